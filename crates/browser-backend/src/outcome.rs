//! Waiting for events.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// What will have happened: the first of two events, or the second.
///
/// The listeners are there as soon as it is made, so that nothing is missed when it is awaited
/// later. The wait ends in a microtask of the event, while an IndexedDB transaction still takes
/// requests.
///
/// The listeners belong to JavaScript. One of ours would end with this value, and an event that
/// nobody waits for any more, such as the end of a transaction that was aborted on purpose, would
/// then be an uncaught error of the worker.
pub(crate) struct Outcome {
    settled: JsFuture,
}

impl Outcome {
    /// `listen` is given the listener of the event that means success, and the one of failure.
    pub(crate) fn new(listen: impl FnOnce(&Function, &Function)) -> Self {
        let mut resolver = None;
        let promise = Promise::new(&mut |resolve, _| resolver = Some(resolve));
        // The promise has handed it out by now.
        if let Some(resolve) = resolver {
            // Only the first call of a resolver counts.
            let listener = |succeeded: bool| -> Function {
                let succeeded = JsValue::from(succeeded);
                resolve.bind1(&JsValue::NULL, &succeeded).unchecked_into()
            };
            listen(&listener(true), &listener(false));
        }
        Self {
            settled: JsFuture::from(promise),
        }
    }

    /// Whether it was a success.
    pub(crate) async fn succeeded(self) -> bool {
        self.settled.await.is_ok_and(|value| value.is_truthy())
    }
}
