//! A batch in chunks of a size.

use std::sync::Arc;

use allset_domain::manifest::protocol::{Request, RunError};
use allset_domain::manifest::{Chunk, ChunkSize};
use leptos::prelude::*;

use super::PlannerState;

/// How the chunks stand.
#[derive(Clone)]
pub enum Split {
    /// They were not asked for.
    None,
    /// The worker splits.
    Splitting,
    /// It has split.
    Done(Arc<Vec<Chunk>>),
    /// It cannot.
    Failed(RunError),
}

/// The chunks of a batch. What is wished for outlives what came of it.
#[derive(Clone, Copy)]
pub struct Splitting {
    /// Whether the section is open.
    pub open: RwSignal<bool>,
    /// Whether their size is a number of credits, and not of jobs.
    pub by_credits: RwSignal<bool>,
    /// The size, as it is typed.
    pub size: RwSignal<String>,
    /// How they stand.
    pub split: RwSignal<Split>,
    wish: StoredValue<Option<ChunkSize>>,
    /// The request that is under way.
    asked: StoredValue<Option<u32>>,
}

impl Splitting {
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            by_credits: RwSignal::new(false),
            size: RwSignal::new(String::new()),
            split: RwSignal::new(Split::None),
            wish: StoredValue::new(None),
            asked: StoredValue::new(None),
        }
    }

    /// Another manifest is there.
    pub(super) fn forget(self) {
        self.wish.set_value(None);
        self.outdate();
    }

    /// Other terms are there: what was split no longer holds.
    pub(super) fn outdate(self) {
        self.asked.set_value(None);
        if !matches!(*self.split.read_untracked(), Split::None) {
            let wished = self.wish.with_value(Option::is_some);
            self.split.set(match wished {
                true => Split::Splitting,
                false => Split::None,
            });
        }
    }

    /// The request that is under way.
    pub(super) fn asked(self) -> Option<u32> {
        self.asked.get_value()
    }
}

impl PlannerState {
    /// Splits the batch into chunks of this size.
    pub fn split(self, size: ChunkSize) {
        self.chunks.wish.set_value(Some(size));
        self.chunks.split.set(Split::Splitting);
        self.split_again();
    }

    /// Asks for what is wished for, where it is and the manifest is priced. What is being priced anew
    /// asks itself when it is.
    pub(super) fn split_again(self) {
        let Some(size) = self.chunks.wish.get_value() else {
            return;
        };
        let Some((terms, source)) = self.priced() else {
            return;
        };
        let run = self.next_request();
        self.chunks.asked.set_value(Some(run));
        let request = Request::Chunk {
            run,
            manifest: source.manifest,
            reading: self.read_as.chosen.get_untracked(),
            terms: Box::new(terms),
            size,
        };
        if self.ask(&request, Some(&source.blob)).is_err() {
            self.not_split(run, RunError::BadRequest);
        }
    }

    pub(super) fn is_split(self, run: u32, chunks: Vec<Chunk>) {
        self.end_split(run, Split::Done(Arc::new(chunks)));
    }

    pub(super) fn not_split(self, run: u32, error: RunError) {
        self.end_split(run, Split::Failed(error));
    }

    fn end_split(self, run: u32, now: Split) {
        if self.chunks.asked.get_value() == Some(run) {
            self.chunks.asked.set_value(None);
            self.chunks.split.set(now);
        }
    }
}
