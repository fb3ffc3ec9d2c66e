use std::fmt;

use crate::problem::FieldRule;

/// What a naming pattern may hold in braces.
pub const NAME_TOKENS: [&str; 6] = ["title", "date", "time", "language", "service", "number"];

/// The most characters of a naming pattern.
const MAX_PATTERN_CHARS: usize = 120;

/// What a name must not hold on the file systems that people use: separators, wild cards and what
/// Windows reserves (Naming Files, Paths, and Namespaces, in its documentation).
const FORBIDDEN: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// Why a pattern names nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// A brace is not closed, or closes nothing.
    Brace,
    /// There is no token of this name.
    Token(String),
    /// No file may be called so.
    Forbidden(char),
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Brace => f.write_str("a brace has no partner"),
            Self::Token(name) => write!(f, "there is no token {{{name}}}"),
            Self::Forbidden(letter) => write!(f, "a name cannot hold {letter}"),
        }
    }
}

impl std::error::Error for PatternError {}

/// What the tokens stand for in one name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Example<'a> {
    /// What the medium is called.
    pub title: &'a str,
    /// The day, as `2026-11-24`.
    pub date: &'a str,
    /// The time of day, as `0930`.
    pub time: &'a str,
    /// The tag of the language.
    pub language: &'a str,
    /// The service.
    pub service: &'a str,
    /// Counts within a batch, from 1.
    pub number: &'a str,
}

impl Example<'_> {
    fn get(&self, token: &str) -> Option<&str> {
        Some(match token {
            "title" => self.title,
            "date" => self.date,
            "time" => self.time,
            "language" => self.language,
            "service" => self.service,
            "number" => self.number,
            _ => return None,
        })
    }
}

enum Piece<'a> {
    Text(&'a str),
    Token(&'a str),
}

fn pieces(pattern: &str) -> Result<Vec<Piece<'_>>, PatternError> {
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while !rest.is_empty() {
        let text = rest.find(['{', '}']).map_or(rest, |at| &rest[..at]);
        if let Some(letter) = text
            .chars()
            .find(|&letter| FORBIDDEN.contains(&letter) || letter.is_control())
        {
            return Err(PatternError::Forbidden(letter));
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        rest = &rest[text.len()..];
        if rest.is_empty() {
            break;
        }
        let inner = rest.strip_prefix('{').ok_or(PatternError::Brace)?;
        let (token, after) = inner.split_once('}').ok_or(PatternError::Brace)?;
        if token.contains('{') {
            return Err(PatternError::Brace);
        }
        if !NAME_TOKENS.contains(&token) {
            return Err(PatternError::Token(token.to_owned()));
        }
        pieces.push(Piece::Token(token));
        rest = after;
    }
    Ok(pieces)
}

/// The name that a pattern gives.
///
/// # Errors
/// The first place where it is no pattern.
pub fn preview(pattern: &str, example: &Example<'_>) -> Result<String, PatternError> {
    Ok(pieces(pattern)?
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Token(token) => example.get(token).unwrap_or_default(),
        })
        .collect())
}

/// The tokens that a pattern uses; none where it is no pattern.
#[must_use]
pub fn used_tokens(pattern: &str) -> Vec<&str> {
    pieces(pattern)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Token(token) => Some(token),
            Piece::Text(_) => None,
        })
        .collect()
}

/// The rule that a pattern breaks. It must tell media apart: by their title, or by counting.
pub(super) fn check(pattern: &str) -> Option<FieldRule> {
    if pattern.is_empty() {
        return Some(FieldRule::Required);
    }
    if pattern.chars().count() > MAX_PATTERN_CHARS {
        return Some(FieldRule::TooLong {
            max: MAX_PATTERN_CHARS,
        });
    }
    match pieces(pattern) {
        Err(error) => Some(FieldRule::Pattern {
            reason: error.to_string(),
        }),
        Ok(pieces) => {
            let tells_apart = pieces
                .iter()
                .any(|piece| matches!(piece, Piece::Token("title" | "number")));
            (!tells_apart).then_some(FieldRule::NotUnique)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: Example<'_> = Example {
        title: "Board meeting",
        date: "2026-11-24",
        time: "0930",
        language: "en",
        service: "transcribe",
        number: "1",
    };

    #[test]
    fn tokens_are_put_in_place() {
        assert_eq!(
            preview("{date} {title} ({language})", &EXAMPLE).as_deref(),
            Ok("2026-11-24 Board meeting (en)")
        );
        assert_eq!(used_tokens("{number}-{title}"), ["number", "title"]);
    }

    #[test]
    fn each_mistake_has_its_reason() {
        for (pattern, error) in [
            ("{title", PatternError::Brace),
            ("title}", PatternError::Brace),
            ("{{title}}", PatternError::Brace),
            ("{name}", PatternError::Token("name".into())),
            ("{}", PatternError::Token(String::new())),
            ("a/{title}", PatternError::Forbidden('/')),
            ("{title}\n", PatternError::Forbidden('\n')),
        ] {
            assert_eq!(preview(pattern, &EXAMPLE), Err(error), "{pattern}");
            assert!(matches!(check(pattern), Some(FieldRule::Pattern { .. })));
        }
        assert_eq!(check("{date}"), Some(FieldRule::NotUnique));
        assert_eq!(check(""), Some(FieldRule::Required));
        assert_eq!(check("{date} {number}"), None);
    }
}
