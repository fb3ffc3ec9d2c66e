//! The documents of the workspace, read and written as what they are.

use allset_domain::plan::Plans;
use allset_domain::problem::ProblemCode;
use allset_domain::readiness::Review;
use allset_domain::sample;
use allset_domain::settings::{Member, Settings};
use allset_domain::time::Timestamp;
use allset_domain::workspace::{Contents, Workspace};
use axum::http::{HeaderValue, header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::state::ApiState;
use crate::store::{CommitError, Document, Expect, Key, Write};

/// How often a change is tried again after somebody else's change of another document came
/// between its reading and its writing. One of those who meet always gets through.
const MAX_ATTEMPTS: usize = 32;

/// A document, read.
pub(crate) struct Versioned<T> {
    pub(crate) version: u64,
    pub(crate) value: T,
}

/// The reviews as they are stored.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct ReviewLog {
    /// The newest first.
    pub(crate) reviews: Vec<Review>,
    /// Which idempotency key recorded which of these reviews.
    pub(crate) keys: Vec<UsedKey>,
}

/// An idempotency key that was used.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UsedKey {
    pub(crate) key: String,
    /// The id of the review that it recorded.
    pub(crate) review: String,
}

/// The settings as they are stored.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SettingsRecord {
    /// What is set by the workspace and the person; what others override is not counted here.
    pub(crate) settings: Settings,
    /// The other members.
    pub(crate) members: Vec<Member>,
}

/// What a change comes to.
pub(crate) enum Step<T> {
    /// Nothing is to be written.
    Done(T),
    /// This is to be written.
    Commit(Vec<Write>, T),
}

impl ApiState {
    /// The time.
    pub(crate) fn now(&self) -> Timestamp {
        self.environment.now()
    }

    /// Documents as they were at one moment. A workspace that is not there yet is made first.
    pub(crate) async fn read<const N: usize>(
        &self,
        keys: [Key; N],
    ) -> Result<[Document; N], Failure> {
        for _ in 0..MAX_ATTEMPTS {
            let found = self.store.read(&keys).await?;
            let found: Option<Vec<_>> = found.into_iter().collect();
            if let Some(found) = found {
                return found.try_into().map_err(|_| {
                    Failure::internal("the store answered with another number of documents")
                });
            }
            self.fill_gaps().await?;
        }
        Err(busy())
    }

    /// One document.
    pub(crate) async fn read_one<T: DeserializeOwned>(
        &self,
        key: Key,
    ) -> Result<Versioned<T>, Failure> {
        let [document] = self.read([key]).await?;
        parse(key, &document)
    }

    /// Decides over `keys` what to write, and writes it; again from the start where the documents
    /// changed meanwhile. Gives what the decision gives and the version that was written, if any.
    pub(crate) async fn change<const N: usize, T>(
        &self,
        keys: [Key; N],
        decide: impl Fn([Document; N]) -> Result<Step<T>, Failure>,
    ) -> Result<(T, Option<u64>), Failure> {
        for _ in 0..MAX_ATTEMPTS {
            let documents = self.read(keys).await?;
            let (writes, answer) = match decide(documents)? {
                Step::Done(answer) => return Ok((answer, None)),
                Step::Commit(writes, answer) => (writes, answer),
            };
            match self.store.commit(&writes, self.now()).await {
                Ok(version) => return Ok((answer, Some(version))),
                Err(CommitError::Stale) => {}
                Err(CommitError::Store(error)) => return Err(error.into()),
            }
        }
        Err(busy())
    }

    /// Writes the documents that are missing: all of them at first use, so that two who begin at
    /// once begin with the same workspace.
    async fn fill_gaps(&self) -> Result<(), Failure> {
        let now = self.now();
        let found = self.store.read(&Key::ALL).await?;
        let contents = match found.first() {
            Some(Some(document)) => {
                let workspace: Versioned<Workspace> = parse(Key::Workspace, document)?;
                workspace.value.contents
            }
            _ => Contents::Sample,
        };
        let missing: Vec<_> = seed(contents, now, Expect::Absent)?
            .into_iter()
            .zip(found)
            .filter_map(|(write, found)| found.is_none().then_some(write))
            .collect();
        match self.store.commit(&missing, now).await {
            // Somebody else was faster, with the same.
            Ok(_) | Err(CommitError::Stale) => Ok(()),
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }
}

/// The documents of a new workspace, in the order of [`Key::ALL`].
pub(crate) fn seed(
    contents: Contents,
    now: Timestamp,
    expect: Expect,
) -> Result<Vec<Write>, Failure> {
    let seed = sample::seed(contents, now);
    let reviews = ReviewLog {
        reviews: seed.reviews.reviews,
        keys: Vec::new(),
    };
    let settings = SettingsRecord {
        settings: seed.settings,
        members: seed.members,
    };
    Ok(vec![
        write(Key::Workspace, expect, &seed.workspace)?,
        write(Key::Account, expect, &seed.account)?,
        write(Key::Credits, expect, &seed.grants)?,
        write(Key::RateCards, expect, &seed.rate_cards)?,
        write(Key::Reviews, expect, &reviews)?,
        write(Key::Settings, expect, &settings)?,
        write(Key::SettingHistory, expect, &seed.setting_history)?,
        write(Key::Plans, expect, &Plans::default())?,
    ])
}

/// A document to write.
pub(crate) fn write<T: Serialize>(key: Key, expect: Expect, value: &T) -> Result<Write, Failure> {
    let body = serde_json::to_string(value)
        .map_err(|error| Failure::internal(format!("{} has no JSON form: {error}", key.name())))?;
    Ok(Write { key, expect, body })
}

/// The write that marks the workspace as edited, unless it is already.
pub(crate) fn mark_edited(document: &Document) -> Result<Option<Write>, Failure> {
    let Versioned { version, value } = parse::<Workspace>(Key::Workspace, document)?;
    if value.edited {
        return Ok(None);
    }
    let edited = Workspace {
        edited: true,
        ..value
    };
    write(Key::Workspace, Expect::Version(version), &edited).map(Some)
}

/// What a document says.
pub(crate) fn parse<T: DeserializeOwned>(
    key: Key,
    document: &Document,
) -> Result<Versioned<T>, Failure> {
    // The text of the error can quote what is stored, which is nobody's business but its owner's.
    let value = serde_json::from_str(&document.body).map_err(|error| {
        let (name, line, column) = (key.name(), error.line(), error.column());
        Failure::internal(format!(
            "the document {name} cannot be read at line {line}, column {column}"
        ))
    })?;
    Ok(Versioned {
        version: document.version,
        value,
    })
}

fn busy() -> Failure {
    Failure::new(ProblemCode::Unavailable)
        .detail("Too many changes at once; try again.")
        .header(header::RETRY_AFTER, HeaderValue::from_static("1"))
}
