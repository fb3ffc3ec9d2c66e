//! What lies over the page and asks for an answer first.

use leptos::ev;
use leptos::html::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::listen::on_window;

/// An open dialog.
pub const OPEN: &str = "dialog:popover-open";
/// What Tab goes to.
const REACHABLE: &str = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), \
    textarea:not(:disabled), summary, [tabindex]:not([tabindex='-1'])";

/// A dialog's handle.
#[derive(Clone, Copy)]
pub struct Modal {
    element: NodeRef<Dialog>,
    open: StoredValue<Option<Open>, LocalStorage>,
    /// What in it had the focus last.
    last: StoredValue<Option<HtmlElement>, LocalStorage>,
}

/// An open dialog, and what had the focus before it.
struct Open {
    dialog: HtmlElement,
    before: Option<HtmlElement>,
}

impl Default for Modal {
    /// One that is not on the page yet.
    fn default() -> Self {
        Self {
            element: NodeRef::new(),
            open: StoredValue::new_local(None),
            last: StoredValue::new_local(None),
        }
    }
}

impl Modal {
    /// Closes it at once. What had the focus before has it again.
    pub fn shut(self) {
        let open = self.open.try_update_value(Option::take).flatten();
        let Some(Open { dialog, before }) = open else {
            return;
        };
        // Where something else has taken the focus since, that is meant.
        let held = focused().is_none_or(|one| dialog.contains(Some(&one)) || is_body(&one));
        // It fails only where it is closed already.
        let _ = dialog.hide_popover();
        if let Some(before) = before.filter(|before| held && before.is_connected()) {
            let _ = before.focus();
        }
    }

    fn open(self, dialog: &HtmlElement) {
        let before = focused().and_then(|element| element.dyn_into().ok());
        self.open.set_value(Some(Open {
            dialog: dialog.clone(),
            before,
        }));
        // It fails only where it is open already.
        let _ = dialog.show_popover();
        let first = dialog.query_selector("[autofocus]").ok().flatten();
        let first = first.or_else(|| dialog.query_selector(REACHABLE).ok().flatten());
        let first = first.and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let _ = first.as_ref().unwrap_or(dialog).focus();
    }

    /// What takes the focus out of an open dialog has to give it back: the page behind may be drawn only
    /// now, and ask for it.
    fn hold(self, event: &web_sys::Event) {
        let to = event.target().and_then(|to| to.dyn_into::<Node>().ok());
        let open = self.open.try_with_value(|open| {
            let dialog = open.as_ref().map(|open| open.dialog.clone())?;
            let inside = dialog.contains(to.as_ref());
            (!inside).then_some(dialog)
        });
        if let Some(dialog) = open.flatten() {
            let last = self.last.try_get_value().flatten();
            let back = last.unwrap_or(dialog);
            // When this listener is done: giving the focus back calls it again.
            queue_microtask(move || drop(back.focus()));
        }
    }

    /// Tab goes round inside.
    fn go_round(self, event: &ev::KeyboardEvent) {
        let Some(dialog) = self.element.get_untracked() else {
            return;
        };
        let Ok(inside) = dialog.query_selector_all(REACHABLE) else {
            return;
        };
        let at = |place: u32| inside.item(place)?.dyn_into::<HtmlElement>().ok();
        let (Some(first), Some(last)) = (at(0), at(inside.length().saturating_sub(1))) else {
            return event.prevent_default();
        };
        let now = focused();
        let is_at = |end: &HtmlElement| now.as_ref().is_some_and(|now| end.is_same_node(Some(now)));
        let on_itself = is_at(&dialog);
        let next = match event.shift_key() {
            true if is_at(&first) || on_itself => last,
            false if is_at(&last) => first,
            _ => return,
        };
        event.prevent_default();
        let _ = next.focus();
    }
}

fn focused() -> Option<Element> {
    document().active_element()
}

fn is_body(element: &Element) -> bool {
    element.tag_name() == "BODY"
}

/// A dialog over the page, for as long as it is drawn: it covers the window, keeps the focus inside and
/// gives it back.
///
/// It is no modal dialog of the browser's, which makes the rest of the page inert: with that the style of
/// each element of the page is computed anew, at every opening and closing (ADR 0007).
#[component]
pub fn ModalDialog(
    /// Its handle, by which it is closed from within.
    modal: Modal,
    /// The person wants it closed, by Escape or a press beside it.
    #[prop(into)]
    leave: Callback<()>,
    /// Whether a press beside it is such a wish.
    #[prop(optional)]
    lightly: bool,
    /// A wider one is `l`.
    #[prop(optional)]
    size: Option<&'static str>,
    /// Classes beside its own.
    #[prop(optional)]
    class: &'static str,
    /// The id of its heading.
    #[prop(optional, into)]
    labelled_by: Option<String>,
    /// Its name, where it has no heading.
    #[prop(optional, into)]
    label: Option<String>,
    children: Children,
) -> impl IntoView {
    let element = modal.element;
    Effect::new(move || {
        if let Some(dialog) = element.get() {
            modal.open(&dialog);
        }
    });
    on_cleanup(move || modal.shut());
    on_window("focusin", move |event| modal.hold(&event));
    let focused_inside = move |event: ev::FocusEvent| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        modal.last.set_value(target);
    };
    let key = move |event: ev::KeyboardEvent| match event.key().as_str() {
        // Escape ends what is being composed first.
        "Escape" if !event.is_composing() && !event.default_prevented() => {
            event.prevent_default();
            modal.shut();
            leave.run(());
        }
        "Tab" => modal.go_round(&event),
        _ => {}
    };
    let press = move |event: ev::MouseEvent| {
        let beside = event.target() == event.current_target();
        if lightly && beside {
            modal.shut();
            leave.run(());
        }
    };
    view! {
        <dialog
            class="as-dialog"
            popover="manual"
            tabindex="-1"
            aria-modal="true"
            aria-label=label
            aria-labelledby=labelled_by
            node_ref=element
            on:focusin=focused_inside
            on:keydown=key
            on:click=press
        >
            <div class=format!("as-dialog-frame {class}") data-size=size>
                {children()}
            </div>
        </dialog>
    }
}
