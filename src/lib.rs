//! The Allset app.

pub mod api;
pub mod app;
pub mod checklist;
pub mod form;
pub mod i18n;
pub mod json;
pub mod nav;
pub mod pages;
pub mod palette;
pub mod route;
pub mod settings;
pub mod shortcuts;
pub mod state;
pub mod ui;
