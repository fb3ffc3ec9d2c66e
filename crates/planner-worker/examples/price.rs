//! Prices a manifest natively, with the engine that the planner's worker runs.
//!
//! ```text
//! cargo run --release -p allset-planner-worker --example price -- manifest.csv [rate-card.json]
//! ```
//!
//! Without a rate card it is the one of the sample workspace.

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::time::Instant;

use allset_domain::manifest::Engine;
use allset_domain::rate_card::RateCard;
use allset_domain::sample::seed;
use allset_domain::time::Timestamp;
use allset_domain::workspace::Contents;

const PIECE: usize = 1 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
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
    let mut engine = Engine::new(pricing);
    let mut file = File::open(manifest)?;
    loop {
        let length = file.read(engine.space(PIECE))?;
        if length == 0 {
            break;
        }
        engine.advance(length)?;
    }
    let report = engine.finish()?;
    let took = began.elapsed();
    println!("{}", serde_json::to_string_pretty(&report)?);
    eprintln!(
        "{} jobs, {} refused, {} s exact, {} s billed, {} credits, in {:.1} ms",
        report.jobs,
        report.refused,
        report.exact,
        report.billed,
        report.total,
        took.as_secs_f64() * 1e3
    );
    Ok(())
}
