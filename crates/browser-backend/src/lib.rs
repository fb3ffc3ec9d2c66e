//! The browser backend: the API of Allset served inside the browser, with nothing installed.
//!
//! It runs in a dedicated module worker, one per tab. The page sends a question and gets an
//! answer with the same `id`:
//!
//! ```text
//! { id, method, path, headers: [[name, value], …], body: string | null }
//! { id, status, headers: [[name, value], …], body: string }
//! ```
//!
//! `path` begins with `/api/v1`. When another tab changed the workspace, the page is told
//! `{ kind: "changed" }`.

mod store;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use allset_api::{ApiConfig, ApiState, Environment, MemoryStore, RefillPolicy, Store, router};
use allset_domain::problem::{MAX_BODY_BYTES, PROBLEM_JSON, Problem, ProblemCode};
use allset_domain::time::Timestamp;
use allset_domain::workspace::Host;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use js_sys::JSON;
use serde::{Deserialize, Serialize};
use tower::ServiceExt;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, DedicatedWorkerGlobalScope, MessageEvent};

use store::IndexedDb;

/// The channel on which the tabs of one origin tell each other that the workspace changed.
const CHANNEL: &str = "allset";

/// The most bytes of an answer; more than any document has.
const MAX_ANSWER_BYTES: usize = 64 * 1024 * 1024;

#[derive(Deserialize)]
struct Question {
    id: u32,
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

#[derive(Serialize)]
struct Answer {
    id: u32,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

/// The browser's clock and dice.
struct Browser;

impl Environment for Browser {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(js_sys::Date::now() as i64)
    }

    fn random_id(&self) -> String {
        // Only a secure context has `crypto.randomUUID`; a page on plain HTTP has the rest.
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let mut bytes = [0_u8; 16];
        let filled = scope
            .crypto()
            .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
        if filled.is_err() {
            // A browser without randomness still needs ids that differ.
            let fallback = js_sys::Math::random().to_bits() ^ (js_sys::Date::now() as u64);
            bytes[..8].copy_from_slice(&fallback.to_be_bytes());
        }
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Starts to answer. Called by the worker's script, once.
#[wasm_bindgen(start)]
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let channel = BroadcastChannel::new(CHANNEL).ok();
    if let Some(channel) = &channel {
        let scope = scope.clone();
        let told = Closure::<dyn FnMut(MessageEvent)>::new(move |_| {
            if let Ok(message) = JSON::parse(r#"{"kind":"changed"}"#) {
                // Posting plain data to the own page does not fail.
                let _ = scope.post_message(&message);
            }
        });
        channel.set_onmessage(Some(told.as_ref().unchecked_ref()));
        told.forget();
    }

    // Questions that come before the store is open wait for it, in order.
    let api: Rc<RefCell<Result<Router, Vec<Question>>>> = Rc::new(RefCell::new(Err(Vec::new())));
    let asked = Closure::<dyn FnMut(MessageEvent)>::new({
        let (api, channel) = (Rc::clone(&api), channel.clone());
        move |event: MessageEvent| {
            let Some(question) = read(&event) else { return };
            let ready = match &mut *api.borrow_mut() {
                Ok(router) => Some((router.clone(), question)),
                Err(waiting) => {
                    waiting.push(question);
                    None
                }
            };
            if let Some((router, question)) = ready {
                spawn_local(answer(router, question, channel.clone()));
            }
        }
    });
    // The page's script listens until this is here, and hands over what came before.
    let listened = scope
        .add_event_listener_with_callback("message", asked.as_ref().unchecked_ref())
        .is_ok();
    asked.forget();
    if !listened {
        return;
    }
    spawn_local(async move {
        let (store, persistent): (Arc<dyn Store>, bool) = match IndexedDb::open().await {
            Ok(database) => (Arc::new(database), true),
            // Private windows of some browsers keep nothing: the capabilities say so.
            Err(_) => (Arc::new(MemoryStore::default()), false),
        };
        let config = ApiConfig {
            host: Host::Browser,
            persistent,
            refill: RefillPolicy::Always,
        };
        let state = ApiState::new(store, Arc::new(Browser), config);
        let router = router(state);
        let waiting = match api.replace(Ok(router.clone())) {
            Err(waiting) => waiting,
            Ok(_) => Vec::new(),
        };
        for question in waiting {
            spawn_local(answer(router.clone(), question, channel.clone()));
        }
    });
}

fn read(event: &MessageEvent) -> Option<Question> {
    let text = JSON::stringify(&event.data()).ok()?;
    serde_json::from_str(&String::from(text)).ok()
}

async fn answer(router: Router, question: Question, channel: Option<BroadcastChannel>) {
    let id = question.id;
    let change = !matches!(question.method.as_str(), "GET" | "HEAD");
    let answer = match respond(router, question).await {
        Some(answer) => answer,
        None => failed(id),
    };
    if change && answer.status < 300 {
        // Other tabs also read again when they are looked at, so a lost notice loses nothing.
        if let Some(channel) = &channel {
            let _ = channel.post_message(&JsValue::TRUE);
        }
    }
    let message = serde_json::to_string(&answer)
        .ok()
        .and_then(|text| JSON::parse(&text).ok());
    if let Some(message) = message {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        // Posting plain data to the own page does not fail.
        let _ = scope.post_message(&message);
    }
}

/// Hands a question to the router; nothing where it is no HTTP request at all.
async fn respond(router: Router, question: Question) -> Option<Answer> {
    let mut request = Request::builder()
        .method(question.method.as_str())
        .uri(question.path);
    for (name, value) in &question.headers {
        request = request.header(name, value);
    }
    let body = question.body.map_or_else(Body::empty, Body::from);
    let request = request.body(body).ok()?;
    // The router answers everything; its error type has no values.
    let Ok(response) = router.oneshot(request).await;
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, MAX_ANSWER_BYTES).await.ok()?;
    let headers = parts
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    Some(Answer {
        id: question.id,
        status: parts.status.as_u16(),
        headers,
        body: String::from_utf8(body.into()).ok()?,
    })
}

fn failed(id: u32) -> Answer {
    let detail = format!("no HTTP request, or a body over {MAX_BODY_BYTES} bytes");
    let problem = Problem::new(ProblemCode::Malformed).with_detail(detail);
    Answer {
        id,
        status: problem.status,
        headers: vec![("content-type".into(), PROBLEM_JSON.into())],
        body: serde_json::to_string(&problem).unwrap_or_default(),
    }
}
