//! Giving the person a file that was made here.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers a text as a file of this name and type.
///
/// # Errors
/// Where the browser makes no files.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    download_blob(
        name,
        &Blob::new_with_str_sequence_and_options(&parts, &options)?,
    )
}

/// Offers bytes as a file of this name.
///
/// # Errors
/// Where the browser makes no files.
pub fn download_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the file by then.
    Url::revoke_object_url(&address)
}
