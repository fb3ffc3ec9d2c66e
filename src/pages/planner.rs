//! The planner: what a batch costs, and which credits pay for it.

mod breakdown;
mod drop;
mod fit;
mod input;
mod outcome;
mod read_as;
mod refused;
mod summary;
mod table;
mod trouble;

use allset_domain::manifest::Report;
use leptos::html::H2;
use leptos::prelude::*;

use crate::i18n::{Message, msg, use_i18n};
use crate::state::planner::{Phase, use_planner};
use crate::ui::page::Page;

/// The page.
#[component]
pub fn PlannerPage() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let heading = NodeRef::<H2>::new();
    // Whether a run was begun from a control that its end takes away: then the heading of what
    // came of it takes the focus.
    let moves_focus = StoredValue::new(false);
    Effect::new(move || {
        let running = planner
            .phase
            .with(|phase| matches!(phase, Phase::Reading { .. }));
        let Some(heading) = heading.get() else { return };
        if !running && moves_focus.get_value() {
            moves_focus.set_value(false);
            // A heading that cannot take the focus is no reason to fail.
            let _ = heading.focus();
        }
    });
    // The words of progress change too often to be read out: only the state is.
    let kind = Memo::new(move |_| planner.phase.with(std::mem::discriminant));
    let said = move || {
        kind.track();
        planner.phase.with_untracked(|phase| match phase {
            Phase::Idle => String::new(),
            Phase::Reading { .. } => t.text(msg::planner_reading_said()),
            Phase::Done(outcome) => t.text(done(&outcome.report)),
            Phase::Failed(failure) => t.text(trouble::explain(failure).title),
            Phase::Cancelled => t.text(msg::planner_cancelled_title()),
        })
    };
    let reading = Memo::new(move |_| {
        planner
            .phase
            .with(|phase| matches!(phase, Phase::Reading { .. }))
    });
    view! {
        <Page title=t.text(msg::planner_title()) intro=t.text(msg::planner_intro()) wide=true>
            <p class="as-visually-hidden" role="status">
                {said}
            </p>
            <div class="as-stack" data-gap="l">
                <input::Input moves_focus=moves_focus />
                {move || {
                    if reading.get() {
                        return view! { <Progress moves_focus=moves_focus /> }.into_any();
                    }
                    planner
                        .phase
                        .with(|phase| match phase {
                            Phase::Done(outcome) => {
                                outcome::outcome(outcome, heading)
                            }
                            Phase::Failed(failure) => {
                                trouble::callout(trouble::explain(failure), heading).into_any()
                            }
                            Phase::Cancelled => {
                                trouble::callout(trouble::cancelled(), heading).into_any()
                            }
                            Phase::Idle | Phase::Reading { .. } => ().into_any(),
                        })
                }}
            </div>
        </Page>
    }
}

/// The result in one sentence, to be read out.
fn done(report: &Report) -> Message {
    match report.jobs {
        0 => msg::planner_nothing_said(report.refused),
        jobs => msg::planner_done_said(report.total, jobs, report.refused),
    }
}

/// How far the worker is, and the way to stop it.
#[component]
fn Progress(moves_focus: StoredValue<bool>) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let now = move || {
        planner.phase.with(|phase| match phase {
            Phase::Reading { bytes, total, rows } => (*bytes, *total, *rows),
            _ => (0, 0, 0),
        })
    };
    let cancel = move |_| {
        moves_focus.set_value(true);
        planner.cancel();
    };
    // A bar in bytes: how many rows a file has is known at its end only.
    view! {
        <div class="as-progress-box">
            <p class="as-progress-label">
                {move || {
                    let (bytes, total, rows) = now();
                    let read = t.decimal(&summary::megabytes(bytes));
                    let whole = t.decimal(&summary::megabytes(total));
                    t.text(msg::planner_reading(read, rows, whole))
                }}
            </p>
            <button class="as-button" data-kind="quiet" data-size="s" type="button" on:click=cancel>
                {t.text(msg::planner_cancel())}
            </button>
            <progress
                class="as-progress"
                aria-label=t.text(msg::planner_progress())
                max=move || now().1.max(1)
                value=move || now().0
            ></progress>
        </div>
    }
}
