//! The texts of the locale files that stand in the static pages: messages without variables.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::places;

/// The messages of one locale.
pub struct Messages {
    /// Its language tag, as its file is named.
    pub language: String,
    texts: BTreeMap<String, String>,
}

impl Messages {
    /// Reads `locales/{language}.ftl`.
    pub fn read(language: &str) -> Result<Self> {
        let file = places::root()
            .join("locales")
            .join(format!("{language}.ftl"));
        let source =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Self::parse(language, &source)
    }

    fn parse(language: &str, source: &str) -> Result<Self> {
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => bail!("locales/{language}.ftl: {}", errors[0]),
        };
        let mut patterns = BTreeMap::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        patterns.insert(message.id.name.to_owned(), value);
                    }
                }
                Entry::Term(term) => {
                    patterns.insert(format!("-{}", term.id.name), &term.value);
                }
                _ => {}
            }
        }
        let texts = patterns
            .iter()
            .filter_map(|(key, pattern)| Some((key.clone(), plain(pattern, &patterns, 0)?)))
            .collect();
        Ok(Self {
            language: language.to_owned(),
            texts,
        })
    }

    /// A message that has no variables.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.texts.get(key).map(String::as_str)
    }

    /// The same, where a page cannot do without.
    pub fn need(&self, key: &str) -> Result<&str> {
        self.get(key)
            .with_context(|| format!("locales/{}.ftl has no plain message `{key}`", self.language))
    }
}

/// Every locale that there is a file of, English first.
pub fn all() -> Result<Vec<Messages>> {
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
    languages
        .iter()
        .map(|language| Messages::read(language))
        .collect()
}

/// The text of a pattern of text, terms and messages; `None` where it needs a variable.
fn plain(
    pattern: &Pattern<&str>,
    all: &BTreeMap<String, &Pattern<&str>>,
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
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => {
                text.push_str(&plain(all.get(id.name)?, all, depth + 1)?);
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                text.push_str(&plain(all.get(&format!("-{}", id.name))?, all, depth + 1)?);
            }
            _ => return None,
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_and_messages_are_put_in_place_and_variables_are_not() {
        let source =
            "-brand = Allset\nname = { -brand }\nhello = { name }, { \"{\" }\nsum = { $x }\n";
        let messages = Messages::parse("en", source).expect("parsed");
        assert_eq!(messages.get("hello"), Some("Allset, {"));
        assert_eq!(messages.get("sum"), None);
        assert!(messages.need("sum").is_err());
    }
}
