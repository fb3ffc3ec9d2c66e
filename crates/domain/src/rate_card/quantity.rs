//! Exact quantities: seconds, or counts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many 10⁻⁹ make one, such as nanoseconds a second.
pub const NANO: u64 = 1_000_000_000;

/// Decimal places that a [`Quantity`] can hold.
const DECIMALS: usize = 9;

/// Seconds or a count, zero or more and exact to 10⁻⁹; a sum of any number of jobs fits.
///
/// On the wire it is a decimal string such as `"357847.678254"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quantity(u128);

/// Why a text is not a [`Quantity`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// It is not a plain decimal number such as `1.5`.
    NotANumber,
    /// It has more than nine decimal places that are not zero.
    TooPrecise,
    /// It is beyond the integer behind the type.
    TooLarge,
}

impl fmt::Display for QuantityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a plain decimal number such as 1.5",
            Self::TooPrecise => "more than 9 decimal places",
            Self::TooLarge => "too large",
        })
    }
}

impl std::error::Error for QuantityError {}

impl Quantity {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many 10⁻⁹.
    #[must_use]
    pub const fn from_nano(nano: u128) -> Self {
        Self(nano)
    }

    /// So many whole ones.
    #[must_use]
    pub const fn whole(count: u64) -> Self {
        Self(count as u128 * NANO as u128)
    }

    /// So many parts, of which `scale` make one; that divides [`NANO`].
    #[must_use]
    pub const fn from_scaled(parts: u128, scale: u64) -> Self {
        Self(parts.saturating_mul((NANO / scale) as u128))
    }

    /// The sum, at most what can be held.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The count of 10⁻⁹ in it.
    #[must_use]
    pub const fn nano(self) -> u128 {
        self.0
    }

    /// The whole ones in it, and the 10⁻⁹ left over.
    #[must_use]
    pub const fn split(self) -> (u128, u32) {
        let per_one = NANO as u128;
        (self.0 / per_one, (self.0 % per_one) as u32)
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;

    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(QuantityError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > DECIMALS {
            return Err(QuantityError::TooPrecise);
        }
        let whole: u128 = whole.parse().map_err(|_| QuantityError::TooLarge)?;
        // At most nine digits, padded to exactly nine.
        let fraction: u128 = format!("{fraction:0<DECIMALS$}")
            .parse()
            .map_err(|_| QuantityError::NotANumber)?;
        whole
            .checked_mul(NANO.into())
            .and_then(|nano| nano.checked_add(fraction))
            .map(Self)
            .ok_or(QuantityError::TooLarge)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = self.split();
        let fraction = format!("{fraction:0DECIMALS$}");
        let fraction = fraction.trim_end_matches('0');
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{whole}{point}{fraction}")
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Quantity {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .description(Some(
                "An exact quantity, seconds or a count: a decimal of up to 9 places",
            ))
            .pattern(Some(r"^[0-9]+(\.[0-9]{1,9}0*)?$"))
            .examples(["12.5"])
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Quantity {}
