//! The locale files: the texts that stand in the static pages, which are messages of text, terms and
//! at most plain arguments, and the pieces in which the app fetches all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use crate::places;
use crate::route::Route;

/// The messages of one locale.
pub struct Messages {
    /// Its language tag, as its file is named.
    pub language: String,
    patterns: BTreeMap<String, Pattern<String>>,
}

impl Messages {
    /// Reads `locales/{language}.ftl`.
    pub fn read(language: &str) -> Result<Self> {
        Self::parse(language, source(language)?)
    }

    fn parse(language: &str, source: String) -> Result<Self> {
        let resource = parsed(language, source)?;
        let mut patterns = BTreeMap::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = message.value {
                        patterns.insert(message.id.name, value);
                    }
                }
                Entry::Term(term) => {
                    patterns.insert(format!("-{}", term.id.name), term.value);
                }
                _ => {}
            }
        }
        Ok(Self {
            language: language.to_owned(),
            patterns,
        })
    }

    /// A message; `None` where there is none, or where it needs more than these arguments.
    pub fn get(&self, key: &str, arguments: &[(&str, &str)]) -> Option<String> {
        self.text(self.patterns.get(key)?, arguments, 0)
    }

    /// The same, where a page cannot do without.
    pub fn need(&self, key: &str, arguments: &[(&str, &str)]) -> Result<String> {
        self.get(key, arguments).with_context(|| {
            format!(
                "locales/{}.ftl has no message `{key}` that the static pages can use",
                self.language
            )
        })
    }

    fn text(
        &self,
        pattern: &Pattern<String>,
        arguments: &[(&str, &str)],
        depth: usize,
    ) -> Option<String> {
        // Deeper than anyone would nest terms: a circle.
        if depth > 8 {
            return None;
        }
        let mut text = String::new();
        for element in &pattern.elements {
            let expression = match element {
                PatternElement::TextElement { value } => {
                    text.push_str(value);
                    continue;
                }
                PatternElement::Placeable { expression } => expression,
            };
            let Expression::Inline(inline) = expression else {
                return None;
            };
            match inline {
                InlineExpression::StringLiteral { value } => text.push_str(value),
                InlineExpression::VariableReference { id } => {
                    let (_, value) = arguments.iter().find(|(name, _)| *name == id.name)?;
                    text.push_str(value);
                }
                InlineExpression::MessageReference {
                    id,
                    attribute: None,
                } => {
                    let inner = self.patterns.get(&id.name)?;
                    text.push_str(&self.text(inner, arguments, depth + 1)?);
                }
                InlineExpression::TermReference {
                    id,
                    attribute: None,
                    arguments: None,
                } => {
                    let inner = self.patterns.get(&format!("-{}", id.name))?;
                    text.push_str(&self.text(inner, arguments, depth + 1)?);
                }
                _ => return None,
            }
        }
        Some(text)
    }
}

/// Every locale that there is a file of, English first.
pub fn all() -> Result<Vec<Messages>> {
    languages()?
        .iter()
        .map(|language| Messages::read(language))
        .collect()
}

/// Writes the pieces of every locale file into a built folder: `{language}.ftl` with what every page
/// says, and `{language}-more.ftl` with the words that come with pages of their own. Comments are for
/// translators, and are not sent.
pub fn divide(staging: &Path) -> Result<()> {
    let later = words_of_their_own()?;
    for language in languages()? {
        let (first, more) = pieces(parsed(&language, source(&language)?)?, &later);
        let folder = staging.join("locales");
        fs::write(folder.join(format!("{language}.ftl")), first)?;
        fs::write(folder.join(format!("{language}-more.ftl")), more)?;
    }
    Ok(())
}

/// A locale file in two: what comes at first, and what comes later.
fn pieces(resource: Resource<String>, later: &BTreeSet<String>) -> (String, String) {
    let (mut first, mut more) = (Vec::new(), Vec::new());
    for entry in resource.body {
        match entry {
            Entry::Message(mut message) => {
                message.comment = None;
                let piece = match later.contains(&message.id.name) {
                    true => &mut more,
                    false => &mut first,
                };
                piece.push(Entry::Message(message));
            }
            Entry::Term(mut term) => {
                term.comment = None;
                first.push(Entry::Term(term));
            }
            _ => {}
        }
    }
    let written = |body| fluent_syntax::serializer::serialize(&Resource { body });
    (written(first), written(more))
}

/// The ids of the messages that only a page with words of its own names.
fn words_of_their_own() -> Result<BTreeSet<String>> {
    let (mut own, mut common) = (BTreeSet::new(), BTreeSet::new());
    let source = places::root().join("src");
    let pages: Vec<_> = Route::ALL
        .iter()
        .filter(|route| route.has_own_words())
        .map(|route| source.join("pages").join(route.key()))
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

fn source(language: &str) -> Result<String> {
    let file = places::root()
        .join("locales")
        .join(format!("{language}.ftl"));
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

fn parsed(language: &str, source: String) -> Result<Resource<String>> {
    fluent_syntax::parser::parse(source)
        .map_err(|(_, errors)| anyhow!("locales/{language}.ftl: {}", errors[0]))
}

fn languages() -> Result<Vec<String>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(places::root().join("locales"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl")
            && let Some(stem) = path.file_stem()
        {
            languages.push(stem.to_string_lossy().into_owned());
        }
    }
    languages.sort_by_key(|language| (language != "en", language.clone()));
    Ok(languages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_locale_have_all_its_messages_once() {
        let later = words_of_their_own().expect("the sources can be read");
        assert!(later.contains("planner-total") && !later.contains("nav-planner"));
        for language in languages().expect("the folder can be read") {
            let text = source(&language).expect("it can be read");
            let whole = Messages::parse(&language, text.clone()).expect("it is Fluent");
            let resource = parsed(&language, text).expect("it is Fluent");
            let (first, more) = pieces(resource, &later);
            assert!(!format!("\n{first}\n{more}").contains("\n#"));
            let mut together = Messages::parse(&language, first).expect("it is Fluent");
            let more = Messages::parse(&language, more).expect("it is Fluent");
            assert!(
                more.patterns
                    .keys()
                    .all(|id| !together.patterns.contains_key(id))
            );
            together.patterns.extend(more.patterns);
            assert_eq!(together.patterns, whole.patterns, "{language}");
        }
    }

    #[test]
    fn a_module_names_its_messages() {
        assert_eq!(
            named("t.text(msg::nav_overview()), msg::first_2(a), f(msg::load_failed)"),
            ["nav-overview", "first-2", "load-failed"]
        );
    }

    #[test]
    fn terms_messages_and_arguments_are_put_in_place() {
        let source = "-brand = Allset\nname = { -brand }\nhello = { $page }, { name }, { \"{\" }\n";
        let messages = Messages::parse("en", source.to_owned()).expect("parsed");
        assert_eq!(
            messages.get("hello", &[("page", "Credits")]).as_deref(),
            Some("Credits, Allset, {")
        );
    }

    #[test]
    fn a_message_that_needs_more_is_no_message_for_a_static_page() {
        let source = "sum = { $x }\nmany = { $n ->\n   *[other] x\n }\n";
        let messages = Messages::parse("en", source.to_owned()).expect("parsed");
        assert_eq!(messages.get("sum", &[]), None);
        assert_eq!(messages.get("many", &[("n", "1")]), None);
        assert!(messages.need("absent", &[]).is_err());
    }
}
