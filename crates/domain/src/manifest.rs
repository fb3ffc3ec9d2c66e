//! Manifests: tables of jobs, checked row by row and priced as they stream by.
//!
//! [`Engine`] takes the bytes of a CSV or JSON file in pieces of any size and gives a [`Report`]. It
//! keeps a window of the file and a sum for each group, so its memory does not grow with the rows; where
//! it is asked to, it keeps the jobs as a [`Manifest`] too, which can be priced by other terms. The same
//! code runs in the planner's worker and natively.
//!
//! A row that can't be priced is refused with a [`Refusal`] and never counted as zero; the other
//! rows are priced. What makes the whole file unusable is a [`ManifestError`].
//!
//! The **number of a row** is the one that a spreadsheet shows beside it: the header is row 1
//! (unless blank lines stand before it), a blank line is a row too, and a quoted value with line
//! breaks in it belongs to one row. Where a quote is left open, the line that opens it is one row
//! and reading goes on at the next line, so that the rows after it keep their numbers.

mod again;
mod assume;
mod batch;
mod chunks;
mod column;
mod costs;
mod cut;
mod decimal;
mod encoding;
mod engine;
mod error;
mod fault;
pub mod files;
mod groups;
mod header;
mod jobs;
mod layout;
mod listing;
mod names;
mod number;
mod pricer;
pub mod protocol;
mod reading;
mod record;
mod records;
mod report;
mod row;
mod scan;
mod selection;
mod sniff;
mod source;
mod spelling;
mod table;
mod tree;
mod window;

pub use crate::rate_card::MAX_JOB_SECONDS;
pub use again::{Again, Manifest};
pub use assume::{Assumed, Assumption, Assumptions, MAX_ASSUMPTIONS};
pub use batch::{Batch, demands};
pub use chunks::{Chunk, ChunkSize, Chunking, Chunks, MAX_CHUNKS, NotChunked};
pub use column::Column;
pub use costs::{Costing, Costs, JobCost};
pub use cut::Cut;
pub use encoding::Encoding;
pub use engine::{Engine, Progress, price_manifest};
pub use error::{FileKind, ManifestError, MissingColumn};
pub use header::Delimiter;
pub use jobs::MAX_JOBS_KEPT;
pub use listing::{ListedJob, Listing, MAX_PAGE_JOBS, Page, Query, Sort, Standing};
pub use names::MAX_JOB_NAME_BYTES;
pub use reading::{
    ColumnChoice, MAX_PREVIEW_COLUMNS, MAX_PREVIEW_ROWS, Preview, PreviewColumn, Reading, TimeUnit,
};
pub use report::{
    Format, FoundColumn, Group, GroupLine, Measured, Refusal, RefusalCount, RefusedRow, Report,
};
pub use selection::{Limit, Room, Rule, Selecting, Selection};
pub use sniff::{SNIFF_BYTES, by_signature};
pub use tree::{Branch, BranchPath, Branches, Branching, Dimension, MAX_BRANCHES};

/// The most bytes of one row, its line break left out. A longer row is refused.
pub const MAX_ROW_BYTES: usize = 64 * 1024;

/// The most bytes of one JSON object. A longer one is refused.
pub const MAX_RECORD_BYTES: usize = 4 * 1024 * 1024;

/// The most groups (a meter and a language) that are kept apart. Rows that would need more are
/// refused.
pub const MAX_GROUPS: usize = 10_000;

/// The most refused rows that a [`Report`] keeps with their details; all are counted.
pub const MAX_REFUSED_KEPT: usize = 1_000;

/// The most characters of a value that a [`RefusedRow`] shows.
pub const MAX_EXCERPT_CHARS: usize = 80;

#[cfg(test)]
mod tests;
