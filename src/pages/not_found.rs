//! What stands at an address that is no section.

use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::ui::page::Page;

/// Says so, and leads back.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.text(msg::not_found_title()) intro=t.text(msg::not_found_intro())>
            <p>
                <Link to=Route::Overview class="as-button">
                    {t.text(msg::not_found_back())}
                </Link>
            </p>
        </Page>
    }
}
