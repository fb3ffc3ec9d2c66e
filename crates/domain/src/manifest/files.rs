//! Files that are made into a table before they are priced: workbooks, and media by their headers.
//!
//! To the worker that does it: an object `{request, files}`, where `request` is a [`FileRequest`] as JSON
//! text and `files` an array of `File`s or `Blob`s. From it: an object `{event, blob}`, where `event` is a
//! [`FileEvent`] as JSON text, and `blob` the table, for [`FileEvent::Sheet`] and [`FileEvent::Media`]. The
//! first is [`FileEvent::Ready`]; what is sent before it may be lost.

use serde::{Deserialize, Serialize};

/// The most bytes of a workbook that is read: all of it is held at once.
pub const MAX_WORKBOOK_BYTES: u64 = 100_000_000;
/// The most bytes that the table of a sheet, or a part of a packed workbook, may have.
pub const MAX_SHEET_BYTES: usize = 400_000_000;
/// The most files of which one table is made.
pub const MAX_MEDIA_FILES: usize = 100_000;
/// How many names of files that are no media are told.
pub const MAX_UNREAD_NAMES: usize = 20;

/// What the app asks of the worker, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FileRequest {
    /// A table of a sheet of the one file that comes with this.
    Sheet {
        /// Which; the first that has anything in it where nothing is said.
        sheet: Option<String>,
    },
    /// A table with a row for each of the files that come with this.
    Media {
        /// What they are called, with their folders, in the order of the files.
        names: Vec<String>,
    },
}

/// What the worker tells the app. It ends with one of `Sheet`, `Media` and `Failed`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FileEvent {
    /// The worker listens.
    Ready,
    /// How far it is.
    Progress {
        /// Files that are read.
        done: u32,
        /// Files in all.
        total: u32,
    },
    /// The table of a sheet.
    Sheet(SheetFound),
    /// The table of media.
    Media(MediaFound),
    /// There is no table.
    Failed {
        /// Why.
        error: FileError,
    },
}

/// Which sheet a table was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetFound {
    /// Which.
    pub sheet: String,
    /// All that there are, in their order, but those that are hidden.
    pub sheets: Vec<String>,
}

/// What a table of media was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediaFound {
    /// How many recordings are in it.
    pub files: u32,
    /// How many files are none, or none that can be read.
    pub unread: u32,
    /// What they are called, at most [`MAX_UNREAD_NAMES`].
    pub unread_names: Vec<String>,
}

/// Why no table can be made of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum FileError {
    /// The workbook is damaged, or of a kind that is not read.
    Workbook,
    /// The workbook can only be opened with its password.
    Encrypted,
    /// There is nothing in the workbook.
    EmptyWorkbook,
    /// It is larger than [`MAX_WORKBOOK_BYTES`], or what is packed in it than [`MAX_SHEET_BYTES`].
    TooLarge,
    /// None of the files is a recording that can be read.
    NoMedia,
    /// A file could not be read to its end: it was moved, changed or deleted, or access to it was withdrawn.
    Unreadable,
}
