//! A worker: its start, its end, and how a request gets to it.

use std::time::Duration;

use js_sys::{Object, Reflect};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, WorkerOptions, WorkerType};

/// How long a worker may take to be there before it is given up.
const START: Duration = Duration::from_secs(30);

/// A running worker. It ends, with its listeners and its timer, when this is dropped.
pub(super) struct Worker {
    worker: web_sys::Worker,
    /// What waits for the worker to be ready: messages that come earlier would be lost.
    waiting: Option<Object>,
    ready: bool,
    start: Option<TimeoutHandle>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stop_waiting();
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl Worker {
    /// Starts the module at `script`. `hear` gets what it says, and tells whether it understands it; `fail`
    /// is called when the worker breaks down, is not ready in time, or is not understood.
    pub(super) fn start(
        script: &str,
        hear: impl Fn(&JsValue) -> bool + 'static,
        fail: impl Fn() + Copy + 'static,
    ) -> Result<Self, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(script, &options)?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if !hear(&event.data()) {
                fail();
            }
        });
        let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| fail());
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Self {
            worker,
            waiting: None,
            ready: false,
            // A worker that neither starts nor fails must not be waited for without end.
            start: set_timeout_with_handle(fail, START).ok(),
            _on_message: on_message,
            _on_error: on_error,
        })
    }

    /// Sends a request, now or as soon as the worker listens.
    pub(super) fn ask(&mut self, message: Object) -> Result<(), JsValue> {
        if self.ready {
            return self.worker.post_message(&message);
        }
        // Only the newest request matters to a worker that has done nothing yet.
        self.waiting = Some(message);
        Ok(())
    }

    /// The worker listens: what waits for that is sent.
    pub(super) fn become_ready(&mut self) {
        self.ready = true;
        self.stop_waiting();
        if let Some(message) = self.waiting.take() {
            // Posting blobs and a text to a live worker does not fail.
            let _ = self.worker.post_message(&message);
        }
    }

    fn stop_waiting(&mut self) {
        if let Some(start) = self.start.take() {
            start.clear();
        }
    }
}

/// A request as a message, with what comes with it under its name.
pub(super) fn message(request: &impl Serialize, with: Option<(&str, &JsValue)>) -> Object {
    let message = Object::new();
    let request = serde_json::to_string(request).unwrap_or_default();
    // Setting a property of a plain object does not fail.
    let _ = Reflect::set(&message, &"request".into(), &request.into());
    if let Some((name, value)) = with {
        let _ = Reflect::set(&message, &name.into(), value);
    }
    message
}
