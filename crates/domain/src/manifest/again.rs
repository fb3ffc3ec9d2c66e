//! Pricing what was read before, by other terms.

use super::header::Needs;
use super::pricer::Pricer;
use super::report::Report;
use super::table::Table;
use super::{Assumptions, ManifestError};
use crate::rate_card::Pricing;

/// The jobs of a manifest that was read, to be priced again by other terms without being read again.
///
/// It takes 16 bytes a job, 8 more for each measure beyond the first, 4 and the bytes
/// of its name where it has one.
#[derive(Debug)]
pub struct Manifest {
    pub(super) table: Table,
    /// The size of the file.
    pub(super) bytes: u64,
}

/// Prices the jobs of a [`Manifest`] by some terms, some of them at a time.
#[derive(Debug)]
pub struct Again<'a> {
    manifest: &'a Manifest,
    pricer: Pricer,
    /// The next job.
    next: usize,
}

impl Manifest {
    /// Begins to price it by other terms.
    ///
    /// # Errors
    /// Why nothing of it can be priced by them.
    pub fn again(
        &self,
        pricing: Pricing,
        assumptions: &Assumptions,
    ) -> Result<Again<'_>, ManifestError> {
        Ok(Again {
            manifest: self,
            pricer: self.pricer(pricing, assumptions)?,
            next: 0,
        })
    }

    /// What prices its jobs.
    ///
    /// # Errors
    /// Why none of them can be priced by these terms.
    pub(super) fn pricer(
        &self,
        pricing: Pricing,
        assumptions: &Assumptions,
    ) -> Result<Pricer, ManifestError> {
        self.table.header.check(&Needs::of(&pricing, assumptions))?;
        Ok(Pricer::new(pricing, assumptions, &self.table))
    }

    /// What it comes to by other terms.
    ///
    /// # Errors
    /// Why nothing of it can be priced by them.
    pub fn price(
        &self,
        pricing: Pricing,
        assumptions: &Assumptions,
    ) -> Result<Report, ManifestError> {
        let mut again = self.again(pricing, assumptions)?;
        again.step(usize::MAX);
        again.finish()
    }
}

impl Again<'_> {
    /// Prices so many more jobs; whether there are others.
    pub fn step(&mut self, jobs: usize) -> bool {
        let table = &self.manifest.table;
        let to = table.jobs.len().min(self.next.saturating_add(jobs));
        self.pricer.take(table, self.next..to);
        self.next = to;
        to < table.jobs.len()
    }

    /// What all jobs come to, of which none is left.
    ///
    /// # Errors
    /// Why that is nothing.
    pub fn finish(self) -> Result<Report, ManifestError> {
        self.pricer
            .report(&self.manifest.table, self.manifest.bytes)
    }
}
