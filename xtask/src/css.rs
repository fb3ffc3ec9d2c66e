//! Puts each sheet of `style/` and all that it imports into one file: the first page has one request
//! for its style, hashed by all that is in it. Trunk minifies the result, and bundles nothing itself.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::places;

/// The sheet that comes with the first page, and the one that later pages share.
const SHEETS: [&str; 2] = ["app.css", "more.css"];

/// The hook before Trunk's build: writes the sheets to `target/style/`, where index.html names them.
pub fn hook() -> Result<()> {
    let folder = places::root().join("target/style");
    fs::create_dir_all(&folder)?;
    SHEETS.iter().try_for_each(|name| write(name, &folder))
}

fn write(name: &str, folder: &Path) -> Result<()> {
    let sheet = bundle(&places::root().join("style").join(name))?;
    let file = folder.join(name);
    // Left alone when nothing changed, so that nothing that watches it wakes up.
    if fs::read_to_string(&file).is_ok_and(|present| present == sheet) {
        return Ok(());
    }
    fs::write(&file, sheet).with_context(|| format!("cannot write {}", file.display()))
}

/// The text of a sheet with its imports in place, each within the layer that the import names.
fn bundle(file: &Path) -> Result<String> {
    let source =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        if !line.starts_with("@import") {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let Some(import) = Import::parse(line) else {
            bail!(
                "{}: an import has the form `@import \"file.css\" layer(name);` on a line of its own, not `{line}`",
                file.display()
            );
        };
        let inner = bundle(&file.with_file_name(import.file))?;
        match import.layer {
            Some(layer) => out.push_str(&format!("@layer {layer} {{\n{inner}}}\n")),
            None => out.push_str(&inner),
        }
    }
    Ok(out)
}

struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
}

impl<'a> Import<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let rest = line
            .strip_prefix("@import")?
            .trim()
            .strip_suffix(';')?
            .trim_end();
        let (file, rest) = rest.strip_prefix('"')?.split_once('"')?;
        let rest = rest.trim();
        let layer = if rest.is_empty() {
            None
        } else {
            Some(rest.strip_prefix("layer(")?.strip_suffix(')')?)
        };
        Some(Self { file, layer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_is_a_file_and_perhaps_a_layer() {
        let import = Import::parse("@import \"parts/row.css\" layer(parts);").expect("well formed");
        assert_eq!(
            (import.file, import.layer),
            ("parts/row.css", Some("parts"))
        );
        let import = Import::parse("@import \"a.css\";").expect("well formed");
        assert_eq!((import.file, import.layer), ("a.css", None));
    }

    #[test]
    fn an_import_with_a_condition_is_not_taken_for_one_without() {
        assert!(Import::parse("@import \"a.css\" print;").is_none());
        assert!(Import::parse("@import \"a.css\" layer(x) print;").is_none());
        assert!(Import::parse("@import url(a.css);").is_none());
    }

    #[test]
    fn imports_end_up_inside_their_layers() {
        let folder = std::env::temp_dir().join(format!("allset-style-{}", std::process::id()));
        fs::create_dir_all(folder.join("parts")).expect("a temporary folder");
        fs::write(
            folder.join("app.css"),
            "@layer a;\n@import \"parts/x.css\" layer(a);\n",
        )
        .expect("written");
        fs::write(folder.join("parts/x.css"), "b { c: d }\n").expect("written");
        let sheet = bundle(&folder.join("app.css"));
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(
            sheet.expect("bundled"),
            "@layer a;\n@layer a {\nb { c: d }\n}\n"
        );
    }
}
