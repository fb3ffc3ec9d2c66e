//! Workspace defaults: what new work starts with.

mod carry;

use allset_domain::settings::Section;
use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::settings::SettingRows;
use crate::ui::page::Page;

/// The page.
#[component]
pub fn DefaultsPage() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.text(msg::defaults_title()) intro=t.text(msg::defaults_intro())>
            <SettingRows section=Section::Defaults />
            <carry::Carry />
        </Page>
    }
}
