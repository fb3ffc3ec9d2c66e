//! Versions on the wire: `ETag`, `If-Match`, `If-None-Match` (RFC 9110, sections 8.8.3 and 13).

use allset_domain::problem::ProblemCode;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::failure::Failure;

/// The entity tag of a version.
pub(crate) fn etag(version: u64) -> HeaderValue {
    HeaderValue::try_from(format!("\"{version}\"")).expect("digits and quotes are ASCII")
}

/// The entity tag of a version whose representation also holds the time, so that it is not the
/// same to the byte.
pub(crate) fn weak_etag(version: u64) -> HeaderValue {
    HeaderValue::try_from(format!("W/\"{version}\"")).expect("digits and quotes are ASCII")
}

/// What the sender of a change has read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct IfMatch(Tags);

impl IfMatch {
    /// The condition of a change; without one a change is refused.
    pub(crate) fn required(headers: &HeaderMap) -> Result<Self, Failure> {
        match tags(headers, &header::IF_MATCH)? {
            Some(tags) => Ok(Self(tags)),
            None => Err(Failure::new(ProblemCode::PreconditionRequired)
                .detail("Send the ETag of what you read in If-Match, or * for whatever there is.")),
        }
    }

    /// Fails unless `version` is one of those that were read.
    pub(crate) fn check(&self, version: u64) -> Result<(), Failure> {
        let met = match &self.0 {
            Tags::Any => true,
            Tags::List(list) => {
                let current = version.to_string();
                // The comparison is the strong one: a weak tag says nothing about the version.
                list.iter().any(|tag| !tag.weak && tag.value == current)
            }
        };
        if met {
            Ok(())
        } else {
            Err(Failure::new(ProblemCode::Stale)
                .detail("It was changed since; read it again.")
                .header(header::ETAG, etag(version)))
        }
    }
}

/// Whether the sender already has `version`.
pub(crate) fn has_version(headers: &HeaderMap, version: u64) -> Result<bool, Failure> {
    Ok(match tags(headers, &header::IF_NONE_MATCH)? {
        None => false,
        Some(Tags::Any) => true,
        Some(Tags::List(list)) => {
            let current = version.to_string();
            list.iter().any(|tag| tag.value == current)
        }
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Tags {
    Any,
    List(Vec<Tag>),
}

#[derive(Debug, PartialEq, Eq)]
struct Tag {
    weak: bool,
    value: String,
}

/// The tags of a header; `None` where it is absent.
fn tags(headers: &HeaderMap, name: &HeaderName) -> Result<Option<Tags>, Failure> {
    if !headers.contains_key(name) {
        return Ok(None);
    }
    // A header in several lines means the same as with all of them in one (section 5.3). Bytes
    // beyond ASCII may stand in a tag, but never in one of ours.
    let lines = headers.get_all(name).iter();
    let texts: Vec<_> = lines
        .map(|line| String::from_utf8_lossy(line.as_bytes()))
        .collect();
    match parse(&texts.join(",")) {
        Some(tags) => Ok(Some(tags)),
        None => Err(Failure::new(ProblemCode::Malformed).detail(format!(
            "{name} is neither * nor a list of quoted entity tags."
        ))),
    }
}

fn parse(text: &str) -> Option<Tags> {
    if text.trim() == "*" {
        return Some(Tags::Any);
    }
    let mut list = Vec::new();
    let mut rest = text;
    loop {
        // A recipient ignores empty elements (section 5.6.1.2).
        rest = rest.trim_start_matches([',', ' ', '\t']);
        if rest.is_empty() {
            return (!list.is_empty()).then_some(Tags::List(list));
        }
        let (weak, quoted) = match rest.strip_prefix("W/") {
            Some(quoted) => (true, quoted),
            None => (false, rest),
        };
        let (value, after) = quoted.strip_prefix('"')?.split_once('"')?;
        if !value.chars().all(|c| c.is_ascii_graphic() || !c.is_ascii()) {
            return None;
        }
        list.push(Tag {
            weak,
            value: value.to_owned(),
        });
        rest = after.trim_start();
        if !rest.is_empty() && !rest.starts_with(',') {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: HeaderName, values: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(name.clone(), HeaderValue::from_static(value));
        }
        headers
    }

    fn if_match(values: &[&'static str]) -> IfMatch {
        IfMatch::required(&headers(header::IF_MATCH, values)).expect("the header is well formed")
    }

    #[test]
    fn a_listed_version_is_met() {
        for values in [
            &["\"7\""][..],
            &["*"],
            &["\"3\", \"7\""],
            &["\"3\" ,\"7\" , \"x,y\""],
            &["\"3\"", "\"7\""],
            &["\"3\",", "", ", \"7\" ,,"],
        ] {
            assert!(if_match(values).check(7).is_ok(), "{values:?}");
        }
    }

    #[test]
    fn another_or_a_weak_version_is_stale() {
        for values in [&["\"8\""][..], &["W/\"7\""], &["\"07\""], &["\"\""]] {
            assert!(if_match(values).check(7).is_err(), "{values:?}");
        }
    }

    #[test]
    fn what_is_no_list_of_tags_is_refused() {
        for values in [
            &[""][..],
            &[" , "],
            &["7"],
            &["\"7"],
            &["\"7\" \"8\""],
            &["*, \"7\""],
            &["\"7\"", "*"],
            &["*", "*"],
            &["w/\"7\""],
            &["\"a b\""],
        ] {
            let headers = headers(header::IF_MATCH, values);
            assert!(IfMatch::required(&headers).is_err(), "{values:?}");
        }
    }

    #[test]
    fn a_reader_is_spared_what_it_has() {
        let has = |value| has_version(&headers(header::IF_NONE_MATCH, &[value]), 7).ok();
        assert_eq!(has("\"7\""), Some(true));
        assert_eq!(has("W/\"7\""), Some(true));
        assert_eq!(has("*"), Some(true));
        assert_eq!(has("\"6\""), Some(false));
        assert_eq!(has("7"), None);
    }
}
