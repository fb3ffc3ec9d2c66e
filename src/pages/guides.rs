//! Guides: what to look at, step by step, before doing something.

use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::ui::page::Page;

/// The page.
#[component]
pub fn GuidesPage() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.text(msg::guides_title()) intro=t.text(msg::guides_intro())>
            ""
        </Page>
    }
}
