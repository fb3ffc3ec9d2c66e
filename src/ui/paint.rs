//! What can wait until the answer to a click or a key is on the screen.

use std::time::Duration;

use leptos::prelude::*;

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

/// False until the next frame is on the screen, and true from then on.
pub fn painted() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    after_paint(move || {
        let _ = painted.try_set(true);
    });
    painted
}
