//! The arithmetic: from a job to its lines.

use std::cmp::Ordering;

use super::measure::Measure;
use super::pricing::{PricedMeter, PricedRate, Pricing};
use super::quantity::{NANO, Quantity};
use super::ratio::Ratio;
use super::{Change, Over, Price, RoundingMode, RoundingScope, Tier};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// The measures that take in all other tokens.
pub(super) const WHOLES: [Measure; 2] = [Measure::InputTokens, Measure::OutputTokens];

/// What is known of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job<'a> {
    /// The service it asks for.
    pub service: &'a str,
    /// The operation, where it names one.
    pub operation: Option<&'a str>,
    /// The model, where it names one.
    pub model: Option<&'a str>,
    /// The language, as a BCP 47 tag, where it names one.
    pub language: Option<&'a str>,
    /// The features it asks for.
    pub features: &'a [&'a str],
    /// How much there is of it.
    pub measures: Measures,
}

/// The measures of a job: those that are known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measures([Option<u64>; Measure::ALL.len()]);

impl Measures {
    /// Nothing known.
    pub const NONE: Self = Self([None; Measure::ALL.len()]);

    /// One of them, in its [`scale`](Measure::scale).
    #[must_use]
    pub const fn get(&self, measure: Measure) -> Option<u64> {
        self.0[measure as usize]
    }

    /// Sets one of them, in its [`scale`](Measure::scale).
    pub const fn set(&mut self, measure: Measure, value: u64) {
        self.0[measure as usize] = Some(value);
    }

    /// The same with one more, in its [`scale`](Measure::scale).
    #[must_use]
    pub const fn with(mut self, measure: Measure, value: u64) -> Self {
        self.set(measure, value);
        self
    }

    /// Those that are known.
    pub fn known(&self) -> impl Iterator<Item = (Measure, u64)> {
        let known = |&measure: &Measure| Some((measure, self.get(measure)?));
        Measure::ALL.iter().filter_map(known)
    }
}

/// What a job comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobPrice {
    /// The rate that prices it: its place in the card, from 0.
    pub rate: usize,
    /// Its parts, in the order of the card: the meters, then the adjustments that add.
    pub lines: Vec<Line>,
    /// What it costs: the sum of the lines.
    pub amount: Amount,
}

/// A part of what a job comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The meter, by its place in the rate, from 0; nothing for what an adjustment adds.
    pub meter: Option<usize>,
    /// What is billed, after minimum, rounding and what is free.
    pub billed: Quantity,
    /// What it costs.
    pub amount: Amount,
}

/// Why no rate prices a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRate {
    /// The card has no rate for this service.
    UnknownService,
    /// It has the service, but not for this operation.
    OperationNotCovered,
    /// It has these, but not with this model.
    ModelNotCovered,
    /// It has these, but not in this language.
    LanguageNotCovered,
}

/// Why a rate cannot price a job, though it is the one that matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unpriced {
    /// Something that the price depends on is not known of the job.
    Missing(Measure),
    /// The job has something that the rate has no price for.
    NotCovered(Measure),
    /// What is counted of a part is more than of the whole.
    PartsExceed(Measure),
    /// The job asks for a feature that has no price here, and is not included.
    UnknownFeature(String),
    /// A quantity, or what it costs, is beyond what can be held.
    TooLarge,
}

/// What was used before in the periods that quantities are added up over, by meter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used(Vec<u128>);

impl Used {
    pub(super) fn get(&self, place: usize) -> u128 {
        self.0.get(place).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, place: usize, nano: u128) {
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        self.0[place] = nano;
    }
}

impl Pricing {
    /// What a job comes to by the rate at this place, which is the one that matches it
    /// ([`rate_for`](Self::rate_for)). What `used` holds grows by the job.
    ///
    /// # Errors
    /// Why it cannot be priced; nothing is ever taken for zero. `used` stays as it is then.
    pub fn price(&self, at: usize, job: &Job<'_>, used: &mut Used) -> Result<JobPrice, Unpriced> {
        let rate = &self.rates()[at];
        let unknown = |feature: &&&str| !self.knows_feature(at, feature);
        if let Some(feature) = job.features.iter().find(unknown) {
            return Err(Unpriced::UnknownFeature((**feature).to_owned()));
        }
        let counts = rate.token_counts(&job.measures)?;
        let mut parts = Vec::new();
        let mut after = Vec::new();
        for (nth, meter) in rate.meters.iter().enumerate() {
            if !meter.applies(job.features) {
                continue;
            }
            let quantity = meter.quantity(&job.measures, &counts)?;
            let billed = meter.billed(quantity, &job.measures)?;
            let before = meter.used_at.map_or(0, |place| used.get(place));
            let charged = meter.charge(before, billed, &job.measures);
            let (quantity, cost) = charged?;
            if let Some(place) = meter.used_at {
                after.push((place, before.checked_add(billed).ok_or(Unpriced::TooLarge)?));
            }
            parts.push((Some(nth), quantity, cost));
        }
        for adjustment in self.adjustments_for(at, job.features) {
            match adjustment.change {
                Change::Add(amount) => parts.push((None, 0, Ratio::whole(amount.units()))),
                Change::Multiply(by) => {
                    let by = Ratio::new(signed(by.nano())?, NANO.into());
                    for (_, _, cost) in &mut parts {
                        *cost = cost.times(by).ok_or(Unpriced::TooLarge)?;
                    }
                }
            }
        }
        let lines = parts.into_iter().map(|(meter, billed, cost)| {
            let units = cost.rounded(self.line_step(), self.line_rounding().mode);
            let amount = Amount::from_units(units.ok_or(Unpriced::TooLarge)?);
            let billed = Quantity::from_nano(billed);
            Ok(Line {
                meter,
                billed,
                amount,
            })
        });
        let lines = lines.collect::<Result<Vec<_>, Unpriced>>()?;
        let sum = |sum: Amount, line: &Line| {
            let units = sum.units().checked_add(line.amount.units())?;
            let bound = MAX_CREDITS * UNITS_PER_CREDIT;
            (-bound..=bound)
                .contains(&units)
                .then(|| Amount::from_units(units))
        };
        let amount = lines.iter().try_fold(Amount::ZERO, sum);
        let amount = amount.ok_or(Unpriced::TooLarge)?;
        for (place, nano) in after {
            used.set(place, nano);
        }
        Ok(JobPrice {
            rate: at,
            lines,
            amount,
        })
    }
}

impl PricedRate {
    /// How many tokens each of the rate's own token measures prices: those that it counts and no
    /// narrower one of them does. They stand in the order of `tokens`.
    fn token_counts(&self, measures: &Measures) -> Result<Vec<u64>, Unpriced> {
        let mut counts: Vec<u64> = Vec::new();
        if self.tokens.is_empty() {
            return Ok(counts);
        }
        for whole in WHOLES {
            let priced = self.tokens.iter().any(|one| whole.takes_in(one.measure));
            let mut parts = measures.known().filter(|&(part, _)| whole.takes_in(part));
            let told = parts.any(|(_, count)| count > 0);
            if (priced || told) && measures.get(whole).is_none() {
                return Err(Unpriced::Missing(whole));
            }
        }
        for one in &self.tokens {
            let told = measures.get(one.measure);
            let narrower = one.narrower.iter().map(|&at| counts[at]).sum::<u64>();
            // What is told of a part and not of the whole is not known of the whole.
            let part = measures
                .known()
                .find(|&(part, count)| told.is_none() && count > 0 && one.measure.takes_in(part));
            if part.is_some() {
                return Err(Unpriced::Missing(one.measure));
            }
            let rest = told.unwrap_or_default().checked_sub(narrower);
            counts.push(rest.ok_or(Unpriced::PartsExceed(one.measure))?);
        }
        // What no meter counts has no price. A meter that counts the whole leaves nothing.
        for whole in WHOLES {
            let priced = || self.tokens.iter().zip(&counts);
            if priced().any(|(one, _)| one.measure == whole) {
                continue;
            }
            let within = priced().filter(|(one, _)| whole.takes_in(one.measure));
            let covered: u64 = within.map(|(_, count)| count).sum();
            match covered.cmp(&measures.get(whole).unwrap_or_default()) {
                Ordering::Less => return Err(Unpriced::NotCovered(whole)),
                Ordering::Equal => {}
                Ordering::Greater => return Err(Unpriced::PartsExceed(whole)),
            }
        }
        Ok(counts)
    }
}

impl PricedMeter {
    /// Whether it counts for jobs with these features.
    pub(super) fn applies(&self, asked: &[&str]) -> bool {
        let features = self.features.as_deref();
        features.is_none_or(|features| features.iter().any(|one| has(asked, one)))
    }

    /// How much there is to be billed, in 10⁻⁹.
    pub(super) fn quantity(&self, measures: &Measures, counts: &[u64]) -> Result<u128, Unpriced> {
        let timed = self.measures.contains(&Measure::Duration);
        let mut product: u128 = if timed { 1 } else { NANO.into() };
        for &measure in &self.measures {
            let value = match self.token_at.filter(|_| measure.is_tokens()) {
                Some(at) => counts[at],
                None => measures.get(measure).ok_or(Unpriced::Missing(measure))?,
            };
            product = product
                .checked_mul(value.into())
                .ok_or(Unpriced::TooLarge)?;
        }
        Ok(product)
    }

    /// What of it is billed: at least the minimum, rounded.
    pub(super) fn billed(&self, quantity: u128, measures: &Measures) -> Result<u128, Unpriced> {
        if quantity == 0 {
            return Ok(0);
        }
        let requests = match self.scope {
            RoundingScope::Job => 1,
            RoundingScope::Request => measures
                .get(Measure::Requests)
                .ok_or(Unpriced::Missing(Measure::Requests))?
                .max(1),
        };
        let requests = u128::from(requests);
        let (each, longer) = (quantity / requests, quantity % requests);
        let sum = |requests: u128, each: u128| requests.checked_mul(self.rounded(each)?);
        let billed = sum(requests - longer, each)
            .zip(if longer > 0 {
                sum(longer, each + 1)
            } else {
                Some(0)
            })
            .and_then(|(even, longer)| even.checked_add(longer));
        billed.ok_or(Unpriced::TooLarge)
    }

    /// One quantity raised to the minimum and rounded.
    pub(super) fn rounded(&self, quantity: u128) -> Option<u128> {
        let (quantity, step) = (quantity.max(self.minimum), self.step);
        let (down, rest) = match (u64::try_from(quantity), u64::try_from(step)) {
            (Ok(quantity), Ok(step)) => ((quantity / step).into(), (quantity % step).into()),
            _ => (quantity / step, quantity % step),
        };
        let up = match self.mode {
            RoundingMode::Up => rest > 0,
            RoundingMode::Down => false,
            RoundingMode::HalfUp => rest >= step - rest,
        };
        (down + u128::from(up)).checked_mul(step)
    }

    /// How much more is to be paid for, and what that costs, where so much was used before.
    fn charge(
        &self,
        before: u128,
        billed: u128,
        measures: &Measures,
    ) -> Result<(u128, Ratio), Unpriced> {
        let all = before.checked_add(billed).ok_or(Unpriced::TooLarge)?;
        let paid = |nano: u128| match self.free {
            Some(free) if free.over == Over::Job => nano,
            Some(free) => nano.saturating_sub(free.quantity.nano()),
            None => nano,
        };
        let (mut from, mut to) = (paid(before), paid(all));
        if let Some(free) = self.free.filter(|free| free.over == Over::Job) {
            (from, to) = (0, billed.saturating_sub(free.quantity.nano()));
        }
        let more = to - from;
        let cost = match price_over(&self.price) {
            Over::Job => cost(&self.price, more, measures)?,
            _ => {
                let after = cost(&self.price, to, measures)?;
                let before = cost(&self.price, from, measures)?;
                after.minus(before).ok_or(Unpriced::TooLarge)?
            }
        };
        Ok((more, cost))
    }
}

/// What a price adds its quantity up over.
pub(super) const fn price_over(price: &Price) -> Over {
    match price {
        Price::Flat { .. } | Price::Threshold { .. } => Over::Job,
        Price::Graduated { over, .. }
        | Price::Volume { over, .. }
        | Price::Package { over, .. } => *over,
    }
}

/// What a quantity in 10⁻⁹ costs, in units of an amount.
pub(super) fn cost(price: &Price, nano: u128, measures: &Measures) -> Result<Ratio, Unpriced> {
    let at = |amount: Amount, per: Quantity, nano: u128| {
        let each = Ratio::new(amount.units(), signed(per.nano())?);
        let times = Ratio::whole(signed(nano)?);
        each.times(times).ok_or(Unpriced::TooLarge)
    };
    match price {
        Price::Flat { amount, per } => at(*amount, *per, nano),
        Price::Graduated { per, tiers, .. } => {
            let (mut sum, mut from) = (Ratio::ZERO, 0);
            for Tier { up_to, amount } in tiers {
                let to = up_to.map_or(nano, |up_to| up_to.nano().min(nano));
                if to > from {
                    let part = at(*amount, *per, to - from)?;
                    sum = sum.plus(part).ok_or(Unpriced::TooLarge)?;
                    from = to;
                }
            }
            Ok(sum)
        }
        Price::Volume { per, tiers, .. } => {
            let holds = |tier: &&Tier| tier.up_to.is_none_or(|up_to| nano <= up_to.nano());
            let tier = tiers.iter().find(holds).ok_or(Unpriced::TooLarge)?;
            at(tier.amount, *per, nano)
        }
        Price::Threshold {
            per,
            amount,
            by,
            above,
        } => {
            let value = measures.get(*by).ok_or(Unpriced::Missing(*by))?;
            let value = u128::from(value) * u128::from(NANO / by.scale());
            let passed = above.iter().rfind(|one| value > one.start.nano());
            at(passed.map_or(*amount, |one| one.amount), *per, nano)
        }
        Price::Package { amount, size, .. } => {
            let packages = signed(nano.div_ceil(size.nano()))?;
            let cost = amount.checked_mul(packages).ok_or(Unpriced::TooLarge)?;
            Ok(Ratio::whole(cost.units()))
        }
    }
}

pub(super) fn has(features: &[&str], feature: &str) -> bool {
    features.iter().any(|one| one.eq_ignore_ascii_case(feature))
}

pub(super) fn signed(value: u128) -> Result<i128, Unpriced> {
    i128::try_from(value).map_err(|_| Unpriced::TooLarge)
}
