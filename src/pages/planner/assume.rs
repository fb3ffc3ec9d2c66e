//! What is taken for granted where the manifest says nothing.

use allset_domain::manifest::protocol::RunError;
use allset_domain::manifest::{
    Assumption, Assumptions, Column, ManifestError, Refusal, RefusedRow,
};
use allset_domain::rate_card::RateCard;
use leptos::prelude::*;

use super::read_as::called;
use super::refused::reason;
use crate::i18n::{msg, use_i18n};
use crate::state::planner::{Failure, Phase, PlannerState, use_planner};
use crate::ui::icon::{Glyph, Icon};
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
            Phase::Reading { .. } => before,
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

/// One assumption as it is typed.
#[derive(Clone, Copy)]
struct Draft {
    /// The pattern of names; nothing for what holds of all others.
    names: Option<RwSignal<String>>,
    value: RwSignal<String>,
    low: RwSignal<String>,
    high: RwSignal<String>,
}

impl Draft {
    fn of(assumption: &Assumption) -> Self {
        let text = |text: &Option<String>| RwSignal::new(text.clone().unwrap_or_default());
        Self {
            names: assumption.names.clone().map(RwSignal::new),
            value: RwSignal::new(assumption.value.clone()),
            low: text(&assumption.low),
            high: text(&assumption.high),
        }
    }

    /// What it assumes. A bound that no row could have is none.
    fn read(self, column: Column) -> Assumption {
        let some = |text: RwSignal<String>| {
            let text = text.get().trim().to_owned();
            let good = Assumption::new(column, &text).fault().is_none();
            (!text.is_empty() && good).then_some(text)
        };
        Assumption {
            names: self.names.map(|names| names.get().trim().to_owned()),
            low: some(self.low),
            high: some(self.high),
            ..Assumption::new(column, &self.value.get())
        }
    }

    /// Whether something is assumed by it: no field that it needs is empty.
    fn is_whole(assumption: &Assumption) -> bool {
        !assumption.value.is_empty() && assumption.names.as_deref() != Some("")
    }
}

/// The drafts of a column, and how they become what is assumed.
#[derive(Clone, Copy)]
struct Drafts {
    planner: PlannerState,
    column: Column,
    general: Draft,
    exceptions: RwSignal<Vec<Draft>>,
}

impl Drafts {
    fn of(planner: PlannerState, column: Column, assumptions: &Assumptions) -> Self {
        let none = Assumption::new(column, "");
        let exceptions = assumptions.all(column).filter(|one| one.names.is_some());
        Self {
            planner,
            column,
            general: Draft::of(assumptions.get(column).unwrap_or(&none)),
            exceptions: RwSignal::new(exceptions.map(Draft::of).collect()),
        }
    }

    /// Prices by what stands in the fields now. What no row could have is kept there, and assumed of none.
    fn take(self) {
        let planner = self.planner;
        let assumptions = untrack(|| {
            let drafts = self.exceptions.get();
            let drafts = drafts.into_iter().chain([self.general]);
            let all = drafts.map(|draft| draft.read(self.column));
            let all = all.filter(|one| Draft::is_whole(one) && one.fault().is_none());
            let before = planner.assumptions.get();
            let assumptions = before.clone().with_all(self.column, all);
            (assumptions != before).then_some(assumptions)
        });
        if let Some(assumptions) = assumptions {
            planner.assume(assumptions);
        }
    }
}

/// The fields of what is assumed of a column.
#[component]
fn Value(column: Column) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let drafts = planner
        .assumptions
        .with_untracked(|assumptions| Drafts::of(planner, column, assumptions));
    let measured = matches!(column, Column::Measure(_));
    let some = untrack(|| {
        !drafts.exceptions.read().is_empty()
            || !drafts.general.low.read().is_empty()
            || !drafts.general.high.read().is_empty()
    });
    let add = move |_| {
        let draft = Draft::of(&Assumption {
            names: Some(String::new()),
            ..Assumption::new(column, "")
        });
        drafts
            .exceptions
            .update(|exceptions| exceptions.push(draft));
    };
    let exceptions = move || {
        let exceptions = drafts.exceptions.get().into_iter().enumerate();
        exceptions
            .map(|(at, draft)| view! { <Exception drafts=drafts at=at draft=draft measured=measured /> })
            .collect_view()
    };
    let summary = match measured {
        true => msg::planner_assume_more(),
        false => msg::planner_assume_exceptions(),
    };
    view! {
        <div class="as-field">
            <TextField
                label=t.text(called(column))
                text=drafts.general.value
                typed=move || drafts.take()
                help=assumed_note(column)
                fault=fault_of(drafts.general.value, column)
            />
            <details class="as-assume-more" open=some>
                <summary>{t.text(summary)}</summary>
                <div class="as-stack" data-gap="s">
                    {measured.then(|| view! { <Bounds drafts=drafts draft=drafts.general /> })}
                    {exceptions}
                    <button
                        class="as-button"
                        data-kind="quiet"
                        data-size="s"
                        type="button"
                        on:click=add
                    >
                        {t.text(msg::planner_assume_add())}
                    </button>
                </div>
            </details>
        </div>
    }
}

/// What is assumed of jobs with some names.
#[component]
fn Exception(drafts: Drafts, at: usize, draft: Draft, measured: bool) -> impl IntoView {
    let t = use_i18n();
    let remove = move |_| {
        drafts.exceptions.update(|exceptions| {
            exceptions.remove(at);
        });
        drafts.take();
    };
    let names = draft.names.unwrap_or_default();
    view! {
        <div class="as-assume-exception" role="group" aria-label=t.text(msg::planner_assume_exception(at + 1))>
            <TextField
                label=t.text(msg::planner_assume_names())
                text=names
                typed=move || drafts.take()
                help=move || Some(t.text(msg::planner_assume_names_help()))
            />
            <TextField
                label=t.text(called(drafts.column))
                text=draft.value
                typed=move || drafts.take()
                fault=fault_of(draft.value, drafts.column)
            />
            {measured.then(|| view! { <Bounds drafts=drafts draft=draft /> })}
            <button
                class="as-button"
                data-kind="quiet"
                data-size="s"
                type="button"
                on:click=remove
            >
                {t.text(msg::planner_assume_remove())}
            </button>
        </div>
    }
}

/// Between which bounds a measure may turn out to lie.
#[component]
fn Bounds(drafts: Drafts, draft: Draft) -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="as-assume-bounds">
            <TextField
                label=t.text(msg::planner_assume_low())
                text=draft.low
                typed=move || drafts.take()
                fault=fault_of(draft.low, drafts.column)
            />
            <TextField
                label=t.text(msg::planner_assume_high())
                text=draft.high
                typed=move || drafts.take()
                fault=fault_of(draft.high, drafts.column)
            />
        </div>
    }
}

/// What is wrong with what is typed; an empty field assumes nothing, and so nothing wrong.
fn fault_of(typed: RwSignal<String>, column: Column) -> Signal<Option<Refusal>> {
    Signal::derive(move || {
        let assumption = Assumption::new(column, &typed.read());
        let empty = assumption.value.is_empty();
        assumption.fault().filter(|_| !empty)
    })
}

/// A field that is typed into, with its help and what is wrong under it.
#[component]
fn TextField(
    label: String,
    text: RwSignal<String>,
    typed: impl Fn() + Copy + 'static,
    #[prop(optional, into)] help: Signal<Option<String>>,
    #[prop(optional, into)] fault: Signal<Option<Refusal>>,
) -> impl IntoView {
    let t = use_i18n();
    let (field, help_id, fault_id) = (unique_id(), unique_id(), unique_id());
    let described = format!("{help_id} {fault_id}");
    let input = move |event| {
        text.set(event_target_value(&event));
        typed();
    };
    view! {
        <div class="as-field">
            <label class="as-label" for=field.clone()>
                {label}
            </label>
            <input
                class="as-input"
                id=field
                type="text"
                dir="auto"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || fault.get().map(|_| "true")
                prop:value=move || text.get()
                on:input=input
            />
            <p class="as-help" id=help_id>{move || help.get()}</p>
            <div id=fault_id>
                {move || fault.get().map(|fault: Refusal| {
                    view! {
                        <p class="as-error">
                            <Glyph icon=Icon::Danger />
                            {t.text(reason(fault))}
                        </p>
                    }
                })}
            </div>
        </div>
    }
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
