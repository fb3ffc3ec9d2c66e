//! How a manifest is read where that is not left to what it looks like.

use serde::{Deserialize, Serialize};

use super::encoding::Encoding;
use super::report::Format;
use super::{Column, Delimiter};

/// What somebody chose of how a manifest is read; nothing leaves it to what the file looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reading {
    /// How its text is written in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// What separates the values of a row. Of JSON it says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Delimiter>,
    /// Whether numbers have a comma before their decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal_comma: Option<bool>,
    /// Whether the first row names the columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<bool>,
    /// What columns hold, whatever they are called.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<ColumnChoice>,
}

/// What somebody chose that a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnChoice {
    /// Which column of the file, from 1.
    pub position: u32,
    /// What it holds; nothing where it is left out.
    pub column: Option<Column>,
    /// What durations in it are counted in.
    #[serde(default, skip_serializing_if = "TimeUnit::is_second")]
    pub unit: TimeUnit,
}

/// What a duration is counted in. A duration such as `1:02:30` is in hours, minutes and seconds whatever
/// the unit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// A thousandth of a second.
    Millisecond,
    /// A second.
    #[default]
    Second,
    /// 60 seconds.
    Minute,
    /// 3,600 seconds.
    Hour,
}

impl TimeUnit {
    /// All, the shortest first.
    pub const ALL: [Self; 4] = [Self::Millisecond, Self::Second, Self::Minute, Self::Hour];

    // By reference because serde asks so.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_second(&self) -> bool {
        *self == Self::Second
    }
}

impl Reading {
    /// Whether everything is left to what the file looks like.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The same with another choice for a column.
    #[must_use]
    pub fn with_column(mut self, choice: ColumnChoice) -> Self {
        self.columns
            .retain(|other| other.position != choice.position);
        self.columns.push(choice);
        self.columns.sort_by_key(|choice| choice.position);
        self
    }
}

/// How a table was read, with the first of its values, for somebody to see whether that is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// How its text is written in bytes.
    pub encoding: Encoding,
    /// How it is written.
    pub format: Format,
    /// Whether numbers have a comma before their decimals.
    pub decimal_comma: bool,
    /// Whether the first row names the columns.
    pub header: bool,
    /// The first [`MAX_PREVIEW_COLUMNS`] columns.
    pub columns: Vec<PreviewColumn>,
}

/// A column with the first of its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewColumn {
    /// Its name, or its number where no row names the columns.
    pub name: String,
    /// What it is taken for.
    pub column: Option<Column>,
    /// What durations in it are counted in.
    pub unit: TimeUnit,
    /// What stands in the first [`MAX_PREVIEW_ROWS`] rows.
    pub values: Vec<String>,
}

/// The most columns of a [`Preview`].
pub const MAX_PREVIEW_COLUMNS: usize = 100;
/// The most rows of a [`Preview`].
pub const MAX_PREVIEW_ROWS: usize = 3;
