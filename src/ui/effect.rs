//! Effects, compiled once.

use leptos::prelude::*;

/// `Effect::new` for an effect that keeps nothing from its last run. That is compiled anew for each
/// closure; this once for all, which the first page is the lighter for.
pub fn effect(run: impl FnMut() + 'static) {
    let run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(run);
}
