//! A field that a number is typed into.

use leptos::html::Input;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::ids::unique_id;

/// The field, with its help and what is wrong under it.
#[component]
pub fn NumberField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// What is in it.
    text: RwSignal<String>,
    /// A line of help, where there is one.
    #[prop(optional, into)]
    help: Signal<Option<String>>,
    /// What is wrong with it, and what to do.
    #[prop(into)]
    fault: Signal<Option<String>>,
    /// Whether the number is a whole one.
    #[prop(optional, into)]
    whole: Signal<bool>,
    /// The field, for whoever gives it the focus.
    #[prop(optional)]
    input: NodeRef<Input>,
    /// Called when something was typed.
    #[prop(optional, into)]
    typed: Option<Callback<()>>,
) -> impl IntoView {
    let (field, help_id, fault_id) = (unique_id(), unique_id(), unique_id());
    let described = {
        let (help_id, fault_id) = (help_id.clone(), fault_id.clone());
        move || {
            let ids = [
                help.read().as_ref().map(|_| help_id.as_str()),
                fault.read().as_ref().map(|_| fault_id.as_str()),
            ];
            let ids: Vec<_> = ids.into_iter().flatten().collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <div class="as-field">
            <label class="as-label" for=field.clone()>
                {label}
            </label>
            <input
                class="as-input"
                type="text"
                inputmode=move || if whole.get() { "numeric" } else { "decimal" }
                autocomplete="off"
                id=field
                node_ref=input
                aria-describedby=described
                aria-invalid=move || fault.read().as_ref().map(|_| "true")
                prop:value=move || text.get()
                on:input=move |event| {
                    text.set(event_target_value(&event));
                    if let Some(typed) = typed {
                        typed.run(());
                    }
                }
            />
            <p class="as-help" id=help_id hidden=move || help.read().is_none()>
                {help}
            </p>
            <p class="as-error" id=fault_id role="alert" hidden=move || fault.read().is_none()>
                <Glyph icon=Icon::Danger />
                {fault}
            </p>
        </div>
    }
}
