//! The person's preferences: how the app looks, speaks and behaves. They hold at once, in every
//! tab, before the first paint of the next visit, and also where there is no backend to keep them.

mod device;
mod sending;

use allset_domain::settings::{Resolved, Setting, SettingValue, Settings};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

pub use device::Device;

use super::live::{Live, use_live};
use super::toasts::{Toasts, use_toasts};
use crate::i18n::{Locale, Region};
use crate::ui::effect::effect;
use crate::ui::listen::on_window;
use crate::ui::paint::after_paint;

/// The preferences of a mount.
#[derive(Clone, Copy)]
pub struct Preferences {
    device: RwSignal<Device>,
    /// Whether choices are on their way.
    sending: StoredValue<bool>,
    live: Live,
    toasts: Toasts,
}

impl Preferences {
    /// Provides them to everything below, beginning with what this device knows; needs the live
    /// workspace and the toasts.
    pub fn provide(device: Device) -> Self {
        let preferences = Self {
            device: RwSignal::new(device),
            sending: StoredValue::new(false),
            live: use_live(),
            toasts: use_toasts(),
        };
        provide_context(preferences);
        // What the backend says, and what other tabs chose.
        effect(move || {
            let known = preferences.live.settings.read().ready().is_some();
            if known {
                preferences.send();
            }
        });
        effect(move || {
            let account = preferences.live.account.read();
            if let Some(account) = account.ready() {
                preferences.learn_zone(&account.value.time_zone);
            }
        });
        // Another tab chose.
        on_window("storage", move |event| {
            let event: StorageEvent = event.unchecked_into();
            if event.key().as_deref() == Some(device::STORAGE_KEY) {
                preferences.take_over(Device::load());
            }
        });
        preferences
    }

    /// A preference as it is in force.
    pub fn value(self, setting: &Setting) -> SettingValue {
        self.device.read().value(setting)
    }

    /// Any setting as it is in force for the person, and where that comes from.
    pub fn resolve(self, setting: &Setting) -> Resolved {
        let settings = self.live.settings.read();
        let known = settings.ready().map(|known| &known.value);
        self.device.read().resolve(setting, known)
    }

    /// The language: the chosen one, or the first of the browser's that the app speaks.
    pub fn locale(self) -> Locale {
        self.device.read().locale()
    }

    /// How numbers, dates and times are written.
    pub fn region(self) -> Region {
        self.device.read().region()
    }

    /// How they would be written if a setting had this value.
    pub fn region_with(self, setting: &Setting, value: &SettingValue) -> Region {
        self.device.read().region_with(setting, value)
    }

    /// Chooses; nothing to have no choice of one's own.
    pub fn choose(self, setting: &'static Setting, to: Option<SettingValue>) {
        let known = self.known();
        // It is kept at once; what it changes is drawn when the control itself was.
        self.device.update_untracked(|device| {
            device.catch_up();
            device.choose(setting, to, known.as_ref());
            device.save();
        });
        after_paint(move || {
            self.device.notify();
            if known.is_some() {
                self.send();
            }
        });
    }

    fn learn_zone(self, zone: &str) {
        if self.device.try_maybe_update(|device| {
            device.catch_up();
            let is_new = device.learn_zone(zone);
            (is_new, is_new)
        }) == Some(true)
        {
            self.device.read_untracked().save();
        }
    }

    fn known(self) -> Option<Settings> {
        self.live
            .settings
            .try_with_untracked(|settings| settings.ready().map(|known| known.value.clone()))
            .flatten()
    }

    fn take_over(self, device: Device) {
        if self.device.with_untracked(|own| *own != device) {
            self.device.set(device);
        }
    }

    /// Brings what is in force up to date, and sends what waits.
    fn send(self) {
        let busy = self.sending.try_get_value().unwrap_or(true);
        let waits = self.prepare();
        if busy || waits.is_empty() {
            return;
        }
        self.sending.set_value(true);
        spawn_local(async move {
            let outcome = sending::send_all(self).await;
            let _ = self.sending.try_set_value(false);
            drop(self.prepare());
            if let Err(error) = outcome {
                self.toasts.failed(error.message());
            }
        });
    }

    fn prepare(self) -> Vec<(String, device::Unsent)> {
        let Some(known) = self.known() else {
            return Vec::new();
        };
        let Some(mut device) = self.device.try_get_untracked() else {
            return Vec::new();
        };
        device.catch_up();
        let waits = device.take_latest(&known);
        if self.device.try_with_untracked(|own| *own != device) == Some(true) {
            device.save();
            self.device.try_set(device);
        }
        waits
    }
}

/// The preferences of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_preferences() -> Preferences {
    expect_context()
}
