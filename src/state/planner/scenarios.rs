//! Results that were kept, for what is priced now to be compared with.

use std::sync::Arc;

use allset_domain::manifest::Assumptions;
use allset_domain::money::Amount;
use allset_domain::plan::PlanResult;
use leptos::prelude::*;

use super::{Phase, PlannerState};

/// The most results that are kept; the oldest go first.
const MAX_KEPT: usize = 8;

/// A result that was kept.
pub struct Scenario {
    /// Tells it from others.
    pub id: u32,
    /// What the manifest is called.
    pub manifest: String,
    /// What the rate card is called.
    pub card: String,
    /// What was taken for granted.
    pub assumptions: Assumptions,
    /// What came out.
    pub result: PlanResult,
}

/// The results that were kept, and how they are compared. They live as long as the mount.
#[derive(Clone, Copy)]
pub struct Scenarios {
    /// The results, the oldest first.
    pub kept: RwSignal<Vec<Arc<Scenario>>>,
    /// The one that the difference to is shown of; else the newest.
    pub chosen: RwSignal<Option<u32>>,
    /// From how many percent above it on it is warned, as it is typed.
    pub percent: RwSignal<String>,
    /// Whether no plan is saved from there on.
    pub blocks: RwSignal<bool>,
    next: StoredValue<u32>,
}

impl Scenarios {
    pub(super) fn new() -> Self {
        Self {
            kept: RwSignal::new(Vec::new()),
            chosen: RwSignal::new(None),
            percent: RwSignal::new("20".to_owned()),
            blocks: RwSignal::new(false),
            next: StoredValue::new(0),
        }
    }

    /// Forgets a result.
    pub fn remove(self, id: u32) {
        self.kept.update(|kept| kept.retain(|one| one.id != id));
    }

    /// From how many percent on it is warned; nothing where that is not asked for, or cannot be read.
    #[must_use]
    pub fn threshold(self) -> Option<u32> {
        self.percent.with(|typed| typed.trim().parse().ok())
    }

    /// The result that a total is too far above, and by how many percent it may be.
    #[must_use]
    pub fn exceeded(self, total: Amount) -> Option<(Arc<Scenario>, u32)> {
        let (other, percent) = (self.other()?, self.threshold()?);
        let over = total.is_above(other.result.total, percent);
        over.then_some((other, percent))
    }

    /// The result to compare with.
    #[must_use]
    pub fn other(self) -> Option<Arc<Scenario>> {
        let chosen = self.chosen.get();
        let kept = self.kept.read();
        let found = kept.iter().find(|one| Some(one.id) == chosen);
        found.or(kept.last()).cloned()
    }
}

impl PlannerState {
    /// Whether a plan of what is priced now is too dear to be saved.
    pub(super) fn is_blocked(self) -> bool {
        let total = self.phase.with_untracked(|phase| match phase {
            Phase::Done(outcome) => Some(outcome.report.total),
            _ => None,
        });
        let exceeded = |total| untrack(|| self.scenarios.exceeded(total));
        self.scenarios.blocks.get_untracked() && total.and_then(exceeded).is_some()
    }

    /// Keeps what is priced now, to be compared with what comes.
    pub fn keep_scenario(self) {
        let source = self.source.get_untracked();
        let scenario = self.phase.with_untracked(|phase| match (phase, source) {
            (Phase::Done(outcome), Some(source)) => Some(Scenario {
                id: self.scenarios.next.get_value(),
                manifest: source.name,
                card: outcome.card.name.clone(),
                assumptions: outcome.assumptions.clone(),
                result: PlanResult::from(&outcome.report),
            }),
            _ => None,
        });
        if let Some(scenario) = scenario {
            self.scenarios.next.set_value(scenario.id.wrapping_add(1));
            self.scenarios.chosen.set(Some(scenario.id));
            self.scenarios.kept.update(|kept| {
                kept.push(Arc::new(scenario));
                let over = kept.len().saturating_sub(MAX_KEPT);
                kept.drain(..over);
            });
        }
    }
}
