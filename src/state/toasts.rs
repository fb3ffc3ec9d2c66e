//! Short notices of what happened.

use std::sync::Arc;
use std::time::Duration;

use allset_domain::settings::settings;
use leptos::prelude::*;

use crate::i18n::Message;

/// A notice.
#[derive(Clone)]
pub struct Toast {
    /// Tells notices apart.
    pub id: u32,
    /// What happened.
    pub text: Message,
    /// Whether something failed: then it stays until it is dismissed.
    pub failed: bool,
    /// Takes back what happened.
    pub undo: Option<Undo>,
}

/// Takes back what happened.
pub type Undo = Arc<dyn Fn() + Send + Sync>;

/// How the person wants notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticeStyle {
    /// How long one that is no error stays, in seconds; 0 until it is dismissed.
    pub stay_seconds: u64,
    /// Whether to say that something is done where there is nothing to take back.
    pub done: bool,
}

/// The notices of a mount.
#[derive(Clone, Copy)]
pub struct Toasts {
    list: RwSignal<Vec<Toast>>,
    last: StoredValue<u32>,
    style: StoredValue<NoticeStyle>,
}

impl Toasts {
    /// Provides them to everything below.
    pub fn provide() -> Self {
        let toasts = Self {
            list: RwSignal::new(Vec::new()),
            last: StoredValue::new(0),
            style: StoredValue::new(NoticeStyle {
                stay_seconds: settings::NOTICE_TIME
                    .default_value()
                    .number()
                    .unsigned_abs(),
                done: true,
            }),
        };
        provide_context(toasts);
        toasts
    }

    /// Every notice on the screen, the oldest first.
    pub fn list(self) -> ReadSignal<Vec<Toast>> {
        self.list.read_only()
    }

    /// Shows notices so from now on.
    pub fn set_style(self, style: NoticeStyle) {
        self.style.set_value(style);
    }

    /// Says that something is done; goes by itself.
    pub fn done(self, text: Message) {
        if self.style.try_get_value().is_some_and(|style| style.done) {
            self.passing(text, None);
        }
    }

    /// Says that something is done, and lets the person take it back; goes by itself. Only the last
    /// thing can be taken back, so that two answers never cross.
    pub fn undoable(self, text: Message, undo: impl Fn() + Send + Sync + 'static) {
        let _ = self
            .list
            .try_update(|list| list.retain(|toast| toast.undo.is_none()));
        self.passing(text, Some(Arc::new(undo)));
    }

    fn passing(self, text: Message, undo: Option<Undo>) {
        let id = self.add(text, false, undo);
        let stay = self.style.try_get_value().map(|style| style.stay_seconds);
        if let Some(seconds @ 1..) = stay {
            set_timeout(move || self.dismiss(id), Duration::from_secs(seconds));
        }
    }

    /// Says that something failed; stays until it is dismissed.
    pub fn failed(self, text: Message) {
        self.add(text, true, None);
    }

    /// Takes a notice away. Late timers of a mount that is gone find nothing to do.
    pub fn dismiss(self, id: u32) {
        let _ = self
            .list
            .try_update(|list| list.retain(|toast| toast.id != id));
    }

    fn add(self, text: Message, failed: bool, undo: Option<Undo>) -> u32 {
        let id = self.last.try_get_value().unwrap_or_default() + 1;
        self.last.try_set_value(id);
        let toast = Toast {
            id,
            text,
            failed,
            undo,
        };
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
