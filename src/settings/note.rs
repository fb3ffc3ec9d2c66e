use allset_domain::settings::{Setting, Source};
use leptos::prelude::*;

use crate::i18n::{Message, msg, use_i18n};

/// Where a value comes from.
pub(super) fn source_text(source: Source) -> Message {
    match source {
        Source::You => msg::source_you(),
        Source::Workspace => msg::source_workspace(),
        Source::Default => msg::source_default(),
    }
}

/// Takes a value away, so that what it covered shows again.
#[component]
pub(super) fn Reset(
    setting: &'static Setting,
    /// Does it.
    reset: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let t = use_i18n();
    view! {
        <button
            class="as-row-reset"
            type="button"
            aria-label=t.text(msg::reset_label(t.setting_name(setting)))
            on:click=move |_| reset()
        >
            {t.text(msg::reset())}
        </button>
    }
}
