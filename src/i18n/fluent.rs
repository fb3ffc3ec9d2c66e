//! The locale files as translators write them, in Fluent. Only the build knows it: `build.rs`, and
//! `xtask` by way of `xtask/src/locale.rs`.
//!
//! A file `locales/{tag}.ftl` is all that a language takes. Two terms say what the language calls itself
//! and which way it runs: `-locale-name` and `-locale-direction`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::compact::Part;

/// The language that the others are translated from.
pub const SOURCE: &str = "en";

/// Messages that are found by name (`I18n::named`) rather than by a function: the words of what lists of
/// data name, such as the registry of settings. A typed message must not begin so.
const NAMED: [&str; 6] = ["setting-", "group-", "choice-", "unit-", "words-", "guide-"];

/// Messages that stand in the static pages alone and never reach the app.
const STATIC: &str = "boot-";

/// A comment line above a message that may stand in English.
const SAME: &str = "same as English";

/// A locale file.
#[derive(Debug)]
pub struct Source {
    /// The BCP 47 tag, as the file is named.
    pub tag: String,
    /// What the language calls itself.
    pub own_name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// In the order of the file.
    pub messages: Vec<Message>,
}

/// A message of a locale file.
#[derive(Debug)]
pub struct Message {
    /// What code knows it by.
    pub id: String,
    /// What it says.
    pub parts: Vec<Part>,
    /// Whether a comment allows it to say what English says.
    pub same_as_english: bool,
}

/// How the app comes by a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// By the function that the build script makes of its id.
    Typed,
    /// By its id.
    Named,
    /// Not at all: it stands in the static pages.
    Static,
}

impl Message {
    /// How the app comes by it.
    pub fn reached(&self) -> Reached {
        if self.id.starts_with(STATIC) {
            Reached::Static
        } else if NAMED.iter().any(|prefix| self.id.starts_with(prefix)) {
            Reached::Named
        } else {
            Reached::Typed
        }
    }
}

impl Source {
    /// The messages that functions are made of; the place in this list is the message's number.
    pub fn typed(&self) -> impl Iterator<Item = &Message> {
        self.messages
            .iter()
            .filter(|message| message.reached() == Reached::Typed)
    }

    /// The message of this id.
    pub fn find(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// Tells lists of messages apart: what the places mean, and which arguments they are given. Guards
    /// nothing (FNV-1a).
    pub fn mark(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for message in self.typed() {
            let mut names = vec![message.id.as_str()];
            names.extend(arguments(&message.parts));
            for byte in names.join(" ").bytes().chain([b'\n']) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }
}

/// Every language of a folder, English first.
///
/// # Errors
/// What a translator has to mend, one line each.
pub fn load(folder: &Path) -> Result<Vec<Source>, String> {
    let unreadable = |error| format!("{}: {error}", folder.display());
    let mut tags = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl")
            && let Some(stem) = path.file_stem()
        {
            tags.push(stem.to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != SOURCE, tag.clone()));
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    for tag in tags {
        let path = folder.join(format!("{tag}.ftl"));
        let text =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        match read(&tag, &text) {
            Ok(source) => sources.push(source),
            Err(faults) => problems.extend(faults),
        }
    }
    match problems.is_empty() {
        true => Ok(sources),
        false => Err(problems.join("\n")),
    }
}

/// Reads one locale file.
///
/// # Errors
/// What a translator has to mend.
pub fn read(tag: &str, text: &str) -> Result<Source, Vec<String>> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let describe = |error: fluent_syntax::parser::ParserError| {
            let line = text[..error.pos.start.min(text.len())].lines().count();
            format!("locales/{tag}.ftl, line {}: {}", line.max(1), error.kind)
        };
        errors.into_iter().map(describe).collect::<Vec<_>>()
    })?;
    let mut problems = Vec::new();
    let mut complain =
        |id: &str, what: &str| problems.push(format!("locales/{tag}.ftl, {id}: {what}"));
    let mut source = Source {
        tag: tag.to_owned(),
        own_name: String::new(),
        direction: String::new(),
        messages: Vec::new(),
    };
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            Entry::Term(term) => {
                let value = match parts(&term.value).as_deref() {
                    Ok([Part::Text(value)]) => value.clone(),
                    _ => String::new(),
                };
                match term.id.name {
                    "locale-name" => source.own_name = value,
                    "locale-direction" => source.direction = value,
                    other => complain(
                        &format!("-{other}"),
                        "the only terms are -locale-name and -locale-direction",
                    ),
                }
            }
            Entry::Message(message) => {
                let id = message.id.name;
                if !seen.insert(id) {
                    complain(id, "stands twice; keep one");
                }
                if !message.attributes.is_empty() {
                    complain(id, "has an attribute; write it as a message of its own");
                }
                let comment = message.comment.as_ref();
                let read = match message.value.as_ref().map(parts) {
                    None => Ok(Vec::new()),
                    Some(read) => read,
                };
                match read {
                    Ok(parts) if parts.is_empty() => complain(id, "has no text"),
                    Ok(parts) => source.messages.push(Message {
                        id: id.to_owned(),
                        parts,
                        same_as_english: comment
                            .is_some_and(|comment| comment.content.contains(&SAME)),
                    }),
                    Err(what) => complain(id, what),
                }
            }
            _ => {}
        }
    }
    if source.own_name.is_empty() {
        complain(
            "-locale-name",
            "is missing: say what the language calls itself",
        );
    }
    if !["ltr", "rtl"].contains(&source.direction.as_str()) {
        complain("-locale-direction", "is missing: write ltr or rtl");
    }
    match problems.is_empty() {
        true => Ok(source),
        false => Err(problems),
    }
}

/// The names of the arguments of a message, in alphabetical order.
pub fn arguments(parts: &[Part]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                names.insert(name.as_str());
            }
            Part::Choice { argument, cases } => {
                names.insert(argument);
                names.extend(cases.iter().flat_map(|(_, parts)| arguments(parts)));
            }
        }
    }
    names
}

/// What the app resolves of a Fluent pattern: texts, arguments, and choices by an argument.
fn parts(pattern: &Pattern<&str>) -> Result<Vec<Part>, &'static str> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        };
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, Part::Text(text)) if text.is_empty() => {}
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

fn placeable(expression: &Expression<&str>) -> Result<Part, &'static str> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(Part::Argument(id.name.to_owned()))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            // The default comes last.
            let mut variants: Vec<_> = variants.iter().collect();
            variants.sort_by_key(|variant| variant.default);
            let mut cases = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                cases.push((key.to_owned(), parts(&variant.value)?));
            }
            Ok(Part::Choice {
                argument: id.name.to_owned(),
                cases,
            })
        }
        _ => Err("uses more of Fluent than texts, { $arguments } and choices by an argument"),
    }
}
