//! What stands where content is not there yet, or could not be read.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::i18n::{Message, msg, use_i18n};

/// The shape of what comes.
#[component]
pub fn Skeleton() -> impl IntoView {
    let t = use_i18n();
    view! {
        <div aria-busy="true">
            <span class="as-visually-hidden">{t.text(msg::loading())}</span>
            <div class="as-skeleton" data-shape="block"></div>
            <div class="as-skeleton" data-shape="row"></div>
            <div class="as-skeleton" data-shape="row"></div>
        </div>
    }
}

/// Something could not be read: why, and a way to try again.
#[component]
pub fn Failure(
    /// What happened and what to do.
    message: Message,
    /// Tries again.
    retry: impl Fn() + 'static,
) -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="as-callout" data-tone="danger" role="alert">
            <Glyph icon=Icon::Danger large=true />
            <div class="as-callout-body">
                <p class="as-callout-title">{t.text(msg::load_failed())}</p>
                <p class="as-callout-text">{t.text(message)}</p>
                <div class="as-callout-actions">
                    <button class="as-button" type="button" on:click=move |_| retry()>
                        {t.text(msg::action_retry())}
                    </button>
                </div>
            </div>
        </div>
    }
}

/// The backend does not have this part.
#[component]
pub fn Absent() -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="as-empty">
            <Glyph icon=Icon::Unseen large=true />
            <p class="as-empty-text">{t.text(msg::absent())}</p>
        </div>
    }
}
