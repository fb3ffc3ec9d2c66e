//! How the file is read, and the ways to have it read otherwise.

use std::sync::Arc;

use allset_domain::manifest::protocol::RunError;
use allset_domain::manifest::{
    Column, ColumnChoice, Delimiter, Encoding, Format, ManifestError, Preview, PreviewColumn,
    Reading, TimeUnit,
};
use allset_domain::rate_card::Measure;
use leptos::prelude::*;

use super::read_as::called;
use super::table::{Look, table};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::planner::{Failure, Phase, PlannerState, use_planner};
use crate::ui::ids::unique_id;

/// What can be chosen of a table.
#[derive(Clone, PartialEq)]
struct Shown {
    /// Whether there is a table to be read otherwise.
    offered: bool,
    /// Whether it cannot be priced as it is read.
    needed: bool,
}

impl Shown {
    fn of(planner: PlannerState) -> Self {
        let table = planner.read_as.preview.with(Option::is_some);
        let chosen = planner.read_as.chosen.with(|reading| !reading.is_default());
        planner.phase.with(|phase| match phase {
            Phase::Done(_) => Self {
                offered: table,
                needed: false,
            },
            Phase::Failed(failure) => {
                let wrong = is_about_reading(failure);
                Self {
                    offered: table || wrong || chosen,
                    needed: wrong,
                }
            }
            Phase::Idle | Phase::Opening { .. } | Phase::Reading { .. } | Phase::Cancelled => {
                Self {
                    offered: false,
                    needed: false,
                }
            }
        })
    }
}

/// Whether another reading may be what it takes.
fn is_about_reading(failure: &Failure) -> bool {
    let Failure::Run(RunError::Manifest(error)) = failure else {
        return false;
    };
    match error {
        ManifestError::HeaderNotUtf8 { .. }
        | ManifestError::HeaderQuote { .. }
        | ManifestError::SingleColumn { .. }
        | ManifestError::DuplicateColumn { .. } => true,
        ManifestError::MissingColumns { format, .. } => matches!(format, Format::Delimited(_)),
        _ => false,
    }
}

/// The section. It stays while the file is read again, so that what has the focus keeps it.
#[component]
pub(super) fn Columns() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let shown = Memo::new(move |before: Option<&Shown>| {
        let now = Shown::of(planner);
        let reading = planner
            .phase
            .with(|phase| matches!(phase, Phase::Reading { .. }));
        match before {
            // What is read again is there again in a moment.
            Some(before) if reading => before.clone(),
            _ => now,
        }
    });
    // It stays open until another file comes: who corrects one thing may go on to the next.
    let open = Memo::new(move |before| {
        let same = planner.read_as.preview.with(Option::is_some);
        shown.with(|shown| shown.needed) || (same && before == Some(&true))
    });
    let recalled = move || {
        planner.read_as.recalled.get().then(|| {
            view! { <p class="as-help">{t.text(msg::planner_reading_recalled())}</p> }
        })
    };
    let chosen = Memo::new(move |_| planner.read_as.chosen.with(|chosen| !chosen.is_default()));
    let reset = move |_| planner.read_as(Reading::default());
    // Only other columns make the table anew: what has the focus is in it.
    let count = Memo::new(move |_| {
        let preview = planner.read_as.preview.read();
        preview.as_ref().map_or(0, |preview| preview.columns.len())
    });
    let table = move || (count.get() > 0).then(|| columns_of(t, planner, count.get()));
    view! {
        <details
            class="as-card as-fold as-reading as-screen-only"
            open=move || open.get()
            hidden=move || !shown.with(|shown| shown.offered)
        >
            <summary class="as-fold-summary">{t.text(msg::planner_reading_title())}</summary>
            <div class="as-card-body as-stack" data-gap="m">
                <p class="as-help">{t.text(msg::planner_reading_intro())}</p>
                {recalled}
                <Choices />
                {table}
                <div class="as-cluster" hidden=move || !chosen.get()>
                    <button class="as-button" data-size="s" type="button" on:click=reset>
                        {t.text(msg::planner_reading_reset())}
                    </button>
                </div>
            </div>
        </details>
    }
}

/// What is chosen for the file as a whole.
#[component]
fn Choices() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let found = move |of: fn(&Preview) -> Message| {
        planner
            .read_as
            .preview
            .with(|preview| preview.as_ref().map(|preview| t.text(of(preview))))
    };
    let encodings = Encoding::ALL.map(|encoding| (encoding.name(), encoding_name(encoding)));
    let delimiters = Delimiter::ALL.map(|one| (delimiter_key(one), delimiter_name(one)));
    let decimals = [
        ("point", decimal_name(false)),
        ("comma", decimal_name(true)),
    ];
    let headers = [("yes", header_name(true)), ("no", header_name(false))];
    let choice = move |label: Message,
                       options: Vec<(&'static str, Message)>,
                       found: Signal<Option<String>>,
                       value: fn(&Reading) -> Option<&'static str>,
                       set: fn(&mut Reading, &str)| {
        let id = unique_id();
        let value = move || planner.read_as.chosen.with(value).unwrap_or_default();
        let take = move |event| {
            let mut reading = planner.read_as.chosen.get_untracked();
            set(&mut reading, &event_target_value(&event));
            planner.read_as(reading);
        };
        let auto = move || match found.get() {
            Some(found) if value().is_empty() => t.text(msg::planner_reading_found(found)),
            _ => t.text(msg::planner_reading_auto()),
        };
        let options = options.into_iter().map(|(key, name)| {
            view! {
                <option value=key selected=move || value() == key>
                    {t.text(name)}
                </option>
            }
        });
        view! {
            <div class="as-field">
                <label class="as-label" for=id.clone()>
                    {t.text(label)}
                </label>
                <select class="as-select" data-size="s" id=id on:change=take>
                    <option value="" selected=move || value().is_empty()>
                        {auto}
                    </option>
                    {options.collect_view()}
                </select>
            </div>
        }
    };
    view! {
        <div class="as-assumptions">
            {choice(
                msg::planner_reading_encoding(),
                encodings.into(),
                Signal::derive(move || found(|preview| encoding_name(preview.encoding))),
                |reading| reading.encoding.map(Encoding::name),
                |reading, key| {
                    reading.encoding = Encoding::ALL.into_iter().find(|one| one.name() == key);
                },
            )}
            {choice(
                msg::planner_reading_delimiter(),
                delimiters.into(),
                Signal::derive(move || {
                    found(|preview| match preview.format {
                        Format::Delimited(delimiter) => delimiter_name(delimiter),
                        Format::JsonLines | Format::JsonList => msg::planner_reading_auto(),
                    })
                }),
                |reading| reading.delimiter.map(delimiter_key),
                |reading, key| {
                    reading.delimiter =
                        Delimiter::ALL.into_iter().find(|one| delimiter_key(*one) == key);
                },
            )}
            {choice(
                msg::planner_reading_decimal(),
                decimals.into(),
                Signal::derive(move || found(|preview| decimal_name(preview.decimal_comma))),
                |reading| reading.decimal_comma.map(|comma| if comma { "comma" } else { "point" }),
                |reading, key| reading.decimal_comma = (!key.is_empty()).then_some(key == "comma"),
            )}
            {choice(
                msg::planner_reading_header(),
                headers.into(),
                Signal::derive(move || found(|preview| header_name(preview.header))),
                |reading| reading.header.map(|header| if header { "yes" } else { "no" }),
                |reading, key| reading.header = (!key.is_empty()).then_some(key == "yes"),
            )}
        </div>
    }
}

/// The columns, with what stands in them and what each is taken for.
fn columns_of(t: I18n, planner: PlannerState, count: usize) -> impl IntoView {
    let heads = [
        msg::planner_col_column(),
        msg::planner_reading_values(),
        msg::planner_reading_taken(),
    ];
    let labels = heads.map(|head| t.text(head));
    let heads = labels.clone().map(|label| (label, false));
    let [_, values, taken] = labels;
    let rows = (0..count).map(|at| {
        view! { <Row planner=planner at=at values=values.clone() taken=taken.clone() /> }
    });
    let rows = rows.collect_view().into_any();
    table(
        Look::Plain,
        t.text(msg::planner_reading_title()),
        heads,
        rows,
    )
}

/// The column at this place, from 0.
#[component]
fn Row(planner: PlannerState, at: usize, values: String, taken: String) -> impl IntoView {
    let t = use_i18n();
    let column = Memo::new(move |_| {
        let preview: Option<Arc<Preview>> = planner.read_as.preview.get();
        preview.and_then(|preview| preview.columns.get(at).cloned())
    });
    let of = move |does: fn(&PreviewColumn) -> String| {
        column.with(|column| column.as_ref().map(does).unwrap_or_default())
    };
    let name = move || match of(|column| column.name.clone()) {
        name if name.is_empty() => t.text(msg::planner_column_unnamed()),
        name => name,
    };
    let held = Memo::new(move |_| column.with(|column| column.as_ref().and_then(|one| one.column)));
    let unit = Memo::new(move |_| {
        column.with(|column| column.as_ref().map(|one| one.unit).unwrap_or_default())
    });
    let choose = move |column: Option<Column>, unit: TimeUnit| {
        let reading = planner.read_as.chosen.get_untracked();
        // There are at most as many columns as a preview has.
        let position = u32::try_from(at + 1).unwrap_or(u32::MAX);
        planner.read_as(reading.with_column(ColumnChoice {
            position,
            column,
            unit,
        }));
    };
    let take = move |event| {
        let chosen = event_target_value(&event);
        let chosen = Column::all().find(|column| column.name() == chosen);
        choose(chosen, unit.get_untracked());
    };
    let take_unit = move |event| {
        let chosen = event_target_value(&event);
        let chosen = TimeUnit::ALL
            .into_iter()
            .find(|unit| unit_key(*unit) == chosen);
        choose(held.get_untracked(), chosen.unwrap_or_default());
    };
    let options = Column::all().map(|column| {
        view! {
            <option value=column.name() selected=move || held.get() == Some(column)>
                {t.text(called(column))}
            </option>
        }
    });
    let units = TimeUnit::ALL.map(|one| {
        view! {
            <option value=unit_key(one) selected=move || unit.get() == one>
                {t.text(unit_name(one))}
            </option>
        }
    });
    let timed = move || held.get() == Some(Column::Measure(Measure::Duration));
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <bdi>{name}</bdi>
            </th>
            <td role="cell" data-label=values>
                <span class="as-code">{move || of(|column| column.values.join(" · "))}</span>
            </td>
            <td role="cell" data-label=taken>
                <span class="as-cluster">
                    <select
                        class="as-select"
                        data-size="s"
                        aria-label=move || t.text(msg::planner_reading_taken_of(name()))
                        on:change=take
                    >
                        <option value="" selected=move || held.get().is_none()>
                            {t.text(msg::planner_reading_left_out())}
                        </option>
                        {options.collect_view()}
                    </select>
                    <select
                        class="as-select"
                        data-size="s"
                        hidden=move || !timed()
                        aria-label=move || t.text(msg::planner_reading_unit_of(name()))
                        on:change=take_unit
                    >
                        {units.collect_view()}
                    </select>
                </span>
            </td>
        </tr>
    }
}

fn encoding_name(encoding: Encoding) -> Message {
    match encoding {
        Encoding::Utf8 => msg::planner_encoding_utf8(),
        Encoding::Windows1252 => msg::planner_encoding_windows(),
        Encoding::Utf16Le => msg::planner_encoding_utf16le(),
        Encoding::Utf16Be => msg::planner_encoding_utf16be(),
    }
}

const fn delimiter_key(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Comma => "comma",
        Delimiter::Semicolon => "semicolon",
        Delimiter::Tab => "tab",
        Delimiter::Bar => "bar",
    }
}

fn delimiter_name(delimiter: Delimiter) -> Message {
    match delimiter {
        Delimiter::Comma => msg::planner_divided_comma(),
        Delimiter::Semicolon => msg::planner_divided_semicolon(),
        Delimiter::Tab => msg::planner_divided_tab(),
        Delimiter::Bar => msg::planner_divided_bar(),
    }
}

fn decimal_name(comma: bool) -> Message {
    match comma {
        true => msg::planner_reading_comma(),
        false => msg::planner_reading_point(),
    }
}

fn header_name(header: bool) -> Message {
    match header {
        true => msg::planner_reading_named(),
        false => msg::planner_reading_unnamed(),
    }
}

const fn unit_key(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Millisecond => "millisecond",
        TimeUnit::Second => "second",
        TimeUnit::Minute => "minute",
        TimeUnit::Hour => "hour",
    }
}

fn unit_name(unit: TimeUnit) -> Message {
    match unit {
        TimeUnit::Millisecond => msg::planner_unit_milliseconds(),
        TimeUnit::Second => msg::planner_unit_seconds(),
        TimeUnit::Minute => msg::planner_unit_minutes(),
        TimeUnit::Hour => msg::planner_unit_hours(),
    }
}
