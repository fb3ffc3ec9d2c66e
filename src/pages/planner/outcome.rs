//! What a manifest costs: the total first, then what it is made of.

use allset_domain::manifest::{Measured, Report};
use allset_domain::rate_card::{Measure, Quantity, Unit};
use leptos::html::H2;
use leptos::prelude::*;

use super::read_as::read_as;
use super::summary::{self, Shown};
use super::{breakdown, chunks, export, fit, jobs, measure, parts, refused, scenarios, tree};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::planner::{Outcome, SaveAs, use_planner};
use crate::ui::icon::{Glyph, Icon};

/// The whole result.
pub(super) fn outcome(outcome: &Outcome, heading: NodeRef<H2>) -> AnyView {
    let t = use_i18n();
    match outcome.report.jobs {
        0 => nothing(t, outcome, heading).into_any(),
        _ => priced(t, outcome, heading).into_any(),
    }
}

fn priced(t: I18n, outcome: &Outcome, heading: NodeRef<H2>) -> impl IntoView + use<> {
    let report = &outcome.report;
    let by = msg::planner_priced_by(outcome.card.name.as_str(), outcome.card.version);
    let figures = stats(t, outcome).into_any();
    view! {
        <section class="as-section">
            {section_head(t, msg::planner_result_title(), by, heading, true)}
            <div class="as-stack">
                <fit::Balance>{figures}</fit::Balance>
                {breakdown::breakdown(t, report)}
                {tree::tree(t, report)}
                {jobs::jobs(t, report)}
                {read_as(t, report, false)}
            </div>
        </section>
        {parts::parts(report, &outcome.card)}
        {chunks::chunks(report, &outcome.card)}
        {scenarios::scenarios(report)}
        {(report.refused > 0)
            .then(|| {
                view! { <section class="as-section">{refused::refused(t, report)}</section> }
            })}
        <export::Export />
    }
}

/// Every row was refused: there is no total to show, and nothing that could fit.
fn nothing(t: I18n, outcome: &Outcome, heading: NodeRef<H2>) -> impl IntoView + use<> {
    let report = &outcome.report;
    let by = msg::planner_checked_by(outcome.card.name.as_str(), outcome.card.version);
    view! {
        <section class="as-section">
            {section_head(t, msg::planner_nothing_title(), by, heading, false)}
            {refused::refused(t, report)}
        </section>
    }
}

fn section_head(
    t: I18n,
    title: Message,
    intro: Message,
    heading: NodeRef<H2>,
    onward: bool,
) -> impl IntoView + use<> {
    let planner = use_planner();
    let onward = onward.then(|| {
        view! {
            <div class="as-section-actions as-plan-onward">
                <button class="as-button" type="button" on:click=move |_| planner.save_plan(SaveAs::Plan)>
                    {t.text(msg::planner_save())}
                </button>
                <Link to=Route::Readiness class="as-button">
                    {t.text(msg::planner_to_readiness())}
                    " "
                    <Glyph icon=Icon::Onward />
                </Link>
            </div>
        }
    });
    view! {
        <div class="as-section-head">
            <h2 class="as-section-title" tabindex="-1" node_ref=heading>
                {t.text(title)}
            </h2>
            <p class="as-section-intro">{t.text(intro)}</p>
            {onward}
        </div>
    }
}

fn stats(t: I18n, outcome: &Outcome) -> impl IntoView + use<> {
    let report = &outcome.report;
    let blank = (report.blank > 0).then(|| msg::planner_blank(report.blank));
    let assumed =
        (!report.assumed.is_empty()).then(|| msg::planner_assumptions(report.assumed.len()));
    let between = (report.low < report.ceiling).then_some((report.low, report.ceiling));
    let label = match between {
        Some(_) => msg::planner_expected(),
        None => msg::planner_total(),
    };
    let note_of = move |note: Option<Message>| {
        note.map(|note| view! { <dd class="as-stat-note">{t.text(note)}</dd> })
    };
    view! {
        <dl class="as-stats">
            <div class="as-stat" data-main="">
                <dt class="as-stat-label">{t.text(label)}</dt>
                <dd class="as-stat-value">
                    <span class="as-num">{t.amount(report.total)}</span>
                    <span class="as-stat-unit">
                        " " {t.text(msg::planner_credits_unit())}
                    </span>
                </dd>
                {between.map(|(low, ceiling)| view! {
                    <dd class="as-stat-note">{t.text(msg::planner_between(ceiling, low))}</dd>
                })}
                <dd class="as-stat-note">{t.text(msg::planner_jobs(report.jobs))}</dd>
                {note_of(blank)}
                {note_of(assumed)}
            </div>
            {(report.duration() > Quantity::ZERO).then(|| time(t, outcome))}
            {counts(t, report)}
        </dl>
    }
}

/// The time that is billed.
fn time(t: I18n, outcome: &Outcome) -> impl IntoView + use<> {
    let report = &outcome.report;
    let unit = summary::common_unit(&report.groups, &outcome.card);
    let billed_seconds = t.decimal(&report.billed.to_string());
    let billed_seconds = t.text(msg::planner_seconds(billed_seconds));
    let shown = summary::in_unit(report.billed, unit);
    let billed = duration(t, &shown);
    let exact = t.decimal(&report.duration().to_string());
    let exact = t.text(msg::planner_exact(exact));
    let note = match shown.unit_is_second() {
        true => exact.clone(),
        false => billed_seconds,
    };
    let also = (!shown.unit_is_second()).then_some(exact);
    let rounded = (report.rounded_up > 0).then(|| msg::planner_rounded_up(report.rounded_up));
    let rounded = rounded.map(|note| view! { <dd class="as-stat-note">{t.text(note)}</dd> });
    view! {
        <div class="as-stat">
            <dt class="as-stat-label">{t.text(msg::planner_billed())}</dt>
            <dd class="as-stat-value">
                {billed}
            </dd>
            <dd class="as-stat-note" data-figure="">{note}</dd>
            {also.map(|exact| view! { <dd class="as-stat-note" data-figure="">{exact}</dd> })}
            {rounded}
        </div>
    }
}

/// The most counts that are shown beside the total; all stand in the breakdown.
const COUNTS: usize = 2;

/// What else is measured, the first of it.
fn counts(t: I18n, report: &Report) -> impl IntoView + use<> {
    let whole = |sum: &&Measured| sum.measure == sum.measure.widest();
    let counted = measure::sums(&report.measured).filter(|sum| sum.measure != Measure::Duration);
    let counted = counted.filter(whole);
    let counted = counted.take(COUNTS).map(|sum| {
        view! {
            <div class="as-stat">
                <dt class="as-stat-label">{t.text(measure::name(sum.measure))}</dt>
                <dd class="as-stat-value">{t.decimal(&sum.quantity.to_string())}</dd>
            </div>
        }
    });
    counted.collect_view()
}

/// A span of time in its unit.
pub(super) fn duration(t: I18n, shown: &Shown) -> String {
    let value = t.decimal(&shown.value);
    let value = match shown.exact {
        true => value,
        false => t.text(msg::planner_about(value)),
    };
    t.text(match shown.unit {
        Unit::Minute => msg::planner_minutes(value),
        Unit::Hour => msg::planner_hours(value),
        _ => msg::planner_seconds(value),
    })
}
