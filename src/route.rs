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
}

impl Route {
    /// Every route, in the order of the navigation.
    pub const ALL: &[Self] = &[
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
        }
    }

    /// The word that names the route's texts in the locale files: `nav-{key}`, `{key}-title`,
    /// `{key}-intro`.
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
        }
    }

    /// Whether its page arrives when it is needed, with a part of its own and the second style sheet
    /// (`src/pages/lazy.rs`), rather than with the first.
    #[must_use]
    pub const fn is_lazy(self) -> bool {
        !matches!(self, Self::Overview)
    }

    /// Whether its page says so much of its own that its words come with it (`src/app/words.rs`):
    /// those that no module names but `src/pages/{key}` and `src/form`.
    #[must_use]
    pub const fn has_own_words(self) -> bool {
        matches!(
            self,
            Self::Account | Self::Planner | Self::Defaults | Self::Interface | Self::Guides
        )
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
                "/guides"
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
    fn what_is_not_a_route_is_not_guessed() {
        for path in ["/Credits", "/credits/nothing", "credits", "/credit"] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}
