//! Some rows of a manifest as a manifest of their own, as they stand, in UTF-8.

use std::ops::RangeInclusive;

use super::again::Manifest;
use super::costs::Costs;
use super::jobs::Jobs;
use super::selection::Selection;

/// The rows that are wanted of a manifest, and what was found of them.
#[derive(Debug)]
pub struct Cut {
    /// The numbers of the rows, in their order.
    rows: Vec<u32>,
    /// How many of them were found.
    found: usize,
    /// Whether records stand in a list.
    list: bool,
    out: Vec<u8>,
}

impl Cut {
    /// The rows of the jobs that run now, or of those that have a price and wait.
    #[must_use]
    pub fn of(manifest: &Manifest, selection: &Selection, now: bool) -> Self {
        let jobs = 0..manifest.len();
        Self::rows(manifest, jobs, |job| match now {
            true => selection.runs(job),
            false => selection.waits(job),
        })
    }

    /// The rows of those of some jobs that have a price.
    #[must_use]
    pub fn chunk(manifest: &Manifest, costs: &Costs, jobs: RangeInclusive<usize>) -> Self {
        Self::rows(manifest, jobs, |job| costs.get(job).is_ok())
    }

    fn rows(
        manifest: &Manifest,
        jobs: impl Iterator<Item = usize>,
        wanted: impl Fn(usize) -> bool,
    ) -> Self {
        let row = &manifest.table.jobs.row;
        let rows = jobs.filter(|&job| wanted(job)).map(|job| row[job]);
        Self {
            rows: rows.collect(),
            found: 0,
            list: false,
            out: Vec::new(),
        }
    }

    /// The reading begins: below this header, or with records, perhaps in a list.
    pub(super) fn begin(&mut self, header: Option<&[u8]>, list: bool) {
        self.list = list;
        if let Some(header) = header {
            self.out.extend_from_slice(header);
            self.out.push(b'\n');
        }
        if list {
            self.out.push(b'[');
        }
    }

    /// Takes what is wanted of the jobs that were read last, the rows of which stand in these bytes.
    pub(super) fn take(&mut self, bytes: &[u8], jobs: &Jobs) {
        let spans = jobs.spans.iter().flatten();
        for (row, span) in jobs.row.iter().zip(spans) {
            if self.rows.get(self.found) != Some(row) {
                continue;
            }
            let first = self.found == 0;
            self.found += 1;
            if self.list {
                let between: &[u8] = if first { b"\n" } else { b",\n" };
                self.out.extend_from_slice(between);
            }
            self.out.extend_from_slice(&bytes[span.clone()]);
            if !self.list && self.out.last() != Some(&b'\n') {
                self.out.push(b'\n');
            }
        }
    }

    pub(super) fn collect(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    pub(super) fn finish(mut self) -> Vec<u8> {
        if self.list {
            self.out.extend_from_slice(b"\n]\n");
        }
        self.out
    }
}
