//! What was chosen lately on this device, by id.

use leptos::prelude::window;

use crate::json;

const STORAGE_KEY: &str = "allset.recent";
/// How many are kept.
const MOST: usize = 8;

/// The ids, the latest first.
pub fn load() -> Vec<String> {
    // Without storage, or where it holds something else, nothing is recent.
    let text = storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok()?);
    let mut ids: Vec<String> = text
        .and_then(|text| json::parse(&text).ok())
        .unwrap_or_default();
    ids.truncate(MOST);
    ids
}

/// Puts an id first.
pub fn remember(id: &str) {
    let mut ids = load();
    ids.retain(|own| own != id);
    ids.insert(0, id.to_owned());
    ids.truncate(MOST);
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(&ids)) {
        // A full storage forgets.
        let _ = storage.set_item(STORAGE_KEY, &text);
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok()?
}
