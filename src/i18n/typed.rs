//! Numbers as people type them.

/// A typed number as a plain decimal, where `decimal` is the mark before the decimals as it is shown to
/// the person. What cannot be a number stays what it is, for whoever reads it to refuse.
pub(super) fn plain(text: &str, decimal: char) -> String {
    let (decimal, group) = match decimal {
        ',' => (',', '.'),
        _ => ('.', ','),
    };
    let typed: String = text.chars().filter_map(usual).collect();
    let is_group = |part: &str| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, decimals) = match typed.split_once(decimal) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (typed.as_str(), None),
    };
    if decimals.is_some_and(|decimals| decimals.contains([decimal, group])) {
        return typed;
    }
    let mut parts = whole.split(group);
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let grouped = (1..=3).contains(&first.len()) && rest.iter().all(|part| is_group(part));
    match (rest.as_slice(), decimals) {
        (parts, decimals) if grouped => {
            let decimals = decimals.map(|decimals| format!(".{decimals}"));
            format!("{first}{}{}", parts.concat(), decimals.unwrap_or_default())
        }
        ([], Some(decimals)) => format!("{first}.{decimals}"),
        // It cannot be the mark between thousands there, so it is the other.
        ([only], None) => format!("{first}.{only}"),
        _ => typed,
    }
}

/// A character as plain decimals have it; nothing for what only makes a number easier to read.
fn usual(typed: char) -> Option<char> {
    let digit = |zero: u32| char::from_u32(u32::from(typed) - zero + u32::from('0'));
    match typed {
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{ff10}'..='\u{ff19}' => digit(0xff10),
        '\u{66b}' => Some('.'),
        '\u{66c}' | '\'' | '’' | '_' | '\u{200e}' | '\u{200f}' | '\u{61c}' => None,
        typed if typed.is_whitespace() => None,
        typed => Some(typed),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_number_is_read_by_the_marks_that_it_is_shown_with() {
        for (typed, point, comma) in [
            ("12", "12", "12"),
            (" 1 234.5 ", "1234.5", "1234.5"),
            ("1,234.5", "1234.5", "1,234.5"),
            ("1.234,5", "1.234,5", "1234.5"),
            ("12,5", "12.5", "12.5"),
            ("12.5", "12.5", "12.5"),
            ("1,234", "1234", "1.234"),
            ("1.234", "1.234", "1234"),
            ("1.234.567", "1.234.567", "1234567"),
            ("1’234.50", "1234.50", "1234.50"),
            ("\u{661}\u{662}\u{66b}\u{665}", "12.5", "12.5"),
            ("１２", "12", "12"),
            (".5", ".5", ".5"),
            ("ten", "ten", "ten"),
            ("", "", ""),
        ] {
            assert_eq!(plain(typed, '.'), point, "{typed} with a point");
            assert_eq!(plain(typed, ','), comma, "{typed} with a comma");
        }
    }
}
