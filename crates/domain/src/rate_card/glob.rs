//! Patterns that names are matched by.

/// Whether a name matches a pattern, without regard to ASCII case: `*` stands for any characters or
/// none, `#` for one digit, everything else for itself.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (pattern.as_bytes(), name.as_bytes());
    let one = |pattern: u8, byte: u8| match pattern {
        b'#' => byte.is_ascii_digit(),
        _ => pattern.eq_ignore_ascii_case(&byte),
    };
    let (mut at, mut read) = (0, 0);
    // Where to go on when what follows the last `*` does not match: it takes one byte more.
    let mut again = None;
    while read < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                again = Some((at + 1, read));
                at += 1;
            }
            Some(&expected) if one(expected, name[read]) => {
                at += 1;
                read += 1;
            }
            _ => {
                let Some((behind, taken)) = again else {
                    return false;
                };
                again = Some((behind, taken + 1));
                (at, read) = (behind, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|&rest| rest == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn stars_and_digits_stand_for_others() {
        for (pattern, name, expected) in [
            ("gpt-4o", "GPT-4o", true),
            ("gpt-4o", "gpt-4o-mini", false),
            ("gpt-4o*", "gpt-4o-mini", true),
            ("*4o*", "gpt-4o", true),
            ("*-####-##-##", "gpt-4o-2024-08-06", true),
            ("*-####-##-##", "gpt-4o-2024-08-0x", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("#", "", false),
            ("*ö", "Möö", true),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    proptest! {
        #[test]
        fn a_name_matches_itself_and_what_it_is_part_of(before in "\\PC*", name in "[^*#]*", after in "\\PC*") {
            prop_assert!(matches(&name, &name));
            let whole = format!("{before}{name}{after}");
            let around = format!("*{name}*");
            prop_assert!(matches(&around, &whole));
        }

        #[test]
        fn many_stars_end(stars in 1_usize..200, name in "a{0,400}") {
            let pattern = format!("{}b", "*a".repeat(stars));
            prop_assert!(!matches(&pattern, &name));
        }
    }
}
