//! A batch in chunks of a size, one after the other in the order of the file.
//!
//! Each chunk is priced as a batch of its own: where the price of a job depends on those before it, as
//! with tiers or a free allowance, chunks that are run apart cost something else than the whole does.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::again::Manifest;
use super::costs::Costs;
use super::pricer::{Pricer, Quoted};
use super::{Assumptions, ManifestError};
use crate::money::Amount;
use crate::rate_card::{Pricing, Quantity};

/// The most chunks that a batch is split into.
pub const MAX_CHUNKS: usize = 500;

/// How large the chunks of a batch are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChunkSize {
    /// So many jobs, and what is left in the last one. None counts as one.
    Jobs(u32),
    /// As many jobs as these credits pay for at their ceiling. A job that costs more is a chunk by
    /// itself.
    Credits(Amount),
}

/// Some jobs that follow each other in the file. Those without a price are in none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chunk {
    /// The number of the row of its first job.
    pub first: u32,
    /// The number of the row of its last job.
    pub last: u32,
    /// How many jobs.
    pub jobs: u64,
    /// How long their media are, added up.
    pub duration: Quantity,
    /// What they are expected to cost.
    pub total: Amount,
    /// The most that they cost, if all is as it is assumed.
    pub ceiling: Amount,
}

/// Why a batch is not split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotChunked {
    /// It would be more than [`MAX_CHUNKS`].
    TooMany,
    /// A chunk has no price.
    Price(ManifestError),
}

/// Chunks, and which jobs are in each.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Chunks {
    /// What the chunks are, in the order of the file.
    pub chunks: Vec<Chunk>,
    /// From which to which job each goes.
    pub places: Vec<RangeInclusive<usize>>,
}

/// Splits a batch, some jobs at a time.
#[derive(Debug)]
pub struct Chunking<'a> {
    manifest: &'a Manifest,
    costs: &'a Costs,
    terms: (Pricing, Assumptions),
    size: ChunkSize,
    next: usize,
    open: Option<Open>,
    done: Chunks,
}

/// A chunk that is not full.
#[derive(Debug)]
struct Open {
    first: usize,
    last: usize,
    jobs: u32,
    ceiling: Amount,
    /// What prices it, where a price depends on those before it and credits are counted.
    pricer: Option<Pricer>,
}

/// What a job adds to a chunk.
struct More {
    ceiling: Amount,
    /// Where the chunk has a pricer, what it said.
    quoted: Option<Quoted>,
}

impl Manifest {
    /// Begins to split the jobs by these terms, which the costs are by too.
    #[must_use]
    pub fn chunking<'a>(
        &'a self,
        costs: &'a Costs,
        terms: (Pricing, Assumptions),
        size: ChunkSize,
    ) -> Chunking<'a> {
        Chunking {
            manifest: self,
            costs,
            terms,
            size,
            next: 0,
            open: None,
            done: Chunks::default(),
        }
    }
}

impl Chunking<'_> {
    /// Goes on by so many jobs; whether there is more to do.
    ///
    /// # Errors
    /// Why the batch is not split.
    pub fn step(&mut self, jobs: usize) -> Result<bool, NotChunked> {
        let to = self.manifest.len().min(self.next.saturating_add(jobs));
        for job in self.next..to {
            if self.costs.get(job).is_ok() {
                self.add(job)?;
            }
        }
        self.next = to;
        Ok(to < self.manifest.len())
    }

    /// The chunks, when nothing is left to do.
    ///
    /// # Errors
    /// Why the batch is not split.
    pub fn finish(mut self) -> Result<Chunks, NotChunked> {
        while self.step(usize::MAX)? {}
        if let Some(open) = self.open.take() {
            self.close(&open)?;
        }
        Ok(self.done)
    }

    /// Puts a job into the chunk that is open, or into the next where that is full.
    fn add(&mut self, job: usize) -> Result<(), NotChunked> {
        if let Some(mut open) = self.open.take() {
            let more = self.more(&mut open, job);
            let fits = match (self.size, &more) {
                (ChunkSize::Jobs(most), _) => open.jobs < most,
                (ChunkSize::Credits(most), Some(more)) => open.ceiling + more.ceiling <= most,
                (ChunkSize::Credits(_), None) => false,
            };
            if fits {
                open.take(job, more);
                self.open = Some(open);
                return Ok(());
            }
            self.close(&open)?;
        }
        let mut open = self.fresh(job)?;
        let more = self.more(&mut open, job);
        open.take(job, more);
        self.open = Some(open);
        Ok(())
    }

    /// What a job costs at most in a chunk that is open; nothing where that cannot be said.
    fn more(&self, open: &mut Open, job: usize) -> Option<More> {
        let Some(pricer) = &mut open.pricer else {
            let ceiling = self.costs.get(job).ok()?.ceiling.or_zero();
            let quoted = None;
            return Some(More { ceiling, quoted });
        };
        let quoted = pricer.quote(&self.manifest.table, job).ok()?;
        let ceiling = quoted.quote.cost()?.ceiling.or_zero();
        let quoted = Some(quoted);
        Some(More { ceiling, quoted })
    }

    /// A chunk without jobs, the first of which will be this.
    fn fresh(&self, first: usize) -> Result<Open, NotChunked> {
        let counts = matches!(self.size, ChunkSize::Credits(_)) && self.costs.adds_up;
        Ok(Open {
            first,
            last: first,
            jobs: 0,
            ceiling: Amount::ZERO,
            pricer: counts.then(|| self.pricer()).transpose()?,
        })
    }

    fn pricer(&self) -> Result<Pricer, NotChunked> {
        let (pricing, assumptions) = &self.terms;
        let pricer = self.manifest.pricer(pricing.clone(), assumptions);
        pricer.map_err(NotChunked::Price)
    }

    /// Prices a chunk as a batch of its own.
    fn close(&mut self, open: &Open) -> Result<(), NotChunked> {
        if self.done.chunks.len() == MAX_CHUNKS {
            return Err(NotChunked::TooMany);
        }
        let places = open.first..=open.last;
        let mut pricer = self.pricer()?;
        let priced = |job: &usize| self.costs.get(*job).is_ok();
        pricer.take(&self.manifest.table, places.clone().filter(priced));
        let batch = pricer.batch().map_err(NotChunked::Price)?;
        let rows = &self.manifest.table.jobs.row;
        self.done.chunks.push(Chunk {
            first: rows[open.first],
            last: rows[open.last],
            jobs: batch.jobs,
            duration: batch.duration(),
            total: batch.total,
            ceiling: batch.ceiling,
        });
        self.done.places.push(places);
        Ok(())
    }
}

impl Open {
    fn take(&mut self, job: usize, more: Option<More>) {
        if let Some(More { ceiling, quoted }) = more {
            self.ceiling += ceiling;
            if let (Some(pricer), Some(quoted)) = (&mut self.pricer, quoted) {
                pricer.accept(quoted);
            }
        }
        self.last = job;
        self.jobs += 1;
    }
}
