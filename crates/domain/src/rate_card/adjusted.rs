//! What is the same for all jobs that ask for the same features.

use super::pricing::{PricedMeter, Pricing};
use super::quantity::NANO;
use super::ratio::Ratio;
use super::{Change, MAX_JOB_SECONDS, Measure, Price, Quantity, RoundingMode, RoundingScope};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// What the adjustments of a rate come to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Adjusted {
    /// What each meter costs is multiplied by this.
    pub factor: Ratio,
    /// Units of an amount that each job costs more.
    pub added: i128,
}

/// A rate that prices nothing but the duration, the same for each step, for jobs with the same features:
/// what most jobs of sound and film come to, in numbers that are added up fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByDuration {
    /// The meter, by its place in the rate, from 0.
    pub meter: usize,
    /// The rounding step, in nanoseconds; more than zero.
    pub step_ns: u64,
    /// The least that is billed for a job, in nanoseconds, before it is rounded to steps.
    pub minimum_ns: u64,
    /// What one step costs.
    pub price_per_step: Amount,
    /// What each job costs beside its steps.
    pub added: Amount,
}

impl ByDuration {
    /// The steps that are billed for a job of this many nanoseconds: raised to the minimum, rounded
    /// up.
    #[inline]
    #[must_use]
    pub fn steps(self, ns: u64) -> u64 {
        ns.max(self.minimum_ns).div_ceil(self.step_ns)
    }

    /// The billed duration and the price of so many steps, of one job or of many, or `None`
    /// beyond the range of the integers behind them.
    #[must_use]
    pub fn price_steps(self, steps: u128) -> Option<(Quantity, Amount)> {
        let billed = steps.checked_mul(self.step_ns.into())?;
        let amount = self
            .price_per_step
            .checked_mul(i128::try_from(steps).ok()?)?;
        Some((Quantity::from_nano(billed), amount))
    }
}

impl Pricing {
    /// What the adjustments of a rate come to for jobs with these features; nothing where one of these is
    /// not known, or where what is added is rounded.
    pub(super) fn adjusted(&self, at: usize, features: &[&str]) -> Option<Adjusted> {
        if !features
            .iter()
            .all(|feature| self.knows_feature(at, feature))
        {
            return None;
        }
        let mut factor = Ratio::whole(1);
        let mut added: Vec<Ratio> = Vec::new();
        for adjustment in self.adjustments_for(at, features) {
            match adjustment.change {
                Change::Add(amount) => added.push(Ratio::whole(amount.units())),
                // What was added before is multiplied too.
                Change::Multiply(by) => {
                    let by = Ratio::new(i128::try_from(by.nano()).ok()?, NANO.into());
                    factor = factor.times(by)?;
                    for one in &mut added {
                        *one = one.times(by)?;
                    }
                }
            }
        }
        let whole = |one: Ratio| one.as_whole().filter(|units| units % self.line_step() == 0);
        let added = added
            .into_iter()
            .try_fold(0_i128, |sum, one| sum.checked_add(whole(one)?))?;
        Some(Adjusted { factor, added })
    }

    /// What a rate comes to for jobs with these features, where it prices nothing but their duration, and
    /// nothing of that is rounded but the duration itself.
    #[must_use]
    pub fn by_duration(&self, at: usize, features: &[&str]) -> Option<ByDuration> {
        let meters = self.rates()[at].meters().iter().enumerate();
        let mut meters = meters.filter(|(_, meter)| meter.applies(features));
        let (Some((nth, meter)), None) = (meters.next(), meters.next()) else {
            return None;
        };
        let simple = meter.measures == [Measure::Duration]
            && meter.mode == RoundingMode::Up
            && meter.scope == RoundingScope::Job
            && meter.free.is_none();
        let Adjusted { factor, added } = self.adjusted(at, features)?;
        let each = meter.price_of(meter.step)?.times(factor)?.as_whole()?;
        let short = ByDuration {
            meter: nth,
            step_ns: u64::try_from(meter.step).ok()?,
            minimum_ns: u64::try_from(meter.minimum).ok()?,
            price_per_step: Amount::from_units(each),
            added: Amount::from_units(added),
        };
        // Each job is a whole number of line steps, so that none is rounded; and none is too dear to be priced.
        let longest = short.steps(MAX_JOB_SECONDS * NANO);
        let dearest = each.checked_mul(longest.into())?.checked_add(added)?;
        let fits = dearest <= MAX_CREDITS * UNITS_PER_CREDIT;
        (simple && fits && each % self.line_step() == 0).then_some(short)
    }
}

impl PricedMeter {
    /// What so much costs, in 10⁻⁹ and in units of an amount, where all costs the same.
    pub(super) fn price_of(&self, nano: u128) -> Option<Ratio> {
        let Price::Flat { amount, per } = self.price else {
            return None;
        };
        let nano = i128::try_from(nano).ok()?;
        let each = Ratio::new(amount.units(), i128::try_from(per.nano()).ok()?);
        each.times(Ratio::whole(nano))
    }
}
