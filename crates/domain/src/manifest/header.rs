//! The first line of a manifest: what separates the values, and what each column holds.

use serde::{Deserialize, Serialize};

use super::column::{Column, columns, is_near};
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
}

impl Header {
    /// Reads the header line, without its line break.
    pub fn read(line: &[u8], needs: &Needs) -> Result<Self, ManifestError> {
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
                    let known = columns(names).into_iter().flatten().count();
                    (known, names.len())
                })
            })
            .unwrap_or((Delimiter::Comma, Err(Fault::StrayQuote)));
        let names = names.map_err(|_| ManifestError::HeaderQuote { excerpt: start() })?;
        if names.len() == 1 {
            return Err(ManifestError::SingleColumn { found: start() });
        }
        Self::of(delimiter, names, needs)
    }

    fn of(delimiter: Delimiter, names: Vec<String>, needs: &Needs) -> Result<Self, ManifestError> {
        let columns = columns(&names);
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
        let header = Self {
            format: Format::Delimited(delimiter),
            names,
            columns,
        };
        header.check(needs)?;
        Ok(header)
    }

    /// That of records, whose fields come one by one.
    pub const fn of_records(format: Format) -> Self {
        Self {
            format,
            names: Vec::new(),
            columns: Vec::new(),
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

fn shown(name: &str) -> String {
    excerpt(name.as_bytes()).0
}

fn listed<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.take(MAX_NAMES).map(|name| shown(name)).collect()
}
