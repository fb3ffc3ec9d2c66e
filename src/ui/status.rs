//! How something stands: an icon and a word, never colour alone.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As it should be.
    Ok,
    /// Worth a look.
    Attention,
    /// Something has to be fixed.
    Danger,
    /// Neither good nor bad.
    Neutral,
    /// It cannot be seen.
    Unseen,
}

impl Tone {
    /// The value of `data-tone`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Attention => "attention",
            Self::Danger => "danger",
            Self::Neutral => "neutral",
            Self::Unseen => "unseen",
        }
    }

    /// The icon that stands beside the word.
    #[must_use]
    pub const fn icon(self) -> Icon {
        match self {
            Self::Ok => Icon::Ok,
            Self::Attention => Icon::Attention,
            Self::Danger => Icon::Danger,
            Self::Neutral => Icon::Open,
            Self::Unseen => Icon::Unseen,
        }
    }
}

/// A status.
#[component]
pub fn Status(
    /// How it stands.
    tone: Tone,
    /// The word.
    text: String,
    /// Without its own ground, for tables and running text.
    #[prop(optional)]
    plain: bool,
) -> impl IntoView {
    view! {
        <span class="as-status" data-tone=tone.name() data-plain=plain.then_some("")>
            <Glyph icon=tone.icon() />
            " "
            {text}
        </span>
    }
}
