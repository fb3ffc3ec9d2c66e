//! The sums of a manifest, by meter and language.

use std::collections::HashMap;

use super::MAX_GROUPS;
use super::Refusal;
use super::report::Group;
use crate::rate_card::{NoMeter, PricedMeter, Pricing, Seconds, billed_steps, canonical_language};

/// How many spellings of a service and a language are known at a time without looking them up.
const REMEMBERED: usize = 256;

/// The sums, and the way from what a row says to the one that it belongs to.
#[derive(Debug)]
pub(super) struct Groups {
    pricing: Pricing,
    sums: Vec<Sum>,
    /// The place of each sum.
    places: HashMap<(usize, Option<String>), usize>,
    /// A spelling by the place that its hash gives it; a newer one takes the place of an older.
    remembered: Vec<Option<Remembered>>,
}

/// The jobs of one meter in one language.
#[derive(Debug)]
struct Sum {
    meter: usize,
    language: Option<String>,
    /// The meter's own, at hand.
    step_ns: u64,
    minimum_ns: u64,
    jobs: u64,
    exact_ns: u128,
    steps: u128,
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
            sums: Vec::new(),
            places: HashMap::new(),
            remembered: vec![None; REMEMBERED],
        }
    }

    /// Where the jobs of a service in a language are added up, if that spelling is remembered.
    /// The language is empty where the row names none.
    #[inline]
    pub fn remembered(
        &self,
        bytes: &[u8],
        service: (usize, usize),
        language: (usize, usize),
    ) -> Option<usize> {
        self.known(Spelling::at(bytes, service, language)?)
    }

    /// Where the jobs of a service in a language are added up, both in UTF-8. The language is empty
    /// where the row names none.
    pub fn find(&mut self, service: &[u8], language: &[u8]) -> Result<usize, Refusal> {
        let spelling = Spelling::of(service, language);
        if let Some(known) = spelling.and_then(|spelling| self.known(spelling)) {
            return Ok(known);
        }
        let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default().trim();
        let sum = self.look_up(text(service), text(language))?;
        if let Some(spelling) = spelling {
            self.remembered[spelling.place()] = Some(Remembered { spelling, sum });
        }
        Ok(sum)
    }

    #[inline]
    fn known(&self, spelling: Spelling) -> Option<usize> {
        let known = self.remembered[spelling.place()].as_ref()?;
        (known.spelling == spelling).then_some(known.sum)
    }

    fn look_up(&mut self, service: &str, language: &str) -> Result<usize, Refusal> {
        if service.is_empty() {
            return Err(Refusal::EmptyService);
        }
        let tag = match language {
            "" => None,
            _ => canonical_language(language),
        };
        // An unknown service is the graver fault, whatever the language is.
        let meter = self.pricing.meter_for(service, tag.as_deref());
        if meter == Err(NoMeter::UnknownService) {
            return Err(Refusal::UnknownService);
        }
        if tag.is_none() && !language.is_empty() {
            return Err(Refusal::MalformedLanguage);
        }
        let meter = meter.map_err(|_| Refusal::LanguageNotCovered)?;
        let key = (meter, tag);
        if let Some(&place) = self.places.get(&key) {
            return Ok(place);
        }
        if self.sums.len() >= MAX_GROUPS {
            return Err(Refusal::TooManyGroups);
        }
        let priced = &self.pricing.meters()[meter];
        let place = self.sums.len();
        self.sums.push(Sum {
            meter,
            language: key.1.clone(),
            step_ns: priced.step_ns(),
            minimum_ns: priced.minimum_ns(),
            jobs: 0,
            exact_ns: 0,
            steps: 0,
        });
        self.places.insert(key, place);
        Ok(place)
    }

    /// Adds a job of so many nanoseconds.
    #[inline]
    pub fn add(&mut self, sum: usize, ns: u64) {
        let sum = &mut self.sums[sum];
        sum.jobs += 1;
        sum.exact_ns += u128::from(ns);
        sum.steps += u128::from(billed_steps(ns, sum.minimum_ns, sum.step_ns));
    }

    /// The sums of all groups that have jobs, in the order of service, language and meter, or
    /// `None` where one is beyond the range of amounts.
    pub fn groups(&self) -> Option<Vec<Group>> {
        let mut groups: Vec<Group> = self
            .sums
            .iter()
            .filter(|sum| sum.jobs > 0)
            .map(|sum| sum.group(&self.pricing.meters()[sum.meter]))
            .collect::<Option<_>>()?;
        groups.sort_by(|a, b| {
            let key = |group: &Group| (group.service.clone(), group.language.clone(), group.meter);
            key(a).cmp(&key(b))
        });
        Some(groups)
    }
}

impl Sum {
    fn group(&self, meter: &PricedMeter) -> Option<Group> {
        let (billed, amount) = meter.price_steps(self.steps)?;
        Some(Group {
            service: meter.service().to_owned(),
            language: self.language.clone(),
            jobs: self.jobs,
            exact: Seconds::from_nanoseconds(self.exact_ns),
            billed,
            amount,
            meter: self.meter,
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
