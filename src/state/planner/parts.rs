//! A batch in two parts: what runs under a limit, and the rest.

use std::sync::Arc;

use allset_domain::manifest::protocol::{Parts, Piece, Request, RunError};
use allset_domain::manifest::{Limit, Rule};
use leptos::prelude::*;
use web_sys::Blob;

use super::PlannerState;
use crate::i18n::{I18n, msg};
use crate::state::live::clock;
use crate::ui::download::download_blob;

/// How the choice of what runs stands.
#[derive(Clone)]
pub enum Division {
    /// It was not asked for.
    None,
    /// The worker chooses.
    Choosing,
    /// It has chosen.
    Done(Arc<Divided>),
    /// It cannot.
    Failed(RunError),
}

/// What runs, and by what that was chosen.
pub struct Divided {
    /// Both parts.
    pub parts: Parts,
    /// In which order jobs were taken.
    pub rule: Rule,
    /// What they may cost.
    pub limit: Limit,
}

/// The choice of what runs. What is wished for outlives what came of it.
#[derive(Clone, Copy)]
pub struct Parting {
    /// In which order jobs are taken.
    pub rule: RwSignal<Rule>,
    /// Whether the limit is a number of credits, and not what is on hand.
    pub by_credits: RwSignal<bool>,
    /// The limit in credits, as it is typed.
    pub credits: RwSignal<String>,
    /// How it stands.
    pub division: RwSignal<Division>,
    /// What is wished for now, while it is worked on and after.
    wish: StoredValue<Option<(Rule, Limit)>>,
    /// The request that is under way.
    asked: StoredValue<Option<u32>>,
    /// The request of a part as a file, with its name.
    cutting: StoredValue<Option<(u32, String)>>,
}

impl Parting {
    pub(super) fn new() -> Self {
        Self {
            rule: RwSignal::new(Rule::default()),
            by_credits: RwSignal::new(false),
            credits: RwSignal::new(String::new()),
            division: RwSignal::new(Division::None),
            wish: StoredValue::new(None),
            asked: StoredValue::new(None),
            cutting: StoredValue::new(None),
        }
    }

    /// Another manifest is there.
    pub(super) fn forget(self) {
        self.wish.set_value(None);
        self.outdate();
    }

    /// Other terms are there: what was chosen no longer holds.
    pub(super) fn outdate(self) {
        self.asked.set_value(None);
        self.cutting.set_value(None);
        if !matches!(*self.division.read_untracked(), Division::None) {
            self.division
                .set(match self.wish.with_value(Option::is_some) {
                    true => Division::Choosing,
                    false => Division::None,
                });
        }
    }

    /// The requests that are under way.
    pub(super) fn waiting(self) -> impl Iterator<Item = u32> {
        let cutting = self.cutting.get_value().map(|(run, _)| run);
        self.asked.get_value().into_iter().chain(cutting)
    }

    /// Whether the worker chooses.
    pub(super) fn is_asked(self) -> bool {
        self.asked.with_value(Option::is_some)
    }
}

impl PlannerState {
    /// Chooses what runs under a limit.
    pub fn divide(self, limit: Limit) {
        let rule = self.parting.rule.get_untracked();
        self.parting.wish.set_value(Some((rule, limit)));
        self.parting.division.set(Division::Choosing);
        self.part_again();
    }

    /// The limit of what the credits on hand pay for now.
    #[must_use]
    pub fn on_hand(self, t: I18n) -> Limit {
        let grants = untrack(|| self.grants(t));
        Limit {
            credits: None,
            grants: grants.map(|grants| (grants, clock())),
        }
    }

    /// Asks for what is wished for, where it is and the manifest is priced. What is being priced anew
    /// asks itself when it is.
    pub(super) fn part_again(self) {
        let Some((rule, limit)) = self.parting.wish.get_value() else {
            return;
        };
        let Some((terms, source)) = self.priced() else {
            return;
        };
        let run = self.next_request();
        self.parting.asked.set_value(Some(run));
        let request = Request::Select {
            run,
            manifest: source.manifest,
            reading: self.read_as.chosen.get_untracked(),
            terms: Box::new(terms),
            rule,
            limit,
        };
        if self.ask(&request, Some(&source.blob)).is_err() {
            self.not_parted(run, RunError::BadRequest);
        }
    }

    pub(super) fn parted(self, run: u32, parts: Parts) {
        if self.parting.asked.get_value() != Some(run) {
            return;
        }
        self.parting.asked.set_value(None);
        if let Some((rule, limit)) = self.parting.wish.get_value() {
            let divided = Divided { parts, rule, limit };
            self.parting.division.set(Division::Done(Arc::new(divided)));
            // Each of them runs or waits now.
            self.list_again();
        }
    }

    pub(super) fn not_parted(self, run: u32, error: RunError) {
        if self.parting.asked.get_value() == Some(run) {
            self.parting.asked.set_value(None);
            self.parting.division.set(Division::Failed(error));
            return self.list_again();
        }
        let cutting = self.parting.cutting.get_value();
        if cutting.is_some_and(|(cutting, _)| cutting == run) {
            self.parting.cutting.set_value(None);
            self.toasts.failed(msg::planner_part_not_saved());
        }
    }

    /// Saves some of the jobs as a file of the form that they came in.
    pub fn save_part(self, piece: Piece) {
        let Some(source) = self.source.get_untracked() else {
            return;
        };
        let run = self.next_request();
        let name = part_name(&source.name, piece);
        self.parting.cutting.set_value(Some((run, name)));
        let request = Request::Cut {
            run,
            manifest: source.manifest,
            reading: self.read_as.chosen.get_untracked(),
            piece,
        };
        if self.ask(&request, Some(&source.blob)).is_err() {
            self.not_parted(run, RunError::BadRequest);
        }
    }

    pub(super) fn part_is_there(self, run: u32, part: Option<Blob>) {
        let cutting = self.parting.cutting.get_value();
        let Some((_, name)) = cutting.filter(|(cutting, _)| *cutting == run) else {
            return;
        };
        self.parting.cutting.set_value(None);
        let saved = part.is_some_and(|part| download_blob(&name, &part).is_ok());
        if !saved {
            self.toasts.failed(msg::planner_part_not_saved());
        }
    }
}

/// What a part of a manifest is called: the number of the part stands behind its name, that of a chunk
/// with three digits, so that files of chunks are listed in their order.
fn part_name(name: &str, piece: Piece) -> String {
    let part = match piece {
        Piece::Now => "1".to_owned(),
        Piece::Later => "2".to_owned(),
        Piece::Chunk(at) => format!("{:03}", u64::from(at) + 1),
    };
    match name.rsplit_once('.') {
        // A table was made of what is none.
        Some((name, ending)) if is_table(ending) => format!("{name}-{part}.{ending}"),
        Some((name, _)) => format!("{name}-{part}.csv"),
        None => format!("{name}-{part}.csv"),
    }
}

fn is_table(ending: &str) -> bool {
    let endings = ["csv", "tsv", "txt", "json", "jsonl", "ndjson"];
    endings.iter().any(|one| one.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::{Piece, part_name};

    #[test]
    fn a_part_is_called_by_what_it_is_of() {
        for (name, first) in [
            ("batch.csv", "batch-1.csv"),
            ("batch.2026.JSONL", "batch.2026-1.JSONL"),
            ("jobs.xlsx", "jobs-1.csv"),
            ("Pasted text", "Pasted text-1.csv"),
        ] {
            assert_eq!(part_name(name, Piece::Now), first);
        }
        assert_eq!(part_name("batch.csv", Piece::Later), "batch-2.csv");
        assert_eq!(part_name("batch.csv", Piece::Chunk(0)), "batch-001.csv");
    }
}
