use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Layer, Lock, Setting, SettingValue, Settings, setting};
use crate::account::line;
use crate::patch::{escape, wrong_type};
use crate::problem::{FieldError, FieldRule};
use crate::time::Timestamp;

/// The most changes that a backend keeps; the oldest go first.
pub const MAX_HISTORY: usize = 500;
/// The most characters of the reason of a lock.
pub const MAX_REASON_CHARS: usize = 200;

/// A value that was set, changed or taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SettingChange {
    /// Names the change for good.
    pub id: String,
    /// When it was made, by the backend's clock.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
    /// What the person was called then; may be empty.
    pub by: String,
    /// What changed.
    #[serde(flatten)]
    pub edit: SettingEdit,
}

/// What a change does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SettingEdit {
    /// Whose value.
    pub layer: Layer,
    /// The id of the setting.
    pub setting: String,
    /// What it was; nothing where it was not set. Of a lock, its reason.
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub from: Option<SettingValue>,
    /// What it is; nothing where it is not set any more. Of a lock, its reason.
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub to: Option<SettingValue>,
}

/// Every change that a backend keeps, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct History {
    /// The changes.
    pub changes: Vec<SettingChange>,
}

impl SettingEdit {
    /// The merge patch that makes this change to the settings.
    #[must_use]
    pub fn patch(&self) -> Value {
        Self::patch_to(self.layer, &self.setting, self.to.as_ref())
    }

    /// The change that puts back what was before.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self {
            from: self.to.clone(),
            to: self.from.clone(),
            ..self.clone()
        }
    }

    fn patch_to(layer: Layer, setting: &str, value: Option<&SettingValue>) -> Value {
        let value = match value {
            None => Value::Null,
            Some(reason) if layer == Layer::Locks => {
                object("reason", Value::String(reason.text().to_owned()))
            }
            Some(SettingValue::Switch(on)) => Value::Bool(*on),
            Some(SettingValue::Number(number)) => (*number).into(),
            Some(SettingValue::Text(text)) => Value::String(text.clone()),
            Some(SettingValue::List(items)) => items.iter().cloned().map(Value::String).collect(),
        };
        object(layer.name(), object(setting, value))
    }

    /// One merge patch of several changes.
    #[must_use]
    pub fn patch_of<'a>(edits: impl IntoIterator<Item = &'a Self>) -> Value {
        let mut layers = Map::new();
        for edit in edits {
            if let Value::Object(patch) = edit.patch() {
                for (layer, values) in patch {
                    let own = layers.entry(layer).or_insert_with(|| Map::new().into());
                    if let (Value::Object(own), Value::Object(values)) = (own, values) {
                        own.extend(values);
                    }
                }
            }
        }
        Value::Object(layers)
    }
}

fn object(name: &str, value: Value) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), value)]))
}

impl Settings {
    /// The settings after a JSON Merge Patch (RFC 7396) of the layers `workspace`, `personal` and
    /// `locks`, and what it changed. `null` takes a value away, so that what it covered shows
    /// again. A lock is written as `{"reason": "…"}`; `by` and `at` are whose it is and since when.
    ///
    /// # Errors
    /// Every place that names no setting, or a value that the setting cannot have there.
    pub fn patched(
        &self,
        change: &Value,
        by: &str,
        at: Timestamp,
    ) -> Result<(Self, Vec<SettingEdit>), Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut after = self.clone();
        let mut edits = Vec::new();
        let Value::Object(layers) = change else {
            return Err(vec![wrong_type("", "object")]);
        };
        for (name, values) in layers {
            let pointer = format!("/{}", escape(name));
            let all = [Layer::Locks, Layer::Personal, Layer::Workspace];
            let Some(layer) = all.into_iter().find(|layer| layer.name() == name) else {
                errors.push(FieldError::new(pointer, FieldRule::UnknownField));
                continue;
            };
            let Value::Object(values) = values else {
                errors.push(wrong_type(&pointer, "object"));
                continue;
            };
            for (id, value) in values {
                let pointer = format!("{pointer}/{}", escape(id));
                match self.edit(layer, id, value, &pointer) {
                    Ok(edit) => {
                        after.apply(&edit, by, at);
                        if edit.from != edit.to {
                            edits.push(edit);
                        }
                    }
                    Err(error) => errors.push(error),
                }
            }
        }
        // What is locked stays as it is, but a file may bring a value and its lock together.
        for edit in &edits {
            let locked = |settings: &Self| {
                setting(&edit.setting).is_some_and(|setting| settings.lock(setting).is_some())
            };
            if edit.layer == Layer::Personal && edit.to.is_some() && locked(self) && locked(&after)
            {
                let pointer = format!("/personal/{}", escape(&edit.setting));
                errors.push(FieldError::new(pointer, FieldRule::Locked));
            }
        }
        if errors.is_empty() {
            Ok((after, edits))
        } else {
            Err(errors)
        }
    }

    fn edit(
        &self,
        layer: Layer,
        id: &str,
        value: &Value,
        pointer: &str,
    ) -> Result<SettingEdit, FieldError> {
        let fail = |rule| FieldError::new(pointer, rule);
        let from = self.stored(layer, id);
        let to = match (setting(id), value) {
            // What a newer version has left can at least be taken away.
            (None, Value::Null) if from.is_some() => None,
            (None, _) => return Err(fail(FieldRule::UnknownField)),
            (Some(_), Value::Null) => None,
            (Some(setting), _) if !setting.takes(layer) => {
                return Err(fail(FieldRule::WrongLayer));
            }
            (Some(_), value) if layer == Layer::Locks => Some(reason(value, pointer)?),
            (Some(setting), value) => Some(read(setting, value).map_err(fail)?),
        };
        Ok(SettingEdit {
            layer,
            setting: id.to_owned(),
            from,
            to,
        })
    }

    /// What a layer holds, whether or not it is valid. Of a lock, its reason.
    #[must_use]
    pub fn stored(&self, layer: Layer, id: &str) -> Option<SettingValue> {
        match layer {
            Layer::Workspace => self.workspace.get(id).cloned(),
            Layer::Personal => self.personal.get(id).cloned(),
            Layer::Locks => self.locks.get(id).map(|lock| lock.reason.as_str().into()),
        }
    }

    /// Makes a change that was checked. A lock whose reason stays keeps whose it is.
    pub fn apply(&mut self, edit: &SettingEdit, by: &str, at: Timestamp) {
        let value = edit.to.clone();
        match edit.layer {
            Layer::Workspace => drop(self.workspace.put(&edit.setting, value)),
            Layer::Personal => drop(self.personal.put(&edit.setting, value)),
            Layer::Locks if edit.from == edit.to => {}
            Layer::Locks => {
                let lock = value.map(|reason| Lock {
                    by: by.to_owned(),
                    at,
                    reason: reason.text().to_owned(),
                });
                self.locks.put(&edit.setting, lock);
            }
        }
    }
}

fn read(setting: &Setting, value: &Value) -> Result<SettingValue, FieldRule> {
    let wrong = || FieldRule::WrongType {
        expected: setting.kind.json_type().to_owned(),
    };
    let value = match value {
        Value::Bool(on) => SettingValue::Switch(*on),
        Value::Number(number) => SettingValue::Number(number.as_i64().ok_or_else(wrong)?),
        Value::String(text) => SettingValue::Text(text.clone()),
        Value::Array(items) => SettingValue::List(
            items
                .iter()
                .map(|item| item.as_str().map(str::to_owned).ok_or_else(wrong))
                .collect::<Result<_, _>>()?,
        ),
        Value::Null | Value::Object(_) => return Err(wrong()),
    };
    let value = setting.kind.tidied(value);
    match setting.kind.broken_by(&value) {
        None => Ok(value),
        Some(rule) => Err(rule),
    }
}

fn reason(value: &Value, pointer: &str) -> Result<SettingValue, FieldError> {
    let Value::Object(fields) = value else {
        return Err(wrong_type(pointer, "object"));
    };
    let at = |name: &str| format!("{pointer}/{}", escape(name));
    if let Some(name) = fields.keys().find(|name| *name != "reason") {
        return Err(FieldError::new(at(name), FieldRule::UnknownField));
    }
    match fields.get("reason") {
        None => Err(FieldError::new(at("reason"), FieldRule::MissingField)),
        Some(Value::String(reason)) => {
            let reason = reason.trim();
            match line(reason, MAX_REASON_CHARS) {
                None => Ok(reason.into()),
                Some(rule) => Err(FieldError::new(at("reason"), rule)),
            }
        }
        Some(_) => Err(wrong_type(&at("reason"), "string")),
    }
}
