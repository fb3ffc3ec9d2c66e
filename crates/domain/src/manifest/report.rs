//! What a manifest comes to.

use serde::{Deserialize, Serialize};

use super::{Assumed, Column, Delimiter, MAX_EXCERPT_CHARS};
use crate::money::Amount;
use crate::rate_card::{Measure, Quantity};

/// What a manifest comes to, row by row added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Rows read, without the header and without blank rows: `jobs + refused`.
    pub rows: u64,
    /// Rows that are priced.
    pub jobs: u64,
    /// Rows that are refused: their cost is not known and not in the total.
    pub refused: u64,
    /// Rows with nothing in them, which are passed over.
    pub blank: u64,
    /// Jobs whose duration had digits beyond the nanosecond and was rounded up to the next one.
    pub rounded_up: u64,
    /// How many rows were refused for each reason that occurred, in the order of [`Refusal::ALL`].
    pub refusals: Vec<RefusalCount>,
    /// The first refused rows, in the order of the file, at most
    /// [`MAX_REFUSED_KEPT`](super::MAX_REFUSED_KEPT).
    pub refused_rows: Vec<RefusedRow>,
    /// What the priced jobs measure, as it stands in the file, added up.
    pub measured: Vec<Measured>,
    /// The durations that are billed, after minimum and rounding, added up.
    pub billed: Quantity,
    /// The least that the priced jobs cost, if all is as it is assumed.
    pub low: Amount,
    /// What the priced jobs are expected to cost.
    pub total: Amount,
    /// The most that the priced jobs cost, if all is as it is assumed.
    pub ceiling: Amount,
    /// The priced jobs by service, model and language, in that order.
    pub groups: Vec<Group>,
    /// How the file is written.
    pub format: Format,
    /// Whether numbers have a comma before their decimals.
    pub decimal_comma: bool,
    /// How many columns the header has, and so each row must have; or how many fields the objects have.
    pub column_count: u32,
    /// The columns that were recognised, in the order of the file.
    pub columns: Vec<FoundColumn>,
    /// The names of the columns that were not, in the order of the file.
    pub ignored_columns: Vec<String>,
    /// What was assumed of priced jobs, in the order of the columns.
    pub assumed: Vec<Assumed>,
    /// What the rate card can tell jobs apart by, and neither a column nor an assumption says.
    pub lacking: Vec<Column>,
    /// The size of the file.
    pub bytes: u64,
}

impl Report {
    /// The durations of the priced jobs as they stand in the file, added up.
    #[must_use]
    pub fn duration(&self) -> Quantity {
        Measured::of(&self.measured, Measure::Duration)
    }
}

/// How a manifest is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Rows of values with this between them.
    Delimited(Delimiter),
    /// A JSON object on each line.
    JsonLines,
    /// A JSON list of objects.
    JsonList,
}

/// A column of the file that was recognised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundColumn {
    /// What it holds.
    pub column: Column,
    /// Its name, as the header spells it.
    pub name: String,
    /// Which column of the file it is, or which field in the order in which they first come, from 1.
    pub position: u32,
}

/// The priced jobs of one rate, with one model and in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The service, as the rate card spells it.
    pub service: String,
    /// The model, as the rows spell it; absent where they name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The language in its usual spelling (`en-GB`); absent where the rows name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How many jobs.
    pub jobs: u64,
    /// What they measure, as it stands in the file, added up.
    pub measured: Vec<Measured>,
    /// The durations that are billed, added up.
    pub billed: Quantity,
    /// The least that they cost, if all is as it is assumed.
    pub low: Amount,
    /// What they are expected to cost.
    pub amount: Amount,
    /// The most that they cost, if all is as it is assumed.
    pub ceiling: Amount,
    /// The rate that priced them: its place in the rate card's `rates`, from 0.
    pub rate: usize,
    /// What they cost by meter. The rest of the amount is what adjustments add.
    pub lines: Vec<GroupLine>,
}

impl Group {
    /// The durations as they stand in the file, added up.
    #[must_use]
    pub fn duration(&self) -> Quantity {
        Measured::of(&self.measured, Measure::Duration)
    }

    /// What groups are sorted by.
    pub(super) fn key(&self) -> (&str, Option<&str>, Option<&str>, usize) {
        let (model, language) = (self.model.as_deref(), self.language.as_deref());
        (&self.service, model, language, self.rate)
    }
}

/// A sum of one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// What is measured.
    pub measure: Measure,
    /// How much: seconds, or a count.
    pub quantity: Quantity,
}

impl Measured {
    /// The sum of a measure among others.
    pub(super) fn of(all: &[Self], measure: Measure) -> Quantity {
        let sum = all.iter().find(|one| one.measure == measure);
        sum.map_or(Quantity::ZERO, |sum| sum.quantity)
    }
}

/// What jobs cost by one meter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupLine {
    /// The meter, by its place in the rate, from 0.
    pub meter: usize,
    /// What is billed, added up.
    pub billed: Quantity,
    /// What it costs.
    pub amount: Amount,
}

/// How many rows were refused for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalCount {
    /// The reason.
    pub reason: Refusal,
    /// How many rows.
    pub count: u64,
}

/// A row that can't be priced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedRow {
    /// Its number, as a spreadsheet shows it; see the [module](super).
    pub row: u64,
    /// The column at fault, as the header names it; absent where it is the row as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What is wrong.
    pub reason: Refusal,
    /// What is measured, where that is what is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// How many columns the row has, where that is what is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found_columns: Option<u32>,
    /// The text at fault, or the start of the row: at most
    /// [`MAX_EXCERPT_CHARS`] characters. What is not UTF-8 is shown as `U+FFFD`.
    pub excerpt: String,
    /// Whether the excerpt is shorter than the text.
    #[serde(default)]
    pub excerpt_cut: bool,
}

/// Why a row is refused. A row has one reason: the first in this order, of those that need the
/// row's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It is longer than [`MAX_ROW_BYTES`](super::MAX_ROW_BYTES).
    RowTooLong,
    /// A quote that opens a value is not closed.
    QuoteLeftOpen,
    /// A quote stands inside a value that does not begin with one, or text follows a closing quote.
    StrayQuote,
    /// It has more or fewer values than the header has columns.
    WrongColumnCount,
    /// A value is not UTF-8.
    InvalidUtf8,
    /// It is longer than [`MAX_RECORD_BYTES`](super::MAX_RECORD_BYTES).
    RecordTooLong,
    /// It is no JSON object, or one with a mistake in it.
    MalformedRecord,
    /// There is no duration.
    EmptyDuration,
    /// The duration is not a plain decimal number.
    NotANumber,
    /// The duration has a comma in it, as a decimal or a thousands separator, where the numbers of the
    /// file have decimal points; or it has what may be either.
    CommaInNumber,
    /// The duration is below zero.
    NegativeDuration,
    /// The duration is zero: a number, but no job takes no time, so a mistake is likely.
    ZeroDuration,
    /// The duration is longer than [`MAX_JOB_SECONDS`](super::MAX_JOB_SECONDS).
    DurationTooLong,
    /// A count is below zero.
    NegativeCount,
    /// A count is not whole.
    NotWhole,
    /// A count is larger than [`MAX_COUNT`](crate::rate_card::MAX_COUNT).
    CountTooLarge,
    /// There is no service.
    EmptyService,
    /// The rate card has no rate for the service.
    UnknownService,
    /// The rate card has the service, but not for this operation.
    OperationNotCovered,
    /// The rate card has the service, but not with this model, or the row names none.
    ModelNotCovered,
    /// The language does not have the shape of a BCP 47 tag.
    MalformedLanguage,
    /// The rate card has the service, but not in this language.
    LanguageNotCovered,
    /// The job asks for a feature that has no price and is not included.
    UnknownFeature,
    /// Something that the price depends on is not known of the job.
    MeasureMissing,
    /// The job has something that its rate has no price for.
    MeasureNotPriced,
    /// Parts of something are more than the whole of it.
    PartsExceed,
    /// It costs more than can be held.
    PriceTooLarge,
    /// It would need one more group than [`MAX_GROUPS`](super::MAX_GROUPS).
    TooManyGroups,
}

impl Refusal {
    /// All reasons, in their order.
    pub const ALL: [Self; 28] = [
        Self::RowTooLong,
        Self::QuoteLeftOpen,
        Self::StrayQuote,
        Self::WrongColumnCount,
        Self::InvalidUtf8,
        Self::RecordTooLong,
        Self::MalformedRecord,
        Self::EmptyDuration,
        Self::NotANumber,
        Self::CommaInNumber,
        Self::NegativeDuration,
        Self::ZeroDuration,
        Self::DurationTooLong,
        Self::NegativeCount,
        Self::NotWhole,
        Self::CountTooLarge,
        Self::EmptyService,
        Self::UnknownService,
        Self::OperationNotCovered,
        Self::ModelNotCovered,
        Self::MalformedLanguage,
        Self::LanguageNotCovered,
        Self::UnknownFeature,
        Self::MeasureMissing,
        Self::MeasureNotPriced,
        Self::PartsExceed,
        Self::PriceTooLarge,
        Self::TooManyGroups,
    ];
}

/// The start of a text of the file, for showing, and whether it is cut.
pub(super) fn excerpt(bytes: &[u8]) -> (String, bool) {
    // A character has at most four bytes; four more decide whether there is one too many.
    let head = &bytes[..bytes.len().min(MAX_EXCERPT_CHARS * 4 + 4)];
    let head = String::from_utf8_lossy(head);
    let shown: String = head.chars().take(MAX_EXCERPT_CHARS).collect();
    let cut = head.len() > shown.len();
    (shown, cut)
}
