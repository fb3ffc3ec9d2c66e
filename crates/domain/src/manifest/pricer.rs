//! From the jobs of a table to what they cost.

use super::assume::{Assumed, Assumptions};
use super::batch::Batch;
use super::costs::Called;
use super::fault::Fault;
use super::groups::{Groups, Names, Quote, Timed};
use super::jobs::{Jobs, Texts};
use super::report::{RefusalCount, RefusedRow, Report};
use super::source::{Feed, Needed, Sources};
use super::table::{Table, pieces};
use super::{Column, MAX_REFUSED_KEPT, ManifestError, Refusal};
use crate::money::{MAX_CREDITS, UNITS_PER_CREDIT};
use crate::rate_card::{
    ByDuration, Linear, MAX_LINEAR, Measure, Measures, PricedRate, Pricing, Quantity, Tally,
    UNKNOWN,
};

/// Prices jobs, and adds them up.
#[derive(Debug)]
pub(super) struct Pricer {
    groups: Groups,
    assumptions: Assumptions,
    /// How many jobs depend on each assumption.
    assumed: Vec<u64>,
    sources: Sources,
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
    /// What they are called, with what is assumed.
    called: Texts,
    /// The fast way, with what they come to by it until the report.
    fast: Option<Fast>,
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
    /// Of how many of them each source was assumed, in their order.
    assumed: Vec<u64>,
}

impl Pricer {
    pub fn new(pricing: Pricing, assumptions: &Assumptions, table: &Table) -> Self {
        let pricing = pricing.in_window(assumptions.window.clone());
        let mut pricer = Self {
            sources: Sources::default(),
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
        self.sources = Sources::of(self.groups.pricing(), &self.assumptions, table);
        self.measured = table.layout.measures.len();
    }

    /// Forgets the kinds of jobs, which begin anew. What they come to stays.
    pub fn forget_kinds(&mut self) {
        for kind in std::mem::take(&mut self.kinds) {
            self.settle(kind);
        }
    }

    /// Prices these jobs of a table.
    pub fn take(&mut self, table: &Table, places: impl Iterator<Item = usize>) {
        let jobs = &table.jobs;
        self.meet(table);
        let feeds = self.sources.feeds(jobs, &self.assumptions);
        let timed = self.sources.measures() == [Measure::Duration];
        match feeds.as_slice() {
            [
                Feed {
                    entries: Some(durations),
                    ..
                },
            ] if timed => {
                for job in places {
                    match (self.fast(jobs, job), durations[job].plain()) {
                        (Some(Fast::Timed(by_duration, timed)), Some(ns)) => {
                            timed.add(*by_duration, ns);
                        }
                        _ => self.one(table, job),
                    }
                }
            }
            feeds => {
                for job in places {
                    if !self.add(jobs, job, feeds) {
                        self.one(table, job);
                    }
                }
            }
        }
    }

    /// Gets to know what is new in a table.
    fn meet(&mut self, table: &Table) {
        let jobs = &table.jobs;
        if self.measured != table.layout.measures.len() {
            self.follow(table);
        }
        for kind in jobs.kinds.iter().skip(self.kinds.len()) {
            let resolved = self.resolve(kind, table);
            self.kinds.push(resolved);
        }
    }

    /// Adds a job by its units; does nothing and says `false` where that is not how it is priced.
    #[inline]
    fn add(&mut self, jobs: &Jobs, job: usize, feeds: &[Feed<'_>]) -> bool {
        let Some(Fast::Linear(added)) = self.fast(jobs, job) else {
            return false;
        };
        let mut values = [UNKNOWN; MAX_LINEAR];
        let (mut lows, mut highs) = (values, values);
        let mut assumed = 0_u32;
        let mut between = false;
        // There are no more sources than that where a rate is linear.
        for (nth, feed) in feeds.iter().enumerate() {
            let Some(known) = feed.known(job) else {
                return false;
            };
            (values[nth], lows[nth], highs[nth]) = (known.value, known.low, known.high);
            assumed |= u32::from(known.assumed) << nth;
            between |= known.low < known.high;
        }
        let count = feeds.len();
        let values = &values[..count];
        let is_added = match between {
            false => added.linear.add(values, &mut added.tally),
            true => {
                let bounds = (&lows[..count], &highs[..count]);
                added.linear.add_between(values, bounds, &mut added.tally)
            }
        };
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
        let extent = self
            .sources
            .extent(&self.assumptions, jobs, job, &mut needed);
        let (extent, rounded_up) = extent?;
        let kind = jobs.kind[job] as usize;
        let each;
        let (sum, texts_needed, called) = match &self.kinds[kind] {
            Resolved::Refused(reason, column) => return Err(Fault::of(*reason, *column)),
            Resolved::Priced(priced) => (priced.sum, priced.needed, &priced.called),
            Resolved::Each => {
                let (called, needed) = self.called(&jobs.kinds[kind], table, Some(jobs.name(job)));
                let found = with_names(&called, |names| self.groups.find(names));
                let sum = found.map_err(|(reason, column)| Fault::of(reason, column))?;
                each = called;
                (sum, needed, &each)
            }
        };
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

    fn resolve(&mut self, kind: &Texts, table: &Table) -> Resolved {
        if self.depends_on_name(kind) {
            return Resolved::Each;
        }
        let (called, needed) = self.called(kind, table, None);
        let sum = match with_names(&called, |names| self.groups.find(names)) {
            Ok(sum) => sum,
            Err((reason, column)) => return Resolved::Refused(reason, column),
        };
        let plain = pieces(called.get(Column::Features)).next().is_none();
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
        let measures = self.sources.measures();
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
                    .add_tally(sum, &linear, &self.sources.measures(), &tally);
                for (place, jobs) in assumed.into_iter().enumerate() {
                    self.count_assumed(self.sources.assumption(place), sum, jobs);
                }
                tally.jobs
            }
        };
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
