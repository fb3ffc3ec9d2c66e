//! Any text as a file of settings.
#![no_main]

use allset_domain::settings::{Settings, import};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(file) = serde_json::from_slice(data) {
        let _ = import(&Settings::default(), &file);
    }
});
