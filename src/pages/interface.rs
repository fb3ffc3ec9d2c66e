//! Interface: how the app looks and behaves.

use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::ui::page::Page;

/// The page.
#[component]
pub fn InterfacePage() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.text(msg::interface_title()) intro=t.text(msg::interface_intro())>
            ""
        </Page>
    }
}
