//! The form in which the words go to the app: what the build writes (`build.rs`, `xtask/src/locale.rs`)
//! and the app reads without knowing Fluent.
//!
//! A file begins with the mark of the list of messages that it follows. Then comes one line a message,
//! in the order of `locales/en.ftl`: the app knows a message by its place. A message that stands in
//! another file leaves its line empty. Messages that are found by name come last, each as its name, a
//! tab and its text.
//!
//! In a text, `{name}` is an argument, and `{name|one:a file|other:files}` a choice by an argument: each
//! case with its key, the last for whatever no key names. A backslash takes the meaning off what follows
//! it, and writes what would end a line: `\n`, `\r`, `\t`.

use std::str::Chars;

/// Deeper than any sentence: what asks for more is not one of ours.
const MAX_DEPTH: usize = 8;

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// The argument of this name.
    Argument(String),
    /// The case that the argument names, or else the last. There is at least one.
    Choice {
        /// The name of the argument.
        argument: String,
        /// Keys and what they stand for.
        cases: Vec<(String, Vec<Part>)>,
    },
}

/// A file that is not what this build of the app reads.
#[derive(Debug, PartialEq, Eq)]
pub enum BundleError {
    /// It was made for another list of messages.
    OtherBuild,
    /// The text in this line, counted from 1, breaks off or means nothing.
    Broken(usize),
}

/// How a line of a file is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'a> {
    /// By the place of the message in the English file, counted from 0.
    Place(usize),
    /// By its name.
    Name(&'a str),
}

/// Writes a file: `placed` in the order of the English file, without what stands in another one.
pub fn write_file<'a>(
    mark: &str,
    placed: impl IntoIterator<Item = Option<&'a [Part]>>,
    named: impl IntoIterator<Item = (&'a str, &'a [Part])>,
) -> String {
    let mut file = mark.to_owned();
    for parts in placed {
        file.push('\n');
        file.push_str(&parts.map(write).unwrap_or_default());
    }
    for (name, parts) in named {
        file.push('\n');
        file.push_str(name);
        file.push('\t');
        file.push_str(&write(parts));
    }
    file
}

/// Reads a file, message by message.
///
/// # Errors
/// Where it is of another build, or damaged.
pub fn read_file(
    mark: &str,
    file: &str,
    mut found: impl FnMut(Key<'_>, Vec<Part>),
) -> Result<(), BundleError> {
    let mut lines = file.split('\n');
    if lines.next() != Some(mark) {
        return Err(BundleError::OtherBuild);
    }
    for (place, line) in lines.enumerate() {
        let (key, text) = match line.split_once('\t') {
            Some((name, text)) => (Key::Name(name), text),
            None => (Key::Place(place), line),
        };
        if !text.is_empty() {
            found(key, read(text).ok_or(BundleError::Broken(place + 2))?);
        }
    }
    Ok(())
}

fn write(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => escape(text, &mut out),
            Part::Argument(name) => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
            Part::Choice { argument, cases } => {
                out.push('{');
                out.push_str(argument);
                for (key, parts) in cases {
                    out.push('|');
                    out.push_str(key);
                    out.push(':');
                    out.push_str(&write(parts));
                }
                out.push('}');
            }
        }
    }
    out
}

fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        let instead = match letter {
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\\' | '{' | '|' | '}' => letter,
            _ => {
                out.push(letter);
                continue;
            }
        };
        out.push('\\');
        out.push(instead);
    }
}

fn read(text: &str) -> Option<Vec<Part>> {
    match read_until(&mut text.chars(), 0)? {
        (parts, None) => Some(parts),
        _ => None,
    }
}

/// The parts up to the sign that ends them, which is none at the end of the text.
fn read_until(rest: &mut Chars<'_>, depth: usize) -> Option<(Vec<Part>, Option<char>)> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let end = loop {
        match rest.next() {
            Some('\\') => text.push(match rest.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                letter => letter,
            }),
            Some('{') => {
                if !text.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut text)));
                }
                parts.push(read_placed(rest, depth + 1)?);
            }
            Some(letter @ ('|' | '}')) => break Some(letter),
            Some(letter) => text.push(letter),
            None => break None,
        }
    };
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    Some((parts, end))
}

/// An argument or a choice, behind its brace.
fn read_placed(rest: &mut Chars<'_>, depth: usize) -> Option<Part> {
    if depth > MAX_DEPTH {
        return None;
    }
    let (argument, mut end) = read_name(rest, &['|', '}'])?;
    let mut cases = Vec::new();
    while end == '|' {
        let (key, _) = read_name(rest, &[':'])?;
        let (parts, sign) = read_until(rest, depth)?;
        cases.push((key, parts));
        end = sign?;
    }
    Some(match cases.is_empty() {
        true => Part::Argument(argument),
        false => Part::Choice { argument, cases },
    })
}

/// A name and the sign behind it.
fn read_name(rest: &mut Chars<'_>, ends: &[char]) -> Option<(String, char)> {
    let mut name = String::new();
    loop {
        match rest.next()? {
            end if ends.contains(&end) => return Some((name, end)),
            letter @ ('a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '.') => name.push(letter),
            _ => return None,
        }
    }
}
