use super::language::canonical_tag;
use super::pattern;
use super::shortcut::Shortcut;
use super::value::SettingValue;
use crate::account;
use crate::problem::FieldRule;

/// The most characters of a service's name.
const MAX_SERVICE_CHARS: usize = 64;

/// What a setting can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// On or off.
    Switch,
    /// One of these.
    Choice(&'static [&'static str]),
    /// A whole number from `min` to `max`, both included.
    Number {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
        /// What is counted.
        unit: Unit,
    },
    /// A text of one line.
    Text {
        /// The most characters.
        max: usize,
    },
    /// A language by its BCP 47 tag; empty where none is chosen.
    Language,
    /// Several languages, none twice.
    Languages {
        /// The most of them.
        max: usize,
    },
    /// A time zone of the IANA database; empty for the one of the account or the browser.
    TimeZone,
    /// The name of a service as rate cards write it; empty for none.
    Service,
    /// A pattern that names files, of text and the tokens of
    /// [`NAME_TOKENS`](super::NAME_TOKENS).
    Pattern,
    /// The keys of a shortcut; empty for none.
    Shortcut,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days of 24 hours.
    Days,
    /// Whole credits.
    Credits,
    /// Hundredths of a whole.
    Percent,
    /// Seconds.
    Seconds,
}

impl Unit {
    /// The name that its words and the schema know it by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Credits => "credits",
            Self::Percent => "percent",
            Self::Seconds => "seconds",
        }
    }
}

impl Kind {
    /// Whether a stored value can be one: it is of the type, one of the choices, in the range. The
    /// rules of texts hold when something is stored; who reads a text copes with any.
    #[must_use]
    pub fn holds(self, value: &SettingValue) -> bool {
        match (self, value) {
            (Self::Choice(allowed), SettingValue::Text(text)) => allowed.contains(&text.as_str()),
            (Self::Number { min, max, .. }, SettingValue::Number(number)) => {
                (min..=max).contains(number)
            }
            (Self::Switch, SettingValue::Switch(_))
            | (Self::Languages { .. }, SettingValue::List(_)) => true,
            (
                Self::Text { .. }
                | Self::Language
                | Self::TimeZone
                | Self::Service
                | Self::Pattern
                | Self::Shortcut,
                SettingValue::Text(_),
            ) => true,
            _ => false,
        }
    }

    /// The rule that a value breaks; `None` where it may be.
    #[must_use]
    pub fn broken_by(self, value: &SettingValue) -> Option<FieldRule> {
        match (self, value) {
            (Self::Switch, SettingValue::Switch(_)) => None,
            (Self::Choice(allowed), SettingValue::Text(text)) => {
                let known = allowed.contains(&text.as_str());
                (!known).then(|| FieldRule::OneOf {
                    allowed: allowed.iter().map(|&name| name.to_owned()).collect(),
                })
            }
            (Self::Number { min, max, .. }, SettingValue::Number(number)) => {
                (!(min..=max).contains(number)).then_some(FieldRule::OutOfRange { min, max })
            }
            (Self::Text { max }, SettingValue::Text(text)) => account::line(text, max),
            (Self::Language, SettingValue::Text(tag)) => {
                (!tag.is_empty() && !is_canonical(tag)).then_some(FieldRule::Language)
            }
            (Self::Languages { max }, SettingValue::List(tags)) => languages(tags, max),
            (Self::TimeZone, SettingValue::Text(zone)) => account::time_zone(zone),
            (Self::Service, SettingValue::Text(name)) => service(name),
            (Self::Pattern, SettingValue::Text(text)) => pattern::check(text),
            (Self::Shortcut, SettingValue::Text(keys)) => {
                let readable = keys.is_empty() || keys.parse::<Shortcut>().is_ok();
                (!readable).then_some(FieldRule::Shortcut)
            }
            _ => Some(FieldRule::WrongType {
                expected: self.json_type().to_owned(),
            }),
        }
    }

    /// The same value as it is kept: trimmed, and tags in their canonical case.
    #[must_use]
    pub fn tidied(self, value: SettingValue) -> SettingValue {
        let tag = |tag: String| canonical_tag(tag.trim()).unwrap_or(tag);
        match (self, value) {
            (Self::Language, SettingValue::Text(text)) => SettingValue::Text(tag(text)),
            (Self::Languages { .. }, SettingValue::List(tags)) => {
                SettingValue::List(tags.into_iter().map(tag).collect())
            }
            (Self::Switch | Self::Choice(_) | Self::Number { .. }, value) => value,
            (_, SettingValue::Text(text)) => SettingValue::Text(text.trim().to_owned()),
            (_, value) => value,
        }
    }

    /// The value that was written as evidence (`Display` of [`SettingValue`]); `None` where it cannot
    /// be one.
    #[must_use]
    pub fn written(self, text: &str) -> Option<SettingValue> {
        let value = match self {
            Self::Switch => SettingValue::Switch(text == "on"),
            Self::Number { .. } => SettingValue::Number(text.parse().ok()?),
            Self::Languages { .. } => {
                let items = text.split(", ").filter(|item| !item.is_empty());
                SettingValue::List(items.map(str::to_owned).collect())
            }
            _ => text.into(),
        };
        (value.to_string() == text).then_some(value)
    }

    /// The type of its values in JSON.
    #[must_use]
    pub const fn json_type(self) -> &'static str {
        match self {
            Self::Switch => "boolean",
            Self::Number { .. } => "integer",
            Self::Languages { .. } => "array",
            Self::Choice(_)
            | Self::Text { .. }
            | Self::Language
            | Self::TimeZone
            | Self::Service
            | Self::Pattern
            | Self::Shortcut => "string",
        }
    }
}

fn is_canonical(tag: &str) -> bool {
    canonical_tag(tag).is_some_and(|canonical| canonical == tag)
}

fn languages(tags: &[String], max: usize) -> Option<FieldRule> {
    if tags.len() > max {
        return Some(FieldRule::TooLong { max });
    }
    if !tags.iter().all(|tag| is_canonical(tag)) {
        return Some(FieldRule::Language);
    }
    let twice = (1..tags.len()).any(|at| tags[..at].contains(&tags[at]));
    twice.then_some(FieldRule::Repeated)
}

/// As meters match it: letters, digits, `-`, `_`, `.` and `/`.
fn service(name: &str) -> Option<FieldRule> {
    let fits = name
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'));
    if name.chars().count() > MAX_SERVICE_CHARS {
        Some(FieldRule::TooLong {
            max: MAX_SERVICE_CHARS,
        })
    } else {
        (!fits).then_some(FieldRule::Service)
    }
}
