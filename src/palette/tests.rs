use std::ops::Range;

use allset_domain::find::{Entry, Index};
use allset_domain::settings::{Group, Kind, REGISTRY};

use super::entries::{Item, Offer, Words, items, message_key};
use super::results::{Results, pieces};
use crate::i18n::english::Texts;
use crate::i18n::{Locale, Message};

impl Words for Texts {
    fn text(&self, message: Message) -> String {
        Texts::text(self, &message)
    }

    fn named(&self, id: &str) -> Option<String> {
        Texts::named(self, id)
    }
}

fn english() -> (Vec<Item>, Index) {
    let words = Texts::english();
    let offer = Offer {
        refill: true,
        locale: Locale::ENGLISH,
    };
    let items = items(&words, &offer);
    let entries: Vec<Entry> = items.iter().map(|item| item.entry.clone()).collect();
    let stop_words = words.named("words-stop").expect("there are some");
    (items, Index::new(&entries, &stop_words))
}

/// The ids of what is listed, in the order of the list.
fn listed(typed: &str, recent: &[&str]) -> Vec<String> {
    let (items, index) = english();
    let recent: Vec<String> = recent.iter().map(|&id| id.to_owned()).collect();
    let results = Results::of(&index, &items, typed, &recent);
    let rows = results.rows().map(|row| items[row.item].entry.id.clone());
    rows.collect()
}

/// What people want, in their words, and where it is. The list is the measure of "time to find": each has
/// to be among the first three rows.
const TASKS: [(&str, &str); 52] = [
    ("make dates day first", "interface.date-order"),
    ("stop jobs starting by themselves", "workflow.auto-start"),
    ("who is signed in", "check.access"),
    ("dark mode", "interface.theme"),
    ("the screen is too bright", "interface.theme"),
    ("bigger text", "interface.text-size"),
    ("letters are too small to read", "interface.text-size"),
    ("turn off animations", "interface.motion"),
    ("show more on the screen", "interface.density"),
    ("use a 24 hour clock", "interface.hours"),
    ("no am pm", "interface.hours"),
    ("times are hours off", "interface.time-zone"),
    ("week starts on monday", "interface.week-start"),
    ("decimal comma", "interface.numbers"),
    ("thousands separator", "interface.numbers"),
    ("switch to german", "interface.language"),
    ("deutsch", "interface.language"),
    ("which page opens first", "interface.start-page"),
    ("messages disappear too fast", "interface.notice-time"),
    ("fewer popups", "interface.done-notices"),
    ("disable hotkeys", "shortcuts.on"),
    ("which keys are there", "action.shortcuts"),
    ("translate everything into french", "languages.targets"),
    ("wrong language is recognised", "languages.detect"),
    (
        "the language people speak in my recordings",
        "languages.source",
    ),
    ("default language", "languages.source"),
    ("how long are files kept", "import.retention"),
    ("delete old media", "import.retention"),
    ("keep the original video", "import.keep-original"),
    ("smaller files", "import.quality"),
    ("rename imported files", "import.naming"),
    ("check results before they go out", "workflow.review"),
    ("spending limit", "workflow.auto-start-limit"),
    ("most a job may cost", "workflow.auto-start-limit"),
    ("email me when a job is done", "workflow.notify-finish"),
    (
        "warn me when something went wrong",
        "workflow.notify-failure",
    ),
    ("more accurate results", "workflow.quality"),
    ("what new jobs do by default", "workflow.service"),
    ("warn me when credits run low", "readiness.least-credits"),
    ("remind me before credits expire", "readiness.expiry-notice"),
    (
        "one batch must not use all the credits",
        "readiness.plan-share",
    ),
    (
        "always estimate the cost before running",
        "readiness.plan-required",
    ),
    ("bad rows in the csv", "readiness.refused-rows"),
    ("how often do we review", "readiness.review-age"),
    ("who is in charge", "readiness.contact"),
    ("forgotten api keys", "readiness.token-unused"),
    ("what does a batch cost", "section.planner"),
    ("change my photo", "account.avatar"),
    ("vat number", "account.billing-tax-id"),
    ("where do invoices go", "account.billing-email"),
    ("lost my laptop", "check.access"),
    ("save as pdf", "action.print"),
];

#[test]
fn each_task_finds_its_place_among_the_first_three() {
    let mut missed = Vec::new();
    for (task, id) in TASKS {
        let mut first = listed(task, &[]);
        first.truncate(3);
        if !first.iter().any(|found| found == id) {
            missed.push(format!("{task}: {id} is not in {first:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_slip_of_the_finger_finds_the_same() {
    for (typed, id) in [
        ("tiem zone", "interface.time-zone"),
        ("shortcust", "shortcuts.on"),
        ("retenton", "import.retention"),
        ("langauge of the app", "interface.language"),
        ("autostrat", "workflow.auto-start"),
    ] {
        let found = listed(typed, &[]);
        let first = found.iter().take(3).any(|found| found == id);
        assert!(first, "{typed}: {found:?}");
    }
}

#[test]
fn everything_is_found_first_by_its_own_name() {
    let (items, index) = english();
    for item in &items {
        let hits = index.find(&item.entry.title, &[""; 0], 1);
        assert_eq!(items[hits[0].entry].entry.title, item.entry.title);
    }
}

#[test]
fn what_was_chosen_lately_is_listed_first() {
    let rows = listed("", &["interface.theme", "section.credits", "gone"]);
    assert_eq!(
        rows[..3],
        ["interface.theme", "section.credits", "section.overview"]
    );
    assert_eq!(rows.iter().filter(|id| *id == "section.credits").count(), 1);
}

#[test]
fn where_nothing_is_found_there_is_somewhere_to_go() {
    let (items, index) = english();
    let results = Results::of(&index, &items, "xqzwv", &[]);
    assert!(!results.found);
    assert!(
        results
            .rows()
            .any(|row| items[row.item].entry.id == "section.guides")
    );
}

#[test]
fn ids_are_unique_and_every_entry_has_its_words() {
    let (items, _) = english();
    for (at, item) in items.iter().enumerate() {
        let entry = &item.entry;
        assert!(!entry.title.is_empty(), "{}", entry.id);
        assert!(!entry.words.is_empty(), "{}", entry.id);
        let again = items[..at].iter().any(|other| other.entry.id == entry.id);
        assert!(!again, "{}", entry.id);
    }
}

#[test]
fn every_setting_has_all_its_messages() {
    let words = Texts::english();
    let mut wanted: Vec<String> = Group::ALL
        .iter()
        .flat_map(|group| ["", "-intro"].map(|part| format!("group-{}{part}", group.key())))
        .collect();
    for setting in REGISTRY {
        let key = message_key(setting);
        wanted.extend([
            format!("setting-{key}"),
            format!("setting-{key}-help"),
            format!("words-{key}"),
        ]);
        match setting.kind {
            Kind::Choice(values) => {
                wanted.extend(values.iter().map(|value| format!("choice-{key}-{value}")));
            }
            Kind::Number { unit, .. } => wanted.push(format!("unit-{}", unit.name())),
            _ => {}
        }
    }
    for id in wanted {
        assert!(words.named(&id).is_some(), "{}: {id}", words.tag());
    }
}

#[test]
fn a_title_is_cut_at_its_marks() {
    let written = |title: &str, marks: &[Range<usize>]| {
        let piece = |(text, marked)| if marked { format!("[{text}]") } else { text };
        let pieces = pieces(title, marks).into_iter().map(piece);
        pieces.collect::<String>()
    };
    assert_eq!(
        written("Größe der Zone", &[0..4, 12..16]),
        "[Grö]ße der [Zone]"
    );
    assert_eq!(written("Theme", &[]), "Theme");
}
