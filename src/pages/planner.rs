//! To be written.

use leptos::prelude::*;

/// The page.
#[component]
pub fn PlannerPage() -> impl IntoView {
    view! { <p></p> }
}
