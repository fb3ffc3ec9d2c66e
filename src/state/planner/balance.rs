//! The credits that a plan is held against: those of the workspace, or where it shows none, what the
//! person says.

use allset_domain::grant::{Grant, GrantKind};
use allset_domain::time::Timestamp;
use leptos::prelude::*;

use super::PlannerState;
use crate::i18n::{I18n, msg};
use crate::state::live::Load;

impl PlannerState {
    /// The grants that pay, where any are known. Follows what they come from.
    pub fn grants(self, t: I18n) -> Option<Vec<Grant>> {
        match &*self.live.credits.read() {
            Load::Ready(credits) => Some(credits.grants.clone()),
            Load::Loading => None,
            Load::Absent | Load::Failed(_) => {
                let amount = t.typed_amount(&self.balance.read())?;
                let always = Timestamp::from_millis(0);
                let typed = Grant {
                    id: String::new(),
                    name: t.text(msg::planner_balance()),
                    kind: GrantKind::Paid,
                    amount,
                    remaining: amount,
                    priority: 0,
                    effective: always,
                    expires: None,
                    created: always,
                    services: None,
                };
                Some(vec![typed])
            }
        }
    }

    /// Whether the workspace shows no credits. Follows whether it does.
    pub fn lacks_credits(self) -> bool {
        matches!(*self.live.credits.read(), Load::Absent | Load::Failed(_))
    }
}
