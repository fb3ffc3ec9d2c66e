//! Rules in English, for the terminal and for developers; people read a sentence of their locale.

use std::fmt;

use super::{FieldError, FieldRule};

impl fmt::Display for FieldRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("must not be empty"),
            Self::TooLong { max } => write!(f, "longer than {max}"),
            Self::Unprintable => f.write_str("holds characters that cannot be printed"),
            Self::Email => f.write_str("no e-mail address"),
            Self::TimeZone => f.write_str("no time zone such as Europe/Paris"),
            Self::Country => f.write_str("no country code such as FR"),
            Self::Image => f.write_str("no PNG, JPEG or WebP picture"),
            Self::ImageTooLarge { max } => write!(f, "a picture of more than {max} bytes"),
            Self::UnknownField => f.write_str("unknown"),
            Self::MissingField => f.write_str("missing"),
            Self::WrongType { expected } => write!(f, "of another type than {expected}"),
            Self::Fingerprint => f.write_str("not the fingerprint of the evidence"),
            Self::OneOf { allowed } => write!(f, "not one of {}", allowed.join(", ")),
            Self::OutOfRange { min, max } => write!(f, "not from {min} to {max}"),
            Self::Language => f.write_str("no language tag such as de-AT"),
            Self::Service => f.write_str("no name of a service"),
            Self::Pattern { reason } => write!(f, "no naming pattern: {reason}"),
            Self::NotUnique => f.write_str("gives several media the same name"),
            Self::Shortcut => f.write_str("no shortcut such as mod+k or g o"),
            Self::Repeated => f.write_str("has the same item twice"),
            Self::Locked => f.write_str("locked: nobody can set it for themselves"),
            Self::WrongLayer => f.write_str("cannot be set here, only in another layer"),
        }
    }
}

/// The rule, and where.
impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A pointer can hold whatever stood in a file, also what would speak to a terminal.
        let place = self.pointer.escape_debug();
        match self.pointer.is_empty() {
            true => write!(f, "{} (at its root)", self.rule),
            false => write!(f, "{} ({place})", self.rule),
        }
    }
}
