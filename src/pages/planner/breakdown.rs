//! What the total is made of: the jobs by service and language.

use allset_domain::manifest::{Group, Report};
use allset_domain::money::Amount;
use leptos::prelude::*;

use super::summary;
use super::table::{Cell, Paging, head, row};
use crate::i18n::{I18n, msg};

/// How many groups are drawn at first: a report can have thousands.
const PAGE: usize = 50;

/// The groups in a table.
pub(super) fn breakdown(t: I18n, report: &Report) -> impl IntoView + use<> {
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
    let total = report.total;
    let listed = StoredValue::new(report.groups.clone());
    let paging = Paging::new(PAGE, report.groups.len());
    let rows = move || {
        listed.with_value(|listed| {
            listed
                .iter()
                .take(paging.shown())
                .map(|group| one(t, group, total, &labels))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <div class="as-card">
            <div class="as-card-head">
                <h3 class="as-card-title">{t.text(msg::planner_breakdown())}</h3>
            </div>
            <div class="as-table-box">
                <table class="as-table as-groups" role="table">
                    <caption class="as-visually-hidden">{t.text(msg::planner_breakdown())}</caption>
                    <thead role="rowgroup">
                        <tr role="row">{heads.into_iter().map(head).collect_view()}</tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
            {paging.note(t, report.groups.len() as u64)}
        </div>
    }
}

fn one(t: I18n, group: &Group, total: Amount, labels: &[String]) -> AnyView {
    let language = match &group.language {
        Some(tag) => t.language_name(tag),
        None => t.text(msg::planner_no_language()),
    };
    let seconds = |decimal: &str| t.text(msg::planner_seconds(t.decimal(decimal)));
    let cells = [
        Cell::Text(language),
        Cell::Number(t.count(group.jobs)),
        Cell::Number(seconds(&group.exact.to_string())),
        Cell::Number(seconds(&group.billed.to_string())),
        Cell::Number(t.amount(group.amount)),
        Cell::Number(t.percent(summary::share(group.amount, total))),
    ];
    row(group.service.clone(), labels, cells)
}
