//! The rows of a manifest: each makes a job, or is refused for its shape.

use std::borrow::Cow;
use std::mem;

use super::header::Header;
use super::jobs::{Entry, Jobs};
use super::layout::Layout;
use super::record::{self, Fault};
use super::report::{RefusedRow, excerpt};
use super::scan::{Index, IndexEnd};
use super::spelling::Remembered;
use super::{MAX_REFUSED_KEPT, MAX_ROW_BYTES, Refusal, decimal, number};
use crate::rate_card::Measure;

/// What the rows hold.
#[derive(Debug)]
pub(super) struct Table {
    pub header: Header,
    pub layout: Layout,
    /// Whether numbers have a comma before their decimals.
    pub decimal_comma: bool,
    pub jobs: Jobs,
    /// How many rows had nothing in them.
    pub blank: u64,
    /// How many rows were refused for each reason.
    pub counts: [u64; Refusal::ALL.len()],
    /// The first of them.
    pub refused: Vec<RefusedRow>,
    /// The number of the row that was read last.
    pub row: u64,
}

/// Reads rows into a table.
#[derive(Debug)]
pub(super) struct Rows {
    pub table: Table,
    remembered: Remembered,
    /// Kept from one batch of rows to the next, absent only while it is used.
    index: Option<Box<Index>>,
    /// The rest of a row that is too long is being passed over.
    passing_over: bool,
}

/// Why the walk over plain rows stopped.
enum Stop {
    /// The row that begins here has a quote in it.
    Quote(usize),
    /// The row that begins here is not complete.
    Incomplete(usize),
}

/// How the walk over the rows goes on.
enum Next {
    /// With the row that begins here.
    Row(usize),
    /// With the row that begins here, when more bytes are there.
    Wait(usize),
}

impl Rows {
    /// `row` is the number of the header.
    pub fn new(header: Header, row: u64, keeps: bool, decimal_comma: bool) -> Self {
        let mut layout = Layout::of(&header);
        if decimal_comma {
            // What is common is read by its points.
            layout.common = None;
        }
        Self {
            table: Table {
                jobs: Jobs::new(layout.measures.len(), layout.name.is_some(), keeps),
                header,
                layout,
                decimal_comma,
                blank: 0,
                counts: [0; Refusal::ALL.len()],
                refused: Vec::new(),
                row,
            },
            remembered: Remembered::new(),
            index: None,
            passing_over: false,
        }
    }

    /// The jobs so far are priced, and go where they are not kept. Says whether their kinds went too.
    pub fn priced(&mut self) -> bool {
        let forgotten = self.table.jobs.priced();
        if forgotten {
            self.remembered.clear();
        }
        forgotten
    }

    /// Reads the rows in `bytes[start..end]`, behind which
    /// [`PADDING`](super::window::PADDING) bytes of anything have to stand, and gives how many bytes are used up. What is left is the beginning of a row, or
    /// nothing where these bytes are the `last`.
    pub fn read(&mut self, bytes: &[u8], start: usize, end: usize, last: bool) -> usize {
        let mut at = start;
        loop {
            if self.passing_over {
                match bytes[at..end].iter().position(|&byte| byte == b'\n') {
                    Some(length) => at += length + 1,
                    None => return end - start,
                }
                self.passing_over = false;
            }
            let next = match self.plain_rows(bytes, at, end) {
                Stop::Quote(row) => self.quoted_row(bytes, row, end, last),
                Stop::Incomplete(row) => self.last_row(bytes, row, end, last),
            };
            match next {
                Next::Row(next) => at = next,
                Next::Wait(row) => return row - start,
            }
        }
    }

    /// Reads complete rows for as long as there is no quote in them.
    fn plain_rows(&mut self, bytes: &[u8], start: usize, end: usize) -> Stop {
        let delimiter = self.table.header.delimiter();
        let mut index = mem::take(&mut self.index).unwrap_or_else(|| Box::new(Index::new()));
        let mut row = start;
        let stop = loop {
            let ended = index.fill(bytes, row, end, delimiter);
            row = self.indexed_rows(bytes, row, &index);
            match ended {
                IndexEnd::Bytes => break Stop::Incomplete(row),
                IndexEnd::Quote => break Stop::Quote(row),
                IndexEnd::Full if !index.line_breaks().is_empty() => {}
                // One row has more separators than the index has room for.
                IndexEnd::Full => {
                    let stops = |&byte: &u8| byte == b'\n' || byte == b'"';
                    match bytes[row..end].iter().position(stops) {
                        Some(length) if bytes[row + length] == b'\n' => {
                            self.plain_row(&bytes[row..row + length]);
                            row += length + 1;
                        }
                        Some(_) => break Stop::Quote(row),
                        None => break Stop::Incomplete(row),
                    }
                }
            }
        };
        self.index = Some(index);
        stop
    }

    /// Takes or refuses the rows of an index, the first of which begins at `row`, and gives where
    /// the next one begins.
    fn indexed_rows(&mut self, bytes: &[u8], mut row: usize, index: &Index) -> usize {
        let columns = self.table.header.names.len();
        let mut ends = index.separators();
        for &line_break in index.line_breaks() {
            // The line break is the last of as many separators as there are columns: so none of
            // the others is one, and the row has as many values as it should.
            let regular = ends.get(columns - 1) == Some(&line_break);
            let taken = regular
                && (self.common_row(bytes, row, &ends[..columns], index.high)
                    || self.regular_row(bytes, row, &ends[..columns], index.high));
            if !taken {
                self.plain_row(&bytes[row..line_break]);
            }
            let used = match regular {
                true => columns,
                false => ends.partition_point(|&end| end <= line_break),
            };
            ends = &ends[used..];
            row = line_break + 1;
        }
        row
    }

    /// Takes the row that begins at `row`, and whose values end at `ends`, where it is of the shape
    /// that most rows have. Does nothing and says `false` where it is not.
    #[inline]
    fn common_row(&mut self, bytes: &[u8], row: usize, ends: &[usize], high: bool) -> bool {
        let Table {
            layout,
            jobs,
            row: number,
            ..
        } = &mut self.table;
        let Some(common) = layout.common else {
            return false;
        };
        let last = ends.len() - 1;
        let end = ends[last];
        let value = |column: usize| {
            let from = if column == 0 {
                row
            } else {
                ends[column - 1] + 1
            };
            let to = ends[column];
            let carriage_return = column == last && to > from && bytes[to - 1] == b'\r';
            (from, to - usize::from(carriage_return))
        };
        if end - row > MAX_ROW_BYTES || (high && std::str::from_utf8(&bytes[row..end]).is_err()) {
            return false;
        }
        let (from, to) = value(common.duration);
        let Some(ns) = number::read_common(bytes, from, to) else {
            return false;
        };
        let service = value(common.service);
        let language = common.language.map_or((row, row), value);
        let Some(kind) = self.remembered.kind(bytes, service, language) else {
            return false;
        };
        let name = layout.name.map_or((row, row), value);
        *number += 1;
        jobs.push(*number, kind, &bytes[name.0..name.1]);
        jobs.measure(0, Entry::value(ns), b"");
        true
    }

    /// Takes the row that begins at `row`, and whose values end at `ends`, where nothing is wrong with
    /// its shape. Does nothing and says `false` where something may be.
    fn regular_row(&mut self, bytes: &[u8], row: usize, ends: &[usize], high: bool) -> bool {
        let Table {
            header,
            layout,
            decimal_comma,
            jobs,
            row: number,
            ..
        } = &mut self.table;
        let decimal_comma = *decimal_comma;
        let last = ends.len() - 1;
        let line = &bytes[row..ends[last]];
        let delimiter = header.delimiter();
        let something = |byte: &u8| *byte != delimiter && !byte.is_ascii_whitespace();
        if line.len() > MAX_ROW_BYTES
            || !line.iter().any(something)
            || (high && std::str::from_utf8(line).is_err())
        {
            return false;
        }
        let value = |column: usize| {
            let from = match column {
                0 => row,
                column => ends[column - 1] + 1,
            };
            let value = &bytes[from..ends[column]];
            match value {
                [value @ .., b'\r'] if column == last => value,
                value => value,
            }
        };
        let or_empty = |column: Option<usize>| column.map_or(&[][..], value);
        let kind = jobs.kind_of(layout.texts.map(or_empty));
        *number += 1;
        jobs.push(*number, kind, or_empty(layout.name));
        for (place, &(measure, column)) in layout.measures.iter().enumerate() {
            let value = value(column);
            let entry = match decimal_comma {
                true => entry(measure, &decimal::with_point(value)),
                false => entry(measure, value),
            };
            jobs.measure(place, entry, value);
        }
        if let Some(common) = layout.common {
            let service = value(common.service);
            self.remembered
                .remember(service, or_empty(common.language), kind);
        }
        true
    }

    /// Takes or refuses a row without quotes, its line break left out.
    fn plain_row(&mut self, line: &[u8]) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let delimiter = self.table.header.delimiter();
        let values: Vec<_> = line
            .split(|&byte| byte == delimiter)
            .map(Cow::Borrowed)
            .collect();
        self.judge(line, &values);
    }

    /// Takes or refuses the row that begins at `row` and has a quote in it.
    fn quoted_row(&mut self, bytes: &[u8], row: usize, end: usize, last: bool) -> Next {
        // Two bytes more than a row can have: a carriage return, and one that makes it too long.
        let limit = end.min(row + MAX_ROW_BYTES + 2);
        let part = &bytes[row..limit];
        let more_to_come = limit == end && !last;
        let mut values = Vec::new();
        let ended = record::split(part, self.table.header.delimiter(), |_, value| {
            values.push(value)
        });
        let fault = match ended {
            Ok(ended) if ended.line_break || limit == end => {
                if !ended.line_break && more_to_come {
                    return Next::Wait(row);
                }
                let texts: Vec<_> = values.iter().map(|value| value.text(part)).collect();
                self.judge(&part[..ended.length], &texts);
                let rest = &part[ended.length..];
                let line_break = rest.iter().position(|&byte| byte == b'\n');
                return Next::Row(row + ended.length + line_break.map_or(rest.len(), |at| at + 1));
            }
            Ok(_) => Refusal::RowTooLong,
            Err(Fault::LeftOpen) if more_to_come => return Next::Wait(row),
            // Without a line break in it, it is as long as it seems.
            Err(Fault::LeftOpen) if limit < end && !part.contains(&b'\n') => Refusal::RowTooLong,
            Err(Fault::LeftOpen) => Refusal::QuoteLeftOpen,
            Err(Fault::StrayQuote) => Refusal::StrayQuote,
        };
        if more_to_come && !part.contains(&b'\n') {
            // The excerpt of the line is not complete.
            return Next::Wait(row);
        }
        self.refuse_line(bytes, row, limit, fault)
    }

    /// What to do with a row without quotes that no line break ends.
    fn last_row(&mut self, bytes: &[u8], row: usize, end: usize, last: bool) -> Next {
        // One more for a carriage return.
        if end - row > MAX_ROW_BYTES + 1 {
            return self.refuse_line(bytes, row, end, Refusal::RowTooLong);
        }
        if !last || row == end {
            return Next::Wait(row);
        }
        self.plain_row(&bytes[row..end]);
        Next::Wait(end)
    }

    /// Refuses the line that begins at `row`, and goes on with the next one, so that a fault of
    /// one row is none of others.
    fn refuse_line(&mut self, bytes: &[u8], row: usize, limit: usize, reason: Refusal) -> Next {
        let part = &bytes[row..limit];
        let line_break = part.iter().position(|&byte| byte == b'\n');
        let line = &part[..line_break.unwrap_or(part.len())];
        self.table.row += 1;
        self.refuse(reason, None, line.strip_suffix(b"\r").unwrap_or(line));
        self.passing_over = line_break.is_none();
        Next::Row(line_break.map_or(limit, |at| row + at + 1))
    }

    /// Takes or refuses a row that was split into its values.
    fn judge(&mut self, line: &[u8], values: &[Cow<'_, [u8]>]) {
        self.table.row += 1;
        let space = |byte: &u8| matches!(byte, b' ' | b'\t');
        if values.iter().all(|value| value.iter().all(space)) {
            self.table.blank += 1;
            return;
        }
        if line.len() > MAX_ROW_BYTES {
            return self.refuse(Refusal::RowTooLong, None, line);
        }
        if values.len() != self.table.header.names.len() {
            self.refuse(Refusal::WrongColumnCount, None, line);
            if let Some(row) = self
                .table
                .refused
                .last_mut()
                .filter(|refused| refused.row == self.table.row)
            {
                row.found_columns = u32::try_from(values.len()).ok();
            }
            return;
        }
        let broken = |value: &Cow<'_, [u8]>| std::str::from_utf8(value).is_err();
        if let Some(column) = values.iter().position(broken) {
            return self.refuse(Refusal::InvalidUtf8, Some(column), &values[column]);
        }
        self.keep(values);
    }

    /// Takes a row of as many values in UTF-8 as there are columns.
    fn keep(&mut self, values: &[Cow<'_, [u8]>]) {
        let Table {
            layout,
            decimal_comma,
            jobs,
            row,
            ..
        } = &mut self.table;
        let decimal_comma = *decimal_comma;
        let value = |column: Option<usize>| column.map_or(&[][..], |column| &*values[column]);
        let kind = jobs.kind_of(layout.texts.map(value));
        jobs.push(*row, kind, value(layout.name));
        for (place, &(measure, column)) in layout.measures.iter().enumerate() {
            let value = &*values[column];
            let entry = match decimal_comma {
                true => entry(measure, &decimal::with_point(value)),
                false => entry(measure, value),
            };
            jobs.measure(place, entry, value);
        }
        if let Some(common) = layout.common {
            let service = &values[common.service];
            self.remembered
                .remember(service, value(common.language), kind);
        }
    }

    /// Counts the row as refused, and keeps it where there is room.
    fn refuse(&mut self, reason: Refusal, column: Option<usize>, text: &[u8]) {
        let table = &mut self.table;
        table.counts[reason as usize] += 1;
        if table.refused.len() < MAX_REFUSED_KEPT {
            let (excerpt, excerpt_cut) = excerpt(text);
            table.refused.push(RefusedRow {
                row: table.row,
                column: column.map(|column| table.header.shown_name(column)),
                reason,
                measure: None,
                found_columns: None,
                excerpt,
                excerpt_cut,
            });
        }
    }
}

/// What a value says of a measure.
pub(super) fn entry(measure: Measure, value: &[u8]) -> Entry {
    let read = match measure {
        Measure::Duration if value.trim_ascii().is_empty() => Ok(Entry::NOTHING),
        Measure::Duration => number::read(value).map(|duration| match duration.rounded_up {
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

/// A value that is known to be UTF-8.
fn text(value: &[u8]) -> &str {
    std::str::from_utf8(value).unwrap_or_default()
}

/// The entries of a list in a value.
pub(super) fn pieces(list: &str) -> impl Iterator<Item = &str> {
    let divides = |letter: char| letter.is_whitespace() || matches!(letter, ';' | '|' | ',');
    list.split(divides).filter(|piece| !piece.is_empty())
}
