//! The words of settings, which stand in the locale files by the ids of the registry.

use allset_domain::settings::{Group, Kind, Setting, SettingValue, Unit, settings};
use allset_domain::time::Timestamp;

use super::{Arg, DateStyle, Formats, I18n, Region, msg};
use crate::ui::keys::spelt;

/// A number with both marks that a number can have.
pub const EXAMPLE_NUMBER: &str = "12345.678";

impl I18n {
    /// What a setting is called.
    pub fn setting_name(self, setting: &Setting) -> String {
        self.of_setting("setting", setting, "")
    }

    /// A line on what a setting does.
    pub fn setting_help(self, setting: &Setting) -> String {
        self.of_setting("setting", setting, "-help")
    }

    /// One of the values of a choice.
    pub fn setting_choice(self, setting: &Setting, value: &str) -> String {
        self.of_setting("choice", setting, &format!("-{value}"))
    }

    /// The heading of a group.
    pub fn group_name(self, group: Group) -> String {
        self.named(&format!("group-{}", group.key()))
            .unwrap_or_default()
    }

    /// The sentence below the heading of a group.
    pub fn group_intro(self, group: Group) -> String {
        self.named(&format!("group-{}-intro", group.key()))
            .unwrap_or_default()
    }

    /// What is counted, in the form that goes with the number.
    pub fn unit(self, unit: Unit, number: i64) -> String {
        let id = format!("unit-{}", unit.name());
        let count = Arg::Count(number.unsigned_abs());
        self.named_with(&id, &[("count", count)])
            .unwrap_or_default()
    }

    /// A value of a setting as the person knows it.
    pub fn setting_value(self, setting: &Setting, value: &SettingValue) -> String {
        match (setting.kind, value) {
            (Kind::Switch, SettingValue::Switch(on)) => self.text(if *on {
                msg::value_on()
            } else {
                msg::value_off()
            }),
            (Kind::Choice(_), SettingValue::Text(choice)) => self.setting_choice(setting, choice),
            (Kind::Number { unit, .. }, SettingValue::Number(number)) => {
                let count = self.count(number.unsigned_abs());
                self.text(msg::value_with_unit(count, self.unit(unit, *number)))
            }
            (Kind::TimeZone, SettingValue::Text(zone)) if zone.is_empty() => {
                self.text(msg::value_account_zone())
            }
            (_, SettingValue::Text(text)) if text.is_empty() => {
                self.text(match setting.id == settings::LOCALE.id {
                    true => msg::value_browser(),
                    false => msg::value_none(),
                })
            }
            (_, SettingValue::List(items)) if items.is_empty() => self.text(msg::value_none()),
            (Kind::Language, SettingValue::Text(tag)) => self.language_name(tag),
            (Kind::Languages { .. }, SettingValue::List(tags)) => {
                let names: Vec<_> = tags.iter().map(|tag| self.language_name(tag)).collect();
                self.list(&names)
            }
            (Kind::Shortcut, SettingValue::Text(keys)) => {
                let strokes = spelt(self, keys).into_iter().map(|stroke| stroke.join(" "));
                strokes.collect::<Vec<_>>().join(" ")
            }
            (Kind::TimeZone, SettingValue::Text(zone)) => zone.replace('_', " "),
            (_, value) => value.to_string(),
        }
    }

    /// What a setting of the region makes of a time or a number; nothing for one that changes neither.
    pub fn setting_example(
        self,
        setting: &Setting,
        region: Region,
        now: Timestamp,
    ) -> Option<String> {
        let formats = Formats::new(self.locale(), region);
        let id = setting.id;
        if id == settings::DATE_ORDER.id {
            Some(formats.date(now, DateStyle::Day))
        } else if id == settings::TIME_ZONE.id || id == settings::HOURS.id {
            Some(formats.date(now, DateStyle::DayAndTime))
        } else if id == settings::NUMBER_STYLE.id {
            Some(formats.decimal(EXAMPLE_NUMBER))
        } else if id == settings::WEEK_START.id {
            Some(formats.weekday_names().join(" "))
        } else {
            None
        }
    }

    fn of_setting(self, prefix: &str, setting: &Setting, suffix: &str) -> String {
        let id = setting.id.replace('.', "-");
        self.named(&format!("{prefix}-{id}{suffix}"))
            .unwrap_or_else(|| setting.id.to_owned())
    }
}
