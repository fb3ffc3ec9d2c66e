//! The texts of the locale files that stand in the static pages: messages of text, terms and at most
//! plain arguments.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::places;

/// The messages of one locale.
pub struct Messages {
    /// Its language tag, as its file is named.
    pub language: String,
    patterns: BTreeMap<String, Pattern<String>>,
}

impl Messages {
    /// Reads `locales/{language}.ftl`.
    pub fn read(language: &str) -> Result<Self> {
        let file = places::root()
            .join("locales")
            .join(format!("{language}.ftl"));
        let source =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Self::parse(language, source)
    }

    fn parse(language: &str, source: String) -> Result<Self> {
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => bail!("locales/{language}.ftl: {}", errors[0]),
        };
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

#[cfg(test)]
mod tests {
    use super::*;

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
