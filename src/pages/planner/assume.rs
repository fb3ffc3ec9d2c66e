//! What is taken for granted where the manifest says nothing.

mod value;

use allset_domain::manifest::protocol::RunError;
use allset_domain::manifest::{Assumptions, Column, ManifestError, Refusal, RefusedRow};
use allset_domain::rate_card::RateCard;
use leptos::prelude::*;

use self::value::Value;
use super::read_as::called;
use crate::i18n::{msg, use_i18n};
use crate::state::planner::{Failure, Phase, use_planner};
use crate::ui::ids::unique_id;

/// What can be assumed: what the manifest lacks, and what is assumed already.
#[derive(Clone, Default, PartialEq)]
struct Offer {
    columns: Vec<Column>,
    /// The services of the card, to choose from.
    services: Vec<String>,
    windows: Vec<String>,
}

impl Offer {
    fn of(phase: &Phase, card: Option<&RateCard>, assumed: impl Iterator<Item = Column>) -> Self {
        let lacking = match phase {
            Phase::Done(outcome) => {
                let report = &outcome.report;
                let missing = report.refused_rows.iter().filter_map(missing);
                report.lacking.iter().copied().chain(missing).collect()
            }
            Phase::Failed(failure) => match &**failure {
                Failure::Run(RunError::Manifest(ManifestError::MissingColumns {
                    missing, ..
                })) => missing.iter().map(|missing| missing.column).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let mut columns: Vec<_> = lacking.into_iter().chain(assumed).collect();
        columns.sort_unstable();
        columns.dedup();
        let services = card.map(RateCard::services).unwrap_or_default();
        let windows = card.map(RateCard::windows).unwrap_or_default();
        Self {
            columns,
            services: services.into_iter().map(str::to_owned).collect(),
            windows: windows.into_iter().map(str::to_owned).collect(),
        }
    }
}

/// What a row was refused for not saying.
fn missing(refused: &RefusedRow) -> Option<Column> {
    let nothing = refused.excerpt.trim().is_empty();
    match refused.reason {
        Refusal::MeasureMissing | Refusal::EmptyDuration => refused.measure.map(Column::Measure),
        Refusal::EmptyService => Some(Column::Service),
        Refusal::ModelNotCovered if nothing => Some(Column::Model),
        Refusal::LanguageNotCovered if nothing => Some(Column::Language),
        _ => None,
    }
}

/// The fields for what can be assumed, where there is any. Each prices anew as it is typed into.
#[component]
pub(super) fn AssumptionFields() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    // While it is read, what was offered stays.
    let offer = Memo::new(move |before: Option<&Offer>| {
        let assumptions = planner.assumptions.read();
        let assumed = assumptions.values.iter().map(|one| one.column);
        let before = before.cloned().unwrap_or_default();
        planner.card.track();
        planner.own_card.track();
        planner.phase.with(|phase| match phase {
            Phase::Idle | Phase::Cancelled => Offer::default(),
            Phase::Opening { .. } | Phase::Reading { .. } => before,
            phase => {
                let mut offer = Offer::of(phase, planner.rate_card().as_ref(), assumed);
                // What somebody is typing into must not go from under the hands.
                offer.columns.extend(before.columns);
                offer.columns.sort_unstable();
                offer.columns.dedup();
                offer
            }
        })
    });
    let nothing = move || {
        let offer = offer.read();
        offer.columns.is_empty() && offer.windows.is_empty()
    };
    let title = unique_id();
    let titled = title.clone();
    let fields = move || {
        let Offer {
            columns, services, ..
        } = offer.get();
        let field = |column| match column {
            Column::Service => {
                view! { <Choice column=column values=services.clone() /> }.into_any()
            }
            _ => view! { <Value column=column /> }.into_any(),
        };
        columns.into_iter().map(field).collect_view()
    };
    let window = move || {
        let windows = offer.with(|offer| offer.windows.clone());
        (!windows.is_empty()).then(|| view! { <Window windows=windows /> })
    };
    view! {
        <section
            class="as-card"
            aria-labelledby=titled
            hidden=nothing
        >
            <div class="as-card-head">
                <h2 class="as-card-title" id=title>
                    {t.text(msg::planner_assume_title())}
                </h2>
                <p class="as-card-note">{t.text(msg::planner_assume_text())}</p>
            </div>
            <div class="as-card-body as-assumptions">{fields} {window}</div>
        </section>
    }
}

/// How many jobs depend on what is assumed of a column.
fn jobs_with(column: Column) -> impl Fn() -> Option<u64> + Copy + Send {
    let planner = use_planner();
    move || {
        planner.phase.with(|phase| match phase {
            Phase::Done(outcome) => {
                let assumed = outcome.report.assumed.iter();
                let of_column = assumed.filter(|one| one.assumption.column == column);
                Some(of_column.map(|one| one.jobs).sum()).filter(|jobs| *jobs > 0)
            }
            _ => None,
        })
    }
}

/// How many jobs it is assumed of.
fn assumed_note(column: Column) -> impl Fn() -> Option<String> + Copy + Send {
    let t = use_i18n();
    let jobs = jobs_with(column);
    move || jobs().map(|jobs| t.text(msg::planner_assumed_jobs(jobs)))
}

/// A field with values to choose from.
#[component]
fn Choice(column: Column, values: Vec<String>) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let (field, help) = (unique_id(), unique_id());
    let chosen = planner
        .assumptions
        .with_untracked(|assumptions| assumed(assumptions, column));
    let take = move |event| {
        let assumptions = planner.assumptions.get_untracked();
        planner.assume(assumptions.with(column, &event_target_value(&event)));
    };
    view! {
        <div class="as-field">
            <label class="as-label" for=field.clone()>
                {t.text(called(column))}
            </label>
            <select class="as-select" id=field aria-describedby=help.clone() on:change=take>
                <option value="">{t.text(msg::planner_assume_nothing())}</option>
                {options(values, &chosen)}
            </select>
            <p class="as-help" id=help>{assumed_note(column)}</p>
        </div>
    }
}

/// The window in which the plan runs.
#[component]
fn Window(windows: Vec<String>) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let field = unique_id();
    let chosen = planner
        .assumptions
        .with_untracked(|assumptions| assumptions.window.clone());
    let take = move |event| {
        let value = event_target_value(&event);
        let mut assumptions = planner.assumptions.get_untracked();
        assumptions.window = (!value.is_empty()).then_some(value);
        planner.assume(assumptions);
    };
    view! {
        <div class="as-field">
            <label class="as-label" for=field.clone()>
                {t.text(msg::planner_window())}
            </label>
            <select class="as-select" id=field on:change=take>
                <option value="">{t.text(msg::planner_window_any())}</option>
                {options(windows, chosen.as_deref().unwrap_or_default())}
            </select>
        </div>
    }
}

/// The value that is assumed for a column; empty where none is.
fn assumed(assumptions: &Assumptions, column: Column) -> String {
    let assumption = assumptions.get(column);
    assumption.map_or_else(String::new, |one| one.value.clone())
}

fn options(values: Vec<String>, chosen: &str) -> impl IntoView + use<> {
    let option = |value: String| {
        let (selected, name) = (value == chosen, value.clone());
        view! {
            <option value=value selected=selected>
                {name}
            </option>
        }
    };
    values.into_iter().map(option).collect_view()
}
