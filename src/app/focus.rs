//! The focus, kept where it is while everything is drawn anew.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Before everything is drawn anew: afterwards, what stands where the focus was takes it, if drawing
/// has taken it away.
pub(super) fn keep() {
    let Some(place) = focused().map(place) else {
        return;
    };
    spawn_local(async move {
        let there = document().query_selector(&place).ok().flatten();
        let there = there.and_then(|there| there.dyn_into::<HtmlElement>().ok());
        if let (None, Some(there)) = (focused(), there) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // What cannot take the focus is no reason to fail.
            let _ = there.focus_with_options(&options);
        }
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
