//! One module a section.

pub mod account;
pub mod credits;
pub mod defaults;
pub mod guides;
pub mod interface;
pub mod lazy;
pub mod not_found;
pub mod overview;
pub mod planner;
pub mod readiness;
