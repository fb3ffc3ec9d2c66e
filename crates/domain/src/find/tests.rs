use proptest::prelude::*;

use super::*;

fn entry(id: &str, title: &str, words: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        title: title.to_owned(),
        words: words.to_owned(),
        about: String::new(),
        section: String::new(),
        kind: EntryKind::Setting,
    }
}

fn sample() -> Vec<Entry> {
    vec![
        entry("theme", "Theme", "dark mode, night, colours"),
        entry("zone", "Time zone", "clock, utc"),
        entry(
            "start",
            "Start jobs automatically",
            "by themselves, autostart",
        ),
        entry("finish", "Tell when a job is finished", "notify, done"),
        entry("page", "Start page", "home, first page"),
        entry("size", "Größe der Schrift", "Ändern"),
        entry("cafe", "Café", ""),
        entry("date", "日付の順序", "にちじ、カレンダー"),
        entry("lang", "لغة الواجهة", "الترجمة، عربي"),
    ]
}

fn found(typed: &str) -> Vec<String> {
    found_after(typed, &[])
}

fn found_after(typed: &str, recent: &[&str]) -> Vec<String> {
    let entries = sample();
    let index = Index::new(&entries, "the, my, how, do, i, to, make, by, when");
    let hits = index.find(typed, recent, 20);
    hits.iter()
        .map(|hit| entries[hit.entry].id.clone())
        .collect()
}

fn first(typed: &str) -> String {
    found(typed).into_iter().next().unwrap_or_default()
}

#[test]
fn words_are_found_begun_reordered_misspelt_and_by_other_names() {
    for (typed, id) in [
        ("theme", "theme"),
        ("the", "theme"),
        ("zone time", "zone"),
        ("tmie zoen", "zone"),
        ("tz", "zone"),
        ("automaticaly", "start"),
        ("dark", "theme"),
        ("make it dark", "theme"),
        ("jobs starting by themselves", "start"),
        ("how do i stop jobs starting by themselves", "start"),
        ("finishing", "finish"),
        ("home", "page"),
        ("grosse", "size"),
        ("groesse", "size"),
        ("GRÖSSE", "size"),
        ("aendern", "size"),
        ("cafe", "cafe"),
        ("順序", "date"),
        ("日付を", "date"),
        ("かれんだー", "date"),
        ("ｶﾚﾝﾀﾞｰ", "date"),
        ("اللغة", "lang"),
        ("لغه", "lang"),
        ("ترجمة", "lang"),
    ] {
        assert_eq!(first(typed), id, "{typed}: {:?}", found(typed));
    }
}

#[test]
fn what_is_nowhere_finds_nothing() {
    for typed in ["xqzw", "???", "🦀", "invoice"] {
        assert_eq!(found(typed), Vec::<String>::new(), "{typed}");
    }
}

#[test]
fn what_was_used_lately_leads_where_nothing_is_typed() {
    assert_eq!(
        found_after(" ", &["date", "zone", "gone"])[..3],
        ["date", "zone", "theme"]
    );
    assert_eq!(found("")[..2], ["theme", "zone"]);
    assert_eq!(found_after("start", &["start"])[0], "start");
}

#[test]
fn the_part_of_the_title_that_was_found_is_marked() {
    let marked = |typed: &str| {
        let entries = sample();
        let hits = Index::new(&entries, "").find(typed, &[""; 0], 1);
        let title = &entries[hits[0].entry].title;
        let marks: Vec<_> = hits[0]
            .marks
            .iter()
            .map(|mark| &title[mark.clone()])
            .collect();
        marks.join("|")
    };
    for (typed, parts) in [
        ("the", "The"),
        ("zone ti", "Ti|zone"),
        ("tz", "T|z"),
        ("groe", "Grö"),
        ("tehme", "Theme"),
        ("序", "序"),
        ("cafe", "Café"),
        ("dark", ""),
        ("الواجهة", "واجهة"),
    ] {
        assert_eq!(marked(typed), parts, "{typed}");
    }
}

proptest! {
    #[test]
    fn any_text_is_searched_and_marked_at_the_bounds_of_characters(
        titles in prop::collection::vec("\\PC{0,12}", 1..12),
        words in "\\PC{0,40}",
        typed in "\\PC{0,12}",
    ) {
        let entries: Vec<_> = titles
            .iter()
            .enumerate()
            .map(|(at, title)| entry(&at.to_string(), title, &words))
            .collect();
        let index = Index::new(&entries, &words);
        let hits = index.find(&typed, &["1", "0"], 5);
        prop_assert!(hits.len() <= 5);
        prop_assert_eq!(&hits, &index.find(&typed, &["1", "0"], 5));
        for hit in hits {
            let title = &entries[hit.entry].title;
            let mut end = 0;
            for mark in hit.marks {
                prop_assert!(end <= mark.start && mark.start < mark.end);
                prop_assert!(title.get(mark.clone()).is_some());
                end = mark.end;
            }
        }
    }

    #[test]
    fn an_exact_title_is_always_first(
        titles in prop::collection::vec("[a-cä éß日本のア]{0,6}", 1..12),
        at in any::<prop::sample::Index>(),
    ) {
        let typed = at.get(&titles);
        prop_assume!(!typed.trim().is_empty());
        let entries: Vec<_> = titles
            .iter()
            .enumerate()
            .map(|(at, title)| entry(&at.to_string(), title, "a, b, ab, abc"))
            .collect();
        let hits = Index::new(&entries, "a").find(typed, &["0"], 1);
        prop_assert_eq!(entries[hits[0].entry].title.trim(), typed.trim());
    }
}
