//! The least and the most that a job can cost, where not all of it is known exactly.
//!
//! Each quantity becomes an interval, which the arithmetic of [`price`](super::price) maps to an
//! interval of amounts. Where it does not rise with the quantity, as a volume price or a price by
//! request, the interval may be wider than what can really occur, never narrower.

use super::price::{JobPrice, Measures, Unpriced, Used, WHOLES, cost, price_over, signed};
use super::pricing::{PricedMeter, PricedRate, Pricing};
use super::quantity::NANO;
use super::ratio::Ratio;
use super::{Change, Job, Measure, Over, Price, RoundingScope};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// What a job comes to, and between which bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceBetween {
    /// What is expected.
    pub expected: JobPrice,
    /// The least: at most what is expected.
    pub low: Amount,
    /// The most: at least what is expected.
    pub ceiling: Amount,
}

/// What was used before at least and at most, by meter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsedBounds {
    low: Used,
    high: Used,
}

/// From the least to the most.
#[derive(Clone, Copy, Debug)]
struct Interval<T> {
    low: T,
    high: T,
}

impl Pricing {
    /// What a job comes to by the rate at this place, as [`price`](Self::price), and the least and the
    /// most that it can come to if its measures are anything between `low` and `high`. All jobs of a
    /// rate that adds up over a period have to go through here if one of them does.
    ///
    /// # Errors
    /// As [`price`](Self::price).
    pub fn price_between(
        &self,
        at: usize,
        job: &Job<'_>,
        (low, high): (Measures, Measures),
        used: &mut Used,
        bounds: &mut UsedBounds,
    ) -> Result<PriceBetween, Unpriced> {
        // A job that turns out to have no price uses up nothing.
        let (mut used_after, mut bounds_after) = (used.clone(), bounds.clone());
        let expected = self.price(at, job, &mut used_after)?;
        let rate = &self.rates()[at];
        let measures = Interval {
            low: &low,
            high: &high,
        };
        let counts = rate.token_intervals(measures)?;
        let mut parts = Vec::new();
        for meter in rate.meters() {
            if !meter.applies(job.features) {
                continue;
            }
            let quantity = meter.interval(measures, &counts)?;
            let billed = meter.billed_between(quantity, measures)?;
            parts.push(meter.cost_between(billed, measures, &mut bounds_after)?);
        }
        for adjustment in self.adjustments_for(at, job.features) {
            match adjustment.change {
                Change::Add(amount) => {
                    let amount = Ratio::whole(amount.units());
                    parts.push(Interval {
                        low: amount,
                        high: amount,
                    });
                }
                Change::Multiply(by) => {
                    let by = Ratio::new(signed(by.nano())?, NANO.into());
                    for part in &mut parts {
                        let times = |cost: Ratio| cost.times(by).ok_or(Unpriced::TooLarge);
                        *part = Interval {
                            low: times(part.low)?,
                            high: times(part.high)?,
                        };
                    }
                }
            }
        }
        let sum = |of: fn(&Interval<Ratio>) -> Ratio| {
            let mut sum: i128 = 0;
            for part in &parts {
                let rounded = of(part).rounded(self.line_step(), self.line_rounding().mode);
                let units = rounded.and_then(|units| sum.checked_add(units));
                sum = units.ok_or(Unpriced::TooLarge)?;
            }
            let bound = MAX_CREDITS * UNITS_PER_CREDIT;
            match (-bound..=bound).contains(&sum) {
                true => Ok(Amount::from_units(sum)),
                false => Err(Unpriced::TooLarge),
            }
        };
        let (low, high) = (sum(|part| part.low)?, sum(|part| part.high)?);
        (*used, *bounds) = (used_after, bounds_after);
        Ok(PriceBetween {
            // What is added up over a period makes each line a difference of two sums, which may lie
            // closer together than what is expected of the line. The bounds give way.
            low: low.min(expected.amount),
            ceiling: high.max(expected.amount),
            expected,
        })
    }
}

impl PricedRate {
    /// How many tokens each of the rate's token measures prices, as
    /// [`token_counts`](Self::token_counts).
    fn token_intervals(
        &self,
        measures: Interval<&Measures>,
    ) -> Result<Vec<Interval<u64>>, Unpriced> {
        let mut counts: Vec<Interval<u64>> = Vec::new();
        if self.tokens.is_empty() {
            return Ok(counts);
        }
        for one in &self.tokens {
            let told = |measures: &Measures| measures.get(one.measure).unwrap_or_default();
            let narrower = |of: fn(&Interval<u64>) -> u64| {
                let narrower = one.narrower.iter().map(|&at| of(&counts[at]));
                narrower.sum::<u64>()
            };
            let interval = Interval {
                low: told(measures.low).saturating_sub(narrower(|count| count.high)),
                high: told(measures.high).saturating_sub(narrower(|count| count.low)),
            };
            counts.push(interval);
        }
        // What no meter counts has no price.
        for whole in WHOLES {
            let within = || self.tokens.iter().zip(&counts);
            let within = || within().filter(|(one, _)| whole.takes_in(one.measure));
            let most: u64 = within().map(|(_, count)| count.high).sum();
            let all = within().any(|(one, _)| one.measure == whole);
            if !all && most < measures.high.get(whole).unwrap_or_default() {
                return Err(Unpriced::NotCovered(whole));
            }
        }
        Ok(counts)
    }
}

impl PricedMeter {
    /// How much there is to be billed, in 10⁻⁹.
    fn interval(
        &self,
        measures: Interval<&Measures>,
        counts: &[Interval<u64>],
    ) -> Result<Interval<u128>, Unpriced> {
        let lows: Vec<u64> = counts.iter().map(|count| count.low).collect();
        let highs: Vec<u64> = counts.iter().map(|count| count.high).collect();
        Ok(Interval {
            low: self.quantity(measures.low, &lows)?,
            high: self.quantity(measures.high, &highs)?,
        })
    }

    /// What of it is billed.
    fn billed_between(
        &self,
        quantity: Interval<u128>,
        measures: Interval<&Measures>,
    ) -> Result<Interval<u128>, Unpriced> {
        let requests = |measures: &Measures| measures.get(Measure::Requests).unwrap_or(1).max(1);
        let (few, many) = (requests(measures.low), requests(measures.high));
        if self.scope == RoundingScope::Job || few == many {
            return Ok(Interval {
                low: self.billed(quantity.low, measures.low)?,
                high: self.billed(quantity.high, measures.high)?,
            });
        }
        // However the quantity is divided, rounding adds less than a step to each request, and a
        // request that is raised to the minimum is billed no more than that, rounded.
        let each = self.rounded(0).ok_or(Unpriced::TooLarge)?.max(self.step);
        let more = each.checked_add(self.step);
        let more = more.and_then(|each| each.checked_mul(many.into()));
        let high = more.and_then(|more| quantity.high.checked_add(more));
        // Rounding down takes less than a step from each.
        let low = quantity
            .low
            .saturating_sub(self.step.saturating_mul(many.into()));
        Ok(Interval {
            low,
            high: high.ok_or(Unpriced::TooLarge)?,
        })
    }

    /// What it costs, after what was used before.
    fn cost_between(
        &self,
        billed: Interval<u128>,
        measures: Interval<&Measures>,
        used: &mut UsedBounds,
    ) -> Result<Interval<Ratio>, Unpriced> {
        let before = self
            .used_at
            .map_or(Interval { low: 0, high: 0 }, |place| Interval {
                low: used.low.get(place),
                high: used.high.get(place),
            });
        let plus = |a: u128, b: u128| a.checked_add(b).ok_or(Unpriced::TooLarge);
        let all = Interval {
            low: plus(before.low, billed.low)?,
            high: plus(before.high, billed.high)?,
        };
        if let Some(place) = self.used_at {
            used.low.set(place, all.low);
            used.high.set(place, all.high);
        }
        let free_job = self.free.filter(|free| free.over == Over::Job);
        let free_period = self.free.filter(|free| free.over != Over::Job);
        let paid =
            |nano: u128| free_period.map_or(nano, |free| nano.saturating_sub(free.quantity.nano()));
        if price_over(&self.price) == Over::Job {
            let beyond = |nano: u128| {
                free_job.map_or(nano, |free| nano.saturating_sub(free.quantity.nano()))
            };
            // What is free over a period is used up sooner, the more came before.
            let more = Interval {
                low: beyond(paid(all.low) - paid(before.low)),
                high: beyond(paid(all.high) - paid(before.high)),
            };
            return self.range(more, measures);
        }
        let (after, before) = (
            Interval {
                low: paid(all.low),
                high: paid(all.high),
            },
            Interval {
                low: paid(before.low),
                high: paid(before.high),
            },
        );
        let (after, before) = (self.range(after, measures)?, self.range(before, measures)?);
        let minus = |a: Ratio, b: Ratio| a.minus(b).ok_or(Unpriced::TooLarge);
        Ok(Interval {
            low: minus(after.low, before.low)?,
            high: minus(after.high, before.high)?,
        })
    }

    /// The least and the most that any quantity of an interval costs.
    fn range(
        &self,
        nano: Interval<u128>,
        measures: Interval<&Measures>,
    ) -> Result<Interval<Ratio>, Unpriced> {
        let mut ends = vec![
            cost(&self.price, nano.low, measures.low)?,
            cost(&self.price, nano.high, measures.high)?,
        ];
        match &self.price {
            // It falls behind the end of a tier, and rises within each.
            Price::Volume { tiers, .. } => {
                for end in tiers.iter().filter_map(|tier| tier.up_to) {
                    for at in [end.nano(), end.nano() + 1] {
                        if (nano.low..=nano.high).contains(&at) {
                            ends.push(cost(&self.price, at, measures.low)?);
                        }
                    }
                }
            }
            // Each price that the threshold may set, for the least and for the most.
            Price::Threshold { by, above, .. } => {
                for one in above {
                    let start = one.start.nano() / u128::from(NANO / by.scale());
                    for value in [start, start + 1] {
                        let Ok(value) = u64::try_from(value) else {
                            continue;
                        };
                        let bounds = [measures.low.get(*by), measures.high.get(*by)];
                        let [Some(low), Some(high)] = bounds else {
                            continue;
                        };
                        if (low..=high).contains(&value) {
                            let there = measures.low.with(*by, value);
                            ends.push(cost(&self.price, nano.low, &there)?);
                            ends.push(cost(&self.price, nano.high, &there)?);
                        }
                    }
                }
                ends.push(cost(&self.price, nano.low, measures.high)?);
                ends.push(cost(&self.price, nano.high, measures.low)?);
            }
            Price::Flat { .. } | Price::Graduated { .. } | Price::Package { .. } => {}
        }
        let (mut low, mut high) = (ends[0], ends[0]);
        for end in ends {
            let below = end.is_less(low).ok_or(Unpriced::TooLarge)?;
            let above = high.is_less(end).ok_or(Unpriced::TooLarge)?;
            low = if below { end } else { low };
            high = if above { end } else { high };
        }
        Ok(Interval { low, high })
    }
}
