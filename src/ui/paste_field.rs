//! A field for a text that would otherwise come as a file.

use leptos::html::Textarea;
use leptos::prelude::*;

use super::ids::unique_id;

/// A large field, and the button that takes what is in it.
#[component]
pub fn PasteField(
    /// Its name.
    label: String,
    /// A line of help.
    help: String,
    /// The verb of the button.
    verb: String,
    /// What is in it.
    text: RwSignal<String>,
    /// The field, for whoever gives it the focus.
    field: NodeRef<Textarea>,
    /// Takes the text.
    take: impl Fn() + 'static,
    /// `ltr` for a text that runs so in any language.
    #[prop(optional)]
    direction: Option<&'static str>,
) -> impl IntoView {
    let (id, help_id) = (unique_id(), unique_id());
    view! {
        <div class="as-field">
            <label class="as-label" for=id.clone()>
                {label}
            </label>
            <p class="as-help" id=help_id.clone()>
                {help}
            </p>
            <textarea
                class="as-textarea as-code"
                id=id
                rows="8"
                spellcheck="false"
                dir=direction
                aria-describedby=help_id
                node_ref=field
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            ></textarea>
        </div>
        <div class="as-cluster">
            <button class="as-button" data-kind="primary" type="button" on:click=move |_| take()>
                {verb}
            </button>
        </div>
    }
}
