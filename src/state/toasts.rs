//! Short notices of what happened.

use leptos::prelude::*;

use crate::i18n::Message;

/// How long a notice that is no error stays, in milliseconds.
const STAY_MS: u64 = 6_000;

/// A notice.
#[derive(Clone)]
pub struct Toast {
    /// Tells notices apart.
    pub id: u32,
    /// What happened.
    pub text: Message,
    /// Whether something failed: then it stays until it is dismissed.
    pub failed: bool,
}

/// The notices of a mount.
#[derive(Clone, Copy)]
pub struct Toasts {
    list: RwSignal<Vec<Toast>>,
    last: StoredValue<u32>,
}

impl Toasts {
    /// Provides them to everything below.
    pub fn provide() -> Self {
        let toasts = Self {
            list: RwSignal::new(Vec::new()),
            last: StoredValue::new(0),
        };
        provide_context(toasts);
        toasts
    }

    /// Every notice on the screen, the oldest first.
    pub fn list(self) -> ReadSignal<Vec<Toast>> {
        self.list.read_only()
    }

    /// Says that something is done; goes by itself.
    pub fn done(self, text: Message) {
        let id = self.add(text, false);
        let dismiss = move || self.dismiss(id);
        set_timeout(dismiss, std::time::Duration::from_millis(STAY_MS));
    }

    /// Says that something failed; stays until it is dismissed.
    pub fn failed(self, text: Message) {
        self.add(text, true);
    }

    /// Takes a notice away. Late timers of a mount that is gone find nothing to do.
    pub fn dismiss(self, id: u32) {
        let _ = self
            .list
            .try_update(|list| list.retain(|toast| toast.id != id));
    }

    fn add(self, text: Message, failed: bool) -> u32 {
        let id = self.last.try_get_value().unwrap_or_default() + 1;
        self.last.try_set_value(id);
        let toast = Toast { id, text, failed };
        let _ = self.list.try_update(|list| list.push(toast));
        id
    }
}

/// The notices of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_toasts() -> Toasts {
    expect_context()
}
