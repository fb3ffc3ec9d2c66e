//! The jobs one by one, a page at a time.

use std::sync::Arc;

use allset_domain::manifest::protocol::{Request, RunError};
use allset_domain::manifest::{Page, Query};
use leptos::prelude::*;

use super::PlannerState;

/// How many jobs stand on a page.
pub const PAGE_JOBS: u32 = 50;

/// How the list stands.
#[derive(Clone)]
pub enum JobPage {
    /// It was not asked for.
    None,
    /// The worker looks.
    Looking,
    /// These jobs.
    Done(Arc<Page>),
    /// It cannot.
    Failed(RunError),
}

/// The list of jobs. What is looked for outlives what was found.
#[derive(Clone, Copy)]
pub struct JobList {
    /// Whether it is looked at.
    pub open: RwSignal<bool>,
    /// Which jobs, and in which order.
    pub query: RwSignal<Query>,
    /// How it stands. What was found stays while the next is looked for.
    pub page: RwSignal<JobPage>,
    /// The place of the first job of the page.
    from: StoredValue<u32>,
    asked: StoredValue<Option<u32>>,
}

impl JobList {
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            query: RwSignal::new(Query::default()),
            page: RwSignal::new(JobPage::None),
            from: StoredValue::new(0),
            asked: StoredValue::new(None),
        }
    }

    /// The request that is under way.
    pub(super) fn asked(self) -> Option<u32> {
        self.asked.get_value()
    }

    /// Other jobs are there, or the same at other prices.
    pub(super) fn begin(self) {
        self.from.set_value(0);
        self.page.set(JobPage::None);
    }
}

impl PlannerState {
    /// Begins to look at the list, or ends it.
    pub fn open_jobs(self, open: bool) {
        if self.jobs.open.get_untracked() != open {
            self.jobs.open.set(open);
            self.list_again();
        }
    }

    /// Looks for other jobs, from the first on.
    pub fn look_for(self, query: Query) {
        self.jobs.query.set(query);
        self.list_from(0);
    }

    /// Turns to another page: to the one that begins at this place.
    pub fn list_from(self, from: u32) {
        self.jobs.from.set_value(from);
        self.list_again();
    }

    /// Asks for what is looked for, where somebody looks and the manifest is priced.
    pub(super) fn list_again(self) {
        let Some((terms, source)) = self.priced().filter(|_| self.jobs.open.get_untracked()) else {
            return;
        };
        let run = self.next_request();
        self.jobs.asked.set_value(Some(run));
        if matches!(*self.jobs.page.read_untracked(), JobPage::None) {
            self.jobs.page.set(JobPage::Looking);
        }
        let request = Request::List {
            run,
            manifest: source.manifest,
            reading: self.read_as.chosen.get_untracked(),
            terms: Box::new(terms),
            query: self.jobs.query.get_untracked(),
            from: self.jobs.from.get_value(),
            count: PAGE_JOBS,
        };
        if self.ask(&request, Some(&source.blob)).is_err() {
            self.not_listed(run, &RunError::BadRequest);
        }
    }

    pub(super) fn listed(self, run: u32, page: Page) {
        if self.jobs.asked.get_value() == Some(run) {
            self.jobs.asked.set_value(None);
            self.jobs.page.set(JobPage::Done(Arc::new(page)));
        }
    }

    pub(super) fn not_listed(self, run: u32, error: &RunError) {
        if self.jobs.asked.get_value() == Some(run) {
            self.jobs.asked.set_value(None);
            self.jobs.page.set(JobPage::Failed(error.clone()));
        }
    }
}
