//! The planner's worker: the engine of [`allset_domain::manifest`] off the main thread.
//!
//! What the page and the worker say to each other is in [`allset_domain::manifest::protocol`]. A
//! file is read in pieces while the piece before is priced, so that a file of any size takes the
//! memory of a few pieces, and a wish to stop is heard between two of them.

#[cfg(target_family = "wasm")]
mod jobs;
#[cfg(target_family = "wasm")]
mod pieces;
#[cfg(target_family = "wasm")]
mod run;
#[cfg(target_family = "wasm")]
mod worker;
