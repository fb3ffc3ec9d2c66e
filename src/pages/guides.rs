//! Guides: what to look at, step by step, before doing something.

mod guide;
mod list;
mod state;
mod steps;

use leptos::prelude::*;

use crate::i18n::I18n;
use crate::nav::use_nav;
use crate::route::{Guide, Route};

/// The list of the guides, or the one that the address names.
#[component]
pub fn GuidesPage() -> impl IntoView {
    let here = use_nav().location().with_untracked(|now| now.route);
    match here {
        Some(Route::Guide(guide)) => view! { <guide::GuidePage guide=guide /> }.into_any(),
        _ => view! { <list::List /> }.into_any(),
    }
}

/// What a guide says: a message of its own, by the end of its id.
fn said(guide: Guide, what: &str, t: I18n) -> String {
    let key = Route::Guide(guide).key();
    t.named(&format!("{key}-{what}")).unwrap_or_default()
}
