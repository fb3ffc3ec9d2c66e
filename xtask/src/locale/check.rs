//! Whether every locale says what English says. Each problem names the file, the message and what is to
//! be done, for somebody who translates and does not program.

use std::collections::BTreeSet;

use crate::compact::Part;
use crate::fluent::{Message, SOURCE, Source, arguments};

/// The plural categories that a language has for whole numbers, which are all that the app counts.
/// Source: CLDR 48, plural rules (cardinal).
const CATEGORIES: [(&str, &str); 10] = [
    (
        "bg bn da de el en et eu fa fi fil gl hi hu hy is ka kk mk mn nb ne nl nn sq sv sw ta te tr ur uz",
        "one other",
    ),
    ("id ja km ko lo ms my th vi zh", "other"),
    ("ca es fr it pt", "one many other"),
    ("cs hr lt ro sk sr", "one few other"),
    ("pl ru uk", "one few many other"),
    ("he", "one two other"),
    ("lv", "zero one other"),
    ("sl", "one two few other"),
    ("ga", "one two few many other"),
    ("ar cy", "zero one two few many other"),
];

/// Every category there is.
const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A text of so many characters or words is not the same in two languages by chance.
const LONG: usize = 25;
const MANY_WORDS: usize = 2;

/// What is wrong with the locales, English first.
pub fn problems<'a>(locales: impl IntoIterator<Item = &'a Source>) -> Vec<String> {
    let locales: Vec<_> = locales.into_iter().collect();
    let Some(english) = locales.first() else {
        return vec![format!("locales/{SOURCE}.ftl is missing")];
    };
    locales
        .iter()
        .flat_map(|source| problems_of(source, english))
        .collect()
}

fn problems_of(source: &Source, english: &Source) -> Vec<String> {
    let mut problems = Vec::new();
    let file = format!("locales/{}.ftl", source.tag);
    let categories = categories(&source.tag);
    if categories.is_none() {
        problems.push(format!(
            "{file}: the plural categories of `{}` are not known here; add them to CATEGORIES in \
             xtask/src/locale/check.rs",
            source.tag
        ));
    }
    for message in &english.messages {
        if source.find(&message.id).is_none() {
            problems.push(format!("{file}, {}: is missing; translate it", message.id));
        }
    }
    for message in &source.messages {
        let mut found = faults_of_text(&message.parts);
        if let Some(categories) = &categories {
            faults_of_plurals(&message.parts, categories, &mut found);
        }
        match english.find(&message.id) {
            None => found.push("is not in en.ftl; remove it".to_owned()),
            Some(original) if source.tag != english.tag => {
                found.extend(faults_of_translation(message, original));
            }
            Some(_) => {}
        }
        let faults = found.into_iter();
        problems.extend(faults.map(|fault| format!("{file}, {}: {fault}", message.id)));
    }
    problems
}

/// The plural categories of a language.
fn categories(tag: &str) -> Option<BTreeSet<&'static str>> {
    let language = tag.split('-').next().unwrap_or(tag);
    let (_, categories) = CATEGORIES
        .iter()
        .find(|(languages, _)| languages.split(' ').any(|known| known == language))?;
    Some(categories.split(' ').collect())
}

fn faults_of_text(parts: &[Part]) -> Vec<String> {
    let mut faults = Vec::new();
    let begins =
        matches!(parts.first(), Some(Part::Text(text)) if text.starts_with(char::is_whitespace));
    let ends =
        matches!(parts.last(), Some(Part::Text(text)) if text.ends_with(char::is_whitespace));
    if begins || ends {
        faults.push("has a space at an end; remove it".to_owned());
    }
    if texts(parts).contains('"') {
        faults.push("has a straight quotation mark; use those of the language".to_owned());
    }
    faults
}

fn faults_of_plurals(parts: &[Part], categories: &BTreeSet<&str>, faults: &mut Vec<String>) {
    for part in parts {
        let Part::Choice { argument, cases } = part else {
            continue;
        };
        let keys: Vec<_> = cases.iter().map(|(key, _)| key.as_str()).collect();
        let is_number = |key: &str| key.parse::<u64>().is_ok();
        let distinct: BTreeSet<_> = keys.iter().copied().collect();
        if distinct.len() < keys.len() {
            faults.push(format!("has a case twice in the choice by ${argument}"));
        }
        if keys.iter().all(|key| ALL.contains(key) || is_number(key)) {
            for absent in categories
                .iter()
                .filter(|category| !distinct.contains(**category))
            {
                faults.push(format!(
                    "lacks the case [{absent}] in the choice by ${argument}"
                ));
            }
            for extra in distinct
                .iter()
                .filter(|key| !categories.contains(**key) && !is_number(key))
            {
                faults.push(format!(
                    "has the case [{extra}] in the choice by ${argument}, which the language does not have"
                ));
            }
            if keys.last() != Some(&"other") {
                faults.push(format!(
                    "has to mark [other] with * in the choice by ${argument}"
                ));
            }
        }
        for (_, parts) in cases {
            faults_of_plurals(parts, categories, faults);
        }
    }
}

fn faults_of_translation(message: &Message, original: &Message) -> Vec<String> {
    let mut faults = Vec::new();
    let (own, wanted) = (arguments(&message.parts), arguments(&original.parts));
    for absent in wanted.difference(&own) {
        faults.push(format!("lacks {{ ${absent} }}"));
    }
    for extra in own.difference(&wanted) {
        faults.push(format!("has {{ ${extra} }}, which English does not have"));
    }
    let (shown, to_show) = (shown(&message.parts), shown(&original.parts));
    for hidden in to_show
        .difference(&shown)
        .filter(|name| own.contains(**name))
    {
        faults.push(format!(
            "does not say {{ ${hidden} }} in the case [other], as English does"
        ));
    }
    if !message.same_as_english
        && message.parts == original.parts
        && is_long(&texts(&message.parts))
    {
        faults.push(
            "stands in English; translate it, or write `# same as English` in the line above"
                .to_owned(),
        );
    }
    faults
}

/// The arguments that are said where every choice takes its last case.
fn shown(parts: &[Part]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                names.insert(name.as_str());
            }
            Part::Choice { cases, .. } => {
                names.extend(cases.last().into_iter().flat_map(|(_, parts)| shown(parts)));
            }
        }
    }
    names
}

/// All that a message can say, without its arguments.
fn texts(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Argument(_) => String::new(),
            Part::Choice { cases, .. } => {
                let cases: Vec<_> = cases.iter().map(|(_, parts)| texts(parts)).collect();
                cases.join(" ")
            }
        })
        .collect()
}

fn is_long(text: &str) -> bool {
    let words = text
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphabetic))
        .count();
    words > MANY_WORDS || (words > 0 && text.chars().count() > LONG)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent;

    const ENGLISH: &str = "\
files = { $count ->
    [one] { $count } file of { $name }
   *[other] { $count } files of { $name }
}
hello = Good morning to you
kind = { $kind ->
    [csv] A table
   *[other] Something
}
";
    const GERMAN: &str = "\
files = { $count ->
    [one] { $count } Datei von { $name }
   *[other] { $count } Dateien von { $name }
}
hello = Guten Morgen
kind = { $kind ->
    [csv] Eine Tabelle
   *[other] Etwas
}
";

    fn read(tag: &str, text: &str) -> Source {
        let head = "-locale-name = X\n-locale-direction = ltr\n";
        fluent::read(tag, &format!("{head}{text}")).expect("it is Fluent")
    }

    /// What is said of a locale whose file is the German one with `instead` for `of`.
    fn found(tag: &str, of: &str, instead: &str) -> Vec<String> {
        assert!(GERMAN.contains(of), "{of}");
        let changed = GERMAN.replacen(of, instead, 1);
        problems(&[read("en", ENGLISH), read(tag, &changed)])
    }

    #[test]
    fn every_locale_says_what_english_says() {
        let locales = super::super::all().expect("they can be read");
        let found = problems(locales.iter().map(|messages| &messages.source));
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn a_good_translation_has_no_problems() {
        assert_eq!(found("de", "", ""), [""; 0]);
        assert_eq!(found("de-AT", "", ""), [""; 0]);
    }

    #[test]
    fn keys_and_placeholders_are_those_of_english() {
        let wrong = |of, instead| found("de", of, instead);
        assert_eq!(
            wrong("hello =", "hallo ="),
            [
                "locales/de.ftl, hello: is missing; translate it",
                "locales/de.ftl, hallo: is not in en.ftl; remove it",
            ]
        );
        assert_eq!(
            wrong("Guten Morgen", "Guten { $time }"),
            ["locales/de.ftl, hello: has { $time }, which English does not have"]
        );
        assert_eq!(
            wrong(
                "{ $name }\n   *[other] { $count } Dateien von { $name }",
                "A\n *[other] { $count }"
            ),
            ["locales/de.ftl, files: lacks { $name }"]
        );
        assert_eq!(
            wrong("*[other] { $count } Dateien", "*[other] Dateien"),
            ["locales/de.ftl, files: does not say { $count } in the case [other], as English does"]
        );
    }

    #[test]
    fn plurals_are_those_of_the_language() {
        let one = "    [one] { $count } Datei von { $name }\n";
        assert_eq!(
            found("de", one, ""),
            ["locales/de.ftl, files: lacks the case [one] in the choice by $count"]
        );
        assert_eq!(
            found("ja", "", ""),
            [
                "locales/ja.ftl, files: has the case [one] in the choice by $count, which the language does not have"
            ]
        );
        assert_eq!(found("ja", one, ""), [""; 0]);
        assert_eq!(found("pl", "", "").len(), 2);
        let zero = format!("    [0] Keine Datei\n{one}");
        assert_eq!(found("de", one, &zero), [""; 0]);
        assert_eq!(
            found("tlh", "", ""),
            [
                "locales/tlh.ftl: the plural categories of `tlh` are not known here; add them to CATEGORIES in xtask/src/locale/check.rs"
            ]
        );
    }

    #[test]
    fn what_is_left_in_english_has_to_say_so() {
        let english = "hello = Good morning to you";
        let wrong = found("de", "hello = Guten Morgen", english);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        let allowed = format!("# same as English\n{english}");
        assert_eq!(found("de", "hello = Guten Morgen", &allowed), [""; 0]);
        assert_eq!(found("de", "Eine Tabelle", "Table"), [""; 0]);
    }

    #[test]
    fn spaces_and_quotes_are_looked_at() {
        assert_eq!(
            found("de", "Guten Morgen", "{ \" \" }Guten Morgen"),
            ["locales/de.ftl, hello: has a space at an end; remove it"]
        );
        assert_eq!(found("de", "Guten Morgen", "Guten \"Morgen\"").len(), 1);
    }
}
