//! The focus and the place on the page, kept while everything is drawn anew.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Before everything is drawn anew: afterwards, what stands where the focus was takes it, if drawing
/// has taken it away, and the page is as far down as it was: in between it is empty, and so at its top.
pub(super) fn keep() {
    let focused = focused().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let place = focused.as_deref().cloned().map(place);
    if let Some(element) = focused {
        // The browser lays the half-drawn page out when an element with the focus is taken off it.
        let _ = element.blur();
    }
    let scrolled = window().scroll_y().unwrap_or_default();
    spawn_local(async move {
        let there = place.and_then(|place| document().query_selector(&place).ok().flatten());
        let there = there.and_then(|there| there.dyn_into::<HtmlElement>().ok());
        if let (None, Some(there)) = (self::focused(), there) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // What cannot take the focus is no reason to fail.
            let _ = there.focus_with_options(&options);
        }
        window().scroll_to_with_x_and_y(0.0, scrolled);
    });
}

/// What has the focus, where anything has.
fn focused() -> Option<Element> {
    let element = document().active_element()?;
    (element.tag_name() != "BODY").then_some(element)
}

/// A selector for what stands at the place of an element, counted from the root.
fn place(mut element: Element) -> String {
    let mut place = String::new();
    while let Some(parent) = element.parent_element() {
        let mut nth = 1;
        while let Some(before) = element.previous_element_sibling() {
            element = before;
            nth += 1;
        }
        place.insert_str(0, &format!(">:nth-child({nth})"));
        element = parent;
    }
    place.insert_str(0, ":root");
    place
}
