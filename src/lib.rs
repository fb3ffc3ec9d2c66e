//! The Allset app.

pub mod api;
pub mod i18n;
pub mod nav;
pub mod route;
pub mod state;
