//! Plans as files: saving what was priced, and opening a plan to price the same again.

use allset_domain::manifest::Reading;
use allset_domain::manifest::protocol::Request;
use allset_domain::plan::{ManifestId, Moved, PlanFile, PlanFileError, PlanResult, PlanWords};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::{Failure, OWN_CARD, Outcome, Phase, PlannerState};
use crate::i18n::msg;
use crate::state::live::clock;
use crate::ui::download::download;

/// The most bytes of a plan file that is read.
const MAX_BYTES: f64 = allset_domain::plan::MAX_PLAN_FILE_BYTES as f64;

/// How a plan is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveAs {
    /// As the document that can be opened again.
    Plan,
    /// As a table.
    Csv,
    /// As a table with the columns of FOCUS.
    Focus,
    /// As text with these words.
    Markdown(Box<PlanWords>),
}

impl SaveAs {
    /// What the name of the file ends with, its type and its text.
    fn write(&self, plan: &PlanFile) -> (&'static str, &'static str, String) {
        match self {
            Self::Plan => ("plan.json", "application/json", plan.to_json()),
            Self::Csv => ("plan.csv", "text/csv", plan.to_csv()),
            Self::Focus => ("focus.csv", "text/csv", plan.to_focus_csv()),
            Self::Markdown(words) => ("plan.md", "text/markdown", plan.to_markdown(words)),
        }
    }
}

/// What the digest of the manifest is wanted for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Wanted {
    /// To save the plan.
    Save(SaveAs),
    /// To hold it against the plan that is open.
    Compare,
}

/// The plan files of a planner.
#[derive(Clone, Copy)]
pub struct Saved {
    /// The plan that is open, to be held against what is priced.
    pub open: RwSignal<Option<PlanFile>>,
    /// What moved since it was saved, once that is known.
    pub moved: RwSignal<Option<Moved>>,
    /// The request that is under way.
    asked: StoredValue<Option<(u32, Wanted)>>,
}

impl Saved {
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(None),
            moved: RwSignal::new(None),
            asked: StoredValue::new(None),
        }
    }
}

impl Saved {
    /// The request that is under way.
    pub(super) fn asked(self) -> Option<u32> {
        self.asked
            .with_value(|asked| asked.as_ref().map(|(run, _)| *run))
    }
}

impl PlannerState {
    /// Takes a file: a plan is opened, anything else is priced.
    pub fn take(self, name: String, blob: Blob) {
        let may_be_plan = name.to_ascii_lowercase().ends_with(".json") && blob.size() <= MAX_BYTES;
        if !may_be_plan {
            return self.take_manifest(name, blob);
        }
        spawn_local(async move {
            let text = JsFuture::from(blob.text()).await.ok();
            let text = text.and_then(|text| text.as_string()).unwrap_or_default();
            match PlanFile::from_json(&text) {
                Ok(plan) => self.open_plan(plan),
                // It says itself what it is, or that it is JSON of another kind.
                Err(PlanFileError::Unknown) => self.load(name, blob),
                Err(PlanFileError::Changed) => {
                    self.clear();
                    self.fail(Failure::PlanChanged);
                }
                Err(PlanFileError::RateCard(faults)) => {
                    self.clear();
                    self.fail(Failure::Run(super::RunError::RateCard(faults)));
                }
            }
        });
    }

    fn open_plan(self, plan: PlanFile) {
        self.clear();
        self.own_card.set(Some(plan.rate_card.clone()));
        self.card.set(Some(OWN_CARD.to_owned()));
        self.assumptions.set(plan.assumptions.clone());
        self.saved.open.set(Some(plan));
    }

    /// How the plan that is open was read, for its manifest to be read the same.
    pub(super) fn planned_reading(self) -> Reading {
        self.saved.open.with_untracked(|plan| {
            let plan = plan.as_ref();
            plan.map_or_else(Reading::default, |plan| plan.manifest.reading.clone())
        })
    }

    /// Forgets the plan that is open. What it is priced by stays.
    pub fn close_plan(self) {
        self.saved.open.set(None);
        self.saved.moved.set(None);
    }

    /// Saves what was priced as a file, unless it costs more than the person lets it.
    pub fn save_plan(self, kind: SaveAs) {
        if self.is_blocked() {
            return self.toasts.failed(msg::planner_scenarios_blocked());
        }
        self.ask_for_digest(Wanted::Save(kind));
    }

    /// Holds what was priced against the plan that is open.
    pub(super) fn compare(self) {
        self.saved.moved.set(None);
        if self.saved.open.with_untracked(Option::is_some) {
            self.ask_for_digest(Wanted::Compare);
        }
    }

    fn ask_for_digest(self, wanted: Wanted) {
        let Some(source) = self.source.get_untracked() else {
            return;
        };
        let run = self.next_request();
        self.saved.asked.set_value(Some((run, wanted)));
        if self
            .ask(&Request::Digest { run }, Some(&source.blob))
            .is_err()
        {
            self.fail(Failure::Worker);
        }
    }

    /// The manifest cannot be read any more.
    pub(super) fn not_digested(self, run: u32) {
        let asked = self.saved.asked.get_value();
        if asked.is_some_and(|(asked, _)| asked == run) {
            self.saved.asked.set_value(None);
            self.toasts.failed(msg::planner_not_digested());
        }
    }

    /// The digest of the manifest is known.
    pub(super) fn digested(self, run: u32, sha256: String) {
        let asked = self.saved.asked.get_value();
        let Some((_, wanted)) = asked.filter(|(asked, _)| *asked == run) else {
            return;
        };
        self.saved.asked.set_value(None);
        let outcome = self.phase.with_untracked(|phase| match phase {
            Phase::Done(outcome) => Some(outcome.clone()),
            _ => None,
        });
        let (Some(outcome), Some(source)) = (outcome, self.source.get_untracked()) else {
            return;
        };
        let Outcome {
            report,
            card,
            assumptions,
        } = &*outcome;
        let result = PlanResult::from(report);
        match wanted {
            Wanted::Save(kind) => {
                let manifest = ManifestId {
                    name: source.name,
                    bytes: report.bytes,
                    sha256,
                    reading: self.read_as.chosen.get_untracked(),
                };
                let name = manifest.name.clone();
                let plan =
                    PlanFile::new(manifest, card.clone(), assumptions.clone(), result, clock());
                let (ending, media_type, text) = kind.write(&plan);
                if download(&format!("{name}.{ending}"), media_type, &text).is_err() {
                    self.toasts.failed(msg::export_failed());
                }
            }
            Wanted::Compare => {
                let moved = self.saved.open.with_untracked(|plan| {
                    let plan = plan.as_ref()?;
                    let other = plan.manifest.sha256 != sha256;
                    Some(Moved::between(&plan.result, &result, other))
                });
                self.saved.moved.set(moved);
            }
        }
    }
}
