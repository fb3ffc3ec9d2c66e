//! The frame of a page.

use leptos::html::H1;
use leptos::prelude::*;

use crate::nav::use_nav;
use crate::ui::effect::effect;

/// A page with its heading and its one sentence. When the person came here from another section,
/// the heading takes the focus, so that a screen reader says where they are; a row that the address
/// names takes it from there.
#[component]
pub fn Page(
    /// The heading.
    title: String,
    /// What the section is for.
    intro: String,
    /// Wider than a column of text, for tables.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    let nav = use_nav();
    let heading = NodeRef::<H1>::new();
    effect(move || {
        let Some(heading) = heading.get() else { return };
        if nav.arrives() {
            // The browser knows better where to scroll: going back means to where one was.
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // A heading that cannot take the focus is no reason to fail.
            let _ = heading.focus_with_options(&options);
        }
    });
    let class = if wide {
        "as-page as-page--wide"
    } else {
        "as-page"
    };
    view! {
        <div class=class>
            <header class="as-page-head">
                <h1 class="as-page-title" tabindex="-1" node_ref=heading>
                    {title}
                </h1>
                <p class="as-page-intro">{intro}</p>
            </header>
            {children()}
        </div>
    }
}
