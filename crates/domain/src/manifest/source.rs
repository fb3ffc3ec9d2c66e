//! Where the measures of jobs come from: from columns, and from what is assumed.

use super::assume::{Assumptions, MAX_ASSUMPTIONS, Share};
use super::fault::Fault;
use super::groups::Extent;
use super::jobs::{Entry, Jobs};
use super::reading::TimeUnit;
use super::table::{Table, entry};
use super::{Column, Refusal};
use crate::rate_card::{Measure, Measures, Pricing, UNKNOWN};

/// The measures that have a part in any price, and of which something is known.
#[derive(Debug, Default)]
pub(super) struct Sources(Vec<Source>);

/// Where a measure comes from: from a column, or else from an assumption.
#[derive(Debug)]
pub(super) struct Source {
    pub measure: Measure,
    /// Its place among the measures of the table.
    place: Option<usize>,
    assumed: Vec<AssumedEntry>,
}

/// An assumption of a measure.
#[derive(Clone, Copy, Debug)]
struct AssumedEntry {
    /// Its place among the assumptions.
    nth: usize,
    low: AssumedValue,
    expected: AssumedValue,
    high: AssumedValue,
}

impl AssumedEntry {
    /// The value, where it is the same for all jobs and has no bounds.
    fn exact(&self) -> Option<u64> {
        let is_nothing = |value| matches!(value, AssumedValue::Same(Entry::NOTHING));
        match self.expected {
            AssumedValue::Same(entry) if is_nothing(self.low) && is_nothing(self.high) => {
                entry.plain()
            }
            _ => None,
        }
    }

    /// What it comes to for a job that says nothing itself; nothing where the slow way has to look.
    fn known(&self, measure: Measure, jobs: &Jobs, job: usize) -> Option<Known> {
        let of = |value: AssumedValue| value.of(measure, jobs, job).get().ok();
        let Some(value) = of(self.expected)? else {
            return Some(Known::UNKNOWN);
        };
        Some(Known {
            value,
            low: of(self.low)?.unwrap_or(value).min(value),
            high: of(self.high)?.unwrap_or(value).max(value),
            needed: Needed::of(self.nth),
        })
    }
}

/// What is known of a measure of a job: a value, and what it lies between.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub value: u64,
    pub low: u64,
    pub high: u64,
    /// The assumption that says so, where one does.
    pub needed: Needed,
}

impl Known {
    const UNKNOWN: Self = Self::exact(UNKNOWN, Needed(0));

    #[inline]
    const fn exact(value: u64, needed: Needed) -> Self {
        Self {
            value,
            low: value,
            high: value,
            needed,
        }
    }
}

/// A value that is assumed of a measure.
#[derive(Clone, Copy, Debug)]
enum AssumedValue {
    Same(Entry),
    /// A share of what the measure at this place says, if there is one.
    Share(Share, Option<usize>),
}

impl AssumedValue {
    /// What it comes to for a job.
    fn of(self, measure: Measure, jobs: &Jobs, job: usize) -> Entry {
        let (share, place) = match self {
            Self::Same(entry) => return entry,
            Self::Share(share, place) => (share, place),
        };
        let whole = place.map_or(Entry::NOTHING, |place| jobs.measures[place].entries[job]);
        match whole.get() {
            Ok(Some(whole)) => share
                .times(whole, measure)
                .map_or(Entry::fault(Refusal::CountTooLarge), Entry::value),
            Ok(None) | Err(_) => Entry::NOTHING,
        }
    }
}

/// Assumptions that jobs need, by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Needed(pub u64);

impl Needed {
    /// One.
    pub const fn of(nth: usize) -> Self {
        Self(1 << nth)
    }

    pub fn note(&mut self, nth: usize) {
        self.0 |= 1 << nth;
    }

    pub fn has(self, nth: usize) -> bool {
        self.0 >> nth & 1 == 1
    }
}

/// What the values of a source are in a batch of jobs.
#[derive(Clone, Copy)]
pub(super) struct Feed<'a> {
    source: &'a Source,
    assumptions: &'a Assumptions,
    jobs: &'a Jobs,
    /// What the jobs say, where there is a column.
    entries: Option<&'a [Entry]>,
    /// What is assumed of all that say nothing, whatever the name.
    assumed: Option<AssumedEntry>,
    /// The same where it is one value without bounds.
    exact: Option<(u64, Needed)>,
    /// Whether it depends on the name what is assumed.
    by_name: bool,
}

impl Feed<'_> {
    /// What a job says itself.
    #[inline]
    pub fn own(&self, job: usize) -> Entry {
        self.entries.map_or(Entry::NOTHING, |entries| entries[job])
    }

    /// What is known of a job; nothing where the slow way has to look.
    #[inline]
    pub fn known(&self, job: usize) -> Option<Known> {
        let entry = self.own(job);
        match entry.plain() {
            Some(value) => Some(Known::exact(value, Needed(0))),
            None if entry != Entry::NOTHING => None,
            None => match self.exact {
                Some((value, needed)) => Some(Known::exact(value, needed)),
                None => self.assumed(job),
            },
        }
    }

    /// What is assumed of a job that says nothing itself.
    fn assumed(&self, job: usize) -> Option<Known> {
        let by_name = match self.by_name {
            true => {
                let name = self.jobs.name(job);
                self.source.assumption(self.assumptions, name)
            }
            false => None,
        };
        match by_name.or(self.assumed.as_ref()) {
            Some(assumed) => assumed.known(self.source.measure, self.jobs, job),
            None => Some(Known::UNKNOWN),
        }
    }
}

impl Sources {
    /// Those of a table.
    pub fn of(pricing: &Pricing, assumptions: &Assumptions, table: &Table) -> Self {
        let source = |measure| Source {
            measure,
            place: table.layout.measure(measure),
            assumed: assumed_entries(assumptions, measure, table),
        };
        let known = |source: &Source| source.place.is_some() || !source.assumed.is_empty();
        let sources = pricing.measures_used().into_iter().map(source);
        Self(sources.filter(known).collect())
    }

    /// What they measure, in their order.
    pub fn measures(&self) -> Vec<Measure> {
        self.0.iter().map(|source| source.measure).collect()
    }

    /// Whether something is known of a measure.
    pub fn know(&self, measure: Measure) -> bool {
        self.0.iter().any(|source| source.measure == measure)
    }

    /// Their values in a batch of jobs.
    pub fn feeds<'a>(&'a self, jobs: &'a Jobs, assumptions: &'a Assumptions) -> Vec<Feed<'a>> {
        let feed = |source: &'a Source| source.feed(jobs, assumptions);
        self.0.iter().map(feed).collect()
    }

    /// How much there is of a job, and whether its duration was rounded up.
    pub fn extent(
        &self,
        assumptions: &Assumptions,
        jobs: &Jobs,
        job: usize,
        needed: &mut Needed,
    ) -> Result<(Extent, bool), Fault> {
        let mut expected = Measures::NONE;
        let mut bounds = None;
        let mut rounded_up = false;
        for source in &self.0 {
            let measure = source.measure;
            let fault = |reason| Fault::of(reason, Column::Measure(measure));
            let own = source.place.map_or(Entry::NOTHING, |place| {
                let entries = &jobs.measures[place].entries;
                entries[job]
            });
            let most = own.most();
            let assumed = match own == Entry::NOTHING || most.is_some() {
                true => source.assumption(assumptions, jobs.name(job)),
                false => None,
            };
            let of = |value: AssumedValue| value.of(measure, jobs, job).get().map_err(fault);
            let assumed_value = match assumed {
                Some(assumed) => of(assumed.expected)?,
                None => None,
            };
            rounded_up |= own.is_rounded_up();
            let (value, low, high) = match (assumed.zip(assumed_value), most) {
                (None, None) => match own.get().map_err(fault)? {
                    Some(value) => (value, value, value),
                    None if measure == Measure::Duration && self.0.len() == 1 => {
                        return Err(fault(Refusal::EmptyDuration));
                    }
                    None => continue,
                },
                // Where nothing better is known, it is as much as it may be.
                (None, Some(most)) => (most, 0, most),
                (Some((assumed, value)), most) => {
                    needed.note(assumed.nth);
                    let value = value.min(most.unwrap_or(u64::MAX));
                    let low = of(assumed.low)?.unwrap_or(value).min(value);
                    let high = of(assumed.high)?.unwrap_or(value).max(value);
                    (value, low, most.unwrap_or(high))
                }
            };
            if low < high && bounds.is_none() {
                bounds = Some((expected, expected));
            }
            if let Some((lows, highs)) = &mut bounds {
                lows.set(measure, low);
                highs.set(measure, high);
            }
            expected.set(measure, value);
        }
        Ok((Extent { expected, bounds }, rounded_up))
    }
}

impl Source {
    /// What its values are in a batch of jobs.
    fn feed<'a>(&'a self, jobs: &'a Jobs, assumptions: &'a Assumptions) -> Feed<'a> {
        let assumed = match self.assumed.as_slice() {
            [only] if assumptions.values[only.nth].names.is_none() => Some(*only),
            _ => None,
        };
        let exact = |assumed: AssumedEntry| Some((assumed.exact()?, Needed::of(assumed.nth)));
        Feed {
            source: self,
            assumptions,
            jobs,
            entries: self.place.map(|place| &*jobs.measures[place].entries),
            exact: assumed.and_then(exact),
            by_name: assumed.is_none() && !self.assumed.is_empty(),
            assumed,
        }
    }

    fn assumption(&self, assumptions: &Assumptions, name: &str) -> Option<&AssumedEntry> {
        let (first, rest) = self.assumed.split_first()?;
        if rest.is_empty() && assumptions.values[first.nth].names.is_none() {
            return Some(first);
        }
        let (nth, _) = assumptions.of(Column::Measure(self.measure), Some(name))?;
        self.assumed.iter().find(|one| one.nth == nth)
    }
}

/// What is assumed of a measure.
fn assumed_entries(
    assumptions: &Assumptions,
    measure: Measure,
    table: &Table,
) -> Vec<AssumedEntry> {
    let values = assumptions.values.iter().take(MAX_ASSUMPTIONS).enumerate();
    let values = values.filter(|(_, one)| one.column == Column::Measure(measure));
    let read = |text: &str| match Share::read(text) {
        Some(share) => AssumedValue::Share(share, table.layout.measure(share.of)),
        None => AssumedValue::Same(entry(measure, text.trim().as_bytes(), TimeUnit::Second)),
    };
    let optional = |text: &Option<String>| {
        let text = text.as_deref();
        text.map_or(AssumedValue::Same(Entry::NOTHING), read)
    };
    values
        .map(|(nth, one)| AssumedEntry {
            nth,
            low: optional(&one.low),
            expected: read(&one.value),
            high: optional(&one.high),
        })
        .collect()
}
