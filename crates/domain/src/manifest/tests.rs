use super::*;
use crate::rate_card::{Pricing, RateCard};
use serde_json::json;

mod files;
mod measures;
mod records;
mod rows;
mod selection;
mod sums;

/// `transcribe` in every language by the second, at least 20 s; `translate` into German and
/// English by begun quarters of a minute.
fn pricing() -> Pricing {
    let rate = |id: &str, step: &str| {
        json!({
            "id": id, "service": id,
            "meters": [{
                "id": "duration", "measures": ["duration"], "unit": "minute",
                "rounding": { "step": step, "mode": "up" },
                "price": { "mode": "flat", "amount": "0.6", "per": "60" },
            }],
        })
    };
    let (mut transcribe, mut translate) = (rate("transcribe", "1"), rate("Translate", "15"));
    transcribe["meters"][0]["minimum"] = json!("20");
    translate["languages"] = json!(["de", "en"]);
    let card = json!({
        "format": crate::rate_card::FORMAT, "id": "card", "version": 1, "name": "Card",
        "rates": [transcribe, translate],
    });
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

fn price(text: impl AsRef<[u8]>) -> Result<Report, ManifestError> {
    price_manifest(text.as_ref(), pricing(), Assumptions::default())
}

/// Prices a text that arrives in pieces of these lengths, over and over, each looked at at once.
fn price_in_pieces(text: &[u8], lengths: &[usize]) -> Result<Report, ManifestError> {
    let mut engine = Engine::new(pricing(), Assumptions::default());
    engine.batch = 1;
    let mut rest = text;
    for &length in lengths.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, later) = rest.split_at(length.clamp(1, rest.len()));
        engine.push(piece)?;
        rest = later;
    }
    engine.finish()
}

/// The report of rows below the header `id,duration_seconds,language,service`.
fn rows(text: &str) -> Report {
    price(format!("id,duration_seconds,language,service\n{text}")).expect("a manifest")
}
