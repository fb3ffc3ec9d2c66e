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
pub struct Finder {
    shown: RwSignal<Option<Shown>>,
    /// What is typed into the open search. It is kept here, because a preference may draw everything
    /// anew meanwhile.
    pub typed: RwSignal<String>,
}

impl Finder {
    /// Provides it to everything below.
    pub fn provide() -> Self {
        let finder = Self {
            shown: RwSignal::new(None),
            typed: RwSignal::new(String::new()),
        };
        provide_context(finder);
        finder
    }

    /// Opens one of them, the search with nothing typed.
    pub fn show(self, shown: Shown) {
        self.typed.set(String::new());
        self.shown.set(Some(shown));
    }

    /// Closes what is open.
    pub fn hide(self) {
        self.shown.set(None);
    }

    /// What is open.
    pub fn shown(self) -> Option<Shown> {
        self.shown.get()
    }
}

/// The search of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_finder() -> Finder {
    expect_context()
}
