//! What can be wrong with a manifest, in sentences that say what to do.

use leptos::html::H2;
use leptos::prelude::*;

use super::summary::Failure;
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::planner::wire::{ManifestError, Reason, Report};
use crate::ui::icon::Glyph;
use crate::ui::status::Tone;

/// What happened, and what to do.
pub(super) struct Trouble {
    pub(super) title: Message,
    text: Message,
    tone: Tone,
}

/// The sentences of a failure.
pub(super) fn explain(failure: &Failure) -> Trouble {
    let t = use_i18n();
    let (title, text) = match failure {
        Failure::Worker => (msg::planner_no_worker(), msg::planner_no_worker_text()),
        Failure::NoRateCard => (msg::planner_no_card(), msg::planner_no_card_text()),
        Failure::Manifest(error) => manifest(t, error),
    };
    Trouble {
        title,
        text,
        tone: Tone::Danger,
    }
}

/// The person stopped it.
pub(super) fn cancelled() -> Trouble {
    Trouble {
        title: msg::planner_cancelled_title(),
        text: msg::planner_cancelled_text(),
        tone: Tone::Neutral,
    }
}

fn manifest(t: I18n, error: &ManifestError) -> (Message, Message) {
    match error {
        ManifestError::Empty => (msg::planner_empty(), msg::planner_empty_text()),
        ManifestError::NoRows => (msg::planner_no_rows(), msg::planner_no_rows_text()),
        ManifestError::Binary => (msg::planner_binary(), msg::planner_binary_text()),
        ManifestError::Utf16 => (msg::planner_utf16(), msg::planner_utf16_text()),
        ManifestError::NoDelimiter => (
            msg::planner_no_delimiter(),
            msg::planner_no_delimiter_text(),
        ),
        ManifestError::MissingColumns { missing, found } => (
            msg::planner_missing_columns(t.list(missing)),
            msg::planner_missing_columns_text(t.list(found)),
        ),
        ManifestError::UnclosedQuote { row } => (
            msg::planner_open_quote(*row),
            msg::planner_open_quote_text(),
        ),
        ManifestError::Unreadable => (msg::planner_unreadable(), msg::planner_unreadable_text()),
    }
}

/// Why a row is refused.
pub(super) fn reason(reason: Reason) -> Message {
    match reason {
        Reason::FieldCount => msg::planner_row_field_count(),
        Reason::DurationMissing => msg::planner_row_duration_missing(),
        Reason::DurationNotANumber => msg::planner_row_duration_not_a_number(),
        Reason::DurationNegative => msg::planner_row_duration_negative(),
        Reason::DurationTooLong => msg::planner_row_duration_too_long(),
        Reason::ServiceMissing => msg::planner_row_service_missing(),
        Reason::ServiceUnknown => msg::planner_row_service_unknown(),
        Reason::LanguageNotCovered => msg::planner_row_language_not_covered(),
        Reason::LanguageInvalid => msg::planner_row_language_invalid(),
        Reason::RowTooLarge => msg::planner_row_too_large(),
        Reason::NotUtf8 => msg::planner_row_not_utf8(),
    }
}

/// How the file was read.
pub(super) fn read_as(t: I18n, report: &Report) -> Vec<String> {
    let delimiter = match report.delimiter {
        ',' => msg::planner_delimiter_comma(),
        ';' => msg::planner_delimiter_semicolon(),
        '\t' => msg::planner_delimiter_tab(),
        _ => msg::planner_delimiter_bar(),
    };
    let mut lines = vec![
        t.text(delimiter),
        t.text(msg::planner_columns_read(t.list(&report.columns))),
    ];
    if !report.ignored.is_empty() {
        lines.push(t.text(msg::planner_columns_ignored(t.list(&report.ignored))));
    }
    lines.push(t.text(msg::planner_rounded_up(report.rounded)));
    lines
}

/// The sentences on the screen.
pub(super) fn callout(trouble: Trouble, heading: NodeRef<H2>) -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="as-callout" data-tone=trouble.tone.name()>
            <Glyph icon=trouble.tone.icon() large=true />
            <div class="as-callout-body">
                <h2 class="as-callout-title" tabindex="-1" node_ref=heading>
                    {t.text(trouble.title)}
                </h2>
                <p class="as-callout-text">{t.text(trouble.text)}</p>
            </div>
        </div>
    }
}
