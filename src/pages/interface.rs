//! Interface: how the app looks and behaves.

use allset_domain::settings::Section;
use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::settings::SettingRows;
use crate::ui::page::Page;

/// The page.
#[component]
pub fn InterfacePage() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.text(msg::interface_title()) intro=t.text(msg::interface_intro())>
            <SettingRows section=Section::Interface />
        </Page>
    }
}
