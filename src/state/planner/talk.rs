//! What the planner asks of its worker, and what it hears.

use std::sync::Arc;

use allset_domain::manifest::protocol::{Event, Request, RunError, Terms};
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::tree::Grown;
use super::worker::{Worker, message};
use super::{Failure, Phase, PlannerState, Source};

/// The first number of a request that is no run; runs count from 1.
pub(super) const FIRST_REQUEST: u32 = 1 << 31;

impl PlannerState {
    /// A number for a request that is no run.
    pub(super) fn next_request(self) -> u32 {
        let number = self.requests.get_value();
        let next = number.wrapping_add(1).max(FIRST_REQUEST);
        self.requests.set_value(next);
        number
    }

    /// What is priced and by what, where that is done.
    pub(super) fn priced(self) -> Option<(Terms, Source)> {
        let done = |phase: &Phase| matches!(phase, Phase::Done(_));
        let is_done = self.phase.with_untracked(done) && !self.under_way.get_value();
        let priced = || Some((self.priced_by.get_value()?, self.source.get_untracked()?));
        is_done.then(priced).flatten()
    }

    /// Asks the worker, which starts with the first request.
    ///
    /// # Errors
    /// Where it cannot be started.
    pub(super) fn ask(self, request: &Request, blob: Option<&Blob>) -> Result<(), JsValue> {
        if self.worker.with_value(Option::is_none) {
            let script = self.script.get_value();
            let hear = move |data: &JsValue| {
                let part = |name: &str| Reflect::get(data, &name.into()).ok();
                let beside = || part("event").and_then(|event| event.as_string());
                let event = data.as_string().or_else(beside);
                let event = event.and_then(|text| serde_json::from_str(&text).ok());
                let blob = || part("blob").and_then(|blob| blob.dyn_into().ok());
                event.map(|event| self.hear(event, blob)).is_some()
            };
            let started = Worker::start(&script, hear, move || self.worker_failed())?;
            self.worker.set_value(Some(started));
        }
        let asked = self.worker.try_update_value(|worker| {
            let message = message(request, blob.map(|blob| ("blob", blob.as_ref())));
            worker.as_mut().map(|worker| worker.ask(message))
        });
        asked.flatten().unwrap_or(Ok(()))
    }

    fn ready(self) {
        self.worker.update_value(|worker| {
            if let Some(worker) = worker {
                worker.become_ready();
            }
        });
    }

    fn hear(self, event: Event, blob: impl Fn() -> Option<Blob>) {
        let Some(now) = self.run.try_get_value() else {
            return;
        };
        match event {
            Event::Ready => self.ready(),
            Event::Progress {
                run,
                bytes,
                total,
                rows,
            } if run == now => self.phase.set(Phase::Reading { bytes, total, rows }),
            Event::Preview { run, preview } if run == now => self.previewed(*preview),
            Event::Done { run, report } if run == now => self.finish(*report),
            Event::Failed { run, error } if run == now => self.fail(Failure::Run(error)),
            Event::Failed { run, error } => {
                self.grown(run, Grown::Failed(error.clone()));
                self.not_listed(run, &error);
                self.not_split(run, error.clone());
                self.not_parted(run, error);
                self.not_digested(run);
            }
            Event::Selected { run, parts } => self.parted(run, *parts),
            Event::Branched { run, branches } => {
                self.grown(run, Grown::Done(Arc::new(*branches)));
            }
            Event::Chunked { run, chunks } => self.is_split(run, chunks),
            Event::Listed { run, page } => self.listed(run, *page),
            Event::Part { run } => self.part_is_there(run, blob()),
            Event::Digest { run, sha256 } => self.digested(run, sha256),
            Event::Progress { .. }
            | Event::Preview { .. }
            | Event::Done { .. }
            | Event::Cancelled { .. } => {}
        }
    }

    /// The worker is of no more use: the next run starts another.
    fn worker_failed(self) {
        // It is dropped later, because this is called by a closure that it owns.
        let lost = self.worker.try_update_value(Option::take).flatten();
        if lost.is_none() {
            return;
        }
        set_timeout(move || drop(lost), std::time::Duration::ZERO);
        self.nothing_comes();
        if self.under_way.get_value() {
            self.begin();
            self.fail(Failure::Worker);
        }
    }

    /// Whatever is waited for beside a run does not come any more.
    fn nothing_comes(self) {
        let lost = || RunError::BadRequest;
        for run in self.tree.waiting() {
            self.grown(run, Grown::Failed(lost()));
        }
        if let Some(run) = self.chunks.asked() {
            self.not_split(run, lost());
        }
        if let Some(run) = self.jobs.asked() {
            self.not_listed(run, &lost());
        }
        for run in self.parting.waiting() {
            self.not_parted(run, lost());
        }
        if let Some(run) = self.saved.asked() {
            self.not_digested(run);
        }
    }
}
