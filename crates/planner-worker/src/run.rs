//! One manifest, from its first byte to its report, and what is kept of it for what is asked later.

use std::cell::{Cell, RefCell};
use std::ops::RangeInclusive;
use std::rc::Rc;

use allset_domain::manifest::protocol::{Event, RunError, Terms};
use allset_domain::manifest::{Costs, Engine, Listing, Manifest, Query, Reading, Selection};
use allset_domain::plan::ManifestDigest;
use allset_domain::rate_card::Pricing;
use web_sys::Blob;

use crate::pieces::Pieces;
use crate::worker::{now, other_tasks, say};

/// The least time between two words of progress, in milliseconds.
const PROGRESS_MILLIS: f64 = 50.0;

/// How many jobs that are kept are priced before a wish to stop is heard.
pub(crate) const STEP: usize = 200_000;

/// What the worker is at.
#[derive(Clone, Default)]
pub(crate) struct State {
    /// The number of the run that is under way.
    pub current: Rc<Cell<Option<u32>>>,
    /// The manifest that was read last.
    pub kept: Rc<RefCell<Option<Kept>>>,
    /// The number of the manifest that was read last, where its jobs are too many to be kept.
    pub not_kept: Rc<Cell<Option<u32>>>,
    /// What its jobs cost, where that was asked.
    pub costs: Rc<RefCell<Option<KeptCosts>>>,
    /// Whether that is being found out.
    pub costing: Rc<Cell<bool>>,
    /// Which of them run, where that was asked.
    pub selection: Rc<RefCell<Option<KeptSelection>>>,
    /// Which of them were listed last.
    pub listing: Rc<RefCell<Option<KeptListing>>>,
    /// The request for a list that came last.
    pub asked: Rc<Cell<u32>>,
    /// The chunks that they were split into last.
    pub chunks: Rc<RefCell<Option<KeptChunks>>>,
    /// The request for chunks that came last.
    pub chunks_asked: Rc<Cell<u32>>,
}

/// The number of a manifest, and what its jobs cost by these terms.
pub(crate) type KeptCosts = (u32, Terms, Rc<Costs>);

/// The number of a manifest, what it was priced by, and which of its jobs run.
pub(crate) type KeptSelection = (u32, Terms, Selection);

/// The number of a manifest, what it was priced by, and from which to which job each chunk goes.
pub(crate) type KeptChunks = (u32, Terms, Vec<RangeInclusive<usize>>);

/// A manifest that was read, with its number.
#[derive(Clone)]
pub(crate) struct Kept {
    pub number: u32,
    pub manifest: Rc<Manifest>,
}

/// The number of a manifest, what it was priced by, what was asked for, and which jobs that are.
pub(crate) type KeptListing = (u32, Terms, Query, Listing);

/// Which manifest to price by what.
pub(crate) struct Order {
    pub run: u32,
    pub manifest: u32,
    pub reading: Reading,
    pub terms: Terms,
    pub blob: Blob,
}

/// Prices a manifest, and says how it ended.
pub(crate) async fn price(order: Order, state: State) {
    let ended = run_to_end(&order, &state).await;
    end(order.run, ended, &state);
}

pub(crate) fn end(run: u32, ended: Result<Event, RunError>, state: &State) {
    if state.current.get() == Some(run) {
        state.current.set(None);
        say(&ended.unwrap_or_else(|error| Event::Failed { run, error }));
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

/// Lets messages in that wait; whether one of them stopped this run.
pub(crate) async fn is_stopped(run: u32, state: &State) -> bool {
    other_tasks().await;
    state.current.get() != Some(run)
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
        if is_stopped(run, state).await {
            return Ok(Event::Cancelled { run });
        }
    }
    let report = Box::new(again.finish().map_err(RunError::Manifest)?);
    Ok(Event::Done { run, report })
}

pub(crate) async fn read(
    order: &Order,
    state: &State,
    pricing: Pricing,
) -> Result<Event, RunError> {
    let (run, blob) = (order.run, &order.blob);
    let total = blob.size() as u64;
    // Two manifests need not have room beside each other.
    state.kept.take();
    state.costs.take();
    state.selection.take();
    state.listing.take();
    state.chunks.take();
    let mut engine = Engine::new(pricing, order.terms.assumptions.clone())
        .reading(order.reading.clone())
        .keeping(total);
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
        let last = piece.is_none();
        let taken = match piece {
            Some(piece) => {
                let length = piece.length() as usize;
                piece.copy_to(engine.space(length));
                engine.advance(length)
            }
            None => engine.read_rest(),
        };
        if let Some(preview) = engine.take_preview() {
            let preview = Box::new(preview);
            say(&Event::Preview { run, preview });
        }
        taken.map_err(RunError::Manifest)?;
        if last {
            break;
        }
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
    let is_kept = kept.is_some();
    state.not_kept.set((!is_kept).then_some(order.manifest));
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
