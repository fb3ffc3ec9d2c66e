//! The Allset app.
