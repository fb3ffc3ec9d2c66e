use std::collections::HashMap;

use super::compact::{self, BundleError, Key, Part};
use super::{Arg, DateStyle, Formats, Locale, Message, Region, msg};

/// The messages of one language, ready to be resolved.
pub struct Bundle {
    locale: Locale,
    formats: Formats,
    /// By the number of the message; without parts where it is lacking.
    messages: Vec<Vec<Part>>,
    named: HashMap<String, Vec<Part>>,
    whole: bool,
}

impl Bundle {
    /// Reads a file with every message.
    ///
    /// # Errors
    /// Where it is of another build, or damaged.
    pub fn parse(locale: Locale, source: &str) -> Result<Self, BundleError> {
        let mut bundle = Self::first(locale, source)?;
        bundle.whole = true;
        Ok(bundle)
    }

    /// Reads a file that lacks messages which [`add`](Self::add) brings.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn first(locale: Locale, source: &str) -> Result<Self, BundleError> {
        let mut bundle = Self {
            locale,
            formats: Formats::new(locale, Region::default()),
            messages: Vec::new(),
            named: HashMap::new(),
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
        let pseudo = self.locale == Locale::PSEUDO;
        compact::read_file(msg::MARK, source, |key, mut parts| {
            if pseudo {
                accent(&mut parts);
            }
            match key {
                Key::Name(name) => {
                    self.named.insert(name.to_owned(), parts);
                }
                Key::Place(place) => {
                    if self.messages.len() <= place {
                        self.messages.resize_with(place + 1, Vec::new);
                    }
                    self.messages[place] = parts;
                }
            }
        })
    }

    /// Writes numbers and dates so from now on; tells whether something that was written before is
    /// written otherwise now.
    pub(super) fn follow(&mut self, region: Region) -> bool {
        let differs = self.formats.wrote_otherwise_than(&region);
        if *self.formats.region() != region {
            self.formats = Formats::new(self.locale, region);
        }
        differs
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

    /// The message as text; its number where the file that it stands in is not there yet, which no page
    /// lets happen.
    pub(super) fn resolve(&self, message: &Message) -> String {
        match self.messages.get(usize::from(message.number)) {
            Some(parts) if !parts.is_empty() => self.written(parts, &message.args),
            _ => format!("#{}", message.number),
        }
    }

    /// The message of this id as text, if it is one that is found by name and is here.
    pub(super) fn named(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let parts = self.named.get(id)?;
        Some(self.written(parts, args))
    }

    fn written(&self, parts: &[Part], args: &[(&'static str, Arg)]) -> String {
        let mut text = String::new();
        self.write(parts, args, &mut text);
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
                Part::Choice { argument, cases } => {
                    let named = find(argument).and_then(|arg| self.choose(arg, cases));
                    let last = || cases.last().map(|(_, parts)| parts);
                    if let Some(parts) = named.or_else(last) {
                        self.write(parts, args, text);
                    }
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
            Arg::Message(message) => self.resolve(message),
        }
    }
}

/// Makes English strange.
fn accent(parts: &mut [Part]) {
    for part in parts {
        match part {
            Part::Text(text) => *text = accented(text),
            Part::Argument(_) => {}
            Part::Choice { cases, .. } => cases.iter_mut().for_each(|(_, parts)| accent(parts)),
        }
    }
}

/// Every letter has an accent, and every small vowel stands three times, so that a text is much longer and
/// still readable.
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
            let times = if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
                3
            } else {
                1
            };
            std::iter::repeat_n(accented, times)
        })
        .collect()
}
