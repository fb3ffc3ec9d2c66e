//! Ids that collide with nothing else on the page, other mounts included.

use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Ids {
    prefix: StoredValue<String>,
    last: StoredValue<u32>,
}

/// Provides ids to everything below.
pub fn provide_ids() {
    let mount = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    provide_context(Ids {
        prefix: StoredValue::new(format!("as-{mount:08x}")),
        last: StoredValue::new(0),
    });
}

/// An id that nothing else has.
///
/// # Panics
/// Outside a mount.
#[must_use]
pub fn unique_id() -> String {
    let ids: Ids = expect_context();
    ids.last.update_value(|last| *last += 1);
    format!("{}-{}", ids.prefix.get_value(), ids.last.get_value())
}
