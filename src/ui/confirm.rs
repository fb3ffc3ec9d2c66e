//! The dialog that asks before something happens.

use leptos::prelude::*;

use super::dialog::{Modal, ModalDialog};
use super::ids::unique_id;
use crate::i18n::use_i18n;
use crate::state::confirm::{Confirm, Question};

/// Shows the open question of the mount, if there is one.
#[component]
pub fn ConfirmDialog() -> impl IntoView {
    let Confirm(open) = expect_context();
    move || {
        open.get()
            .map(|question| view! { <Asked question=question /> })
    }
}

#[component]
fn Asked(question: Question) -> impl IntoView {
    let t = use_i18n();
    let Confirm(open) = expect_context();
    let modal = Modal::default();
    let title = unique_id();
    let then = question.then;
    view! {
        <ModalDialog modal=modal leave=move |()| open.set(None) labelled_by=title.clone()>
            <div class="as-dialog-head">
                <h2 class="as-dialog-title" id=title>
                    {t.text(question.title)}
                </h2>
            </div>
            <div class="as-dialog-body">
                <p>{t.text(question.text)}</p>
            </div>
            <div class="as-dialog-actions">
                <button
                    class="as-button"
                    type="button"
                    data-kind="secondary"
                    on:click=move |_| open.set(None)
                >
                    {t.text(question.keep)}
                </button>
                <button
                    class="as-button"
                    type="button"
                    data-kind="danger"
                    on:click=move |_| {
                        // Closed first: what it does may move the focus.
                        modal.shut();
                        open.set(None);
                        then();
                    }
                >
                    {t.text(question.action)}
                </button>
            </div>
        </ModalDialog>
    }
}
