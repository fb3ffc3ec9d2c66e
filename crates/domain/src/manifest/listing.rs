//! The jobs of a manifest one by one: searched, sorted, and a page at a time.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::Column;
use super::again::Manifest;
use super::costs::Costs;
use super::report::RefusedRow;
use super::selection::Selection;
use crate::money::Amount;
use crate::rate_card::{Measure, Quantity};

/// The most jobs of a [`Page`].
pub const MAX_PAGE_JOBS: usize = 200;

/// Which jobs are listed, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// What their names, services or the number of their row have in them; all where it is empty. Case
    /// does not matter.
    pub text: String,
    /// How they stand.
    pub standing: Standing,
    /// What they are sorted by.
    pub sort: Sort,
    /// Whether the order is turned round.
    pub descending: bool,
}

/// How a job stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// However it stands.
    #[default]
    Any,
    /// It has a price.
    Priced,
    /// It has none.
    Refused,
    /// It runs, where that was chosen.
    Runs,
    /// It has a price and waits.
    Waits,
}

/// What jobs are sorted by. Those that have none of it come last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Their place in the file.
    #[default]
    Row,
    /// Their names.
    Name,
    /// What is expected that they cost.
    Cost,
    /// The duration of their media.
    Duration,
}

/// The jobs that a [`Query`] asks for, in its order.
#[derive(Debug)]
pub struct Listing {
    order: Vec<u32>,
}

/// Some of the jobs of a [`Listing`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The place of the first of them in the listing, from 0.
    pub from: u32,
    /// The jobs, at most [`MAX_PAGE_JOBS`].
    pub jobs: Vec<ListedJob>,
    /// How many the listing has in all.
    pub matched: u32,
    /// How many jobs there are.
    pub total: u32,
}

/// A job as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedJob {
    /// The number of its row.
    pub row: u32,
    /// What it is named; empty where it is not.
    pub name: String,
    /// The service, as the card spells it, or else as the row does.
    pub service: String,
    /// The model, as the row spells it.
    pub model: String,
    /// The language, as the row spells it.
    pub language: String,
    /// The duration of its media, in seconds.
    pub duration: Option<Quantity>,
    /// The least, what is expected and the most that it costs; or why it has no price.
    pub cost: Result<[Amount; 3], Box<RefusedRow>>,
    /// Whether it runs, where that was chosen and it has a price.
    pub runs: Option<bool>,
}

impl Manifest {
    /// Looks for jobs.
    #[must_use]
    pub fn list(&self, costs: &Costs, selection: Option<&Selection>, query: &Query) -> Listing {
        let text = query.text.trim().to_lowercase();
        let stands = |job: usize| match query.standing {
            Standing::Any => true,
            Standing::Priced => costs.get(job).is_ok(),
            Standing::Refused => costs.get(job).is_err(),
            Standing::Runs => selection.is_some_and(|selection| selection.runs(job)),
            Standing::Waits => selection.is_some_and(|selection| selection.waits(job)),
        };
        let kinds = self.table.jobs.kinds.iter();
        let kinds: Vec<bool> = kinds
            .map(|kind| {
                let mut texts = kind.0.iter();
                texts.any(|one| one.to_lowercase().contains(&text))
            })
            .collect();
        let jobs = &self.table.jobs;
        let says = |job: usize| {
            text.is_empty()
                || kinds[jobs.kind[job] as usize]
                || jobs.name(job).to_lowercase().contains(&text)
                || jobs.row[job].to_string() == text
        };
        // There are at most `MAX_JOBS_KEPT`.
        let all = 0..u32::try_from(self.len()).unwrap_or(u32::MAX);
        let mut order: Vec<u32> = all
            .filter(|&job| stands(job as usize) && says(job as usize))
            .collect();
        match query.sort {
            Sort::Row => {
                if query.descending {
                    order.reverse();
                }
            }
            Sort::Name => sort(&mut order, query.descending, |job| {
                Some(jobs.name(job)).filter(|name| !name.is_empty())
            }),
            Sort::Cost => sort(&mut order, query.descending, |job| {
                costs.get(job).ok().map(|cost| cost.expected)
            }),
            Sort::Duration => sort(&mut order, query.descending, |job| self.duration_ns(job)),
        }
        Listing { order }
    }

    /// Some of the jobs of a listing, from this place on.
    #[must_use]
    pub fn page(
        &self,
        costs: &Costs,
        selection: Option<&Selection>,
        listing: &Listing,
        from: u32,
        count: u32,
    ) -> Page {
        let start = (from as usize).min(listing.order.len());
        let count = (count as usize).min(MAX_PAGE_JOBS);
        let jobs = listing.order[start..].iter().take(count);
        let jobs = jobs.map(|&job| self.listed(costs, selection, job as usize));
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Page {
            from: number(start),
            jobs: jobs.collect(),
            matched: number(listing.order.len()),
            total: number(self.len()),
        }
    }

    fn listed(&self, costs: &Costs, selection: Option<&Selection>, job: usize) -> ListedJob {
        let jobs = &self.table.jobs;
        let kind = &jobs.kinds[jobs.kind[job] as usize];
        let said = |column| kind.get(column).trim().to_owned();
        let service = costs.service(job).map(str::to_owned);
        let duration = self.duration_ns(job);
        let priced = costs.get(job);
        ListedJob {
            row: jobs.row[job],
            name: jobs.name(job).to_owned(),
            service: service.unwrap_or_else(|| said(Column::Service)),
            model: said(Column::Model),
            language: said(Column::Language),
            duration: duration.map(|ns| Quantity::from_nano(ns.into())),
            runs: selection
                .filter(|_| priced.is_ok())
                .map(|selection| selection.runs(job)),
            cost: match priced {
                Ok(cost) => Ok([cost.low, cost.expected, cost.ceiling]),
                Err(_) => Err(Box::new(costs.fault(job).row(&self.table, job))),
            },
        }
    }

    /// How long the media of a job is, in nanoseconds, where its row says so.
    pub(super) fn duration_ns(&self, job: usize) -> Option<u64> {
        let place = self.table.layout.measure(Measure::Duration)?;
        let entry = self.table.jobs.measures[place].entries[job];
        entry.get().ok().flatten()
    }
}

/// Sorts jobs by a key, those without one last, and those of the same one as they stand in the file.
fn sort<K: Ord>(order: &mut [u32], descending: bool, key: impl Fn(usize) -> Option<K>) {
    order.sort_by(|&a, &b| match (key(a as usize), key(b as usize)) {
        (Some(a), Some(b)) if descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
}
