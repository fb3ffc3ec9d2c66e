//! Language tags, as far as prices depend on them.

/// The most bytes of a language tag: what BCP 47 asks programs to allow for at least.
pub const MAX_LANGUAGE_BYTES: usize = 35;

/// The usual spelling of a BCP 47 language tag (`EN_gb` becomes `en-GB`), or `None` for a text
/// that does not have the shape of one. Whether such a language exists is not looked up.
///
/// Space around it is ignored, and `_` is taken for `-`, as many tools write it.
#[must_use]
pub fn canonical_language(text: &str) -> Option<String> {
    let text = text.trim_matches([' ', '\t']);
    if text.is_empty() || text.len() > MAX_LANGUAGE_BYTES {
        return None;
    }
    let mut tag = String::with_capacity(text.len());
    let mut after_singleton = false;
    for (at, part) in text.split(['-', '_']).enumerate() {
        let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
        let good = match at {
            // `x-…` and `i-…` are whole tags for private use and from old registrations.
            0 => letters && (part.len() >= 2 || matches!(part, "x" | "X" | "i" | "I")),
            _ => part.bytes().all(|b| b.is_ascii_alphanumeric()),
        };
        if !good || part.is_empty() || part.len() > 8 {
            return None;
        }
        if at > 0 {
            tag.push('-');
        }
        let start = tag.len();
        tag.push_str(part);
        let written = &mut tag[start..];
        written.make_ascii_lowercase();
        if at > 0 && !after_singleton && letters {
            match part.len() {
                2 => written.make_ascii_uppercase(),
                4 => written[..1].make_ascii_uppercase(),
                _ => {}
            }
        }
        after_singleton |= part.len() == 1;
    }
    Some(tag)
}

/// Whether a language range of a meter covers a language tag: `en` covers `en` and `en-GB`, not
/// `eng`. Both in any case (the basic filtering of RFC 4647, without `*`).
#[must_use]
pub fn language_covers(range: &str, tag: &str) -> bool {
    let Some(head) = tag.get(..range.len()) else {
        return false;
    };
    head.eq_ignore_ascii_case(range) && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}
