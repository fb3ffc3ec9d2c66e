//! What can be wrong with a rate card.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Measure;

/// One fault of a rate card: where it is, and what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RateCardError {
    /// The field, as a JSON pointer (RFC 6901) into the card; empty for the whole document.
    pub pointer: String,
    /// What is wrong with it.
    #[serde(flatten)]
    pub problem: RateCardProblem,
}

/// What is wrong with a field of a rate card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum RateCardProblem {
    /// The text is not JSON, or repeats a field.
    NotJson {
        /// The line where reading stopped, from 1.
        line: usize,
        /// The column where reading stopped, from 1.
        column: usize,
    },
    /// The value is of another JSON type.
    WrongType {
        /// The type that belongs there, such as `string`.
        expected: String,
    },
    /// The field has to be there.
    Missing,
    /// No such field exists in this format.
    UnknownField,
    /// The value is none of those that this version knows.
    UnknownVariant {
        /// The value.
        found: String,
        /// Those that are known.
        known: Vec<String>,
    },
    /// The text is not a plain decimal number, or has too many decimal places.
    NotADecimal,
    /// The text or the list has nothing in it.
    Empty,
    /// The text has more bytes, or the list more entries, than is allowed.
    TooLong {
        /// How many are allowed.
        max: usize,
    },
    /// The text has a control character, or space at its ends.
    NotPlain,
    /// An earlier one is the same.
    Duplicate {
        /// The pointer to the earlier one.
        first: String,
    },
    /// The number has to be more than zero.
    Zero,
    /// The number is below zero.
    Negative,
    /// The number is larger than is allowed, or makes the longest job cost more than can be held.
    TooLarge,
    /// The text is not a time of RFC 3339.
    NotATime,
    /// The end is not after the start.
    EndsBeforeStart,
    /// The text is not a BCP 47 language tag.
    NotALanguage,
    /// The number has to be whole: what is counted is not divided.
    NotWhole,
    /// The number has to be more than the one before it.
    NotAscending,
    /// The last tier has no end, so that every quantity has a price.
    LastTierEnds,
    /// No rate of the card has this id.
    NoSuchRate,
    /// Two meters that every job pays count the same tokens.
    PricedTwice {
        /// What they count.
        measure: Measure,
    },
    /// Two meters count tokens in common, and no third counts these alone: they would be paid for
    /// twice.
    Overlapping {
        /// What they count.
        measures: [Measure; 2],
    },
    /// Tokens are multiplied by tokens.
    TwoKindsOfTokens,
}

impl RateCardError {
    /// A fault at a pointer.
    pub(super) fn new(pointer: impl Into<String>, problem: RateCardProblem) -> Self {
        Self {
            pointer: pointer.into(),
            problem,
        }
    }
}

impl fmt::Display for RateCardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.pointer, self.problem)
    }
}

impl std::error::Error for RateCardError {}
