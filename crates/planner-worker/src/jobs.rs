//! What is asked of the jobs of a manifest that was read: which of them run, a list, a tree, chunks, and any of
//! them as a file.

use std::rc::Rc;

use allset_domain::manifest::protocol::{Event, Parts, Piece, RunError, Terms};
use allset_domain::manifest::{
    BranchPath, ChunkSize, Costs, Cut, Dimension, Engine, Limit, Manifest, NotChunked, Query,
    Reading, Rule,
};
use js_sys::{Array, Uint8Array};
use web_sys::Blob;

use crate::pieces::Pieces;
use crate::run::{Kept, KeptCosts, Order, STEP, State, end, is_stopped, read};
use crate::worker::{other_tasks, say, say_with_blob};

/// Which jobs to cut out of which manifest.
pub(crate) struct Cutting {
    pub run: u32,
    pub manifest: u32,
    pub reading: Reading,
    pub piece: Piece,
}

/// Chooses which jobs of a manifest run, and says how it ended.
pub(crate) async fn select(order: Order, rule: Rule, limit: Limit, state: State) {
    let ended = choose(&order, rule, &limit, &state).await;
    end(order.run, ended, &state);
}

async fn choose(
    order: &Order,
    rule: Rule,
    limit: &Limit,
    state: &State,
) -> Result<Event, RunError> {
    let (run, terms) = (order.run, &order.terms);
    let stopped = || state.current.get() != Some(run);
    let Some((manifest, costs)) = costs_of(order, state, &stopped).await? else {
        return Ok(Event::Cancelled { run });
    };
    let pricing = terms.rate_card.compile().map_err(RunError::RateCard)?;
    let by = (pricing, terms.assumptions.clone());
    let selecting = manifest.select(&costs, by, rule, limit);
    let mut selecting = selecting.map_err(RunError::Manifest)?;
    while selecting.step(STEP) {
        if is_stopped(run, state).await {
            return Ok(Event::Cancelled { run });
        }
    }
    let selection = selecting.finish().map_err(RunError::Manifest)?;
    let parts = Box::new(Parts {
        now: selection.now.clone(),
        later: selection.later.clone(),
        rooms: selection.rooms.clone(),
        more_time: selection.more_time,
    });
    *state.selection.borrow_mut() = Some((order.manifest, terms.clone(), selection));
    *state.listing.borrow_mut() = None;
    Ok(Event::Selected { run, parts })
}

/// The manifest of an order, and what its jobs cost: as they are known, or else found out. Nothing where
/// that was stopped.
async fn costs_of(
    order: &Order,
    state: &State,
    stopped: &dyn Fn() -> bool,
) -> Result<Option<(Rc<Manifest>, Rc<Costs>)>, RunError> {
    let terms = &order.terms;
    let pricing = terms.rate_card.compile().map_err(RunError::RateCard)?;
    let is_it = |kept: &Option<Kept>| {
        let kept = kept.as_ref().filter(|kept| kept.number == order.manifest);
        kept.map(|kept| kept.manifest.clone())
    };
    if state.not_kept.get() == Some(order.manifest) {
        return Err(RunError::NotKept);
    }
    let kept = is_it(&state.kept.borrow());
    let manifest = match kept {
        Some(manifest) => manifest,
        // The worker is another than the one that priced it.
        None => {
            state.current.set(Some(order.run));
            if let Event::Cancelled { .. } = read(order, state, pricing.clone()).await? {
                return Ok(None);
            }
            is_it(&state.kept.borrow()).ok_or(RunError::NotKept)?
        }
    };
    loop {
        let known = state.costs.borrow().clone();
        let known = known.filter(|(of, by, _)| *of == order.manifest && by == terms);
        if let Some((_, _, costs)) = known {
            return Ok(Some((manifest, costs)));
        }
        // Two who want to know the same do not find it out twice.
        if !state.costing.replace(true) {
            break;
        }
        other_tasks().await;
        if stopped() {
            return Ok(None);
        }
    }
    let _done = Costed(state);
    let costing = manifest.costing(pricing, &terms.assumptions);
    let mut costing = costing.map_err(RunError::Manifest)?;
    while costing.step(STEP) {
        other_tasks().await;
        if stopped() {
            return Ok(None);
        }
    }
    let costs = Rc::new(costing.finish());
    let kept = (order.manifest, terms.clone(), costs.clone());
    *state.costs.borrow_mut() = Some(kept);
    *state.listing.borrow_mut() = None;
    Ok(Some((manifest, costs)))
}

/// While it is there, somebody finds out what jobs cost.
struct Costed<'a>(&'a State);

impl Drop for Costed<'_> {
    fn drop(&mut self) {
        self.0.costing.set(false);
    }
}

/// Lists some jobs, and says them.
pub(crate) async fn list(order: Order, query: Query, from: u32, count: u32, state: State) {
    let run = order.run;
    state.asked.set(run);
    let stopped = || state.asked.get() != run;
    let listed = async {
        let Some((manifest, costs)) = costs_of(&order, &state, &stopped).await? else {
            return Ok(None);
        };
        let selection = state.selection.borrow();
        let selection = selection.as_ref();
        let selection = selection.filter(|(of, by, _)| *of == order.manifest && *by == order.terms);
        let selection = selection.map(|(_, _, selection)| selection);
        let mut kept = state.listing.borrow_mut();
        let known = kept.take();
        let known = known.filter(|(of, by, asked, _)| {
            *of == order.manifest && *by == order.terms && *asked == query
        });
        let listing = match known {
            Some((.., listing)) => listing,
            None => manifest.list(&costs, selection, &query),
        };
        let page = Box::new(manifest.page(&costs, selection, &listing, from, count));
        *kept = Some((order.manifest, order.terms.clone(), query, listing));
        Ok(Some(page))
    };
    match listed.await {
        Ok(Some(page)) => say(&Event::Listed { run, page }),
        Ok(None) => {}
        Err(error) => say(&Event::Failed { run, error }),
    }
}

/// Adds up the branches of a tree, and says them.
pub(crate) async fn branch(
    order: Order,
    dimensions: Vec<Dimension>,
    path: BranchPath,
    state: State,
) {
    let run = order.run;
    // A manifest that is not there is read, so that it cannot be gone before that.
    let stopped = || {
        let kept = state.kept.borrow();
        kept.as_ref()
            .is_none_or(|kept| kept.number != order.manifest)
    };
    let added_up = async {
        let Some((manifest, costs)) = costs_of(&order, &state, &stopped).await? else {
            return Ok(None);
        };
        let mut branching = manifest.branching(&costs, &order.terms.assumptions, dimensions, path);
        while branching.step(STEP) {
            other_tasks().await;
            if stopped() {
                return Ok(None);
            }
        }
        Ok(Some(Box::new(branching.finish())))
    };
    match added_up.await {
        Ok(Some(branches)) => say(&Event::Branched { run, branches }),
        Ok(None) => {}
        Err(error) => say(&Event::Failed { run, error }),
    }
}

/// Splits a manifest into chunks, and says them.
pub(crate) async fn chunk(order: Order, size: ChunkSize, state: State) {
    let run = order.run;
    state.chunks_asked.set(run);
    let stopped = || state.chunks_asked.get() != run;
    let split = async {
        let Some((manifest, costs)) = costs_of(&order, &state, &stopped).await? else {
            return Ok(None);
        };
        let pricing = order.terms.rate_card.compile();
        let pricing = pricing.map_err(RunError::RateCard)?;
        let terms = (pricing, order.terms.assumptions.clone());
        let mut chunking = manifest.chunking(&costs, terms, size);
        while chunking.step(STEP).map_err(not_chunked)? {
            other_tasks().await;
            if stopped() {
                return Ok(None);
            }
        }
        chunking.finish().map(Some).map_err(not_chunked)
    };
    match split.await {
        Ok(Some(split)) => {
            let kept = (order.manifest, order.terms, split.places);
            *state.chunks.borrow_mut() = Some(kept);
            let chunks = split.chunks;
            say(&Event::Chunked { run, chunks });
        }
        Ok(None) => {}
        Err(error) => say(&Event::Failed { run, error }),
    }
}

fn not_chunked(why: NotChunked) -> RunError {
    match why {
        NotChunked::TooMany => RunError::TooManyChunks,
        NotChunked::Price(error) => RunError::Manifest(error),
    }
}

/// Cuts some of the jobs out of a manifest, and says it.
pub(crate) async fn cut(cutting: Cutting, blob: Blob, state: State) {
    let run = cutting.run;
    match cut_out(cutting, &blob, &state).await {
        Ok(parts) => say_with_blob(&Event::Part { run }, &parts),
        Err(error) => say(&Event::Failed { run, error }),
    }
}

/// The rows that are wanted, and what they were priced by. Nothing where they are not known here.
fn wanted(cutting: &Cutting, state: &State) -> Option<(Terms, Cut)> {
    let number = cutting.manifest;
    let kept = state.kept.borrow();
    let manifest = &kept.as_ref().filter(|kept| kept.number == number)?.manifest;
    if let Piece::Chunk(at) = cutting.piece {
        let (chunks, costs) = (state.chunks.borrow(), state.costs.borrow());
        let (_, terms, places) = chunks.as_ref().filter(|(of, ..)| *of == number)?;
        let known = |(of, by, _): &&KeptCosts| *of == number && by == terms;
        let (_, _, costs) = costs.as_ref().filter(known)?;
        let jobs = places.get(at as usize)?.clone();
        return Some((terms.clone(), Cut::chunk(manifest, costs, jobs)));
    }
    let selection = state.selection.borrow();
    let (_, terms, selection) = selection.as_ref().filter(|(of, ..)| *of == number)?;
    let cut = Cut::of(manifest, selection, cutting.piece == Piece::Now);
    Some((terms.clone(), cut))
}

/// The bytes of the rows, piece by piece.
async fn cut_out(cutting: Cutting, blob: &Blob, state: &State) -> Result<Array, RunError> {
    let (terms, cut) = wanted(&cutting, state).ok_or(RunError::NotKept)?;
    let pricing = terms.rate_card.compile().map_err(RunError::RateCard)?;
    let mut engine = Engine::new(pricing, terms.assumptions)
        .reading(cutting.reading)
        .cutting(cut);
    let parts = Array::new();
    let keep = |bytes: &[u8]| {
        if !bytes.is_empty() {
            parts.push(&Uint8Array::from(bytes));
        }
    };
    let mut pieces = Pieces::of(blob);
    loop {
        let piece = pieces.next().await.map_err(|name| RunError::Unreadable {
            bytes: engine.progress().bytes,
            name,
        })?;
        let Some(piece) = piece else { break };
        let length = piece.length() as usize;
        piece.copy_to(engine.space(length));
        engine.advance(length).map_err(RunError::Manifest)?;
        keep(&engine.collect());
    }
    keep(&engine.finish_cutting().map_err(RunError::Manifest)?);
    Ok(parts)
}
