//! What is wrong with what somebody brought, said at once.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::i18n::{Message, use_i18n};

/// Says what is wrong, where anything is.
#[component]
pub fn Complaint(
    /// What.
    #[prop(into)]
    why: Signal<Option<Message>>,
) -> impl IntoView {
    let t = use_i18n();
    move || {
        why.get().map(|why| {
            view! {
                <p class="as-error" role="alert">
                    <Glyph icon=Icon::Danger />
                    {t.text(why)}
                </p>
            }
        })
    }
}
