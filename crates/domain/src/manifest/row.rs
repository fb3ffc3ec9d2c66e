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
    /// How many more rows with good quotes it takes until all are believed to be good.
    careful: u32,
}

/// The usual [`Rows::careful`] after a quote that was none: what is listed behind one was listed for
/// nothing, so that files full of them would take long.
const CAREFUL: u32 = 32;

/// Why the walk over the rows stopped.
enum Stop {
    /// The row that begins here has a quote in it.
    Quote(usize),
    /// The row that begins here is not complete.
    Incomplete(usize),
    /// The row with quotes before went on, or ended, elsewhere than it seemed to.
    Elsewhere(Next),
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
            careful: 0,
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
            let next = match self.whole_rows(bytes, at, end, last) {
                Stop::Quote(row) => self.quoted_row(bytes, row, end, last),
                Stop::Incomplete(row) => self.last_row(bytes, row, end, last),
                Stop::Elsewhere(next) => next,
            };
            match next {
                Next::Row(next) => at = next,
                Next::Wait(row) => return row - start,
            }
        }
    }

    /// Reads complete rows, for as long as their quotes are good.
    fn whole_rows(&mut self, bytes: &[u8], start: usize, end: usize, last: bool) -> Stop {
        let delimiter = self.table.header.delimiter();
        let mut index = mem::take(&mut self.index).unwrap_or_else(|| Box::new(Index::new()));
        let mut row = start;
        let stop = loop {
            let ended = index.fill(bytes, row, end, delimiter, self.careful == 0);
            row = match self.indexed_rows(bytes, row, end, last, &index) {
                Ok(row) => row,
                Err(next) => break Stop::Elsewhere(next),
            };
            let quote_left = index.quotes().last().is_some_and(|&quote| quote >= row);
            match ended {
                IndexEnd::Bytes if quote_left => break Stop::Quote(row),
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
    ///
    /// # Errors
    /// How it goes on after a row that does not end where it should by the index.
    fn indexed_rows(
        &mut self,
        bytes: &[u8],
        mut row: usize,
        end: usize,
        last: bool,
        index: &Index,
    ) -> Result<usize, Next> {
        let columns = self.table.header.names.len();
        let mut ends = index.separators();
        let mut quotes = index.quotes();
        for &line_break in index.line_breaks() {
            // The line break is the last of as many separators as there are columns: so none of
            // the others is one, and the row has as many values as it should.
            let regular = ends.get(columns - 1) == Some(&line_break);
            if quotes.first().is_some_and(|&quote| quote < line_break) {
                let count = quotes.iter().take_while(|&&quote| quote < line_break);
                let (own, others) = quotes.split_at(count.count());
                quotes = others;
                let taken = regular
                    && self.are_around_values(bytes, row, line_break, own)
                    && (self.common_row::<true>(bytes, row, &ends[..columns], index.high)
                        || self.regular_row::<true>(bytes, row, &ends[..columns], index.high));
                if taken {
                    self.table.jobs.stands(row..line_break + 1);
                } else {
                    match self.quoted_row(bytes, row, end, last) {
                        Next::Row(next) if next == line_break + 1 => {}
                        elsewhere => return Err(elsewhere),
                    }
                }
            } else {
                let taken = regular
                    && (self.common_row::<false>(bytes, row, &ends[..columns], index.high)
                        || self.regular_row::<false>(bytes, row, &ends[..columns], index.high));
                if !taken {
                    self.plain_row(&bytes[row..line_break]);
                }
                self.table.jobs.stands(row..line_break + 1);
            }
            let used = match regular {
                true => columns,
                false => ends.partition_point(|&end| end <= line_break),
            };
            ends = &ends[used..];
            row = line_break + 1;
        }
        Ok(row)
    }

    /// Whether the quotes of a row stand around whole values, none inside of one.
    fn are_around_values(
        &self,
        bytes: &[u8],
        row: usize,
        line_break: usize,
        quotes: &[usize],
    ) -> bool {
        let delimiter = self.table.header.delimiter();
        let (pairs, rest) = quotes.as_chunks::<2>();
        rest.is_empty()
            && pairs.iter().all(|&[opens, closes]| {
                let begins = opens == row || bytes[opens - 1] == delimiter;
                let ends = match bytes[closes + 1] {
                    b'\n' => true,
                    b'\r' => closes + 2 == line_break,
                    byte => byte == delimiter,
                };
                begins && ends
            })
    }

    /// Takes the row that begins at `row`, and whose values end at `ends`, where it is of the shape
    /// that most rows have. Does nothing and says `false` where it is not. Where it is `QUOTED`, its quotes
    /// stand [around whole values](Self::are_around_values).
    #[inline]
    fn common_row<const QUOTED: bool>(
        &mut self,
        bytes: &[u8],
        row: usize,
        ends: &[usize],
        high: bool,
    ) -> bool {
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
            let to = to - usize::from(carriage_return);
            let quote = usize::from(QUOTED && bytes[from] == b'"');
            (from + quote, to - quote)
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
        jobs.push_at(*number, kind, bytes, name);
        jobs.measure(0, Entry::value(ns), b"");
        true
    }

    /// Takes the row that begins at `row`, and whose values end at `ends`, where nothing is wrong with
    /// its shape. Does nothing and says `false` where something may be. `QUOTED` is as of
    /// [`common_row`](Self::common_row).
    fn regular_row<const QUOTED: bool>(
        &mut self,
        bytes: &[u8],
        row: usize,
        ends: &[usize],
        high: bool,
    ) -> bool {
        let last = ends.len() - 1;
        let line = &bytes[row..ends[last]];
        let delimiter = self.table.header.delimiter();
        let something = |byte: &u8| {
            *byte != delimiter && !byte.is_ascii_whitespace() && !(QUOTED && *byte == b'"')
        };
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
            let value = match &bytes[from..ends[column]] {
                [value @ .., b'\r'] if column == last => value,
                value => value,
            };
            match value {
                [b'"', value @ .., b'"'] if QUOTED => value,
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
                self.careful = self.careful.saturating_sub(1);
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
        self.careful = CAREFUL;
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::reading::Reading;
    use super::super::window::PADDING;
    use super::*;
    use crate::rate_card::Measure;

    /// What a table comes to: its jobs by row, kind, name and duration, and what is refused of it.
    type Essence = (
        Vec<(u32, u32, String, Entry)>,
        Vec<super::super::RefusedRow>,
        u64,
        u64,
    );

    /// Reads rows; `carefully`, it stops at each quote.
    fn read(text: &str, carefully: bool) -> Essence {
        let (header, _) =
            Header::read(b"name,seconds,service", &Reading::default()).expect("these are columns");
        assert!(
            header
                .place(super::super::Column::Measure(Measure::Duration))
                .is_some()
        );
        let mut rows = Rows::new(header, 1, true, false);
        // More than there are rows.
        rows.careful = if carefully { CAREFUL } else { 0 };
        let bytes = [text.as_bytes(), &[b'"'; PADDING]].concat();
        rows.read(&bytes, 0, text.len(), true);
        let Table {
            jobs,
            refused,
            blank,
            row,
            ..
        } = rows.table;
        let found = (0..jobs.len()).map(|job| {
            let entry = jobs.measures[0].entries[job];
            (
                jobs.row[job],
                jobs.kind[job],
                jobs.name(job).to_owned(),
                entry,
            )
        });
        (found.collect(), refused, blank, row)
    }

    /// Parts of which rows are made, good ones and others.
    fn any_part() -> impl Strategy<Value = &'static str> {
        prop_oneof![
            12 => prop_oneof![Just("a,2.5,dub\n"), Just("\"a\",\"2.5\",\"dub\"\r\n"), Just("\"b, c\",7,dub\n")],
            4 => prop_oneof![Just("\"d\ne\",1,dub\n"), Just("\"say \"\"so\"\"\",1,dub\n"), Just("\"\",\" \",\"\"\n")],
            4 => prop_oneof![Just("\""), Just(","), Just("\n"), Just("\r"), Just("\"\"")],
            2 => prop_oneof![Just("a"), Just("ä"), Just(" "), Just("3")],
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn rows_are_the_same_when_every_quote_is_looked_at(
            parts in proptest::collection::vec(any_part(), 0..CAREFUL as usize),
        ) {
            let text = parts.concat();
            prop_assert_eq!(read(&text, false), read(&text, true));
        }
    }

    #[test]
    fn a_file_full_of_bad_quotes_is_read_carefully() {
        let (header, _) =
            Header::read(b"name,seconds,service", &Reading::default()).expect("these are columns");
        let mut rows = Rows::new(header, 1, true, false);
        let mut text = "a\"b,1,dub\n".to_owned();
        let read = |rows: &mut Rows, text: &str| {
            let bytes = [text.as_bytes(), &[0; PADDING]].concat();
            rows.read(&bytes, 0, text.len(), true);
            rows.careful
        };
        assert_eq!(read(&mut rows, &text), CAREFUL);
        text = "\"a\",1,dub\n".repeat(CAREFUL as usize - 1);
        assert_eq!(read(&mut rows, &text), 1);
        assert_eq!(read(&mut rows, "\"a\",1,dub\n"), 0);
        assert_eq!(rows.table.jobs.len(), CAREFUL as usize);
    }
}
