use std::marker::PhantomData;

use leptos::prelude::*;

use super::Worded;
use crate::i18n::{msg, use_i18n};
use crate::state::editor::{Conflict, Side, use_editor};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

/// Says that somebody else changed the document, and lets the person choose field by field.
#[component]
pub fn Conflicts<D: Worded>(#[prop(optional)] _document: PhantomData<D>) -> impl IntoView {
    let t = use_i18n();
    let draft = use_editor::<D>();
    // A choice changes radios, not the list; so only the fields and values draw it anew.
    let conflicts = Memo::new(move |_| {
        let all = draft.conflicts().into_iter();
        all.map(|conflict| Conflict {
            choice: None,
            ..conflict
        })
        .collect::<Vec<_>>()
    });
    let taken = Memo::new(move |_| draft.taken());
    let shown = Memo::new(move |_| !conflicts.read().is_empty() || !taken.read().is_empty());
    let fields = move || {
        let one = |conflict| view! { <ConflictField<D> conflict=conflict /> };
        conflicts.get().into_iter().map(one).collect_view()
    };
    let taken_over = move || {
        let names: Vec<_> = taken
            .get()
            .into_iter()
            .map(|field| D::label(t, field))
            .collect();
        (!names.is_empty()).then(|| {
            view! {
                <p class="as-callout-text">{t.text(msg::form_taken(t.list(&names)))}</p>
            }
        })
    };
    let explanation = move || {
        (!conflicts.read().is_empty())
            .then(|| view! { <p class="as-callout-text">{t.text(msg::form_conflict_text())}</p> })
    };
    let dismiss = move || {
        conflicts.read().is_empty().then(|| {
            view! {
                <div class="as-callout-actions">
                    <button
                        class="as-button"
                        type="button"
                        data-size="s"
                        on:click=move |_| draft.forget_taken()
                    >
                        {t.text(msg::form_taken_dismiss())}
                    </button>
                </div>
            }
        })
    };
    view! {
        <div role="status">
            <Show when=move || shown.get()>
                <div class="as-callout" data-tone="attention">
                    <Glyph icon=Icon::Changed large=true />
                    <div class="as-callout-body">
                        <p class="as-callout-title">{t.text(msg::form_conflict_title())}</p>
                        {explanation}
                        {taken_over}
                        {dismiss}
                    </div>
                </div>
            </Show>
        </div>
        <Show when=move || { !conflicts.read().is_empty() }>
            <div class="as-card">
                <div class="as-card-body">{fields}</div>
            </div>
        </Show>
    }
}

#[component]
fn ConflictField<D: Worded>(conflict: Conflict<D>) -> impl IntoView {
    let t = use_i18n();
    let draft = use_editor::<D>();
    let field = conflict.field;
    let (title, group) = (unique_id(), unique_id());
    let choice = Memo::new(move |_| {
        let conflicts = draft.conflicts();
        let own = conflicts
            .into_iter()
            .find(|conflict| conflict.field == field);
        own.and_then(|conflict| conflict.choice)
    });
    let option = |side: Side, value: D::Value| {
        let who = match side {
            Side::Mine => msg::form_conflict_mine(),
            Side::Theirs => msg::form_conflict_theirs(),
        };
        view! {
            <label class="as-conflict-option">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || choice.get() == Some(side)
                    on:change=move |_| draft.choose(field, side)
                />
                <span class="as-conflict-who">{t.text(who)}</span>
                <span class="as-conflict-value" dir="auto">
                    {move || D::shown(t, field, value.clone())}
                </span>
            </label>
        }
    };
    let name = D::label(t, field);
    view! {
        <section class="as-conflict" aria-labelledby=title.clone()>
            <h2 class="as-conflict-title" id=title.clone()>
                <Glyph icon=Icon::Changed />
                {t.text(msg::form_conflict_field(name))}
            </h2>
            <div class="as-conflict-options" role="radiogroup" aria-labelledby=title.clone()>
                {option(Side::Mine, conflict.mine)}
                {option(Side::Theirs, conflict.theirs)}
            </div>
        </section>
    }
}
