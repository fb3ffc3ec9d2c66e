//! Changing the settings, whoever asks: the route, or a file that is applied on the command line.

use std::fmt;

use allset_domain::account::Account;
use allset_domain::problem::FieldError;
use allset_domain::settings::{
    Export, History, ImportRow, ImportState, MAX_HISTORY, Member, SettingChange, SettingEdit,
    Settings, import,
};
use allset_domain::time::Timestamp;
use serde_json::Value;

use crate::documents::{SettingsRecord, Step, Versioned, mark_edited, parse, write};
use crate::failure::Failure;
use crate::state::ApiState;
use crate::store::{Document, Expect, Key, Write};

/// What a change of the settings reads.
pub(crate) const SETTINGS_KEYS: [Key; 4] = [
    Key::Settings,
    Key::SettingHistory,
    Key::Account,
    Key::Workspace,
];

/// The settings as they are stored, and what is written along with them.
pub(crate) struct StoredSettings {
    pub(crate) version: u64,
    /// What the person is called.
    pub(crate) person: String,
    record: SettingsRecord,
    history: Versioned<History>,
    workspace: Document,
}

impl StoredSettings {
    /// Reads the documents of [`SETTINGS_KEYS`].
    pub(crate) fn parse(documents: [Document; 4]) -> Result<Self, Failure> {
        let [settings, history, account, workspace] = documents;
        let Versioned { version, value } = parse(Key::Settings, &settings)?;
        let account = parse::<Account>(Key::Account, &account)?.value;
        Ok(Self {
            version,
            person: account.called().to_owned(),
            record: value,
            history: parse(Key::SettingHistory, &history)?,
            workspace,
        })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.record.settings
    }

    pub(crate) fn members(&self) -> &[Member] {
        &self.record.members
    }

    /// What stores `after`, and these changes as the newest of the history.
    pub(crate) fn writes(
        self,
        after: Settings,
        changes: Vec<SettingChange>,
    ) -> Result<Vec<Write>, Failure> {
        let record = SettingsRecord {
            settings: after,
            members: self.record.members,
        };
        let older = self.history.value.changes;
        let history = History {
            changes: changes.into_iter().chain(older).take(MAX_HISTORY).collect(),
        };
        let expected = Expect::Version(self.history.version);
        let mut writes = vec![
            write(Key::Settings, Expect::Version(self.version), &record)?,
            write(Key::SettingHistory, expected, &history)?,
        ];
        writes.extend(mark_edited(&self.workspace)?);
        Ok(writes)
    }
}

/// What to do with a file of settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplyMode {
    /// Only say what would change.
    DryRun,
    /// Change everything, or nothing where an entry is refused.
    Whole,
    /// Change what is not refused.
    SkipRefused,
}

/// What became of a file of settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedSettings {
    /// Every entry of the file.
    pub rows: Vec<ImportRow>,
    /// Whether anything was changed.
    pub changed: bool,
}

/// Why a file of settings cannot be applied at all.
#[derive(Debug)]
pub enum ApplyError {
    /// It is no file of settings.
    File(FieldError),
    /// The backend failed.
    Backend(Failure),
}

impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => write!(f, "it is no file of settings: {error}"),
            Self::Backend(failure) => failure.fmt(f),
        }
    }
}

impl std::error::Error for ApplyError {}

impl ApiState {
    /// What is set, as a file.
    ///
    /// # Errors
    /// The backend failed.
    pub async fn export_settings(&self) -> Result<Export, Failure> {
        let stored = self.read_one::<SettingsRecord>(Key::Settings).await?;
        Ok(stored.value.settings.export())
    }

    /// Applies a file of settings in one transaction, and records its changes as made by `by`.
    /// The personal values are those of the person whose workspace it is.
    ///
    /// # Errors
    /// It is no file of settings, or the backend failed. An entry that is refused is no error: its
    /// row says so.
    pub async fn apply_settings(
        &self,
        file: &Value,
        by: &str,
        mode: ApplyMode,
    ) -> Result<AppliedSettings, ApplyError> {
        let (outcome, version) = self
            .change(SETTINGS_KEYS, |documents| {
                let stored = StoredSettings::parse(documents)?;
                let rows = match import(stored.settings(), file) {
                    Ok(rows) => rows,
                    Err(error) => return Ok(Step::Done(Err(error))),
                };
                let edits: Vec<_> = rows.iter().filter_map(ImportRow::edit).collect();
                let refused = rows
                    .iter()
                    .any(|row| matches!(row.state, ImportState::Refused(_)));
                let stays = match mode {
                    ApplyMode::DryRun => true,
                    ApplyMode::Whole => refused,
                    ApplyMode::SkipRefused => false,
                };
                if stays || edits.is_empty() {
                    return Ok(Step::Done(Ok(rows)));
                }
                let now = self.now();
                let patch = SettingEdit::patch_of(&edits);
                let (after, edits) = stored
                    .settings()
                    .patched(&patch, by, now)
                    .map_err(Failure::invalid)?;
                let writes = stored.writes(after, self.changes(edits, by, now))?;
                Ok(Step::Commit(writes, Ok(rows)))
            })
            .await
            .map_err(ApplyError::Backend)?;
        Ok(AppliedSettings {
            rows: outcome.map_err(ApplyError::File)?,
            changed: version.is_some(),
        })
    }

    /// What goes into the history.
    pub(crate) fn changes(
        &self,
        edits: Vec<SettingEdit>,
        by: &str,
        at: Timestamp,
    ) -> Vec<SettingChange> {
        let change = |edit| SettingChange {
            id: self.environment.random_id(),
            at,
            by: by.to_owned(),
            edit,
        };
        edits.into_iter().map(change).collect()
    }
}
