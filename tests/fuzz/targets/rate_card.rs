//! Any text as a rate card, and what it makes of a manifest.
#![no_main]

use allset_domain::manifest::{Assumptions, price_manifest};
use allset_domain::rate_card::RateCard;
use libfuzzer_sys::fuzz_target;

const MANIFEST: &str = "\
service,model,language,features,duration,input_tokens,output_tokens,requests
transcribe,a,en,,60,1000,10,1
translate,,de,diarize,3600000,1000000000000,1000000000000,1000000000000
,,,,,,,
";

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(card) = RateCard::from_json(text) else {
        return;
    };
    if let Ok(pricing) = card.compile()
        && let Ok(report) = price_manifest(MANIFEST.as_bytes(), pricing, Assumptions::default())
    {
        assert!(report.low <= report.total && report.total <= report.ceiling);
    }
});
