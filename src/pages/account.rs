//! To be written.

use leptos::prelude::*;

/// The page.
#[component]
pub fn AccountPage() -> impl IntoView {
    view! { <p></p> }
}
