//! The words of the app: messages in the person's language, and numbers, dates and lists as the
//! browser writes them there.

mod bundle;
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "the build writes what the app reads")
)]
mod compact;
#[cfg(test)]
pub(crate) mod english;
#[cfg(test)]
#[expect(dead_code, reason = "xtask looks at more of a locale file")]
mod fluent;
mod format;
pub mod locale;
mod names;
mod region;
mod settings;
#[cfg(test)]
mod tests;
mod typed;

use allset_domain::money::Amount;
use allset_domain::time::Timestamp;
use leptos::prelude::*;
use leptos::reactive::graph::Observer;

pub use bundle::Bundle;
pub use compact::BundleError;
pub use format::{DateStyle, Formats};
pub use locale::Locale;
pub use region::Region;
pub use settings::EXAMPLE_NUMBER;

/// One function per message of the locale files, made by the build script: `nav-overview` is
/// `nav_overview()`.
pub mod msg {
    use super::{Arg, Message};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// A message with its arguments, not yet in any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its place among the typed messages of the English file.
    number: u16,
    args: Vec<(&'static str, Arg)>,
}

impl Message {
    fn new(number: u16, args: Vec<(&'static str, Arg)>) -> Self {
        Self { number, args }
    }
}

/// An argument of a message. Its kind decides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// As it is.
    Text(String),
    /// A count: grouped digits; chooses the plural.
    Count(u64),
    /// Credits, to the last digit that is not zero.
    Amount(Amount),
    /// A day.
    Date(Timestamp),
    /// A day and a time of day.
    DateTime(Timestamp),
    /// "A, B and C".
    List(Vec<String>),
    /// A sentence of its own.
    Message(Message),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<Amount> for Arg {
    fn from(amount: Amount) -> Self {
        Self::Amount(amount)
    }
}

impl From<Vec<String>> for Arg {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// The language of a mount.
#[derive(Clone, Copy)]
pub struct I18n {
    bundle: StoredValue<Bundle, LocalStorage>,
    /// Goes up with each change of the language: all is made anew then.
    generation: RwSignal<u32>,
    /// Goes up with each change of how numbers and dates are written: what says any is written anew then.
    format: RwSignal<u32>,
}

impl I18n {
    /// Provides the language to everything below.
    pub fn provide(mut bundle: Bundle, region: Region) -> Self {
        bundle.follow(region);
        let i18n = Self {
            bundle: StoredValue::new_local(bundle),
            generation: RwSignal::new(0),
            format: RwSignal::new(0),
        };
        provide_context(i18n);
        i18n
    }

    /// Changes the language. What is on the screen is made anew.
    pub fn set(self, mut bundle: Bundle) {
        if let Some(region) = self.with(|own| own.formats().region().clone()) {
            bundle.follow(region);
        }
        self.bundle.set_value(bundle);
        self.generation.update(|generation| *generation += 1);
    }

    /// Writes numbers and dates so from now on. What is on the screen is written anew if it says any
    /// that differ.
    pub fn follow(self, region: Region) {
        let differs = self.bundle.try_update_value(|own| own.follow(region));
        if differs == Some(true) {
            let _ = self.format.try_update(|format| *format += 1);
        }
    }

    /// Adds the messages that this language lacked. Those of another one come too late.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub fn add(self, locale: Locale, source: &str) -> Result<(), BundleError> {
        let add = |bundle: &mut Bundle| match bundle.locale() == locale {
            true => bundle.add(source),
            false => Ok(()),
        };
        self.bundle.try_update_value(add).unwrap_or(Ok(()))
    }

    /// Whether the language lacks no message.
    pub fn is_whole(self) -> bool {
        self.with(Bundle::is_whole).unwrap_or(true)
    }

    /// Makes the caller run again when the language changes.
    pub fn track(self) {
        self.generation.track();
    }

    /// Makes the caller run again when numbers or dates are written otherwise; gives how often they were.
    /// Whatever writes one in a view that can run again does so without asking for it.
    pub fn track_format(self) -> u32 {
        self.format.get()
    }

    /// The language.
    pub fn locale(self) -> Locale {
        self.with(|bundle| bundle.locale()).unwrap_or_default()
    }

    /// A message as text.
    pub fn text(self, message: Message) -> String {
        self.with(|bundle| bundle.resolve(&message))
            .unwrap_or_default()
    }

    /// A message that is found by name (`build.rs` says which are), if there is one and the words of the
    /// pages have come (`app::words`).
    pub fn named(self, id: &str) -> Option<String> {
        self.named_with(id, &[])
    }

    /// The same, with arguments. One that the message does not name is not shown.
    pub fn named_with(self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        self.with(|bundle| bundle.named(id, args))?
    }

    /// A count with grouped digits.
    pub fn count(self, count: u64) -> String {
        self.formatted(|formats| formats.count(count))
    }

    /// Credits to the last digit that is not zero, without a unit.
    pub fn amount(self, amount: Amount) -> String {
        self.formatted(|formats| formats.decimal(&amount.to_string()))
    }

    /// A plain decimal such as `357847.678254`, grouped and with the language's own marks. No
    /// digit is lost.
    pub fn decimal(self, decimal: &str) -> String {
        self.formatted(|formats| formats.decimal(decimal))
    }

    /// An amount that somebody typed with the marks that numbers are shown with; nothing where it is none.
    pub fn typed_amount(self, text: &str) -> Option<Amount> {
        let shown = self.decimal("0.5");
        let mark = shown.chars().find(|mark| matches!(mark, '.' | ','));
        typed::plain(text, mark.unwrap_or('.')).parse().ok()
    }

    /// A share between 0 and 1 as a percentage.
    pub fn percent(self, share: f64) -> String {
        self.formatted(|formats| formats.percent(share))
    }

    /// A day, or a day and a time, in the time zone that the person has chosen, or else that of the
    /// account, or else the browser's.
    pub fn date(self, time: Timestamp, style: DateStyle) -> String {
        self.formatted(|formats| formats.date(time, style))
    }

    /// How far away a time is, in words such as "in 3 days", from days at the coarsest to minutes.
    pub fn relative(self, time: Timestamp, now: Timestamp) -> String {
        self.formatted(|formats| formats.relative(time, now))
    }

    /// The first day of the week, from 1 for Monday to 7 for Sunday.
    pub fn week_start(self) -> u8 {
        self.with(|bundle| bundle.formats().week_start())
            .unwrap_or(1)
    }

    /// The days of the week by their short names, from its first day on.
    pub fn weekday_names(self) -> [String; 7] {
        self.with(|bundle| bundle.formats().weekday_names())
            .unwrap_or_default()
    }

    /// "A, B and C".
    pub fn list(self, items: &[String]) -> String {
        self.formatted(|formats| formats.list(items))
    }

    /// A language by its BCP 47 tag, in words; the tag itself where the browser has none.
    pub fn language_name(self, tag: &str) -> String {
        self.formatted(|formats| formats.language_name(tag))
    }

    /// A country by its two letters, in words.
    pub fn country_name(self, code: &str) -> String {
        self.formatted(|formats| formats.country_name(code))
    }

    fn formatted(self, write: impl FnOnce(&Formats) -> String) -> String {
        self.with(|bundle| write(bundle.formats()))
            .unwrap_or_default()
    }

    /// Nothing once the mount is gone: late answers of the network find no one to speak to.
    fn with<T>(self, read: impl FnOnce(&Bundle) -> T) -> Option<T> {
        let outcome = self.bundle.try_with_value(read);
        self.depend_on_format();
        outcome
    }

    /// Where something was just written by the region, makes the caller run again when that changes. Not a
    /// part of what is compiled for each kind of reading.
    #[inline(never)]
    fn depend_on_format(self) {
        let wrote = |bundle: &Bundle| bundle.formats().just_wrote();
        if self.bundle.try_with_value(wrote) == Some(true) && Observer::get().is_some() {
            self.format.track();
        }
    }
}

/// The language of this mount.
///
/// # Panics
/// Outside a mount: every component is below [`I18n::provide`].
pub fn use_i18n() -> I18n {
    expect_context()
}
