//! Filling the workspace anew.

use std::sync::Arc;

use allset_domain::problem::ProblemCode;
use allset_domain::workspace::Contents;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::confirm::{Confirm, Question};
use super::live::{Live, Load, use_live};
use super::toasts::{Toasts, use_toasts};
use crate::api::{self, ApiError};
use crate::i18n::{Message, msg};

/// Fills the workspace of a mount anew.
#[derive(Clone, Copy)]
pub struct Refill {
    live: Live,
    toasts: Toasts,
    confirm: Confirm,
}

impl Refill {
    /// For this mount.
    pub fn here() -> Self {
        Self {
            live: use_live(),
            toasts: use_toasts(),
            confirm: expect_context(),
        }
    }

    /// What is done, as a verb.
    pub fn verb(contents: Contents) -> Message {
        match contents {
            Contents::Empty => msg::start_empty(),
            Contents::Sample => msg::reset_sample(),
        }
    }

    /// Does it; asks first where something of the person's own would be lost.
    pub fn start(self, contents: Contents) {
        spawn_local(async move {
            // What stands on the screen may not know of the newest edit, and an edit is asked about.
            let workspace = match self.live.client().read(api::WORKSPACE).await {
                Ok(workspace) => workspace,
                Err(error) => return self.toasts.failed(error.message()),
            };
            let (edited, version) = (workspace.value.edited, workspace.version.clone());
            let _ = self.live.workspace.try_set(Load::Ready(workspace));
            if !edited {
                return self.fill(contents, version);
            }
            self.confirm.ask(Question {
                title: msg::refill_title(),
                text: msg::refill_text(),
                action: Self::verb(contents),
                keep: msg::refill_keep(),
                then: Arc::new(move || self.fill(contents, version.clone())),
            });
        });
    }

    fn fill(self, contents: Contents, version: String) {
        let done = match contents {
            Contents::Empty => msg::started_empty(),
            Contents::Sample => msg::reset_done(),
        };
        spawn_local(async move {
            let client = self.live.client();
            match client.refill_workspace(&version, contents).await {
                Ok(()) => {
                    self.live.plan.set(None);
                    self.toasts.done(done);
                }
                Err(error) => self.toasts.failed(refusal(&error)),
            }
            self.live.refresh();
        });
    }
}

fn refusal(error: &ApiError) -> Message {
    match error {
        ApiError::Refused(refusal) if refusal.code == ProblemCode::Forbidden => {
            msg::refill_refused()
        }
        other => other.message(),
    }
}
