//! One row with quotes in it, split by the rules of RFC 4180.

use std::borrow::Cow;
use std::ops::Range;

/// Why a row cannot be split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A quote that opens a value is not closed, or only where another value opens one in a later
    /// line.
    LeftOpen,
    /// A quote stands inside a value that does not begin with one, or text follows a closing quote.
    StrayQuote,
}

/// A value of a row, by its place in the bytes that were split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// The text, without the quotes around it.
    pub range: Range<usize>,
    /// Whether quotes inside it are written twice.
    pub doubled: bool,
}

impl Value {
    /// The text with each quote once.
    pub fn text<'b>(&self, bytes: &'b [u8]) -> Cow<'b, [u8]> {
        let text = &bytes[self.range.clone()];
        if !self.doubled {
            return Cow::Borrowed(text);
        }
        let mut once = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.iter().position(|&byte| byte == b'"') {
            once.extend_from_slice(&rest[..=at]);
            // The second of the two; both are there, or the value would have ended.
            rest = rest.get(at + 2..).unwrap_or_default();
        }
        once.extend_from_slice(rest);
        Cow::Owned(once)
    }
}

/// How a row ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ended {
    /// How many bytes it has, without its line break.
    pub length: usize,
    /// How many values.
    pub values: usize,
    /// How many line breaks stand inside its quotes.
    pub breaks: u64,
    /// Whether a line break ended it, not the end of the bytes.
    pub line_break: bool,
}

/// Splits the row that the bytes begin with, and gives each value with its place.
pub(super) fn split(
    bytes: &[u8],
    delimiter: u8,
    mut each: impl FnMut(usize, Value),
) -> Result<Ended, Fault> {
    let mut at = 0;
    let mut values = 0;
    let mut breaks = 0;
    loop {
        let value = match bytes.get(at) {
            Some(b'"') => {
                let (value, inside) = quoted(bytes, at + 1)?;
                breaks += inside;
                at = value.range.end + 1;
                value
            }
            _ => {
                let value = bare(bytes, at, delimiter)
                    .map_err(|fault| if breaks > 0 { Fault::LeftOpen } else { fault })?;
                at = value.range.end;
                value
            }
        };
        each(values, value);
        values += 1;
        let ended = |line_break| Ended {
            length: at,
            values,
            breaks,
            line_break,
        };
        match bytes.get(at) {
            None => return Ok(ended(false)),
            Some(b'\n') => return Ok(ended(true)),
            Some(b'\r') if bytes.get(at + 1).is_none_or(|&next| next == b'\n') => {
                return Ok(ended(at + 1 < bytes.len()));
            }
            Some(&byte) if byte == delimiter => at += 1,
            Some(_) if breaks > 0 => return Err(Fault::LeftOpen),
            Some(_) => return Err(Fault::StrayQuote),
        }
    }
}

/// The value that a quote before `from` has opened, and the line breaks in it.
fn quoted(bytes: &[u8], from: usize) -> Result<(Value, u64), Fault> {
    let mut breaks = 0;
    let mut doubled = false;
    let mut at = from;
    loop {
        match bytes.get(at) {
            None => return Err(Fault::LeftOpen),
            Some(b'"') if bytes.get(at + 1) == Some(&b'"') => {
                doubled = true;
                at += 1;
            }
            Some(b'"') => {
                let range = from..at;
                return Ok((Value { range, doubled }, breaks));
            }
            Some(b'\n') => breaks += 1,
            Some(_) => {}
        }
        at += 1;
    }
}

/// The value without quotes that begins at `from`. Its carriage return before a line break is left
/// out.
fn bare(bytes: &[u8], from: usize, delimiter: u8) -> Result<Value, Fault> {
    let rest = &bytes[from..];
    let stop = |&byte: &u8| byte == delimiter || byte == b'\n' || byte == b'"';
    let mut length = rest.iter().position(stop).unwrap_or(rest.len());
    match rest.get(length) {
        Some(b'"') => return Err(Fault::StrayQuote),
        Some(&byte) if byte == delimiter => {}
        // The end of the row.
        _ if rest[..length].ends_with(b"\r") => length -= 1,
        _ => {}
    }
    Ok(Value {
        range: from..from + length,
        doubled: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Result<(Vec<String>, Ended), Fault> {
        let mut values = Vec::new();
        let ended = split(text.as_bytes(), b',', |_, value| {
            values.push(String::from_utf8_lossy(&value.text(text.as_bytes())).into_owned());
        })?;
        Ok((values, ended))
    }

    #[test]
    fn values_are_told_apart() {
        for (text, values) in [
            ("", &[""][..]),
            ("a,b", &["a", "b"]),
            ("a,,\r\nx", &["a", "", ""]),
            ("\"a,b\",c\n", &["a,b", "c"]),
            ("\"say \"\"so\"\"\",\"\"\r\n", &["say \"so\"", ""]),
            ("\"\"\"\",\"a\nb\"", &["\"", "a\nb"]),
            ("a\r,b\r", &["a\r", "b"]),
        ] {
            assert_eq!(
                row(text).map(|row| row.0),
                Ok(values.iter().map(|&v| v.into()).collect()),
                "{text:?}"
            );
        }
    }

    #[test]
    fn the_end_of_a_row_is_known() {
        let ended = |length, values, breaks, line_break| Ended {
            length,
            values,
            breaks,
            line_break,
        };
        for (text, expected) in [
            ("a,b\nc", ended(3, 2, 0, true)),
            ("a,b\r\nc", ended(3, 2, 0, true)),
            ("a,\"b\"\r\nc", ended(5, 2, 0, true)),
            ("\"a\n\nb\",c", ended(8, 2, 2, false)),
            ("\"a\"\r", ended(3, 1, 0, false)),
        ] {
            assert_eq!(row(text).map(|row| row.1), Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn quotes_that_do_not_fit_are_faults() {
        for (text, fault) in [
            ("\"a,b\n1,2\n", Fault::LeftOpen),
            ("a,\"", Fault::LeftOpen),
            ("1,\"a\n2,\"b\n", Fault::LeftOpen),
            ("1,\"a\n2,\",b\"\n", Fault::LeftOpen),
            ("a\"b,c", Fault::StrayQuote),
            ("\"a\"b,c", Fault::StrayQuote),
            ("\"a\"\rb", Fault::StrayQuote),
            (" \"a\",b", Fault::StrayQuote),
        ] {
            assert_eq!(row(text).map(|row| row.0), Err(fault), "{text:?}");
        }
    }
}
