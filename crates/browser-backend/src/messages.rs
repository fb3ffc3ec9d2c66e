//! What the worker, its page and other pages say to each other.

use allset_api::Key;
use js_sys::{Array, JSON, Reflect};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::worker::scope;

/// A request of the page.
pub(crate) struct Question {
    pub(crate) id: u32,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
}

/// The response to it.
#[derive(Serialize)]
pub(crate) struct Answer {
    pub(crate) id: u32,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Notice {
    Ready,
    Changed { keys: Vec<String> },
}

/// What the workers of one deployment tell each other.
#[derive(Serialize, Deserialize)]
struct Changed {
    changed: Vec<String>,
}

/// The question in a message; nothing where it is none.
///
/// Its texts become Unicode as those of a fetch do: half of a surrogate pair is replaced.
pub(crate) fn question(event: &MessageEvent) -> Option<Question> {
    let message = event.data();
    let field = |name: &str| Reflect::get(&message, &name.into()).ok();
    let headers: Array = field("headers")?.dyn_into().ok()?;
    let header = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    let body = field("body")?;
    Some(Question {
        id: id(event)?,
        method: field("method")?.as_string()?,
        path: field("path")?.as_string()?,
        headers: headers.iter().map(header).collect::<Option<_>>()?,
        body: if body.is_null() || body.is_undefined() {
            None
        } else {
            Some(body.as_string()?)
        },
    })
}

/// Sends an answer to the page.
pub(crate) fn answer(answer: &Answer) {
    post(answer);
}

/// Tells the page that questions are taken.
pub(crate) fn ready() {
    post(&Notice::Ready);
}

/// Tells the workers of other pages which documents changed. They also read again when they are
/// looked at, so that a lost notice loses nothing.
pub(crate) fn tell_others(others: &BroadcastChannel, keys: impl Iterator<Item = Key>) {
    let changed = keys.map(|key| key.name().to_owned()).collect();
    if let Some(message) = to_js(&Changed { changed }) {
        let _ = others.post_message(&message);
    }
}

/// Tells the page what other pages changed, from now on.
pub(crate) fn forward_changes(others: &BroadcastChannel) {
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        if let Some(Changed { changed }) = from_js(&event.data()) {
            post(&Notice::Changed { keys: changed });
        }
    });
    others.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    // It lives as long as the worker.
    heard.forget();
}

fn post(message: &impl Serialize) {
    if let Some(message) = to_js(message) {
        // Posting plain data to the own page does not fail.
        let _ = scope().post_message(&message);
    }
}

fn to_js(message: &impl Serialize) -> Option<JsValue> {
    let text = serde_json::to_string(message).ok()?;
    JSON::parse(&text).ok()
}

fn from_js<T: for<'de> Deserialize<'de>>(message: &JsValue) -> Option<T> {
    let text = JSON::stringify(message).ok()?;
    serde_json::from_str(&String::from(text)).ok()
}

/// The id of a message that is no question but has one.
pub(crate) fn id(event: &MessageEvent) -> Option<u32> {
    let id = Reflect::get(&event.data(), &"id".into()).ok()?.as_f64()?;
    (id >= 0.0 && id <= f64::from(u32::MAX) && id.fract() == 0.0).then_some(id as u32)
}
