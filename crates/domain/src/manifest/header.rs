//! The first line of a manifest: what separates the values, and what each column holds.

use serde::{Deserialize, Serialize};

use super::column::{Column, columns, is_near, unit_of_name};
use super::reading::{
    ColumnChoice, MAX_PREVIEW_COLUMNS, MAX_PREVIEW_ROWS, PreviewColumn, Reading, TimeUnit,
};
use super::record::{self, Fault};
use super::report::{Format, FoundColumn, excerpt};
use super::{Assumptions, ManifestError, MissingColumn};
use crate::rate_card::{Measure, Pricing};

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
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

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

/// What a manifest has to say of its jobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Needs {
    /// Whether it has to name a service.
    pub service: bool,
    /// What there are prices for: one of them has to have a column, where there is any.
    pub measures: Vec<Measure>,
    /// What is assumed needs no column.
    pub assumed: Vec<Column>,
}

impl Needs {
    /// What it takes to price by these prices.
    pub fn of(pricing: &Pricing, assumptions: &Assumptions) -> Self {
        Self {
            service: pricing.services().len() != 1,
            measures: pricing.measures_needed(),
            assumed: assumptions.values.iter().map(|one| one.column).collect(),
        }
    }
}

/// What the header says of the rows below it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub format: Format,
    /// The names of all columns, in their order.
    pub names: Vec<String>,
    /// What each of them holds, where it is read.
    pub columns: Vec<Option<Column>>,
    /// What durations in each of them are counted in.
    pub units: Vec<TimeUnit>,
}

impl Header {
    /// Reads the first row, without its line break, and tells whether it names the columns.
    pub fn read(line: &[u8], reading: &Reading) -> Result<(Self, bool), ManifestError> {
        let start = || excerpt(line).0;
        let Ok(text) = std::str::from_utf8(line) else {
            return Err(ManifestError::HeaderNotUtf8 { excerpt: start() });
        };
        if text.trim_end_matches('\r').contains('\r') {
            return Err(ManifestError::CarriageReturns);
        }
        let tried = Delimiter::ALL.into_iter();
        let tried = tried.filter(|one| reading.delimiter.is_none_or(|chosen| chosen == *one));
        let candidates = tried.map(|delimiter| (delimiter, names(line, delimiter)));
        // The one that makes the most columns known; among equals, the one that makes the most
        // columns; then the most usual. `max_by_key` would give the last of equals.
        let (delimiter, names) = candidates
            .rev()
            .max_by_key(|(_, names)| {
                names.as_ref().map_or((0, 0), |names| {
                    let known = columns(names).into_iter().flatten().count();
                    (known, names.len())
                })
            })
            .unwrap_or((Delimiter::Comma, Err(Fault::StrayQuote)));
        let mut names = names.map_err(|_| ManifestError::HeaderQuote { excerpt: start() })?;
        let named = columns(&names);
        let is_header = reading.header.unwrap_or_else(|| {
            named.iter().any(Option::is_some) || !names.iter().any(|name| is_number(name))
        });
        if names.len() == 1 && reading.is_default() && named == [None] {
            return Err(ManifestError::SingleColumn { found: start() });
        }
        if !is_header {
            names = (1..=names.len()).map(|number| number.to_string()).collect();
        }
        let header = Self::of(delimiter, names, is_header, &reading.columns);
        Ok((header, is_header))
    }

    fn of(delimiter: Delimiter, names: Vec<String>, named: bool, chosen: &[ColumnChoice]) -> Self {
        let mut columns = match named {
            true => columns(&names),
            false => vec![None; names.len()],
        };
        let units = names.iter().map(|name| unit_of_name(name));
        let mut units: Vec<_> = units.collect();
        for choice in chosen {
            let place = choice.position.checked_sub(1).map(|place| place as usize);
            let Some(place) = place.filter(|place| *place < columns.len()) else {
                continue;
            };
            // What somebody chose goes before what is merely called so.
            let chosen = |at: usize| chosen.iter().any(|one| one.position as usize == at + 1);
            for (at, column) in columns.iter_mut().enumerate() {
                if choice.column.is_some() && *column == choice.column && !chosen(at) {
                    *column = None;
                }
            }
            columns[place] = choice.column;
            units[place] = choice.unit;
        }
        Self {
            format: Format::Delimited(delimiter),
            names,
            columns,
            units,
        }
    }

    /// Whether no two columns hold the same.
    ///
    /// # Errors
    /// Which do.
    pub fn distinct(&self) -> Result<(), ManifestError> {
        let Self { names, columns, .. } = self;
        for (at, column) in columns.iter().enumerate() {
            let Some(column) = *column else { continue };
            let before = &columns[..at];
            if let Some(first) = before.iter().position(|one| *one == Some(column)) {
                return Err(ManifestError::DuplicateColumn {
                    column,
                    first: shown(&names[first]),
                    second: shown(&names[at]),
                });
            }
        }
        Ok(())
    }

    /// The first columns, with what stands in the first of these rows.
    pub fn preview(&self, rows: &[u8]) -> Vec<PreviewColumn> {
        let columns = self.names.iter().zip(&self.columns).zip(&self.units);
        let column =
            |((name, column), unit): ((&String, &Option<Column>), &TimeUnit)| PreviewColumn {
                name: shown(name),
                column: *column,
                unit: *unit,
                values: Vec::new(),
            };
        let mut columns: Vec<_> = columns.map(column).take(MAX_PREVIEW_COLUMNS).collect();
        let mut rest = rows;
        for _ in 0..MAX_PREVIEW_ROWS {
            rest = rest.trim_ascii_start();
            if rest.is_empty() {
                break;
            }
            let ended = record::split(rest, self.delimiter(), |at, value| {
                if let Some(column) = columns.get_mut(at) {
                    column.values.push(excerpt(&value.text(rest)).0);
                }
            });
            match ended {
                Ok(ended) if ended.line_break => rest = &rest[ended.length..],
                _ => break,
            }
        }
        columns
    }

    /// That of records, whose fields come one by one.
    pub const fn of_records(format: Format) -> Self {
        Self {
            format,
            names: Vec::new(),
            columns: Vec::new(),
            units: Vec::new(),
        }
    }

    /// What separates the values of a row.
    pub const fn delimiter(&self) -> u8 {
        match self.format {
            Format::Delimited(delimiter) => delimiter.byte(),
            // Nothing is separated.
            Format::JsonLines | Format::JsonList => b'\n',
        }
    }

    /// Whether it has what is needed.
    ///
    /// # Errors
    /// What it does not have.
    pub fn check(&self, needs: &Needs) -> Result<(), ManifestError> {
        let Self {
            format,
            names,
            columns,
            units: _,
        } = self;
        let has = |column| columns.contains(&Some(column)) || needs.assumed.contains(&column);
        let mut missing = Vec::new();
        if !needs.measures.iter().any(|one| has(Column::Measure(*one))) {
            missing.extend(needs.measures.iter().copied().map(Column::Measure));
        }
        if needs.service && !has(Column::Service) {
            missing.push(Column::Service);
        }
        if missing.is_empty() {
            return Ok(());
        }
        let near = |column| {
            let mut unread = names
                .iter()
                .zip(columns)
                .filter(|(_, column)| column.is_none());
            let near = unread.find(|(name, _)| is_near(column, name));
            near.map(|(name, _)| shown(name))
        };
        let missing = missing.into_iter().map(|column| MissingColumn {
            column,
            near: near(column),
        });
        Err(ManifestError::MissingColumns {
            missing: missing.collect(),
            found: listed(names.iter()),
            format: *format,
        })
    }

    /// Where a column is, from 0.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|one| *one == Some(column))
    }

    /// The name of a column, cut as a value would be: it is kept with every row that it is at fault in.
    pub fn shown_name(&self, column: usize) -> String {
        shown(&self.names[column])
    }

    /// The columns that were recognised.
    pub fn found(&self) -> Vec<FoundColumn> {
        let named = self.names.iter().zip(&self.columns).zip(1..);
        let found = named.filter_map(|((name, column), position)| {
            Some(FoundColumn {
                column: (*column)?,
                name: shown(name),
                position,
            })
        });
        found.collect()
    }

    /// The names of the columns that were not.
    pub fn ignored(&self) -> Vec<String> {
        let named = self.names.iter().zip(&self.columns);
        let unread = named.filter(|(_, column)| column.is_none());
        listed(unread.map(|(name, _)| name))
    }
}

/// The values of the header line.
fn names(line: &[u8], delimiter: Delimiter) -> Result<Vec<String>, Fault> {
    let mut names = Vec::new();
    record::split(line, delimiter.byte(), |_, value| {
        names.push(String::from_utf8_lossy(&value.text(line)).trim().to_owned());
    })?;
    Ok(names)
}

/// Whether a value is a number, which no column is called.
fn is_number(value: &str) -> bool {
    let digits = value.bytes().any(|byte| byte.is_ascii_digit());
    digits
        && value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".,:-+ ".contains(&byte))
}

fn shown(name: &str) -> String {
    excerpt(name.as_bytes()).0
}

fn listed<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.take(MAX_NAMES).map(|name| shown(name)).collect()
}
