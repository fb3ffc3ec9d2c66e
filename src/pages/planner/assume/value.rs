//! What is assumed of a column, with its bounds and its exceptions, as it is typed.

use allset_domain::manifest::{Assumption, Assumptions, Column, Refusal};
use leptos::prelude::*;

use super::assumed_note;
use crate::i18n::{msg, use_i18n};
use crate::pages::planner::read_as::called;
use crate::pages::planner::refused::reason;
use crate::state::planner::{PlannerState, use_planner};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

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
pub(super) fn Value(column: Column) -> impl IntoView {
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
