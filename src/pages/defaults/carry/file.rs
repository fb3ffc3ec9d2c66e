//! Reading a file of settings: what it says, or a sentence on why it says nothing.

use allset_domain::problem::{FieldError, FieldRule};
use js_sys::{JSON, Reflect};
use serde_json::Value;
use wasm_bindgen::JsValue;

use crate::i18n::{Message, msg};
use crate::json;

/// What the text says.
///
/// # Errors
/// Why it is not JSON, and where, if the browser tells.
pub(super) fn read(text: &str) -> Result<Value, Message> {
    let broken = |error: JsValue| {
        let told = Reflect::get(&error, &"message".into());
        let told = told.ok().and_then(|told| told.as_string());
        match told.and_then(|told| place(&told, text)) {
            Some((line, column)) => msg::carry_broken_at(column, line),
            None => msg::carry_broken(),
        }
    };
    let value = JSON::parse(text).map_err(broken)?;
    json::read(value).map_err(|_| msg::carry_broken())
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

/// The line and column that a browser's complaint about JSON speaks of, both from 1. Some name
/// them, some count the characters before, some say nothing.
fn place(complaint: &str, text: &str) -> Option<(usize, usize)> {
    let number = |word: &str| {
        let (_, rest) = complaint.split_once(word)?;
        let digits = rest.find(|c: char| !c.is_ascii_digit());
        rest.get(..digits.unwrap_or(rest.len()))?.parse().ok()
    };
    if let (Some(line), Some(column)) = (number("line "), number("column ")) {
        return Some((line, column));
    }
    let before: usize = number("position ")?;
    // The browser counts the units of UTF-16.
    let mut units = text.encode_utf16().take(before);
    let (line, column) = units.try_fold((1, 1), |(line, column), unit| {
        Some(match unit == u16::from(b'\n') {
            true => (line + 1, 1),
            false => (line, column + 1),
        })
    })?;
    Some((line, column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_found_in_what_browsers_say() {
        let text = "{\n  \"ä🦀\": x\n}";
        for complaint in [
            "Unexpected token 'x', ...is not valid JSON at position 11 (line 2 column 10)",
            "JSON.parse: unexpected character at line 2 column 10 of the JSON data",
            "Unexpected token x in JSON at position 11",
        ] {
            assert_eq!(place(complaint, text), Some((2, 10)), "{complaint}");
        }
        assert_eq!(place("JSON Parse error: Unexpected identifier", text), None);
    }
}
