//! What the total is made of: the jobs by service, model and language.

use allset_domain::manifest::{Group, Report};
use allset_domain::money::Amount;
use allset_domain::rate_card::Quantity;
use leptos::prelude::*;

use super::table::{Cell, Look, Paging, row, table};
use super::{measure, summary};
use crate::i18n::{I18n, msg};

/// How many groups are drawn at first: a report can have thousands.
const PAGE: usize = 50;

/// The groups in a table.
pub(super) fn breakdown(t: I18n, report: &Report) -> impl IntoView + use<> {
    let shown = Columns::of(report);
    let heads = [
        Some((t.text(msg::planner_col_service()), false)),
        shown
            .model
            .then(|| (t.text(msg::planner_col_model()), false)),
        shown
            .language
            .then(|| (t.text(msg::planner_col_language()), false)),
        Some((t.text(msg::planner_col_jobs()), true)),
        Some((t.text(msg::planner_col_exact()), true)),
        shown
            .time
            .then(|| (t.text(msg::planner_col_billed()), true)),
        Some((t.text(msg::planner_col_credits()), true)),
        Some((t.text(msg::planner_col_share()), true)),
    ];
    let heads: Vec<_> = heads.into_iter().flatten().collect();
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let total = report.total;
    let listed = StoredValue::new(report.groups.clone());
    let paging = Paging::new(PAGE, report.groups.len());
    let rows = move || {
        listed.with_value(|listed| {
            listed
                .iter()
                .take(paging.shown())
                .map(|group| one(t, group, total, shown, &labels))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <div class="as-card">
            <div class="as-card-head">
                <h3 class="as-card-title">{t.text(msg::planner_breakdown())}</h3>
            </div>
            {table(Look::Groups, t.text(msg::planner_breakdown()), heads, rows.into_any())}
            {paging.note(t, report.groups.len() as u64)}
        </div>
    }
}

/// The columns that a manifest may have nothing for.
#[derive(Clone, Copy)]
struct Columns {
    model: bool,
    language: bool,
    time: bool,
}

impl Columns {
    fn of(report: &Report) -> Self {
        let any = |has: fn(&Group) -> bool| report.groups.iter().any(has);
        let model = any(|group| group.model.is_some());
        Self {
            model,
            // Speech has a language, and where it is not stated that is worth saying.
            language: !model || any(|group| group.language.is_some()),
            time: report.billed > Quantity::ZERO,
        }
    }
}

fn one(t: I18n, group: &Group, total: Amount, shown: Columns, labels: &[String]) -> AnyView {
    let language = match &group.language {
        Some(tag) => t.language_name(tag),
        None => t.text(msg::planner_no_language()),
    };
    let model = group.model.clone();
    let model = model.unwrap_or_else(|| t.text(msg::planner_no_language()));
    let billed = t.decimal(&group.billed.to_string());
    let cells = [
        shown.model.then_some(Cell::Text(model)),
        shown.language.then_some(Cell::Text(language)),
        Some(Cell::Number(t.count(group.jobs))),
        Some(match group.measured.len() {
            0 | 1 => Cell::Number(measure::listed(t, &group.measured)),
            _ => Cell::Figures(measure::listed(t, &group.measured)),
        }),
        shown
            .time
            .then(|| Cell::Number(t.text(msg::planner_seconds(billed)))),
        Some(Cell::Number(t.amount(group.amount))),
        Some(Cell::Number(t.percent(summary::share(group.amount, total)))),
    ];
    row(group.service.clone(), labels, cells.into_iter().flatten())
}
