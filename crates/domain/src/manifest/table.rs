//! What the rows of a manifest hold, whichever way it is written.

use super::header::Header;
use super::jobs::{Entry, Jobs};
use super::layout::Layout;
use super::reading::TimeUnit;
use super::report::{Format, RefusedRow, excerpt};
use super::{MAX_REFUSED_KEPT, Refusal, decimal, number};
use crate::rate_card::Measure;

/// The jobs of a manifest, and the rows that make none.
#[derive(Debug)]
pub(super) struct Table {
    pub header: Header,
    pub layout: Layout,
    /// Whether numbers have a comma before their decimals.
    pub decimal_comma: bool,
    pub jobs: Jobs,
    /// How many rows had nothing in them.
    pub blank: u64,
    /// How many rows were refused for their shape, by reason.
    pub counts: [u64; Refusal::ALL.len()],
    /// The first of them.
    pub refused: Vec<RefusedRow>,
    /// The number of the row that was read last.
    pub row: u64,
}

impl Table {
    /// `row` is the number of the header.
    pub fn new(header: Header, row: u64, keeps: bool, decimal_comma: bool) -> Self {
        let mut layout = Layout::of(&header);
        if decimal_comma {
            // What is common is read by its points.
            layout.common = None;
        }
        // Of records, a field of names may come with any.
        let named = layout.name.is_some() || !matches!(header.format, Format::Delimited(_));
        Self {
            jobs: Jobs::new(layout.measures.len(), named, keeps),
            header,
            layout,
            decimal_comma,
            blank: 0,
            counts: [0; Refusal::ALL.len()],
            refused: Vec::new(),
            row,
        }
    }

    /// Takes the row that was read last as a job, and gives its kind: `value` is what stands in a column,
    /// in UTF-8.
    pub fn take<'v>(&mut self, value: impl Fn(usize) -> &'v [u8]) -> u32 {
        let Self { layout, jobs, .. } = self;
        let or_empty = |column: Option<usize>| column.map_or(&b""[..], &value);
        let kind = jobs.kind_of(layout.texts.map(or_empty));
        jobs.push(self.row, kind, or_empty(layout.name));
        if let Some(column) = layout.priority {
            jobs.prioritize(priority(value(column)));
        }
        for (place, &(measure, column)) in layout.measures.iter().enumerate() {
            let value = value(column);
            let entry = match self.decimal_comma {
                true => entry(measure, &decimal::with_point(value), layout.unit),
                false => entry(measure, value, layout.unit),
            };
            jobs.measure(place, entry, value);
        }
        kind
    }

    /// Counts the row that was read last as refused. Gives it where there is room to keep it.
    pub fn refuse(
        &mut self,
        reason: Refusal,
        column: Option<usize>,
        text: &[u8],
    ) -> Option<&mut RefusedRow> {
        self.counts[reason as usize] += 1;
        if self.refused.len() >= MAX_REFUSED_KEPT {
            return None;
        }
        let (excerpt, excerpt_cut) = excerpt(text);
        self.refused.push(RefusedRow {
            row: self.row,
            column: column.map(|column| self.header.shown_name(column)),
            reason,
            measure: None,
            found_columns: None,
            excerpt,
            excerpt_cut,
        });
        self.refused.last_mut()
    }
}

/// What a value says of a measure; of a duration, in this unit.
pub(super) fn entry(measure: Measure, value: &[u8], unit: TimeUnit) -> Entry {
    let read = match measure {
        Measure::Duration if value.trim_ascii().is_empty() => Ok(Entry::NOTHING),
        Measure::Duration => number::read(value, unit).map(|duration| match duration.rounded_up {
            true => Entry::rounded_up(duration.ns),
            false => Entry::value(duration.ns),
        }),
        Measure::TargetLanguages if !value.iter().any(u8::is_ascii_digit) => {
            let count = pieces(text(value)).count();
            Ok(match count {
                0 => Entry::NOTHING,
                _ => Entry::value(count as u64),
            })
        }
        _ => number::read_count(value).map(|count| count.map_or(Entry::NOTHING, Entry::value)),
    };
    read.unwrap_or_else(Entry::fault)
}

/// What a value says of when a job comes: the lower, the sooner. Nothing where that is not plain; such a job
/// has a price all the same.
pub(super) fn priority(value: &[u8]) -> Option<u32> {
    let value = text(value).trim();
    match value.to_ascii_lowercase().as_str() {
        "urgent" => Some(0),
        "high" => Some(1),
        "normal" | "medium" => Some(2),
        "low" => Some(3),
        _ => value.parse().ok(),
    }
}

/// A value that is known to be UTF-8.
fn text(value: &[u8]) -> &str {
    std::str::from_utf8(value).unwrap_or_default()
}

/// The entries of a list in a value.
pub(super) fn pieces(list: &str) -> impl Iterator<Item = &str> {
    let divides = |letter: char| letter.is_whitespace() || matches!(letter, ';' | '|' | ',');
    list.split(divides).filter(|piece| !piece.is_empty())
}
