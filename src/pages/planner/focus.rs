//! Where the focus goes when a run ends: the control that had it may be gone by then.

use leptos::html::{ElementType, H2};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::ui::paint::after_paint;

/// Brings the focus to the heading of what came of a run, unless the person went on to something
/// else meanwhile.
#[derive(Clone, Copy)]
pub(super) struct Follow {
    heading: NodeRef<H2>,
    /// The person began a run here, or ended it.
    due: StoredValue<bool>,
    /// What had the focus then.
    from: StoredValue<Option<Element>, LocalStorage>,
}

impl Follow {
    /// Follows to this heading.
    pub(super) fn to(heading: NodeRef<H2>) -> Self {
        Self {
            heading,
            due: StoredValue::new(false),
            from: StoredValue::new_local(None),
        }
    }

    /// The person begins a run, or ends it, with what has the focus now.
    pub(super) fn begin(self) {
        self.due.set_value(true);
        self.from.set_value(focused());
    }

    /// Nothing is left to go to.
    pub(super) fn forget(self) {
        self.due.set_value(false);
        self.from.set_value(None);
    }

    /// A run is over; `ran` says that it was under way until now. Called again when the heading is
    /// there.
    pub(super) fn end(self, ran: bool) {
        // Of a run that was begun elsewhere, such as by the choice of a rate card, nothing is
        // followed but the loss of the focus.
        let from = self.from.get_value();
        if ran {
            self.due.set_value(true);
        }
        // The heading of an earlier result may still be known, and is no longer on the page.
        let heading = self.heading.get().filter(|heading| heading.is_connected());
        let Some(heading) = heading.filter(|_| self.due.get_value()) else {
            return;
        };
        self.forget();
        // Giving it lays the page out, which is much where a result is drawn for the first time.
        after_paint(move || {
            let now = focused();
            if now.is_none() || now == from {
                focus(&heading);
            }
        });
    }
}

/// Gives the focus to an element, where there is one.
pub(super) fn focus_on<E>(element: NodeRef<E>)
where
    E: ElementType,
    E::Output: JsCast + Clone + AsRef<HtmlElement> + 'static,
{
    if let Some(element) = element.get_untracked() {
        focus(element.as_ref());
    }
}

fn focus(element: &HtmlElement) {
    // What cannot take the focus is no reason to fail.
    let _ = element.focus();
}

/// What has the focus, in whichever shadow root it is.
fn focused() -> Option<Element> {
    let mut active = document().active_element()?;
    while let Some(inner) = active.shadow_root().and_then(|root| root.active_element()) {
        active = inner;
    }
    (active.tag_name() != "BODY").then_some(active)
}
