//! The public price list and usages with known prices, which are not part of the project: run with
//! `ALLSET_DATA=FOLDER cargo test -p allset-domain --test price_list -- --ignored`, where the folder
//! has `llm-prices.json` and `llm-price-vectors.jsonl`.

use std::collections::HashMap;
use std::path::PathBuf;

use allset_domain::money::Amount;
use allset_domain::rate_card::price_list::{Difference, Imported, Note, PriceList};
use allset_domain::rate_card::{Job, Measure, Measures, Pricing, Used};
use allset_domain::time::Timestamp;
use serde_json::Value;

/// When the prices of the usages held.
const AT: &str = "2026-07-15T12:00:00Z";

fn read(name: &str) -> String {
    let folder = std::env::var_os("ALLSET_DATA").expect("ALLSET_DATA names the folder");
    let file = PathBuf::from(folder).join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn list() -> PriceList {
    PriceList::from_json(&read("llm-prices.json")).expect("the layout of the list")
}

fn at() -> Timestamp {
    AT.parse().expect("a time")
}

#[test]
#[ignore = "needs ALLSET_DATA"]
fn every_provider_becomes_a_good_card() {
    let list = list();
    let (mut rates, mut rounded) = (0, 0);
    for (provider, _) in list.providers() {
        let Imported { card, notes } = list.card(provider, at()).expect("it is in the list");
        let left_out = |note: &&Note| !matches!(note.what, Difference::Rounded(_));
        assert_eq!(notes.iter().find(left_out), None, "{provider}");
        rounded += notes.len();
        assert!(card.compile().is_ok(), "{provider}");
        rates += card.rates.len();
        let text = serde_json::to_string(&card).expect("plain data");
        let again = allset_domain::rate_card::RateCard::from_json(&text);
        assert_eq!(again, Ok(card), "{provider}");
    }
    println!("{rates} rates, {rounded} prices rounded");
}

#[test]
#[ignore = "needs ALLSET_DATA"]
fn every_usage_comes_to_its_price() {
    let list = list();
    let mut cards: HashMap<String, Pricing> = HashMap::new();
    let mut wrong = Vec::new();
    let vectors = read("llm-price-vectors.jsonl");
    for (line, text) in vectors.lines().enumerate() {
        let vector: Value = serde_json::from_str(text).expect("a vector");
        let provider = vector["provider"].as_str().expect("a provider");
        let provider = list.provider(provider).expect("it is in the list");
        let pricing = cards.entry(provider.to_owned()).or_insert_with(|| {
            let imported = list.card(provider, at()).expect("it is in the list");
            imported.card.compile().expect("a good card")
        });
        if let Err(why) = check(pricing, provider, &vector) {
            wrong.push(format!("{}: {why}: {text}", line + 1));
        }
    }
    println!(
        "{} of {} usages",
        vectors.lines().count() - wrong.len(),
        vectors.lines().count()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(pricing: &Pricing, service: &str, vector: &Value) -> Result<(), String> {
    // What a usage does not name is none of.
    let mut measures = Measures::NONE
        .with(Measure::InputTokens, 0)
        .with(Measure::OutputTokens, 0)
        .with(Measure::WebSearches, 0)
        .with(Measure::Requests, 1);
    for (name, count) in vector["usage"].as_object().expect("a usage") {
        let measure = Measure::of(name).ok_or(format!("unknown measure {name}"))?;
        measures.set(measure, count.as_u64().expect("a count"));
    }
    let model = vector["model"].as_str().expect("a model");
    let rate = pricing.rate_for(service, None, Some(model), None);
    let rate = rate.map_err(|why| format!("{why:?}"))?;
    let job = Job {
        service,
        operation: None,
        model: Some(model),
        language: None,
        features: &[],
        measures,
    };
    let price = pricing.price(rate, &job, &mut Used::default());
    let price = price.map_err(|why| format!("{why:?}"))?;
    let meters = pricing.rates()[rate].meters();
    let mut sums = [Amount::ZERO; 2];
    for line in &price.lines {
        let measure = meters[line.meter.expect("no adjustments")].measures()[0];
        if measure.is_tokens() {
            sums[usize::from(measure.is_output())] += line.amount;
        }
    }
    for (sum, name) in sums.into_iter().zip(["input_price", "output_price"]) {
        let text = vector[name].as_str().expect("a price");
        let expected: Amount = plain(text).parse().map_err(|why| format!("{name} {why}"))?;
        if sum != expected {
            return Err(format!("{name} is {sum}, not {expected}"));
        }
    }
    Ok(())
}

/// `9.75E-7` without an exponent.
fn plain(text: &str) -> String {
    let Some((digits, places)) = text.split_once("E-") else {
        return text.to_owned();
    };
    let places: usize = places.parse().expect("an exponent");
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    format!("0.{}{whole}{fraction}", "0".repeat(places - whole.len()))
}
