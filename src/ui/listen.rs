//! Listening to the window, compiled once.

use leptos::prelude::*;
use web_sys::Event;

/// Runs at each event of this name as long as what is around lives.
pub fn on_window(event: &str, run: impl Fn(Event) + 'static) {
    listen(event, Box::new(run));
}

fn listen(event: &str, run: Box<dyn Fn(Event)>) {
    let listening = window_event_listener_untyped(event, run);
    on_cleanup(move || listening.remove());
}
