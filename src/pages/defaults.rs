//! Workspace defaults: what new work starts with.

mod carry;

use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::ui::page::Page;

/// The page.
#[component]
pub fn DefaultsPage() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.text(msg::defaults_title()) intro=t.text(msg::defaults_intro())>
            <carry::Carry />
        </Page>
    }
}
