//! Tables of what is no text: of a sheet of a workbook, and of media by their headers.
//!
//! What the page and the worker say to each other is in [`allset_domain::manifest::files`]. The tables are
//! CSV, and are priced like any other: so a row keeps the number that it has in its sheet, and a plan can
//! name what it was made of by its digest.

pub mod media;
mod table;
pub mod workbook;

#[cfg(target_family = "wasm")]
mod source;
#[cfg(target_family = "wasm")]
mod worker;
