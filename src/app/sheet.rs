//! Fetching the second style sheet: what only pages need that arrive when they are needed.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::Base;
use crate::api::ApiError;

/// Marks the link of the page that names the sheet (`xtask/src/pages.rs`). It asks for nothing
/// until it is woken here, and loses the mark once its sheet is applied.
const MARK: &str = "data-more";

/// Waits until the sheet is applied, and asks for it where nobody has yet. A page that names none,
/// such as one around an embedded mount, has its styles from elsewhere.
///
/// # Errors
/// Where it does not come; it can be asked for again.
pub(crate) async fn fetch(base: &Base) -> Result<(), ApiError> {
    let link = document().query_selector(&format!("link[{MARK}]"));
    let Some(link) = link.ok().flatten() else {
        return Ok(());
    };
    // What another part of the app has asked for may fail for what is over by now, such as no network.
    let others = link.has_attribute("rel");
    let applied = attempt(&link, base).await || (others && attempt(&link, base).await);
    applied.then_some(()).ok_or(ApiError::Network)
}

/// Whether the sheet comes: by the attempt that is under way, or by one of its own.
async fn attempt(link: &Element, base: &Base) -> bool {
    if !link.has_attribute("rel") {
        // What has to be done at its end is done before anyone hears of it, and also where nobody waits by then.
        when(link, "load", MARK);
        when(link, "error", "rel");
        let name = link.get_attribute(MARK).unwrap_or_default();
        // Nothing of this fails, and nothing below: the attributes and events have valid names.
        let _ = link.set_attribute("href", &format!("{}{name}", base.0));
        let _ = link.set_attribute("rel", "stylesheet");
    }
    let outcome = Promise::new(&mut |applied, failed| {
        let _ = link.add_event_listener_with_callback("load", &applied);
        let _ = link.add_event_listener_with_callback("error", &failed);
    });
    JsFuture::from(outcome).await.is_ok()
}

/// Takes an attribute from the link when an event comes.
fn when(link: &Element, event: &str, attribute: &'static str) {
    let of = link.clone();
    let take = Closure::once_into_js(move || {
        let _ = of.remove_attribute(attribute);
    });
    let _ = link.add_event_listener_with_callback(event, take.unchecked_ref());
}
