use std::path::Path;

use super::compact::{BundleError, Key, Part, read_file, write_file};
use super::fluent;
use super::msg;

const MARK: &str = "mark";

/// What is read of a file with these messages, one by place and all by name.
fn through(messages: &[Vec<Part>]) -> Vec<Vec<Part>> {
    let placed = messages.iter().map(|parts| Some(parts.as_slice()));
    let named = messages.iter().map(|parts| ("a-name", parts.as_slice()));
    let file = write_file(MARK, placed, named);
    let mut read = Vec::new();
    read_file(MARK, &file, |_, parts| read.push(parts)).expect("it is good");
    let named = read.split_off(messages.len());
    assert_eq!(named, read);
    read
}

/// Numbers that look arbitrary and are the same each time.
struct Arbitrary(u64);

impl Arbitrary {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % end
    }

    fn text(&mut self) -> String {
        const SIGNS: [&str; 16] = [
            "{", "}", "|", "\\", "\t", "\n", "\r", ":", "\"", "'", "n", "t", " ", "é", "日",
            "\u{2068}",
        ];
        let length = 1 + self.below(6);
        (0..length)
            .map(|_| SIGNS[self.below(SIGNS.len())])
            .collect()
    }

    fn parts(&mut self, depth: usize) -> Vec<Part> {
        // Two texts in a row would be one text when read again.
        let mut parts = Vec::new();
        for _ in 0..self.below(3) {
            parts.push(Part::Text(self.text()));
            parts.push(match (depth, self.below(2)) {
                (0..3, 1) => {
                    let count = 1 + self.below(3);
                    let case = |at| (format!("key-{at}"), self.parts(depth + 1));
                    Part::Choice {
                        argument: "of_what".to_owned(),
                        cases: (0..count).map(case).collect(),
                    }
                }
                _ => Part::Argument("name".to_owned()),
            });
        }
        parts
    }
}

#[test]
fn every_locale_comes_through_the_compact_form_unharmed() {
    let locales = fluent::load(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")));
    for source in locales.expect("they are good") {
        let messages: Vec<_> = source
            .messages
            .into_iter()
            .map(|message| message.parts)
            .collect();
        assert_eq!(through(&messages), messages, "{}", source.tag);
    }
}

#[test]
fn hostile_texts_come_through_unharmed() {
    let mut arbitrary = Arbitrary(7);
    for _ in 0..2_000 {
        let parts = arbitrary.parts(0);
        if !parts.is_empty() {
            assert_eq!(through(std::slice::from_ref(&parts)), [parts]);
        }
    }
}

#[test]
fn a_damaged_file_is_refused_and_never_a_panic() {
    let read = |text: &str| read_file(MARK, &format!("{MARK}\nfine\n{text}"), |_, _| {});
    for broken in [
        "{",
        "}",
        "|",
        "\\",
        "{a",
        "{a|",
        "{a|one",
        "{a|one:x",
        "{a|one:x|",
        "{a b}",
        "{a|o{b}:x}",
        "{a}}",
    ] {
        assert_eq!(read(broken), Err(BundleError::Broken(3)), "{broken}");
    }
    let deep = "{a|b:".repeat(100_000);
    assert_eq!(read(&deep), Err(BundleError::Broken(3)));
    // Whatever stands there, it is read or refused.
    let mut arbitrary = Arbitrary(11);
    for _ in 0..20_000 {
        let _ = read(&arbitrary.text());
    }
}

#[test]
fn a_file_of_another_build_is_noticed() {
    assert_eq!(read_file(MARK, "", |_, _| {}), Err(BundleError::OtherBuild));
    assert_eq!(
        read_file(MARK, "<!doctype html>\n", |_, _| {}),
        Err(BundleError::OtherBuild)
    );
    assert_eq!(
        read_file(MARK, "markx\nfine", |_, _| {}),
        Err(BundleError::OtherBuild)
    );
}

#[test]
fn what_stands_in_another_file_is_left_out() {
    let text = [Part::Text("x".to_owned())];
    let file = write_file(
        MARK,
        [None, Some(text.as_slice())],
        [("unit-a", text.as_slice())],
    );
    assert_eq!(file, "mark\n\nx\nunit-a\tx");
    let mut keys = Vec::new();
    read_file(MARK, &file, |key, _| keys.push(format!("{key:?}"))).expect("it is good");
    assert_eq!(
        keys,
        [
            format!("{:?}", Key::Place(1)),
            format!("{:?}", Key::Name("unit-a"))
        ]
    );
}

#[test]
fn the_app_and_the_build_number_the_messages_alike() {
    let english = include_str!("../../locales/en.ftl");
    let english = fluent::read(fluent::SOURCE, english).expect("it is good");
    assert_eq!(msg::MARK, english.mark());
    let number = |id: &str| english.typed().position(|message| message.id == id);
    assert_eq!(number("loading"), Some(msg::loading().number.into()));
    assert_eq!(
        number("form-leave-keep"),
        Some(msg::form_leave_keep().number.into())
    );
}

#[test]
fn what_translators_get_wrong_is_said_so_that_they_can_mend_it() {
    let faults = |text: &str| fluent::read("xx", text).expect_err("it is refused");
    let head = "-locale-name = X\n-locale-direction = ltr\n";
    assert_eq!(
        faults("a = A\n"),
        [
            "locales/xx.ftl, -locale-name: is missing: say what the language calls itself",
            "locales/xx.ftl, -locale-direction: is missing: write ltr or rtl",
        ]
    );
    assert_eq!(
        faults(&format!("{head}a = A\na = B\n")),
        ["locales/xx.ftl, a: stands twice; keep one"]
    );
    assert_eq!(
        faults(&format!("{head}a = {{ NUMBER($n) }}\n")),
        [
            "locales/xx.ftl, a: uses more of Fluent than texts, { $arguments } and choices by an argument"
        ]
    );
    let broken = faults(&format!("{head}a = A\nb = {{ $n\nc = C\n"));
    assert!(
        broken[0].starts_with("locales/xx.ftl, line 4"),
        "{broken:?}"
    );
}
