//! Exact amounts of credits.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Decimal places an [`Amount`] can hold.
pub const AMOUNT_DECIMALS: usize = 12;

/// Units of an [`Amount`] in one credit: 10 to the power of [`AMOUNT_DECIMALS`].
pub const UNITS_PER_CREDIT: i128 = 1_000_000_000_000;

/// The largest amount that may come from outside, in credits (either sign). Sums of any realistic
/// number of such amounts stay far from the limits of the integer behind them.
pub const MAX_CREDITS: i128 = 1_000_000_000_000_000;

/// An amount of credits, exact to 10⁻¹² credit.
///
/// On the wire it is a decimal string such as `"12.5"`, because a JSON number loses digits in
/// most parsers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i128);

/// Why a text is not an [`Amount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// It is not a plain decimal number such as `12.5`.
    NotANumber,
    /// It has more than [`AMOUNT_DECIMALS`] decimal places that are not zero.
    TooPrecise,
    /// It lies beyond [`MAX_CREDITS`].
    TooLarge,
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotANumber => write!(f, "not a plain decimal number such as 12.5"),
            Self::TooPrecise => write!(f, "more than {AMOUNT_DECIMALS} decimal places"),
            Self::TooLarge => write!(f, "beyond {MAX_CREDITS} credits"),
        }
    }
}

impl std::error::Error for AmountError {}

impl Amount {
    /// No credits.
    pub const ZERO: Self = Self(0);

    /// An amount of whole credits.
    #[must_use]
    pub const fn from_credits(credits: i64) -> Self {
        Self(credits as i128 * UNITS_PER_CREDIT)
    }

    /// An amount from its count of 10⁻¹² credits.
    #[must_use]
    pub const fn from_units(units: i128) -> Self {
        Self(units)
    }

    /// The count of 10⁻¹² credits.
    #[must_use]
    pub const fn units(self) -> i128 {
        self.0
    }

    /// This amount `times` over, or `None` beyond the range of the integer behind it.
    #[must_use]
    pub const fn checked_mul(self, times: i128) -> Option<Self> {
        match self.0.checked_mul(times) {
            Some(units) => Some(Self(units)),
            None => None,
        }
    }

    /// Whether it is more than nothing.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it lies more than so many percent above another.
    #[must_use]
    pub fn is_above(self, other: Self, percent: u32) -> bool {
        let percent = 100 + i128::from(percent);
        // Sums stay far from the limits of the integer.
        match (self.0.checked_mul(100), other.0.checked_mul(percent)) {
            (Some(this), Some(other)) => this > other,
            _ => self > other,
        }
    }

    /// The larger of this and nothing.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(AmountError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > AMOUNT_DECIMALS {
            return Err(AmountError::TooPrecise);
        }
        let whole: i128 = whole.parse().map_err(|_| AmountError::TooLarge)?;
        if whole > MAX_CREDITS {
            return Err(AmountError::TooLarge);
        }
        // Both parse: the fraction is at most 12 digits, padded to exactly 12.
        let fraction: i128 = format!("{fraction:0<AMOUNT_DECIMALS$}")
            .parse()
            .map_err(|_| AmountError::NotANumber)?;
        let units = whole * UNITS_PER_CREDIT + fraction;
        Ok(Self(if negative { -units } else { units }))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let units = self.0.unsigned_abs();
        let per_credit = UNITS_PER_CREDIT.unsigned_abs();
        let fraction = format!("{:0AMOUNT_DECIMALS$}", units % per_credit);
        let fraction = fraction.trim_end_matches('0');
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{}{point}{fraction}", units / per_credit)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amount({self})")
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Amount {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .description(Some(
                "An exact amount of credits: a decimal of up to 12 places",
            ))
            .examples(["12.5"])
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Amount {}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl Add for Amount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Amount {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Amount {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Amount {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_share_above_is_told_to_the_last_digit() {
        let amount = |text: &str| text.parse::<Amount>().expect("an amount");
        assert!(!amount("12").is_above(amount("10"), 20));
        assert!(amount("12.000000000001").is_above(amount("10"), 20));
        assert!(!amount("9").is_above(amount("10"), 0));
        assert!(amount("1").is_above(Amount::ZERO, 900));
    }
    use proptest::prelude::*;

    #[test]
    fn reads_and_writes_plain_decimals() {
        for (text, shown) in [
            ("0", "0"),
            ("12.50", "12.5"),
            ("-0.000000000001", "-0.000000000001"),
            ("007", "7"),
            ("1000000000000000", "1000000000000000"),
        ] {
            assert_eq!(text.parse::<Amount>().expect(text).to_string(), shown);
        }
    }

    #[test]
    fn refuses_what_is_not_a_plain_decimal() {
        use AmountError::{NotANumber, TooLarge, TooPrecise};
        for (text, error) in [
            ("", NotANumber),
            ("1.", NotANumber),
            (".5", NotANumber),
            ("1e3", NotANumber),
            ("1,5", NotANumber),
            ("+1", NotANumber),
            ("--1", NotANumber),
            ("0.0000000000001", TooPrecise),
            ("1000000000000001", TooLarge),
            ("99999999999999999999999999999999999999999999", TooLarge),
        ] {
            assert_eq!(text.parse::<Amount>(), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn text_round_trips(units in -MAX_CREDITS * UNITS_PER_CREDIT..=MAX_CREDITS * UNITS_PER_CREDIT) {
            let amount = Amount::from_units(units);
            prop_assert_eq!(amount.to_string().parse::<Amount>(), Ok(amount));
        }
    }
}
