//! What the page and the planner's worker say to each other.

use allset_domain::money::Amount;
use allset_domain::rate_card::{RateCard, Seconds};
use serde::{Deserialize, Serialize};

/// What the page asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Request {
    /// To price the blob that comes along.
    Price {
        /// Names the run.
        run: u32,
        /// By what.
        rate_card: RateCard,
    },
    /// To stop.
    Cancel {
        /// Names the run.
        run: u32,
    },
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// It listens.
    Ready,
    /// So far.
    Progress {
        /// Names the run.
        run: u32,
        /// Bytes read.
        bytes: u64,
        /// Bytes in all.
        total: u64,
        /// Rows read.
        rows: u64,
    },
    /// Priced.
    Done {
        /// Names the run.
        run: u32,
        /// The result.
        report: Report,
    },
    /// Cannot be priced.
    Failed {
        /// Names the run.
        run: u32,
        /// Why.
        error: ManifestError,
    },
    /// Stopped.
    Cancelled {
        /// Names the run.
        run: u32,
    },
}

/// What a manifest comes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Jobs priced.
    pub jobs: u64,
    /// Rows refused.
    pub refused: u64,
    /// What the jobs cost.
    pub amount: Amount,
    /// Their exact duration.
    pub exact: Seconds,
    /// What is billed.
    pub billed: Seconds,
    /// By service and language.
    pub groups: Vec<Group>,
    /// The delimiter.
    pub delimiter: char,
    /// The columns read.
    pub columns: Vec<String>,
    /// The columns not read.
    pub ignored: Vec<String>,
    /// Jobs that were rounded up.
    pub rounded: u64,
    /// Refusals by reason.
    pub reasons: Vec<(Reason, u64)>,
    /// The first refused rows.
    pub rows: Vec<Refusal>,
}

/// Jobs of a service in a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The service.
    pub service: String,
    /// The language.
    pub language: Option<String>,
    /// How many.
    pub jobs: u64,
    /// Exact.
    pub exact: Seconds,
    /// Billed.
    pub billed: Seconds,
    /// Cost.
    pub amount: Amount,
}

/// A refused row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// From 1, the head included.
    pub row: u64,
    /// The column.
    pub column: Option<String>,
    /// Why.
    pub reason: Reason,
    /// What stands there.
    pub excerpt: String,
}

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Another number of fields than the head.
    FieldCount,
    /// No duration.
    DurationMissing,
    /// Not a number.
    DurationNotANumber,
    /// Negative.
    DurationNegative,
    /// Too long.
    DurationTooLong,
    /// No service.
    ServiceMissing,
    /// Not on the card.
    ServiceUnknown,
    /// The card does not price it in this language.
    LanguageNotCovered,
    /// Not a language tag.
    LanguageInvalid,
    /// Too large.
    RowTooLarge,
    /// Not UTF-8.
    NotUtf8,
}

/// Why a manifest cannot be priced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ManifestError {
    /// Nothing in it.
    Empty,
    /// A head and nothing else.
    NoRows,
    /// Not text.
    Binary,
    /// UTF-16.
    Utf16,
    /// No delimiter.
    NoDelimiter,
    /// Columns are missing.
    MissingColumns {
        /// Those.
        missing: Vec<String>,
        /// What there is.
        found: Vec<String>,
    },
    /// A quote is never closed.
    UnclosedQuote {
        /// Where it opens.
        row: u64,
    },
    /// Reading failed.
    Unreadable,
}
