use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Layer, SettingEdit, SettingValue, Settings, Values};
use crate::problem::{FieldError, FieldRule};
use crate::time::Timestamp;

/// The format of an export, which names itself.
pub const EXPORT_FORMAT: &str = "allset.settings/1";

/// The most bytes of a file to import.
pub const MAX_IMPORT_BYTES: usize = 256 * 1024;

/// Settings as a file. There are no secrets among them: the registry has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// [`EXPORT_FORMAT`].
    pub format: String,
    /// What the workspace has set.
    pub workspace: Values<SettingValue>,
    /// What the person has set for themselves.
    pub personal: Values<SettingValue>,
    /// What is locked, and why.
    pub locks: Values<LockReason>,
}

/// A lock in a file: whose it is is decided by who imports it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockReason {
    /// Why, in a sentence; may be empty.
    pub reason: String,
}

impl Settings {
    /// What is set, as a file.
    #[must_use]
    pub fn export(&self) -> Export {
        let reason = |(id, lock): (&str, &super::Lock)| {
            let reason = lock.reason.clone();
            (id.to_owned(), LockReason { reason })
        };
        Export {
            format: EXPORT_FORMAT.to_owned(),
            workspace: self.workspace.clone(),
            personal: self.personal.clone(),
            locks: self.locks.iter().map(reason).collect(),
        }
    }
}

/// What one entry of a file would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// Whose value.
    pub layer: Layer,
    /// The id as the file writes it.
    pub setting: String,
    /// What is there now.
    pub from: Option<SettingValue>,
    /// What comes of it.
    pub state: ImportState,
}

/// Whether an entry of a file can be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportState {
    /// It would change something, to this.
    Change(Option<SettingValue>),
    /// It is as it is.
    Same,
    /// It cannot be taken over.
    Refused(FieldError),
}

impl ImportRow {
    /// The change that taking it over makes.
    #[must_use]
    pub fn edit(&self) -> Option<SettingEdit> {
        match &self.state {
            ImportState::Change(to) => Some(SettingEdit {
                layer: self.layer,
                setting: self.setting.clone(),
                from: self.from.clone(),
                to: to.clone(),
            }),
            ImportState::Same | ImportState::Refused(_) => None,
        }
    }
}

/// What a file would change, row by row; nothing is changed. What the file does not name stays;
/// `null` takes a value away.
///
/// # Errors
/// Where it is no export at all: its format is another, or it has parts that no export has.
pub fn import(settings: &Settings, file: &Value) -> Result<Vec<ImportRow>, FieldError> {
    let Value::Object(parts) = file else {
        return Err(crate::patch::wrong_type("", "object"));
    };
    match parts.get("format") {
        Some(Value::String(format)) if format == EXPORT_FORMAT => {}
        Some(_) => {
            let allowed = vec![EXPORT_FORMAT.to_owned()];
            return Err(FieldError::new("/format", FieldRule::OneOf { allowed }));
        }
        None => return Err(FieldError::new("/format", FieldRule::MissingField)),
    }
    let mut rows = Vec::new();
    for layer in [Layer::Workspace, Layer::Locks, Layer::Personal] {
        match parts.get(layer.name()) {
            None => {}
            Some(Value::Object(values)) => rows.extend(
                values
                    .iter()
                    .map(|(id, value)| row(settings, layer, id, value)),
            ),
            Some(_) => {
                let pointer = format!("/{}", layer.name());
                return Err(crate::patch::wrong_type(&pointer, "object"));
            }
        }
    }
    let known = |name: &String| {
        name == "format"
            || name == "$schema"
            || ["workspace", "personal", "locks"].contains(&name.as_str())
    };
    if let Some(name) = parts.keys().find(|name| !known(name)) {
        let pointer = format!("/{}", crate::patch::escape(name));
        return Err(FieldError::new(pointer, FieldRule::UnknownField));
    }
    Ok(rows)
}

fn row(settings: &Settings, layer: Layer, id: &str, value: &Value) -> ImportRow {
    let of = |name: &str, value: Value| Value::Object(Map::from_iter([(name.to_owned(), value)]));
    let patch = of(layer.name(), of(id, value.clone()));
    // Whose change it will be does not matter to what it changes.
    let state = match settings.patched(&patch, "", Timestamp::from_millis(0)) {
        Ok((_, mut edits)) => match edits.pop() {
            Some(edit) => ImportState::Change(edit.to),
            None => ImportState::Same,
        },
        Err(mut errors) => ImportState::Refused(errors.swap_remove(0)),
    };
    ImportRow {
        layer,
        setting: id.to_owned(),
        from: settings.stored(layer, id),
        state,
    }
}
