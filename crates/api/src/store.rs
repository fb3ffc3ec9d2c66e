//! What the API asks of a place that keeps documents.

use std::fmt;

use allset_domain::time::Timestamp;
use async_trait::async_trait;

/// A document of the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The workspace itself.
    Workspace,
    /// The account.
    Account,
    /// The grants of credits.
    Credits,
    /// The rate cards.
    RateCards,
    /// The reviews of the readiness checks.
    Reviews,
    /// What is set, by the workspace and by its people.
    Settings,
    /// How it came to be set so.
    SettingHistory,
    /// The plans that job systems have stored.
    Plans,
}

impl Key {
    /// Every document of a workspace.
    pub const ALL: [Self; 8] = [
        Self::Workspace,
        Self::Account,
        Self::Credits,
        Self::RateCards,
        Self::Reviews,
        Self::Settings,
        Self::SettingHistory,
        Self::Plans,
    ];

    /// The name under which a store keeps it. A name never changes its meaning.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Account => "account",
            Self::Credits => "credits",
            Self::RateCards => "rate-cards",
            Self::Reviews => "reviews",
            Self::Settings => "settings",
            Self::SettingHistory => "setting-history",
            Self::Plans => "plans",
        }
    }
}

/// A document as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The version that its last write was given by [`next_version`].
    pub version: u64,
    /// JSON.
    pub body: String,
}

/// A document to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// Which document.
    pub key: Key,
    /// What must be there for the write to happen.
    pub expect: Expect,
    /// JSON.
    pub body: String,
}

/// What a write expects to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// Whatever there is.
    Any,
    /// Nothing.
    Absent,
    /// The document in this very version.
    Version(u64),
}

impl Expect {
    /// Whether `version` is what was expected; `None` stands for no document.
    #[must_use]
    pub fn is_met_by(self, version: Option<u64>) -> bool {
        match self {
            Self::Any => true,
            Self::Absent => version.is_none(),
            Self::Version(expected) => version == Some(expected),
        }
    }
}

/// Why a store could not do what it was asked. The text is for the log of the host, not for the
/// one who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// It cannot be reached or does not answer.
    Unavailable(String),
    /// It has no room left.
    Full(String),
    /// It was written by a newer version of this program.
    Newer(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(why) => write!(f, "the store is unavailable: {why}"),
            Self::Full(why) => write!(f, "the store is full: {why}"),
            Self::Newer(why) => write!(f, "the store is of a newer version: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommitError {
    /// A document is not what its write expected.
    Stale,
    /// The store failed.
    Store(StoreError),
}

impl From<StoreError> for CommitError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A place that keeps the documents of one workspace.
#[async_trait]
pub trait Store: Send + Sync {
    /// The documents in the order of `keys`, all as they were at one moment; `None` where there
    /// is none.
    ///
    /// # Errors
    /// The store failed.
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError>;

    /// Writes all documents or none, and gives the one version that they all have now: the
    /// [`next_version`] after the highest in the store. When it returns, the documents are kept
    /// even if the process dies the next moment.
    ///
    /// # Errors
    /// A document is not what its write expects, or the store failed; nothing is written then.
    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError>;
}

/// The version after `last`, the highest that a store holds; `None` for a store that holds
/// nothing.
///
/// It follows the clock, so that a version does not come back when a store is deleted, or put
/// back to an older copy: whoever still holds a version from before is stale then.
#[must_use]
pub fn next_version(last: Option<u64>, now: Timestamp) -> u64 {
    let clock = u64::try_from(now.millis()).unwrap_or_default();
    last.map_or(1, |last| last.saturating_add(1)).max(clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_rise_whatever_the_clock_does() {
        let at = Timestamp::from_millis;
        assert_eq!(next_version(None, at(1_000)), 1_000);
        assert_eq!(next_version(Some(1_000), at(1_000)), 1_001);
        assert_eq!(next_version(Some(1_001), at(900)), 1_002);
        assert_eq!(next_version(Some(1_001), at(-5)), 1_002);
        assert_eq!(next_version(Some(1_002), at(5_000)), 5_000);
    }
}
