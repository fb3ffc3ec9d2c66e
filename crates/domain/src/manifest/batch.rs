//! A batch of jobs, and what it costs.

use serde::{Deserialize, Serialize};

use super::report::{Group, Measured};
use crate::grant::Demand;
use crate::money::Amount;
use crate::rate_card::{Measure, Quantity};

/// Some of the jobs of a manifest, priced as a batch of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// How many jobs.
    pub jobs: u64,
    /// What they measure, as it stands in the file, added up.
    pub measured: Vec<Measured>,
    /// The least that they cost, if all is as it is assumed.
    pub low: Amount,
    /// What they are expected to cost.
    pub total: Amount,
    /// The most that they cost, if all is as it is assumed.
    pub ceiling: Amount,
    /// The jobs by service, model and language, in that order.
    pub groups: Vec<Group>,
}

impl Batch {
    /// The sum of these groups.
    pub(super) fn of(groups: Vec<Group>) -> Self {
        let sum = |of: fn(&Group) -> Amount| groups.iter().map(of).sum();
        let measured = Measure::ALL.iter().filter_map(|&measure| {
            let sums = groups.iter().flat_map(|group| &group.measured);
            let sums = sums.filter(|sum| sum.measure == measure);
            let quantity = sums.fold(Quantity::ZERO, |all, one| all.plus(one.quantity));
            (quantity > Quantity::ZERO).then_some(Measured { measure, quantity })
        });
        Self {
            jobs: groups.iter().map(|group| group.jobs).sum(),
            measured: measured.collect(),
            low: sum(|group| group.low),
            total: sum(|group| group.amount),
            ceiling: sum(|group| group.ceiling),
            groups,
        }
    }

    /// The durations as they stand in the file, added up.
    #[must_use]
    pub fn duration(&self) -> Quantity {
        Measured::of(&self.measured, Measure::Duration)
    }

    /// What has to be there for it, by service in the order of the alphabet.
    #[must_use]
    pub fn demands(&self) -> Vec<Demand> {
        demands(&self.groups)
    }
}

/// What has to be there for these groups: their ceilings, by service in the order of the alphabet.
#[must_use]
pub fn demands(groups: &[Group]) -> Vec<Demand> {
    let mut demands: Vec<Demand> = Vec::new();
    for group in groups {
        let known = demands
            .iter_mut()
            .find(|demand| demand.service == group.service);
        match known {
            Some(demand) => demand.amount += group.ceiling,
            None => demands.push(Demand {
                service: group.service.clone(),
                amount: group.ceiling,
            }),
        }
    }
    demands.sort_by(|a, b| a.service.cmp(&b.service));
    demands
}
