use super::*;
use crate::rate_card::{Pricing, RateCard};
use serde_json::json;

mod bounds;
mod chunks;
mod files;
mod looking;
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

/// A manifest that is kept.
fn read(text: &str, pricing: Pricing, assumptions: &Assumptions) -> Manifest {
    let mut engine = Engine::new(pricing, assumptions.clone()).keeping(text.len() as u64);
    engine.push(text.as_bytes()).expect("a manifest");
    let (_, manifest) = engine.finish_keeping().expect("a manifest");
    manifest.expect("it is kept")
}

fn costs(manifest: &Manifest, pricing: Pricing, assumptions: &Assumptions, step: usize) -> Costs {
    let mut costing = manifest.costing(pricing, assumptions).expect("a manifest");
    while costing.step(step) {}
    costing.finish()
}

fn select(manifest: &Manifest, pricing: &Pricing, rule: Rule, limit: &Limit) -> (Costs, Selection) {
    let assumptions = Assumptions::default();
    let costs = costs(manifest, pricing.clone(), &assumptions, usize::MAX);
    let terms = (pricing.clone(), assumptions);
    let selecting = manifest.select(&costs, terms, rule, limit);
    let selection = selecting.and_then(Selecting::finish).expect("a selection");
    (costs, selection)
}

/// A limit of credits.
fn up_to(credits: &str) -> Limit {
    Limit {
        credits: Some(credits.parse().expect("an amount")),
        grants: None,
    }
}
