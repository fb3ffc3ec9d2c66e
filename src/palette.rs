//! The search and the list of shortcuts: what lies over the page when keys ask for it. It arrives when
//! it is needed (`src/pages/lazy.rs`).

mod action;
mod entries;
mod list;
mod recent;
mod results;
mod search;
#[cfg(test)]
mod tests;
mod value;

use leptos::prelude::*;

use crate::state::finder::{Shown, use_finder};

/// Whichever is open.
#[component]
pub fn Palette() -> impl IntoView {
    let finder = use_finder();
    move || match finder.shown() {
        Some(Shown::Search) => view! { <search::Search /> }.into_any(),
        Some(Shown::Shortcuts) => view! { <list::ShortcutList /> }.into_any(),
        None => ().into_any(),
    }
}
