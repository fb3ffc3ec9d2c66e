//! The value of a setting, in a few words.

use allset_domain::settings::{Kind, Resolved, Setting, SettingValue, Source, Unit};

use super::entries::message_key;
use crate::i18n::{I18n, Message, msg};
use crate::ui::keys::spelt;

/// What is set, and where it comes from.
pub fn present(t: I18n, setting: &Setting, resolved: &Resolved) -> String {
    let value = value(t, setting, &resolved.value);
    t.text(match resolved.source {
        Source::You => msg::find_value_yours(value),
        Source::Workspace => msg::find_value_workspace(value),
        Source::Default => msg::find_value_default(value),
    })
}

fn value(t: I18n, setting: &Setting, value: &SettingValue) -> String {
    let text = value.text();
    match setting.kind {
        Kind::Switch if value.is_on() => t.text(msg::find_on()),
        Kind::Switch => t.text(msg::find_off()),
        Kind::Number { unit, .. } => t.text(number(unit, value.number().unsigned_abs())),
        Kind::Languages { .. } if !value.items().is_empty() => {
            let names = value.items().iter().map(|tag| t.language_name(tag));
            t.list(&names.collect::<Vec<_>>())
        }
        Kind::Languages { .. } => t.text(msg::find_unset()),
        _ if text.is_empty() => t.text(msg::find_unset()),
        Kind::Choice(_) => {
            let id = format!("choice-{}-{text}", message_key(setting));
            t.named(&id).unwrap_or_else(|| text.to_owned())
        }
        Kind::Language => t.language_name(text),
        Kind::Shortcut => spelt(t, text)
            .iter()
            .map(|stroke| stroke.join(" "))
            .collect::<Vec<_>>()
            .join(" "),
        Kind::Text { .. } | Kind::TimeZone | Kind::Service | Kind::Pattern => text.to_owned(),
    }
}

fn number(unit: Unit, count: u64) -> Message {
    match unit {
        Unit::Days => msg::find_days(count),
        Unit::Credits => msg::find_credits(count),
        Unit::Percent => msg::find_percent(count),
        Unit::Seconds => msg::find_seconds(count),
    }
}
