//! A form over an [`Editor`](crate::state::editor::Editor): its frame, its rows, what cannot be
//! saved, what others changed, and the bar that saves.

mod conflicts;
mod errors;
mod row;
mod rules;
mod savebar;

use std::marker::PhantomData;
use std::sync::Arc;

use allset_domain::problem::FieldRule;
use leptos::html::{Div, Form as FormElement};
use leptos::prelude::*;

use crate::i18n::{I18n, Message, use_i18n};
use crate::state::confirm::{Confirm, Question};
use crate::state::editor::{Document, use_editor};
use crate::ui::ids::unique_id;

pub use row::{FieldIds, Row, use_field_ids};
pub use rules::rule;

/// A document whose fields have words.
pub trait Worded: Document {
    /// What the form is called.
    fn title() -> Message;
    /// The anchor of a field's row: a public contract.
    fn anchor(field: Self::Field) -> &'static str;
    /// What a field is called.
    fn label(t: I18n, field: Self::Field) -> String;
    /// A value as the person knows it.
    fn shown(t: I18n, field: Self::Field, value: Self::Value) -> AnyView;
    /// What to do about a value that breaks a rule.
    #[must_use]
    fn problem(_field: Self::Field, _value: &Self::Value, broken: &FieldRule) -> Message {
        rule(broken)
    }
    /// What has to be said before these fields are saved.
    #[must_use]
    fn warning(_changed: &[Self::Field], _edited: &Self) -> Option<Question> {
        None
    }
}

/// The form. What is typed is saved as a whole.
#[component]
pub fn Form<D: Worded>(
    /// The document, by its type.
    #[prop(optional)]
    _document: PhantomData<D>,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let editor = use_editor::<D>();
    let confirm: Confirm = expect_context();
    FieldIds::provide();
    savebar::guard_changes(editor);
    let form = NodeRef::<FormElement>::new();
    let attention = NodeRef::<Div>::new();
    // The focus goes to what has to be corrected or chosen, or else to the form: the button that
    // had it is gone.
    Effect::new(move |before: Option<u32>| {
        let calls = editor.calls.get();
        if before.is_some_and(|before| before != calls) {
            request_animation_frame(move || {
                let waits = editor
                    .errors
                    .try_with_untracked(|errors| !errors.is_empty());
                let waits = waits == Some(true) || untrack(|| editor.undecided()) > 0;
                if waits && let Some(attention) = attention.try_get_untracked().flatten() {
                    let _ = attention.focus();
                } else if let Some(form) = form.try_get_untracked().flatten() {
                    let options = web_sys::FocusOptions::new();
                    options.set_prevent_scroll(true);
                    let _ = form.focus_with_options(&options);
                }
            });
        }
        calls
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if untrack(|| editor.changed() == 0 && editor.undecided() == 0) {
            return;
        }
        // What cannot be saved yet costs nothing either.
        let warning = || D::warning(&editor.changes(), &editor.edited());
        match untrack(|| editor.can_save().then(warning).flatten()) {
            Some(question) => confirm.ask(Question {
                then: Arc::new(move || editor.save()),
                ..question
            }),
            None => editor.save(),
        }
    };
    view! {
        <form
            class="as-stack"
            novalidate
            tabindex="-1"
            aria-label=t.text(D::title())
            node_ref=form
            on:submit=save
        >
            <div class="as-stack as-form-attention" tabindex="-1" node_ref=attention>
                <errors::ErrorSummary<D> form=form />
                <conflicts::Conflicts<D> />
            </div>
            {children()}
            <savebar::SaveBar<D> />
        </form>
    }
}

/// Fields that stand under one heading.
#[component]
pub fn Part(
    /// The heading.
    title: String,
    /// A sentence below it; none where it is empty.
    #[prop(optional)]
    intro: String,
    children: Children,
) -> impl IntoView {
    let id = unique_id();
    view! {
        <section class="as-section" aria-labelledby=id.clone()>
            <div class="as-section-head">
                <h2 class="as-section-title" id=id.clone()>
                    {title}
                </h2>
                {(!intro.is_empty()).then(|| view! { <p class="as-section-intro">{intro}</p> })}
            </div>
            <div class="as-card">{children()}</div>
        </section>
    }
}
