//! Durations and counts, read without floating point.

use super::reading::TimeUnit;
use super::{MAX_JOB_SECONDS, Refusal};
use crate::rate_card::{MAX_COUNT, NANO};

/// The longest duration, in nanoseconds.
pub(super) const MAX_JOB_NS: u64 = MAX_JOB_SECONDS * NANO;

/// A duration as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Duration {
    /// In nanoseconds; more than zero, at most [`MAX_JOB_NS`].
    pub ns: u64,
    /// Whether it had digits beyond the nanosecond.
    pub rounded_up: bool,
}

/// Reads a duration in this unit: digits, at most one decimal point among them, at least one digit;
/// space and tabs around it are ignored. Hours, minutes and seconds, such as `1:02:30.5`, and minutes and
/// seconds, such as `62:30.5`, are what they are in any unit.
pub(super) fn read(text: &[u8], unit: TimeUnit) -> Result<Duration, Refusal> {
    let space = |b: &u8| matches!(b, b' ' | b'\t');
    let from = text
        .iter()
        .position(|b| !space(b))
        .ok_or(Refusal::EmptyDuration)?;
    let to = text
        .iter()
        .rposition(|b| !space(b))
        .map_or(from, |last| last + 1);
    let text = &text[from..to];
    if let Some(rest) = text.strip_prefix(b"-") {
        let number = split(rest).is_some();
        return Err(if number {
            Refusal::NegativeDuration
        } else {
            Refusal::NotANumber
        });
    }
    if text.contains(&b':') {
        return clock(text);
    }
    let Some((whole, fraction)) = split(text) else {
        return Err(no_number(text));
    };
    let (times, part_of) = match unit {
        TimeUnit::Millisecond => (1, 1_000),
        TimeUnit::Second => (1, 1),
        TimeUnit::Minute => (60, 1),
        TimeUnit::Hour => (3_600, 1),
    };
    duration(whole, fraction, times, part_of)
}

/// Reads hours, minutes and seconds, or minutes and seconds. What stands behind the first colon has two
/// digits and is below 60.
fn clock(text: &[u8]) -> Result<Duration, Refusal> {
    let mut parts = text.split(|&byte| byte == b':');
    let mut whole = read_digits(parts.next().unwrap_or_default())?;
    let parts: Vec<&[u8]> = parts.collect();
    let (Some(last), true) = (parts.last(), parts.len() <= 2) else {
        return Err(Refusal::NotANumber);
    };
    let (seconds, fraction) = split(last).ok_or_else(|| no_number(last))?;
    for part in parts[..parts.len() - 1].iter().chain([&seconds]) {
        let value = read_digits(part)?;
        if part.len() != 2 || value >= 60 {
            return Err(Refusal::NotANumber);
        }
        whole = whole * 60 + value;
    }
    duration(whole.to_string().as_bytes(), fraction, 1, 1)
}

/// A number of digits alone, as far as it can be a duration.
fn read_digits(text: &[u8]) -> Result<u64, Refusal> {
    if text.is_empty() || !text.iter().all(u8::is_ascii_digit) {
        return Err(Refusal::NotANumber);
    }
    let mut number = 0;
    for digit in text {
        number = number * 10 + u64::from(digit - b'0');
        if number > MAX_JOB_SECONDS {
            return Err(Refusal::DurationTooLong);
        }
    }
    Ok(number)
}

/// So many times a number, divided by `part_of`, in seconds. What has more digits than nanoseconds have
/// is rounded up.
fn duration(whole: &[u8], fraction: &[u8], times: u64, part_of: u64) -> Result<Duration, Refusal> {
    let mut units: u64 = 0;
    for digit in whole {
        units = units * 10 + u64::from(digit - b'0');
        if units > MAX_JOB_SECONDS * part_of {
            return Err(Refusal::DurationTooLong);
        }
    }
    let mut place = NANO;
    let mut ns = u128::from(units) * u128::from(place);
    let mut rounded_up = false;
    for digit in fraction {
        place /= 10;
        ns += u128::from(u64::from(digit - b'0') * place);
        rounded_up |= place == 0 && *digit != b'0';
    }
    ns += u128::from(rounded_up);
    ns *= u128::from(times);
    rounded_up |= !ns.is_multiple_of(u128::from(part_of));
    // It is above what a job may be long before it is too large for 64 bits.
    match u64::try_from(ns.div_ceil(u128::from(part_of))) {
        Ok(0) => Err(Refusal::ZeroDuration),
        Ok(ns @ 1..=MAX_JOB_NS) => Ok(Duration { ns, rounded_up }),
        _ => Err(Refusal::DurationTooLong),
    }
}

/// Reads a count: digits, perhaps a point and zeros behind it; space and tabs around it are ignored.
/// Nothing where there is nothing.
pub(super) fn read_count(text: &[u8]) -> Result<Option<u64>, Refusal> {
    if let Some(count) = read_short(text) {
        return Ok(Some(count));
    }
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    if text
        .strip_prefix(b"-")
        .is_some_and(|rest| split(rest).is_some())
    {
        return Err(Refusal::NegativeCount);
    }
    let Some((whole, fraction)) = split(text) else {
        return Err(no_number(text));
    };
    if fraction.iter().any(|digit| *digit != b'0') {
        return Err(Refusal::NotWhole);
    }
    let mut count = 0;
    for digit in whole {
        count = count * 10 + u64::from(digit - b'0');
        if count > MAX_COUNT {
            return Err(Refusal::CountTooLarge);
        }
    }
    Ok(Some(count))
}

/// Reads one to twelve digits, which is what most counts are.
#[inline]
fn read_short(text: &[u8]) -> Option<u64> {
    if !(1..=12).contains(&text.len()) {
        return None;
    }
    let mut count = 0;
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        count = count * 10 + u64::from(digit);
    }
    Some(count)
}

/// Why a text is no number.
fn no_number(text: &[u8]) -> Refusal {
    let with_commas = text.iter().all(|b| matches!(b, b'0'..=b'9' | b',' | b'.'))
        && text.contains(&b',')
        && text.iter().any(u8::is_ascii_digit);
    match with_commas {
        true => Refusal::CommaInNumber,
        false => Refusal::NotANumber,
    }
}

/// The digits before and after the point of a number, or `None` where it is none.
fn split(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let point = text.iter().position(|&b| b == b'.').unwrap_or(text.len());
    let whole = &text[..point];
    let fraction = text.get(point + 1..).unwrap_or_default();
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let some = !whole.is_empty() || !fraction.is_empty();
    (some && digits(whole) && digits(fraction)).then_some((whole, fraction))
}

/// Reads the common shape of a duration, one to eight digits and perhaps a point and one to eight
/// more, eight bytes at a time. `None` where [`read`] has to look; otherwise it would say the same.
#[inline]
pub(super) fn read_common(bytes: &[u8], from: usize, to: usize) -> Option<u64> {
    let word = |at: usize| -> Option<u64> {
        let eight: [u8; 8] = bytes.get(at..at + 8)?.try_into().ok()?;
        Some(u64::from_le_bytes(eight))
    };
    let length = to.checked_sub(from)?;
    let first = word(from)? ^ ZEROS;
    let digits = leading_digits(first).min(length);
    if digits == 0 {
        return None;
    }
    let mut ns = eight_digits(first << (64 - 8 * digits)) * NANO;
    if digits < length {
        let places = length - digits - 1;
        if bytes[from + digits] != b'.' || places == 0 || places > 8 {
            return None;
        }
        let second = word(from + digits + 1)? ^ ZEROS;
        if leading_digits(second) < places {
            return None;
        }
        // The bytes beyond the number are made zeros: 5 is read as 50000000, so in 10 ns.
        let kept = second & (u64::MAX >> (64 - 8 * places));
        ns += eight_digits(kept) * 10;
    }
    (ns.wrapping_sub(1) < MAX_JOB_NS).then_some(ns)
}

/// The digit zero in each byte.
const ZEROS: u64 = 0x3030_3030_3030_3030;

/// How many of the bytes, from the lowest on, were digits before [`ZEROS`] was taken off.
#[inline]
fn leading_digits(word: u64) -> usize {
    // The high bit of a byte gets set by a value above 9, or was set before.
    let low = word & 0x7f7f_7f7f_7f7f_7f7f;
    let other = ((low + 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080;
    other.trailing_zeros() as usize / 8
}

/// The number that eight digits make, the first in the lowest byte.
#[inline]
fn eight_digits(digits: u64) -> u64 {
    let pairs = digits * 10 + (digits >> 8);
    let mask = 0x0000_00ff_0000_00ff;
    let high = (pairs & mask).wrapping_mul(0x000f_4240_0000_0064);
    let low = (pairs >> 16 & mask).wrapping_mul(0x0000_2710_0000_0001);
    high.wrapping_add(low) >> 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_read_to_the_nanosecond() {
        for (text, ns, rounded_up) in [
            ("5250.240063", 5_250_240_063_000, false),
            ("1", 1_000_000_000, false),
            (" 007.50\t", 7_500_000_000, false),
            (".5", 500_000_000, false),
            ("5.", 5_000_000_000, false),
            ("0.000000001", 1, false),
            ("0.0000000001", 1, true),
            ("1.0000000000", 1_000_000_000, false),
            ("1.99999999900000000001", 2_000_000_000, true),
            ("3600000", MAX_JOB_NS, false),
        ] {
            assert_eq!(
                read(text.as_bytes(), TimeUnit::Second),
                Ok(Duration { ns, rounded_up }),
                "{text}"
            );
        }
    }

    #[test]
    fn hours_minutes_and_other_units_are_seconds() {
        use TimeUnit::*;
        for (text, unit, ns, rounded_up) in [
            ("1:02:30.5", Second, 3_750_500_000_000, false),
            ("62:30.5", Minute, 3_750_500_000_000, false),
            ("00:00:01", Millisecond, 1_000_000_000, false),
            ("90:00", Second, 5_400_000_000_000, false),
            ("1000:00:00", Hour, MAX_JOB_NS, false),
            ("1.5", Minute, 90_000_000_000, false),
            ("0.25", Hour, 900_000_000_000, false),
            ("1500", Millisecond, 1_500_000_000, false),
            ("0.0000015", Millisecond, 2, true),
            ("3600000000", Millisecond, MAX_JOB_NS, false),
        ] {
            assert_eq!(
                read(text.as_bytes(), unit),
                Ok(Duration { ns, rounded_up }),
                "{text}"
            );
        }
        assert_eq!(read(b"1000.1", Hour), Err(Refusal::DurationTooLong));
    }

    #[test]
    fn what_is_no_duration_is_refused_with_its_reason() {
        use Refusal::*;
        for (text, refusal) in [
            ("", EmptyDuration),
            (" \t", EmptyDuration),
            (".", NotANumber),
            ("1e3", NotANumber),
            ("+1", NotANumber),
            ("1 000", NotANumber),
            ("1:2", NotANumber),
            ("1:60", NotANumber),
            ("1:60:00", NotANumber),
            ("1:02:03:04", NotANumber),
            (":30", NotANumber),
            ("1:", NotANumber),
            ("1.5:30", NotANumber),
            ("0:00", ZeroDuration),
            ("1000:00:01", DurationTooLong),
            ("NaN", NotANumber),
            ("1.2.3", NotANumber),
            ("٣", NotANumber),
            ("-x", NotANumber),
            ("-", NotANumber),
            ("-1", NegativeDuration),
            ("-0", NegativeDuration),
            ("12,5", CommaInNumber),
            ("1,234.5", CommaInNumber),
            (",", NotANumber),
            ("0", ZeroDuration),
            ("0.000", ZeroDuration),
            ("3600000.0000000001", DurationTooLong),
            ("3600001", DurationTooLong),
            ("99999999999999999999999999999999999", DurationTooLong),
        ] {
            assert_eq!(
                read(text.as_bytes(), TimeUnit::Second),
                Err(refusal),
                "{text}"
            );
        }
    }

    #[test]
    fn counts_are_whole() {
        use Refusal::*;
        for (text, expected) in [
            ("", Ok(None)),
            (" ", Ok(None)),
            ("0", Ok(Some(0))),
            (" 12.00 ", Ok(Some(12))),
            ("1000000000000", Ok(Some(MAX_COUNT))),
            ("1000000000001", Err(CountTooLarge)),
            ("12.5", Err(NotWhole)),
            ("-1", Err(NegativeCount)),
            ("1,000", Err(CommaInNumber)),
            ("1e3", Err(NotANumber)),
            ("many", Err(NotANumber)),
        ] {
            assert_eq!(read_count(text.as_bytes()), expected, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_common_shape_is_read_alike(text in "[0-9.]{0,9}[0-9./:,\u{e9} -]{0,10}", after in "[0-9,\n]{8}") {
            let bytes = format!("{text}{after}").into_bytes();
            if let Some(ns) = read_common(&bytes, 0, text.len()) {
                prop_assert_eq!(read(text.as_bytes(), TimeUnit::Second), Ok(Duration { ns, rounded_up: false }));
            }
        }

        #[test]
        fn the_common_shape_is_taken(whole in 1_u64..=3_599_999, fraction in "[0-9]{1,8}") {
            for text in [format!("{whole}.{fraction}"), whole.to_string()] {
                let bytes = format!("{text},1234567").into_bytes();
                let common = read_common(&bytes, 0, text.len());
                prop_assert_eq!(common, read(text.as_bytes(), TimeUnit::Second).ok().map(|duration| duration.ns));
            }
        }
    }
}
