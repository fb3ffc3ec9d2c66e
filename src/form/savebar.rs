use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

use super::Worded;
use crate::i18n::{msg, use_i18n};
use crate::state::confirm::{Confirm, Guard, Question};
use crate::state::editor::{Editor, use_editor};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::paint::Behind;

/// Stays at the foot of the window while there are unsaved changes. It is always there: a key that saves
/// finds its button, and it has only to be shown.
#[component]
pub fn SaveBar<D: Worded>(#[prop(optional)] _document: PhantomData<D>) -> impl IntoView {
    let t = use_i18n();
    let draft = use_editor::<D>();
    let confirm: Confirm = expect_context();
    let busy = draft.busy;
    let changed = Memo::new(move |_| draft.changed());
    let wanted = Memo::new(move |_| changed.get() > 0 || draft.undecided() > 0 || busy.get());
    // It comes when what was typed is on the screen, and goes at once.
    let shown = Behind::<bool>::new(wanted).shown();
    let failed = Memo::new(move |_| draft.failure.with(Option::is_some));
    let text = move || {
        let undecided = draft.undecided();
        t.text(match draft.failure.get() {
            Some(error) => error.message(),
            None if undecided > 0 => msg::form_undecided(undecided),
            None => msg::form_changed(changed.get()),
        })
    };
    let verb = move || {
        t.text(if busy.get() {
            msg::form_saving()
        } else if failed.get() {
            msg::action_retry()
        } else {
            msg::form_save()
        })
    };
    let discard = move |_| {
        confirm.ask(Question {
            title: msg::form_discard_title(untrack(|| draft.changed())),
            text: msg::form_discard_text(),
            action: msg::form_discard_action(),
            keep: msg::form_discard_keep(),
            then: Arc::new(move || draft.discard()),
        });
    };
    view! {
        <div
            class="as-savebar"
            hidden=move || !(wanted.get() && shown.get())
            role="region"
            aria-label=t.text(msg::form_unsaved())
            data-tone=move || failed.get().then_some("danger")
        >
            <p class="as-savebar-text" role="status">
                {move || failed.get().then(|| view! { <Glyph icon=Icon::Danger /> })}
                <span>{text}</span>
            </p>
            <div class="as-savebar-actions">
                <button
                    class="as-button"
                    type="button"
                    data-kind="quiet"
                    disabled=move || busy.get()
                    on:click=discard
                >
                    {t.text(msg::form_discard())}
                </button>
                <button
                    class="as-button"
                    type="submit"
                    data-kind="primary"
                    aria-busy=move || busy.get().then_some("true")
                >
                    {verb}
                </button>
            </div>
        </div>
    }
}

/// Asks before the page is left with unsaved changes.
pub fn guard_changes<D: Worded>(draft: Editor<D>) {
    let guard: Guard = expect_context();
    let dirty = Memo::new(move |_| draft.changed() > 0);
    Effect::new(move || {
        guard.hold(dirty.get().then(|| Question {
            title: msg::form_leave_title(),
            text: msg::form_leave_text(),
            action: msg::form_leave_action(),
            keep: msg::form_leave_keep(),
            then: Arc::new(|| {}),
        }));
    });
    on_cleanup(move || guard.hold(None));
}
