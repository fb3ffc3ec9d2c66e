//! A list to choose one value from.

use leptos::html::{Option_, Select as SelectElement};
use leptos::prelude::*;

use super::paint::after_paint;

/// One of a list of values. One that the list lacks is an option of its own, so that it is shown and
/// kept.
#[component]
pub fn Select(
    /// Its id.
    id: String,
    /// The value that it has.
    #[prop(into)]
    value: Signal<String>,
    /// What a value is called while the list does not say so.
    #[prop(into)]
    called: Callback<String, String>,
    /// Takes what is chosen.
    #[prop(into)]
    take: Callback<String>,
    /// The ids of what describes it.
    described_by: Signal<String>,
    /// The value of `aria-invalid`.
    #[prop(into)]
    invalid: Signal<Option<&'static str>>,
    /// Whether it cannot be changed here.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What the browser may fill in: it looks for it among the options.
    #[prop(default = None)]
    autocomplete: Option<&'static str>,
    /// Whether the options are so many that they come when the list is turned to: each makes a dialog
    /// that is opened, or a theme that is changed, a little slower.
    #[prop(optional)]
    long: bool,
    /// What says that all of them are there, where some come a frame after the list was turned to; at once
    /// when it opens.
    #[prop(default = None)]
    all: Option<RwSignal<bool>>,
    children: ChildrenFn,
) -> impl IntoView {
    let turned_to = RwSignal::new(!long);
    let (select, own) = (NodeRef::<SelectElement>::new(), NodeRef::<Option_>::new());
    let have_all = move || {
        if let Some(all) = all.filter(|all| all.try_get_untracked() == Some(false)) {
            all.set(true);
        }
    };
    // A value can only be chosen once its option is there.
    Effect::new(move || {
        let value = value.get();
        turned_to.track();
        if let Some(all) = all {
            all.track();
        }
        if let (Some(select), Some(own)) = (select.get(), own.get()) {
            own.set_value(&value);
            own.set_text(&called.run(value.clone()));
            select.set_value(&value);
            // Ours stands last, and is chosen only where no other has the value.
            let last = i32::try_from(select.length()).map_or(-1, |length| length - 1);
            own.set_hidden(select.selected_index() != last);
        }
    });
    view! {
        <select
            class="as-select"
            node_ref=select
            id=id
            autocomplete=autocomplete
            aria-describedby=described_by
            aria-invalid=invalid
            disabled=disabled
            on:focus=move |_| {
                turn_to(turned_to);
                after_paint(have_all);
            }
            on:pointerdown=move |_| {
                turn_to(turned_to);
                have_all();
            }
            on:change:target=move |event| take.run(event.target().value())
        >
            {move || turned_to.get().then(|| children())}
            <option node_ref=own></option>
        </select>
    }
}

/// A list with many options was turned to. It opens after the listeners have run, with all of them.
pub fn turn_to(turned_to: RwSignal<bool>) {
    if !turned_to.get_untracked() {
        turned_to.set(true);
    }
}
