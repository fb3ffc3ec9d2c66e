use proptest::prelude::*;
use serde_json::json;

use super::settings as s;
use super::*;
use crate::problem::FieldRule;

const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

fn patched(settings: &Settings, change: &serde_json::Value) -> Settings {
    let (after, _) = settings
        .patched(change, "Noor", NOW)
        .expect("the change is valid");
    after
}

fn errors(change: &serde_json::Value) -> Vec<(String, FieldRule)> {
    Settings::default()
        .patched(change, "Noor", NOW)
        .expect_err("the change breaks a rule")
        .into_iter()
        .map(|error| (error.pointer, error.rule))
        .collect()
}

#[test]
fn ids_are_unique_and_fit_for_links_and_words() {
    for (at, setting) in REGISTRY.iter().enumerate() {
        assert!(
            setting.id.split('.').count() == 2
                && setting
                    .id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b == b'.' || b == b'-'),
            "{}",
            setting.id
        );
        assert!(
            REGISTRY[..at].iter().all(|other| other.id != setting.id),
            "{}",
            setting.id
        );
        assert_eq!(super::setting(setting.id), Some(*setting));
    }
}

#[test]
fn every_default_may_be_and_is_the_value_of_nobody() {
    for setting in REGISTRY {
        let value = setting.default_value();
        assert_eq!(setting.kind.broken_by(&value), None, "{}", setting.id);
        assert!(setting.kind.holds(&value), "{}", setting.id);
        assert_eq!(setting.kind.tidied(value.clone()), value, "{}", setting.id);
        let resolved = Settings::default().resolve(setting);
        assert_eq!((resolved.value, resolved.source), (value, Source::Default));
    }
}

#[test]
fn groups_stand_together_in_the_order_of_the_pages() {
    let mut groups: Vec<_> = REGISTRY.iter().map(|setting| setting.group).collect();
    groups.dedup();
    assert_eq!(groups, Group::ALL);
}

#[test]
fn no_two_shortcuts_begin_alike() {
    let keys: Vec<_> = REGISTRY
        .iter()
        .filter(|setting| setting.kind == Kind::Shortcut)
        .map(|setting| setting.default_value().text().to_owned())
        .collect();
    for (at, key) in keys.iter().enumerate() {
        assert!(!keys[..at].contains(key), "{key}");
    }
}

#[test]
fn a_value_comes_from_the_person_then_the_workspace_then_nobody() {
    let settings = Settings::default();
    let settings = patched(&settings, &json!({"workspace": {"interface.hours": "24"}}));
    assert_eq!(settings.resolve(&s::HOURS).source, Source::Workspace);
    let settings = patched(&settings, &json!({"personal": {"interface.hours": "12"}}));
    let resolved = settings.resolve(&s::HOURS);
    assert_eq!(
        (resolved.value.text(), resolved.source),
        ("12", Source::You)
    );
    let settings = patched(&settings, &json!({"personal": {"interface.hours": null}}));
    assert_eq!(settings.value(&s::HOURS).text(), "24");
    assert!(settings.personal.is_empty());
}

#[test]
fn a_lock_lets_personal_values_rest() {
    let settings = patched(
        &Settings::default(),
        &json!({
            "personal": {"interface.hours": "12"},
            "workspace": {"interface.hours": "24"},
        }),
    );
    let locked = patched(
        &settings,
        &json!({"locks": {"interface.hours": {"reason": "One log for all."}}}),
    );
    assert_eq!(locked.resolve(&s::HOURS).source, Source::Workspace);
    let lock = locked.lock(&s::HOURS).expect("it is locked");
    assert_eq!((lock.by.as_str(), lock.at), ("Noor", NOW));
    let refused = locked.patched(
        &json!({"personal": {"interface.hours": "language"}}),
        "Noor",
        NOW,
    );
    assert_eq!(refused.expect_err("locked")[0].rule, FieldRule::Locked);
    // What rests can be taken away, and comes back when the lock goes.
    assert!(
        locked
            .patched(&json!({"personal": {"interface.hours": null}}), "Noor", NOW)
            .is_ok()
    );
    let free = patched(&locked, &json!({"locks": {"interface.hours": null}}));
    assert_eq!(free.value(&s::HOURS).text(), "12");
}

#[test]
fn each_wrong_place_and_value_is_named() {
    let found = errors(&json!({
        "workspace": {
            "interface.theme": "dark",
            "import.retention": 0,
            "import.quality": "huge",
            "import.naming": "{name}",
            "languages.targets": ["de", "DE"],
            "languages.source": "english",
            "no.such~thing": 1,
            "workflow.review": "yes",
        },
        "personal": {"import.retention": 5, "shortcuts.find": "Ctrl+K"},
        "locks": {"interface.theme": {"reason": ""}, "interface.hours": true, "import.naming": {"reason": 1, "x": 2}},
        "team": {},
    }));
    let pointers: Vec<_> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/locks/import.naming/x",
            "/locks/interface.hours",
            "/locks/interface.theme",
            "/personal/import.retention",
            "/personal/shortcuts.find",
            "/team",
            "/workspace/import.naming",
            "/workspace/import.quality",
            "/workspace/import.retention",
            "/workspace/interface.theme",
            "/workspace/languages.source",
            "/workspace/languages.targets",
            "/workspace/no.such~0thing",
            "/workspace/workflow.review",
        ]
    );
    assert_eq!(found[3].1, FieldRule::WrongLayer);
    assert_eq!(found[8].1, FieldRule::OutOfRange { min: 1, max: 3_650 });
    assert_eq!(found[11].1, FieldRule::Repeated);
    assert!(Settings::default().patched(&json!([]), "", NOW).is_err());
}

#[test]
fn values_are_kept_tidy() {
    let settings = patched(
        &Settings::default(),
        &json!({"workspace": {"languages.source": " EN-gb ", "readiness.contact": " Mina "}}),
    );
    assert_eq!(settings.value(&s::SOURCE_LANGUAGE).text(), "en-GB");
    assert_eq!(settings.value(&s::CONTACT).text(), "Mina");
}

#[test]
fn what_does_not_change_is_no_change() {
    let change = json!({"workspace": {"import.quality": "small"}, "locks": {"import.naming": {"reason": "x"}}});
    let settings = patched(&Settings::default(), &change);
    let (again, edits) = settings
        .patched(&change, "Mina", NOW.plus_days(1))
        .expect("valid");
    assert_eq!((again, edits), (settings, vec![]));
}

#[test]
fn a_change_undone_leaves_what_was() {
    let before = patched(
        &Settings::default(),
        &json!({"workspace": {"import.quality": "small"}, "locks": {"import.naming": {"reason": "x"}}}),
    );
    let change = json!({
        "workspace": {"import.quality": null, "import.retention": 3},
        "locks": {"import.naming": null},
    });
    let (mut after, edits) = before.patched(&change, "Noor", NOW).expect("valid");
    assert_eq!(edits.len(), 3);
    assert_eq!(patched(&before, &SettingEdit::patch_of(&edits)), after);
    for edit in &edits {
        after = patched(&after, &edit.reversed().patch());
    }
    assert_eq!(after, before);
}

#[test]
fn a_value_that_is_no_longer_allowed_counts_as_not_set() {
    let stored = json!({
        "workspace": {"import.quality": "huge", "from.later": 7},
        "personal": {"import.retention": 5},
        "locks": {},
    });
    let settings: Settings = serde_json::from_value(stored).expect("the shape is right");
    assert_eq!(settings.resolve(&s::IMPORT_QUALITY).source, Source::Default);
    assert_eq!(settings.resolve(&s::RETENTION).source, Source::Default);
    assert!(
        settings
            .patched(&json!({"workspace": {"from.later": null}}), "", NOW)
            .is_ok()
    );
}

#[test]
fn an_import_shows_row_by_row_what_it_would_do() {
    let settings = patched(
        &Settings::default(),
        &json!({"workspace": {"import.quality": "small"}}),
    );
    let file = json!({
        "format": EXPORT_FORMAT,
        "workspace": {"import.quality": "high", "import.retention": 0, "workflow.review": null},
        "personal": {"interface.hours": "24"},
        "locks": {"interface.hours": {"reason": "x"}},
    });
    let rows = import(&settings, &file).expect("it is an export");
    let states: Vec<_> = rows
        .iter()
        .map(|row| match &row.state {
            ImportState::Change(_) => "change",
            ImportState::Same => "same",
            ImportState::Refused(_) => "refused",
        })
        .collect();
    assert_eq!(states, ["change", "refused", "same", "change", "change"]);
    assert_eq!(rows[0].from, Some("small".into()));
    for wrong in [
        json!([]),
        json!({}),
        json!({"format": "allset.settings/2"}),
        json!({"format": EXPORT_FORMAT, "workspace": []}),
        json!({"format": EXPORT_FORMAT, "people": {}}),
    ] {
        assert!(import(&settings, &wrong).is_err(), "{wrong}");
    }
}

/// Any value that a setting can have.
fn value_of(setting: &'static Setting) -> BoxedStrategy<SettingValue> {
    let tags = || prop::sample::select(vec!["en", "de-AT", "zh-Hant-TW", "pt-BR", "ar", "ja"]);
    match setting.kind {
        Kind::Switch => any::<bool>().prop_map(SettingValue::Switch).boxed(),
        Kind::Choice(allowed) => prop::sample::select(allowed)
            .prop_map(SettingValue::from)
            .boxed(),
        Kind::Number { min, max, .. } => (min..=max).prop_map(SettingValue::Number).boxed(),
        Kind::Text { .. } => "[a-zä ]{0,20}".prop_map(|text| text.trim().into()).boxed(),
        Kind::Language => tags().prop_map(SettingValue::from).boxed(),
        Kind::Languages { .. } => {
            prop::sample::subsequence(vec!["en", "de-AT", "zh-Hant-TW", "ja"], 0..=4)
                .prop_map(|tags| SettingValue::List(tags.into_iter().map(str::to_owned).collect()))
                .boxed()
        }
        Kind::TimeZone => prop::sample::select(vec!["", "UTC", "Europe/Dublin"])
            .prop_map(SettingValue::from)
            .boxed(),
        Kind::Service => "[a-z/._-]{0,12}".prop_map(SettingValue::Text).boxed(),
        Kind::Pattern => "[a-z ]{0,5}"
            .prop_map(|text| SettingValue::Text(format!("a{text}{{title}}")))
            .boxed(),
        Kind::Shortcut => prop::sample::select(vec!["", "g x", "mod+shift+f2"])
            .prop_map(SettingValue::from)
            .boxed(),
    }
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let entries: Vec<_> = REGISTRY
        .iter()
        .flat_map(|&setting| {
            [Layer::Workspace, Layer::Personal, Layer::Locks]
                .into_iter()
                .filter(|layer| setting.takes(*layer))
                .map(move |layer| {
                    let value = match layer {
                        Layer::Locks => "[a-z]{0,9}".prop_map(SettingValue::Text).boxed(),
                        _ => value_of(setting),
                    };
                    prop::option::weighted(0.3, value).prop_map(move |to| SettingEdit {
                        layer,
                        setting: setting.id.to_owned(),
                        from: None,
                        to,
                    })
                })
        })
        .collect();
    entries.prop_map(|edits| {
        let mut settings = Settings::default();
        for edit in edits.iter().filter(|edit| edit.to.is_some()) {
            settings.apply(edit, "Noor", NOW);
        }
        settings
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn export_and_import_are_the_identity(settings in any_settings()) {
        let file = serde_json::to_value(settings.export()).expect("an export is JSON");
        // Nothing to change where it came from, and everything comes back elsewhere.
        let rows = import(&settings, &file).expect("it is an export");
        prop_assert!(rows.iter().all(|row| row.state == ImportState::Same));
        let rows = import(&Settings::default(), &file).expect("it is an export");
        let edits: Vec<_> = rows.iter().filter_map(ImportRow::edit).collect();
        let patch = SettingEdit::patch_of(&edits);
        let (copy, _) = Settings::default().patched(&patch, "Noor", NOW).expect("all rows are valid");
        prop_assert_eq!(copy, settings);
    }

    #[test]
    fn json_is_the_identity(settings in any_settings()) {
        let text = serde_json::to_string(&settings).expect("settings are JSON");
        prop_assert_eq!(serde_json::from_str::<Settings>(&text).expect("it was written"), settings);
    }
}

#[test]
fn what_a_setting_cannot_hold_counts_as_not_set() {
    for (setting, value) in [
        (&s::THEME, "sepia".into()),
        (&s::NOTICE_TIME, 121.into()),
        (&s::DONE_NOTICES, "yes".into()),
    ] {
        let mut settings = Settings::default();
        settings.personal.put(setting.id, Some(value));
        let resolved = settings.resolve(setting);
        assert_eq!(resolved.source, Source::Default, "{}", setting.id);
    }
}

#[test]
fn a_value_is_read_back_from_how_it_was_written_as_evidence() {
    let languages = SettingValue::List(vec!["de".into(), "pt-BR".into()]);
    let samples = [languages, true.into(), false.into(), 30.into(), "x".into()];
    for setting in REGISTRY {
        let default = setting.default_value();
        assert_eq!(setting.kind.written(&default.to_string()), Some(default));
        for value in &samples {
            if setting.kind.broken_by(value).is_none() {
                assert!(setting.kind.holds(value), "{}", setting.id);
                let written = setting.kind.written(&value.to_string());
                assert_eq!(written.as_ref(), Some(value), "{}", setting.id);
            }
        }
    }
    assert_eq!(Kind::Switch.written("maybe"), None);
}
