//! A batch in chunks of a size, one after the other in the order of the file.
//!
//! Each chunk is priced as a batch of its own: where the price of a job depends on those before it, as
//! with tiers or a free allowance, chunks that are run apart cost something else than the whole does.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::again::Manifest;
use super::batch::Batch;
use super::costs::Costs;
use super::pricer::Pricer;
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
        self.close()?;
        Ok(self.done)
    }

    /// Puts a job into the chunk that is open, or into the next where that is full.
    fn add(&mut self, job: usize) -> Result<(), NotChunked> {
        let fits = match (&mut self.open, self.size) {
            (None, _) => false,
            (Some(open), ChunkSize::Jobs(most)) => open.jobs < most,
            (Some(open), ChunkSize::Credits(most)) => {
                let fits = open.with(job, self.manifest, self.costs);
                fits.is_some_and(|ceiling| ceiling <= most)
            }
        };
        if !fits {
            self.close()?;
            self.open = Some(self.fresh(job)?);
        }
        if let Some(open) = &mut self.open {
            open.take(job, self.manifest, self.costs);
        }
        Ok(())
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

    /// Prices the chunk that is open as a batch of its own.
    fn close(&mut self) -> Result<(), NotChunked> {
        let Some(open) = self.open.take() else {
            return Ok(());
        };
        if self.done.chunks.len() == MAX_CHUNKS {
            return Err(NotChunked::TooMany);
        }
        let places = open.first..=open.last;
        let mut pricer = self.pricer()?;
        let priced = |job: &usize| self.costs.get(*job).is_ok();
        pricer.take(&self.manifest.table, places.clone().filter(priced));
        let batch: Batch = pricer.batch().map_err(NotChunked::Price)?;
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
    /// What the jobs cost at most with one more; nothing where that cannot be said.
    fn with(&mut self, job: usize, manifest: &Manifest, costs: &Costs) -> Option<Amount> {
        let more = match &mut self.pricer {
            Some(pricer) => pricer.quote(&manifest.table, job).ok()?.quote.cost()?,
            None => costs.get(job).ok()?,
        };
        Some(self.ceiling + more.ceiling.or_zero())
    }

    fn take(&mut self, job: usize, manifest: &Manifest, costs: &Costs) {
        if let Some(ceiling) = self.with(job, manifest, costs) {
            self.ceiling = ceiling;
        }
        if let Some(pricer) = &mut self.pricer
            && let Ok(quoted) = pricer.quote(&manifest.table, job)
        {
            pricer.accept(quoted);
        }
        self.last = job;
        self.jobs += 1;
    }
}
