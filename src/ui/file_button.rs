//! A button that asks for a file.

use leptos::prelude::*;
use web_sys::{File, HtmlInputElement};

/// Asks for a document in JSON.
#[component]
pub fn JsonFileButton(
    /// Its verb.
    verb: String,
    /// How it stands among others: `secondary` or `quiet`.
    kind: &'static str,
    /// A smaller one is `s`.
    #[prop(optional)]
    size: Option<&'static str>,
    /// Takes the file.
    take: impl Fn(File) + 'static,
) -> impl IntoView {
    let chosen = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        // None where the person chose nothing; the field does not offer to choose several.
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            take(file);
        }
        // So that the same file can be chosen again after it was changed.
        input.set_value("");
    };
    view! {
        <label class="as-button" data-kind=kind data-size=size>
            {verb}
            <input
                class="as-drop-input"
                type="file"
                accept=".json,application/json"
                on:change=chosen
            />
        </label>
    }
}
