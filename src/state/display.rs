//! How the app looks and which language it speaks, on this device. `public/early.js` reads the
//! same entry before the first paint.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::i18n::Locale;
use crate::json;

const STORAGE_KEY: &str = "allset.display";

/// The choices of this device.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Display {
    /// Light or dark.
    pub theme: Theme,
    /// How strong lines and text stand out.
    pub contrast: Contrast,
    /// The tag of the language; `None` follows the browser.
    pub locale: Option<String>,
}

/// Light or dark, or as the system is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How strong lines and text stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// As the system asks.
    #[default]
    System,
    /// Stronger.
    More,
}

impl Theme {
    /// The value of `data-theme`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Contrast {
    /// The value of `data-contrast`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::More => "more",
        }
    }
}

impl Display {
    /// What this device chose, or the defaults where it chose nothing that can be read.
    #[must_use]
    pub fn load() -> Self {
        storage()
            .and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten())
            .and_then(|text| json::parse(&text).ok())
            .unwrap_or_default()
    }

    /// Keeps the choices. Where the browser keeps nothing they hold until the page is left.
    pub fn save(&self) {
        if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(self)) {
            let _ = storage.set_item(STORAGE_KEY, &text);
        }
    }

    /// The language: the chosen one, or the first of the browser's that the app speaks.
    #[must_use]
    pub fn locale(&self) -> Locale {
        let browser = || {
            window()
                .navigator()
                .languages()
                .iter()
                .filter_map(|tag| Locale::parse(&tag.as_string()?))
                .next()
        };
        self.locale
            .as_deref()
            .and_then(Locale::parse)
            .or_else(browser)
            .unwrap_or_default()
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// The choices of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_display() -> RwSignal<Display> {
    expect_context()
}
