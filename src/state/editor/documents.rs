//! The documents that there are forms for.

use allset_domain::account::Account;
use allset_domain::problem::FieldError;
use allset_domain::settings::{Layer, REGISTRY, Setting, SettingEdit, SettingValue, Settings};
use leptos::prelude::*;
use serde_json::Value;

use super::Document;
use crate::api::{self, ApiError, Client, Versioned};
use crate::i18n::{Message, msg};
use crate::state::account_field::Field;
use crate::state::live::{Live, Load};

impl Document for Account {
    type Field = Field;
    type Value = String;

    fn fields() -> Vec<Field> {
        Field::ALL.into()
    }

    fn pointer(field: Field) -> String {
        field.pointer().to_owned()
    }

    fn get(&self, field: Field) -> String {
        field.of(self).to_owned()
    }

    fn set(&mut self, field: Field, value: String) {
        field.set(self, value);
    }

    fn tidied(self) -> Self {
        self.trimmed()
    }

    fn errors_since(&self, before: &Self) -> Vec<FieldError> {
        Self::errors_since(self, before)
    }

    fn change_to(&self, after: &Self) -> Option<Value> {
        Self::change_to(self, after)
    }

    fn loaded(live: Live) -> RwSignal<Load<Versioned<Self>>> {
        live.account
    }

    fn saved() -> Message {
        msg::account_saved()
    }

    async fn read(client: &Client) -> Result<Versioned<Self>, ApiError> {
        client.read(api::ACCOUNT).await
    }

    async fn patch(
        client: &Client,
        version: &str,
        change: &Value,
    ) -> Result<Versioned<Self>, ApiError> {
        client.patch_account(version, change).await
    }
}

/// What the workspace has set is a form; what people set for themselves holds at once.
impl Document for Settings {
    type Field = &'static Setting;
    type Value = Option<SettingValue>;

    fn fields() -> Vec<&'static Setting> {
        let of_workspace = |setting: &&Setting| setting.takes(Layer::Workspace);
        REGISTRY.iter().copied().filter(of_workspace).collect()
    }

    fn pointer(field: &'static Setting) -> String {
        format!("/{}/{}", Layer::Workspace.name(), field.id)
    }

    fn get(&self, field: &'static Setting) -> Option<SettingValue> {
        self.workspace.get(field.id).cloned()
    }

    fn set(&mut self, field: &'static Setting, value: Option<SettingValue>) {
        self.workspace.put(field.id, value);
    }

    fn tidied(mut self) -> Self {
        for setting in Self::fields() {
            if let Some(value) = self.get(setting) {
                self.set(setting, Some(setting.kind.tidied(value)));
            }
        }
        self
    }

    fn errors_since(&self, before: &Self) -> Vec<FieldError> {
        Self::fields()
            .into_iter()
            .filter(|&setting| self.get(setting) != before.get(setting))
            .filter_map(|setting| {
                let rule = setting.kind.broken_by(&self.get(setting)?)?;
                Some(FieldError::new(Self::pointer(setting), rule))
            })
            .collect()
    }

    fn change_to(&self, after: &Self) -> Option<Value> {
        let edits: Vec<_> = Self::fields()
            .into_iter()
            .filter(|&setting| self.get(setting) != after.get(setting))
            .map(|setting| SettingEdit {
                layer: Layer::Workspace,
                setting: setting.id.to_owned(),
                from: self.get(setting),
                to: after.get(setting),
            })
            .collect();
        (!edits.is_empty()).then(|| SettingEdit::patch_of(&edits))
    }

    fn loaded(live: Live) -> RwSignal<Load<Versioned<Self>>> {
        live.settings
    }

    fn saved() -> Message {
        msg::settings_saved()
    }

    async fn read(client: &Client) -> Result<Versioned<Self>, ApiError> {
        client.read(api::SETTINGS).await
    }

    async fn patch(
        client: &Client,
        version: &str,
        change: &Value,
    ) -> Result<Versioned<Self>, ApiError> {
        client.patch_settings(version, change).await
    }
}
