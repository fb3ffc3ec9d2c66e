//! The numbers of a meter's parts, as the style sheet takes them (`style/parts/meter.css`).

use allset_domain::money::Amount;

/// A part of a whole, 0 to 1. Only a bar is drawn from it, so the nearest thousandth does.
#[must_use]
pub fn share(part: Amount, whole: Amount) -> String {
    let thousandths = if whole.is_positive() {
        part.units() * 1_000 / whole.units()
    } else {
        0
    };
    format!("{}.{:03}", thousandths / 1_000, thousandths % 1_000)
}

/// The shade of the part at this place.
#[must_use]
pub fn shade(at: usize) -> String {
    (at % 3 + 1).to_string()
}
