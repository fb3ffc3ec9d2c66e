//! What both sides of the wire agree on: the types of the API and the rules.
//!
//! Pure: no input or output, no clock, no browser. Time comes in as an argument.

pub mod account;
pub mod find;
pub mod grant;
pub mod manifest;
pub mod money;
mod order;
pub mod patch;
pub mod plan;
pub mod problem;
pub mod rate_card;
pub mod readiness;
pub mod sample;
pub mod settings;
pub mod time;
pub mod workspace;
