//! The sums of a manifest, by rate, model and language.

use std::collections::HashMap;

use super::costs::{Called, JobCost};
use super::report::{Group, GroupLine, Measured};
use super::{Column, MAX_GROUPS, Refusal};
use crate::money::Amount;
use crate::rate_card::{
    ByDuration, Job, JobPrice, Linear, Measure, Measures, NoRate, Pricing, Quantity, Tally,
    Unpriced, Used, UsedBounds, canonical_language,
};

/// The sums, and the way from what a job is called to the one that it belongs to.
#[derive(Debug)]
pub(super) struct Groups {
    pricing: Pricing,
    used: Used,
    used_bounds: UsedBounds,
    sums: Vec<Sum>,
    /// The place of each sum.
    places: HashMap<Key, usize>,
}

/// What makes a group.
type Key = (usize, Option<String>, Option<String>);

/// What a job is called; empty where nothing is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names<'a> {
    pub service: &'a str,
    pub operation: &'a str,
    pub model: &'a str,
    pub language: &'a str,
    pub features: &'a [&'a str],
}

/// What is known of how much there is of a job.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub expected: Measures,
    /// The least and the most, where they differ from what is expected.
    pub bounds: Option<(Measures, Measures)>,
}

/// What a job comes to, before it is added.
pub(super) enum Quote {
    /// By its duration alone, of so many nanoseconds.
    Timed(ByDuration, u64),
    /// Line by line.
    Lines(Box<Quoted>),
}

/// A job that is priced line by line.
pub(super) struct Quoted {
    price: JobPrice,
    /// What it costs less at least, and more at most, than expected.
    less: Amount,
    more: Amount,
    /// What is used up with it, where that matters to those that come after.
    after: Option<(Used, UsedBounds)>,
}

impl Quote {
    /// The amounts, or nothing beyond their range.
    pub fn cost(&self) -> Option<JobCost> {
        match self {
            Self::Timed(by_duration, ns) => {
                let (_, steps) = by_duration.price_steps(by_duration.steps(*ns).into())?;
                let amount = steps + by_duration.added;
                Some(JobCost {
                    low: amount,
                    expected: amount,
                    ceiling: amount,
                })
            }
            Self::Lines(quoted) => {
                let expected = quoted.price.amount;
                Some(JobCost {
                    low: expected - quoted.less,
                    expected,
                    ceiling: expected + quoted.more,
                })
            }
        }
    }
}

/// The jobs of one rate, with one model and in one language.
#[derive(Debug)]
struct Sum {
    key: Key,
    /// The rate's own for jobs without features, at hand, where it is of that kind.
    by_duration: Option<ByDuration>,
    jobs: u64,
    measured: [u128; Measure::ALL.len()],
    lines: Vec<GroupLine>,
    added: Amount,
    /// What they cost less at least, and more at most, than expected.
    less: Amount,
    more: Amount,
    /// It is beyond the range of amounts.
    too_large: bool,
}

/// Jobs that are priced by their duration alone, added up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Timed {
    pub jobs: u64,
    pub ns: u128,
    pub steps: u128,
    /// How many steps less they come to at least, and more at most.
    pub less: u128,
    pub more: u128,
}

impl Timed {
    /// Adds a job.
    #[inline]
    pub fn add(&mut self, by_duration: ByDuration, ns: u64) {
        self.jobs += 1;
        self.ns += u128::from(ns);
        self.steps += u128::from(by_duration.steps(ns));
    }

    /// Adds a job whose duration lies between two others.
    #[inline]
    pub fn add_between(&mut self, by_duration: ByDuration, ns: u64, (low, high): (u64, u64)) {
        self.add(by_duration, ns);
        let steps = by_duration.steps(ns);
        self.less += u128::from(steps - by_duration.steps(low));
        self.more += u128::from(by_duration.steps(high) - steps);
    }
}

impl Groups {
    pub fn new(pricing: Pricing) -> Self {
        Self {
            pricing,
            used: Used::default(),
            used_bounds: UsedBounds::default(),
            sums: Vec::new(),
            places: HashMap::new(),
        }
    }

    pub const fn pricing(&self) -> &Pricing {
        &self.pricing
    }

    /// Where jobs of these names are added up; with the column at fault where they are not.
    pub fn find(&mut self, names: Names<'_>) -> Result<usize, (Refusal, Column)> {
        if names.service.is_empty() {
            return Err((Refusal::EmptyService, Column::Service));
        }
        let model = named(names.model);
        let tag = canonical_language(names.language);
        let rate =
            self.pricing
                .rate_for(names.service, named(names.operation), model, tag.as_deref());
        let malformed = tag.is_none() && !names.language.is_empty();
        let rate = match rate {
            // What is not known at all is the graver fault, whatever the language is.
            Err(NoRate::UnknownService) => Err((Refusal::UnknownService, Column::Service)),
            Err(NoRate::OperationNotCovered) => {
                Err((Refusal::OperationNotCovered, Column::Operation))
            }
            Err(NoRate::ModelNotCovered) => Err((Refusal::ModelNotCovered, Column::Model)),
            _ if malformed => Err((Refusal::MalformedLanguage, Column::Language)),
            Err(NoRate::LanguageNotCovered) => Err((Refusal::LanguageNotCovered, Column::Language)),
            Ok(rate) => Ok(rate),
        }?;
        let key = (rate, model.map(str::to_owned), tag);
        if let Some(&place) = self.places.get(&key) {
            return Ok(place);
        }
        if self.sums.len() >= MAX_GROUPS {
            return Err((Refusal::TooManyGroups, Column::Service));
        }
        let meters = 0..self.pricing.rates()[rate].meters().len();
        let line = |meter| GroupLine {
            meter,
            billed: Quantity::ZERO,
            amount: Amount::ZERO,
        };
        let place = self.sums.len();
        self.places.insert(key.clone(), place);
        self.sums.push(Sum {
            key,
            by_duration: self.pricing.by_duration(rate, &[]),
            jobs: 0,
            measured: [0; Measure::ALL.len()],
            lines: meters.map(line).collect(),
            added: Amount::ZERO,
            less: Amount::ZERO,
            more: Amount::ZERO,
            too_large: false,
        });
        Ok(place)
    }

    /// How jobs of a sum with these features are priced, where it is by their duration alone.
    pub fn by_duration(&self, sum: usize, features: &[&str]) -> Option<ByDuration> {
        self.pricing.by_duration(self.sums[sum].key.0, features)
    }

    /// Whether the price of the jobs of a sum depends on what a column holds.
    pub fn depends_on(&self, sum: usize, column: Column) -> bool {
        let rate = &self.pricing.rates()[self.sums[sum].key.0];
        match column {
            Column::Service | Column::Features => true,
            Column::Name | Column::Priority => false,
            Column::Operation => rate.has_operations(),
            Column::Model => rate.has_models(),
            Column::Language => rate.has_languages(),
            Column::Measure(measure) => rate.depends_on(measure),
        }
    }

    /// Adds jobs of a sum that are priced [by their duration](Self::by_duration).
    pub fn add(&mut self, sum: usize, by_duration: ByDuration, timed: Timed) {
        let sum = &mut self.sums[sum];
        sum.jobs += timed.jobs;
        sum.measured[Measure::Duration as usize] += timed.ns;
        sum.add(by_duration, timed);
    }

    /// How jobs of a sum with these features are priced, where each unit costs the same.
    pub fn linear(&self, sum: usize, known: &[Measure], features: &[&str]) -> Option<Linear> {
        self.pricing.linear(self.sums[sum].key.0, known, features)
    }

    /// Adds jobs of a sum that is [`linear`](Self::linear) in these measures.
    pub fn add_tally(&mut self, sum: usize, linear: &Linear, known: &[Measure], tally: &Tally) {
        let sum = &mut self.sums[sum];
        sum.jobs += tally.jobs;
        for (measure, value) in known.iter().zip(tally.values) {
            sum.measured[*measure as usize] += value;
        }
        let bounds = (linear.amount(&tally.less), linear.amount(&tally.more));
        match (linear.lines(tally), linear.added(tally), bounds) {
            (Some(lines), Some(added), (Some(less), Some(more))) => {
                for (meter, billed, amount) in lines {
                    let so_far = &mut sum.lines[meter];
                    so_far.billed = so_far.billed.plus(Quantity::from_nano(billed));
                    so_far.amount += amount;
                }
                sum.added += added;
                sum.less += less;
                sum.more += more;
            }
            _ => sum.too_large = true,
        }
    }

    /// What a job comes to, after those that were added before.
    pub fn quote(&self, sum: usize, names: Names<'_>, extent: &Extent) -> Result<Quote, Unpriced> {
        let sum = &self.sums[sum];
        let measures = extent.expected;
        if names.features.is_empty()
            && extent.bounds.is_none()
            && let (Some(by_duration), Some(ns)) =
                (sum.by_duration, measures.get(Measure::Duration))
        {
            return Ok(Quote::Timed(by_duration, ns));
        }
        let job = Job {
            service: names.service,
            operation: named(names.operation),
            model: named(names.model),
            language: sum.key.2.as_deref(),
            features: names.features,
            measures,
        };
        // What came before counts, so that all jobs have bounds, for one may.
        let adds_up = self.pricing.rates()[sum.key.0].adds_up();
        let bounds = extent.bounds.or(adds_up.then_some((measures, measures)));
        let mut after = match adds_up {
            true => Some((self.used.clone(), self.used_bounds.clone())),
            false => None,
        };
        // What does not add up uses up nothing.
        let (mut no_used, mut no_bounds) = Default::default();
        let (used, used_bounds) = match &mut after {
            Some((used, bounds)) => (used, bounds),
            None => (&mut no_used, &mut no_bounds),
        };
        let (price, less, more) = match bounds {
            None => {
                let price = self.pricing.price(sum.key.0, &job, used)?;
                (price, Amount::ZERO, Amount::ZERO)
            }
            Some(bounds) => {
                let rate = sum.key.0;
                let pricing = &self.pricing;
                let priced = pricing.price_between(rate, &job, bounds, used, used_bounds)?;
                let expected = priced.expected.amount;
                (
                    priced.expected,
                    expected - priced.low,
                    priced.ceiling - expected,
                )
            }
        };
        Ok(Quote::Lines(Box::new(Quoted {
            price,
            less,
            more,
            after,
        })))
    }

    /// Adds a job that was quoted last of all, with all that it measures.
    pub fn accept(&mut self, sum: usize, measures: &Measures, quote: Quote) {
        let sum = &mut self.sums[sum];
        sum.jobs += 1;
        let quoted = match quote {
            Quote::Timed(by_duration, ns) => {
                let mut timed = Timed::default();
                timed.add(by_duration, ns);
                for (measure, value) in measures.known() {
                    sum.measured[measure as usize] += u128::from(value);
                }
                return sum.add(by_duration, timed);
            }
            Quote::Lines(quoted) => *quoted,
        };
        if let Some((used, bounds)) = quoted.after {
            (self.used, self.used_bounds) = (used, bounds);
        }
        sum.less += quoted.less;
        sum.more += quoted.more;
        for (measure, value) in measures.known() {
            sum.measured[measure as usize] += u128::from(value);
        }
        for line in quoted.price.lines {
            match line.meter {
                Some(meter) => {
                    let so_far = &mut sum.lines[meter];
                    so_far.billed = so_far.billed.plus(line.billed);
                    so_far.amount += line.amount;
                }
                None => sum.added += line.amount,
            }
        }
    }

    /// What the jobs of each sum are called.
    pub fn called(&self) -> Vec<Called> {
        let called = |sum: &Sum| {
            let (rate, model, language) = &sum.key;
            Called {
                service: self.pricing.rates()[*rate].service().to_owned(),
                model: model.clone().unwrap_or_default(),
                language: language.clone().unwrap_or_default(),
            }
        };
        self.sums.iter().map(called).collect()
    }

    /// The sums of all groups that have jobs, in the order of service, model, language and rate, or
    /// `None` where one is beyond the range of amounts.
    pub fn groups(&self) -> Option<Vec<Group>> {
        let mut groups: Vec<Group> = self
            .sums
            .iter()
            .filter(|sum| sum.jobs > 0)
            .map(|sum| sum.group(&self.pricing))
            .collect::<Option<_>>()?;
        groups.sort_by(|a, b| a.key().cmp(&b.key()));
        Some(groups)
    }
}

/// A name, where there is one.
fn named(name: &str) -> Option<&str> {
    (!name.is_empty()).then_some(name)
}

impl Sum {
    /// Adds what jobs cost that are priced by their duration; what they measure is told already.
    fn add(&mut self, by_duration: ByDuration, timed: Timed) {
        let priced = (
            by_duration.price_steps(timed.steps),
            by_duration.price_steps(timed.less),
            by_duration.price_steps(timed.more),
            by_duration.added.checked_mul(timed.jobs.into()),
        );
        let (Some((billed, amount)), Some((_, less)), Some((_, more)), Some(added)) = priced else {
            self.too_large = true;
            return;
        };
        let line = &mut self.lines[by_duration.meter];
        line.billed = line.billed.plus(billed);
        line.amount += amount;
        self.less += less;
        self.more += more;
        self.added += added;
    }

    fn group(&self, pricing: &Pricing) -> Option<Group> {
        if self.too_large {
            return None;
        }
        let (rate, model, language) = &self.key;
        let rate_of = &pricing.rates()[*rate];
        let lines = self.lines.clone();
        let measured = self.measured;
        let of_time = lines.iter().filter(|line| {
            rate_of.meters()[line.meter]
                .measures()
                .contains(&Measure::Duration)
        });
        let billed = of_time.map(|line| line.billed.nano()).sum();
        let measured = Measure::ALL.iter().filter_map(|&measure| {
            let sum = measured[measure as usize];
            (sum > 0).then(|| Measured {
                measure,
                quantity: Quantity::from_scaled(sum, measure.scale()),
            })
        });
        let amount = lines.iter().map(|line| line.amount).sum::<Amount>() + self.added;
        Some(Group {
            service: rate_of.service().to_owned(),
            model: model.clone(),
            language: language.clone(),
            jobs: self.jobs,
            measured: measured.collect(),
            billed: Quantity::from_nano(billed),
            amount,
            low: amount - self.less,
            ceiling: amount + self.more,
            rate: *rate,
            lines,
        })
    }
}
