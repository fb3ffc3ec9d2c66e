//! The worker's ear and mouth.

use std::panic;

use allset_domain::manifest::protocol::{Event, Request, RunError, Terms};
use js_sys::{Array, Object, Promise, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent, console};

use crate::jobs::{Cutting, branch, chunk, cut, list, select};
use crate::run::{Order, State, digest, price};

/// Starts to listen. Called by the worker's script, once.
#[wasm_bindgen(start)]
pub fn start() {
    panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let state = State::default();
    let asked = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        take(&event, &state);
    });
    let listening = scope()
        .add_event_listener_with_callback("message", asked.as_ref().unchecked_ref())
        .is_ok();
    // It lives as long as the worker.
    asked.forget();
    if listening {
        say(&Event::Ready);
    }
}

/// Tells the page something.
pub(crate) fn say(event: &Event) {
    let text = serde_json::to_string(event).expect("an event is plain data with string keys");
    // Text can always be posted.
    let _ = scope().post_message(&text.into());
}

/// Tells the page something, with a file of these parts beside it.
pub(crate) fn say_with_blob(event: &Event, parts: &Array) {
    let text = serde_json::to_string(event).expect("an event is plain data with string keys");
    let message = Object::new();
    // Setting a property of a plain object does not fail, nor does posting text and blobs.
    let _ = Reflect::set(&message, &"event".into(), &text.into());
    if let Ok(blob) = Blob::new_with_u8_array_sequence(parts) {
        let _ = Reflect::set(&message, &"blob".into(), &blob);
    }
    let _ = scope().post_message(&message);
}

/// Milliseconds since the worker began.
pub(crate) fn now() -> f64 {
    scope()
        .performance()
        .map_or(0.0, |performance| performance.now())
}

/// Lets messages in that wait.
pub(crate) async fn other_tasks() {
    let turn = Promise::new(&mut |done, _| {
        // It always can be asked for, and where it could not, nothing would wait.
        if scope().set_timeout_with_callback(&done).is_err() {
            let _ = done.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(turn).await;
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

fn take(event: &MessageEvent, state: &State) {
    let part = |name: &str| Reflect::get(&event.data(), &name.into()).ok();
    let blob = || part("blob").and_then(|blob| blob.dyn_into::<Blob>().ok());
    // What comes without its file is answered at once.
    let with_blob = |run| {
        let blob = blob();
        if blob.is_none() {
            let error = RunError::BadRequest;
            say(&Event::Failed { run, error });
        }
        blob
    };
    let order = |run, manifest, reading, terms: Box<Terms>| {
        with_blob(run).map(|blob| Order {
            run,
            manifest,
            reading,
            terms: *terms,
            blob,
        })
    };
    let request = part("request")
        .and_then(|request| request.as_string())
        .and_then(|text| serde_json::from_str(&text).ok());
    match request {
        Some(Request::Price {
            run,
            manifest,
            reading,
            terms,
        }) => {
            let Some(order) = order(run, manifest, reading, terms) else {
                return;
            };
            // An earlier run sees that it is no longer the one, and ends.
            state.current.set(Some(run));
            spawn_local(price(order, state.clone()));
        }
        Some(Request::Select {
            run,
            manifest,
            reading,
            terms,
            rule,
            limit,
        }) => {
            let Some(order) = order(run, manifest, reading, terms) else {
                return;
            };
            state.current.set(Some(run));
            spawn_local(select(order, rule, limit, state.clone()));
        }
        Some(Request::List {
            run,
            manifest,
            reading,
            terms,
            query,
            from,
            count,
        }) => {
            let Some(order) = order(run, manifest, reading, terms) else {
                return;
            };
            spawn_local(list(order, query, from, count, state.clone()));
        }
        Some(Request::Branches {
            run,
            manifest,
            reading,
            terms,
            dimensions,
            path,
        }) => {
            let Some(order) = order(run, manifest, reading, terms) else {
                return;
            };
            spawn_local(branch(order, dimensions, path, state.clone()));
        }
        Some(Request::Chunk {
            run,
            manifest,
            reading,
            terms,
            size,
        }) => {
            if let Some(order) = order(run, manifest, reading, terms) {
                spawn_local(chunk(order, size, state.clone()));
            }
        }
        Some(Request::Cut {
            run,
            manifest,
            reading,
            piece,
        }) => {
            if let Some(blob) = with_blob(run) {
                let cutting = Cutting {
                    run,
                    manifest,
                    reading,
                    piece,
                };
                spawn_local(cut(cutting, blob, state.clone()));
            }
        }
        Some(Request::Digest { run }) => {
            if let Some(blob) = with_blob(run) {
                spawn_local(digest(run, blob));
            }
        }
        Some(Request::Cancel { run }) if state.current.get() == Some(run) => {
            state.current.set(None);
        }
        Some(Request::Cancel { .. }) => {}
        None => say(&Event::Failed {
            run: run_of(part("request")),
            error: RunError::BadRequest,
        }),
    }
}

/// The run that a request is of, even where the rest of it is not understood, as when the page is
/// of another version: it must not wait without end.
fn run_of(request: Option<JsValue>) -> u32 {
    #[derive(Deserialize)]
    struct Numbered {
        run: u32,
    }
    request
        .and_then(|request| request.as_string())
        .and_then(|text| serde_json::from_str(&text).ok())
        .map_or(0, |Numbered { run }| run)
}
