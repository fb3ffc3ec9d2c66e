//! A plan: what a batch costs, in the few numbers that other parts need.

use serde::{Deserialize, Serialize};

use crate::grant::{self, Demand, Fit, Grant};
use crate::money::Amount;
use crate::time::Timestamp;

/// What is known of a batch that was priced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanSummary {
    /// The name of the manifest, as the person knows it.
    pub manifest: String,
    /// How many jobs are priced.
    pub jobs: u64,
    /// How many rows were refused: their cost is not known and not in the total.
    pub refused: u64,
    /// What the priced jobs cost, by service in the order of the alphabet.
    pub demands: Vec<Demand>,
    /// The id of the rate card.
    pub rate_card: String,
    /// The version of the rate card.
    pub rate_card_version: u32,
    /// When it was priced.
    pub priced_at: Timestamp,
}

impl PlanSummary {
    /// What all priced jobs cost.
    #[must_use]
    pub fn total(&self) -> Amount {
        self.demands.iter().map(|demand| demand.amount).sum()
    }

    /// How it fits `grants` at `now`.
    #[must_use]
    pub fn fit(&self, grants: &[Grant], now: Timestamp) -> Fit {
        grant::fit(grants, &self.demands, now)
    }
}
