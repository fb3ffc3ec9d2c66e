use allset_domain::account::Account;
use leptos::prelude::*;

use super::words;
use crate::form::{self, rule, use_field_ids};
use crate::i18n::{Message, use_i18n};
use crate::state::account_field::Field;
use crate::state::editor::use_editor;

/// What is wrong with a field.
pub fn problem(field: Field) -> Signal<Option<Message>> {
    let errors = use_editor::<Account>().errors;
    Signal::derive(move || {
        errors.with(|errors| {
            let error = errors.iter().find(|error| error.pointer == field.pointer());
            error.map(|error| rule(&error.rule))
        })
    })
}

/// The value of `aria-invalid` of a field's control.
pub fn invalid(field: Field) -> impl Fn() -> Option<&'static str> + Clone + Send + 'static {
    let wrong = problem(field);
    move || wrong.with(Option::is_some).then_some("true")
}

/// A row of the page.
#[component]
pub fn Row(
    field: Field,
    /// Whether its name is the label of one control.
    #[prop(default = true)]
    labels: bool,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    view! {
        <form::Row
            anchor=field.anchor()
            name=t.text(words::label(field))
            help=t.text(words::help(field))
            labels=labels
            wrong=problem(field)
        >
            {children()}
        </form::Row>
    }
}

/// A row with a text of one line.
#[component]
pub fn TextRow(
    field: Field,
    /// What the browser may fill in.
    autocomplete: &'static str,
    #[prop(default = "text")] kind: &'static str,
) -> impl IntoView {
    let draft = use_editor::<Account>();
    let ids = use_field_ids();
    view! {
        <Row field=field>
            <input
                class="as-input"
                type=kind
                dir="auto"
                id=ids.control(field.anchor())
                autocomplete=autocomplete
                aria-describedby=ids.described_by(field.anchor(), problem(field))
                aria-invalid=invalid(field)
                prop:value=move || draft.value(field)
                on:input:target=move |event| draft.set(field, event.target().value())
            />
        </Row>
    }
}

/// A row with a text of several lines.
#[component]
pub fn LinesRow(
    field: Field,
    /// What the browser may fill in.
    autocomplete: &'static str,
) -> impl IntoView {
    let draft = use_editor::<Account>();
    let ids = use_field_ids();
    view! {
        <Row field=field>
            <textarea
                class="as-textarea"
                rows="4"
                dir="auto"
                id=ids.control(field.anchor())
                autocomplete=autocomplete
                aria-describedby=ids.described_by(field.anchor(), problem(field))
                aria-invalid=invalid(field)
                prop:value=move || draft.value(field)
                on:input:target=move |event| draft.set(field, event.target().value())
            ></textarea>
        </Row>
    }
}
