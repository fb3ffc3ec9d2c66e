//! Prices a manifest natively, with the engine that the planner's worker runs.
//!
//! ```text
//! cargo run --release -p allset-planner-worker --example price -- manifest.csv [rate-card.json] [--summary]
//! ```
//!
//! Without a rate card it is the one of the sample workspace. Prints the whole report as JSON, or
//! with `--summary` its few main numbers and how long it took.

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::time::Instant;

use allset_domain::manifest::{Assumptions, Column, Engine, price_manifest};
use allset_domain::rate_card::{Measure, RateCard};
use allset_domain::sample::seed;
use allset_domain::time::Timestamp;
use allset_domain::workspace::Contents;
use serde_json::json;

const PIECE: usize = 1 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let (flags, arguments): (Vec<_>, Vec<_>) = std::env::args_os()
        .skip(1)
        .partition(|argument| argument == "--summary");
    let mut arguments = arguments.into_iter();
    let manifest = arguments.next().ok_or("name a manifest")?;
    let card = match arguments.next() {
        Some(card) => RateCard::from_json(&std::fs::read_to_string(card)?)
            .map_err(|errors| format!("{errors:?}"))?,
        None => seed(Contents::Sample, Timestamp::from_millis(0))
            .rate_cards
            .current()
            .ok_or("the sample has no card")?
            .clone(),
    };
    let pricing = card.compile().map_err(|errors| format!("{errors:?}"))?;

    let began = Instant::now();
    let mut engine = Engine::new(pricing.clone(), Assumptions::default());
    let mut file = File::open(&manifest)?;
    loop {
        let length = file.read(engine.space(PIECE))?;
        if length == 0 {
            break;
        }
        engine.advance(length)?;
    }
    let report = engine.finish()?;
    let took = began.elapsed();
    // The engine alone, without the file: what the benchmark compares with the browser's.
    let bytes = std::fs::read(&manifest)?;
    let began = Instant::now();
    let again = price_manifest(&bytes, pricing, Assumptions::default())?;
    let in_memory = began.elapsed();
    assert_eq!(again, report, "a file and its bytes cost the same");
    // And what it takes to keep the jobs, and to price them by other terms.
    let pricing = || card.compile().map_err(|errors| format!("{errors:?}"));
    let began = Instant::now();
    let mut engine = Engine::new(pricing()?, Assumptions::default()).keeping(bytes.len() as u64);
    for piece in bytes.chunks(PIECE) {
        engine.push(piece)?;
    }
    let (_, kept) = engine.finish_keeping()?;
    let keeping = began.elapsed();
    let began = Instant::now();
    let assumed = Assumptions::default()
        .with(Column::Language, "de")
        .with(Column::Measure(Measure::OutputTokens), "200");
    let again = kept.map(|kept| {
        kept.price(pricing()?, &assumed)
            .map_err(|error| error.to_string())
    });
    let jobs_again = again.transpose()?.map_or(0, |report| report.jobs);
    let repriced = began.elapsed();

    let shown = if flags.is_empty() {
        serde_json::to_value(&report)?
    } else {
        json!({
            "jobs": report.jobs,
            "refused": report.refused,
            "exact": report.duration(),
            "billed": report.billed,
            "total": report.total,
            "millis": took.as_secs_f64() * 1e3,
            "in_memory_millis": in_memory.as_secs_f64() * 1e3,
            "keeping_millis": keeping.as_secs_f64() * 1e3,
            "again_millis": repriced.as_secs_f64() * 1e3,
            "jobs_again": jobs_again,
        })
    };
    println!("{shown:#}");
    Ok(())
}
