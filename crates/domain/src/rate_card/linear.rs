//! Rates whose meters all cost so much for each unit: the way that millions of jobs are priced fast.

use super::adjusted::Adjusted;
use super::price::WHOLES;
use super::pricing::{PricedMeter, PricedRate, Pricing};
use super::quantity::NANO;
use super::{Measure, RoundingScope};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// What is not known of a job, among the values of a [`Linear`].
pub(crate) const UNKNOWN: u64 = u64::MAX;

/// The most measures, and the most meters, of a rate that is priced so.
pub(crate) const MAX_LINEAR: usize = 16;

/// A rate without anything that is rounded, free or staggered, for jobs with the same features. It
/// prices what [`Pricing::price`] would price the same, and leaves to that what is out of the ordinary.
#[derive(Clone, Debug)]
pub(crate) struct Linear {
    tokens: Vec<Token>,
    wholes: Vec<Whole>,
    meters: Vec<Meter>,
    /// Units of an amount that each job costs beside its meters.
    added: i128,
    /// Whether more of anything costs no less, so that the least and the most of each value make the least
    /// and the most of the price.
    rises: bool,
}

/// A measure of tokens that the rate has a price for; values are named by their places.
#[derive(Clone, Debug)]
struct Token {
    own: Option<usize>,
    /// Those before it whose tokens it counts too.
    narrower: Vec<usize>,
    /// The values that are parts of it.
    parts: Vec<usize>,
}

/// All tokens that go in, or that come out.
#[derive(Clone, Debug)]
struct Whole {
    own: Option<usize>,
    /// The measures of tokens that are parts of it.
    tokens: Vec<usize>,
    /// The values that are.
    parts: Vec<usize>,
    /// Whether it has a price itself.
    priced: bool,
}

#[derive(Clone, Debug)]
struct Meter {
    /// Its place in the rate, from 0.
    nth: usize,
    values: Vec<usize>,
    token: Option<usize>,
    /// Units of an amount for one of what it counts; for a nanosecond, where it is timed.
    each: i128,
    timed: bool,
    /// The most that it prices.
    most: u64,
}

/// Jobs of one rate, added up.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub jobs: u64,
    /// The values, in their order.
    pub values: [u128; MAX_LINEAR],
    /// What the meters count, in their order.
    pub quantities: [u128; MAX_LINEAR],
    /// How much less of that there is at least, and how much more at most.
    pub less: [u128; MAX_LINEAR],
    pub more: [u128; MAX_LINEAR],
}

impl Pricing {
    /// A rate of that kind, for jobs with these features of which these measures are known at most.
    pub(crate) fn linear(&self, at: usize, known: &[Measure], features: &[&str]) -> Option<Linear> {
        let rate = &self.rates()[at];
        let adjusted = self.adjusted(at, features)?;
        if known.len() > MAX_LINEAR || rate.meters().len() > MAX_LINEAR {
            return None;
        }
        let meters = rate.meters().iter().enumerate();
        let meters = meters.filter(|(_, meter)| meter.applies(features));
        let meters = meters.map(|(nth, meter)| {
            Meter::of(nth, meter, known, adjusted)
                .filter(|meter| meter.each % self.line_step() == 0)
        });
        let meters = meters.collect::<Option<Vec<_>>>()?;
        let tokens = Token::all(rate, known);
        let wholes = WHOLES.map(|whole| Whole::of(whole, rate, known)).to_vec();
        // What is counted of a part is taken from the whole, which has less left the more there is of it.
        let apart = tokens.iter().all(|token| token.narrower.is_empty());
        let whole = wholes
            .iter()
            .all(|whole| whole.priced || whole.tokens.is_empty());
        let rises = apart && whole && meters.iter().all(|meter| meter.each >= 0);
        Some(Linear {
            tokens,
            wholes,
            meters,
            added: adjusted.added,
            rises,
        })
    }
}

fn place(known: &[Measure], measure: Measure) -> Option<usize> {
    known.iter().position(|one| *one == measure)
}

fn parts(known: &[Measure], of: Measure) -> Vec<usize> {
    let places = (0..known.len()).filter(|&at| known[at].is_tokens() && of.takes_in(known[at]));
    places.collect()
}

impl Token {
    fn all(rate: &PricedRate, known: &[Measure]) -> Vec<Self> {
        let token = |one: &super::pricing::TokenMeasure| Self {
            own: place(known, one.measure),
            narrower: one.narrower.clone(),
            parts: parts(known, one.measure),
        };
        rate.tokens.iter().map(token).collect()
    }
}

impl Whole {
    fn of(whole: Measure, rate: &PricedRate, known: &[Measure]) -> Self {
        let tokens = rate.tokens.iter().enumerate();
        let within = tokens.filter(|(_, one)| whole.takes_in(one.measure));
        Self {
            own: place(known, whole),
            tokens: within.map(|(at, _)| at).collect(),
            parts: parts(known, whole),
            priced: rate.tokens.iter().any(|one| one.measure == whole),
        }
    }
}

impl Meter {
    fn of(nth: usize, meter: &PricedMeter, known: &[Measure], adjusted: Adjusted) -> Option<Self> {
        let timed = meter.measures.contains(&Measure::Duration);
        let one: u128 = if timed { 1 } else { NANO.into() };
        let plain = meter.scope == RoundingScope::Job
            && meter.minimum == 0
            && meter.free.is_none()
            && meter.used_at.is_none()
            && one.is_multiple_of(meter.step);
        let each = meter.price_of(one)?.times(adjusted.factor)?.as_whole()?;
        let values = meter.measures.iter();
        let values = values.filter(|measure| meter.token_at.is_none() || !measure.is_tokens());
        let values = values.map(|measure| place(known, *measure));
        // All meters together come to no more than a job may.
        let bound = (MAX_CREDITS * UNITS_PER_CREDIT - adjusted.added) / MAX_LINEAR as i128;
        let most = match each {
            0 => i128::from(u64::MAX),
            each => bound / each,
        };
        (plain && bound > 0).then_some(Self {
            nth,
            values: values.collect::<Option<_>>()?,
            token: meter.token_at,
            each,
            timed,
            most: u64::try_from(most).unwrap_or(u64::MAX - 1),
        })
    }
}

/// Room for what is worked out of a job. It is kept from one to the next: to clear it takes longer than the
/// work.
#[derive(Clone, Debug)]
pub(crate) struct Scratch {
    counts: [u64; MAX_LINEAR],
    expected: [u64; MAX_LINEAR],
    low: [u64; MAX_LINEAR],
    high: [u64; MAX_LINEAR],
}

impl Default for Scratch {
    fn default() -> Self {
        let empty = [0; MAX_LINEAR];
        Self {
            counts: empty,
            expected: empty,
            low: empty,
            high: empty,
        }
    }
}

impl Linear {
    /// Adds a job with these values to a tally; [`UNKNOWN`] where one is not known. Does nothing and says
    /// `false` where it is not one that can be added so.
    #[inline]
    pub fn add(&self, values: &[u64], scratch: &mut Scratch, tally: &mut Tally) -> bool {
        let is_added = self.quantities(values, &mut scratch.counts, &mut scratch.expected);
        if is_added {
            self.take(values, &scratch.expected, tally);
        }
        is_added
    }

    /// The same where the values lie between bounds.
    pub fn add_between(
        &self,
        values: &[u64],
        (lows, highs): (&[u64], &[u64]),
        scratch: &mut Scratch,
        tally: &mut Tally,
    ) -> bool {
        let Scratch {
            counts,
            expected,
            low,
            high,
        } = scratch;
        let is_added = self.rises
            && self.quantities(values, counts, expected)
            && self.quantities(lows, counts, low)
            && self.quantities(highs, counts, high);
        if is_added {
            self.take(values, expected, tally);
            for at in 0..self.meters.len() {
                tally.less[at] += u128::from(expected[at] - low[at]);
                tally.more[at] += u128::from(high[at] - expected[at]);
            }
        }
        is_added
    }

    /// Works out what each meter counts of a job; `false` where it is not one that can be added so.
    #[inline]
    fn quantities(
        &self,
        values: &[u64],
        counts: &mut [u64; MAX_LINEAR],
        quantities: &mut [u64; MAX_LINEAR],
    ) -> bool {
        if !self.count(values, counts) {
            return false;
        }
        for (meter, quantity) in self.meters.iter().zip(quantities) {
            let mut product = meter.token.map_or(1, |token| counts[token]);
            for &at in &meter.values {
                let value = values[at];
                match product.checked_mul(value) {
                    Some(more) if value != UNKNOWN => product = more,
                    _ => return false,
                }
            }
            if product > meter.most {
                return false;
            }
            *quantity = product;
        }
        true
    }

    #[inline]
    fn take(&self, values: &[u64], quantities: &[u64; MAX_LINEAR], tally: &mut Tally) {
        tally.jobs += 1;
        for (sum, &value) in tally.values.iter_mut().zip(values) {
            *sum += u128::from(if value == UNKNOWN { 0 } else { value });
        }
        for (sum, &quantity) in tally
            .quantities
            .iter_mut()
            .zip(&quantities[..self.meters.len()])
        {
            *sum += u128::from(quantity);
        }
    }

    /// What so much of each meter costs; nothing beyond the range of amounts.
    pub fn amount(&self, quantities: &[u128; MAX_LINEAR]) -> Option<Amount> {
        let mut sum: i128 = 0;
        for (meter, quantity) in self.meters.iter().zip(quantities) {
            let amount = meter.each.checked_mul(i128::try_from(*quantity).ok()?)?;
            sum = sum.checked_add(amount)?;
        }
        Some(Amount::from_units(sum))
    }

    /// How many tokens each of the token measures prices, as `PricedRate::token_counts`; `false` where
    /// that has something to say against them.
    #[inline]
    fn count(&self, values: &[u64], counts: &mut [u64; MAX_LINEAR]) -> bool {
        if self.tokens.is_empty() {
            return true;
        }
        let known = |place: Option<usize>| place.map_or(UNKNOWN, |place| values[place]);
        let told = |parts: &[usize]| {
            let told = |&part: &usize| values[part] != UNKNOWN && values[part] > 0;
            parts.iter().any(told)
        };
        for whole in &self.wholes {
            let asked = !whole.tokens.is_empty() || told(&whole.parts);
            if asked && known(whole.own) == UNKNOWN {
                return false;
            }
        }
        for (at, token) in self.tokens.iter().enumerate() {
            let own = match known(token.own) {
                UNKNOWN if told(&token.parts) => return false,
                UNKNOWN => 0,
                own => own,
            };
            // Each is at most what one value is, and those are far from overflowing.
            let narrower: u64 = token.narrower.iter().map(|&at| counts[at]).sum();
            match own.checked_sub(narrower) {
                Some(rest) => counts[at] = rest,
                None => return false,
            }
        }
        self.wholes.iter().all(|whole| {
            let covered: u64 = whole.tokens.iter().map(|&at| counts[at]).sum();
            let all = match known(whole.own) {
                UNKNOWN => 0,
                all => all,
            };
            whole.priced || covered == all
        })
    }

    /// What each job of a tally costs beside its meters, all together; nothing beyond the range of amounts.
    pub fn added(&self, tally: &Tally) -> Option<Amount> {
        let units = self.added.checked_mul(tally.jobs.into())?;
        Some(Amount::from_units(units))
    }

    /// Each meter that counts, by its place in the rate, with what it bills of a tally, in 10⁻⁹, and what
    /// that costs; nothing beyond the range of amounts.
    pub fn lines(&self, tally: &Tally) -> Option<Vec<(usize, u128, Amount)>> {
        let line = |(meter, quantity): (&Meter, &u128)| {
            let amount = meter.each.checked_mul(i128::try_from(*quantity).ok()?)?;
            let scale = if meter.timed { 1 } else { u128::from(NANO) };
            let billed = quantity.checked_mul(scale)?;
            Some((meter.nth, billed, Amount::from_units(amount)))
        };
        self.meters
            .iter()
            .zip(&tally.quantities)
            .map(line)
            .collect()
    }
}
