//! The first line of a manifest: what separates the values, and what each column holds.

use serde::{Deserialize, Serialize};

use super::record::{self, Fault};
use super::report::{FoundColumn, excerpt};
use super::{ManifestError, MissingColumn};

/// The most names of columns that an error or a report lists.
const MAX_NAMES: usize = 50;

/// What separates the values of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// All that are tried, the most usual first.
    const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

    /// The byte that it is written as.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

/// What a column of a manifest holds. Its names are compared without regard to case, spaces, `_`
/// and `-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The duration of the media, in seconds. Has to be there.
    Duration,
    /// The service that the job asks for. Has to be there.
    Service,
    /// The language of the media.
    Language,
}

impl Column {
    /// All columns that are read.
    pub const ALL: [Self; 3] = [Self::Duration, Self::Service, Self::Language];

    /// The name that the documentation uses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Duration => "duration_seconds",
            Self::Service => "service",
            Self::Language => "language",
        }
    }

    /// Whether a manifest without it can't be priced.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Duration | Self::Service)
    }

    /// The names that it is known by, in the spelling of [`plain`]. None of them leaves open
    /// which unit a duration is in but the bare words, which are taken for seconds.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Duration => &[
                "durationseconds",
                "durationsec",
                "durationsecs",
                "durations",
                "duration",
                "seconds",
                "secs",
                "lengthseconds",
                "audiodurationseconds",
                "mediadurationseconds",
            ],
            Self::Service => &["service", "operation", "task"],
            Self::Language => &[
                "language",
                "lang",
                "languagecode",
                "sourcelanguage",
                "locale",
            ],
        }
    }

    /// Parts of names that people mean it by, for a hint where it is missing.
    const fn hints(self) -> &'static [&'static str] {
        match self {
            Self::Duration => &["duration", "second", "length", "minute", "millis", "time"],
            Self::Service => &["service", "operation", "task", "job", "type"],
            Self::Language => &["lang", "locale"],
        }
    }
}

/// What the header says of the rows below it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub delimiter: Delimiter,
    /// The names of all columns, in their order.
    pub names: Vec<String>,
    /// The places of the columns that are read, from 0.
    pub duration: usize,
    pub service: usize,
    pub language: Option<usize>,
}

impl Header {
    /// Reads the header line, without its line break.
    pub fn read(line: &[u8]) -> Result<Self, ManifestError> {
        let start = || excerpt(line).0;
        let Ok(text) = std::str::from_utf8(line) else {
            return Err(ManifestError::HeaderNotUtf8 { excerpt: start() });
        };
        if text.trim_end_matches('\r').contains('\r') {
            return Err(ManifestError::CarriageReturns);
        }
        let candidates = Delimiter::ALL.map(|delimiter| (delimiter, names(line, delimiter)));
        // The one that makes the most columns known; among equals, the one that makes the most
        // columns; then the most usual. `max_by_key` would give the last of equals.
        let (delimiter, names) = candidates
            .into_iter()
            .rev()
            .max_by_key(|(_, names)| {
                names.as_ref().map_or((0, 0), |names| {
                    let known = names.iter().filter_map(|name| column(name)).count();
                    (known, names.len())
                })
            })
            .unwrap_or((Delimiter::Comma, Err(Fault::StrayQuote)));
        let names = names.map_err(|_| ManifestError::HeaderQuote { excerpt: start() })?;
        if names.len() == 1 {
            return Err(ManifestError::SingleColumn { found: start() });
        }
        Self::of(delimiter, names)
    }

    fn of(delimiter: Delimiter, names: Vec<String>) -> Result<Self, ManifestError> {
        let mut places = [None::<usize>; Column::ALL.len()];
        for (at, name) in names.iter().enumerate() {
            let Some(column) = column(name) else { continue };
            let place = &mut places[column as usize];
            if let Some(first) = *place {
                return Err(ManifestError::DuplicateColumn {
                    column,
                    first: shown(&names[first]),
                    second: shown(name),
                });
            }
            *place = Some(at);
        }
        let [duration, service, language] = places;
        match (duration, service) {
            (Some(duration), Some(service)) => Ok(Self {
                delimiter,
                names,
                duration,
                service,
                language,
            }),
            _ => Err(ManifestError::MissingColumns {
                missing: Column::ALL
                    .into_iter()
                    .filter(|column| column.is_required() && places[*column as usize].is_none())
                    .map(|column| MissingColumn {
                        column,
                        near: near(column, &names),
                    })
                    .collect(),
                found: listed(names.iter()),
                delimiter,
            }),
        }
    }

    /// The name of a column, cut as a value would be: it is kept with every row that it is at fault in.
    pub fn shown_name(&self, column: usize) -> String {
        shown(&self.names[column])
    }

    /// The columns that were recognised.
    pub fn found(&self) -> Vec<FoundColumn> {
        let named = self.names.iter().enumerate();
        named
            .filter_map(|(at, name)| {
                Some(FoundColumn {
                    column: column(name)?,
                    name: shown(name),
                    position: u32::try_from(at + 1).ok()?,
                })
            })
            .collect()
    }

    /// The names of the columns that were not.
    pub fn ignored(&self) -> Vec<String> {
        listed(self.names.iter().filter(|name| column(name).is_none()))
    }
}

/// The column that a name stands for.
fn column(name: &str) -> Option<Column> {
    let name = plain(name);
    Column::ALL
        .into_iter()
        .find(|column| column.names().contains(&name.as_str()))
}

/// A name that may be meant for a column, though it is none of its names.
fn near(column: Column, names: &[String]) -> Option<String> {
    let meant = |name: &&String| {
        let name = plain(name);
        column.hints().iter().any(|hint| name.contains(hint))
    };
    names
        .iter()
        .filter(|name| self::column(name).is_none())
        .find(meant)
        .map(|name| shown(name))
}

/// The values of the header line.
fn names(line: &[u8], delimiter: Delimiter) -> Result<Vec<String>, Fault> {
    let mut names = Vec::new();
    record::split(line, delimiter.byte(), |_, value| {
        names.push(String::from_utf8_lossy(&value.text(line)).trim().to_owned());
    })?;
    Ok(names)
}

/// A name in lower case, without what names are joined by. A unit in brackets stays: `Duration (s)`
/// is `durations`.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|letter| {
            !letter.is_whitespace() && !matches!(letter, '_' | '-' | '.' | '(' | ')' | '[' | ']')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

fn shown(name: &str) -> String {
    excerpt(name.as_bytes()).0
}

fn listed<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.take(MAX_NAMES).map(|name| shown(name)).collect()
}
