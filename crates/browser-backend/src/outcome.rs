//! Waiting for events.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// What will have happened: the first of two events, or the second.
///
/// The listeners are there as soon as it is made, so that nothing is missed when it is awaited
/// later. The wait ends in a microtask of the event, while an IndexedDB transaction still takes
/// requests.
pub(crate) struct Outcome {
    settled: JsFuture,
    _listeners: [Closure<dyn FnMut()>; 2],
}

impl Outcome {
    /// `listen` is given the listener of the event that means success, and the one of failure.
    pub(crate) fn new(listen: impl FnOnce(&Function, &Function)) -> Self {
        let mut resolve = None;
        let promise = Promise::new(&mut |resolver, _| resolve = Some(resolver));
        let listener = |succeeded: bool| {
            let resolve = resolve.clone();
            Closure::<dyn FnMut()>::new(move || {
                if let Some(resolve) = &resolve {
                    // A resolver does not throw, and takes no notice of a second call.
                    let _ = resolve.call1(&JsValue::NULL, &JsValue::from(succeeded));
                }
            })
        };
        let listeners = [listener(true), listener(false)];
        let [success, failure] = &listeners;
        listen(
            success.as_ref().unchecked_ref(),
            failure.as_ref().unchecked_ref(),
        );
        Self {
            settled: JsFuture::from(promise),
            _listeners: listeners,
        }
    }

    /// Whether it was a success.
    pub(crate) async fn succeeded(self) -> bool {
        self.settled.await.is_ok_and(|value| value.is_truthy())
    }
}
