use leptos::html::Div;
use leptos::prelude::*;

use crate::i18n::{Message, use_i18n};
use crate::nav::show_when_named;
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

    /// The control of the row of this anchor.
    pub fn control(self, anchor: &str) -> String {
        self.part(anchor, "control")
    }

    /// The name of the row of this anchor, where it is no label of one control.
    pub fn name(self, anchor: &str) -> String {
        self.part(anchor, "name")
    }

    /// What describes the control: its help, and while there is one, its error.
    pub fn described_by(
        self,
        anchor: &'static str,
        wrong: Signal<Option<Message>>,
    ) -> Signal<String> {
        Signal::derive(move || {
            let help = self.part(anchor, "help");
            if wrong.with(Option::is_some) {
                format!("{help} {}", self.part(anchor, "error"))
            } else {
                help
            }
        })
    }

    fn part(self, anchor: &str, part: &str) -> String {
        // A dot in an id would have to be escaped wherever a selector names it.
        let anchor = anchor.replace('.', "-");
        self.0
            .with_value(|prefix| format!("{prefix}-{anchor}-{part}"))
    }
}

/// The ids of the rows around.
pub fn use_field_ids() -> FieldIds {
    expect_context()
}

/// A row: a name, a line of help, a control. The address can name it by its anchor.
#[component]
pub fn Row(
    /// Its anchor: a public contract.
    anchor: &'static str,
    /// What it is called.
    name: String,
    /// A line of help.
    help: String,
    /// Whether its name is the label of one control.
    #[prop(default = true)]
    labels: bool,
    /// What is wrong with its value.
    #[prop(into)]
    wrong: Signal<Option<Message>>,
    /// What stands below the help, such as where the value comes from.
    #[prop(optional, into)]
    note: Option<ViewFn>,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let ids = use_field_ids();
    let row = NodeRef::<Div>::new();
    let marked = show_when_named(anchor, row);
    let name = if labels {
        view! { <label class="as-row-name" for=ids.control(anchor)>{name}</label> }.into_any()
    } else {
        view! { <p class="as-row-name" id=ids.name(anchor)>{name}</p> }.into_any()
    };
    let error = move || {
        wrong.get().map(|message| {
            view! {
                <p class="as-error" id=ids.part(anchor, "error")>
                    <Glyph icon=Icon::Danger />
                    {t.text(message)}
                </p>
            }
        })
    };
    view! {
        <div class="as-row" node_ref=row data-marked=move || marked.get().then_some("")>
            <div class="as-row-text">
                {name} <p class="as-row-help" id=ids.part(anchor, "help")>
                    {help}
                </p> {note.map(|note| move || note.run())}
            </div>
            <div class="as-row-control">{children()} {error}</div>
        </div>
    }
}
