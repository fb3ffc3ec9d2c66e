/// The most characters of a language's tag (BCP 47 sets no limit; RFC 5646, section 4.4.1, asks for
/// at least 35).
pub const MAX_TAG_CHARS: usize = 35;

/// A language tag in its canonical case, such as `zh-Hant-TW`; `None` where it is none.
///
/// Of BCP 47 (RFC 5646, section 2.1) it takes a language of two or three letters, and at most one
/// script, one region and some variants, each once: what names a spoken or written language.
/// Extensions and private parts are refused. Whether a code is assigned it does not know; the
/// browser that writes its name does.
#[must_use]
pub fn canonical_tag(tag: &str) -> Option<String> {
    if tag.len() > MAX_TAG_CHARS || !tag.is_ascii() {
        return None;
    }
    let mut parts = tag.split('-');
    let language = parts.next()?;
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !(2..=3).contains(&language.len()) || !letters(language) {
        return None;
    }
    let mut canonical = language.to_ascii_lowercase();
    // What may still come: a script (0), a region (1), a variant (2).
    let mut next = 0;
    for part in parts {
        let (place, written) = match part.len() {
            4 if letters(part) => (0, capitalized(part)),
            2 if letters(part) => (1, part.to_ascii_uppercase()),
            3 if digits(part) => (1, part.to_owned()),
            5..=8 if part.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                (2, part.to_ascii_lowercase())
            }
            4 if part.as_bytes()[0].is_ascii_digit()
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
            {
                (2, part.to_ascii_lowercase())
            }
            _ => return None,
        };
        let again = canonical.split('-').skip(1).any(|before| before == written);
        if place < next || again {
            return None;
        }
        next = if place == 2 { 2 } else { place + 1 };
        canonical.push('-');
        canonical.push_str(&written);
    }
    Some(canonical)
}

fn capitalized(part: &str) -> String {
    let (first, rest) = part.split_at(1);
    first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_put_into_its_case() {
        for (typed, canonical) in [
            ("en", "en"),
            ("EN-gb", "en-GB"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("de-CH-1996", "de-CH-1996"),
            ("sl-rozaj-biske", "sl-rozaj-biske"),
            ("yue", "yue"),
        ] {
            assert_eq!(canonical_tag(typed).as_deref(), Some(canonical), "{typed}");
        }
    }

    #[test]
    fn what_names_no_language_is_refused() {
        let long = format!("en{}", "-abcde".repeat(6));
        for tag in [
            "",
            "e",
            "english",
            "en_GB",
            "en-",
            "-en",
            "en-GB-GB",
            "en-GB-Latn",
            "x-own",
            "en-u-nu-arab",
            "i-klingon",
            "en-GB-oxendict-oxendict",
            "dé",
            &long,
        ] {
            assert_eq!(canonical_tag(tag), None, "{tag}");
        }
    }
}
