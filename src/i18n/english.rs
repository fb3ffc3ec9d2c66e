//! The English words for tests outside the browser.

use std::path::Path;

use super::compact::Part;
use super::fluent::{self, Source};
use super::{Arg, Message};

/// What a locale file says, of texts and arguments that are text.
pub struct Texts(Source);

impl Texts {
    /// Those of every language, English first.
    pub fn all() -> Vec<Self> {
        let locales = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"));
        let sources = fluent::load(locales).expect("they are good");
        sources.into_iter().map(Self).collect()
    }

    /// The English ones.
    pub fn english() -> Self {
        Self::all().swap_remove(0)
    }

    /// The BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.0.tag
    }

    /// A message.
    pub fn text(&self, message: &Message) -> String {
        let place = usize::from(message.number);
        let typed = self.0.typed().nth(place).expect("each function has one");
        write(&typed.parts, &message.args)
    }

    /// A message by its id.
    pub fn named(&self, id: &str) -> Option<String> {
        Some(write(&self.0.find(id)?.parts, &[]))
    }
}

fn write(parts: &[Part], args: &[(&'static str, Arg)]) -> String {
    let piece = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name) => match args.iter().find(|(own, _)| own == name) {
            Some((_, Arg::Text(text))) => text.clone(),
            other => panic!("{name}: {other:?}"),
        },
        // The default comes last.
        Part::Choice { cases, .. } => cases
            .last()
            .map_or_else(String::new, |(_, parts)| write(parts, args)),
    };
    parts.iter().map(piece).collect()
}
