//! One manifest, from its first byte to its report.

use std::cell::Cell;
use std::rc::Rc;

use allset_domain::manifest::Engine;
use allset_domain::manifest::protocol::{Event, RunError, Terms};
use allset_domain::plan::ManifestDigest;
use web_sys::Blob;

use crate::pieces::Pieces;
use crate::worker::{now, say};

/// The least time between two words of progress, in milliseconds.
const PROGRESS_MILLIS: f64 = 50.0;

/// The number of the run that is under way.
pub(crate) type Current = Rc<Cell<Option<u32>>>;

/// Prices a file, and says how it ended.
pub(crate) async fn price(run: u32, terms: Terms, blob: Blob, current: Current) {
    let ended = run_to_end(run, &terms, &blob, &current).await;
    if current.get() == Some(run) {
        current.set(None);
        say(&ended);
    } else {
        say(&Event::Cancelled { run });
    }
}

async fn run_to_end(run: u32, terms: &Terms, blob: &Blob, current: &Current) -> Event {
    match read(run, terms, blob, current).await {
        Ok(event) => event,
        Err(error) => Event::Failed { run, error },
    }
}

async fn read(run: u32, terms: &Terms, blob: &Blob, current: &Current) -> Result<Event, RunError> {
    let pricing = terms.rate_card.compile().map_err(RunError::RateCard)?;
    let total = blob.size() as u64;
    let mut engine = Engine::new(pricing, terms.assumptions.clone());
    let mut said = now();
    let mut pieces = Pieces::of(blob);
    loop {
        let piece = pieces.next().await.map_err(|name| RunError::Unreadable {
            bytes: engine.progress().bytes,
            name,
        })?;
        // It was stopped while the piece was on its way.
        if current.get() != Some(run) {
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
    let report = Box::new(engine.finish().map_err(RunError::Manifest)?);
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
