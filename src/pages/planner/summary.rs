//! What the page computes from a report: all of it pure.

use allset_domain::manifest::Group;
use allset_domain::money::Amount;
use allset_domain::rate_card::{Measure, NANO, Quantity, RateCard, Unit};

/// A small invented manifest.
pub const SAMPLE: &str = "\
job_id,media_name,duration_seconds,language,service
harbour-01,Morning bulletin.wav,612.480,en,transcribe
harbour-02,Morning bulletin.wav,612.480,en,diarize
harbour-03,Harbour council part 1.wav,4215.250,en,transcribe
harbour-04,Harbour council part 1.wav,4215.250,en,diarize
harbour-05,Harbour council part 2.wav,3988.007,en,transcribe
harbour-06,Fishing report.mp3,187.900,ga,transcribe
harbour-07,Fishing report.mp3,187.900,ga,translate
harbour-08,Entretien du phare.flac,1520.660,fr,transcribe
harbour-09,Entretien du phare.flac,1520.660,fr,translate
harbour-10,Storm of 1987 reel A.wav,2871.333,en-IE,transcribe
harbour-11,Storm of 1987 reel B.wav,2640.001,en-IE,transcribe
harbour-12,Unlabelled reel.wav,905.500,,transcribe
";

/// Decimal places that a converted duration is shown with at most.
const SHOWN_DECIMALS: u32 = 2;

/// A duration in a unit, as a decimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The number.
    pub value: String,
    /// Its unit.
    pub unit: Unit,
    /// Whether the number is exact, not rounded to be shown.
    pub exact: bool,
}

impl Shown {
    /// Whether it is in seconds.
    #[must_use]
    pub fn unit_is_second(&self) -> bool {
        self.unit == Unit::Second
    }
}

/// The unit that the meters of the priced jobs all show their durations in; seconds where they
/// differ.
#[must_use]
pub fn common_unit(groups: &[Group], card: &RateCard) -> Unit {
    let mut units = groups
        .iter()
        .filter_map(|group| card.rates.get(group.rate))
        .flat_map(|rate| &rate.meters)
        .filter(|meter| meter.measures.contains(&Measure::Duration))
        .map(|meter| meter.unit);
    match units.next() {
        Some(first) if units.all(|unit| unit == first) => first,
        _ => Unit::Second,
    }
}

/// A duration in a unit: exact seconds; minutes and hours rounded half up to two decimals.
#[must_use]
pub fn in_unit(span: Quantity, unit: Unit) -> Shown {
    let per_unit = match unit {
        // What counts things is no unit of time.
        Unit::Second | Unit::One | Unit::Thousand | Unit::Million => {
            return Shown {
                value: span.to_string(),
                unit: Unit::Second,
                exact: true,
            };
        }
        Unit::Minute => 60,
        Unit::Hour => 3_600,
    };
    let per_unit = per_unit * u128::from(NANO);
    let (value, exact) = divide(span.nano(), per_unit);
    Shown { value, unit, exact }
}

/// Bytes in megabytes of a million, to one decimal at most.
#[must_use]
pub fn megabytes(bytes: u64) -> String {
    let tenths = (u128::from(bytes) + 50_000) / 100_000;
    decimal(tenths, 1)
}

/// A part of a whole, 0 to 1: for a percentage on the screen, not for money.
#[must_use]
pub fn share(part: Amount, whole: Amount) -> f64 {
    match whole.is_positive() {
        true => part.units() as f64 / whole.units() as f64,
        false => 0.0,
    }
}

/// The quotient as a decimal, and whether nothing of it was lost.
fn divide(dividend: u128, divisor: u128) -> (String, bool) {
    let scale = 10_u128.pow(SHOWN_DECIMALS);
    let (whole, rest) = (dividend / divisor, dividend % divisor);
    let scaled = rest * scale;
    let exact = scaled.is_multiple_of(divisor);
    let fraction = (scaled + divisor / 2) / divisor;
    (
        decimal(whole * scale + fraction, SHOWN_DECIMALS as usize),
        exact,
    )
}

/// An integer of so many decimal places as a decimal, without zeros at its end.
fn decimal(scaled: u128, places: usize) -> String {
    let scale = 10_u128.pow(places as u32);
    let fraction = format!("{:0places$}", scaled % scale);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{}{point}{fraction}", scaled / scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use allset_domain::sample::seed;
    use allset_domain::time::Timestamp;
    use allset_domain::workspace::Contents;

    const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

    fn priced_by(rate: usize) -> Group {
        Group {
            service: "transcribe".into(),
            model: None,
            language: None,
            jobs: 1,
            measured: Vec::new(),
            billed: Quantity::ZERO,
            low: Amount::ZERO,
            amount: Amount::ZERO,
            ceiling: Amount::ZERO,
            rate,
            lines: Vec::new(),
        }
    }

    fn card() -> RateCard {
        let cards = seed(Contents::Sample, NOW).rate_cards;
        cards.current().expect("the sample has a card").clone()
    }

    #[test]
    fn durations_are_exact_or_say_that_they_are_not() {
        let shown = |text: &str, unit| {
            let span: Quantity = text.parse().expect(text);
            let shown = in_unit(span, unit);
            (shown.value, shown.exact)
        };
        let exact = |text: &str| (text.to_owned(), true);
        assert_eq!(shown("357847.678254", Unit::Second), exact("357847.678254"));
        assert_eq!(shown("363120", Unit::Minute), exact("6052"));
        assert_eq!(shown("90", Unit::Minute), exact("1.5"));
        assert_eq!(shown("357925", Unit::Minute), ("5965.42".to_owned(), false));
        assert_eq!(shown("59.9999", Unit::Minute), ("1".to_owned(), false));
        assert_eq!(shown("5400", Unit::Hour), exact("1.5"));
    }

    #[test]
    fn units_that_differ_fall_back_to_seconds() {
        let groups = [priced_by(0), priced_by(1)];
        let mut card = card();
        assert_eq!(common_unit(&groups, &card), Unit::Minute);
        card.rates[0].meters[0].unit = Unit::Hour;
        assert_eq!(common_unit(&groups, &card), Unit::Second);
        assert_eq!(common_unit(&groups[1..], &card), Unit::Minute);
    }

    #[test]
    fn bytes_are_shown_in_megabytes() {
        assert_eq!(megabytes(0), "0");
        assert_eq!(megabytes(1_250_000), "1.3");
        assert_eq!(megabytes(2_000_000_000), "2000");
    }
}
