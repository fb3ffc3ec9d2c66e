//! Manifests in JSON: an object for each job, one on each line or all in one list.
//!
//! An object with a `custom_id` and a `body` is a request of a batch, as APIs of language models take them.
//! Its job is one request; of its `body` the characters of the text are counted, and the limit of the
//! tokens that come out is the most that there can be.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
use serde_json::Deserializer;
use serde_json::value::RawValue;

use super::column::{Column, of_name, unit_of_name};
use super::header::Header;
use super::jobs::Entry;
use super::report::Format;
use super::table::{Table, entry, priority};
use super::{MAX_RECORD_BYTES, Refusal};
use crate::rate_card::Measure;

/// The most fields that are told apart; what comes later is not read.
const MAX_FIELDS: usize = 1_000;
/// How deep fields are looked for in objects.
const MAX_DEPTH: usize = 4;

/// Reads records into a table.
#[derive(Debug)]
pub(super) struct Records {
    pub table: Table,
    list: bool,
    /// It is one object over several lines, no object on each.
    pub is_document: bool,
    /// Whether the bracket that opens the list was read.
    opened: bool,
    /// Places of fields in the header, by their paths.
    fields: HashMap<String, usize>,
    /// The rest of a record that is too long is being passed over.
    passing_over: Option<Scan>,
}

/// Where a record ends, as far as it was looked at.
#[derive(Clone, Copy, Debug, Default)]
struct Scan {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Scan {
    /// Goes on over these bytes; how many of them belong to the record, where it ends in them.
    fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_text => self.escaped = true,
                b'"' => self.in_text = !self.in_text,
                _ if self.in_text => {}
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return Some(at + 1);
                    }
                }
                _ => {}
            }
        }
        None
    }
}

impl Records {
    /// `list` tells a list of objects from objects on lines.
    pub fn new(list: bool, keeps: bool) -> Self {
        let header = Header::of_records(match list {
            true => Format::JsonList,
            false => Format::JsonLines,
        });
        Self {
            table: Table::new(header, 0, keeps, false),
            list,
            is_document: false,
            opened: false,
            fields: HashMap::new(),
            passing_over: None,
        }
    }

    /// Reads the records in these bytes, and gives how many bytes are used up. What is left is the
    /// beginning of a record, or nothing where these bytes are the `last`.
    pub fn read(&mut self, bytes: &[u8], last: bool) -> usize {
        match self.list {
            true => self.read_list(bytes, last),
            false => self.read_lines(bytes, last),
        }
    }

    fn read_lines(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            let line_break = rest.iter().position(|&byte| byte == b'\n');
            let line = &rest[..line_break.unwrap_or(rest.len())];
            let used = line.len() + usize::from(line_break.is_some());
            if self.passing_over.is_some() {
                self.passing_over = self.passing_over.filter(|_| line_break.is_none());
                at += used;
                continue;
            }
            if line.len() > MAX_RECORD_BYTES {
                self.table.row += 1;
                self.refuse(Refusal::RecordTooLong, line);
                self.passing_over = line_break.is_none().then(Scan::default);
                at += used;
                continue;
            }
            if line_break.is_none() && !last {
                break;
            }
            self.table.row += 1;
            match line.trim_ascii() {
                [] => self.table.blank += 1,
                line => self.take(line),
            }
            self.table.jobs.stands(at..at + used);
            at += used;
        }
        at
    }

    fn read_list(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            if let Some(mut scan) = self.passing_over.take() {
                match scan.end(rest) {
                    Some(used) => at += used,
                    None => {
                        self.passing_over = Some(scan);
                        return bytes.len();
                    }
                }
                continue;
            }
            let between = |byte: &&u8| {
                byte.is_ascii_whitespace()
                    || **byte == b','
                    || **byte == b']'
                    || (**byte == b'[' && !self.opened)
            };
            let space = rest.iter().take_while(between).count();
            self.opened |= rest[..space].contains(&b'[');
            at += space;
            let rest = &bytes[at..];
            let Some(&first) = rest.first() else {
                return at;
            };
            if first != b'{' && first != b'[' {
                // A bare value in the list. It ends where the next one begins.
                let ends = |byte: &u8| matches!(byte, b',' | b']' | b'\n');
                let end = rest.iter().position(ends);
                if end.is_none() && !last && rest.len() <= MAX_RECORD_BYTES {
                    return at;
                }
                let length = end.unwrap_or(rest.len()).max(1);
                self.table.row += 1;
                self.refuse(Refusal::MalformedRecord, &rest[..length]);
                at += length;
                continue;
            }
            let mut scan = Scan::default();
            let end = scan.end(rest);
            match end {
                Some(length) if length <= MAX_RECORD_BYTES => {
                    self.table.row += 1;
                    self.take(&rest[..length]);
                    self.table.jobs.stands(at..at + length);
                    at += length;
                }
                None if rest.len() <= MAX_RECORD_BYTES && !last => return at,
                None if last && rest.len() <= MAX_RECORD_BYTES => {
                    self.table.row += 1;
                    self.refuse(Refusal::MalformedRecord, rest);
                    return bytes.len();
                }
                end => {
                    self.table.row += 1;
                    self.refuse(Refusal::RecordTooLong, rest);
                    self.passing_over = end.is_none().then_some(scan);
                    at += end.unwrap_or(rest.len());
                }
            }
        }
    }

    /// Takes a record that is complete.
    fn take(&mut self, record: &[u8]) {
        let Ok(text) = std::str::from_utf8(record) else {
            return self.refuse(Refusal::InvalidUtf8, record);
        };
        let mut found = Vec::new();
        if let Err(error) = read_object(text, "", 0, &mut found) {
            let first = self.table.row == self.table.blank + 1;
            self.is_document |= first && !self.list && error.is_eof();
            return self.refuse(Refusal::MalformedRecord, record);
        }
        let batch = BatchRequest::of(&found);
        let mut texts: [Cow<'_, str>; Column::TEXTS.len()] = Default::default();
        let mut name: Cow<'_, str> = Cow::Borrowed("");
        let mut name_rank = usize::MAX;
        let mut urgency: Option<Cow<'_, str>> = None;
        let mut measures: Vec<(usize, Cow<'_, str>)> = Vec::new();
        for (path, raw) in found {
            let Some(field) = self.field(&path) else {
                continue;
            };
            match self.table.header.columns[field] {
                // Of several fields the one that says most names the job.
                Some(Column::Name) => {
                    let rank = super::column::name_rank(&path);
                    if rank < name_rank {
                        (name, name_rank) = (scalar(raw), rank);
                    }
                }
                Some(Column::Priority) => urgency = urgency.or_else(|| Some(scalar(raw))),
                Some(Column::Measure(measure)) => {
                    // A duration in another unit than the first one is another's.
                    let layout = &self.table.layout;
                    let timed = measure == Measure::Duration;
                    if let Some(at) = layout.measure(measure)
                        && (!timed || self.table.header.units[field] == layout.unit)
                        && !measures.iter().any(|(one, _)| *one == at)
                    {
                        measures.push((at, scalar(raw)));
                    }
                }
                Some(column) => {
                    if let Some(text) = column.text_place().map(|place| &mut texts[place])
                        && text.is_empty()
                    {
                        *text = scalar(raw);
                    }
                }
                None => {}
            }
        }
        let mut of_batch = Vec::new();
        if let Some(batch) = batch {
            of_batch = batch.entries();
            if let Some(place) = Column::Operation.text_place() {
                texts[place] = Cow::Borrowed(batch.operation);
            }
            for (measure, _) in &of_batch {
                self.field(measure.name());
            }
        }
        let Table {
            layout, jobs, row, ..
        } = &mut self.table;
        let kind = jobs.kind_of(texts.each_ref().map(|text| text.as_bytes()));
        jobs.push(*row, kind, name.as_bytes());
        if let Some(urgency) = urgency {
            jobs.prioritize(priority(urgency.as_bytes()));
        }
        for (place, &(measure, _)) in layout.measures.iter().enumerate() {
            let told = measures.iter().find(|(one, _)| *one == place);
            let value = told.map_or(&b""[..], |(_, value)| value.as_bytes());
            let of_batch = of_batch.iter().find(|(one, _)| *one == measure);
            let read = || entry(measure, value, layout.unit);
            let entry = of_batch.map_or_else(read, |(_, entry)| *entry);
            jobs.measure(place, entry, value);
        }
    }

    /// The place of a field in the header. A measure that comes for the first time is one that the jobs
    /// before it say nothing of.
    fn field(&mut self, path: &str) -> Option<usize> {
        if let Some(&field) = self.fields.get(path) {
            return Some(field);
        }
        let Table {
            header,
            layout,
            jobs,
            ..
        } = &mut self.table;
        let field = header.names.len();
        if field >= MAX_FIELDS {
            return None;
        }
        let column = of_name(path).or_else(|| of_name(path.rsplit('.').next()?));
        header.names.push(path.to_owned());
        header.columns.push(column);
        let unit = unit_of_name(path.rsplit('.').next().unwrap_or_default());
        header.units.push(unit);
        self.fields.insert(path.to_owned(), field);
        match column {
            Some(Column::Measure(measure)) if layout.measure(measure).is_none() => {
                layout.measures.push((measure, field));
                if measure == Measure::Duration {
                    layout.unit = unit;
                }
                jobs.add_measure();
            }
            Some(Column::Measure(_)) | None => {}
            Some(Column::Name) => layout.name = layout.name.or(Some(field)),
            Some(Column::Priority) => layout.priority = layout.priority.or(Some(field)),
            Some(column) => {
                if let Some(place) = column.text_place() {
                    layout.texts[place].get_or_insert(field);
                }
            }
        }
        Some(field)
    }

    fn refuse(&mut self, reason: Refusal, record: &[u8]) {
        self.table.refuse(reason, None, record);
    }
}

/// What a request of a batch says.
struct BatchRequest<'a> {
    /// The end of its address, such as `chat/completions`.
    operation: &'a str,
    characters: u64,
    /// The most tokens that come out, where there is a limit.
    most: Option<u64>,
}

impl<'a> BatchRequest<'a> {
    fn of(found: &[Field<'a>]) -> Option<Self> {
        let field = |path: &str| {
            found
                .iter()
                .find(|(one, _)| one == path)
                .map(|(_, raw)| *raw)
        };
        field("custom_id")?;
        found.iter().find(|(path, _)| path.starts_with("body."))?;
        let number = |path: &str| field(path).and_then(|raw| raw.parse::<u64>().ok());
        let limits = ["max_completion_tokens", "max_output_tokens", "max_tokens"];
        let limit = limits
            .iter()
            .find_map(|name| number(&format!("body.{name}")));
        let answers = number("body.n").unwrap_or(1).max(1);
        let most = limit.and_then(|limit| limit.checked_mul(answers));
        let texts = [
            "body.messages",
            "body.input",
            "body.prompt",
            "body.instructions",
        ];
        let texts = texts.into_iter().filter_map(field);
        Some(Self {
            operation: field("url").map(operation).unwrap_or_default(),
            characters: texts.map(characters).sum(),
            most: most.filter(|most| *most <= Measure::OutputTokens.max()),
        })
    }

    fn entries(&self) -> Vec<(Measure, Entry)> {
        let mut entries = vec![
            (Measure::Requests, Entry::value(1)),
            (Measure::Characters, Entry::value(self.characters)),
        ];
        let most = self.most.map(Entry::at_most);
        entries.extend(most.map(|most| (Measure::OutputTokens, most)));
        entries
    }
}

/// The end of an address behind its version: `chat/completions` of `/v1/chat/completions`.
fn operation(url: &str) -> &str {
    let path = url.trim_matches('"').trim_start_matches('/');
    match path.split_once('/') {
        Some((version, rest)) if version.starts_with('v') => rest,
        _ => path,
    }
}

/// The characters of the text in a prompt: of a text itself, of each in a list, and of what stands
/// under `content` and `text` in messages and their parts.
fn characters(raw: &str) -> u64 {
    match raw.as_bytes().first() {
        Some(b'"') => scalar(raw).chars().count() as u64,
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(raw).unwrap_or_default();
            items.iter().map(|item| characters(item.get())).sum()
        }
        Some(b'{') => {
            #[derive(serde::Deserialize)]
            struct Part<'a> {
                #[serde(borrow, default)]
                content: Option<&'a RawValue>,
                #[serde(borrow, default)]
                text: Option<&'a RawValue>,
            }
            let part: Option<Part<'_>> = serde_json::from_str(raw).ok();
            let texts = part.map_or([None, None], |part| [part.content, part.text]);
            let texts = texts.into_iter().flatten();
            texts.map(|text| characters(text.get())).sum()
        }
        _ => 0,
    }
}

/// A field that holds no object: its path, with points between, and its value as it is written.
type Field<'a> = (Cow<'a, str>, &'a str);

/// The fields of an object, those of objects in it too.
fn read_object<'a>(
    text: &'a str,
    under: &str,
    depth: usize,
    found: &mut Vec<Field<'a>>,
) -> Result<(), serde_json::Error> {
    let mut reader = Deserializer::from_str(text);
    reader.deserialize_map(Fields {
        under,
        depth,
        found,
    })?;
    reader.end()
}

struct Fields<'a, 'b> {
    under: &'b str,
    depth: usize,
    found: &'b mut Vec<Field<'a>>,
}

impl<'a> Visitor<'a> for Fields<'a, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Key<'a>>()? {
            let value: &RawValue = map.next_value()?;
            let value = value.get();
            let path = match self.under {
                "" => key.0,
                under => Cow::Owned(format!("{under}.{}", key.0)),
            };
            if !value.starts_with('{') {
                self.found.push((path, value));
            } else if self.depth < MAX_DEPTH {
                read_object(value, &path, self.depth + 1, self.found).map_err(A::Error::custom)?;
            }
        }
        Ok(())
    }
}

/// A key, borrowed where nothing in it is escaped.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// What a value says, as a row of a table would: a text without its quotes, a list with semicolons
/// between, nothing for `null`.
fn scalar(raw: &str) -> Cow<'_, str> {
    match raw.as_bytes().first() {
        Some(b'"') => {
            serde_json::from_str::<Key<'_>>(raw).map_or(Cow::Borrowed(raw), |text| text.0)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(raw).unwrap_or_default();
            let items: Vec<_> = items.iter().map(|item| scalar(item.get())).collect();
            Cow::Owned(items.join(";"))
        }
        Some(b'n') => Cow::Borrowed(""),
        _ => Cow::Borrowed(raw),
    }
}
