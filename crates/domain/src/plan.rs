//! A plan: what a batch costs, in the few numbers that other parts need.

mod export;
mod file;

use serde::{Deserialize, Serialize};

use crate::account::line;
use crate::grant::{self, Demand, Fit, Grant};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};
use crate::order;
use crate::problem::{FieldError, FieldRule};
use crate::rate_card::MAX_ID_BYTES;
use crate::time::Timestamp;

pub use export::PlanWords;
pub use file::{
    MAX_PLAN_FILE_BYTES, ManifestDigest, ManifestId, Moved, MovedGroup, PLAN_FORMAT, PlanFile,
    PlanFileError, PlanResult,
};

/// The most plans that a backend keeps; the oldest go first.
pub const MAX_PLANS: usize = 50;
/// The most characters of the id of a plan.
pub const MAX_PLAN_ID_CHARS: usize = 64;
/// The most characters of the name of a plan's manifest.
pub const MAX_MANIFEST_NAME_CHARS: usize = 255;
/// The most services in a plan.
pub const MAX_PLAN_SERVICES: usize = 100;
/// The most jobs in a plan, and the most refused rows.
pub const MAX_PLAN_JOBS: u64 = 1_000_000_000;

/// What is known of a batch that was priced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
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

/// A plan that a backend keeps for job systems. It never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Plan {
    /// The id, which the one who stored it made.
    pub id: String,
    /// When it was stored, by the backend's clock.
    pub stored_at: Timestamp,
    /// What it comes to.
    #[serde(flatten)]
    pub summary: PlanSummary,
}

/// Every plan that a backend keeps, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Plans {
    /// The plans.
    pub plans: Vec<Plan>,
}

impl Plans {
    /// The plan of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// The plans with one more, and without what is one too many.
    #[must_use]
    pub fn with(mut self, plan: Plan) -> Self {
        self.plans.insert(0, plan);
        self.plans.truncate(MAX_PLANS);
        self
    }
}

/// Whether this can be the id of a plan: up to [`MAX_PLAN_ID_CHARS`] ASCII letters, digits, `.`, `_`
/// and `-`, but not the dots alone that a path means something else by.
#[must_use]
pub fn is_plan_id(id: &str) -> bool {
    (1..=MAX_PLAN_ID_CHARS).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        && id != "."
        && id != ".."
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

    /// The same with its services in the order of the alphabet.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        order::sort_by(&mut self.demands, |a, b| a.service.cmp(&b.service));
        self
    }

    /// Each value that no plan can have.
    #[must_use]
    pub fn errors(&self) -> Vec<FieldError> {
        let name = |text: &str, max| match text.trim().is_empty() {
            true => Some(FieldRule::Required),
            false => line(text, max),
        };
        let count = |count| {
            (count > MAX_PLAN_JOBS).then_some(FieldRule::OutOfRange {
                min: 0,
                max: MAX_PLAN_JOBS.cast_signed(),
            })
        };
        let credits = |fits: bool| {
            let max = i64::try_from(MAX_CREDITS).unwrap_or(i64::MAX);
            (!fits).then_some(FieldRule::OutOfRange { min: 0, max })
        };
        let mut rules = vec![
            (
                "/manifest".to_owned(),
                name(&self.manifest, MAX_MANIFEST_NAME_CHARS),
            ),
            ("/jobs".to_owned(), count(self.jobs)),
            ("/refused".to_owned(), count(self.refused)),
            ("/rate_card".to_owned(), name(&self.rate_card, MAX_ID_BYTES)),
        ];
        for (at, demand) in self.demands.iter().enumerate() {
            let earlier = self.demands.iter().take(at);
            let twice = earlier
                .map(|one| &one.service)
                .any(|one| *one == demand.service);
            let service = match twice {
                true => Some(FieldRule::Repeated),
                false => name(&demand.service, MAX_ID_BYTES),
            };
            let amount = demand.amount;
            rules.push((format!("/demands/{at}/service"), service));
            rules.push((
                format!("/demands/{at}/amount"),
                credits(amount >= Amount::ZERO),
            ));
        }
        // Each amount is within bounds as it was read, so that their sum is far from overflowing.
        let bounded = self.total() <= Amount::from_units(MAX_CREDITS * UNITS_PER_CREDIT);
        rules.push(("/demands".to_owned(), credits(bounded)));
        let broken = |(pointer, rule): (String, Option<FieldRule>)| {
            rule.map(|rule| FieldError::new(pointer, rule))
        };
        rules.into_iter().filter_map(broken).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(demands: &[(&str, &str)]) -> PlanSummary {
        let demand = |(service, amount): &(&str, &str)| Demand {
            service: (*service).to_owned(),
            amount: amount.parse().expect("an amount"),
        };
        PlanSummary {
            manifest: "jobs.csv".into(),
            jobs: 3,
            refused: 0,
            demands: demands.iter().map(demand).collect(),
            rate_card: "standard".into(),
            rate_card_version: 1,
            priced_at: Timestamp::from_millis(0),
        }
    }

    fn broken(plan: &PlanSummary) -> Vec<String> {
        let errors = plan.errors().into_iter();
        errors.map(|error| error.pointer).collect()
    }

    #[test]
    fn each_value_that_no_plan_can_have_is_named() {
        assert_eq!(broken(&plan(&[("a", "1"), ("b", "0")])), [""; 0]);
        let bad = PlanSummary {
            manifest: " ".into(),
            jobs: MAX_PLAN_JOBS + 1,
            rate_card: "x".repeat(MAX_ID_BYTES + 1),
            ..plan(&[("a", "-1"), ("", "1"), ("a", "1")])
        };
        assert_eq!(
            broken(&bad),
            [
                "/manifest",
                "/jobs",
                "/rate_card",
                "/demands/0/amount",
                "/demands/1/service",
                "/demands/2/service"
            ]
        );
        let most = MAX_CREDITS.to_string();
        assert_eq!(broken(&plan(&[("a", &most)])), [""; 0]);
        assert_eq!(broken(&plan(&[("a", &most), ("b", "1")])), ["/demands"]);
    }

    #[test]
    fn an_id_is_fit_for_a_path() {
        for id in [
            "a",
            "batch-2026.11_24",
            "...",
            &"x".repeat(MAX_PLAN_ID_CHARS),
        ] {
            assert!(is_plan_id(id), "{id}");
        }
        for id in [
            "",
            ".",
            "..",
            "a b",
            "a/b",
            "é",
            &"x".repeat(MAX_PLAN_ID_CHARS + 1),
        ] {
            assert!(!is_plan_id(id), "{id}");
        }
    }

    #[test]
    fn the_oldest_plan_goes_first() {
        let mut plans = Plans::default();
        for count in 0..MAX_PLANS + 2 {
            plans = plans.with(Plan {
                id: count.to_string(),
                stored_at: Timestamp::from_millis(0),
                summary: plan(&[]),
            });
        }
        assert_eq!(plans.plans.len(), MAX_PLANS);
        assert_eq!(plans.get("1"), None);
        assert!(plans.get("2").is_some());
    }
}
