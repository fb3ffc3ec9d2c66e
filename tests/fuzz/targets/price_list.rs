//! Any text as a public price list.
#![no_main]

use allset_domain::rate_card::price_list::PriceList;
use allset_domain::time::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(list) = PriceList::from_json(text) else {
        return;
    };
    let now = Timestamp::from_millis(1_795_000_000_000);
    for (provider, _) in list.providers() {
        if let Some(imported) = list.card(provider, now) {
            let _ = imported.card.compile();
        }
    }
});
