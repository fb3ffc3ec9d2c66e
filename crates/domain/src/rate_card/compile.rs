//! From a rate card to prices: the checks, and the arithmetic.

use std::collections::HashMap;

use super::{
    FORMAT, MAX_ID_BYTES, MAX_JOB_SECONDS, MAX_METERS, MAX_NAME_BYTES, Meter, NANOSECONDS, Price,
    RateCard, RateCardError, RateCardProblem, Seconds, canonical_language, language_covers,
};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// The longest job, in nanoseconds.
const MAX_JOB_NS: u64 = MAX_JOB_SECONDS * NANOSECONDS;

/// The prices of a rate card that was found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pricing {
    meters: Vec<PricedMeter>,
}

/// A meter of a rate card that was found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedMeter {
    service: String,
    languages: Option<Vec<String>>,
    step_ns: u64,
    minimum_ns: u64,
    price_per_step: Amount,
}

/// What one job comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobPrice {
    /// The rounding steps that are billed.
    pub steps: u64,
    /// The duration that is billed: so many steps.
    pub billed: Seconds,
    /// What it costs.
    pub amount: Amount,
}

/// Why no meter prices a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMeter {
    /// The card has no meter for this service.
    UnknownService,
    /// The card has the service, but not in this language.
    LanguageNotCovered,
}

impl Pricing {
    /// The meters, in the order of the card.
    #[must_use]
    pub fn meters(&self) -> &[PricedMeter] {
        &self.meters
    }

    /// The place of the first meter that prices a service in a language (a tag, or nothing where
    /// the job names none).
    ///
    /// # Errors
    /// Why there is none. A service is never priced at zero for want of a meter.
    pub fn meter_for(&self, service: &str, language: Option<&str>) -> Result<usize, NoMeter> {
        let mut known = false;
        for (at, meter) in self.meters.iter().enumerate() {
            if meter.service.eq_ignore_ascii_case(service) {
                known = true;
                if meter.covers(language) {
                    return Ok(at);
                }
            }
        }
        Err(if known {
            NoMeter::LanguageNotCovered
        } else {
            NoMeter::UnknownService
        })
    }
}

impl PricedMeter {
    /// The service, as the card spells it.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The rounding step, in nanoseconds; more than zero.
    #[must_use]
    pub fn step_ns(&self) -> u64 {
        self.step_ns
    }

    /// The least that is billed for a job, in nanoseconds, before it is rounded to steps.
    #[must_use]
    pub fn minimum_ns(&self) -> u64 {
        self.minimum_ns
    }

    /// What one rounding step costs.
    #[must_use]
    pub fn price_per_step(&self) -> Amount {
        self.price_per_step
    }

    /// The rounding steps that are billed for a job of this many nanoseconds.
    #[must_use]
    pub fn steps(&self, ns: u64) -> u64 {
        billed_steps(ns, self.minimum_ns, self.step_ns)
    }

    /// What a single job of this many nanoseconds comes to, or `None` where it is longer than
    /// [`MAX_JOB_SECONDS`].
    #[must_use]
    pub fn price_duration(&self, ns: u64) -> Option<JobPrice> {
        if ns > MAX_JOB_NS {
            return None;
        }
        let steps = self.steps(ns);
        let (billed, amount) = self.price_steps(steps.into())?;
        Some(JobPrice {
            steps,
            billed,
            amount,
        })
    }

    /// The billed duration and the price of so many steps, of one job or of many, or `None`
    /// beyond the range of the integers behind them.
    #[must_use]
    pub fn price_steps(&self, steps: u128) -> Option<(Seconds, Amount)> {
        let billed = steps.checked_mul(self.step_ns.into())?;
        let amount = self
            .price_per_step
            .checked_mul(i128::try_from(steps).ok()?)?;
        Some((Seconds::from_nanoseconds(billed), amount))
    }

    fn covers(&self, language: Option<&str>) -> bool {
        match (&self.languages, language) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(ranges), Some(tag)) => ranges.iter().any(|range| language_covers(range, tag)),
        }
    }
}

/// A duration raised to the minimum and rounded up to whole steps, all in nanoseconds: the one rule
/// of what is billed for a job.
#[inline]
pub(crate) fn billed_steps(ns: u64, minimum_ns: u64, step_ns: u64) -> u64 {
    ns.max(minimum_ns).div_ceil(step_ns)
}

impl RateCard {
    /// Checks the card and gives its prices.
    ///
    /// # Errors
    /// Everything that is wrong with it. In particular a price that is not a whole number of 10⁻¹²
    /// credits per rounding step is refused ([`RateCardProblem::NotExact`]): nothing is rounded
    /// in silence.
    pub fn compile(&self) -> Result<Pricing, Vec<RateCardError>> {
        let mut checks = Checks { errors: Vec::new() };
        checks.head(self);
        let mut ids = HashMap::new();
        let mut meters = Vec::new();
        for (nth, meter) in self.meters.iter().enumerate().take(MAX_METERS) {
            let at = format!("/meters/{nth}");
            let first = *ids.entry(&meter.id).or_insert(nth);
            if first != nth {
                let first = format!("/meters/{first}/id");
                checks.fault(format!("{at}/id"), RateCardProblem::Duplicate { first });
            }
            meters.extend(checks.meter(&at, meter));
        }
        if checks.errors.is_empty() {
            Ok(Pricing { meters })
        } else {
            Err(checks.errors)
        }
    }
}

/// The checks of one card, with what they found.
struct Checks {
    errors: Vec<RateCardError>,
}

impl Checks {
    fn fault(&mut self, pointer: impl Into<String>, problem: RateCardProblem) {
        self.errors.push(RateCardError::new(pointer, problem));
    }

    fn head(&mut self, card: &RateCard) {
        if card.format != FORMAT {
            let problem = RateCardProblem::UnknownVariant {
                found: card.format.chars().take(80).collect(),
                known: vec![FORMAT.to_owned()],
            };
            self.fault("/format", problem);
        }
        self.text("/id", &card.id, MAX_ID_BYTES);
        self.text("/name", &card.name, MAX_NAME_BYTES);
        if card.version == 0 {
            self.fault("/version", RateCardProblem::Zero);
        }
        if let (Some(from), Some(until)) = (card.valid_from, card.valid_until)
            && until <= from
        {
            self.fault("/valid_until", RateCardProblem::EndsBeforeStart);
        }
        if card.meters.is_empty() {
            self.fault("/meters", RateCardProblem::Empty);
        }
        if card.meters.len() > MAX_METERS {
            self.fault("/meters", RateCardProblem::TooLong { max: MAX_METERS });
        }
    }

    fn text(&mut self, pointer: &str, text: &str, max: usize) {
        if text.trim().is_empty() {
            self.fault(pointer, RateCardProblem::Empty);
        } else if text.len() > max {
            self.fault(pointer, RateCardProblem::TooLong { max });
        } else if text.trim() != text || text.chars().any(char::is_control) {
            self.fault(pointer, RateCardProblem::NotPlain);
        }
    }

    fn meter(&mut self, at: &str, meter: &Meter) -> Option<PricedMeter> {
        self.text(&format!("{at}/id"), &meter.id, MAX_ID_BYTES);
        self.text(&format!("{at}/service"), &meter.service, MAX_ID_BYTES);
        if meter.languages.as_ref().is_some_and(Vec::is_empty) {
            self.fault(format!("{at}/languages"), RateCardProblem::Empty);
        }
        let mut languages = Vec::new();
        for (nth, language) in meter.languages.iter().flatten().enumerate() {
            match canonical_language(language) {
                Some(language) => languages.push(language),
                None => self.fault(
                    format!("{at}/languages/{nth}"),
                    RateCardProblem::NotALanguage,
                ),
            }
        }
        let step = self.span(
            format!("{at}/rounding/step_seconds"),
            meter.rounding.step_seconds,
        );
        let minimum = meter.minimum_seconds.unwrap_or_default();
        let minimum = match minimum {
            Seconds::ZERO => Some(0),
            _ => self.span(format!("{at}/minimum_seconds"), minimum),
        };
        let Price::Flat {
            amount,
            per_seconds,
        } = meter.price;
        let per = self.span(format!("{at}/price/per_seconds"), per_seconds);
        let (step_ns, minimum_ns, per_ns) = (step?, minimum?, per?);
        match price_per_step(amount, step_ns, per_ns) {
            Ok(price_per_step) => Some(PricedMeter {
                service: meter.service.clone(),
                languages: meter.languages.is_some().then_some(languages),
                step_ns,
                minimum_ns,
                price_per_step,
            }),
            Err(problem) => {
                self.fault(format!("{at}/price/amount"), problem);
                None
            }
        }
    }

    /// A span of more than zero and at most the longest job, in nanoseconds.
    fn span(&mut self, pointer: String, seconds: Seconds) -> Option<u64> {
        match u64::try_from(seconds.nanoseconds()) {
            Ok(0) => self.fault(pointer, RateCardProblem::Zero),
            Ok(ns) if ns <= MAX_JOB_NS => return Some(ns),
            _ => self.fault(pointer, RateCardProblem::TooLarge),
        }
        None
    }
}

/// `amount × step ÷ per`, where that is whole and the longest job stays within [`MAX_CREDITS`].
fn price_per_step(amount: Amount, step_ns: u64, per_ns: u64) -> Result<Amount, RateCardProblem> {
    if amount < Amount::ZERO {
        return Err(RateCardProblem::Negative);
    }
    let product = amount
        .units()
        .checked_mul(step_ns.into())
        .ok_or(RateCardProblem::TooLarge)?;
    if product % i128::from(per_ns) != 0 {
        return Err(RateCardProblem::NotExact);
    }
    let price = product / i128::from(per_ns);
    let longest = price.checked_mul(MAX_JOB_NS.div_ceil(step_ns).into());
    match longest {
        Some(units) if units <= MAX_CREDITS * UNITS_PER_CREDIT => Ok(Amount::from_units(price)),
        _ => Err(RateCardProblem::TooLarge),
    }
}
