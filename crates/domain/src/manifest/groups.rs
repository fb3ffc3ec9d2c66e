//! The sums of a manifest, by rate, model and language.

use std::collections::HashMap;

use super::Refusal;
use super::report::{Group, GroupLine, Measured};
use super::{Column, MAX_GROUPS};
use crate::money::Amount;
use crate::rate_card::{
    ByDuration, Job, Measure, Measures, NoRate, Pricing, Quantity, Unpriced, Used,
    canonical_language,
};

/// How many spellings of a service and a language are known at a time without looking them up.
const REMEMBERED: usize = 256;
/// How many spellings of all that a rate is found by are known before they are forgotten again.
const MAX_SPELLED: usize = 4 * MAX_GROUPS;

/// The sums, and the way from what a row says to the one that it belongs to.
#[derive(Debug)]
pub(super) struct Groups {
    pricing: Pricing,
    used: Used,
    sums: Vec<Sum>,
    /// The place of each sum.
    places: HashMap<Key, usize>,
    /// A spelling by the place that its hash gives it; a newer one takes the place of an older.
    remembered: Vec<Option<Remembered>>,
    /// Spellings of names, with the places of their sums.
    spelled: HashMap<String, usize>,
    /// The spelling of the row, kept for its room.
    spelling: String,
}

/// What makes a group.
type Key = (usize, Option<String>, Option<String>);

/// What a row calls that by which its rate is found; empty where it says nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names<'a> {
    pub service: &'a str,
    pub operation: &'a str,
    pub model: &'a str,
    pub language: &'a str,
}

/// The jobs of one rate, with one model and in one language.
#[derive(Debug)]
struct Sum {
    key: Key,
    /// The rate's own, at hand, where it is of that kind.
    by_duration: Option<ByDuration>,
    jobs: u64,
    /// Of the jobs that are added by their duration alone.
    exact_ns: u128,
    steps: u128,
    /// Of the others.
    measured: [u128; Measure::ALL.len()],
    lines: Vec<GroupLine>,
    added: Amount,
}

/// Bytes as rows spell a service and a language, and where they lead.
#[derive(Clone, Copy, Debug)]
struct Remembered {
    spelling: Spelling,
    sum: usize,
}

/// A service and a language of at most sixteen bytes each, as numbers that compare fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spelling {
    service: [u64; 2],
    language: [u64; 2],
    lengths: u64,
}

impl Groups {
    pub fn new(pricing: Pricing) -> Self {
        Self {
            pricing,
            used: Used::default(),
            sums: Vec::new(),
            places: HashMap::new(),
            remembered: vec![None; REMEMBERED],
            spelled: HashMap::new(),
            spelling: String::new(),
        }
    }

    /// Where the jobs of a service in a language are added up by their duration alone, if that
    /// spelling is remembered. The language is empty where the row names none.
    #[inline]
    pub fn remembered(
        &self,
        bytes: &[u8],
        service: (usize, usize),
        language: (usize, usize),
    ) -> Option<usize> {
        self.known(Spelling::at(bytes, service, language)?)
    }

    #[inline]
    fn known(&self, spelling: Spelling) -> Option<usize> {
        let known = self.remembered[spelling.place()].as_ref()?;
        (known.spelling == spelling).then_some(known.sum)
    }

    /// Where jobs of these names are added up; with the column at fault where they are not.
    pub fn find(&mut self, names: Names<'_>) -> Result<usize, (Refusal, Column)> {
        let Names {
            service,
            operation,
            model,
            language,
        } = names;
        self.spelling.clear();
        for name in [service, operation, model, language] {
            self.spelling.push_str(name);
            // No row has it in a name: it ends lines.
            self.spelling.push('\n');
        }
        if let Some(&sum) = self.spelled.get(&self.spelling) {
            return Ok(sum);
        }
        let sum = self.look_up(names)?;
        if self.spelled.len() >= MAX_SPELLED {
            self.spelled.clear();
        }
        self.spelled.insert(self.spelling.clone(), sum);
        Ok(sum)
    }

    /// Remembers the spelling of a row that has no other names, as it stands in the file.
    pub fn remember(&mut self, service: &[u8], language: &[u8], sum: usize) {
        if self.sums[sum].by_duration.is_some()
            && let Some(spelling) = Spelling::of(service, language)
        {
            self.remembered[spelling.place()] = Some(Remembered { spelling, sum });
        }
    }

    fn look_up(&mut self, names: Names<'_>) -> Result<usize, (Refusal, Column)> {
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
            by_duration: self.pricing.by_duration(rate),
            jobs: 0,
            exact_ns: 0,
            steps: 0,
            measured: [0; Measure::ALL.len()],
            lines: meters.map(line).collect(),
            added: Amount::ZERO,
        });
        Ok(place)
    }

    /// Whether the price of the jobs of a sum depends on what a column holds.
    pub fn depends_on(&self, sum: usize, column: Column) -> bool {
        let rate = &self.pricing.rates()[self.sums[sum].key.0];
        match column {
            Column::Service | Column::Features => true,
            Column::Operation => rate.has_operations(),
            Column::Model => rate.has_models(),
            Column::Language => rate.has_languages(),
            Column::Measure(measure) => rate.depends_on(measure),
        }
    }

    /// Adds a job of so many nanoseconds, which its [`remembered`](Self::remembered) sum prices by
    /// the duration alone; `false` where it does not.
    #[inline]
    pub fn add(&mut self, sum: usize, ns: u64) -> bool {
        let sum = &mut self.sums[sum];
        let Some(by_duration) = sum.by_duration else {
            return false;
        };
        sum.jobs += 1;
        sum.exact_ns += u128::from(ns);
        sum.steps += u128::from(by_duration.steps(ns));
        true
    }

    /// Prices a job and adds it.
    pub fn price(
        &mut self,
        sum: usize,
        names: Names<'_>,
        features: &[&str],
        measures: Measures,
    ) -> Result<(), Unpriced> {
        let sum = &mut self.sums[sum];
        if features.is_empty()
            && let (Some(by_duration), Some(ns)) =
                (sum.by_duration, measures.get(Measure::Duration))
        {
            sum.jobs += 1;
            sum.exact_ns += u128::from(ns);
            sum.steps += u128::from(by_duration.steps(ns));
            return Ok(());
        }
        let job = Job {
            service: names.service,
            operation: named(names.operation),
            model: named(names.model),
            language: sum.key.2.as_deref(),
            features,
            measures,
        };
        let price = self.pricing.price(sum.key.0, &job, &mut self.used)?;
        sum.jobs += 1;
        for (measure, value) in measures.known() {
            sum.measured[measure as usize] += u128::from(value);
        }
        for line in price.lines {
            match line.meter {
                Some(meter) => {
                    let so_far = &mut sum.lines[meter];
                    so_far.billed = so_far.billed.plus(line.billed);
                    so_far.amount += line.amount;
                }
                None => sum.added += line.amount,
            }
        }
        Ok(())
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
    fn group(&self, pricing: &Pricing) -> Option<Group> {
        let (rate, model, language) = &self.key;
        let rate_of = &pricing.rates()[*rate];
        let mut lines = self.lines.clone();
        let mut measured = self.measured;
        measured[Measure::Duration as usize] += self.exact_ns;
        if let (Some(by_duration), [line]) = (self.by_duration, lines.as_mut_slice()) {
            let (billed, amount) = by_duration.price_steps(self.steps)?;
            line.billed = line.billed.plus(billed);
            line.amount += amount;
        }
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
        let of_meters = lines.iter().map(|line| line.amount).sum::<Amount>();
        Some(Group {
            service: rate_of.service().to_owned(),
            model: model.clone(),
            language: language.clone(),
            jobs: self.jobs,
            measured: measured.collect(),
            billed: Quantity::from_nano(billed),
            amount: of_meters + self.added,
            rate: *rate,
            lines,
        })
    }
}

impl Spelling {
    /// The spelling at two places of the bytes, which go on for at least sixteen behind each; or
    /// `None` where one of them is longer.
    #[inline]
    fn at(bytes: &[u8], service: (usize, usize), language: (usize, usize)) -> Option<Self> {
        let (service_length, language_length) = (service.1 - service.0, language.1 - language.0);
        if service_length > 16 || language_length > 16 {
            return None;
        }
        Some(Self {
            service: sixteen(bytes, service.0, service_length)?,
            language: sixteen(bytes, language.0, language_length)?,
            lengths: (service_length << 8 | language_length) as u64,
        })
    }

    /// The spelling of two texts.
    fn of(service: &[u8], language: &[u8]) -> Option<Self> {
        let mut bytes = [0; 48];
        bytes.get_mut(..service.len())?.copy_from_slice(service);
        let from = service.len();
        bytes
            .get_mut(from..from + language.len())?
            .copy_from_slice(language);
        Self::at(&bytes, (0, from), (from, from + language.len()))
    }

    /// A place that differs for most spellings that differ.
    #[inline]
    fn place(&self) -> usize {
        let mix = |hash: u64, part: u64| {
            (hash ^ part)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(29)
        };
        let hash = mix(
            mix(self.service[0], self.language[0]),
            self.service[1] ^ self.language[1] ^ self.lengths,
        );
        (hash >> 32) as usize % REMEMBERED
    }
}

/// The first `length` of sixteen bytes, the others zero.
#[inline]
fn sixteen(bytes: &[u8], from: usize, length: usize) -> Option<[u64; 2]> {
    let word = |at: usize| -> Option<u64> {
        Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
    };
    let kept = |length: usize| {
        if length >= 8 {
            u64::MAX
        } else {
            (1 << (8 * length)) - 1
        }
    };
    Some([
        word(from)? & kept(length),
        word(from + 8)? & kept(length.saturating_sub(8)),
    ])
}
