//! The rows of a manifest: each is priced, or refused with a reason.

use std::borrow::Cow;
use std::mem;

use super::groups::{Groups, Names};
use super::header::Header;
use super::record::{self, Fault};
use super::report::{Measured, RefusalCount, RefusedRow, Report, excerpt};
use super::scan::{Index, IndexEnd};
use super::{
    Assumed, Assumptions, Column, MAX_REFUSED_KEPT, MAX_ROW_BYTES, ManifestError, Refusal, number,
};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};
use crate::rate_card::{Measure, Measures, Pricing, Quantity, Unpriced};

/// What the rows have come to so far.
#[derive(Debug)]
pub(super) struct Rows {
    header: Header,
    places: Places,
    assumed: Vec<Assumed>,
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

/// Where the values come from that are read.
#[derive(Debug)]
struct Places {
    service: Source,
    operation: Source,
    model: Source,
    language: Source,
    features: Source,
    /// The measures that have a part in any price.
    measures: Vec<(Measure, Source)>,
    /// Where nothing but these has a part in any price.
    common: Option<Common>,
    /// The service of rows where nothing names one.
    only_service: String,
    /// What the card tells jobs apart by, and nothing says.
    lacking: Vec<Column>,
}

/// Where a value comes from: from a column, by its place from 0, or else from an assumption.
#[derive(Debug)]
struct Source {
    column: Option<usize>,
    assumed: Option<(usize, String)>,
}

impl Source {
    fn is_nowhere(&self) -> bool {
        self.column.is_none() && self.assumed.is_none()
    }

    /// The value of a row. An assumption that it needs is noted.
    fn value<'a>(&'a self, values: &'a [Cow<'_, [u8]>], needed: &mut Needed) -> &'a [u8] {
        let value = self.column.map_or(&[][..], |column| &*values[column]);
        match &self.assumed {
            Some((place, assumed)) if value.trim_ascii().is_empty() => {
                needed.0 |= 1 << place;
                assumed.as_bytes()
            }
            _ => value,
        }
    }

    /// The value of a row as a name.
    fn text<'a>(&'a self, values: &'a [Cow<'_, [u8]>], needed: &mut Needed) -> &'a str {
        text(self.value(values, needed)).trim()
    }
}

/// The assumptions that a row needs, by their places.
#[derive(Clone, Copy, Default)]
struct Needed(u64);

/// The columns of most manifests of sound and film.
#[derive(Clone, Copy, Debug)]
struct Common {
    duration: usize,
    service: usize,
    language: Option<usize>,
}

impl Places {
    fn of(header: &Header, pricing: &Pricing, assumptions: &Assumptions) -> Self {
        let source = |column| {
            let mut values = assumptions.values.iter().zip(0..u64::BITS as usize);
            let assumed = values.find(|(one, _)| one.column == column);
            Source {
                column: header.place(column),
                assumed: assumed.map(|(one, place)| (place, one.value.trim().to_owned())),
            }
        };
        let used = pricing.measures_used().into_iter();
        let used = used.map(|measure| (measure, source(Column::Measure(measure))));
        let mut places = Self {
            service: source(Column::Service),
            operation: source(Column::Operation),
            model: source(Column::Model),
            language: source(Column::Language),
            features: source(Column::Features),
            measures: used.filter(|(_, source)| !source.is_nowhere()).collect(),
            common: None,
            only_service: match pricing.services().as_slice() {
                [only] => (*only).to_owned(),
                _ => String::new(),
            },
            lacking: Vec::new(),
        };
        places.lacking = places.lacking(pricing);
        let Self {
            service,
            operation,
            model,
            language,
            features,
            measures,
            ..
        } = &places;
        let plain = |source: &Source| source.column.filter(|_| source.assumed.is_none());
        if let Some(service) = plain(service)
            && let [(Measure::Duration, duration)] = measures.as_slice()
            && let Some(duration) = plain(duration)
            && language.assumed.is_none()
            && [operation, model, features]
                .into_iter()
                .all(Source::is_nowhere)
        {
            places.common = Some(Common {
                duration,
                service,
                language: language.column,
            });
        }
        places
    }

    fn lacking(&self, pricing: &Pricing) -> Vec<Column> {
        let apart = pricing.tells_apart_by();
        let texts = [
            (Column::Service, pricing.services().len() > 1, &self.service),
            (Column::Operation, apart.operations, &self.operation),
            (Column::Model, apart.models, &self.model),
            (Column::Language, apart.languages, &self.language),
            (Column::Features, apart.features, &self.features),
        ];
        let texts = texts
            .into_iter()
            .filter(|(_, told_apart, source)| *told_apart && source.is_nowhere());
        let known = |measure: &Measure| self.measures.iter().any(|(one, _)| one == measure);
        let measures = pricing
            .measures_needed()
            .into_iter()
            .filter(|one| !known(one));
        let texts = texts.map(|(column, ..)| column);
        texts.chain(measures.map(Column::Measure)).collect()
    }
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
    pub fn new(header: Header, row: u64, pricing: Pricing, assumptions: &Assumptions) -> Self {
        let assumed = assumptions.values.iter().map(|assumption| Assumed {
            assumption: assumption.clone(),
            jobs: 0,
        });
        Self {
            index: None,
            places: Places::of(&header, &pricing, assumptions),
            assumed: assumed.collect(),
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
        let Some(common) = self.places.common else {
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
        let Some(group) = self.groups.remembered(bytes, service, language) else {
            return false;
        };
        // What is remembered is priced by the duration alone.
        let added = self.groups.add(group, ns);
        self.row += u64::from(added);
        added
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
        if let Err(fault) = self.price(values) {
            let value = fault.column.map(|column| &*values[column]);
            let counted = self.refused.len();
            self.refuse(fault.reason, fault.column, value.unwrap_or(line));
            if let Some(row) = self.refused.get_mut(counted) {
                row.measure = fault.measure;
            }
        }
    }

    /// Prices a row of as many values in UTF-8 as there are columns.
    fn price(&mut self, values: &[Cow<'_, [u8]>]) -> Result<(), RowFault> {
        let places = &self.places;
        let mut needed = Needed::default();
        let mut measures = Measures::NONE;
        let mut rounded_up = false;
        for (measure, source) in &places.measures {
            let value = source.value(values, &mut needed);
            let read = match measure {
                Measure::Duration if value.trim_ascii().is_empty() => match places.measures.len() {
                    1 => Err(Refusal::EmptyDuration),
                    _ => Ok(None),
                },
                Measure::Duration => number::read(value).map(|duration| {
                    rounded_up = duration.rounded_up;
                    Some(duration.ns)
                }),
                Measure::TargetLanguages if !value.iter().any(u8::is_ascii_digit) => {
                    let count = pieces(text(value)).count();
                    Ok((count > 0).then_some(count as u64))
                }
                _ => number::read_count(value),
            };
            let read = read.map_err(|reason| RowFault {
                reason,
                column: source.column,
                measure: Some(*measure),
            })?;
            if let Some(value) = read {
                measures.set(*measure, value);
            }
        }
        let names = Names {
            service: match places.service.is_nowhere() {
                true => &places.only_service,
                false => places.service.text(values, &mut needed),
            },
            operation: places.operation.text(values, &mut needed),
            model: places.model.text(values, &mut needed),
            language: places.language.text(values, &mut needed),
        };
        let features: Vec<&str> = pieces(places.features.text(values, &mut needed)).collect();
        let group = self
            .groups
            .find(names)
            .map_err(|(reason, column)| RowFault {
                reason,
                column: match column {
                    _ if reason == Refusal::TooManyGroups => None,
                    Column::Operation => places.operation.column.or(places.service.column),
                    Column::Model => places.model.column,
                    Column::Language => places.language.column.or(places.service.column),
                    _ => places.service.column,
                },
                measure: None,
            })?;
        let priced = self.groups.price(group, names, &features, measures);
        priced.map_err(|unpriced| RowFault::of(&unpriced, places))?;
        for (place, assumed) in self.assumed.iter_mut().enumerate() {
            let counts = needed.0 >> place & 1 == 1
                && self.groups.depends_on(group, assumed.assumption.column);
            assumed.jobs += u64::from(counts);
        }
        self.rounded_up += u64::from(rounded_up);
        if let Some(common) = places.common {
            let language = common.language.map_or(&[][..], |column| &*values[column]);
            self.groups
                .remember(&values[common.service], language, group);
        }
        Ok(())
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
                measure: None,
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
        let measured = Measure::ALL.iter().filter_map(|&measure| {
            let sums = groups.iter().flat_map(|group| &group.measured);
            let sums = sums.filter(|sum| sum.measure == measure);
            let quantity = sums.fold(Quantity::ZERO, |all, one| all.plus(one.quantity));
            (quantity > Quantity::ZERO).then_some(Measured { measure, quantity })
        });
        let billed = groups
            .iter()
            .fold(Quantity::ZERO, |all, one| all.plus(one.billed));
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
            measured: measured.collect(),
            billed,
            total,
            groups,
            delimiter: self.header.delimiter,
            column_count: u32::try_from(self.header.names.len()).unwrap_or(u32::MAX),
            columns: self.header.found(),
            ignored_columns: self.header.ignored(),
            assumed: self
                .assumed
                .into_iter()
                .filter(|one| one.jobs > 0)
                .collect(),
            lacking: self.places.lacking,
            bytes,
        })
    }
}

/// What is wrong with a row of the right shape.
struct RowFault {
    reason: Refusal,
    column: Option<usize>,
    measure: Option<Measure>,
}

impl RowFault {
    fn of(unpriced: &Unpriced, places: &Places) -> Self {
        let of = |reason, measure: Option<Measure>| {
            let mut measured = places.measures.iter();
            let source = measured.find(|(one, _)| Some(*one) == measure);
            Self {
                reason,
                column: source.and_then(|(_, source)| source.column),
                measure,
            }
        };
        match unpriced {
            Unpriced::Missing(Measure::Duration)
                if places
                    .measures
                    .iter()
                    .any(|(one, _)| *one == Measure::Duration) =>
            {
                of(Refusal::EmptyDuration, Some(Measure::Duration))
            }
            Unpriced::Missing(measure) => of(Refusal::MeasureMissing, Some(*measure)),
            Unpriced::NotCovered(measure) => of(Refusal::MeasureNotPriced, Some(*measure)),
            Unpriced::PartsExceed(measure) => of(Refusal::PartsExceed, Some(*measure)),
            Unpriced::UnknownFeature(_) => Self {
                column: places.features.column,
                ..of(Refusal::UnknownFeature, None)
            },
            Unpriced::TooLarge => of(Refusal::PriceTooLarge, None),
        }
    }
}

/// A value that is known to be UTF-8.
fn text(value: &[u8]) -> &str {
    std::str::from_utf8(value).unwrap_or_default()
}

/// The entries of a list in a value.
fn pieces(list: &str) -> impl Iterator<Item = &str> {
    let divides = |letter: char| letter.is_whitespace() || matches!(letter, ';' | '|' | ',');
    list.split(divides).filter(|piece| !piece.is_empty())
}
