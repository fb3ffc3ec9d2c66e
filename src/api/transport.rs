//! Two ways to a backend with one semantics: the network, or a worker of this page that runs the
//! same API over the browser's own storage.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use gloo_net::http::{Method, RequestBuilder, Response};
use js_sys::{Function, JSON, Promise, Reflect};
use send_wrapper::SendWrapper;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::ApiError;
use super::client::Call;
use crate::json;

/// Where the API lives on a host of ours.
const API_BASE: &str = "/api/v1";

/// The way to a backend.
#[derive(Clone)]
pub enum Transport {
    /// By fetch, to this base, such as `https://example.org/api/v1`.
    Network(String),
    /// To the browser backend of this page.
    Worker(SendWrapper<Rc<BrowserBackend>>),
    /// The browser backend could not be started: everything fails with a sentence that says so.
    Unavailable,
}

impl Transport {
    /// Starts the browser backend. `script` is the address of its module; `changed` is called when
    /// another tab changed the workspace.
    ///
    /// # Errors
    /// [`ApiError::NoWorker`] where the browser refuses to start a worker.
    pub fn worker(script: &str, changed: impl Fn() + 'static) -> Result<Self, ApiError> {
        let backend = BrowserBackend::start(script, Box::new(changed));
        let backend = backend.map_err(|_| ApiError::NoWorker)?;
        Ok(Self::Worker(SendWrapper::new(backend)))
    }

    pub(super) async fn send(&self, call: &Call) -> Result<Response, ApiError> {
        match self {
            Self::Network(base) => network(base, call).await,
            Self::Worker(backend) => backend.send(call).await,
            Self::Unavailable => Err(ApiError::NoWorker),
        }
    }
}

async fn network(base: &str, call: &Call) -> Result<Response, ApiError> {
    let url = format!("{}{}", base.trim_end_matches('/'), call.path);
    let method = match call.method {
        "GET" => Method::GET,
        "PUT" => Method::PUT,
        "POST" => Method::POST,
        _ => Method::PATCH,
    };
    let abort = web_sys::AbortController::new().ok();
    let signal = abort.as_ref().map(web_sys::AbortController::signal);
    let mut request = RequestBuilder::new(&url)
        .method(method)
        .abort_signal(signal.as_ref());
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    let request = match &call.body {
        Some(body) => request.body(body.as_str()),
        None => request.build(),
    };
    let request = request.map_err(|_| ApiError::Network)?;
    // Dropping this future before the answer comes, as a time-out does, ends the request too.
    let mut unanswered = AbortOnDrop(abort);
    let response = request.send().await;
    unanswered.0 = None;
    response.map_err(|_| ApiError::Network)
}

struct AbortOnDrop(Option<web_sys::AbortController>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

/// The worker of the browser backend, and the requests that wait for it.
pub struct BrowserBackend {
    worker: Worker,
    waiting: Rc<RefCell<HashMap<u32, Function>>>,
    last: Cell<u32>,
    failed: Rc<Cell<bool>>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

#[derive(Serialize)]
struct Question<'a> {
    id: u32,
    method: &'a str,
    path: String,
    headers: &'a [(&'static str, String)],
    body: Option<&'a str>,
}

#[derive(Deserialize)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl BrowserBackend {
    fn start(script: &str, changed: Box<dyn Fn()>) -> Result<Rc<Self>, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(script, &options)?;
        let waiting: Rc<RefCell<HashMap<u32, Function>>> = Rc::default();
        let on_message = Closure::new({
            let waiting = Rc::clone(&waiting);
            move |event: MessageEvent| {
                let data = event.data();
                let id = Reflect::get(&data, &"id".into())
                    .ok()
                    .and_then(|id| id.as_f64());
                match id {
                    Some(id) => {
                        let resolve = waiting.borrow_mut().remove(&(id as u32));
                        if let Some(resolve) = resolve {
                            // A resolver of a promise does not throw.
                            let _ = resolve.call1(&JsValue::NULL, &data);
                        }
                    }
                    None => {
                        let kind = Reflect::get(&data, &"kind".into()).ok();
                        if kind.and_then(|kind| kind.as_string()).as_deref() == Some("changed") {
                            changed();
                        }
                    }
                }
            }
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        // A worker that cannot run answers nobody: all who wait are told at once.
        let failed = Rc::new(Cell::new(false));
        let on_error = Closure::new({
            let waiting = Rc::clone(&waiting);
            let failed = Rc::clone(&failed);
            move |_: web_sys::Event| {
                failed.set(true);
                for (_, resolve) in waiting.borrow_mut().drain() {
                    let _ = resolve.call1(&JsValue::NULL, &JsValue::NULL);
                }
            }
        });
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Rc::new(Self {
            worker,
            waiting,
            last: Cell::new(0),
            failed,
            _on_message: on_message,
            _on_error: on_error,
        }))
    }

    async fn send(&self, call: &Call) -> Result<Response, ApiError> {
        if self.failed.get() {
            return Err(ApiError::NoWorker);
        }
        let id = self.last.get() + 1;
        self.last.set(id);
        let question = Question {
            id,
            method: call.method,
            path: format!("{API_BASE}{}", call.path),
            headers: &call.headers,
            body: call.body.as_deref(),
        };
        let text = serde_json::to_string(&question).map_err(|_| ApiError::Decode)?;
        let message = JSON::parse(&text).map_err(|_| ApiError::Decode)?;
        let answered = Promise::new(&mut |resolve, _| {
            self.waiting.borrow_mut().insert(id, resolve);
        });
        self.worker
            .post_message(&message)
            .map_err(|_| ApiError::NoWorker)?;
        let data = JsFuture::from(answered)
            .await
            .map_err(|_| ApiError::NoWorker)?;
        if data.is_null() {
            return Err(ApiError::NoWorker);
        }
        let answer: Answer = json::read(data).map_err(|_| ApiError::Decode)?;
        response(&answer).map_err(|_| ApiError::Decode)
    }
}

impl Drop for BrowserBackend {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The answer as what a fetch would have given.
fn response(answer: &Answer) -> Result<Response, JsValue> {
    let init = web_sys::ResponseInit::new();
    init.set_status(answer.status);
    let headers = web_sys::Headers::new()?;
    for (name, value) in &answer.headers {
        headers.append(name, value)?;
    }
    init.set_headers(&headers);
    // These carry no body, and the constructor refuses one (Fetch, "null body status").
    let body = match answer.status {
        204 | 304 => None,
        _ => answer.body.as_deref(),
    };
    let response = web_sys::Response::new_with_opt_str_and_init(body, &init)?;
    Ok(response.into())
}
