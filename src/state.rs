//! What a mount knows: shared by its pages, gone with it.

pub mod account_draft;
pub mod confirm;
pub mod display;
pub mod live;
pub mod planner;
pub mod toasts;
