//! What a mount knows: shared by its pages, gone with it.

pub mod account_field;
pub mod confirm;
pub mod drafts;
pub mod editor;
pub mod finder;
pub mod live;
pub mod planner;
pub mod preferences;
pub mod refill;
pub mod toasts;
