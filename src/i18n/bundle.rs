use std::collections::HashMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Arg, DateStyle, Formats, Locale};

/// The messages of one language, ready to be resolved.
pub struct Bundle {
    locale: Locale,
    formats: Formats,
    messages: HashMap<String, Vec<Part>>,
    whole: bool,
}

/// A locale file that cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum BundleError {
    /// It is not Fluent.
    Syntax,
    /// The message of this id uses what the app does not resolve.
    Unsupported(String),
}

/// A piece of a message.
#[derive(Debug)]
enum Part {
    Text(String),
    Argument(String),
    /// The first case that matches the argument, or else the one marked as default.
    Choice {
        argument: String,
        cases: Vec<(String, Vec<Part>)>,
        default: usize,
    },
}

impl Bundle {
    /// Reads a locale file with every message.
    ///
    /// # Errors
    /// Where it is not Fluent, or uses more of it than texts, arguments and choices.
    pub fn parse(locale: Locale, source: &str) -> Result<Self, BundleError> {
        let mut bundle = Self::first(locale, "")?;
        bundle.add(source)?;
        Ok(bundle)
    }

    /// Reads a locale file that lacks messages which [`add`](Self::add) brings.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn first(locale: Locale, source: &str) -> Result<Self, BundleError> {
        let mut bundle = Self {
            locale,
            formats: Formats::new(locale),
            messages: HashMap::new(),
            whole: false,
        };
        bundle.read(source)?;
        Ok(bundle)
    }

    /// Reads the messages that were lacking.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn add(&mut self, source: &str) -> Result<(), BundleError> {
        self.read(source)?;
        self.whole = true;
        Ok(())
    }

    fn read(&mut self, source: &str) -> Result<(), BundleError> {
        let resource =
            fluent_syntax::parser::parse_runtime(source).map_err(|_| BundleError::Syntax)?;
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let parts = message
                .value
                .as_ref()
                .and_then(|pattern| parts(pattern, self.locale))
                .ok_or_else(|| BundleError::Unsupported(id.clone()))?;
            self.messages.insert(id, parts);
        }
        Ok(())
    }

    /// Whether no message is lacking.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    pub(super) fn locale(&self) -> Locale {
        self.locale
    }

    pub(super) fn formats(&self) -> &Formats {
        &self.formats
    }

    /// The message as text. A locale that lacks it shows its id, which a test refuses.
    pub(super) fn resolve(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        let mut text = String::new();
        match self.messages.get(id) {
            Some(parts) => self.write(parts, args, &mut text),
            None => text.push_str(id),
        }
        text
    }

    fn write(&self, parts: &[Part], args: &[(&'static str, Arg)], text: &mut String) {
        let find = |name: &str| {
            args.iter()
                .find(|(own, _)| *own == name)
                .map(|(_, arg)| arg)
        };
        for part in parts {
            match part {
                Part::Text(piece) => text.push_str(piece),
                Part::Argument(name) => {
                    if let Some(arg) = find(name) {
                        text.push_str(&self.format(arg));
                    }
                }
                Part::Choice {
                    argument,
                    cases,
                    default,
                } => {
                    let case = find(argument)
                        .and_then(|arg| self.choose(arg, cases))
                        .unwrap_or(&cases[*default].1);
                    self.write(case, args, text);
                }
            }
        }
    }

    fn choose<'a>(&self, arg: &Arg, cases: &'a [(String, Vec<Part>)]) -> Option<&'a Vec<Part>> {
        let case = |key: &str| {
            cases
                .iter()
                .find(|(own, _)| own == key)
                .map(|(_, parts)| parts)
        };
        match arg {
            Arg::Count(count) => {
                case(&count.to_string()).or_else(|| case(&self.formats.plural(*count)))
            }
            Arg::Text(text) => case(text),
            Arg::Amount(_) | Arg::Date(_) | Arg::DateTime(_) | Arg::List(_) | Arg::Message(_) => {
                None
            }
        }
    }

    fn format(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.formats.count(*count),
            Arg::Amount(amount) => self.formats.decimal(&amount.to_string()),
            Arg::Date(time) => self.formats.date(*time, DateStyle::Day),
            Arg::DateTime(time) => self.formats.date(*time, DateStyle::DayAndTime),
            Arg::List(items) => self.formats.list(items),
            Arg::Message(message) => self.resolve(message.id, &message.args),
        }
    }
}

fn parts(pattern: &Pattern<&str>, locale: Locale) -> Option<Vec<Part>> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(Part::Text(text(value, locale))),
            PatternElement::Placeable { expression } => placeable(expression, locale),
        })
        .collect()
}

fn placeable(expression: &Expression<&str>, locale: Locale) -> Option<Part> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Some(Part::Argument(id.name.to_owned()))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(Part::Text(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => Some(Part::Choice {
            argument: id.name.to_owned(),
            default: variants.iter().position(|variant| variant.default)?,
            cases: variants
                .iter()
                .map(|variant| Some((key(variant), parts(&variant.value, locale)?)))
                .collect::<Option<_>>()?,
        }),
        _ => None,
    }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn text(value: &str, locale: Locale) -> String {
    match locale {
        Locale::Pseudo => accented(value),
        Locale::English | Locale::Arabic => value.to_owned(),
    }
}

/// English made strange: every letter has an accent, and every third vowel is doubled, so that a
/// text is about a third longer and still readable.
fn accented(value: &str) -> String {
    const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const TO: &str = "áƀçđéƒǧĥíĵķľɱñóƥɋřšŧúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĽṀÑÓƤɊŘŠŦÚṼŴẊÝŽ";
    value
        .chars()
        .flat_map(|letter| {
            let accented = FROM
                .chars()
                .position(|from| from == letter)
                .and_then(|at| TO.chars().nth(at))
                .unwrap_or(letter);
            let times = if "aeiou".contains(letter) { 3 } else { 1 };
            std::iter::repeat_n(accented, times)
        })
        .collect()
}
