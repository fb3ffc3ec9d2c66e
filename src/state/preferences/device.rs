use allset_domain::settings::{
    REGISTRY, Resolved, Section, Setting, SettingValue, Settings, Source, Values, settings,
};
use leptos::prelude::window;
use serde::{Deserialize, Serialize};

use crate::i18n::{Locale, Region};
use crate::json;

/// Where this device keeps it. `public/early.js` reads the same entry before the first paint.
pub(super) const STORAGE_KEY: &str = "allset.preferences";

/// What this device knows of the person's preferences: enough to look right before the backend has
/// answered, and without any.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Device {
    /// The preferences in force, where they are not the defaults.
    shown: Values<SettingValue>,
    /// What the person had set when the backend was last heard.
    own: Values<SettingValue>,
    /// What was chosen here and the backend does not have yet.
    unsent: Values<Unsent>,
    /// The time zone of the account when it was last read, for a visit to begin with.
    account_zone: String,
}

/// A choice that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Unsent {
    /// The choice; nothing to have none of one's own.
    pub(super) to: Option<SettingValue>,
    /// What the person had set when choosing, as far as this device knew. Where it is another by
    /// now, a later choice was made elsewhere, and that one stands.
    pub(super) from: Option<SettingValue>,
    /// What it may have become meanwhile by choices of the same person, here or in another tab: those that
    /// are on their way, or heard of only there. This choice came after them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    after: Vec<Option<SettingValue>>,
}

impl Unsent {
    fn new(to: Option<SettingValue>, from: Option<SettingValue>) -> Self {
        let after = Vec::new();
        Self { to, from, after }
    }
}

impl Device {
    /// What this device knows, or nothing where it knows nothing that can be read.
    #[must_use]
    pub fn load() -> Self {
        Self::stored().unwrap_or_default()
    }

    /// What is kept, where anything is that can be read.
    fn stored() -> Option<Self> {
        let text = storage()?.get_item(STORAGE_KEY).ok().flatten()?;
        json::parse(&text).ok()
    }

    /// Takes over what is kept: another tab may have kept something that this one has not heard of
    /// yet, and what is kept next must not undo it.
    pub(super) fn catch_up(&mut self) {
        if let Some(stored) = Self::stored() {
            *self = stored;
        }
    }

    /// Keeps it. Where the browser keeps nothing it holds until the page is left.
    pub(super) fn save(&self) {
        if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(self))
            && storage.set_item(STORAGE_KEY, &text).is_err()
        {
            // What was kept before is no longer true.
            let _ = storage.remove_item(STORAGE_KEY);
        }
    }

    /// A preference as it is in force.
    #[must_use]
    pub fn value(&self, setting: &Setting) -> SettingValue {
        self.shown
            .get(setting.id)
            .filter(|value| setting.kind.holds(value))
            .cloned()
            .unwrap_or_else(|| setting.default_value())
    }

    /// The language: the chosen one, or the first of the browser's that the app speaks.
    #[must_use]
    pub fn locale(&self) -> Locale {
        let browser = || {
            window()
                .navigator()
                .languages()
                .iter()
                .filter_map(|tag| Locale::parse(&tag.as_string()?))
                .next()
        };
        Locale::parse(self.value(&settings::LOCALE).text())
            .or_else(browser)
            .unwrap_or_default()
    }

    /// How numbers, dates and times are written.
    #[must_use]
    pub fn region(&self) -> Region {
        Region::new(|setting| self.value(setting), &self.account_zone)
    }

    /// How they would be written if a setting had this value.
    #[must_use]
    pub fn region_with(&self, setting: &Setting, value: &SettingValue) -> Region {
        let chosen = |other: &Setting| match other.id == setting.id {
            true => value.clone(),
            false => self.value(other),
        };
        Region::new(chosen, &self.account_zone)
    }

    /// The account was read: this is its time zone. Tells whether that is new.
    pub(super) fn learn_zone(&mut self, zone: &str) -> bool {
        let is_new = self.account_zone != zone;
        if is_new {
            zone.clone_into(&mut self.account_zone);
        }
        is_new
    }

    /// A choice is made. `settings` are as last read, where there are any.
    pub(super) fn choose(
        &mut self,
        setting: &Setting,
        to: Option<SettingValue>,
        settings: Option<&Settings>,
    ) {
        let own = settings.map_or(&self.own, |settings| &settings.personal);
        let before = self.unsent.get(setting.id);
        let from = match (before, settings) {
            // What it was before the first of several choices that were not sent.
            (Some(unsent), None) => unsent.from.clone(),
            _ => own.get(setting.id).cloned(),
        };
        let mut after = before.map_or_else(Vec::new, |before| before.after.clone());
        after.extend(before.map(|before| before.to.clone()));
        after.push(self.own.get(setting.id).cloned());
        after.retain(|one| *one != from);
        after.dedup();
        self.unsent
            .put(setting.id, Some(Unsent { to, from, after }));
        self.show(settings);
    }

    /// The choices that are still the person's latest, to be sent; others are forgotten. One that goes back
    /// to what is set waits for as long as what it takes back may be on its way.
    pub(super) fn take_latest(&mut self, settings: &Settings) -> Vec<(String, Unsent)> {
        self.own = settings.personal.clone();
        let latest = |(id, unsent): (&str, &Unsent)| {
            let now = settings.personal.get(id).cloned();
            let unsent = match unsent.after.contains(&now) {
                true => Unsent::new(unsent.to.clone(), now.clone()),
                false => unsent.clone(),
            };
            let waits = unsent.to != unsent.from || !unsent.after.is_empty();
            (unsent.from == now && waits).then(|| (id.to_owned(), unsent))
        };
        self.unsent = self.unsent.iter().filter_map(latest).collect();
        self.show(Some(settings));
        self.unsent
            .iter()
            .filter(|(_, unsent)| unsent.to != unsent.from)
            .map(|(id, unsent)| (id.to_owned(), unsent.clone()))
            .collect()
    }

    /// Choices are with the backend, or refused for good.
    pub(super) fn settle(&mut self, sent: &[(String, Unsent)], taken: bool) {
        for (id, choice) in sent {
            let newer = match self.unsent.get(id) {
                Some(now) if now == choice => None,
                // A newer one still waits, on top of what the person's own older one has made of it.
                Some(now) if taken => Some(Unsent::new(now.to.clone(), choice.to.clone())),
                // What was refused will not be set.
                now => now.cloned().map(|mut now| {
                    now.after.retain(|one| *one != choice.to);
                    now
                }),
            };
            self.unsent.put(id, newer);
        }
    }

    /// A setting as it is in force for the person, and where that comes from: what waits to be sent,
    /// over what is set. Without settings only what was chosen or shown here is known.
    #[must_use]
    pub fn resolve(&self, setting: &Setting, settings: Option<&Settings>) -> Resolved {
        let waits = self.unsent.get(setting.id).map(|unsent| &unsent.to);
        match (waits, settings) {
            (Some(Some(own)), settings)
                if settings.is_none_or(|settings| settings.lock(setting).is_none()) =>
            {
                Resolved {
                    value: own.clone(),
                    source: Source::You,
                }
            }
            (Some(None), Some(settings)) => settings.inherited(setting),
            (_, Some(settings)) => settings.resolve(setting),
            (waits, None) => Resolved {
                value: match waits {
                    None => self.value(setting),
                    Some(_) => setting.default_value(),
                },
                source: Source::Default,
            },
        }
    }

    /// Works out what is in force.
    fn show(&mut self, settings: Option<&Settings>) {
        self.shown = REGISTRY
            .iter()
            .filter(|setting| setting.group.section() == Section::Interface)
            .map(|setting| (setting, self.resolve(setting, settings).value))
            .filter(|(setting, value)| *value != setting.default_value())
            .map(|(setting, value)| (setting.id.to_owned(), value))
            .collect();
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;
    use allset_domain::settings::{Kind, settings as s};
    use allset_domain::time::Timestamp;
    use serde_json::json;

    fn settings(change: &serde_json::Value) -> Settings {
        let now = Timestamp::from_millis(0);
        Settings::default()
            .patched(change, "", now)
            .expect("the change is valid")
            .0
    }

    #[test]
    fn every_start_page_is_a_section() {
        let Kind::Choice(pages) = s::START_PAGE.kind else {
            panic!("the start page is a choice");
        };
        let is_section = |key| Route::SECTIONS.iter().any(|route| route.key() == key);
        assert!(pages.iter().all(|&key| is_section(key)));
    }

    #[test]
    fn the_zone_of_the_account_is_known_from_the_start_of_the_next_visit() {
        let mut device = Device::default();
        assert!(device.learn_zone("Asia/Tokyo"));
        assert!(!device.learn_zone("Asia/Tokyo"));
        let text = serde_json::to_string(&device).expect("it can be written");
        let next: Device = serde_json::from_str(&text).expect("it can be read");
        assert_eq!(
            next.region(),
            Region::new(Setting::default_value, "Asia/Tokyo")
        );
    }

    #[test]
    fn a_choice_without_a_backend_holds_and_waits() {
        let mut device = Device::default();
        device.choose(&s::THEME, Some("dark".into()), None);
        assert_eq!(device.value(&s::THEME).text(), "dark");
        device.choose(&s::THEME, None, None);
        assert_eq!(device.value(&s::THEME), s::THEME.default_value());
        assert!(!device.unsent.is_empty());
    }

    #[test]
    fn signing_in_sends_what_was_chosen_before() {
        let mut device = Device::default();
        device.choose(&s::THEME, Some("dark".into()), None);
        let sent = device.take_latest(&Settings::default());
        assert_eq!(sent.len(), 1);
        device.settle(&sent, true);
        assert!(device.unsent.is_empty());
        assert_eq!(device.value(&s::THEME).text(), "dark");
    }

    #[test]
    fn a_choice_that_was_made_elsewhere_since_stands() {
        let mut device = Device::default();
        device.choose(&s::THEME, Some("dark".into()), None);
        let account = settings(&json!({"personal": {"interface.theme": "light"}}));
        assert_eq!(device.take_latest(&account).len(), 0);
        assert_eq!(device.value(&s::THEME).text(), "light");
    }

    #[test]
    fn a_choice_before_the_settings_are_read_again_stands_on_the_last_ones() {
        let account = settings(&json!({"personal": {"interface.theme": "dark"}}));
        let mut device = Device::default();
        device.take_latest(&account);
        device.choose(&s::THEME, Some("light".into()), None);
        assert_eq!(device.take_latest(&account).len(), 1);
        assert_eq!(device.value(&s::THEME).text(), "light");
    }

    #[test]
    fn a_newer_choice_is_not_settled_by_an_older_answer() {
        let mut device = Device::default();
        let known = Settings::default();
        device.choose(&s::THEME, Some("dark".into()), Some(&known));
        let sent = device.take_latest(&known);
        device.choose(&s::THEME, Some("light".into()), Some(&known));
        device.settle(&sent, true);
        // The older one is what the backend has by now, and no choice of somebody else.
        let saved = settings(&json!({"personal": {"interface.theme": "dark"}}));
        let next = device.take_latest(&saved);
        assert_eq!(next.len(), 1);
        assert_eq!(device.value(&s::THEME).text(), "light");
        device.settle(&next, true);
        assert!(device.unsent.is_empty());
    }

    #[test]
    fn going_back_before_the_answer_is_not_lost() {
        let known = Settings::default();
        let saved = settings(&json!({"personal": {"interface.theme": "dark"}}));
        let choose_dark = || {
            let mut device = Device::default();
            device.choose(&s::THEME, Some("dark".into()), Some(&known));
            let sent = device.take_latest(&known);
            (device, sent)
        };
        // The answer is on its way: nothing to send yet, and nothing to forget.
        let (mut device, sent) = choose_dark();
        device.choose(&s::THEME, None, Some(&known));
        assert_eq!(device.value(&s::THEME), s::THEME.default_value());
        assert_eq!(device.take_latest(&known).len(), 0);
        device.settle(&sent, true);
        assert_eq!(device.take_latest(&saved).len(), 1);
        assert_eq!(device.value(&s::THEME), s::THEME.default_value());
        // Another tab has heard the answer before this one.
        let (mut device, _) = choose_dark();
        assert_eq!(device.take_latest(&saved).len(), 0);
        device.choose(&s::THEME, None, Some(&known));
        assert_eq!(device.take_latest(&known).len(), 0);
        assert_eq!(device.take_latest(&saved).len(), 1);
        assert_eq!(device.value(&s::THEME), s::THEME.default_value());
        // It was refused.
        let (mut device, sent) = choose_dark();
        device.choose(&s::THEME, None, Some(&known));
        device.settle(&sent, false);
        assert_eq!(device.take_latest(&known).len(), 0);
        assert!(device.unsent.is_empty());
    }

    #[test]
    fn a_reset_shows_what_the_workspace_has_set_and_a_lock_what_it_locks() {
        let known = settings(&json!({
            "workspace": {"interface.hours": "24", "interface.week-start": "monday"},
            "personal": {"interface.hours": "12"},
            "locks": {"interface.week-start": {"reason": ""}},
        }));
        let mut device = Device::default();
        device.choose(&s::HOURS, None, Some(&known));
        assert_eq!(device.value(&s::HOURS).text(), "24");
        device.choose(&s::WEEK_START, Some("sunday".into()), Some(&known));
        assert_eq!(device.value(&s::WEEK_START).text(), "monday");
    }
}
