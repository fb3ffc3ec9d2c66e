//! Fetching the second style sheet: what only pages need that arrive when they are needed.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

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
    // Nothing here fails: the events and attributes have valid names.
    let outcome = Promise::new(&mut |applied, failed| {
        let _ = link.add_event_listener_with_callback("load", &applied);
        let _ = link.add_event_listener_with_callback("error", &failed);
    });
    if !link.has_attribute("rel") {
        let name = link.get_attribute(MARK).unwrap_or_default();
        let _ = link.set_attribute("href", &format!("{}{name}", base.0));
        let _ = link.set_attribute("rel", "stylesheet");
    }
    let applied = JsFuture::from(outcome).await.is_ok();
    let _ = link.remove_attribute(if applied { MARK } else { "rel" });
    applied.then_some(()).ok_or(ApiError::Network)
}
