//! What a manifest costs: the total first, then what it is made of.

use allset_domain::money::Amount;
use leptos::html::H2;
use leptos::prelude::*;

use super::summary::{self, Shown};
use super::{fit, refused};
use crate::i18n::{I18n, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::planner::Outcome;
use crate::ui::icon::{Glyph, Icon};

/// The whole result.
pub(super) fn outcome(outcome: &Outcome, heading: NodeRef<H2>) -> impl IntoView + use<> {
    let t = use_i18n();
    let report = &outcome.report;
    view! {
        <section class="as-section">
            <div class="as-section-head">
                <h2 class="as-section-title" tabindex="-1" node_ref=heading>
                    {t.text(msg::planner_result_title())}
                </h2>
                <p class="as-section-intro">
                    {t.text(
                        msg::planner_priced_by(
                            outcome.card.name.clone(),
                            outcome.card.version,
                        ),
                    )}
                </p>
            </div>
            <div class="as-plan">
                <div class="as-stack">
                    {stats(t, outcome)} {read_as(t, outcome)}
                </div>
                <aside class="as-stack">
                    <fit::Balance />
                    <div class="as-cluster">
                        <Link to=Route::Readiness class="as-button">
                            {t.text(msg::planner_to_readiness())}
                            " "
                            <Glyph icon=Icon::Onward />
                        </Link>
                    </div>
                </aside>
            </div>
            <div class="as-card">{breakdown(t, outcome)}</div>
        </section>
        {(report.refused > 0).then(|| refused::refused(t, report))}
    }
}

fn stats(t: I18n, outcome: &Outcome) -> impl IntoView + use<> {
    let report = &outcome.report;
    let unit = summary::common_unit(report, &outcome.card);
    let billed_seconds = t.decimal(&report.billed.to_string());
    let billed_seconds = t.text(msg::planner_seconds(billed_seconds));
    let shown = summary::in_unit(report.billed, unit);
    let billed = duration(t, &shown);
    let exact = t.decimal(&report.exact.to_string());
    let exact = t.text(msg::planner_exact(exact));
    let note = match shown.unit_is_second() {
        true => exact.clone(),
        false => billed_seconds,
    };
    let also = (!shown.unit_is_second()).then_some(exact);
    view! {
        <dl class="as-stats">
            <div class="as-stat" data-main="">
                <dt class="as-stat-label">{t.text(msg::planner_total())}</dt>
                <dd class="as-stat-value">
                    <span class="as-num">{t.amount(report.amount)}</span>
                    " "
                    <span class="as-stat-unit">{t.text(msg::planner_credits_unit())}</span>
                </dd>
                <dd class="as-stat-note">{t.text(msg::planner_jobs(report.jobs))}</dd>
            </div>
            <div class="as-stat">
                <dt class="as-stat-label">{t.text(msg::planner_billed())}</dt>
                <dd class="as-stat-value">
                    <span class="as-num">{billed}</span>
                </dd>
                <dd class="as-stat-note as-num">{note}</dd>
                {also.map(|exact| view! { <dd class="as-stat-note as-num">{exact}</dd> })}
            </div>
        </dl>
    }
}

/// A span of time in its unit.
fn duration(t: I18n, shown: &Shown) -> String {
    use allset_domain::rate_card::Unit;
    let value = t.decimal(&shown.value);
    let value = match shown.exact {
        true => value,
        false => t.text(msg::planner_about(value)),
    };
    t.text(match shown.unit {
        Unit::Second => msg::planner_seconds(value),
        Unit::Minute => msg::planner_minutes(value),
        Unit::Hour => msg::planner_hours(value),
    })
}

fn breakdown(t: I18n, outcome: &Outcome) -> impl IntoView + use<> {
    let report = &outcome.report;
    let heads = [
        (t.text(msg::planner_col_service()), false),
        (t.text(msg::planner_col_language()), false),
        (t.text(msg::planner_col_jobs()), true),
        (t.text(msg::planner_col_exact()), true),
        (t.text(msg::planner_col_billed()), true),
        (t.text(msg::planner_col_credits()), true),
        (t.text(msg::planner_col_share()), true),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let total = report.amount;
    let rows: Vec<AnyView> = report
        .groups
        .iter()
        .map(|group| {
            let language = match &group.language {
                Some(tag) => t.language_name(tag),
                None => t.text(msg::planner_no_language()),
            };
            let values = [
                (language, false),
                (t.count(group.jobs), true),
                (seconds(t, &group.exact.to_string()), true),
                (seconds(t, &group.billed.to_string()), true),
                (t.amount(group.amount), true),
                (share(t, group.amount, total), true),
            ];
            row(group.service.clone(), &labels, values)
        })
        .collect();
    view! {
        <div class="as-table-box">
            <table class="as-table" role="table">
                <caption class="as-visually-hidden">{t.text(msg::planner_breakdown())}</caption>
                <thead role="rowgroup">
                    <tr role="row">{heads.into_iter().map(head).collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

fn seconds(t: I18n, decimal: &str) -> String {
    t.text(msg::planner_seconds(t.decimal(decimal)))
}

fn share(t: I18n, part: Amount, whole: Amount) -> String {
    t.percent(summary::share(part, whole))
}

/// A heading of a column; `number` is one of figures.
pub(super) fn head((text, number): (String, bool)) -> AnyView {
    let class = number.then_some("as-num");
    view! {
        <th class=class role="columnheader" scope="col">
            {text}
        </th>
    }
    .into_any()
}

/// A row: its name, and a cell for each column after the first.
pub(super) fn row<const N: usize>(
    name: String,
    labels: &[String],
    values: [(String, bool); N],
) -> AnyView {
    row_of(name, labels, values.into())
}

fn row_of(name: String, labels: &[String], values: Vec<(String, bool)>) -> AnyView {
    let cells: Vec<AnyView> = values
        .into_iter()
        .zip(labels.iter().skip(1))
        .map(|((value, number), label)| cell(label.clone(), value, number))
        .collect();
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {name}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(label: String, value: String, number: bool) -> AnyView {
    let class = number.then_some("as-num");
    view! {
        <td class=class role="cell" data-label=label>
            {value}
        </td>
    }
    .into_any()
}

/// How the file was read, so that a wrong guess is seen.
fn read_as(t: I18n, outcome: &Outcome) -> impl IntoView + use<> {
    let lines = super::trouble::read_as(t, &outcome.report);
    view! {
        <details class="as-small as-muted">
            <summary>{t.text(msg::planner_read_as())}</summary>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </details>
    }
}
