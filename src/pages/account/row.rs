use leptos::html::Div;
use leptos::prelude::*;

use super::words;
use crate::i18n::{Message, use_i18n};
use crate::nav::show_when_named;
use crate::state::account_draft::{Field, use_account_draft};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

/// The ids that tie a control to its words; unlike any other on the page.
#[derive(Clone, Copy)]
pub struct FieldIds(StoredValue<String>);

impl FieldIds {
    /// Provides them to the rows below.
    pub fn provide() -> Self {
        let ids = Self(StoredValue::new(unique_id()));
        provide_context(ids);
        ids
    }

    /// The control.
    pub fn control(self, field: Field) -> String {
        self.part(field, "control")
    }

    /// What describes the control: its help, and while there is one, its error.
    pub fn described_by(self, field: Field) -> Signal<String> {
        let wrong = problem(field);
        Signal::derive(move || {
            let help = self.part(field, "help");
            if wrong.with(Option::is_some) {
                format!("{help} {}", self.part(field, "error"))
            } else {
                help
            }
        })
    }

    fn part(self, field: Field, part: &str) -> String {
        self.0
            .with_value(|prefix| format!("{prefix}-{}-{part}", field.anchor()))
    }
}

/// The ids of the form above.
pub fn use_field_ids() -> FieldIds {
    expect_context()
}

/// What is wrong with a field.
pub fn problem(field: Field) -> Memo<Option<Message>> {
    let draft = use_account_draft();
    Memo::new(move |_| {
        draft.errors.with(|errors| {
            let error = errors.iter().find(|error| error.pointer == field.pointer());
            error.map(|error| words::rule(&error.rule))
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
    let ids = use_field_ids();
    let row = NodeRef::<Div>::new();
    let marked = show_when_named(field.anchor(), row);
    let wrong = problem(field);
    let name = t.text(words::label(field));
    let name = if labels {
        view! { <label class="as-row-name" for=ids.control(field)>{name}</label> }.into_any()
    } else {
        view! { <p class="as-row-name">{name}</p> }.into_any()
    };
    let error = move || {
        wrong.get().map(|message| {
            view! {
                <p class="as-error" id=ids.part(field, "error")>
                    <Glyph icon=Icon::Danger />
                    {t.text(message)}
                </p>
            }
        })
    };
    view! {
        <div class="as-row" node_ref=row data-marked=move || marked.get().then_some("")>
            <div class="as-row-text">
                {name}
                <p class="as-row-help" id=ids.part(field, "help")>
                    {t.text(words::help(field))}
                </p>
            </div>
            <div class="as-row-control">{children()} {error}</div>
        </div>
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
    let draft = use_account_draft();
    let ids = use_field_ids();
    view! {
        <Row field=field>
            <input
                class="as-input"
                type=kind
                dir="auto"
                id=ids.control(field)
                autocomplete=autocomplete
                aria-describedby=ids.described_by(field)
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
    let draft = use_account_draft();
    let ids = use_field_ids();
    view! {
        <Row field=field>
            <textarea
                class="as-textarea"
                rows="4"
                dir="auto"
                id=ids.control(field)
                autocomplete=autocomplete
                aria-describedby=ids.described_by(field)
                aria-invalid=invalid(field)
                prop:value=move || draft.value(field)
                on:input:target=move |event| draft.set(field, event.target().value())
            ></textarea>
        </Row>
    }
}
