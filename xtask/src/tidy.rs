//! Whether the documents track the code, whether every language says the same, and the house rules that
//! no compiler checks.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::{locale, places};

/// A file longer than this is asked whether it is one thing.
const LONG: usize = 400;
/// The documents that name files and quote limits.
const DOCUMENTS: [&str; 7] = [
    "README.md",
    "docs/translating.md",
    "docs/ARCHITECTURE.md",
    "docs/api.md",
    "docs/manifest.md",
    "docs/rate-card.md",
    "docs/settings.md",
];
/// Made by the commands, so not there in a clean clone.
const MADE: [&str; 3] = ["dist", "target", "node_modules"];

/// Fails with all that it found.
pub fn tidy() -> Result<()> {
    let files = files()?;
    let mut problems = Vec::new();
    let limits = limits(&files)?;
    for document in DOCUMENTS {
        match fs::read_to_string(places::root().join(document)) {
            Ok(text) => {
                problems.extend(
                    named_paths(&text)
                        .filter(|path| !is_there(path, &files))
                        .map(|path| format!("{document} names `{path}`, which is not there")),
                );
                problems.extend(
                    quoted_limits(&text)
                        .filter(|(name, value)| limits.get(*name) != Some(value))
                        .map(|(name, value)| {
                            let known = limits.get(name);
                            format!("{document} quotes {value} as `{name}`, which is {known:?}")
                        }),
                );
            }
            Err(_) => problems.push(format!("{document} is missing")),
        }
    }
    for file in &files {
        let Ok(text) = fs::read_to_string(places::root().join(file)) else {
            continue;
        };
        for (at, line) in text.lines().enumerate() {
            for rule in broken_rules(file, line) {
                problems.push(format!("{}:{}: {rule}", file.display(), at + 1));
            }
        }
        let lines = text.lines().count();
        let is_code = file.extension().is_some_and(|extension| extension == "rs");
        if is_code && lines > LONG {
            println!(
                "warning: {} has {lines} lines: is it one thing?",
                file.display()
            );
        }
    }
    let locales = locale::all()?;
    let sources = locales.iter().map(|messages| &messages.source);
    problems.extend(locale::check::problems(sources));
    if !problems.is_empty() {
        bail!("{} untidy:\n  {}", problems.len(), problems.join("\n  "));
    }
    println!("tidy: {} files", files.len());
    Ok(())
}

/// The files of the repository, as paths from its root.
fn files() -> Result<Vec<PathBuf>> {
    fn walk(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let path = entry.path();
            if path.is_dir() {
                if name != ".git" && !MADE.contains(&name.as_ref()) {
                    walk(&path, into)?;
                }
            } else if let Ok(inside) = path.strip_prefix(places::root()) {
                into.push(inside.to_owned());
            }
        }
        Ok(())
    }
    let mut files = Vec::new();
    walk(places::root(), &mut files)?;
    files.sort();
    Ok(files)
}

/// The constants of the domain that are whole numbers, by name.
fn limits(files: &[PathBuf]) -> Result<HashMap<String, u128>> {
    let mut limits = HashMap::new();
    for file in files
        .iter()
        .filter(|file| file.starts_with("crates/domain/src"))
    {
        let text = fs::read_to_string(places::root().join(file))?;
        limits.extend(text.lines().filter_map(constant));
    }
    Ok(limits)
}

/// `pub const NAME: T = 64 * 1_024;` as its name and value.
fn constant(line: &str) -> Option<(String, u128)> {
    let (name, rest) = line.strip_prefix("pub const ")?.split_once(':')?;
    let (_, value) = rest.strip_suffix(';')?.split_once('=')?;
    let mut product: u128 = 1;
    for factor in value.split('*') {
        product *= factor.trim().replace('_', "").parse::<u128>().ok()?;
    }
    Some((name.to_owned(), product))
}

/// The rows of tables that end in a value and the constant that it is: `| … | 1,000 | `NAME` |`.
fn quoted_limits(text: &str) -> impl Iterator<Item = (&str, u128)> {
    text.lines().filter_map(|line| {
        let mut cells = line.trim().strip_suffix('|')?.rsplit('|').map(str::trim);
        let name = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        let value = cells.next()?.replace(',', "").parse().ok()?;
        Some((name, value))
    })
}

/// What a Markdown text sets as code and looks like a path of the repository.
fn named_paths(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|code| looks_like_path(code))
}

fn looks_like_path(code: &str) -> bool {
    let only_names = code
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    let extension = code.rsplit_once('.').map_or("", |(_, extension)| extension);
    let known = [
        "rs", "toml", "md", "mjs", "js", "css", "ftl", "json", "html", "svg",
    ]
    .contains(&extension);
    // A leading slash is a route or an endpoint, a leading dash an option.
    only_names && !code.starts_with(['/', '-']) && code.len() > 2 && (known || code.ends_with('/'))
}

/// Whether there is such a file or folder, at the root or, for a bare name, anywhere.
fn is_there(path: &str, files: &[PathBuf]) -> bool {
    let path = path.trim_end_matches('/');
    let first = path.split('/').next().unwrap_or(path);
    MADE.contains(&first)
        || places::root().join(path).exists()
        || files.iter().any(|file| file.ends_with(path))
        || files
            .iter()
            .any(|file| file.parent().is_some_and(|folder| folder.ends_with(path)))
}

/// The rules that a line of a file breaks.
fn broken_rules(file: &Path, line: &str) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    if !name.contains("lock") && names_a_machine(line) {
        broken.push("a path of one machine");
    }
    if file.starts_with("src") || file == Path::new("index.html") {
        if line.contains(" style=") || line.starts_with("style=") {
            broken.push("a style attribute: the content security policy forbids it");
        }
        if line.contains("innerHTML") || line.contains("inner_html") {
            broken.push("an HTML sink: text goes into text nodes");
        }
    }
    broken
}

/// Whether a line has an absolute path of a home or work folder.
fn names_a_machine(line: &str) -> bool {
    ["work", "root", "home", "farm", "Users"]
        .iter()
        .any(|folder| {
            let path = format!("/{folder}/");
            line.match_indices(&path).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                let after = line[at + path.len()..].chars().next();
                !before.is_some_and(|c| c.is_ascii_alphanumeric() || "_.-}/)".contains(c))
                    && after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '.')
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_other_code() {
        let text = "`src/nav.rs` and `cargo xtask`, `/credits`, `crates/domain/`, `--port`, `Store`, `a.b`";
        assert_eq!(
            named_paths(text).collect::<Vec<_>>(),
            ["src/nav.rs", "crates/domain/"]
        );
    }

    #[test]
    fn limits_are_read_from_both_sides() {
        let read = constant("pub const MAX_ROW_BYTES: usize = 64 * 1_024;");
        assert_eq!(read, Some(("MAX_ROW_BYTES".to_owned(), 65_536)));
        assert_eq!(constant("pub const FORMAT: &str = \"x\";"), None);
        let table =
            "| limit | value | constant |\n|---|---|---|\n| bytes | 65,536 | `MAX_ROW_BYTES` |";
        let quoted: Vec<_> = quoted_limits(table).collect();
        assert_eq!(quoted, [("MAX_ROW_BYTES", 65_536)]);
    }

    #[test]
    fn a_path_of_one_machine_is_seen() {
        let machine = format!("see {}home/me/x", '/');
        assert!(names_a_machine(&machine));
        assert!(!names_a_machine("https://example.org/home/me"));
        assert!(!names_a_machine("the /home/ page"));
    }

    #[test]
    fn style_attributes_and_html_sinks_are_seen() {
        let source = Path::new("src/ui/row.rs");
        assert_eq!(broken_rules(source, "<p style=\"color: red\">").len(), 1);
        assert_eq!(broken_rules(source, "<p style:color=\"red\">").len(), 0);
        assert_eq!(broken_rules(source, "node.set_inner_html(text)").len(), 1);
    }
}
