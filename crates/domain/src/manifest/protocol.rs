//! What the app and the planner's worker say to each other.
//!
//! To the worker: an object `{request, blob}`, where `request` is a [`Request`] as JSON text and
//! `blob`, for all but [`Request::Cancel`], the manifest as a `Blob` or `File` (pasted text as a `Blob` too).
//! From the worker: an [`Event`] as JSON text, or for [`Event::Part`] an object `{event, blob}`. The first is [`Event::Ready`]; what is sent before
//! it may be lost.

use serde::{Deserialize, Serialize};

use super::{
    Assumptions, Batch, BranchPath, Branches, Chunk, ChunkSize, Dimension, Limit, ManifestError,
    Page, Preview, Query, Reading, Report, Room, Rule,
};
use crate::rate_card::{Quantity, RateCard, RateCardError};

/// What the app asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Request {
    /// Price the manifest that comes with this message. A run that is still under way ends with
    /// [`Event::Cancelled`].
    Price {
        /// A number that the app gives the run; all events of the run carry it.
        run: u32,
        /// A number that the app gives the manifest. One that is there already is not read again.
        manifest: u32,
        /// How to read it.
        reading: Reading,
        /// What to price it by.
        terms: Box<Terms>,
    },
    /// Choose which jobs of the manifest that comes with this message run. It ends as a run does.
    Select {
        /// A number that the app gives it, none that a run has.
        run: u32,
        /// The number of the manifest.
        manifest: u32,
        /// How to read it.
        reading: Reading,
        /// What to price it by.
        terms: Box<Terms>,
        /// In which order jobs are taken.
        rule: Rule,
        /// What they may cost.
        limit: Limit,
    },
    /// List some jobs of the manifest that comes with this message. It ends with `Listed` or `Failed`, or,
    /// where another is asked for meanwhile, with nothing.
    List {
        /// A number that the app gives it, none that a run has.
        run: u32,
        /// The number of the manifest.
        manifest: u32,
        /// How to read it.
        reading: Reading,
        /// What to price it by.
        terms: Box<Terms>,
        /// Which jobs, and in which order.
        query: Query,
        /// The place of the first in that order, from 0.
        from: u32,
        /// How many at most.
        count: u32,
    },
    /// Add up the branches of a tree of costs. It ends with `Branched` or `Failed`, or, where another
    /// manifest comes meanwhile, with nothing.
    Branches {
        /// A number that the app gives it, none that a run has.
        run: u32,
        /// The number of the manifest.
        manifest: u32,
        /// How to read it.
        reading: Reading,
        /// What to price it by.
        terms: Box<Terms>,
        /// What the tree tells apart, one under the other.
        dimensions: Vec<Dimension>,
        /// The way to the branch whose branches are wanted; none for the whole.
        path: BranchPath,
    },
    /// Split the manifest that comes with this message into chunks. It ends with `Chunked` or `Failed`, or,
    /// where other chunks are asked for meanwhile, with nothing.
    Chunk {
        /// A number that the app gives it, none that a run has.
        run: u32,
        /// The number of the manifest.
        manifest: u32,
        /// How to read it.
        reading: Reading,
        /// What to price it by.
        terms: Box<Terms>,
        /// How large they are.
        size: ChunkSize,
    },
    /// Cut some jobs out of the manifest that comes with this message: they were chosen, wait or are a chunk
    /// by what was asked last. It ends with `Part` or `Failed`.
    Cut {
        /// A number that the app gives it, none that a run has.
        run: u32,
        /// The number of the manifest.
        manifest: u32,
        /// How to read it.
        reading: Reading,
        /// Which.
        piece: Piece,
    },
    /// Read the manifest that comes with this message for its digest. It ends with `Digest` or
    /// `Failed`.
    Digest {
        /// A number that the app gives it, none that a run has.
        run: u32,
    },
    /// Stop a run. If it is not over already, it ends with [`Event::Cancelled`].
    Cancel {
        /// Which.
        run: u32,
    },
}

/// Some of the jobs of a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// Those that were chosen.
    Now,
    /// Those that have a price and wait.
    Later,
    /// Those of a chunk, by its place from 0.
    Chunk(u32),
}

/// What a manifest is priced by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The card.
    pub rate_card: RateCard,
    /// What to take for granted where the manifest says nothing.
    pub assumptions: Assumptions,
}

/// What the worker tells the app. Each run ends with one of `Done`, `Failed` and `Cancelled`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The worker listens.
    Ready,
    /// How far a run is; at most every 50 ms.
    Progress {
        /// Which run.
        run: u32,
        /// Bytes read and priced.
        bytes: u64,
        /// Bytes in all.
        total: u64,
        /// Rows read.
        rows: u64,
    },
    /// How a run reads its table. It comes once where the manifest is read, and before the end.
    Preview {
        /// Which run.
        run: u32,
        /// How.
        preview: Box<Preview>,
    },
    /// A run is over, and this came out.
    Done {
        /// Which run.
        run: u32,
        /// What came out.
        report: Box<Report>,
    },
    /// Which jobs run.
    Selected {
        /// Which request it answers.
        run: u32,
        /// Those that run, and those that wait.
        parts: Box<Parts>,
    },
    /// The chunks of a manifest.
    Chunked {
        /// Which request it answers.
        run: u32,
        /// The chunks, in the order of the file.
        chunks: Vec<Chunk>,
    },
    /// Some jobs.
    Listed {
        /// Which request it answers.
        run: u32,
        /// The jobs.
        page: Box<Page>,
    },
    /// Branches of a tree.
    Branched {
        /// Which request it answers.
        run: u32,
        /// The branches.
        branches: Box<Branches>,
    },
    /// Some rows of a manifest. They come beside this message, as `blob`.
    Part {
        /// Which request it answers.
        run: u32,
    },
    /// The digest of a manifest.
    Digest {
        /// Which request it answers.
        run: u32,
        /// SHA-256 of its bytes, in lower-case hexadecimal.
        sha256: String,
    },
    /// A run is over without a report.
    Failed {
        /// Which run.
        run: u32,
        /// Why.
        error: RunError,
    },
    /// A run was stopped.
    Cancelled {
        /// Which run.
        run: u32,
    },
}

/// A batch in two parts: what can be paid for, and the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// The jobs that run.
    pub now: Batch,
    /// Those that have a price and wait, as a batch of their own.
    pub later: Batch,
    /// Why they wait.
    pub rooms: Vec<Room>,
    /// See [`Selection::more_time`](super::Selection::more_time).
    pub more_time: Option<Quantity>,
}

/// Why a run ended without a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "error", rename_all = "snake_case")]
pub enum RunError {
    /// The file is no manifest.
    Manifest(ManifestError),
    /// The rate card is not good.
    RateCard(Vec<RateCardError>),
    /// The file could not be read to its end: it was moved, changed or deleted, or access to it
    /// was withdrawn.
    Unreadable {
        /// Bytes that were read before.
        bytes: u64,
        /// The browser's name for the error, such as `NotReadableError`.
        name: String,
    },
    /// Only a manifest whose jobs are kept can be divided, and these are more than
    /// [`MAX_JOBS_KEPT`](super::MAX_JOBS_KEPT).
    NotKept,
    /// There would be more chunks than [`MAX_CHUNKS`](super::MAX_CHUNKS).
    TooManyChunks,
    /// The message had no file with it, or could not be understood.
    BadRequest,
}
