//! Any text as a plan file.
#![no_main]

use allset_domain::plan::PlanFile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(plan) = PlanFile::from_json(text) {
        let again = PlanFile::from_json(&plan.to_json()).expect("it was written just now");
        assert_eq!(plan, again);
    }
});
