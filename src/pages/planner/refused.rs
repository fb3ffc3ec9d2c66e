//! The rows that were refused, and why.

mod reasons;

pub(super) use reasons::reason;

use std::cmp::Reverse;

use allset_domain::manifest::{RefusedRow, Report};
use leptos::prelude::*;

use super::read_as::read_as;
use super::table::{Cell, Look, Paging, numbered_row, table};
use crate::i18n::{I18n, msg};
use crate::ui::icon::Glyph;
use crate::ui::status::Tone;

/// How many rows are drawn at first.
const PAGE: usize = 20;

/// The refused rows: how many, why, and which.
pub(super) fn refused(t: I18n, report: &Report) -> impl IntoView + use<> {
    view! {
        {summary(t, report)}
        // Where nothing could be priced, the file was perhaps not read as it is meant.
        {(report.jobs == 0).then(|| read_as(t, report, true))}
        {list(t, report)}
    }
}

/// How many there are, and what to do about each reason.
fn summary(t: I18n, report: &Report) -> impl IntoView + use<> {
    let (tone, text) = match report.jobs {
        0 => (Tone::Danger, msg::planner_nothing_text()),
        _ => (Tone::Attention, msg::planner_refused_text()),
    };
    let mut refusals = report.refusals.clone();
    // What mends the most rows comes first.
    refusals.sort_by_key(|refusal| Reverse(refusal.count));
    let reasons = refusals
        .into_iter()
        .map(|refusal| {
            let (reason, advice) = (reason(refusal.reason), reasons::advice(refusal.reason));
            let line = msg::planner_reason_count(advice, reason, refusal.count);
            view! { <li>{t.text(line)}</li> }
        })
        .collect_view();
    view! {
        <div class="as-callout" data-tone=tone.name()>
            <Glyph icon=tone.icon() large=true />
            <div class="as-callout-body">
                <h2 class="as-callout-title">{t.text(msg::planner_refused(report.refused))}</h2>
                <p class="as-callout-text">{t.text(text)}</p>
                <ul class="as-marked">{reasons}</ul>
            </div>
        </div>
    }
}

/// The rows one by one, as far as the report keeps them.
fn list(t: I18n, report: &Report) -> impl IntoView + use<> {
    let heads = [
        (t.text(msg::planner_col_row()), false),
        (t.text(msg::planner_col_column()), false),
        (t.text(msg::planner_col_reason()), false),
        (t.text(msg::planner_col_found()), false),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let (total, columns, kept) = (
        report.refused,
        report.column_count,
        report.refused_rows.len(),
    );
    let listed = StoredValue::new(report.refused_rows.clone());
    let paging = Paging::new(PAGE, kept);
    let rows = move || {
        listed.with_value(|listed| {
            listed
                .iter()
                .take(paging.shown())
                .map(|refused| one(t, refused, columns, &labels))
                .collect::<Vec<_>>()
        })
    };
    let rest = (total > kept as u64).then(|| {
        view! { <p class="as-table-note">{t.text(msg::planner_refused_kept(kept))}</p> }
    });
    view! {
        <div class="as-card">
            {table(Look::Refusals, t.text(msg::planner_refused(total)), heads, rows.into_any())}
            {paging.note(t, total)}
            {rest}
        </div>
    }
}

fn one(t: I18n, refused: &RefusedRow, columns: u32, labels: &[String]) -> AnyView {
    let column = match &refused.column {
        Some(name) => Cell::Code(name.clone()),
        None => Cell::Text(t.text(msg::planner_whole_row())),
    };
    let excerpt = match (refused.excerpt.as_str(), refused.excerpt_cut) {
        ("", _) => Cell::Text(t.text(msg::planner_excerpt_empty())),
        (text, true) => Cell::Code(t.text(msg::planner_excerpt_cut(text))),
        (text, false) => Cell::Code(text.to_owned()),
    };
    let reason = Cell::Text(t.text(reasons::reason_of(refused, columns)));
    numbered_row(t.count(refused.row), labels, [column, reason, excerpt])
}
