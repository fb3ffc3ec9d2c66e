//! The clock and the dice of the browser.

use allset_api::Environment;
use allset_domain::time::Timestamp;
use js_sys::{Date, Math};

use crate::worker::scope;

/// The browser's.
pub(crate) struct Browser;

impl Environment for Browser {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(Date::now() as i64)
    }

    fn random_id(&self) -> String {
        // `crypto.randomUUID` is for secure contexts only, and a page may come over plain HTTP.
        let mut bytes = [0_u8; 16];
        let filled = scope()
            .crypto()
            .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
        if filled.is_err() {
            // The ids of a workspace of one browser are no secret, they only have to differ.
            bytes[..8].copy_from_slice(&Math::random().to_be_bytes());
            bytes[8..].copy_from_slice(&Date::now().to_be_bytes());
        }
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
