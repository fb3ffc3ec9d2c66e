//! The rows of a manifest: each makes a job, or is refused for its shape.

use std::borrow::Cow;
use std::mem;

use super::header::Header;
use super::jobs::Entry;
use super::record::{self, Fault};
use super::scan::{Index, IndexEnd};
use super::spelling::Remembered;
use super::table::Table;
use super::{MAX_ROW_BYTES, Refusal, number};

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
        Self {
            table: Table::new(header, row, keeps, decimal_comma),
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
                            self.table.jobs.stands(row..row + length + 1);
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
            self.table.jobs.stands(row..line_break + 1);
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
        let last = ends.len() - 1;
        let line = &bytes[row..ends[last]];
        let delimiter = self.table.header.delimiter();
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
        self.table.row += 1;
        self.keep(value);
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
                let next = row + ended.length + line_break.map_or(rest.len(), |at| at + 1);
                self.table.jobs.stands(row..next);
                return Next::Row(next);
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
        self.table.jobs.stands(row..end);
        Next::Wait(end)
    }

    /// Refuses the line that begins at `row`, and goes on with the next one, so that a fault of
    /// one row is none of others.
    fn refuse_line(&mut self, bytes: &[u8], row: usize, limit: usize, reason: Refusal) -> Next {
        let part = &bytes[row..limit];
        let line_break = part.iter().position(|&byte| byte == b'\n');
        let line = &part[..line_break.unwrap_or(part.len())];
        self.table.row += 1;
        self.table
            .refuse(reason, None, line.strip_suffix(b"\r").unwrap_or(line));
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
            self.table.refuse(Refusal::RowTooLong, None, line);
            return;
        }
        if values.len() != self.table.header.names.len() {
            let refused = self.table.refuse(Refusal::WrongColumnCount, None, line);
            if let Some(row) = refused {
                row.found_columns = u32::try_from(values.len()).ok();
            }
            return;
        }
        let broken = |value: &Cow<'_, [u8]>| std::str::from_utf8(value).is_err();
        if let Some(column) = values.iter().position(broken) {
            self.table
                .refuse(Refusal::InvalidUtf8, Some(column), &values[column]);
            return;
        }
        self.keep(|column| &*values[column]);
    }

    /// Takes the row that was read last, of whose values in UTF-8 there are as many as columns.
    fn keep<'v>(&mut self, value: impl Fn(usize) -> &'v [u8]) {
        let kind = self.table.take(&value);
        if let Some(common) = self.table.layout.common {
            let language = common.language.map_or(&b""[..], &value);
            self.remembered
                .remember(value(common.service), language, kind);
        }
    }
}
