//! The dialog that asks before something happens.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::ids::unique_id;
use crate::i18n::use_i18n;
use crate::state::confirm::Confirm;
use crate::ui::effect::effect;

/// Shows the open question of the mount, if there is one. The browser's own dialog keeps the focus
/// inside, closes on Escape and gives the focus back.
#[component]
pub fn ConfirmDialog() -> impl IntoView {
    let t = use_i18n();
    let Confirm(open) = expect_context();
    let dialog = NodeRef::<Dialog>::new();
    let title = unique_id();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        match (open.with(Option::is_some), dialog.open()) {
            // It fails only on a dialog that is open already.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let body = move || {
        open.get().map(|question| {
            let then = question.then;
            view! {
                <div class="as-dialog-body">
                    <p>{t.text(question.text)}</p>
                </div>
                <footer class="as-dialog-actions">
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
                            open.set(None);
                            then();
                        }
                    >
                        {t.text(question.action)}
                    </button>
                </footer>
            }
        })
    };
    let heading = move || open.get().map(|question| t.text(question.title));
    view! {
        <dialog
            class="as-dialog"
            node_ref=dialog
            aria-labelledby=title
            on:close=move |_| open.set(None)
        >
            <div>
                <header class="as-dialog-head">
                    <h2 class="as-dialog-title" id=title.clone()>
                        {heading}
                    </h2>
                </header>
                {body}
            </div>
        </dialog>
    }
}
