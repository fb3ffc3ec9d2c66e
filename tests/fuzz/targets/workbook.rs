//! Any bytes as a workbook.
#![no_main]

use allset_file_worker::workbook::table;
use libfuzzer_sys::fuzz_target;

/// Room for its table, in bytes.
const ROOM: usize = 1_000_000;

fuzz_target!(|data: &[u8]| {
    if let Ok((_, table)) = table(data.to_vec(), None, ROOM) {
        assert!(std::str::from_utf8(&table).is_ok());
    }
});
