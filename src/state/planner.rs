//! The planner of a mount: what is priced, how far it is, and the worker that does it.
//!
//! The state outlives the page, so that going elsewhere neither stops a run nor loses a result.

mod balance;
mod chunks;
mod files;
mod jobs;
mod parts;
mod plan;
mod reading;
mod saved;
mod scenarios;
mod talk;
mod tree;
mod worker;

use std::sync::Arc;

use allset_domain::grant::Every;
use allset_domain::manifest::files::FileError;
use allset_domain::manifest::protocol::{Request, RunError, Terms};
use allset_domain::manifest::{Assumptions, Reading, Report};
use allset_domain::rate_card::RateCard;
use leptos::prelude::*;
use web_sys::Blob;

use crate::api::Cards;
use crate::app::{Base, Mount};
use crate::state::live::{Live, Load, clock, use_live};
use crate::state::toasts::{Toasts, use_toasts};
pub use chunks::{Split, Splitting};
use files::Opening;
pub use files::{MadeOf, Named, is_said_to_be_media};
pub use jobs::{JobList, JobPage, PAGE_JOBS};
pub use parts::{Divided, Division, Parting};
pub use reading::ReadAs;
pub use saved::{SaveAs, Saved};
pub use scenarios::{Scenario, Scenarios};
pub use tree::{Grown, Tree};
use worker::Worker;

/// The worker's module, below the app's base.
const SCRIPT: &str = "planner-worker.mjs";

/// What is priced.
#[derive(Clone)]
pub struct Source {
    /// What the person calls it: a file name, or a word of ours.
    pub name: String,
    /// A number that no other has: the worker keeps what it has read by it.
    manifest: u32,
    blob: Blob,
    /// What the table was made of, where it was not one to begin with.
    pub made_of: Option<MadeOf>,
}

/// How far it is.
#[derive(Clone)]
pub enum Phase {
    /// Nothing is loaded.
    Idle,
    /// A table is made of files.
    Opening {
        /// Files that are read.
        done: u32,
        /// Files in all.
        total: u32,
    },
    /// The worker reads.
    Reading {
        /// The bytes that are read.
        bytes: u64,
        /// The bytes that there are.
        total: u64,
        /// The rows so far.
        rows: u64,
    },
    /// It is priced.
    Done(Arc<Outcome>),
    /// It cannot be priced.
    Failed(Arc<Failure>),
    /// The person stopped it.
    Cancelled,
}

impl Phase {
    /// Whether nothing is priced for want of a rate card.
    #[must_use]
    pub fn lacks_card(&self) -> bool {
        let Self::Failed(failure) = self else {
            return false;
        };
        matches!(**failure, Failure::NoRateCard | Failure::CardsUnread)
    }
}

/// A report, and the card that made it: the choice of cards may have moved on since.
pub struct Outcome {
    /// What the worker found.
    pub report: Report,
    /// The card it priced by.
    pub card: RateCard,
    /// What it took for granted.
    pub assumptions: Assumptions,
}

/// The choice of the person's own card, among the ids of the workspace's: none of them is empty.
pub const OWN_CARD: &str = "";

/// Why there is no result.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The worker did not start, or broke down.
    Worker,
    /// The backend has no rate card to price by.
    NoRateCard,
    /// The rate cards could not be read.
    CardsUnread,
    /// The plan file was changed since it was saved.
    PlanChanged,
    /// The worker ended the run without a report.
    Run(RunError),
    /// No table can be made of the files.
    File(FileError),
}

/// The planner of a mount.
#[derive(Clone, Copy)]
pub struct PlannerState {
    /// What is priced.
    pub source: RwSignal<Option<Source>, LocalStorage>,
    /// What stands in the paste field.
    pub draft: RwSignal<String>,
    /// The id of the chosen rate card, or [`OWN_CARD`]; `None` follows the workspace.
    pub card: RwSignal<Option<String>>,
    /// The person's own card. It lives as long as the mount, and goes nowhere.
    pub own_card: RwSignal<Option<RateCard>>,
    /// What stands in the field for it.
    pub own_draft: RwSignal<String>,
    /// What is taken for granted where the manifest says nothing.
    pub assumptions: RwSignal<Assumptions>,
    /// The credits on hand, as they are typed where the workspace shows none. They go nowhere.
    pub balance: RwSignal<String>,
    /// How often the batch is to be run; once where nothing is said.
    pub every: RwSignal<Option<Every>>,
    /// How the manifest is read.
    pub read_as: ReadAs,
    /// The costs as a tree.
    pub tree: Tree,
    /// The jobs one by one.
    pub jobs: JobList,
    /// Which jobs run where not all of them can.
    pub parting: Parting,
    /// The batch in chunks.
    pub chunks: Splitting,
    /// Results that were kept.
    pub scenarios: Scenarios,
    /// The plan files.
    pub saved: Saved,
    /// How far it is.
    pub phase: RwSignal<Phase, LocalStorage>,
    run: StoredValue<u32>,
    /// The number of the next request that is no run.
    requests: StoredValue<u32>,
    /// The number of the manifest that was loaded last.
    loaded: StoredValue<u32>,
    /// Whether the worker is at work on this run.
    under_way: StoredValue<bool>,
    /// What this run goes by: the choice, the cards and what is assumed may move on meanwhile.
    priced_by: StoredValue<Option<Terms>>,
    /// The run begins as soon as the rate cards are read.
    waits_for_cards: StoredValue<bool>,
    worker: StoredValue<Option<Worker>, LocalStorage>,
    opening: Opening,
    script: StoredValue<String>,
    live: Live,
    toasts: Toasts,
}

fn provide_planner() -> PlannerState {
    let base: Base = expect_context();
    let state = PlannerState {
        source: RwSignal::new_local(None),
        draft: RwSignal::new(String::new()),
        card: RwSignal::new(None),
        own_card: RwSignal::new(None),
        own_draft: RwSignal::new(String::new()),
        assumptions: RwSignal::new(Assumptions::default()),
        balance: RwSignal::new(String::new()),
        every: RwSignal::new(None),
        read_as: ReadAs::new(),
        tree: Tree::new(),
        jobs: JobList::new(),
        parting: Parting::new(),
        chunks: Splitting::new(),
        scenarios: Scenarios::new(),
        saved: Saved::new(),
        phase: RwSignal::new_local(Phase::Idle),
        run: StoredValue::new(0),
        requests: StoredValue::new(talk::FIRST_REQUEST),
        loaded: StoredValue::new(0),
        under_way: StoredValue::new(false),
        priced_by: StoredValue::new(None),
        waits_for_cards: StoredValue::new(false),
        worker: StoredValue::new_local(None),
        opening: Opening::new(&base),
        script: StoredValue::new(format!("{}{SCRIPT}", base.0)),
        live: use_live(),
        toasts: use_toasts(),
    };
    provide_context(state);
    on_cleanup(move || {
        let worker = state.worker.try_update_value(Option::take);
        drop(worker);
        state.opening.drop_worker();
    });
    state
}

/// The planner of this mount, made when a page first asks for it.
///
/// # Panics
/// Outside a mount.
pub fn use_planner() -> PlannerState {
    use_context().unwrap_or_else(|| expect_context::<Mount>().make(provide_planner))
}

impl PlannerState {
    /// Takes a manifest and prices it.
    pub fn load(self, name: String, blob: Blob) {
        self.load_made(name, blob, None);
    }

    fn load_made(self, name: String, blob: Blob, made_of: Option<MadeOf>) {
        self.opening.forget();
        self.parting.forget();
        self.chunks.forget();
        self.read_as.begin(self.planned_reading());
        self.source.set(Some(Source {
            name,
            manifest: self.next_manifest(),
            blob,
            made_of,
        }));
        self.price();
    }

    fn next_manifest(self) -> u32 {
        let manifest = self.loaded.get_value().wrapping_add(1);
        self.loaded.set_value(manifest);
        manifest
    }

    /// Begins a run that waits for the rate cards as soon as they are read. For as long as the page
    /// is there: what prices comes with it.
    pub fn follow_cards(self) {
        Effect::new(move || {
            self.live.rate_cards.track();
            if self.waits_for_cards.get_value() {
                self.price();
            }
        });
    }

    /// Prices what is loaded, from its beginning.
    pub fn price(self) {
        if let Some(total) = self.ask_for_price() {
            self.phase.set(Phase::Reading {
                bytes: 0,
                total,
                rows: 0,
            });
        }
    }

    /// Prices what is loaded by what is assumed now. What was there before stays until it is priced, or
    /// until that turns out to take a while.
    pub fn assume(self, assumptions: Assumptions) {
        self.assumptions.set(assumptions);
        self.ask_for_price();
    }

    /// Asks the worker, and gives the size of what it is asked for. Nothing where there is nothing to
    /// ask, or nothing to price by.
    fn ask_for_price(self) -> Option<u64> {
        if self.opening.is_pending() {
            return None;
        }
        let source = self.source.get_untracked()?;
        let total = source.blob.size() as u64;
        self.stop();
        self.parting.outdate();
        self.chunks.outdate();
        let Some(rate_card) = self.rate_card() else {
            self.without_card(total);
            return None;
        };
        let run = self.begin();
        let assumptions = self.assumptions.get_untracked();
        let terms = Box::new(Terms {
            rate_card,
            assumptions,
        });
        self.priced_by.set_value(Some((*terms).clone()));
        self.under_way.set_value(true);
        let request = Request::Price {
            run,
            manifest: source.manifest,
            reading: self.read_as.chosen.get_untracked(),
            terms,
        };
        if self.ask(&request, Some(&source.blob)).is_err() {
            self.fail(Failure::Worker);
            return None;
        }
        Some(total)
    }

    /// Prices what is loaded after something went wrong, reading again what could not be read.
    pub fn price_again(self) {
        if self.open_again() {
            return;
        }
        let unread = self
            .live
            .rate_cards
            .with_untracked(|cards| cards.ready().is_none());
        if unread {
            self.live.refresh();
        }
        self.price();
    }

    /// Stops what runs. The plan of an earlier run goes too: it is not one of what is loaded now.
    pub fn cancel(self) {
        self.stop_opening();
        self.stop();
        self.live.plan.set(None);
        self.phase.set(Phase::Cancelled);
    }

    /// Forgets the manifest and its plan. The text in the paste field stays.
    pub fn clear(self) {
        self.opening.forget();
        self.parting.forget();
        self.chunks.forget();
        self.read_as.begin(Reading::default());
        self.stop();
        self.source.set(None);
        self.phase.set(Phase::Idle);
        self.live.plan.set(None);
    }

    /// The card to price by.
    pub fn rate_card(self) -> Option<RateCard> {
        let chosen = self.card.get_untracked();
        if chosen.as_deref() == Some(OWN_CARD) {
            return self.own_card.get_untracked();
        }
        let cards = self
            .live
            .rate_cards
            .with_untracked(|cards| cards.ready().and_then(Cards::whole))?;
        let chosen = chosen.and_then(|id| cards.card(&id));
        chosen.or_else(|| cards.current()).cloned()
    }

    /// There is no card to price by, for now or for good.
    fn without_card(self, total: u64) {
        let failure = self.live.rate_cards.with_untracked(|cards| match cards {
            Load::Loading => None,
            Load::Failed(_) => Some(Failure::CardsUnread),
            Load::Ready(cards) if cards.whole().is_none() => Some(Failure::CardsUnread),
            Load::Absent | Load::Ready(_) => Some(Failure::NoRateCard),
        });
        self.waits_for_cards.set_value(true);
        match failure {
            Some(failure) => self.fail(failure),
            None => self.phase.set(Phase::Reading {
                bytes: 0,
                total,
                rows: 0,
            }),
        }
    }

    /// A new run: what the worker still says of earlier ones is not heard.
    fn begin(self) -> u32 {
        self.waits_for_cards.set_value(false);
        self.under_way.set_value(false);
        let run = self.run.get_value().wrapping_add(1);
        self.run.set_value(run);
        run
    }

    /// Ends the run under way, if there is one. Nothing waits for the worker to agree.
    fn stop(self) {
        let run = self.run.get_value();
        let under_way = self.under_way.get_value();
        self.begin();
        if under_way {
            // A worker that does not listen is left alone; its answers are of an old run.
            let _ = self.ask(&Request::Cancel { run }, None);
        }
    }

    fn fail(self, failure: Failure) {
        self.under_way.set_value(false);
        self.live.plan.set(None);
        self.phase.set(Phase::Failed(Arc::new(failure)));
    }

    fn finish(self, report: Report) {
        let (Some(terms), Some(source)) = (self.priced_by.get_value(), self.source.get_untracked())
        else {
            return;
        };
        let Terms {
            rate_card: card,
            assumptions,
        } = terms;
        self.under_way.set_value(false);
        let plan = plan::plan(&report, &card, source.name, clock());
        self.live.plan.set(plan);
        self.phase.set(Phase::Done(Arc::new(Outcome {
            report,
            card,
            assumptions,
        })));
        self.compare();
        self.jobs.begin();
        self.part_again();
        self.split_again();
        // Once it is known which of them run, they are listed with that.
        if !self.parting.is_asked() {
            self.list_again();
        }
    }
}
