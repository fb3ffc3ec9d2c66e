//! What the build makes of the locale files: the texts that stand in the static pages, and the pieces in
//! which the app fetches its words.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};

use crate::compact::{self, Part};
use crate::fluent::{self, Message, Reached, Source};
use crate::places;
use crate::route::Route;

pub mod check;

/// The messages of one locale, as static pages use them.
pub struct Messages {
    /// The file.
    pub source: Source,
}

impl Messages {
    /// A message; `None` where there is none, or where it needs more than these arguments.
    pub fn get(&self, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let mut text = String::new();
        for part in &self.source.find(id)?.parts {
            match part {
                Part::Text(piece) => text.push_str(piece),
                Part::Argument(name) => {
                    let (_, value) = arguments.iter().find(|(own, _)| own == name)?;
                    text.push_str(value);
                }
                Part::Choice { .. } => return None,
            }
        }
        Some(text)
    }

    /// The same, where a page cannot do without.
    pub fn need(&self, id: &str, arguments: &[(&str, &str)]) -> Result<String> {
        self.get(id, arguments).with_context(|| {
            format!(
                "locales/{}.ftl has no message `{id}` that the static pages can use",
                self.source.tag
            )
        })
    }
}

/// Every locale that there is a file of, English first.
pub fn all() -> Result<Vec<Messages>> {
    let sources =
        fluent::load(&places::root().join("locales")).map_err(|problems| anyhow!(problems))?;
    Ok(sources
        .into_iter()
        .map(|source| Messages { source })
        .collect())
}

/// The languages as `public/early.js` is told of them: tags, with a mark on what runs from right to left.
pub fn listed(locales: &[Messages]) -> String {
    let tags: Vec<_> = locales
        .iter()
        .map(|messages| match messages.source.direction.as_str() {
            "rtl" => format!("{}<", messages.source.tag),
            _ => messages.source.tag.clone(),
        })
        .collect();
    tags.join(" ")
}

/// Writes the pieces of every locale into a built folder: `{tag}.txt` with what every page says, and
/// `{tag}-more.txt` with the words that come with pages of their own.
pub fn divide(staging: &Path, locales: &[Messages]) -> Result<()> {
    let english = &locales
        .first()
        .context("there is no locales/en.ftl")?
        .source;
    let later = words_of_their_own()?;
    let folder = staging.join("locales");
    fs::create_dir_all(&folder)?;
    for Messages { source } in locales {
        let (first, more) = pieces(english, source, &later);
        fs::write(folder.join(format!("{}.txt", source.tag)), first)?;
        fs::write(folder.join(format!("{}-more.txt", source.tag)), more)?;
    }
    Ok(())
}

/// A locale in two: what comes at first, and what comes later. What a language lacks stands in English, so
/// that nobody waits for a translation to see the app; `cargo xtask tidy` does not let it pass.
fn pieces<'a>(
    english: &'a Source,
    source: &'a Source,
    later: &BTreeSet<String>,
) -> (String, String) {
    let parts = |message: &'a Message| {
        let own = source.find(&message.id).unwrap_or(message);
        own.parts.as_slice()
    };
    let placed = |is_later: bool| {
        english
            .typed()
            .map(move |message| (later.contains(&message.id) == is_later).then(|| parts(message)))
    };
    let named = english
        .messages
        .iter()
        .filter(|message| message.reached() == Reached::Named)
        .map(|message| (message.id.as_str(), parts(message)));
    let mark = english.mark();
    (
        compact::write_file(&mark, placed(false), []),
        compact::write_file(&mark, placed(true), named),
    )
}

/// What is no page, and comes as late as they do.
const WITH_THE_PAGES: [&str; 9] = [
    "checklist/details",
    "checklist/printed",
    "form",
    "i18n/names",
    "i18n/settings",
    "palette",
    "settings",
    "state/editor",
    "ui/shortcut_input",
];

/// The ids of the messages that only pages with words of their own name, and what comes with them.
fn words_of_their_own() -> Result<BTreeSet<String>> {
    let (mut own, mut common) = (BTreeSet::new(), BTreeSet::new());
    let source = places::root().join("src");
    // Forms stand on such pages only.
    let pages: Vec<_> = Route::SECTIONS
        .iter()
        .filter(|route| route.has_own_words())
        .map(|route| source.join("pages").join(route.key()))
        .chain(WITH_THE_PAGES.map(|module| source.join(module)))
        .collect();
    let mut folders = vec![source];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let module = path.with_extension("");
                let names = named(&fs::read_to_string(&path)?);
                match pages.iter().any(|page| module.starts_with(page)) {
                    true => own.extend(names),
                    false => common.extend(names),
                }
            }
        }
    }
    Ok(own.difference(&common).cloned().collect())
}

/// The messages that a module names: `msg::nav_overview` is `nav-overview`.
fn named(source: &str) -> Vec<String> {
    let names = source.split("msg::").skip(1).map(|rest| {
        let name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let end = rest.find(|letter| !name(letter)).unwrap_or(rest.len());
        rest[..end].replace('_', "-")
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compact::Key;

    #[test]
    fn the_pieces_of_a_locale_have_all_its_messages_once() {
        let later = words_of_their_own().expect("the sources can be read");
        assert!(later.contains("planner-total") && !later.contains("nav-planner"));
        let locales = all().expect("they are good");
        let english = &locales[0].source;
        let mark = english.mark();
        for Messages { source } in &locales {
            let (first, more) = pieces(english, source, &later);
            let mut found = Vec::new();
            for piece in [first, more] {
                compact::read_file(&mark, &piece, |key, parts| {
                    let id = match key {
                        Key::Place(place) => english.typed().nth(place).expect("placed").id.clone(),
                        Key::Name(name) => name.to_owned(),
                    };
                    found.push((id, parts));
                })
                .expect("it is good");
            }
            let mut wanted: Vec<_> = source
                .messages
                .iter()
                .filter(|message| message.reached() != Reached::Static)
                .map(|message| (message.id.clone(), message.parts.clone()))
                .collect();
            for list in [&mut found, &mut wanted] {
                list.sort_by(|(one, _), (other, _)| one.cmp(other));
            }
            assert!(found == wanted, "{}", source.tag);
        }
    }

    #[test]
    fn what_a_language_lacks_stands_in_english() {
        fn read(tag: &str, text: &str) -> Source {
            fluent::read(tag, text).expect("it is good")
        }
        let head = "-locale-name = X\n-locale-direction = ltr\n";
        let english = read(
            "en",
            &format!("{head}a = One\nunit-b = Two\nboot-c = Three\n"),
        );
        let other = read("de", &format!("{head}unit-b = Zwei\n"));
        let (first, more) = pieces(&english, &other, &BTreeSet::new());
        assert_eq!(first, format!("{}\nOne", english.mark()));
        assert_eq!(more, format!("{}\n\nunit-b\tZwei", english.mark()));
    }

    #[test]
    fn a_module_names_its_messages() {
        assert_eq!(
            named("t.text(msg::nav_overview()), msg::first_2(a), f(msg::load_failed)"),
            ["nav-overview", "first-2", "load-failed"]
        );
    }

    #[test]
    fn a_message_that_needs_more_is_no_message_for_a_static_page() {
        let text = "-locale-name = X\n-locale-direction = ltr\nsum = { $x }, { \"{\" }\nmany = { $n ->\n   *[other] x\n }\n";
        let source = fluent::read("en", text).expect("it is good");
        let messages = Messages { source };
        assert_eq!(messages.get("sum", &[("x", "1")]).as_deref(), Some("1, {"));
        assert_eq!(messages.get("sum", &[]), None);
        assert_eq!(messages.get("many", &[("n", "1")]), None);
        assert!(messages.need("absent", &[]).is_err());
    }
}
