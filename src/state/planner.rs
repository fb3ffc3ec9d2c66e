//! The planner of a mount: what is priced, how far it is, and the worker that does it.
//!
//! The state outlives the page, so that going elsewhere neither stops a run nor loses a result.

pub mod wire;

use std::sync::Arc;

use allset_domain::rate_card::RateCard;
use js_sys::{JSON, JsString, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::app::Base;
use crate::pages::planner::summary::{self, Failure};
use crate::state::live::{Live, clock, use_live};
use wire::{Event, Report, Request};

/// The worker's module, below the app's base.
const SCRIPT: &str = "planner-worker.mjs";

/// How long the worker may take to be there, in seconds, before it is given up.
const START_SECONDS: u64 = 30;

/// What is priced.
#[derive(Clone)]
pub struct Source {
    /// What the person calls it: a file name, or a word of ours.
    pub name: String,
    blob: Blob,
}

/// How far it is.
#[derive(Clone)]
pub enum Phase {
    /// Nothing is loaded.
    Idle,
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

/// A report, and the card that made it: the choice of cards may have moved on since.
pub struct Outcome {
    /// What the worker found.
    pub report: Report,
    /// The card it priced by.
    pub card: RateCard,
}

/// The planner of a mount.
#[derive(Clone, Copy)]
pub struct PlannerState {
    /// What is priced.
    pub source: RwSignal<Option<Source>, LocalStorage>,
    /// What stands in the paste field.
    pub draft: RwSignal<String>,
    /// The id of the chosen rate card; `None` follows the workspace.
    pub card: RwSignal<Option<String>>,
    /// How far it is.
    pub phase: RwSignal<Phase, LocalStorage>,
    run: StoredValue<u32>,
    /// The card of this run: the choice, and the cards, may move on meanwhile.
    priced_by: StoredValue<Option<RateCard>>,
    worker: StoredValue<Option<Handle>, LocalStorage>,
    script: StoredValue<String>,
    live: Live,
}

/// A worker with its listeners. Both end when it is dropped.
struct Handle {
    worker: Worker,
    /// What waits for the worker to be ready: messages that come earlier would be lost.
    waiting: Option<Object>,
    ready: bool,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Provides the planner to everything below. Needs the live workspace and the app's base.
pub fn provide_planner() {
    let base: Base = expect_context();
    let state = PlannerState {
        source: RwSignal::new_local(None),
        draft: RwSignal::new(String::new()),
        card: RwSignal::new(None),
        phase: RwSignal::new_local(Phase::Idle),
        run: StoredValue::new(0),
        priced_by: StoredValue::new(None),
        worker: StoredValue::new_local(None),
        script: StoredValue::new(format!("{}{SCRIPT}", base.0)),
        live: use_live(),
    };
    provide_context(state);
    on_cleanup(move || {
        let worker = state.worker.try_update_value(Option::take);
        drop(worker);
    });
}

/// The planner of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_planner() -> PlannerState {
    expect_context()
}

impl PlannerState {
    /// Takes a manifest and prices it.
    pub fn load(self, name: String, blob: Blob) {
        self.source.set(Some(Source { name, blob }));
        self.price();
    }

    /// Prices what is loaded, from its beginning.
    pub fn price(self) {
        let Some(source) = self.source.get_untracked() else {
            return;
        };
        let run = self.begin();
        let Some(card) = self.rate_card() else {
            return self.fail(Failure::NoRateCard);
        };
        self.priced_by.set_value(Some(card.clone()));
        let message = message(
            &Request::Price {
                run,
                rate_card: card,
            },
            Some(&source.blob),
        );
        self.phase.set(Phase::Reading {
            bytes: 0,
            total: source.blob.size() as u64,
            rows: 0,
        });
        if self.post(message).is_err() {
            self.fail(Failure::Worker);
        }
    }

    /// Stops what runs. The page does not wait for the worker to agree.
    pub fn cancel(self) {
        let run = self.run.get_value();
        self.begin();
        self.phase.set(Phase::Cancelled);
        // A worker that does not listen is not waited for; its answers are of an old run.
        let _ = self.post(message(&Request::Cancel { run }, None));
    }

    /// Forgets the manifest and its plan. The text in the paste field stays.
    pub fn clear(self) {
        self.begin();
        self.source.set(None);
        self.phase.set(Phase::Idle);
        self.live.plan.set(None);
    }

    /// The card to price by.
    pub fn rate_card(self) -> Option<RateCard> {
        let chosen = self.card.get_untracked();
        self.live.rate_cards.with_untracked(|cards| {
            let cards = cards.ready()?;
            let chosen = chosen.and_then(|id| cards.card(&id));
            chosen.or_else(|| cards.current()).cloned()
        })
    }

    /// A new run: what the worker still says of earlier ones is not heard.
    fn begin(self) -> u32 {
        let run = self.run.get_value().wrapping_add(1);
        self.run.set_value(run);
        run
    }

    fn fail(self, failure: Failure) {
        self.live.plan.set(None);
        self.phase.set(Phase::Failed(Arc::new(failure)));
    }

    fn post(self, message: Object) -> Result<(), JsValue> {
        if self.worker.with_value(Option::is_none) {
            let handle = start(self)?;
            self.worker.set_value(Some(handle));
            // A worker that neither starts nor fails must not be waited for without end.
            let wait = std::time::Duration::from_secs(START_SECONDS);
            set_timeout(move || self.give_up_start(), wait);
        }
        self.worker
            .try_update_value(|worker| match worker {
                Some(handle) if handle.ready => handle.worker.post_message(&message),
                Some(handle) => {
                    // Only the newest request matters to a worker that has done nothing yet.
                    handle.waiting = Some(message);
                    Ok(())
                }
                None => Ok(()),
            })
            .unwrap_or(Ok(()))
    }

    fn ready(self) {
        self.worker.update_value(|worker| {
            if let Some(handle) = worker {
                handle.ready = true;
                if let Some(message) = handle.waiting.take() {
                    // Posting a blob and a text to a live worker does not fail.
                    let _ = handle.worker.post_message(&message);
                }
            }
        });
    }

    fn hear(self, event: Event) {
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
            Event::Done { run, report } if run == now => self.finish(report),
            Event::Failed { run, error } if run == now => self.fail(Failure::Manifest(error)),
            Event::Progress { .. }
            | Event::Done { .. }
            | Event::Failed { .. }
            | Event::Cancelled { .. } => {}
        }
    }

    fn finish(self, report: Report) {
        let (Some(card), Some(source)) = (self.priced_by.get_value(), self.source.get_untracked())
        else {
            return;
        };
        let plan = summary::plan(&report, &card, source.name, clock());
        self.live.plan.set(Some(plan));
        self.phase
            .set(Phase::Done(Arc::new(Outcome { report, card })));
    }

    fn give_up_start(self) {
        let silent = self
            .worker
            .try_with_value(|worker| worker.as_ref().is_some_and(|handle| !handle.ready));
        if silent == Some(true) {
            self.worker_failed();
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
        let reading = self
            .phase
            .with_untracked(|phase| matches!(phase, Phase::Reading { .. }));
        if reading {
            self.begin();
            self.fail(Failure::Worker);
        }
    }
}

fn message(request: &Request, blob: Option<&Blob>) -> Object {
    let message = Object::new();
    let request = serde_json::to_string(request).unwrap_or_default();
    // Setting a property of a plain object does not fail.
    let _ = Reflect::set(&message, &"request".into(), &request.into());
    if let Some(blob) = blob {
        let _ = Reflect::set(&message, &"blob".into(), blob);
    }
    message
}

fn start(state: PlannerState) -> Result<Handle, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&state.script.get_value(), &options)?;
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(event) = read(&event.data()) {
            state.hear(event);
        }
    });
    let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| state.worker_failed());
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    Ok(Handle {
        worker,
        waiting: None,
        ready: false,
        _on_message: on_message,
        _on_error: on_error,
    })
}

/// An event of the worker. What it does not understand it does not hear.
fn read(data: &JsValue) -> Option<Event> {
    let text = match data.as_string() {
        Some(text) => text,
        None => JSON::stringify(data)
            .ok()
            .map(|text: JsString| String::from(text))?,
    };
    serde_json::from_str(&text).ok()
}
