//! What both sides of the wire agree on: the types of the API and the rules.
//!
//! Pure: no input or output, no clock, no browser. Time comes in as an argument.

pub mod money;
