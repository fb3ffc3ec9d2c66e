//! Reading a file of settings: what it says, or a sentence on why it says nothing.

use allset_domain::problem::{FieldError, FieldRule};
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::i18n::{Message, msg};
use crate::json;

/// What the text says.
///
/// # Errors
/// Why it is not JSON, and where.
pub(super) fn read(text: &str) -> Result<Value, Message> {
    json::parse(text).map_err(|_| broken(text))
}

/// The browser reads JSON, but not every one says where it is none.
fn broken(text: &str) -> Message {
    match serde_json::from_str::<IgnoredAny>(text) {
        Err(error) if !text.trim().is_empty() => msg::carry_broken_at(error.column(), error.line()),
        _ => msg::carry_broken(),
    }
}

/// Why a file is no file of settings.
pub(super) fn refusal(error: &FieldError) -> Message {
    match (&error.rule, error.pointer.as_str()) {
        (FieldRule::OneOf { .. } | FieldRule::WrongType { .. }, "/format") => {
            msg::carry_other_format()
        }
        (FieldRule::UnknownField, pointer) => msg::carry_unknown_part(pointer.trim_matches('/')),
        (FieldRule::WrongType { .. }, pointer) if !pointer.is_empty() => {
            msg::carry_broken_part(pointer.trim_matches('/'))
        }
        _ => msg::carry_no_settings(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_broken_says_where() {
        let text = "{\n  \"ä\": x\n}";
        assert_eq!(broken(text), msg::carry_broken_at(9_usize, 2_usize));
        assert_eq!(broken(" \n"), msg::carry_broken());
    }
}
