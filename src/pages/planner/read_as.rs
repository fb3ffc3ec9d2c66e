//! How the file was read, so that a wrong guess is seen.

use allset_domain::manifest::{Column, Delimiter, Format, FoundColumn, Report};
use allset_domain::rate_card::Measure;
use leptos::prelude::*;

use super::measure;
use crate::i18n::{I18n, Message, msg};

/// The lines, behind a summary: they are wanted only where something looks wrong.
pub(super) fn read_as(t: I18n, report: &Report, open: bool) -> impl IntoView + use<> {
    let lines = lines(t, report)
        .into_iter()
        .map(|line| view! { <li>{t.text(line)}</li> })
        .collect_view();
    view! {
        <details class="as-small as-muted" open=open>
            <summary>{t.text(msg::planner_read_as())}</summary>
            <ul class="as-marked">{lines}</ul>
        </details>
    }
}

/// What the values are divided by.
pub(super) fn format(format: Format) -> Message {
    match format {
        Format::Delimited(Delimiter::Comma) => msg::planner_delimiter_comma(),
        Format::Delimited(Delimiter::Semicolon) => msg::planner_delimiter_semicolon(),
        Format::Delimited(Delimiter::Tab) => msg::planner_delimiter_tab(),
        Format::Delimited(Delimiter::Bar) => msg::planner_delimiter_bar(),
        Format::JsonLines => msg::planner_format_json_lines(),
        Format::JsonList => msg::planner_format_json_list(),
    }
}

fn lines(t: I18n, report: &Report) -> Vec<Message> {
    let mut lines = vec![format(report.format)];
    if report.decimal_comma {
        lines.push(msg::planner_decimal_comma());
    }
    lines.extend(report.columns.iter().map(|found| taken_for(t, found)));
    if !has_language(&report.columns) {
        lines.push(msg::planner_column_no_language());
    }
    let unnamed = t.text(msg::planner_column_unnamed());
    lines.extend(ignored(report, &unnamed));
    lines
}

/// What a column is taken for.
fn taken_for(t: I18n, found: &FoundColumn) -> Message {
    let (name, position) = (found.name.as_str(), found.position);
    match found.column {
        Column::Service => msg::planner_column_service(name, position),
        Column::Language => msg::planner_column_language(name, position),
        Column::Measure(Measure::Duration) => msg::planner_column_duration(name, position),
        other => msg::planner_column_other(name, position, t.text(called(other))),
    }
}

/// What a column is called.
pub(super) fn called(column: Column) -> Message {
    match column {
        Column::Service => msg::planner_col_service(),
        Column::Operation => msg::planner_column_operation(),
        Column::Model => msg::planner_col_model(),
        Column::Language => msg::planner_col_language(),
        Column::Features => msg::planner_column_features(),
        Column::Name => msg::planner_column_name(),
        Column::Priority => msg::planner_column_priority(),
        Column::Measure(measure) => measure::name(measure),
    }
}

fn has_language(columns: &[FoundColumn]) -> bool {
    columns.iter().any(|found| found.column == Column::Language)
}

/// The columns that are left out. A report names the first of them only, so the others are counted.
fn ignored(report: &Report, unnamed: &str) -> Option<Message> {
    let names: Vec<String> = report
        .ignored_columns
        .iter()
        .map(|name| match name.as_str() {
            "" => unnamed.to_owned(),
            name => name.to_owned(),
        })
        .collect();
    let named = names.len() + report.columns.len();
    let more = (report.column_count as usize).saturating_sub(named);
    match (names.is_empty(), more) {
        (true, _) => None,
        (false, 0) => Some(msg::planner_columns_ignored(names)),
        (false, more) => Some(msg::planner_columns_ignored_more(names, more)),
    }
}
