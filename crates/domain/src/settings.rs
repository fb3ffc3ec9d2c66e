//! The settings: one registry of what can be set, and the values that a workspace and its people
//! have set.
//!
//! A value comes from the person, or else the workspace, or else the registry's default. An owner
//! can lock a setting; the personal value then rests until the lock is taken off.

mod carry;
mod change;
mod kind;
mod language;
mod pattern;
mod policy;
mod registry;
mod schema;
mod shortcut;
mod value;

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

pub use carry::{EXPORT_FORMAT, Export, ImportRow, ImportState, MAX_IMPORT_BYTES, import};
pub use change::{History, MAX_HISTORY, MAX_REASON_CHARS, SettingChange, SettingEdit};
pub use kind::{Kind, Unit};
pub use language::{MAX_TAG_CHARS, canonical_tag};
pub use pattern::{Example, NAME_TOKENS, PatternError, preview, used_tokens};
pub use policy::Policy;
pub use registry::{Group, Level, REGISTRY, Risk, Section, Setting, setting, settings};
pub use schema::{json_schema, json_schema_text};
pub use shortcut::{MAX_SHORTCUT_KEYS, Shortcut, Stroke};
pub use value::{SettingValue, Values};

/// What a workspace and the person who asks have set, and what is locked.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Settings {
    /// What the workspace has set, by the id of the setting.
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, SettingValue>))]
    pub workspace: Values<SettingValue>,
    /// What the person has set for themselves.
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, SettingValue>))]
    pub personal: Values<SettingValue>,
    /// What nobody may set for themselves now.
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, Lock>))]
    pub locks: Values<Lock>,
    /// How many other members have a value of their own.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, u32>))]
    pub overrides: Values<u32>,
}

/// A member of the workspace, and what they have set for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// What they are called.
    pub name: String,
    /// What they have set.
    pub personal: Values<SettingValue>,
}

/// Why people cannot set something for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Lock {
    /// What the one who locked it was called; may be empty.
    pub by: String,
    /// When.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
    /// Why, in a sentence; may be empty.
    pub reason: String,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The person set it.
    You,
    /// The workspace set it.
    Workspace,
    /// Nobody set it.
    Default,
}

/// Whose values are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Layer {
    /// Those of the workspace, for everybody.
    Workspace,
    /// Those of the person.
    Personal,
    /// The locks.
    Locks,
}

impl Layer {
    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Personal => "personal",
            Self::Locks => "locks",
        }
    }
}

/// A value, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The value in force.
    pub value: SettingValue,
    /// Where it comes from.
    pub source: Source,
}

impl Settings {
    /// The same, and how many of `members` have a value of their own.
    #[must_use]
    pub fn among(self, members: &[Member]) -> Self {
        let mut overrides = Values::<u32>::default();
        for (id, _) in members.iter().flat_map(|member| member.personal.iter()) {
            let count = overrides.get(id).copied().unwrap_or_default();
            overrides.put(id, Some(count + 1));
        }
        Self { overrides, ..self }
    }

    /// The value of a setting for the person, and where it comes from. A stored value that the setting
    /// cannot hold, as one of a newer version may be, counts as not set.
    #[must_use]
    pub fn resolve(&self, setting: &Setting) -> Resolved {
        let own = match self.lock(setting) {
            Some(_) => None,
            None => self.set_by(Layer::Personal, setting),
        };
        if let Some(value) = own {
            return Resolved {
                value: value.clone(),
                source: Source::You,
            };
        }
        self.inherited(setting)
    }

    /// The value that a person has who has set nothing.
    #[must_use]
    pub fn inherited(&self, setting: &Setting) -> Resolved {
        match self.set_by(Layer::Workspace, setting) {
            Some(value) => Resolved {
                value: value.clone(),
                source: Source::Workspace,
            },
            None => Resolved {
                value: setting.default_value(),
                source: Source::Default,
            },
        }
    }

    /// The value in force.
    #[must_use]
    pub fn value(&self, setting: &Setting) -> SettingValue {
        self.resolve(setting).value
    }

    /// What a layer has set; nothing where the setting does not belong to it.
    #[must_use]
    pub fn set_by(&self, layer: Layer, setting: &Setting) -> Option<&SettingValue> {
        let values = match layer {
            Layer::Workspace => &self.workspace,
            Layer::Personal => &self.personal,
            Layer::Locks => return None,
        };
        values
            .get(setting.id)
            .filter(|value| setting.takes(layer) && setting.kind.holds(value))
    }

    /// The lock of a setting that can be locked.
    #[must_use]
    pub fn lock(&self, setting: &Setting) -> Option<&Lock> {
        self.locks.get(setting.id).filter(|_| setting.can_lock())
    }
}

#[cfg(test)]
mod tests;
