//! Rate cards: what a job costs, as a JSON document with a version.
//!
//! [`RateCard`] is the document, described field by field in `docs/rate-card.md`. It prices
//! nothing by itself: [`RateCard::compile`] checks it and gives the [`Pricing`] that the planner and
//! the ledger both charge by, in integers from end to end.

mod adjusted;
mod bounds;
mod compile;
mod error;
mod glob;
mod language;
mod linear;
mod measure;
mod price;
pub mod price_list;
mod pricing;
mod quantity;
mod ratio;
mod read;

use serde::{Deserialize, Serialize};

use crate::money::Amount;
use crate::time::Timestamp;

pub use adjusted::ByDuration;
pub use bounds::{PriceBetween, UsedBounds};
pub use error::{RateCardError, RateCardProblem};
pub(crate) use glob::matches as fits_pattern;
pub use language::{MAX_LANGUAGE_BYTES, canonical_language, language_covers};
pub(crate) use linear::{Linear, MAX_LINEAR, Scratch, Tally, UNKNOWN};
pub use measure::{MAX_COUNT, Measure};
pub use price::{Job, JobPrice, Line, Measures, NoRate, Unpriced, Used};
pub use pricing::{PricedMeter, PricedRate, Pricing, TellsApart};
pub use quantity::{NANO, Quantity, QuantityError};

/// The value of [`RateCard::format`] that this version of the code reads.
pub const FORMAT: &str = "allset-rate-card/1";

/// The longest duration of one job that is priced, in seconds: 1,000 hours. What is longer is
/// taken for a mistake, such as milliseconds in a column of seconds.
pub const MAX_JOB_SECONDS: u64 = 3_600_000;

/// The most rates a card can have.
pub const MAX_RATES: usize = 2_000;

/// The most meters a rate can have.
pub const MAX_METERS: usize = 50;

/// The most adjustments a card can have.
pub const MAX_ADJUSTMENTS: usize = 100;

/// The most entries of any other list in a card: tiers, patterns, languages, features.
pub const MAX_LIST: usize = 500;

/// The most bytes of a service, a feature, a window and of each id but that of a rate.
pub const MAX_ID_BYTES: usize = 64;

/// The most bytes of a card's `name`, of the id of a rate and of a pattern.
pub const MAX_NAME_BYTES: usize = 200;

/// The most bytes of a file that a card or a price list is taken from. The public price list has a twentieth of
/// them.
pub const MAX_CARD_FILE_BYTES: usize = 8_000_000;

/// A price list: the document as it is stored and sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RateCard {
    /// The kind and major version of the document: `allset-rate-card/1`.
    #[cfg_attr(feature = "openapi", schema(pattern = "^allset-rate-card/1$"))]
    pub format: String,
    /// What the card is called by machines; 1 to 64 bytes. Stays the same from version to version.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 64))]
    pub id: String,
    /// Which version of this card it is, from 1. A price that changes makes a new version.
    #[cfg_attr(feature = "openapi", schema(minimum = 1))]
    pub version: u32,
    /// What the card is called by people; 1 to 200 bytes.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200))]
    pub name: String,
    /// The first moment at which the card holds (RFC 3339). Absent: it always did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub valid_from: Option<Timestamp>,
    /// The first moment at which the card holds no more (RFC 3339). Absent: no end is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub valid_until: Option<Timestamp>,
    /// How the amount of each line of a job is rounded. Absent: up to 10⁻¹² credits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_rounding: Option<LineRounding>,
    /// The rates; 1 to 2,000. The first that matches a job prices it.
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 2000))]
    pub rates: Vec<Rate>,
    /// What is added to a job or multiplies it, one after the other in this order; at most 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(max_items = 100))]
    pub adjustments: Vec<Adjustment>,
}

/// How the amount of each line of a job is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LineRounding {
    /// The decimal places that are left: 0 to 12.
    #[cfg_attr(feature = "openapi", schema(maximum = 12))]
    pub decimals: u8,
    /// To which side.
    pub mode: RoundingMode,
}

impl Default for LineRounding {
    fn default() -> Self {
        Self {
            decimals: 12,
            mode: RoundingMode::Up,
        }
    }
}

/// What jobs of one kind cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// What the rate is called by machines; 1 to 200 bytes, once in a card.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200))]
    pub id: String,
    /// The service it prices; compared without regard to ASCII case. 1 to 64 bytes.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 64))]
    pub service: String,
    /// The operations it prices, as patterns. Absent: all, and jobs that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 500))]
    pub operations: Option<Vec<String>>,
    /// The models it prices, as patterns: `*` stands for any characters or none, `#` for one digit,
    /// everything else for itself without regard to ASCII case. Absent: all, and jobs that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 500))]
    pub models: Option<Vec<String>>,
    /// The languages it prices, as BCP 47 ranges: `en` covers `en` and `en-GB`. Absent: all
    /// languages, and jobs that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 500))]
    pub languages: Option<Vec<String>>,
    /// The features that a job may have at no cost. A job with a feature that neither stands here
    /// nor has a price is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 500))]
    pub included: Option<Vec<String>>,
    /// What is measured, and what that costs; 1 to 50. Each of them counts.
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 50))]
    pub meters: Vec<Meter>,
}

/// What one quantity of a job costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Meter {
    /// What the meter is called by machines; 1 to 64 bytes, once in a rate.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 64))]
    pub id: String,
    /// Only jobs with one of these features pay it, on top of what they pay without. Absent: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 500))]
    pub features: Option<Vec<String>>,
    /// What is measured; several are multiplied. 1 to 4, at most one of them tokens. Each token is
    /// priced once, by the narrowest meter that counts it.
    #[cfg_attr(feature = "openapi", schema(min_items = 1, max_items = 4))]
    pub measures: Vec<Measure>,
    /// The unit in which the quantity is shown to people. It has no part in the price.
    pub unit: Unit,
    /// How the quantity of each job is rounded before it is priced. Absent: not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
    /// The least that is billed, of the quantity of a job or a request; it is rounded like a quantity.
    /// Absent: no least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Quantity>,
    /// What costs nothing. Absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<Free>,
    /// What the quantity costs.
    pub price: Price,
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
    /// What is counted, one by one.
    One,
    /// Thousands of what is counted.
    Thousand,
    /// Millions of what is counted.
    Million,
}

/// How the quantity of each job is rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Rounding {
    /// The step: more than 0, at most 10¹².
    pub step: Quantity,
    /// To which side.
    pub mode: RoundingMode,
    /// Whether the job is rounded as a whole, or each of its requests, among which it is divided
    /// evenly. Absent: the job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<RoundingScope>,
}

/// To which side something is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RoundingMode {
    /// To the next whole step: a step that is begun is billed.
    Up,
    /// To the last whole step.
    Down,
    /// To the nearest whole step; from the middle, up.
    HalfUp,
}

/// What is rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RoundingScope {
    /// The quantity of the job.
    #[default]
    Job,
    /// The quantity of each of its requests.
    Request,
}

/// What costs nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Free {
    /// How much, of the rounded quantity: more than 0.
    pub quantity: Quantity,
    /// Of what.
    pub over: Over,
}

/// What a quantity is added up over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// Each job stands alone.
    Job,
    /// The jobs of a day.
    Day,
    /// The jobs of a month.
    Month,
    /// The jobs of a year.
    Year,
}

/// What a rounded quantity costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "mode", rename_all = "snake_case", deny_unknown_fields)]
pub enum Price {
    /// The same for each unit, from the first on.
    Flat {
        /// The credits that `per` costs: 0 or more.
        amount: Amount,
        /// The quantity that `amount` pays for: more than 0.
        per: Quantity,
    },
    /// Each part of the quantity at the price of the tier that it falls into.
    Graduated {
        /// The quantity that the amounts of the tiers pay for: more than 0.
        per: Quantity,
        /// What the quantity is added up over.
        over: Over,
        /// The tiers, from the lowest on.
        tiers: Vec<Tier>,
    },
    /// The whole quantity at the price of the tier that its end falls into.
    Volume {
        /// The quantity that the amounts of the tiers pay for: more than 0.
        per: Quantity,
        /// What the quantity is added up over.
        over: Over,
        /// The tiers, from the lowest on.
        tiers: Vec<Tier>,
    },
    /// The whole quantity of a job at a price that depends on how large another measure of that job is.
    Threshold {
        /// The quantity that the amounts pay for: more than 0.
        per: Quantity,
        /// The credits that `per` costs up to the first threshold: 0 or more.
        amount: Amount,
        /// What the thresholds are thresholds of.
        by: Measure,
        /// The thresholds, from the lowest on. The last that the job is above sets the price.
        above: Vec<Threshold>,
    },
    /// Whole packages only.
    Package {
        /// The credits that a package costs: 0 or more.
        amount: Amount,
        /// The quantity in a package: more than 0.
        size: Quantity,
        /// What the quantity is added up over.
        over: Over,
    },
}

/// A tier of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// The last quantity in it; absent in the last tier, and in no other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Quantity>,
    /// The credits that the price's `per` costs in it: 0 or more.
    pub amount: Amount,
}

/// A threshold of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// What has to be exceeded.
    pub start: Quantity,
    /// The credits that the price's `per` costs then: 0 or more.
    pub amount: Amount,
}

/// What is added to a job or multiplies it: a surcharge for a feature, or what a window changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    /// What it is called by machines; 1 to 64 bytes, once in a card.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 64))]
    pub id: String,
    /// Only for jobs with this feature. Absent: whatever features they have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 64))]
    pub feature: Option<String>,
    /// Only for plans that run in this window, such as `batch`. Absent: whenever they run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 64))]
    pub window: Option<String>,
    /// Only for the rates with these ids. Absent: for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(min_items = 1))]
    pub rates: Option<Vec<String>>,
    /// What it does.
    pub change: Change,
}

/// What an [`Adjustment`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// All lines of the job so far are multiplied: 0 or more, at most 1,000.
    Multiply(Quantity),
    /// The job has a line more: credits, 0 or more.
    Add(Amount),
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
    rates: Vec<RateSummary>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct RateSummary {
    service: String,
}

impl CardSummary {
    /// The services that it prices, in the order of the card; some more than once.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        self.rates.iter().map(|rate| rate.service.as_str())
    }
}

impl RateCard {
    /// What of it is asked for wherever nothing is priced.
    #[must_use]
    pub fn summary(&self) -> CardSummary {
        let rate = |rate: &Rate| RateSummary {
            service: rate.service.clone(),
        };
        CardSummary {
            id: self.id.clone(),
            version: self.version,
            name: self.name.clone(),
            rates: self.rates.iter().map(rate).collect(),
        }
    }

    /// The windows that change its prices, each once, in the order of the card.
    #[must_use]
    pub fn windows(&self) -> Vec<&str> {
        let mut windows: Vec<&str> = Vec::new();
        for window in self
            .adjustments
            .iter()
            .filter_map(|one| one.window.as_deref())
        {
            if !windows.contains(&window) {
                windows.push(window);
            }
        }
        windows
    }

    /// The services that it prices, each once, in the order of the card.
    #[must_use]
    pub fn services(&self) -> Vec<&str> {
        each_once(self.rates.iter().map(|rate| &*rate.service))
    }
}

/// Services, each once: they are compared without regard to ASCII case.
fn each_once<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut services: Vec<&str> = Vec::new();
    for service in all {
        if !services.iter().any(|one| one.eq_ignore_ascii_case(service)) {
            services.push(service);
        }
    }
    services
}

#[cfg(test)]
mod tests;
