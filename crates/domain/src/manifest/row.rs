//! The rows of a manifest: each is priced, or refused with a reason.

use std::borrow::Cow;
use std::mem;

use super::groups::Groups;
use super::header::Header;
use super::record::{self, Fault};
use super::report::{Group, RefusalCount, RefusedRow, Report, excerpt};
use super::scan::{Index, IndexEnd};
use super::{MAX_REFUSED_KEPT, MAX_ROW_BYTES, ManifestError, Refusal, number};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};
use crate::rate_card::{Pricing, Seconds};

/// What the rows have come to so far.
#[derive(Debug)]
pub(super) struct Rows {
    header: Header,
    groups: Groups,
    /// The number of the row that was read last.
    row: u64,
    blank: u64,
    rounded_up: u64,
    counts: [u64; Refusal::ALL.len()],
    refused: Vec<RefusedRow>,
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
    pub fn new(header: Header, row: u64, pricing: Pricing) -> Self {
        Self {
            index: None,
            header,
            groups: Groups::new(pricing),
            row,
            blank: 0,
            rounded_up: 0,
            counts: [0; Refusal::ALL.len()],
            refused: Vec::new(),
            passing_over: false,
        }
    }

    /// The number of the row that was read last.
    pub fn row(&self) -> u64 {
        self.row
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
        let delimiter = self.header.delimiter.byte();
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

    /// Prices or refuses the rows of an index, the first of which begins at `row`, and gives where
    /// the next one begins.
    fn indexed_rows(&mut self, bytes: &[u8], mut row: usize, index: &Index) -> usize {
        let columns = self.header.names.len();
        let mut ends = index.separators();
        for &line_break in index.line_breaks() {
            // The line break is the last of as many separators as there are columns: so none of
            // the others is one, and the row has as many values as it should.
            let regular = ends.get(columns - 1) == Some(&line_break);
            if !(regular && self.common_row(bytes, row, &ends[..columns], index.high)) {
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

    /// Prices the row that begins at `row`, and whose values end at `ends`, where it is of the
    /// shape that most rows have. Does nothing and says `false` where it is not.
    #[inline]
    fn common_row(&mut self, bytes: &[u8], row: usize, ends: &[usize], high: bool) -> bool {
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
        let (from, to) = value(self.header.duration);
        let Some(ns) = number::read_common(bytes, from, to) else {
            return false;
        };
        let service = value(self.header.service);
        let language = self.header.language.map_or((row, row), value);
        let Some(group) = self.groups.remembered(bytes, service, language) else {
            return false;
        };
        self.row += 1;
        self.groups.add(group, ns);
        true
    }

    /// Prices or refuses a row without quotes, its line break left out.
    fn plain_row(&mut self, line: &[u8]) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let delimiter = self.header.delimiter.byte();
        let values: Vec<_> = line
            .split(|&byte| byte == delimiter)
            .map(Cow::Borrowed)
            .collect();
        self.judge(line, &values);
    }

    /// Prices or refuses the row that begins at `row` and has a quote in it.
    fn quoted_row(&mut self, bytes: &[u8], row: usize, end: usize, last: bool) -> Next {
        // Two bytes more than a row can have: a carriage return, and one that makes it too long.
        let limit = end.min(row + MAX_ROW_BYTES + 2);
        let part = &bytes[row..limit];
        let more_to_come = limit == end && !last;
        let mut values = Vec::new();
        let ended = record::split(part, self.header.delimiter.byte(), |_, value| {
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
        self.row += 1;
        self.refuse(reason, None, line.strip_suffix(b"\r").unwrap_or(line));
        self.passing_over = line_break.is_none();
        Next::Row(line_break.map_or(limit, |at| row + at + 1))
    }

    /// Prices or refuses a row that was split into its values.
    fn judge(&mut self, line: &[u8], values: &[Cow<'_, [u8]>]) {
        self.row += 1;
        let space = |byte: &u8| matches!(byte, b' ' | b'\t');
        if values.iter().all(|value| value.iter().all(space)) {
            self.blank += 1;
            return;
        }
        if line.len() > MAX_ROW_BYTES {
            return self.refuse(Refusal::RowTooLong, None, line);
        }
        if values.len() != self.header.names.len() {
            self.refuse(Refusal::WrongColumnCount, None, line);
            if let Some(row) = self
                .refused
                .last_mut()
                .filter(|refused| refused.row == self.row)
            {
                row.found_columns = u32::try_from(values.len()).ok();
            }
            return;
        }
        let broken = |value: &Cow<'_, [u8]>| std::str::from_utf8(value).is_err();
        if let Some(column) = values.iter().position(broken) {
            return self.refuse(Refusal::InvalidUtf8, Some(column), &values[column]);
        }
        let Header {
            duration,
            service,
            language,
            ..
        } = self.header;
        let read = match number::read(&values[duration]) {
            Ok(read) => read,
            Err(reason) => return self.refuse(reason, Some(duration), &values[duration]),
        };
        let nothing = Cow::Borrowed(&[][..]);
        let spoken = language.map_or(&nothing, |column| &values[column]);
        match self.groups.find(&values[service], spoken) {
            Ok(group) => {
                self.groups.add(group, read.ns);
                self.rounded_up += u64::from(read.rounded_up);
            }
            Err(reason @ Refusal::TooManyGroups) => self.refuse(reason, None, line),
            Err(reason @ (Refusal::MalformedLanguage | Refusal::LanguageNotCovered)) => {
                let column = language.unwrap_or(service);
                self.refuse(reason, Some(column), &values[column]);
            }
            Err(reason) => self.refuse(reason, Some(service), &values[service]),
        }
    }

    /// Counts the row as refused, and keeps it where there is room.
    fn refuse(&mut self, reason: Refusal, column: Option<usize>, text: &[u8]) {
        self.counts[reason as usize] += 1;
        if self.refused.len() < MAX_REFUSED_KEPT {
            let (excerpt, excerpt_cut) = excerpt(text);
            self.refused.push(RefusedRow {
                row: self.row,
                column: column.map(|column| self.header.shown_name(column)),
                reason,
                found_columns: None,
                excerpt,
                excerpt_cut,
            });
        }
    }

    /// What it all comes to; `bytes` is the size of the file.
    pub fn report(self, bytes: u64) -> Result<Report, ManifestError> {
        let groups = self.groups.groups().ok_or(ManifestError::TotalTooLarge)?;
        let total: Amount = groups.iter().map(|group| group.amount).sum();
        if total.units() > MAX_CREDITS * UNITS_PER_CREDIT {
            return Err(ManifestError::TotalTooLarge);
        }
        let seconds = |each: fn(&Group) -> Seconds| {
            let sum = groups.iter().map(|group| each(group).nanoseconds()).sum();
            Seconds::from_nanoseconds(sum)
        };
        let jobs = groups.iter().map(|group| group.jobs).sum();
        let refused = self.counts.iter().sum();
        if jobs + refused == 0 {
            return Err(ManifestError::NoRows);
        }
        let counted = Refusal::ALL.into_iter().zip(self.counts);
        Ok(Report {
            rows: jobs + refused,
            jobs,
            refused,
            blank: self.blank,
            rounded_up: self.rounded_up,
            refusals: counted
                .filter(|&(_, count)| count > 0)
                .map(|(reason, count)| RefusalCount { reason, count })
                .collect(),
            refused_rows: self.refused,
            exact: seconds(|group| group.exact),
            billed: seconds(|group| group.billed),
            total,
            groups,
            delimiter: self.header.delimiter,
            column_count: u32::try_from(self.header.names.len()).unwrap_or(u32::MAX),
            columns: self.header.found(),
            ignored_columns: self.header.ignored(),
            bytes,
        })
    }
}
