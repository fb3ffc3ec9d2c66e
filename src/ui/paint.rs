//! What can wait until the answer to a click or a key is on the screen.

use std::time::Duration;

use leptos::prelude::*;

/// False until the next frame is on the screen, and true from then on.
pub fn after_paint() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    request_animation_frame(move || {
        // A timer runs behind the frame that this one belongs to. Whoever asked may be gone by then.
        let say = move || {
            let _ = painted.try_set(true);
        };
        set_timeout(say, Duration::ZERO);
    });
    painted
}
