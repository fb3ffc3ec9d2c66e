//! Which jobs of a manifest run where not all of them can.
//!
//! What counts of a job is its ceiling, so that the jobs that are chosen can be paid for whatever
//! comes. They are taken one after the other in the order of a [`Rule`], each where it still fits in
//! what is left: so none is left out that could be added to the others, unless the price of a job depends
//! on other jobs and some had to be taken back. The same manifest, terms and
//! limit always give the same jobs.
//!
//! By [`Rule::MostJobs`] no other choice within a limit of credits has more of them, as long as the
//! price of a job does not depend on other jobs. [`Rule::MostTime`] is a knapsack, which nobody fills
//! best in a reasonable time; how far it can be from the best is told by [`Selection::more_time`].

use serde::{Deserialize, Serialize};

use super::again::Manifest;
use super::batch::Batch;
use super::costs::Costs;
use super::pricer::Pricer;
use super::{Assumptions, ManifestError};
use crate::grant::{Grant, Purse};
use crate::money::Amount;
use crate::rate_card::{Pricing, Quantity};
use crate::time::Timestamp;

/// In which order jobs are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// As they stand in the file.
    #[default]
    InOrder,
    /// By their priority, the lowest number first, and then as they stand in the file. Those without one
    /// come last.
    ByPriority,
    /// The cheapest first, so that as many run as can.
    MostJobs,
    /// Those first that cost least for their time, so that as much time as can be is worked through.
    MostTime,
}

/// What the chosen jobs may cost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// At most so much in all.
    pub credits: Option<Amount>,
    /// No more than these grants pay for at this moment.
    pub grants: Option<(Vec<Grant>, Timestamp)>,
}

/// What is left of a [`Limit`] for a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// The service, as the rate card spells it.
    pub service: String,
    /// What more of it can be paid for.
    pub left: Amount,
    /// How many jobs of it wait, each of which costs more than that.
    pub waiting: u64,
    /// What the cheapest of them costs at most; nothing where none waits.
    pub cheapest: Amount,
}

/// Which jobs run, and which wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Whether each job runs, 64 to a word.
    runs: Vec<u64>,
    /// Whether each has a price and waits.
    waits: Vec<u64>,
    /// Those that run.
    pub now: Batch,
    /// Those that have a price and wait, as a batch of their own.
    pub later: Batch,
    /// Why they wait: what is left of the limit for each service, in the order of the alphabet.
    pub rooms: Vec<Room>,
    /// By [`Rule::MostTime`] and a limit of credits alone: no other choice has more time than this
    /// in addition. Nothing where that is not known.
    pub more_time: Option<Quantity>,
}

/// Chooses jobs, some of them at a time.
#[derive(Debug)]
pub struct Selecting<'a> {
    manifest: &'a Manifest,
    costs: &'a Costs,
    terms: (Pricing, Assumptions),
    rule: Rule,
    spent: Spent,
    /// The place of the service of each sum of the costs.
    places: Vec<usize>,
    /// Jobs that have a price, in the order of the rule.
    order: Vec<u32>,
    runs: Vec<u64>,
    /// Those that run, in the order in which they were taken.
    taken: Vec<u32>,
    /// What prices those that run, where a price depends on those before it.
    pricer: Option<Pricer>,
    /// The most time that any choice can have.
    most_time: Option<u128>,
    /// How many jobs are taken back next.
    back: usize,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    /// Jobs are taken, the next of the order is this.
    Taking(usize),
    /// What was taken is priced as a batch of its own, in the order of the file.
    Now {
        pricer: Pricer,
        next: usize,
    },
    /// And what was not, after it.
    Later {
        now: Batch,
        pricer: Pricer,
        next: usize,
    },
    Done {
        now: Batch,
        later: Batch,
    },
    Failed(ManifestError),
}

/// What was spent of a limit.
#[derive(Debug)]
struct Spent {
    credits: Option<Amount>,
    purse: Option<Purse>,
    services: Vec<String>,
    by_service: Vec<Amount>,
    total: Amount,
    /// From this ceiling on no job of a service fits. What is left only ever shrinks.
    closed: Vec<Option<Amount>>,
    /// Kept from one question to the next.
    open: Vec<Amount>,
}

impl Spent {
    fn new(limit: &Limit, services: Vec<String>) -> Self {
        let of = |(grants, now): &(Vec<Grant>, Timestamp)| Purse::new(grants, &services, *now);
        let count = services.len();
        Self {
            credits: limit.credits,
            purse: limit.grants.as_ref().map(of),
            services,
            by_service: vec![Amount::ZERO; count],
            total: Amount::ZERO,
            closed: vec![None; count],
            open: Vec::new(),
        }
    }

    /// Whether there is room for so much more of a service.
    fn has_room(&mut self, service: usize, amount: Amount) -> bool {
        let total = self.total + amount;
        if self.credits.is_some_and(|credits| total > credits) {
            return false;
        }
        let Some(purse) = &self.purse else {
            return true;
        };
        self.open.clone_from(&self.by_service);
        self.open[service] += amount;
        purse.fits(&mut self.open)
    }

    /// Spends so much more on a service, where there is room for it.
    fn take(&mut self, service: usize, amount: Amount) -> bool {
        if self.closed[service].is_some_and(|closed| amount >= closed) {
            return false;
        }
        if !self.has_room(service, amount) {
            self.closed[service] = Some(amount);
            return false;
        }
        self.by_service[service] += amount;
        self.total += amount;
        true
    }

    /// Takes what a batch costs for what is spent. Whether that stays within the limit.
    fn settle(&mut self, batch: &Batch) -> bool {
        let demands = batch.demands();
        let of = |service: &String| {
            let mut demands = demands.iter();
            let demand = demands.find(|demand| demand.service == *service);
            demand.map_or(Amount::ZERO, |demand| demand.amount.or_zero())
        };
        self.by_service = self.services.iter().map(of).collect();
        self.total = self.by_service.iter().copied().sum();
        let within = self.credits.is_none_or(|credits| self.total <= credits);
        let purse = self.purse.as_ref();
        within && purse.is_none_or(|purse| purse.fits(&mut self.by_service.clone()))
    }

    /// The most that there is room for, of a service of which so much has none.
    fn room(&mut self, service: usize, none: Amount) -> Amount {
        let (mut fits, mut over) = (0, none.units());
        while over - fits > 1 {
            let middle = fits + (over - fits) / 2;
            match self.has_room(service, Amount::from_units(middle)) {
                true => fits = middle,
                false => over = middle,
            }
        }
        Amount::from_units(fits)
    }
}

impl Manifest {
    /// Begins to choose jobs by these terms, which the costs are by too.
    ///
    /// # Errors
    /// Why none of them can be priced.
    pub fn select<'a>(
        &'a self,
        costs: &'a Costs,
        (pricing, assumptions): (Pricing, Assumptions),
        rule: Rule,
        limit: &Limit,
    ) -> Result<Selecting<'a>, ManifestError> {
        let services = costs.services();
        let pricer = match costs.adds_up {
            true => Some(self.pricer(pricing.clone(), &assumptions)?),
            false => None,
        };
        let mut selecting = Selecting {
            manifest: self,
            costs,
            terms: (pricing, assumptions),
            rule,
            places: costs.places_in(&services),
            spent: Spent::new(limit, services),
            order: Vec::new(),
            runs: vec![0; self.len().div_ceil(64)],
            taken: Vec::new(),
            pricer,
            most_time: None,
            back: 1,
            stage: Stage::Taking(0),
        };
        selecting.order = selecting.ordered();
        Ok(selecting)
    }
}

impl Selecting<'_> {
    /// The jobs that have a price, in the order of the rule.
    fn ordered(&self) -> Vec<u32> {
        // There are at most `MAX_JOBS_KEPT`.
        let jobs = 0..u32::try_from(self.manifest.len()).unwrap_or(u32::MAX);
        let mut jobs: Vec<u32> = jobs
            .filter(|&job| self.costs.get(job as usize).is_ok())
            .collect();
        match self.rule {
            Rule::InOrder => {}
            Rule::ByPriority => {
                jobs.sort_by_key(|&job| self.manifest.table.jobs.priority(job as usize));
            }
            Rule::MostJobs => jobs.sort_unstable_by_key(|&job| (self.ceiling(job), job)),
            Rule::MostTime => {
                // An order that is nearly right is right, so that the quotient may be rounded; it is
                // rounded the same everywhere.
                let for_time = |job: u32| match self.time(job) {
                    0 => f64::INFINITY,
                    time => self.ceiling(job).units() as f64 / time as f64,
                };
                let mut keyed: Vec<_> = jobs.iter().map(|&job| (for_time(job), job)).collect();
                keyed.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                jobs = keyed.into_iter().map(|(_, job)| job).collect();
            }
        }
        jobs
    }

    fn ceiling(&self, job: u32) -> Amount {
        let cost = self.costs.get(job as usize);
        cost.map_or(Amount::ZERO, |cost| cost.ceiling.or_zero())
    }

    /// How long the media of a job is, in nanoseconds; zero where that is not known.
    fn time(&self, job: u32) -> u64 {
        self.manifest.duration_ns(job as usize).unwrap_or_default()
    }

    fn service(&self, job: u32) -> usize {
        self.places[self.costs.sum(job as usize)]
    }

    /// Goes on by so many jobs; whether there is more to do.
    pub fn step(&mut self, jobs: usize) -> bool {
        let mut rest = jobs.max(1);
        while rest > 0 {
            let stage = std::mem::replace(&mut self.stage, Stage::Taking(0));
            let before = rest;
            self.stage = match stage {
                Stage::Taking(next) => self.take_some(next, &mut rest),
                Stage::Now { pricer, next } => self.price_some(pricer, next, &mut rest, None),
                Stage::Later { now, pricer, next } => {
                    self.price_some(pricer, next, &mut rest, Some(now))
                }
                done => {
                    self.stage = done;
                    return false;
                }
            };
            // A stage that ends counts too.
            rest = rest.min(before - 1);
        }
        !matches!(self.stage, Stage::Done { .. } | Stage::Failed(_))
    }

    fn take_some(&mut self, from: usize, rest: &mut usize) -> Stage {
        let to = self.order.len().min(from.saturating_add(*rest));
        *rest -= to - from;
        for at in from..to {
            let job = self.order[at];
            if self.take(job) {
                set(&mut self.runs, job);
                self.taken.push(job);
            } else if self.most_time.is_none() {
                self.most_time = Some(self.bound(job));
            }
        }
        match to == self.order.len() {
            true => self.fresh(None),
            false => Stage::Taking(to),
        }
    }

    /// Takes a job where there is room for it.
    fn take(&mut self, job: u32) -> bool {
        let service = self.service(job);
        let Some(pricer) = &mut self.pricer else {
            let ceiling = self.ceiling(job);
            return self.spent.take(service, ceiling);
        };
        let Ok(quoted) = pricer.quote(&self.manifest.table, job as usize) else {
            return false;
        };
        let Some(cost) = quoted.quote.cost() else {
            return false;
        };
        let taken = self.spent.take(service, cost.ceiling.or_zero());
        if taken {
            pricer.accept(quoted);
        } else {
            // The next may be cheaper than this one was, for what it follows is another.
            self.spent.closed[service] = None;
        }
        taken
    }

    /// The most time of any choice, when this is the first job in the order of the time for which there is
    /// no room: as if as much of it could run as there is room for.
    fn bound(&self, job: u32) -> u128 {
        let time: u128 = self
            .taken
            .iter()
            .map(|&job| u128::from(self.time(job)))
            .sum();
        let credits = self.spent.credits.unwrap_or_default();
        let left = (credits - self.spent.total).or_zero().units() as f64;
        let ceiling = self.ceiling(job).units().max(1) as f64;
        let part = (left / ceiling * self.time(job) as f64).ceil();
        time + part as u128
    }

    /// Begins to price what was taken, or what was not after it.
    fn fresh(&self, now: Option<Batch>) -> Stage {
        let (pricing, assumptions) = &self.terms;
        let pricer = self.manifest.pricer(pricing.clone(), assumptions);
        match (pricer, now) {
            (Ok(pricer), None) => Stage::Now { pricer, next: 0 },
            (Ok(pricer), Some(now)) => Stage::Later {
                now,
                pricer,
                next: 0,
            },
            (Err(error), _) => Stage::Failed(error),
        }
    }

    fn price_some(
        &mut self,
        mut pricer: Pricer,
        next: usize,
        rest: &mut usize,
        now: Option<Batch>,
    ) -> Stage {
        let to = self.manifest.len().min(next.saturating_add(*rest));
        *rest -= to - next;
        let wanted = now.is_none();
        let runs = &self.runs;
        let is_wanted = |&job: &usize| is_set(runs, job) == wanted && self.costs.get(job).is_ok();
        pricer.take(&self.manifest.table, (next..to).filter(is_wanted));
        if to < self.manifest.len() {
            return match now {
                None => Stage::Now { pricer, next: to },
                Some(now) => Stage::Later {
                    now,
                    pricer,
                    next: to,
                },
            };
        }
        match (pricer.batch(), now) {
            (Err(error), _) => Stage::Failed(error),
            (Ok(later), Some(now)) => Stage::Done { now, later },
            (Ok(now), None) => match self.spent.settle(&now) || self.taken.is_empty() {
                true => self.fresh(Some(now)),
                false => {
                    self.take_back();
                    self.fresh(None)
                }
            },
        }
    }

    /// Takes back the jobs that were taken last, twice as many each time: where the price of one
    /// depends on others, they may cost more in the order of the file than in that of the rule.
    fn take_back(&mut self) {
        for _ in 0..self.back {
            if let Some(job) = self.taken.pop() {
                self.runs[job as usize / 64] &= !(1 << (job % 64));
            }
        }
        self.back *= 2;
    }

    /// The choice, when nothing is left to do.
    ///
    /// # Errors
    /// Why there is none.
    pub fn finish(mut self) -> Result<Selection, ManifestError> {
        while self.step(usize::MAX) {}
        let rooms = self.rooms();
        let by_credits = self.spent.purse.is_none() && self.spent.credits.is_some();
        let bounded = self.rule == Rule::MostTime && by_credits && self.pricer.is_none();
        match self.stage {
            Stage::Done { now, later } => {
                let time = now.duration().nano();
                let most_time = self.most_time.filter(|_| bounded && later.jobs > 0);
                let mut waits = vec![0; self.runs.len()];
                for &job in &self.order {
                    if !is_set(&self.runs, job as usize) {
                        set(&mut waits, job);
                    }
                }
                Ok(Selection {
                    runs: self.runs,
                    waits,
                    more_time: most_time.map(|most| Quantity::from_nano(most.saturating_sub(time))),
                    now,
                    later,
                    rooms,
                })
            }
            Stage::Failed(error) => Err(error),
            // It was gone through to its end.
            Stage::Taking(_) | Stage::Now { .. } | Stage::Later { .. } => {
                Err(ManifestError::NoRows)
            }
        }
    }

    fn rooms(&mut self) -> Vec<Room> {
        let mut waiting: Vec<(u64, Option<Amount>)> = vec![(0, None); self.spent.services.len()];
        for &job in &self.order {
            if !is_set(&self.runs, job as usize) {
                let ceiling = self.ceiling(job);
                let (count, cheapest) = &mut waiting[self.service(job)];
                *count += 1;
                *cheapest = Some(cheapest.map_or(ceiling, |cheapest| cheapest.min(ceiling)));
            }
        }
        let waiting = waiting.into_iter().enumerate();
        let waiting = waiting.filter_map(|(at, (count, cheapest))| Some((at, count, cheapest?)));
        let mut rooms = Vec::new();
        for (at, waiting, cheapest) in waiting {
            rooms.push(Room {
                service: self.spent.services[at].clone(),
                left: self.spent.room(at, cheapest),
                waiting,
                cheapest,
            });
        }
        rooms
    }
}

impl Selection {
    /// Whether a job runs now.
    #[must_use]
    pub fn runs(&self, job: usize) -> bool {
        is_set(&self.runs, job)
    }

    /// Whether a job has a price and waits.
    #[must_use]
    pub fn waits(&self, job: usize) -> bool {
        is_set(&self.waits, job)
    }
}

fn set(bits: &mut [u64], at: u32) {
    bits[at as usize / 64] |= 1 << (at % 64);
}

fn is_set(bits: &[u64], at: usize) -> bool {
    bits.get(at / 64)
        .is_some_and(|word| word >> (at % 64) & 1 == 1)
}
