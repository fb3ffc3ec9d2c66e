//! From the jobs of a table to what they cost.

use std::collections::HashMap;
use std::sync::Arc;

use super::assume::{Assumed, Assumptions};
use super::batch::Batch;
use super::costs::Called;
use super::fault::Fault;
use super::groups::{Groups, Names, Quote, Timed};
use super::jobs::{MAX_KINDS, Texts};
use super::report::{RefusalCount, RefusedRow, Report};
use super::source::{Feed, Needed, Sources};
use super::table::{Table, pieces};
use super::{Column, MAX_REFUSED_KEPT, ManifestError, Refusal};
use crate::money::{MAX_CREDITS, UNITS_PER_CREDIT};
use crate::rate_card::{
    ByDuration, Linear, MAX_LINEAR, Measure, Measures, PricedRate, Pricing, Quantity, Scratch,
    Tally, UNKNOWN,
};

/// Prices jobs, and adds them up.
#[derive(Debug)]
pub(super) struct Pricer {
    groups: Groups,
    assumptions: Arc<Assumptions>,
    /// How many jobs depend on each assumption.
    assumed: Vec<u64>,
    sources: Arc<Sources>,
    /// The service of jobs where nothing names one.
    only_service: String,
    /// How many measures the table had.
    measured: usize,
    /// The place of what is known of each kind of jobs; nothing where it depends on what a job is named.
    kinds: Vec<Option<usize>>,
    /// The same by the kind and the assumptions that a job of it needs.
    named: HashMap<(u32, Needed), usize>,
    /// What is known of jobs.
    resolved: Vec<Resolved>,
    rounded_up: u64,
    counts: [u64; Refusal::ALL.len()],
    refused: Vec<RefusedRow>,
}

/// What is known of jobs of a kind that are called the same.
#[derive(Debug)]
enum Resolved {
    /// They are priced.
    Priced(Box<Priced>),
    /// None can be priced.
    Refused(Refusal, Column),
}

/// Jobs that are priced.
#[derive(Debug)]
struct Priced {
    sum: usize,
    needed: Needed,
    /// What they are called, with what is assumed.
    called: Texts,
    /// The fast way, with what they come to by it until the report.
    fast: Option<Fast>,
    /// How many of those needed each assumption of a measure, by its place; nothing where none did.
    assumed: Vec<u64>,
}

/// A job that has a price, and is not added yet.
pub(super) struct Quoted {
    /// Where it is added up.
    pub sum: usize,
    needed: Needed,
    rounded_up: bool,
    pub measures: Measures,
    pub quote: Quote,
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
    /// What the values of the job are that is added, and the least and the most of them. They are kept from
    /// one job to the next, as [`Scratch`] is.
    values: [u64; MAX_LINEAR],
    lows: [u64; MAX_LINEAR],
    highs: [u64; MAX_LINEAR],
    scratch: Scratch,
}

impl Priced {
    /// Adds a job by its duration; does nothing and says `false` where that is not how it is priced.
    #[inline]
    fn add_timed(&mut self, feed: &Feed<'_>, job: usize) -> bool {
        let Some(Fast::Timed(by_duration, timed)) = &mut self.fast else {
            return false;
        };
        if let Some(ns) = feed.own(job).plain() {
            timed.add(*by_duration, ns);
            return true;
        }
        match feed.known(job) {
            Some(known) if known.value != UNKNOWN => {
                timed.add_between(*by_duration, known.value, (known.low, known.high));
                self.count(known.needed);
                true
            }
            _ => false,
        }
    }

    /// The same by its units.
    #[inline]
    fn add_linear(&mut self, feeds: &[Feed<'_>], job: usize) -> bool {
        let Some(Fast::Linear(added)) = &mut self.fast else {
            return false;
        };
        let Added {
            linear,
            tally,
            values,
            lows,
            highs,
            scratch,
        } = &mut **added;
        let mut needed = Needed::default();
        let mut between = false;
        // There are no more sources than that where a rate is linear.
        for (nth, feed) in feeds.iter().enumerate() {
            let Some(known) = feed.known(job) else {
                return false;
            };
            (values[nth], lows[nth], highs[nth]) = (known.value, known.low, known.high);
            needed.0 |= known.needed.0;
            between |= known.low < known.high;
        }
        let count = feeds.len();
        let values = &values[..count];
        let is_added = match between {
            false => linear.add(values, scratch, tally),
            true => {
                let bounds = (&lows[..count], &highs[..count]);
                linear.add_between(values, bounds, scratch, tally)
            }
        };
        if is_added {
            self.count(needed);
        }
        is_added
    }

    /// One more job needed these assumptions of measures.
    #[inline]
    fn count(&mut self, Needed(mut needed): Needed) {
        while needed != 0 {
            let nth = needed.trailing_zeros() as usize;
            if self.assumed.len() <= nth {
                self.assumed.resize(nth + 1, 0);
            }
            self.assumed[nth] += 1;
            needed &= needed - 1;
        }
    }
}

impl Pricer {
    pub fn new(pricing: Pricing, assumptions: &Assumptions, table: &Table) -> Self {
        let pricing = pricing.in_window(assumptions.window.clone());
        let mut pricer = Self {
            sources: Arc::default(),
            only_service: match pricing.services().as_slice() {
                [only] => (*only).to_owned(),
                _ => String::new(),
            },
            assumed: vec![0; assumptions.values.len()],
            assumptions: Arc::new(assumptions.clone()),
            groups: Groups::new(pricing),
            measured: 0,
            kinds: Vec::new(),
            named: HashMap::new(),
            resolved: Vec::new(),
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
        let sources = Sources::of(self.groups.pricing(), &self.assumptions, table);
        self.sources = Arc::new(sources);
        self.measured = table.layout.measures.len();
    }

    /// Forgets the kinds of jobs, which begin anew. What they come to stays.
    pub fn forget_kinds(&mut self) {
        self.kinds.clear();
        self.named.clear();
        for resolved in std::mem::take(&mut self.resolved) {
            self.settle(resolved);
        }
    }

    /// Prices these jobs of a table.
    pub fn take(&mut self, table: &Table, places: impl Iterator<Item = usize>) {
        self.meet(table);
        let (sources, assumptions) = (self.sources.clone(), self.assumptions.clone());
        let feeds = sources.feeds(&table.jobs, &assumptions);
        let timed = sources.measures() == [Measure::Duration];
        match feeds.as_slice() {
            [durations] if timed => self.take_each(table, places, |priced, job| {
                priced.add_timed(durations, job)
            }),
            feeds => self.take_each(table, places, |priced, job| priced.add_linear(feeds, job)),
        }
    }

    /// Prices jobs, the fast way where that adds them.
    #[inline]
    fn take_each(
        &mut self,
        table: &Table,
        places: impl Iterator<Item = usize>,
        fast: impl Fn(&mut Priced, usize) -> bool,
    ) {
        for job in places {
            let place = self.place(table, job);
            let added = match &mut self.resolved[place] {
                Resolved::Priced(priced) => fast(priced, job),
                Resolved::Refused(..) => false,
            };
            if !added {
                self.one(table, job);
            }
        }
    }

    /// Gets to know what is new in a table.
    fn meet(&mut self, table: &Table) {
        if self.measured != table.layout.measures.len() {
            self.follow(table);
        }
        for kind in table.jobs.kinds.iter().skip(self.kinds.len()) {
            let place = match self.depends_on_name(kind) {
                true => None,
                false => Some(self.resolve(kind, table, None)),
            };
            self.kinds.push(place);
        }
    }

    /// The place of what is known of a job of a kind that was met.
    #[inline]
    fn place(&mut self, table: &Table, job: usize) -> usize {
        match self.kinds[table.jobs.kind[job] as usize] {
            Some(place) => place,
            None => self.place_by_name(table, job),
        }
    }

    fn place_by_name(&mut self, table: &Table, job: usize) -> usize {
        let jobs = &table.jobs;
        let (number, name) = (jobs.kind[job], jobs.name(job));
        let kind = &jobs.kinds[number as usize];
        let mut needed = Needed::default();
        for column in Column::TEXTS {
            if kind.get(column).trim().is_empty()
                && let Some((nth, _)) = self.assumptions.of(column, Some(name))
            {
                needed.note(nth);
            }
        }
        if let Some(&place) = self.named.get(&(number, needed)) {
            return place;
        }
        if self.named.len() > MAX_KINDS {
            self.forget_kinds();
            self.meet(table);
        }
        let place = self.resolve(kind, table, Some(name));
        self.named.insert((number, needed), place);
        place
    }

    /// Prices one job, or refuses it.
    fn one(&mut self, table: &Table, job: usize) {
        if let Err(fault) = self.price(table, job) {
            self.refuse(table, job, &fault);
        }
    }

    fn price(&mut self, table: &Table, job: usize) -> Result<(), Fault> {
        let quoted = self.quote(table, job)?;
        self.accept(quoted);
        Ok(())
    }

    /// What a job comes to, after those that were added before.
    ///
    /// # Errors
    /// Why it has no price.
    pub fn quote(&mut self, table: &Table, job: usize) -> Result<Quoted, Fault> {
        self.meet(table);
        let jobs = &table.jobs;
        let mut needed = Needed::default();
        let sources = &self.sources;
        let extent = sources.extent(&self.assumptions, jobs, job, &mut needed);
        let (extent, rounded_up) = extent?;
        let place = self.place(table, job);
        let Priced {
            sum,
            needed: texts_needed,
            called,
            ..
        } = match &self.resolved[place] {
            Resolved::Refused(reason, column) => return Err(Fault::of(*reason, *column)),
            Resolved::Priced(priced) => &**priced,
        };
        let sum = *sum;
        let quote = with_names(called, |names| self.groups.quote(sum, names, &extent));
        let quote = quote.map_err(|unpriced| Fault::unpriced(&unpriced, &self.sources))?;
        needed.0 |= texts_needed.0;
        Ok(Quoted {
            sum,
            needed,
            rounded_up,
            measures: extent.expected,
            quote,
        })
    }

    /// Adds the job that was quoted last.
    pub fn accept(&mut self, quoted: Quoted) {
        self.groups
            .accept(quoted.sum, &quoted.measures, quoted.quote);
        self.count_assumed(quoted.needed, quoted.sum, 1);
        self.rounded_up += u64::from(quoted.rounded_up);
    }

    /// What the jobs are called that are added up at each place.
    pub fn called_sums(&self) -> Vec<Called> {
        self.groups.called()
    }

    /// Whether the price of a job may depend on those before it.
    pub fn adds_up(&self) -> bool {
        self.groups
            .pricing()
            .rates()
            .iter()
            .any(PricedRate::adds_up)
    }

    /// What jobs of a kind are called, and which assumptions that takes. Where the name of a job is not
    /// given, those for some names only are left out.
    fn called(&self, kind: &Texts, table: &Table, name: Option<&str>) -> (Texts, Needed) {
        let mut needed = Needed::default();
        let texts = Column::TEXTS.map(|column| {
            let own = kind.get(column).trim();
            if !own.is_empty() {
                return own.to_owned();
            }
            match self.assumptions.of(column, name) {
                Some((nth, assumption)) => {
                    needed.note(nth);
                    assumption.value.trim().to_owned()
                }
                None if column == Column::Service && table.layout.text(column).is_none() => {
                    match self.only_service.as_str() {
                        "" => kind.get(Column::Operation).trim().to_owned(),
                        only => only.to_owned(),
                    }
                }
                None => String::new(),
            }
        });
        (Texts(texts), needed)
    }

    /// Gets to know jobs of a kind, with this name where it depends on that, and gives the place of what is
    /// known of them.
    fn resolve(&mut self, kind: &Texts, table: &Table, name: Option<&str>) -> usize {
        let (called, needed) = self.called(kind, table, name);
        let resolved = match with_names(&called, |names| self.groups.find(names)) {
            Err((reason, column)) => Resolved::Refused(reason, column),
            Ok(sum) => {
                let features: Vec<&str> = pieces(called.get(Column::Features)).collect();
                Resolved::Priced(Box::new(Priced {
                    sum,
                    needed,
                    fast: self.fast_way(sum, &features),
                    called,
                    assumed: Vec::new(),
                }))
            }
        };
        self.resolved.push(resolved);
        self.resolved.len() - 1
    }

    /// The fast way of jobs with these features.
    fn fast_way(&self, sum: usize, features: &[&str]) -> Option<Fast> {
        let measures = self.sources.measures();
        if measures == [Measure::Duration]
            && let Some(by_duration) = self.groups.by_duration(sum, features)
        {
            return Some(Fast::Timed(by_duration, Timed::default()));
        }
        let linear = self.groups.linear(sum, &measures, features)?;
        Some(Fast::Linear(Box::new(Added {
            linear,
            tally: Tally::default(),
            values: [UNKNOWN; MAX_LINEAR],
            lows: [UNKNOWN; MAX_LINEAR],
            highs: [UNKNOWN; MAX_LINEAR],
            scratch: Scratch::default(),
        })))
    }

    /// Whether something is assumed of some of these jobs, by their names.
    fn depends_on_name(&self, kind: &Texts) -> bool {
        let mut assumed = self.assumptions.values.iter();
        assumed.any(|one| {
            let is_text = one.column.text_place().is_some();
            is_text && one.names.is_some() && kind.get(one.column).trim().is_empty()
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

    /// Adds what jobs came to so far.
    fn settle(&mut self, resolved: Resolved) {
        let Resolved::Priced(priced) = resolved else {
            return;
        };
        let Priced {
            sum,
            needed,
            fast: Some(fast),
            assumed,
            ..
        } = *priced
        else {
            return;
        };
        let jobs = match fast {
            Fast::Timed(by_duration, timed) => {
                self.groups.add(sum, by_duration, timed);
                timed.jobs
            }
            Fast::Linear(added) => {
                let Added { linear, tally, .. } = *added;
                let measures = self.sources.measures();
                self.groups.add_tally(sum, &linear, &measures, &tally);
                tally.jobs
            }
        };
        for (nth, jobs) in assumed.into_iter().enumerate() {
            self.count_assumed(Needed::of(nth), sum, jobs);
        }
        self.count_assumed(needed, sum, jobs);
    }

    /// Counts a job as refused, and keeps its row where there is room.
    fn refuse(&mut self, table: &Table, job: usize, fault: &Fault) {
        self.counts[fault.reason as usize] += 1;
        if self.refused.len() < MAX_REFUSED_KEPT {
            self.refused.push(fault.row(table, job));
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
        // A request of a batch says its operation without a column.
        let said = |column| {
            let mut kinds = table.jobs.kinds.iter();
            table.layout.text(column).is_some() || kinds.any(|kind| !kind.get(column).is_empty())
        };
        let texts = texts
            .into_iter()
            .filter(|&(column, told_apart)| told_apart && !said(column) && !assumed(column));
        let measures = pricing.measures_needed().into_iter();
        let measures = measures.filter(|measure| !self.sources.know(*measure));
        let texts = texts.map(|(column, _)| column);
        texts.chain(measures.map(Column::Measure)).collect()
    }

    /// What the jobs come to that were priced.
    ///
    /// # Errors
    /// Where that is beyond the range of amounts.
    pub fn batch(&mut self) -> Result<Batch, ManifestError> {
        self.forget_kinds();
        let groups = self.groups.groups().ok_or(ManifestError::TotalTooLarge)?;
        let batch = Batch::of(groups);
        match batch.total.max(batch.ceiling).units() > MAX_CREDITS * UNITS_PER_CREDIT {
            true => Err(ManifestError::TotalTooLarge),
            false => Ok(batch),
        }
    }

    /// What all jobs come to; `bytes` is the size of the file.
    ///
    /// # Errors
    /// Why that is nothing.
    pub fn report(mut self, table: &Table, bytes: u64) -> Result<Report, ManifestError> {
        let lacking = self.lacking(table);
        let Batch {
            jobs,
            measured,
            low,
            total,
            ceiling,
            groups,
        } = self.batch()?;
        let billed = groups
            .iter()
            .fold(Quantity::ZERO, |all, one| all.plus(one.billed));
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
        let assumed = self.assumptions.values.iter().cloned().zip(self.assumed);
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
            measured,
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

/// What jobs are called, as rates are found by it.
fn with_names<T>(called: &Texts, does: impl FnOnce(Names<'_>) -> T) -> T {
    let [service, operation, model, language, features] = &called.0;
    let features: Vec<&str> = pieces(features).collect();
    does(Names {
        service,
        operation,
        model,
        language,
        features: &features,
    })
}
