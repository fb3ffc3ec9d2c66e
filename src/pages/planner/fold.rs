//! A card that is closed at first.

use leptos::prelude::*;

/// The card. What is in it is drawn when it is opened: it takes a moment where the jobs are many.
#[component]
pub(super) fn Fold(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The person opens it, or closes it.
    #[prop(into)]
    toggle: Callback<bool>,
    /// What it is called.
    title: String,
    /// A word beside that.
    #[prop(optional)]
    note: Option<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let toggled = move |event: web_sys::Event| {
        let details: web_sys::HtmlElement = event_target(&event);
        toggle.run(details.has_attribute("open"));
    };
    let note = note.map(|note| view! { " " <span class="as-help">{note}</span> });
    view! {
        <details
            class="as-card as-fold as-screen-only"
            open=open.get_untracked()
            on:toggle=toggled
        >
            <summary class="as-fold-summary">{title} {note}</summary>
            <Show when=move || open.get()>{children()}</Show>
        </details>
    }
}
