//! The tree of costs, of which the worker adds up what is looked at.

use std::collections::HashMap;
use std::sync::Arc;

use allset_domain::manifest::protocol::{Request, RunError};
use allset_domain::manifest::{BranchPath, Branches, Dimension};
use leptos::prelude::*;

use super::PlannerState;

/// How the branches of one stand.
#[derive(Clone)]
pub enum Grown {
    /// The worker adds them up.
    Growing,
    /// These.
    Done(Arc<Branches>),
    /// It cannot.
    Failed(RunError),
}

/// The tree. What it tells apart outlives what was priced.
#[derive(Clone, Copy)]
pub struct Tree {
    /// Whether it is looked at.
    pub open: RwSignal<bool>,
    /// What it tells apart, one under the other.
    pub dimensions: RwSignal<Vec<Dimension>>,
    /// The requests that are under way, with who waits for them.
    asked: StoredValue<HashMap<u32, RwSignal<Grown>>>,
}

impl Tree {
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            dimensions: RwSignal::new(vec![Dimension::Service, Dimension::Language]),
            asked: StoredValue::new(HashMap::new()),
        }
    }

    /// The requests that are under way.
    pub(super) fn waiting(self) -> Vec<u32> {
        self.asked
            .with_value(|asked| asked.keys().copied().collect())
    }
}

impl PlannerState {
    /// Asks for the branches below a path, which come into `grown`.
    pub fn grow(self, path: BranchPath, grown: RwSignal<Grown>) {
        let (Some(terms), Some(source)) = (self.priced_by.get_value(), self.source.get_untracked())
        else {
            return;
        };
        let run = self.next_request();
        self.tree.asked.update_value(|asked| {
            asked.insert(run, grown);
        });
        let request = Request::Branches {
            run,
            manifest: source.manifest,
            reading: self.read_as.chosen.get_untracked(),
            terms: Box::new(terms),
            dimensions: self.tree.dimensions.get_untracked(),
            path,
        };
        if self.ask(&request, Some(&source.blob)).is_err() {
            self.grown(run, Grown::Failed(RunError::BadRequest));
        }
    }

    pub(super) fn grown(self, run: u32, now: Grown) {
        let waiting = self.tree.asked.try_update_value(|asked| asked.remove(&run));
        if let Some(waiting) = waiting.flatten() {
            // Who waited may be gone by now.
            let _ = waiting.try_set(now);
        }
    }
}
