//! The route table: a public contract. Pure, so that the build, the app and the tests share it.
//!
//! Nothing else in the app spells a path.

/// A section of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The three promises and what needs attention first.
    Overview,
    /// The five checks, the decision table, the reviews.
    Readiness,
    /// Name, avatar, contact and billing identity, time zone.
    Account,
    /// Balance, grants and their expiry.
    Credits,
    /// What a batch costs, and which grants pay.
    Planner,
    /// What new work starts with.
    Defaults,
    /// How the app looks and behaves.
    Interface,
    /// The guides.
    Guides,
    /// One of the guides.
    Guide(Guide),
}

/// A guide: a short walk through the settings before doing something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Guide {
    /// Review account details.
    Account,
    /// Check billing and credits.
    Credits,
    /// Set workspace defaults.
    Defaults,
    /// Manage tokens carefully.
    Tokens,
    /// Tune interface preferences.
    Interface,
}

impl Guide {
    /// Every guide, in the order of their list.
    pub const ALL: [Self; 5] = [
        Self::Account,
        Self::Credits,
        Self::Defaults,
        Self::Tokens,
        Self::Interface,
    ];
}

impl Route {
    /// Every page there is.
    pub const ALL: &[Self] = &[
        Self::Overview,
        Self::Readiness,
        Self::Account,
        Self::Credits,
        Self::Planner,
        Self::Defaults,
        Self::Interface,
        Self::Guides,
        Self::Guide(Guide::Account),
        Self::Guide(Guide::Credits),
        Self::Guide(Guide::Defaults),
        Self::Guide(Guide::Tokens),
        Self::Guide(Guide::Interface),
    ];

    /// The sections, in the order of the navigation.
    pub const SECTIONS: &[Self] = &[
        Self::Overview,
        Self::Readiness,
        Self::Account,
        Self::Credits,
        Self::Planner,
        Self::Defaults,
        Self::Interface,
        Self::Guides,
    ];

    /// The canonical path below the app's base, starting with a slash and, but for the root,
    /// without one at its end.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Overview => "/",
            Self::Readiness => "/readiness",
            Self::Account => "/account",
            Self::Credits => "/credits",
            Self::Planner => "/planner",
            Self::Defaults => "/defaults",
            Self::Interface => "/interface",
            Self::Guides => "/guides",
            Self::Guide(Guide::Account) => "/guides/account",
            Self::Guide(Guide::Credits) => "/guides/credits",
            Self::Guide(Guide::Defaults) => "/guides/defaults",
            Self::Guide(Guide::Tokens) => "/guides/tokens",
            Self::Guide(Guide::Interface) => "/guides/interface",
        }
    }

    /// The section that the page belongs to: its own, but for a guide.
    #[must_use]
    pub const fn section(self) -> Self {
        match self {
            Self::Guide(_) => Self::Guides,
            section => section,
        }
    }

    /// The word that names the route's texts in the locale files: `{key}-title`, `{key}-intro`, and
    /// for a section `nav-{key}`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Readiness => "readiness",
            Self::Account => "account",
            Self::Credits => "credits",
            Self::Planner => "planner",
            Self::Defaults => "defaults",
            Self::Interface => "interface",
            Self::Guides => "guides",
            Self::Guide(Guide::Account) => "guide-account",
            Self::Guide(Guide::Credits) => "guide-credits",
            Self::Guide(Guide::Defaults) => "guide-defaults",
            Self::Guide(Guide::Tokens) => "guide-tokens",
            Self::Guide(Guide::Interface) => "guide-interface",
        }
    }

    /// Whether its page arrives when it is needed, with a part of its own and the second style sheet
    /// (`src/pages/lazy.rs`), rather than with the first.
    #[must_use]
    pub const fn is_lazy(self) -> bool {
        !matches!(self, Self::Overview)
    }

    /// Whether its page says so much of its own that its words come with it (`src/app/words.rs`):
    /// those that no module names but `src/pages/{key}` and `src/form`, by the key of the section.
    #[must_use]
    pub const fn has_own_words(self) -> bool {
        !matches!(self, Self::Overview | Self::Credits)
    }

    /// The route of a path below the app's base. A slash at the end is forgiven, because static
    /// hosts serve a route's folder with one; nothing else is.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let trimmed = match path.strip_suffix('/') {
            Some(rest) if !rest.is_empty() && !rest.ends_with('/') => rest,
            _ => path,
        };
        let wanted = if trimmed.is_empty() { "/" } else { trimmed };
        Self::ALL
            .iter()
            .copied()
            .find(|route| route.path() == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_is_as_published() {
        let paths: Vec<_> = Route::ALL.iter().map(|route| route.path()).collect();
        assert_eq!(
            paths,
            [
                "/",
                "/readiness",
                "/account",
                "/credits",
                "/planner",
                "/defaults",
                "/interface",
                "/guides",
                "/guides/account",
                "/guides/credits",
                "/guides/defaults",
                "/guides/tokens",
                "/guides/interface",
            ]
        );
    }

    #[test]
    fn every_path_leads_back_to_its_route() {
        for route in Route::ALL {
            assert_eq!(Route::parse(route.path()), Some(*route));
            assert_eq!(
                Route::parse(&format!("{}/", route.path())),
                match route {
                    Route::Overview => None,
                    other => Some(*other),
                }
            );
        }
        assert_eq!(Route::parse(""), Some(Route::Overview));
    }

    #[test]
    fn every_page_belongs_to_a_section_of_the_navigation() {
        for route in Route::ALL {
            let section = route.section();
            assert!(Route::SECTIONS.contains(&section), "{route:?}");
            assert!(route.path().starts_with(section.path()), "{route:?}");
        }
        let guides = Guide::ALL.map(Route::Guide);
        assert!(guides.iter().all(|guide| Route::ALL.contains(guide)));
    }

    #[test]
    fn what_is_not_a_route_is_not_guessed() {
        for path in [
            "/Credits",
            "/credits/nothing",
            "credits",
            "/credit",
            "/guides/none",
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}
