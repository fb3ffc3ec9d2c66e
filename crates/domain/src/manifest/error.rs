//! Why a file is no manifest at all.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Column, Format};

/// Why nothing of a file can be priced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ManifestError {
    /// There is nothing in it but space.
    Empty,
    /// It is a file of another kind.
    WrongKind {
        /// Which kind, as far as its first bytes tell.
        guess: FileKind,
    },
    /// The header is not UTF-8.
    HeaderNotUtf8 {
        /// The start of the header, with `U+FFFD` for what is not UTF-8.
        excerpt: String,
    },
    /// The header is longer than [`MAX_ROW_BYTES`](super::MAX_ROW_BYTES).
    HeaderTooLong {
        /// The start of the header.
        excerpt: String,
    },
    /// A quote in the header is not closed, or stands inside a name.
    HeaderQuote {
        /// The start of the header.
        excerpt: String,
    },
    /// Its lines end with a carriage return alone, as old Mac programs write them.
    CarriageReturns,
    /// The header has one column only: none of the known delimiters is in it.
    SingleColumn {
        /// The header, or its start.
        found: String,
    },
    /// Columns that have to be there are not: of several that measure, one is enough.
    MissingColumns {
        /// Which.
        missing: Vec<MissingColumn>,
        /// The names in the header, at most 50.
        found: Vec<String>,
        /// How the file is written.
        format: Format,
    },
    /// Two columns hold the same.
    DuplicateColumn {
        /// What they hold.
        column: Column,
        /// The name of the first.
        first: String,
        /// The name of the second.
        second: String,
    },
    /// There is a header and no row.
    NoRows,
    /// All jobs together cost more than [`MAX_CREDITS`](crate::money::MAX_CREDITS).
    TotalTooLarge,
}

/// A column that has to be there and is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingColumn {
    /// Which.
    pub column: Column,
    /// A name in the header that may be meant for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub near: Option<String>,
}

/// The kind of a file that is no table of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A workbook of a spreadsheet program: it can save its sheet as CSV.
    Spreadsheet,
    /// A ZIP archive.
    Zip,
    /// A gzip file.
    Gzip,
    /// A PDF document.
    Pdf,
    /// Sound or film.
    Media,
    /// A picture.
    Image,
    /// An SQLite database.
    Sqlite,
    /// A Parquet file.
    Parquet,
    /// JSON, but neither an object on each line nor a list of objects.
    Json,
    /// HTML or XML.
    Markup,
    /// Binary data of no known kind.
    Unknown,
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for ManifestError {}
