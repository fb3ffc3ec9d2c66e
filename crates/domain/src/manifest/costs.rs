//! What each job of a manifest comes to by itself.

use super::again::Manifest;
use super::fault::Fault;
use super::pricer::Pricer;
use super::tree::Dimension;
use super::{Assumptions, ManifestError, Refusal};
use crate::money::Amount;
use crate::rate_card::Pricing;

/// What a job comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobCost {
    /// The least, if all is as it is assumed.
    pub low: Amount,
    /// What is expected.
    pub expected: Amount,
    /// The most, if all is as it is assumed.
    pub ceiling: Amount,
}

/// What each job of a [`Manifest`] comes to, after those before it in the file.
///
/// It takes 18 bytes a job, and 32 more once one of them has bounds.
#[derive(Debug)]
pub struct Costs {
    expected: Vec<Amount>,
    /// The least and the most of each job; nothing where no job has bounds.
    bounds: Vec<(Amount, Amount)>,
    /// Where each job is added up, or [`REFUSED`] with the place of the fault among the amounts.
    sum: Vec<u16>,
    /// What is wrong with jobs, each fault once.
    faults: Vec<Fault>,
    /// What the jobs of each sum are called.
    called: Vec<Called>,
    /// Whether the price of a job may depend on those before it.
    pub(super) adds_up: bool,
}

/// What jobs are called that are added up at the same place; empty where they say nothing.
#[derive(Debug)]
pub(super) struct Called {
    /// As the card spells it.
    pub service: String,
    pub model: String,
    /// In its usual spelling.
    pub language: String,
}

/// In place of a sum: the job has no price. There are fewer sums than that
/// ([`MAX_GROUPS`](super::MAX_GROUPS)).
const REFUSED: u16 = u16::MAX;

/// Prices the jobs of a [`Manifest`] one by one, some of them at a time.
#[derive(Debug)]
pub struct Costing<'a> {
    manifest: &'a Manifest,
    pricer: Pricer,
    costs: Costs,
}

impl Manifest {
    /// How many jobs it has, those without a price among them.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.table.jobs.len()
    }

    /// Whether it has none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Begins to price its jobs one by one.
    ///
    /// # Errors
    /// Why none of them can be priced by these terms.
    pub fn costing(
        &self,
        pricing: Pricing,
        assumptions: &Assumptions,
    ) -> Result<Costing<'_>, ManifestError> {
        let pricer = self.pricer(pricing, assumptions)?;
        let mut costs = Costs {
            expected: Vec::new(),
            bounds: Vec::new(),
            sum: Vec::new(),
            faults: Vec::new(),
            called: Vec::new(),
            adds_up: pricer.adds_up(),
        };
        // Where there is no room, it is asked for when it is needed.
        let _ = costs.expected.try_reserve_exact(self.len());
        let _ = costs.sum.try_reserve_exact(self.len());
        Ok(Costing {
            manifest: self,
            pricer,
            costs,
        })
    }
}

impl Costing<'_> {
    /// Prices so many more jobs; whether there are others.
    pub fn step(&mut self, jobs: usize) -> bool {
        let table = &self.manifest.table;
        let next = self.costs.len();
        let to = table.jobs.len().min(next.saturating_add(jobs));
        for job in next..to {
            let priced = self.pricer.quote(table, job);
            let priced = priced.and_then(|quoted| {
                let cost = quoted.quote.cost().ok_or(Fault::TOO_LARGE)?;
                Ok((quoted, cost))
            });
            match priced {
                Ok((quoted, cost)) => {
                    self.costs.push(quoted.sum, cost);
                    self.pricer.accept(quoted);
                }
                Err(fault) => self.costs.refuse(fault),
            }
        }
        to < table.jobs.len()
    }

    /// What they come to.
    #[must_use]
    pub fn finish(self) -> Costs {
        Costs {
            called: self.pricer.called_sums(),
            ..self.costs
        }
    }
}

impl Costs {
    /// How many jobs there are, those without a price among them.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.sum.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What a job comes to.
    ///
    /// # Errors
    /// Why it has no price.
    pub fn get(&self, job: usize) -> Result<JobCost, Refusal> {
        let expected = self.expected[job];
        if self.sum[job] == REFUSED {
            return Err(self.fault(job).reason);
        }
        let (low, ceiling) = match self.bounds.get(job) {
            Some(bounds) => *bounds,
            None => (expected, expected),
        };
        Ok(JobCost {
            low,
            expected,
            ceiling,
        })
    }

    /// What is wrong with a job that has no price.
    pub(super) fn fault(&self, job: usize) -> &Fault {
        let place = usize::try_from(self.expected[job].units()).unwrap_or(usize::MAX);
        self.faults.get(place).unwrap_or(&Fault::TOO_LARGE)
    }

    /// The service of a job that has a price, as the card spells it.
    #[must_use]
    pub fn service(&self, job: usize) -> Option<&str> {
        let called = self.called.get(self.sum(job));
        called.map(|called| called.service.as_str())
    }

    /// What a job that has a price is called; empty where that is not one word for it.
    pub(super) fn called(&self, job: usize, dimension: Dimension) -> &str {
        let Some(called) = self.called.get(self.sum(job)) else {
            return "";
        };
        match dimension {
            Dimension::Service => &called.service,
            Dimension::Model => &called.model,
            Dimension::Language => &called.language,
            Dimension::Folder | Dimension::Features => "",
        }
    }

    /// The places of those that have a price among other services, by the sum of a job.
    pub(super) fn places_in(&self, services: &[String]) -> Vec<usize> {
        let place = |called: &Called| services.iter().position(|one| *one == called.service);
        let places = self.called.iter().map(place);
        places.map(Option::unwrap_or_default).collect()
    }

    /// Every service once, in the order of the alphabet.
    pub(super) fn services(&self) -> Vec<String> {
        let called = self.called.iter();
        let mut services: Vec<_> = called.map(|called| called.service.clone()).collect();
        services.sort();
        services.dedup();
        services
    }

    /// Where a job is added up.
    pub(super) fn sum(&self, job: usize) -> usize {
        self.sum[job].into()
    }

    fn push(&mut self, sum: usize, cost: JobCost) {
        if cost.low < cost.ceiling && self.bounds.is_empty() {
            self.bounds = self
                .expected
                .iter()
                .map(|&amount| (amount, amount))
                .collect();
            let room = self.expected.capacity().saturating_sub(self.bounds.len());
            let _ = self.bounds.try_reserve_exact(room);
        }
        // There are at most `MAX_GROUPS` sums.
        self.sum.push(u16::try_from(sum).unwrap_or(REFUSED));
        if !self.bounds.is_empty() || cost.low < cost.ceiling {
            self.bounds.push((cost.low, cost.ceiling));
        }
        self.expected.push(cost.expected);
    }

    fn refuse(&mut self, fault: Fault) {
        let known = self.faults.iter().position(|known| *known == fault);
        let place = known.unwrap_or_else(|| {
            self.faults.push(fault);
            self.faults.len() - 1
        });
        let place = Amount::from_units(place as i128);
        if !self.bounds.is_empty() {
            self.bounds.push((place, place));
        }
        self.sum.push(REFUSED);
        self.expected.push(place);
    }
}
