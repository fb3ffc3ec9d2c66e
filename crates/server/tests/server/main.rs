//! The server as a process: what it answers, and what outlives it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod durability;
mod files;
mod process;
mod safety;
mod settings;
mod storage;
