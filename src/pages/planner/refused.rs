//! The rows that were refused, and why.

use leptos::prelude::*;

use super::outcome::{head, row};
use super::trouble::reason;
use crate::i18n::{I18n, msg};
use crate::state::planner::wire::Report;
use crate::ui::icon::Glyph;
use crate::ui::status::Tone;

/// How many rows are drawn at first, and more at each asking.
const PAGE: usize = 20;

/// The refused rows: how many, why, and which.
pub(super) fn refused(t: I18n, report: &Report) -> impl IntoView + use<> {
    let heads = [
        (t.text(msg::planner_col_row()), false),
        (t.text(msg::planner_col_column()), false),
        (t.text(msg::planner_col_reason()), false),
        (t.text(msg::planner_col_found()), false),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let reasons = report
        .reasons
        .iter()
        .map(|(why, rows)| {
            let line = msg::planner_reason_count(t.text(reason(*why)), *rows);
            view! { <li>{t.text(line)}</li> }
        })
        .collect_view();
    let listed = StoredValue::new(report.rows.clone());
    let kept = report.rows.len();
    let shown = RwSignal::new(PAGE.min(kept));
    let rows = move || {
        listed.with_value(|listed| {
            listed
                .iter()
                .take(shown.get())
                .map(|refusal| {
                    let column = refusal.column.clone().unwrap_or_default();
                    let values = [
                        (column, false),
                        (t.text(reason(refusal.reason)), false),
                        (refusal.excerpt.clone(), false),
                    ];
                    row(t.count(refusal.row), &labels, values)
                })
                .collect::<Vec<_>>()
        })
    };
    let total = report.refused;
    view! {
        <section class="as-section">
            <div class="as-callout" data-tone=Tone::Attention.name()>
                <Glyph icon=Tone::Attention.icon() large=true />
                <div class="as-callout-body">
                    <h2 class="as-callout-title">{t.text(msg::planner_refused(total))}</h2>
                    <p class="as-callout-text">{t.text(msg::planner_refused_text())}</p>
                    <ul>{reasons}</ul>
                </div>
            </div>
            <div class="as-card">
                <div class="as-table-box">
                    <table class="as-table" role="table" data-lines="tight">
                        <caption class="as-visually-hidden">
                            {t.text(msg::planner_refused(total))}
                        </caption>
                        <thead role="rowgroup">
                            <tr role="row">{heads.into_iter().map(head).collect_view()}</tr>
                        </thead>
                        <tbody role="rowgroup">{rows}</tbody>
                    </table>
                </div>
                <div class="as-table-note as-cluster">
                    <span>{move || t.text(msg::planner_showing(shown.get(), total))}</span>
                    <Show when=move || shown.get() < kept>
                        <button
                            class="as-button"
                            data-kind="quiet"
                            data-size="s"
                            type="button"
                            on:click=move |_| {
                                shown.update(|shown| *shown = (*shown + PAGE * 5).min(kept));
                            }
                        >
                            {t.text(msg::planner_show_more())}
                        </button>
                    </Show>
                </div>
            </div>
        </section>
    }
}
