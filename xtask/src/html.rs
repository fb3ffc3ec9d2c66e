//! As much of HTML as it takes to change attributes and texts of our own pages: built by Trunk and,
//! in a release, minified, so that attributes come with and without quotes.

use std::borrow::Cow;
use std::ops::ControlFlow;

/// A start tag.
pub struct Tag<'a> {
    /// Its name, as written.
    pub name: &'a str,
    /// Its attributes, values unescaped no further than quotes.
    pub attributes: Vec<(&'a str, Option<Cow<'a, str>>)>,
}

impl Tag<'_> {
    /// The value of an attribute; empty where it has none.
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.attributes.iter().find(|(known, _)| *known == name)?;
        Some(value.as_deref().unwrap_or(""))
    }

    /// Sets an attribute.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.take(name);
        self.attributes.push((name, Some(Cow::Owned(value.into()))));
    }

    /// Removes an attribute, and says what it held.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let at = self
            .attributes
            .iter()
            .position(|(known, _)| *known == name)?;
        let (_, value) = self.attributes.remove(at);
        Some(value.unwrap_or_default().into_owned())
    }

    /// The tag as it is written.
    pub fn write(&self) -> String {
        let mut out = format!("<{}", self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            if let Some(value) = value {
                out.push_str(&format!("=\"{}\"", value.replace('"', "&quot;")));
            }
        }
        out.push('>');
        out
    }
}

/// Text, safe between tags.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// What becomes of an element.
pub enum Then {
    /// The start tag is written as it now is.
    Keep,
    /// So it is, and this stands in the element instead of what stood there.
    Fill(String),
    /// This stands in the place of the start tag, and of no more: for elements without content.
    Replace(String),
}

/// Copies a document; `visit` sees each start tag and may change it.
///
/// An element that is filled holds no element of its own name.
pub fn rewrite(html: &str, mut visit: impl FnMut(&mut Tag<'_>) -> Then) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        if !rest[1..].starts_with(|first: char| first.is_ascii_alphabetic()) {
            let end = match rest.strip_prefix("<!--") {
                Some(comment) => comment.find("-->").map_or(rest.len(), |at| at + 7),
                None => rest.find('>').map_or(rest.len(), |at| at + 1),
            };
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let (mut tag, after) = read_tag(rest);
        rest = after;
        match visit(&mut tag) {
            Then::Keep => out.push_str(&tag.write()),
            Then::Replace(instead) => out.push_str(&instead),
            Then::Fill(content) => {
                out.push_str(&tag.write());
                out.push_str(&content);
                let close = format!("</{}", tag.name);
                rest = rest.find(&close).map_or("", |at| &rest[at..]);
            }
        }
    }
    out.push_str(rest);
    out
}

/// Reads the start tag at the beginning of `text`, and says what follows it.
fn read_tag(text: &str) -> (Tag<'_>, &str) {
    let text = &text[1..];
    let (name, mut rest) = split_where(text, |c| c.is_ascii_whitespace() || c == '>' || c == '/');
    let mut attributes = Vec::new();
    loop {
        match read_attribute(rest) {
            ControlFlow::Continue((attribute, after)) => {
                attributes.push(attribute);
                rest = after;
            }
            ControlFlow::Break(after) => return (Tag { name, attributes }, after),
        }
    }
}

type Attribute<'a> = (&'a str, Option<Cow<'a, str>>);

fn read_attribute(text: &str) -> ControlFlow<&str, (Attribute<'_>, &str)> {
    let text = text.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    if let Some(after) = text.strip_prefix('>') {
        return ControlFlow::Break(after);
    }
    if text.is_empty() {
        return ControlFlow::Break(text);
    }
    let (name, rest) = split_where(text, |c| {
        c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/')
    });
    let Some(value) = rest.trim_start().strip_prefix('=') else {
        return ControlFlow::Continue(((name, None), rest));
    };
    let value = value.trim_start();
    let quoted = ['"', '\''].into_iter().find_map(|quote| {
        value
            .strip_prefix(quote)
            .map(|inner| inner.split_once(quote).unwrap_or((inner, "")))
    });
    let (value, rest) =
        quoted.unwrap_or_else(|| split_where(value, |c| c.is_ascii_whitespace() || c == '>'));
    ControlFlow::Continue(((name, Some(Cow::Borrowed(value))), rest))
}

fn split_where(text: &str, end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(end).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_changes_stays_in_meaning() {
        let html =
            "<!doctype html><!-- <a> --><p class=x hidden>1 < 2</p><link rel=\"a\" href='./b'/>";
        assert_eq!(
            rewrite(html, |_| Then::Keep),
            "<!doctype html><!-- <a> --><p class=\"x\" hidden>1 < 2</p><link rel=\"a\" href=\"./b\">"
        );
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let mut seen = Vec::new();
        rewrite(
            "<script src=./boot.mjs?js=a&wasm=b type=module></script>",
            |tag| {
                seen.push((
                    tag.get("src").map(str::to_owned),
                    tag.get("type").map(str::to_owned),
                ));
                Then::Keep
            },
        );
        assert_eq!(
            seen,
            [(
                Some("./boot.mjs?js=a&wasm=b".to_owned()),
                Some("module".to_owned())
            )]
        );
    }

    #[test]
    fn filling_replaces_the_content_alone() {
        let out = rewrite("<p><b data-x>old <i>text</i></b>!</p>", |tag| {
            match tag.take("data-x") {
                Some(_) => Then::Fill(escape("1 < 2")),
                None => Then::Keep,
            }
        });
        assert_eq!(out, "<p><b>1 &lt; 2</b>!</p>");
    }
}
