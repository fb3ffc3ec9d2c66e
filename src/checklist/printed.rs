//! What stands on paper only, and the way there.

use leptos::prelude::*;

use crate::i18n::{DateStyle, msg, use_i18n};
use crate::state::live::use_live;

/// Which workspace it was, and when: on paper nobody can look it up.
#[component]
pub fn PrintedHead() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let line = move || {
        let when = t.date(live.now.get(), DateStyle::DayAndTime);
        let workspace = live.workspace.read();
        let name = workspace.ready().map(|workspace| &workspace.value.name);
        t.text(match name.filter(|name| !name.is_empty()) {
            Some(name) => msg::printed_of(when, name.as_str()),
            None => msg::printed(when),
        })
    };
    view! { <p class="as-print-only">{line}</p> }
}

/// Prints the page.
#[component]
pub fn PrintButton() -> impl IntoView {
    let t = use_i18n();
    let print = move |_| {
        // A browser that cannot print does nothing.
        let _ = window().print();
    };
    view! {
        <button class="as-button" type="button" on:click=print>
            {t.text(msg::action_print())}
        </button>
    }
}
