//! From the jobs of a table to what they cost.

use std::ops::Range;

use super::assume::{Assumed, Assumptions, MAX_ASSUMPTIONS, Share};
use super::groups::{Extent, Groups, Names, Timed};
use super::jobs::{Entry, Jobs, Kind};
use super::report::{Measured, RefusalCount, RefusedRow, Report, excerpt};
use super::row::{Table, entry, pieces};
use super::{Column, MAX_REFUSED_KEPT, ManifestError, Refusal};
use crate::money::{Amount, MAX_CREDITS, UNITS_PER_CREDIT};
use crate::rate_card::{
    ByDuration, Linear, MAX_LINEAR, Measure, Measures, Pricing, Quantity, Tally, UNKNOWN, Unpriced,
};

/// Prices jobs, and adds them up.
#[derive(Debug)]
pub(super) struct Pricer {
    groups: Groups,
    assumptions: Assumptions,
    /// How many jobs depend on each assumption.
    assumed: Vec<u64>,
    /// The measures that have a part in any price, and of which something is known.
    sources: Vec<Source>,
    /// The service of jobs where nothing names one.
    only_service: String,
    /// How many measures the table had.
    measured: usize,
    /// What is known of each kind of jobs.
    kinds: Vec<Resolved>,
    rounded_up: u64,
    counts: [u64; Refusal::ALL.len()],
    refused: Vec<RefusedRow>,
}

/// Where a measure comes from: from a column, or else from an assumption.
#[derive(Debug)]
struct Source {
    measure: Measure,
    /// Its place among the measures of the table.
    place: Option<usize>,
    assumed: Vec<AssumedEntry>,
}

/// An assumption of a measure.
#[derive(Debug)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Needed(u64);

impl Needed {
    fn note(&mut self, nth: usize) {
        self.0 |= 1 << nth;
    }

    fn has(self, nth: usize) -> bool {
        self.0 >> nth & 1 == 1
    }
}

/// What is known of a kind of jobs.
#[derive(Debug)]
enum Resolved {
    /// They are priced.
    Priced(Box<Priced>),
    /// None can be priced.
    Refused(Refusal, Column),
    /// It depends on what each job is named.
    Each,
}

/// A kind of jobs that are priced.
#[derive(Debug)]
struct Priced {
    sum: usize,
    needed: Needed,
    called: Called,
    /// The fast way, with what they come to by it until the report.
    fast: Option<Fast>,
}

/// The ways in which most jobs are priced.
#[derive(Debug)]
enum Fast {
    /// By their duration alone.
    Timed(ByDuration, Timed),
    /// By so much for each unit.
    Linear(Box<Added>),
}

/// Jobs that are added up by their units.
#[derive(Debug)]
struct Added {
    linear: Linear,
    tally: Tally,
    /// Of how many of them each source was assumed, in their order.
    assumed: Vec<u64>,
}

/// What the values of a source are in a batch of jobs.
#[derive(Clone, Copy)]
struct Feed<'a> {
    /// What the jobs say, where there is a column.
    entries: Option<&'a [Entry]>,
    /// What is assumed of all that say nothing: a value without bounds, whatever the name.
    assumed: Option<u64>,
    /// Whether something else is assumed, so that a job that says nothing is one for the slow way.
    otherwise: bool,
}

impl Feed<'_> {
    /// The value of a job, and whether it is assumed; nothing where the slow way has to look.
    #[inline]
    fn value(self, job: usize) -> Option<(u64, bool)> {
        let entry = self.entries.map_or(Entry::NOTHING, |entries| entries[job]);
        match entry.plain() {
            Some(value) => Some((value, false)),
            None if entry != Entry::NOTHING || self.otherwise => None,
            None => Some(self.assumed.map_or((UNKNOWN, false), |value| (value, true))),
        }
    }
}

/// What jobs are called, with what is assumed.
#[derive(Clone, Debug)]
struct Called {
    /// `[service, operation, model, language, features]`
    texts: [String; 5],
}

impl Called {
    fn with<T>(&self, does: impl FnOnce(Names<'_>) -> T) -> T {
        let [service, operation, model, language, features] = &self.texts;
        let features: Vec<&str> = pieces(features).collect();
        does(Names {
            service,
            operation,
            model,
            language,
            features: &features,
        })
    }
}

/// What is wrong with a job.
struct Fault {
    reason: Refusal,
    column: Option<Column>,
}

impl Fault {
    const fn of(reason: Refusal, column: Column) -> Self {
        let column = Some(column);
        Self { reason, column }
    }
}

impl Pricer {
    pub fn new(pricing: Pricing, assumptions: &Assumptions, table: &Table) -> Self {
        let pricing = pricing.in_window(assumptions.window.clone());
        let mut pricer = Self {
            sources: Vec::new(),
            only_service: match pricing.services().as_slice() {
                [only] => (*only).to_owned(),
                _ => String::new(),
            },
            assumed: vec![0; assumptions.values.len()],
            assumptions: assumptions.clone(),
            groups: Groups::new(pricing),
            measured: 0,
            kinds: Vec::new(),
            rounded_up: 0,
            counts: [0; Refusal::ALL.len()],
            refused: Vec::new(),
        };
        pricer.follow(table);
        pricer
    }

    /// Looks again at what the table measures.
    fn follow(&mut self, table: &Table) {
        self.forget_kinds();
        let source = |measure| Source {
            measure,
            place: table.layout.measure(measure),
            assumed: assumed_entries(&self.assumptions, measure, table),
        };
        let known = |source: &Source| source.place.is_some() || !source.assumed.is_empty();
        let sources = self.groups.pricing().measures_used().into_iter();
        self.sources = sources.map(source).filter(known).collect();
        self.measured = table.layout.measures.len();
    }

    /// Forgets the kinds of jobs, which begin anew. What they come to stays.
    pub fn forget_kinds(&mut self) {
        for kind in std::mem::take(&mut self.kinds) {
            self.settle(kind);
        }
    }

    /// Prices these jobs of a table.
    pub fn take(&mut self, table: &Table, jobs: Range<usize>) {
        let (from, to) = (jobs.start, jobs.end);
        let jobs = &table.jobs;
        if self.measured != table.layout.measures.len() {
            self.follow(table);
        }
        for kind in jobs.kinds.iter().skip(self.kinds.len()) {
            let resolved = self.resolve(kind, table);
            self.kinds.push(resolved);
        }
        let feeds: Vec<_> = self
            .sources
            .iter()
            .map(|source| source.feed(jobs, &self.assumptions))
            .collect();
        let timed = matches!(self.sources.as_slice(), [only] if only.measure == Measure::Duration);
        match feeds.as_slice() {
            [
                Feed {
                    entries: Some(durations),
                    ..
                },
            ] if timed => {
                for job in from..to {
                    match (self.fast(jobs, job), durations[job].plain()) {
                        (Some(Fast::Timed(by_duration, timed)), Some(ns)) => {
                            timed.add(*by_duration, ns);
                        }
                        _ => self.one(table, job),
                    }
                }
            }
            feeds => {
                for job in from..to {
                    if !self.add(jobs, job, feeds) {
                        self.one(table, job);
                    }
                }
            }
        }
    }

    /// Adds a job by its units; does nothing and says `false` where that is not how it is priced.
    #[inline]
    fn add(&mut self, jobs: &Jobs, job: usize, feeds: &[Feed<'_>]) -> bool {
        let Some(Fast::Linear(added)) = self.fast(jobs, job) else {
            return false;
        };
        let mut values = [UNKNOWN; MAX_LINEAR];
        // There are no more sources than that where a rate is linear.
        let values = &mut values[..feeds.len()];
        let mut assumed = 0_u32;
        for (nth, (value, feed)) in values.iter_mut().zip(feeds).enumerate() {
            let Some((known, is_assumed)) = feed.value(job) else {
                return false;
            };
            *value = known;
            assumed |= u32::from(is_assumed) << nth;
        }
        let is_added = added.linear.add(values, &mut added.tally);
        if is_added && assumed != 0 {
            for (nth, count) in added.assumed.iter_mut().enumerate() {
                *count += u64::from(assumed >> nth & 1);
            }
        }
        is_added
    }

    /// The fast way of a job, where its kind has one.
    #[inline]
    fn fast(&mut self, jobs: &Jobs, job: usize) -> Option<&mut Fast> {
        match &mut self.kinds[jobs.kind[job] as usize] {
            Resolved::Priced(priced) => priced.fast.as_mut(),
            Resolved::Refused(..) | Resolved::Each => None,
        }
    }

    /// Prices one job, or refuses it.
    fn one(&mut self, table: &Table, job: usize) {
        if let Err(fault) = self.price(table, job) {
            self.refuse(table, job, &fault);
        }
    }

    fn price(&mut self, table: &Table, job: usize) -> Result<(), Fault> {
        let jobs = &table.jobs;
        let mut needed = Needed::default();
        let (extent, rounded_up) = self.extent(jobs, job, &mut needed)?;
        let kind = jobs.kind[job] as usize;
        let each;
        let (sum, texts_needed, called) = match &self.kinds[kind] {
            Resolved::Refused(reason, column) => return Err(Fault::of(*reason, *column)),
            Resolved::Priced(priced) => (priced.sum, priced.needed, &priced.called),
            Resolved::Each => {
                let (called, needed) = self.called(&jobs.kinds[kind], table, Some(jobs.name(job)));
                let found = called.with(|names| self.groups.find(names));
                let sum = found.map_err(|(reason, column)| Fault::of(reason, column))?;
                each = called;
                (sum, needed, &each)
            }
        };
        let priced = called.with(|names| self.groups.price(sum, names, &extent));
        priced.map_err(|unpriced| self.unpriced(&unpriced))?;
        needed.0 |= texts_needed.0;
        self.count_assumed(needed, sum, 1);
        self.rounded_up += u64::from(rounded_up);
        Ok(())
    }

    /// How much there is of a job, and whether its duration was rounded up.
    fn extent(
        &self,
        jobs: &Jobs,
        job: usize,
        needed: &mut Needed,
    ) -> Result<(Extent, bool), Fault> {
        let mut expected = Measures::NONE;
        let mut bounds = None;
        let mut rounded_up = false;
        for source in &self.sources {
            let measure = source.measure;
            let fault = |reason| Fault::of(reason, Column::Measure(measure));
            let own = source.place.map_or(Entry::NOTHING, |place| {
                let entries = &jobs.measures[place].entries;
                entries[job]
            });
            let most = own.most();
            let assumed = match own {
                Entry::NOTHING => source.assumption(&self.assumptions, jobs.name(job)),
                _ if most.is_some() => source.assumption(&self.assumptions, jobs.name(job)),
                _ => None,
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
                    None if measure == Measure::Duration && self.sources.len() == 1 => {
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

    /// What jobs of a kind are called, and which assumptions that takes. Where the name of a job is not
    /// given, those for some names only are left out.
    fn called(&self, kind: &Kind, table: &Table, name: Option<&str>) -> (Called, Needed) {
        let mut needed = Needed::default();
        let texts = [
            &kind.service,
            &kind.operation,
            &kind.model,
            &kind.language,
            &kind.features,
        ];
        let mut columns = Column::TEXTS.into_iter();
        let texts = texts.map(|own| {
            let own = own.trim();
            let column = columns.next().unwrap_or(Column::Service);
            if !own.is_empty() {
                return own.to_owned();
            }
            let assumed = self.assumptions.of(column, name);
            match assumed {
                Some((nth, assumption)) => {
                    needed.note(nth);
                    assumption.value.trim().to_owned()
                }
                None if column == Column::Service && table.layout.text(column).is_none() => {
                    match self.only_service.as_str() {
                        "" => kind.operation.trim().to_owned(),
                        only => only.to_owned(),
                    }
                }
                None => String::new(),
            }
        });
        (Called { texts }, needed)
    }

    fn resolve(&mut self, kind: &Kind, table: &Table) -> Resolved {
        if self.depends_on_name(kind) {
            return Resolved::Each;
        }
        let (called, needed) = self.called(kind, table, None);
        let sum = match called.with(|names| self.groups.find(names)) {
            Ok(sum) => sum,
            Err((reason, column)) => return Resolved::Refused(reason, column),
        };
        let plain = pieces(&called.texts[4]).next().is_none();
        let fast = plain.then(|| self.fast_way(sum)).flatten();
        Resolved::Priced(Box::new(Priced {
            sum,
            needed,
            called,
            fast,
        }))
    }

    /// The fast way of jobs without features.
    fn fast_way(&self, sum: usize) -> Option<Fast> {
        let measures = self.measures();
        if measures == [Measure::Duration]
            && let Some(by_duration) = self.groups.by_duration(sum)
        {
            return Some(Fast::Timed(by_duration, Timed::default()));
        }
        let linear = self.groups.linear(sum, &measures)?;
        Some(Fast::Linear(Box::new(Added {
            linear,
            tally: Tally::default(),
            assumed: vec![0; measures.len()],
        })))
    }

    /// The measures of the sources.
    fn measures(&self) -> Vec<Measure> {
        self.sources.iter().map(|source| source.measure).collect()
    }

    /// Whether something is assumed of some of these jobs, by their names.
    fn depends_on_name(&self, kind: &Kind) -> bool {
        let texts = [
            &kind.service,
            &kind.operation,
            &kind.model,
            &kind.language,
            &kind.features,
        ];
        let mut texts = Column::TEXTS.into_iter().zip(texts);
        texts.any(|(column, own)| {
            own.trim().is_empty()
                && self
                    .assumptions
                    .values
                    .iter()
                    .any(|one| one.column == column && one.names.is_some())
        })
    }

    fn count_assumed(&mut self, needed: Needed, sum: usize, jobs: u64) {
        if needed == Needed::default() {
            return;
        }
        for (nth, assumption) in self.assumptions.values.iter().enumerate() {
            if needed.has(nth) && self.groups.depends_on(sum, assumption.column) {
                self.assumed[nth] += jobs;
            }
        }
    }

    /// Adds what jobs of a kind came to so far.
    fn settle(&mut self, kind: Resolved) {
        let Resolved::Priced(priced) = kind else {
            return;
        };
        let Priced {
            sum,
            needed,
            fast: Some(fast),
            ..
        } = *priced
        else {
            return;
        };
        let jobs = match fast {
            Fast::Timed(_, timed) => {
                self.groups.add(sum, timed);
                timed.jobs
            }
            Fast::Linear(added) => {
                let Added {
                    linear,
                    tally,
                    assumed,
                } = *added;
                self.groups
                    .add_tally(sum, &linear, &self.measures(), &tally);
                for (source, jobs) in assumed
                    .into_iter()
                    .enumerate()
                    .filter(|(_, jobs)| *jobs > 0)
                {
                    let mut needed = Needed::default();
                    if let [only] = self.sources[source].assumed.as_slice() {
                        needed.note(only.nth);
                    }
                    self.count_assumed(needed, sum, jobs);
                }
                tally.jobs
            }
        };
        self.count_assumed(needed, sum, jobs);
    }

    fn unpriced(&self, unpriced: &Unpriced) -> Fault {
        let of = |reason, measure: Measure| Fault::of(reason, Column::Measure(measure));
        let known = |measure| self.sources.iter().any(|source| source.measure == measure);
        match unpriced {
            Unpriced::Missing(Measure::Duration) if known(Measure::Duration) => {
                of(Refusal::EmptyDuration, Measure::Duration)
            }
            Unpriced::Missing(measure) => of(Refusal::MeasureMissing, *measure),
            Unpriced::NotCovered(measure) => of(Refusal::MeasureNotPriced, *measure),
            Unpriced::PartsExceed(measure) => of(Refusal::PartsExceed, *measure),
            Unpriced::UnknownFeature(_) => Fault::of(Refusal::UnknownFeature, Column::Features),
            Unpriced::TooLarge => Fault {
                reason: Refusal::PriceTooLarge,
                column: None,
            },
        }
    }

    /// Counts a job as refused, and keeps its row where there is room.
    fn refuse(&mut self, table: &Table, job: usize, fault: &Fault) {
        self.counts[fault.reason as usize] += 1;
        if self.refused.len() < MAX_REFUSED_KEPT {
            self.refused.push(refused(table, job, fault));
        }
    }

    fn lacking(&self, table: &Table) -> Vec<Column> {
        let pricing = self.groups.pricing();
        let apart = pricing.tells_apart_by();
        let assumed = |column| {
            let mut values = self.assumptions.values.iter();
            values.any(|one| one.column == column)
        };
        let texts = [
            (Column::Service, pricing.services().len() > 1),
            (Column::Operation, apart.operations),
            (Column::Model, apart.models),
            (Column::Language, apart.languages),
            (Column::Features, apart.features),
        ];
        // A request of a batch says some of it without a column.
        let said = |column| {
            let said = |kind: &Kind| match column {
                Column::Operation => !kind.operation.is_empty(),
                _ => false,
            };
            table.layout.text(column).is_some() || table.jobs.kinds.iter().any(said)
        };
        let texts = texts
            .into_iter()
            .filter(|&(column, told_apart)| told_apart && !said(column) && !assumed(column));
        let known = |measure: &Measure| self.sources.iter().any(|one| one.measure == *measure);
        let measures = pricing.measures_needed().into_iter();
        let measures = measures.filter(|measure| !known(measure));
        let texts = texts.map(|(column, _)| column);
        texts.chain(measures.map(Column::Measure)).collect()
    }

    /// What all jobs come to; `bytes` is the size of the file.
    ///
    /// # Errors
    /// Why that is nothing.
    pub fn report(mut self, table: &Table, bytes: u64) -> Result<Report, ManifestError> {
        self.forget_kinds();
        let lacking = self.lacking(table);
        let groups = self.groups.groups().ok_or(ManifestError::TotalTooLarge)?;
        let sum = |of: fn(&super::Group) -> Amount| groups.iter().map(of).sum::<Amount>();
        let (low, total, ceiling) = (
            sum(|group| group.low),
            sum(|group| group.amount),
            sum(|group| group.ceiling),
        );
        if total.max(ceiling).units() > MAX_CREDITS * UNITS_PER_CREDIT {
            return Err(ManifestError::TotalTooLarge);
        }
        let measured = Measure::ALL.iter().filter_map(|&measure| {
            let sums = groups.iter().flat_map(|group| &group.measured);
            let sums = sums.filter(|sum| sum.measure == measure);
            let quantity = sums.fold(Quantity::ZERO, |all, one| all.plus(one.quantity));
            (quantity > Quantity::ZERO).then_some(Measured { measure, quantity })
        });
        let billed = groups
            .iter()
            .fold(Quantity::ZERO, |all, one| all.plus(one.billed));
        let jobs = groups.iter().map(|group| group.jobs).sum();
        let counts = self.counts.iter().zip(&table.counts).map(|(a, b)| a + b);
        let refused = counts.clone().sum();
        if jobs + refused == 0 {
            return Err(ManifestError::NoRows);
        }
        let counted = Refusal::ALL.into_iter().zip(counts);
        let mut refused_rows = self.refused;
        refused_rows.extend(table.refused.iter().cloned());
        refused_rows.sort_by_key(|refused| refused.row);
        refused_rows.truncate(MAX_REFUSED_KEPT);
        let assumed = self.assumptions.values.into_iter().zip(self.assumed);
        let assumed = assumed.filter(|(_, jobs)| *jobs > 0);
        Ok(Report {
            rows: jobs + refused,
            jobs,
            refused,
            blank: table.blank,
            rounded_up: self.rounded_up,
            refusals: counted
                .filter(|&(_, count)| count > 0)
                .map(|(reason, count)| RefusalCount { reason, count })
                .collect(),
            refused_rows,
            measured: measured.collect(),
            billed,
            low,
            total,
            ceiling,
            groups,
            format: table.header.format,
            decimal_comma: table.decimal_comma,
            column_count: u32::try_from(table.header.names.len()).unwrap_or(u32::MAX),
            columns: table.header.found(),
            ignored_columns: table.header.ignored(),
            assumed: assumed
                .map(|(assumption, jobs)| Assumed { assumption, jobs })
                .collect(),
            lacking,
            bytes,
        })
    }
}

impl Source {
    /// What its values are in a batch of jobs.
    fn feed<'a>(&self, jobs: &'a Jobs, assumptions: &Assumptions) -> Feed<'a> {
        let assumed = match self.assumed.as_slice() {
            [only] if assumptions.values[only.nth].names.is_none() => only.exact(),
            _ => None,
        };
        Feed {
            entries: self.place.map(|place| &*jobs.measures[place].entries),
            assumed,
            otherwise: assumed.is_none() && !self.assumed.is_empty(),
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
        None => AssumedValue::Same(entry(measure, text.trim().as_bytes())),
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

/// A job that can't be priced, as a row.
fn refused(table: &Table, job: usize, fault: &Fault) -> RefusedRow {
    let Table {
        header,
        layout,
        jobs,
        ..
    } = table;
    let kind = &jobs.kinds[jobs.kind[job] as usize];
    let own = |column: Column| match column {
        Column::Operation => &kind.operation,
        Column::Model => &kind.model,
        Column::Language => &kind.language,
        Column::Features => &kind.features,
        _ => &kind.service,
    };
    let (mut place, mut text, mut cut) = (None, None, false);
    let measure = match fault.column {
        Some(Column::Measure(measure)) => {
            if let Some(at) = layout.measure(measure) {
                place = Some(layout.measures[at].1);
                let measured = &jobs.measures[at];
                let odd = measured.odd(job);
                cut = odd.is_some_and(|(_, cut)| cut);
                text = Some(match odd {
                    Some((text, _)) => text.to_owned(),
                    None => shown(measure, measured.entries[job]),
                });
            }
            Some(measure)
        }
        // Too many groups is the fault of no one value.
        Some(_) if fault.reason == Refusal::TooManyGroups => None,
        Some(column) => {
            let stands = layout.text(column).map(|place| (place, column));
            let service = || Some((layout.text(Column::Service)?, Column::Service));
            let instead = match column {
                Column::Operation | Column::Language => service(),
                _ => None,
            };
            if let Some((at, column)) = stands.or(instead) {
                place = Some(at);
                text = Some(own(column).clone());
            }
            None
        }
        None => None,
    };
    let text = text.unwrap_or_else(|| match jobs.name(job) {
        "" => kind.service.clone(),
        name => name.to_owned(),
    });
    let (excerpt, longer) = excerpt(text.as_bytes());
    RefusedRow {
        row: jobs.row[job].into(),
        column: place.map(|place| header.shown_name(place)),
        reason: fault.reason,
        measure,
        found_columns: None,
        excerpt,
        excerpt_cut: cut || longer,
    }
}

/// A value as a row would have it.
fn shown(measure: Measure, entry: Entry) -> String {
    match entry.get() {
        Ok(Some(value)) => Quantity::from_scaled(value.into(), measure.scale()).to_string(),
        Ok(None) | Err(_) => String::new(),
    }
}
