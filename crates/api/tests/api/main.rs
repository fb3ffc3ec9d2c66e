//! The API over the router in memory. The same contract is tested against every host by
//! `tests/contract/` of the repository.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod client;
mod openapi;
mod plans;
mod resources;
mod settings;
mod stores;
