//! What can wait until the answer to a click or a key is on the screen.

use std::time::Duration;

use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::effect::effect;

/// Does something when the next frame is on the screen. The mount may be gone by then.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let run = move || set_timeout(run, Duration::ZERO);
    // A tab in the background draws no frames, and is to be right when it is looked at.
    if document().hidden() {
        return run();
    }
    // A timer runs behind the frame that this is still before.
    request_animation_frame(run);
}

/// Waits for the next frame to be on the screen: one is on its way there while the one after it is made.
pub async fn frame() {
    let mut wait = |done: Function, _| {
        after_paint(move || {
            after_paint(move || {
                // Resolving a promise does not fail.
                let _ = done.call0(&JsValue::UNDEFINED);
            });
        });
    };
    // It is never rejected.
    let _ = JsFuture::from(Promise::new(&mut wait)).await;
}

/// Follows a value one frame behind. What was pressed or typed is on the screen before what it leads to
/// is drawn.
pub struct Behind<T: Send + Sync + 'static> {
    ahead: Signal<T>,
    shown: RwSignal<T>,
}

impl<T: Send + Sync> Clone for Behind<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Behind<T> {}

impl<T: Clone + PartialEq + Send + Sync> Behind<T> {
    /// Begins with what the value is now.
    pub fn new(ahead: impl Into<Signal<T>>) -> Self {
        let ahead = ahead.into();
        let behind = Self {
            ahead,
            shown: RwSignal::new(ahead.get_untracked()),
        };
        effect(move || {
            ahead.track();
            if !behind.is_level() {
                after_paint(move || behind.catch_up());
            }
        });
        behind
    }

    /// What is shown.
    pub fn shown(self) -> RwSignal<T> {
        self.shown
    }

    /// Shows the value as it is now, without waiting for the frame.
    pub fn catch_up(self) {
        if !self.is_level()
            && let Some(now) = self.ahead.try_get_untracked()
        {
            // The page may be gone by now.
            let _ = self.shown.try_set(now);
        }
    }

    fn is_level(self) -> bool {
        self.ahead.try_get_untracked() == self.shown.try_get_untracked()
    }
}

/// False until the next frame is on the screen, and true from then on.
pub fn painted() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    after_paint(move || {
        let _ = painted.try_set(true);
    });
    painted
}
