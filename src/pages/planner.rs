//! The planner: what a batch costs, and which credits pay for it.

mod against;
mod assume;
mod breakdown;
mod card;
mod chunks;
mod columns;
mod drop;
mod export;
mod fit;
mod focus;
mod fold;
mod input;
mod jobs;
mod made_of;
mod measure;
mod outcome;
mod own_card;
mod pace;
mod parts;
mod read_as;
mod refused;
mod scenarios;
mod summary;
mod table;
mod tree;
mod trouble;

use allset_domain::manifest::Report;
use leptos::html::H2;
use leptos::prelude::*;

use crate::i18n::{Message, msg, use_i18n};
use crate::state::planner::{Failure, Phase, use_planner};
use crate::ui::page::Page;
use focus::Follow;

/// The page.
#[component]
pub fn PlannerPage() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    planner.follow_cards();
    let heading = NodeRef::<H2>::new();
    let follow = Follow::to(heading);
    Effect::new(move |ran: Option<bool>| {
        planner.phase.with(|phase| match phase {
            Phase::Opening { .. } | Phase::Reading { .. } => true,
            Phase::Idle => {
                follow.forget();
                false
            }
            Phase::Done(_) | Phase::Failed(_) | Phase::Cancelled => {
                follow.end(ran == Some(true));
                false
            }
        })
    });
    drop::keep_from_navigating();
    let why = move |failure: &Failure| {
        planner
            .source
            .with_untracked(|source| trouble::explain_of(failure, source.as_ref()))
    };
    // The words of progress change too often to be read out: only the state is.
    let kind = Memo::new(move |_| planner.phase.with(std::mem::discriminant));
    let said = move || {
        // Not `track`: a memo that nobody reads follows nothing.
        let _ = kind.get();
        planner.phase.with_untracked(|phase| match phase {
            Phase::Idle => String::new(),
            Phase::Opening { .. } => t.text(msg::planner_opening_said()),
            Phase::Reading { .. } => t.text(msg::planner_reading_said()),
            Phase::Done(outcome) => t.text(done(&outcome.report)),
            Phase::Failed(failure) => t.text(why(failure).title),
            Phase::Cancelled => t.text(msg::planner_cancelled_title()),
        })
    };
    let reading = Memo::new(move |_| {
        planner
            .phase
            .with(|phase| matches!(phase, Phase::Opening { .. } | Phase::Reading { .. }))
    });
    let again = move || {
        follow.begin();
        planner.price_again();
    };
    view! {
        <Page title=t.text(msg::planner_title()) intro=t.text(msg::planner_intro()) wide=true>
            <p class="as-visually-hidden" role="status">
                {said}
            </p>
            <div class="as-stack" data-gap="l">
                <input::Input follow=follow />
                {move || {
                    if reading.get() {
                        return view! { <Progress follow=follow /> }.into_any();
                    }
                    planner
                        .phase
                        .with(|phase| match phase {
                            Phase::Done(outcome) => {
                                outcome::outcome(outcome, heading)
                            }
                            Phase::Failed(failure) => {
                                trouble::callout(why(failure), heading, again).into_any()
                            }
                            Phase::Cancelled => {
                                trouble::callout(trouble::cancelled(), heading, again).into_any()
                            }
                            Phase::Idle | Phase::Opening { .. } | Phase::Reading { .. } => ().into_any(),
                        })
                }}
                <columns::Columns />
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
fn Progress(follow: Follow) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    // How far it is, of how much.
    let now = move || {
        planner.phase.with(|phase| match phase {
            Phase::Opening { done, total } => (u64::from(*done), u64::from(*total)),
            Phase::Reading { bytes, total, .. } => (*bytes, *total),
            _ => (0, 0),
        })
    };
    let label = move || {
        planner.phase.with(|phase| match phase {
            Phase::Opening { total: 1, .. } => t.text(msg::planner_opening()),
            Phase::Opening { done, total } => t.text(msg::planner_opening_media(*done, *total)),
            Phase::Reading { bytes, total, rows } => {
                let read = t.decimal(&summary::megabytes(*bytes));
                let whole = t.decimal(&summary::megabytes(*total));
                t.text(msg::planner_reading(read, *rows, whole))
            }
            _ => String::new(),
        })
    };
    let cancel = move |_| {
        follow.begin();
        planner.cancel();
    };
    // A bar in bytes: how many rows a file has is known at its end only.
    view! {
        <div class="as-progress-box">
            <p class="as-progress-label">{label}</p>
            <button class="as-button" data-size="s" type="button" on:click=cancel>
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
