//! Rate cards: what a job costs, as a JSON document with a version.
//!
//! [`RateCard`] is the document, described field by field in `docs/rate-card.md`. It prices
//! nothing by itself: [`RateCard::compile`] checks it and gives the [`Pricing`] that the planner and
//! the ledger both charge by, in integers from end to end.

mod compile;
mod error;
mod language;
mod read;
mod seconds;

use serde::{Deserialize, Serialize};

use crate::money::Amount;
use crate::time::Timestamp;

pub(crate) use compile::billed_steps;
pub use compile::{JobPrice, NoMeter, PricedMeter, Pricing};
pub use error::{RateCardError, RateCardProblem};
pub use language::{MAX_LANGUAGE_BYTES, canonical_language, language_covers};
pub use seconds::{NANOSECONDS, Seconds, SecondsError};

/// The value of [`RateCard::format`] that this version of the code reads.
pub const FORMAT: &str = "allset-rate-card/1";

/// The longest duration of one job that is priced, in seconds: 1,000 hours. What is longer is
/// taken for a mistake, such as milliseconds in a column of seconds.
pub const MAX_JOB_SECONDS: u64 = 3_600_000;

/// The most meters a card can have.
pub const MAX_METERS: usize = 1_000;

/// The most bytes of a card's `id`, of a meter's `id` and of a meter's `service`.
pub const MAX_ID_BYTES: usize = 64;

/// The most bytes of a card's `name`.
pub const MAX_NAME_BYTES: usize = 200;

/// A price list: the document as it is stored and sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RateCard {
    /// The kind and major version of the document: [`FORMAT`].
    pub format: String,
    /// What the card is called by machines; 1 to 64 bytes. Stays the same from version to version.
    pub id: String,
    /// Which version of this card it is, from 1. A price that changes makes a new version.
    pub version: u32,
    /// What the card is called by people; 1 to 200 bytes.
    pub name: String,
    /// The first moment at which the card holds (RFC 3339). Absent: it always did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub valid_from: Option<Timestamp>,
    /// The first moment at which the card holds no more (RFC 3339). Absent: no end is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub valid_until: Option<Timestamp>,
    /// The prices; 1 to 1,000. The first that matches a job prices it.
    pub meters: Vec<Meter>,
}

/// The price of one service, in some languages or all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Meter {
    /// What the meter is called by machines; 1 to 64 bytes, once in a card.
    pub id: String,
    /// The service it prices; compared without regard to ASCII case. 1 to 64 bytes.
    pub service: String,
    /// The languages it prices, as BCP 47 ranges: `en` covers `en` and `en-GB`. Absent: all
    /// languages, and jobs that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    /// What is measured.
    pub quantity: Quantity,
    /// The unit in which the quantity is shown to people. It has no part in the price.
    pub unit: Unit,
    /// How the duration of each job is rounded before it is priced.
    pub rounding: Rounding,
    /// The least that is billed for one job, in seconds; it is rounded like a duration.
    /// Absent: no least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, example = "20"))]
    pub minimum_seconds: Option<Seconds>,
    /// What the rounded quantity costs.
    pub price: Price,
}

/// What of a rate card is asked for wherever nothing is priced: which it is, and what it is for.
/// Reading one leaves the prices aside.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CardSummary {
    /// What the card is called by machines.
    pub id: String,
    /// Which version of this card it is.
    pub version: u32,
    /// What the card is called by people.
    pub name: String,
    meters: Vec<MeterSummary>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct MeterSummary {
    service: String,
}

impl CardSummary {
    /// The services that it prices, in the order of the card; some more than once.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        self.meters.iter().map(|meter| meter.service.as_str())
    }
}

impl RateCard {
    /// What of it is asked for wherever nothing is priced.
    #[must_use]
    pub fn summary(&self) -> CardSummary {
        let meter = |meter: &Meter| MeterSummary {
            service: meter.service.clone(),
        };
        CardSummary {
            id: self.id.clone(),
            version: self.version,
            name: self.name.clone(),
            meters: self.meters.iter().map(meter).collect(),
        }
    }
}

/// What a [`Meter`] measures. More kinds will follow (tokens, characters, channels).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Quantity {
    /// The duration of the media of a job.
    Duration {},
}

/// The unit in which a quantity is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
}

/// How the duration of each job is rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Rounding {
    /// The step, in seconds: more than 0, at most [`MAX_JOB_SECONDS`].
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "15"))]
    pub step_seconds: Seconds,
    /// To which side.
    pub mode: RoundingMode,
}

/// To which side a duration is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RoundingMode {
    /// To the next whole step: a step that is begun is billed.
    Up,
}

/// What a rounded quantity costs. The modes `graduated`, `volume`, `threshold` and `package` are
/// reserved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "mode", rename_all = "snake_case", deny_unknown_fields)]
pub enum Price {
    /// The same for each unit, from the first on.
    Flat {
        /// The credits that `per_seconds` cost: 0 or more.
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "0.6"))]
        amount: Amount,
        /// The seconds that `amount` pays for: more than 0.
        #[cfg_attr(feature = "openapi", schema(value_type = String, example = "60"))]
        per_seconds: Seconds,
    },
}

#[cfg(test)]
mod tests;
