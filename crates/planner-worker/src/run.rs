//! One manifest, from its first byte to its report.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use allset_domain::manifest::protocol::{Event, RunError, Terms};
use allset_domain::manifest::{Engine, Manifest};
use allset_domain::plan::ManifestDigest;
use allset_domain::rate_card::Pricing;
use web_sys::Blob;

use crate::pieces::Pieces;
use crate::worker::{now, other_tasks, say};

/// The least time between two words of progress, in milliseconds.
const PROGRESS_MILLIS: f64 = 50.0;

/// How many jobs that are kept are priced before a wish to stop is heard.
const STEP: usize = 200_000;

/// What the worker is at.
#[derive(Clone, Default)]
pub(crate) struct State {
    /// The number of the run that is under way.
    pub current: Rc<Cell<Option<u32>>>,
    /// The manifest that was read last.
    kept: Rc<RefCell<Option<Kept>>>,
}

/// A manifest that was read, with its number.
#[derive(Clone)]
struct Kept {
    number: u32,
    manifest: Rc<Manifest>,
}

/// Which manifest to price by what.
pub(crate) struct Order {
    pub run: u32,
    pub manifest: u32,
    pub terms: Terms,
    pub blob: Blob,
}

/// Prices a manifest, and says how it ended.
pub(crate) async fn price(order: Order, state: State) {
    let run = order.run;
    let ended = match run_to_end(&order, &state).await {
        Ok(event) => event,
        Err(error) => Event::Failed { run, error },
    };
    if state.current.get() == Some(run) {
        state.current.set(None);
        say(&ended);
    } else {
        say(&Event::Cancelled { run });
    }
}

async fn run_to_end(order: &Order, state: &State) -> Result<Event, RunError> {
    let terms = &order.terms;
    let pricing = terms.rate_card.compile().map_err(RunError::RateCard)?;
    let kept = state.kept.borrow().clone();
    match kept.filter(|kept| kept.number == order.manifest) {
        Some(kept) => price_again(order, state, pricing, &kept.manifest).await,
        None => read(order, state, pricing).await,
    }
}

/// Prices what was read before.
async fn price_again(
    order: &Order,
    state: &State,
    pricing: Pricing,
    manifest: &Manifest,
) -> Result<Event, RunError> {
    let run = order.run;
    let again = manifest.again(pricing, &order.terms.assumptions);
    let mut again = again.map_err(RunError::Manifest)?;
    while again.step(STEP) {
        other_tasks().await;
        if state.current.get() != Some(run) {
            return Ok(Event::Cancelled { run });
        }
    }
    let report = Box::new(again.finish().map_err(RunError::Manifest)?);
    Ok(Event::Done { run, report })
}

async fn read(order: &Order, state: &State, pricing: Pricing) -> Result<Event, RunError> {
    let (run, blob) = (order.run, &order.blob);
    let total = blob.size() as u64;
    // Two manifests need not have room beside each other.
    state.kept.take();
    let mut engine = Engine::new(pricing, order.terms.assumptions.clone()).keeping(total);
    let mut said = now();
    let mut pieces = Pieces::of(blob);
    loop {
        let piece = pieces.next().await.map_err(|name| RunError::Unreadable {
            bytes: engine.progress().bytes,
            name,
        })?;
        // It was stopped while the piece was on its way.
        if state.current.get() != Some(run) {
            return Ok(Event::Cancelled { run });
        }
        let Some(piece) = piece else { break };
        let length = piece.length() as usize;
        piece.copy_to(engine.space(length));
        engine.advance(length).map_err(RunError::Manifest)?;
        let time = now();
        if time - said >= PROGRESS_MILLIS {
            said = time;
            let progress = engine.progress();
            say(&Event::Progress {
                run,
                bytes: progress.bytes,
                total,
                rows: progress.rows,
            });
        }
    }
    let (report, manifest) = engine.finish_keeping().map_err(RunError::Manifest)?;
    let kept = manifest.map(|manifest| Kept {
        number: order.manifest,
        manifest: Rc::new(manifest),
    });
    *state.kept.borrow_mut() = kept;
    let report = Box::new(report);
    Ok(Event::Done { run, report })
}

/// Reads a file for its digest, and says it.
pub(crate) async fn digest(run: u32, blob: Blob) {
    let mut digest = ManifestDigest::default();
    let mut pieces = Pieces::of(&blob);
    let mut bytes = 0;
    let ended = loop {
        match pieces.next().await {
            Ok(Some(piece)) => {
                bytes += u64::from(piece.length());
                digest.push(&piece.to_vec());
            }
            Ok(None) => {
                let sha256 = digest.finish();
                break Event::Digest { run, sha256 };
            }
            Err(name) => {
                let error = RunError::Unreadable { bytes, name };
                break Event::Failed { run, error };
            }
        }
    };
    say(&ended);
}
