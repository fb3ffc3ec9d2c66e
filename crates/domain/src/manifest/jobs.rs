//! The jobs of a manifest as columns: what it takes to price them, and to price them again.

use std::collections::HashMap;
use std::ops::Range;

use super::names::Names;
use super::report::excerpt;
use super::{Column, MAX_REFUSED_KEPT, Refusal};

/// The most jobs that are kept to be priced again. Of a longer manifest none is kept.
pub const MAX_JOBS_KEPT: usize = 5_000_000;

/// Stands for the priority of a job that has none.
const NO_PRIORITY: u32 = u32::MAX;

/// The most kinds of jobs that are kept.
pub(super) const MAX_KINDS: usize = 40_000;

/// Jobs whose rows have the right shape, one after the other.
#[derive(Debug)]
pub(super) struct Jobs {
    /// What kinds of jobs are called, as rows spell it, each spelling once.
    pub kinds: Vec<Texts>,
    /// The place of each kind, by all that it says.
    known: HashMap<Vec<u8>, u32>,
    /// What `known` was asked for last, and what it said.
    asked: Vec<u8>,
    last: Option<u32>,
    /// The kind of each job.
    pub kind: Vec<u32>,
    /// The number of the row of each job.
    pub row: Vec<u32>,
    /// What the columns that measure say of each job, in the order of
    /// [`Layout::measures`](super::layout::Layout::measures).
    pub measures: Vec<Measured>,
    /// What each job is named, where a column says so.
    names: Option<Names>,
    /// The priority of each job, as far as one has one; [`NO_PRIORITY`] where its row says nothing.
    priorities: Vec<u32>,
    /// Where the row of each job stands in the bytes that are read, where somebody wants to know.
    pub spans: Option<Vec<Range<usize>>>,
    /// Whether jobs stay when they are priced.
    keeps: bool,
}

/// What jobs are called, in the order of [`Column::TEXTS`]; empty where nothing is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Texts(pub [String; Column::TEXTS.len()]);

impl Texts {
    /// One of them; nothing for a column that is none.
    pub fn get(&self, column: Column) -> &str {
        column.text_place().map_or("", |place| &self.0[place])
    }
}

/// One measure of one job: a value, nothing, or why the value could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry(u64);

/// A column that measures.
#[derive(Debug, Default)]
pub(super) struct Measured {
    /// What it says of each job.
    pub entries: Vec<Entry>,
    /// The first values that could not be read, in the order of the jobs.
    odd: Vec<Odd>,
}

#[derive(Debug)]
struct Odd {
    job: usize,
    excerpt: String,
    cut: bool,
}

impl Entry {
    /// The row says nothing.
    pub const NOTHING: Self = Self(u64::MAX);
    const FAULT: u64 = 1 << 63;
    const ROUNDED: u64 = 1 << 62;
    const AT_MOST: u64 = 1 << 61;

    /// A value in the scale of its measure.
    pub const fn value(value: u64) -> Self {
        // Far above the largest duration and the largest count.
        debug_assert!(value < Self::AT_MOST);
        Self(value)
    }

    /// A duration that had digits beyond the nanosecond.
    pub const fn rounded_up(value: u64) -> Self {
        Self(value | Self::ROUNDED)
    }

    /// So much at most: how much it is, is not known.
    pub const fn at_most(value: u64) -> Self {
        Self(value | Self::AT_MOST)
    }

    /// The most that it can be, where that is all that is known.
    pub const fn most(self) -> Option<u64> {
        match self.0 & (Self::FAULT | Self::AT_MOST) {
            Self::AT_MOST => Some(self.0 & !(Self::AT_MOST | Self::ROUNDED)),
            _ => None,
        }
    }

    pub const fn fault(reason: Refusal) -> Self {
        Self(Self::FAULT | reason as u64)
    }

    /// The value, where that is all there is to say.
    #[inline]
    pub const fn plain(self) -> Option<u64> {
        match self.0 < Self::AT_MOST {
            true => Some(self.0),
            false => None,
        }
    }

    /// What it holds.
    pub fn get(self) -> Result<Option<u64>, Refusal> {
        if self == Self::NOTHING {
            return Ok(None);
        }
        if self.0 & Self::FAULT == 0 {
            return Ok(Some(self.0 & !(Self::ROUNDED | Self::AT_MOST)));
        }
        let place = usize::try_from(self.0 & !Self::FAULT).ok();
        let reason = place.and_then(|place| Refusal::ALL.get(place));
        Err(*reason.unwrap_or(&Refusal::NotANumber))
    }

    /// Whether a duration was rounded up to the nanosecond.
    pub const fn is_rounded_up(self) -> bool {
        self.0 & (Self::FAULT | Self::ROUNDED) == Self::ROUNDED
    }
}

impl Jobs {
    /// None yet, of a manifest with so many columns that measure, and perhaps one of names.
    pub fn new(measures: usize, named: bool, keeps: bool) -> Self {
        Self {
            kinds: Vec::new(),
            known: HashMap::new(),
            asked: Vec::new(),
            last: None,
            kind: Vec::new(),
            row: Vec::new(),
            measures: (0..measures).map(|_| Measured::default()).collect(),
            names: named.then(Names::default),
            priorities: Vec::new(),
            spans: None,
            keeps,
        }
    }

    pub const fn len(&self) -> usize {
        self.kind.len()
    }

    /// Whether all jobs so far are here.
    pub const fn keeps(&self) -> bool {
        self.keeps
    }

    /// The kind of rows that say this in UTF-8, in the order of [`Column::TEXTS`].
    pub fn kind_of(&mut self, says: [&[u8]; Column::TEXTS.len()]) -> u32 {
        // Rows of a kind often stand together.
        let mut before = self.asked.as_slice();
        let same = says.iter().all(|part| {
            let rest = before.strip_prefix(&part.len().to_le_bytes());
            match rest.and_then(|rest| rest.strip_prefix(*part)) {
                Some(rest) => {
                    before = rest;
                    true
                }
                None => false,
            }
        });
        if let Some(kind) = self.last.filter(|_| same) {
            return kind;
        }
        self.asked.clear();
        for part in says {
            self.asked.extend_from_slice(&part.len().to_le_bytes());
            self.asked.extend_from_slice(part);
        }
        let kind = match self.known.get(&self.asked) {
            Some(&kind) => kind,
            None => self.new_kind(says),
        };
        self.last = Some(kind);
        kind
    }

    fn new_kind(&mut self, says: [&[u8]; Column::TEXTS.len()]) -> u32 {
        let text = |part: &[u8]| String::from_utf8_lossy(part).into_owned();
        // There are no more kinds than jobs, of which a `u32` counts all that are here at a time.
        let kind = self.kinds.len() as u32;
        self.kinds.push(Texts(says.map(text)));
        self.known.insert(self.asked.clone(), kind);
        kind
    }

    /// Adds a job, but for its measures.
    pub fn push(&mut self, row: u64, kind: u32, name: &[u8]) {
        self.push_row(row, kind);
        if let Some(names) = &mut self.names {
            names.push(name);
        }
    }

    /// Adds a job whose name stands at a place of the bytes, but for its measures.
    #[inline]
    pub fn push_at(&mut self, row: u64, kind: u32, bytes: &[u8], name: (usize, usize)) {
        self.push_row(row, kind);
        if let Some(names) = &mut self.names {
            names.push_at(bytes, name);
        }
    }

    #[inline]
    fn push_row(&mut self, row: u64, kind: u32) {
        self.kind.push(kind);
        // More rows than that are no more kept, and hardly counted by anyone.
        self.row.push(u32::try_from(row).unwrap_or(u32::MAX));
    }

    /// Adds a measure of the job that was pushed last, with the text that it was read from.
    #[inline]
    pub fn measure(&mut self, place: usize, entry: Entry, text: &[u8]) {
        let measured = &mut self.measures[place];
        if entry.0 & Entry::FAULT != 0 && entry != Entry::NOTHING {
            measured.note(text);
        }
        measured.entries.push(entry);
    }

    /// Says when the job comes that was pushed last.
    pub fn prioritize(&mut self, priority: Option<u32>) {
        self.priorities
            .resize(self.kind.len().saturating_sub(1), NO_PRIORITY);
        self.priorities.push(priority.unwrap_or(NO_PRIORITY));
    }

    /// When a job comes: the lower, the sooner. Those without a priority come last.
    pub fn priority(&self, job: usize) -> u32 {
        self.priorities.get(job).copied().unwrap_or(NO_PRIORITY)
    }

    /// The name of a job; empty where none is kept.
    pub fn name(&self, job: usize) -> &str {
        self.names.as_ref().map_or("", |names| names.get(job))
    }

    /// The row that was read last stands here. Where it made a job, that is noted.
    #[inline]
    pub fn stands(&mut self, at: Range<usize>) {
        if let Some(spans) = &mut self.spans
            && spans.len() < self.kind.len()
        {
            spans.push(at);
        }
    }

    /// Another measure, of which the jobs so far say nothing.
    pub fn add_measure(&mut self) {
        self.measures.push(Measured {
            entries: vec![Entry::NOTHING; self.kind.len()],
            odd: Vec::new(),
        });
    }

    /// Makes room for so many times the jobs that are here, up to those that can be kept.
    pub fn reserve(&mut self, times: f64) {
        let more = |length: usize| {
            let wanted = (length as f64 * times) as usize;
            wanted.min(MAX_JOBS_KEPT).saturating_sub(length)
        };
        let jobs = more(self.kind.len());
        // Where there is no room, it is asked for when it is needed.
        let _ = self.kind.try_reserve_exact(jobs);
        let _ = self.row.try_reserve_exact(jobs);
        for measured in &mut self.measures {
            let _ = measured.entries.try_reserve_exact(jobs);
        }
        let _ = self
            .priorities
            .try_reserve_exact(more(self.priorities.len()));
        if let Some(names) = &mut self.names {
            names.reserve(times, MAX_JOBS_KEPT);
        }
    }

    /// The jobs so far are priced: where they are not kept they go. Says whether the kinds went too.
    pub fn priced(&mut self) -> bool {
        self.keeps &= self.kind.len() <= MAX_JOBS_KEPT
            && self.kinds.len() <= MAX_KINDS
            && self.names.as_ref().map_or(0, Names::byte_count) <= u32::MAX as usize / 2;
        if self.keeps {
            return false;
        }
        self.kind.clear();
        self.row.clear();
        self.priorities.clear();
        for measured in &mut self.measures {
            measured.entries.clear();
            measured.odd.clear();
        }
        if let Some(names) = &mut self.names {
            names.clear();
        }
        if let Some(spans) = &mut self.spans {
            spans.clear();
        }
        let full = self.kinds.len() > MAX_KINDS;
        if full {
            self.kinds.clear();
            self.known.clear();
            self.last = None;
        }
        full
    }
}

impl Measured {
    /// Keeps the text of the entry that comes next.
    #[cold]
    fn note(&mut self, text: &[u8]) {
        if self.odd.len() < MAX_REFUSED_KEPT {
            let (excerpt, cut) = excerpt(text);
            let job = self.entries.len();
            self.odd.push(Odd { job, excerpt, cut });
        }
    }

    /// The text that could not be read of a job, as far as it is kept, and whether it is cut.
    pub fn odd(&self, job: usize) -> Option<(&str, bool)> {
        let at = self.odd.binary_search_by_key(&job, |odd| odd.job).ok()?;
        Some((&self.odd[at].excerpt, self.odd[at].cut))
    }
}
