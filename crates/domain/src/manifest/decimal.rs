//! Which mark stands before the decimals of a table's numbers.

use std::borrow::Cow;

use super::header::Header;
use super::{Column, record};

/// How many bytes below the header are looked at; fewer only where the file is shorter.
pub(super) const LOOKED_AT: usize = 16 * 1024;

/// Whether the numbers of the rows that begin here have a comma before their decimals: some have, and
/// none has a point that would have to be one.
pub(super) fn is_comma(rows: &[u8], header: &Header) -> bool {
    let delimiter = header.delimiter();
    if delimiter == b',' {
        return false;
    }
    let measures: Vec<usize> = (0..header.columns.len())
        .filter(|&at| matches!(header.columns[at], Some(Column::Measure(_))))
        .collect();
    let (mut commas, mut points) = (0, 0);
    for line in rows.split(|&byte| byte == b'\n') {
        // What is not split well has no vote.
        let _ = record::split(line, delimiter, |at, value| {
            if measures.contains(&at) {
                match mark(value.text(line).trim_ascii()) {
                    Some(b',') => commas += 1,
                    Some(_) => points += 1,
                    None => {}
                }
            }
        });
    }
    commas > 0 && points == 0
}

/// The mark before the decimals, where a text has one only, or points before one comma.
fn mark(text: &[u8]) -> Option<u8> {
    let (last, rest) = text
        .iter()
        .rposition(|byte| b",.".contains(byte))
        .map(|at| {
            let rest = [&text[..at], &text[at + 1..]];
            (text[at], rest)
        })?;
    let digits = |part: &[u8]| {
        part.iter()
            .all(|byte| byte.is_ascii_digit() || b".:".contains(byte))
    };
    let is_number = match last {
        b',' => !rest[1].is_empty() && rest.iter().all(|part| digits(part)),
        _ => rest
            .iter()
            .all(|part| digits(part) && !part.contains(&b'.')),
    };
    is_number.then_some(last)
}

/// A number with a comma before its decimals, and perhaps points between its thousands, as one with a
/// point and nothing between. A text of another shape stays as it is but for a point, which would not
/// mean what it says.
pub(super) fn with_point(text: &[u8]) -> Cow<'_, [u8]> {
    if !text.iter().any(|byte| b",.".contains(byte)) {
        return Cow::Borrowed(text);
    }
    let trimmed = text.trim_ascii();
    let at = trimmed.iter().position(|&byte| byte == b',');
    let (whole, decimals) = match at {
        Some(at) => (&trimmed[..at], &trimmed[at + 1..]),
        None => (trimmed, &b""[..]),
    };
    let mut groups = whole.split(|&byte| byte == b'.');
    let first = groups.next().unwrap_or_default().len();
    let points = whole.contains(&b'.');
    let grouped = !points || ((1..=3).contains(&first) && groups.all(|group| group.len() == 3));
    // A point alone may stand between thousands or before decimals: nobody can know.
    if !grouped || (points && at.is_none()) || decimals.iter().any(|byte| b",.".contains(byte)) {
        return Cow::Owned(
            text.iter()
                .map(|&byte| if byte == b'.' { b',' } else { byte })
                .collect(),
        );
    }
    let mut number: Vec<u8> = whole.iter().copied().filter(|&byte| byte != b'.').collect();
    number.push(b'.');
    number.extend_from_slice(decimals);
    Cow::Owned(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_becomes_a_point_where_it_is_sure() {
        for (text, expected) in [
            ("12", "12"),
            ("12,5", "12.5"),
            (" 1.234.567,5 ", "1234567.5"),
            ("12.5", "12,5"),
            ("0:10:12,48", "0:10:12.48"),
            ("1.234", "1,234"),
            ("1.23,5", "1,23,5"),
            ("1,5,5", "1,5,5"),
            ("x", "x"),
        ] {
            let read = with_point(text.as_bytes());
            assert_eq!(String::from_utf8_lossy(&read), expected, "{text}");
        }
    }
}
