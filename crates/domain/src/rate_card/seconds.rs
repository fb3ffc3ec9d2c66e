//! Exact spans of time.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Nanoseconds in one second.
pub const NANOSECONDS: u64 = 1_000_000_000;

/// Decimal places of a second that a [`Seconds`] can hold.
const DECIMALS: usize = 9;

/// A span of time of zero or more, exact to the nanosecond; a sum of any number of jobs fits.
///
/// On the wire it is a decimal string of seconds such as `"357847.678254"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Seconds(u128);

/// Why a text is not a [`Seconds`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondsError {
    /// It is not a plain decimal number such as `1.5`.
    NotANumber,
    /// It has more than nine decimal places that are not zero.
    TooPrecise,
    /// It is beyond the integer behind the type.
    TooLarge,
}

impl fmt::Display for SecondsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a plain decimal number such as 1.5",
            Self::TooPrecise => "more than 9 decimal places",
            Self::TooLarge => "too large",
        })
    }
}

impl std::error::Error for SecondsError {}

impl Seconds {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// A span of so many nanoseconds.
    #[must_use]
    pub const fn from_nanoseconds(nanoseconds: u128) -> Self {
        Self(nanoseconds)
    }

    /// A span of so many whole seconds.
    #[must_use]
    pub const fn from_seconds(seconds: u64) -> Self {
        Self(seconds as u128 * NANOSECONDS as u128)
    }

    /// The span in nanoseconds.
    #[must_use]
    pub const fn nanoseconds(self) -> u128 {
        self.0
    }

    /// The whole seconds in it, and the nanoseconds left over.
    #[must_use]
    pub const fn split(self) -> (u128, u32) {
        let per_second = NANOSECONDS as u128;
        (self.0 / per_second, (self.0 % per_second) as u32)
    }
}

impl FromStr for Seconds {
    type Err = SecondsError;

    fn from_str(text: &str) -> Result<Self, SecondsError> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(SecondsError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > DECIMALS {
            return Err(SecondsError::TooPrecise);
        }
        let whole: u128 = whole.parse().map_err(|_| SecondsError::TooLarge)?;
        // At most nine digits, padded to exactly nine.
        let fraction: u128 = format!("{fraction:0<DECIMALS$}")
            .parse()
            .map_err(|_| SecondsError::NotANumber)?;
        whole
            .checked_mul(NANOSECONDS.into())
            .and_then(|nanoseconds| nanoseconds.checked_add(fraction))
            .map(Self)
            .ok_or(SecondsError::TooLarge)
    }
}

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = self.split();
        let fraction = format!("{fraction:0DECIMALS$}");
        let fraction = fraction.trim_end_matches('0');
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{whole}{point}{fraction}")
    }
}

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
