//! Whether the search, or the list of shortcuts, is open.

use leptos::prelude::*;

/// What lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The search.
    Search,
    /// Every keyboard shortcut.
    Shortcuts,
}

/// The search of a mount.
#[derive(Clone, Copy)]
pub struct Finder(RwSignal<Option<Shown>>);

impl Finder {
    /// Provides it to everything below.
    pub fn provide() -> Self {
        let finder = Self(RwSignal::new(None));
        provide_context(finder);
        finder
    }

    /// Opens one of them.
    pub fn show(self, shown: Shown) {
        self.0.set(Some(shown));
    }

    /// Closes what is open.
    pub fn hide(self) {
        self.0.set(None);
    }

    /// What is open.
    pub fn shown(self) -> Option<Shown> {
        self.0.get()
    }
}

/// The search of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_finder() -> Finder {
    expect_context()
}
