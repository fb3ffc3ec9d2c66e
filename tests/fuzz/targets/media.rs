//! Any bytes as a recording.
#![no_main]

use std::io::Cursor;

use allset_file_worker::media::{MediaTable, heard};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let heard = heard(Box::new(Cursor::new(data.to_vec())), "recording.wav");
    let mut table = MediaTable::default();
    table.add("recording.wav", heard);
    let _ = table.finish();
});
