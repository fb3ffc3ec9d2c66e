//! Fits the app's module and its script to each other. `wasm-bindgen` writes both for whatever may
//! use them: what neither wants of the other goes, and the names under which they know each other
//! become short, because the digests in them do not compress.

use std::borrow::Cow;
use std::collections::HashSet;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Export, Import, Parser, Payload};

/// What the module calls the script.
const SCRIPT: &str = "./allset_bg.js";
/// How the names of the module's closures begin, which end in a digest.
const CLOSURE: &str = "wasm_bindgen__convert__closures";

/// The script without the classes that crates below offer to JavaScript: nobody here makes one.
pub fn without_classes(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut classes = Vec::new();
    let mut until = None;
    for line in script.lines() {
        if let Some(name) = line
            .strip_prefix("export class ")
            .and_then(|rest| rest.strip_suffix(" {"))
        {
            classes.push(name);
            until = Some("}");
        } else if classes
            .iter()
            .any(|class| line.starts_with(&format!("const {class}Finalization =")))
        {
            until = Some(";");
        }
        let disposed = classes
            .iter()
            .any(|class| line.starts_with(&format!("if (Symbol.dispose) {class}.")));
        match until {
            // A line that begins with a space is inside of a class.
            Some(end) if line.ends_with(end) && (end == ";" || line == end) => until = None,
            Some(_) => {}
            None if disposed => {}
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// The module without the exports that none of these scripts names.
pub fn without_unused_exports(module: &[u8], scripts: &[&str]) -> Result<Vec<u8>> {
    let named: HashSet<&str> = scripts
        .iter()
        .flat_map(|script| script.split(|letter: char| !is_of_a_name(letter)))
        .collect();
    rewritten(
        module,
        |import| import.name.into(),
        |export| named.contains(export.name).then(|| export.name.into()),
    )
}

/// Both with short names, and the script without what the module does not import.
pub fn with_short_names(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut imports = Vec::new();
    let mut exports = Vec::new();
    let module = rewritten(
        module,
        |import| {
            if import.module != SCRIPT {
                return import.name.into();
            }
            imports.push(import.name.to_owned());
            short_name(imports.len() - 1).into()
        },
        |export| {
            if !export.name.starts_with(CLOSURE) {
                return Some(export.name.into());
            }
            exports.push(export.name.to_owned());
            Some(short_name(exports.len() - 1).into())
        },
    )?;

    let mut out = String::with_capacity(script.len());
    let mut found = 0;
    let mut offered = false;
    let mut wanted = true;
    for line in script.lines() {
        if line == "    const import0 = {" {
            offered = true;
        } else if line == "    };" {
            offered = false;
            wanted = true;
        } else if offered && let Some((name, value)) = entry(line) {
            let place = imports.iter().position(|import| import == name);
            wanted = place.is_some() || name == "__proto__";
            if let Some(place) = place {
                found += 1;
                out.push_str(&format!("{}: {value}\n", short_name(place)));
                continue;
            }
        }
        if wanted {
            out.push_str(line);
            out.push('\n');
        }
    }
    ensure!(
        found == imports.len(),
        "the script offers {found} of the {} functions that the module imports",
        imports.len()
    );
    for (place, export) in exports.iter().enumerate() {
        out = out.replace(
            &format!("wasm.{export}("),
            &format!("wasm.{}(", short_name(place)),
        );
    }
    Ok((module, out))
}

/// A line that begins an entry of the object of imports.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix("        ")?.split_once(": ")?;
    name.chars().all(is_of_a_name).then_some((name, value))
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

/// `a` to `Z`, then two letters.
fn short_name(place: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let last = char::from(LETTERS[place % LETTERS.len()]);
    match place / LETTERS.len() {
        0 => last.to_string(),
        more => format!("{}{last}", short_name(more - 1)),
    }
}

/// The module with other names of its imports and exports; an export without a name goes.
fn rewritten<'a>(
    module: &'a [u8],
    mut import_name: impl FnMut(&Import<'a>) -> Cow<'a, str>,
    mut export_name: impl FnMut(&Export<'a>) -> Option<Cow<'a, str>>,
) -> Result<Vec<u8>> {
    let mut out = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload.context("the module cannot be read")? {
            Payload::ImportSection(reader) => {
                let mut section = ImportSection::new();
                for import in reader.into_imports() {
                    let import = import?;
                    let kind = RoundtripReencoder.entity_type(import.ty)?;
                    section.import(import.module, &import_name(&import), kind);
                }
                out.section(&section);
            }
            Payload::ExportSection(reader) => {
                let mut section = ExportSection::new();
                for export in reader {
                    let export = export?;
                    if let Some(name) = export_name(&export) {
                        let kind = RoundtripReencoder.export_kind(export.kind)?;
                        section.export(&name, kind, export.index);
                    }
                }
                out.section(&section);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let data = &module[range.start as usize..range.end as usize];
                    out.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(out.finish())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, MemoryType};

    use super::*;

    const SCRIPT_TEXT: &str = "\
export class Unused {
    free() {
        wasm.__wbg_unused_free(1);
    }
}
if (Symbol.dispose) Unused.prototype[Symbol.dispose] = Unused.prototype.free;
function imports() {
    const import0 = {
        __proto__: null,
        __wbg_focus_0123456789abcdef: function(arg0) {
            arg0.focus();
        },
        __wbg_blur_0123456789abcdef: function() { return handleError(function (arg0) {
            arg0.blur();
        }, arguments); },
    };
}
const UnusedFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_unused_free(ptr, 1));
const bytes = () => wasm.memory;
";

    fn module() -> Vec<u8> {
        let memory = EntityType::Memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut imports = ImportSection::new();
        imports.import(SCRIPT, "__wbg_blur_0123456789abcdef", memory);
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0);
        exports.export("__wbg_unused_free", ExportKind::Memory, 0);
        let mut module = Module::new();
        module.section(&imports).section(&exports);
        module.finish()
    }

    fn names(module: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        rewritten(
            module,
            |import| {
                names.push(import.name.to_owned());
                import.name.into()
            },
            |_| None,
        )
        .expect("a module");
        rewritten(
            module,
            |import| import.name.into(),
            |export| {
                names.push(export.name.to_owned());
                None
            },
        )
        .expect("a module");
        names
    }

    #[test]
    fn classes_and_what_belongs_to_them_go() {
        let script = without_classes(SCRIPT_TEXT);
        assert!(!script.contains("nused"), "{script}");
        assert!(
            script.starts_with("function imports() {\n")
                && script.ends_with("}\nconst bytes = () => wasm.memory;\n"),
            "{script}"
        );
    }

    #[test]
    fn exports_that_no_script_names_go() {
        let script = without_classes(SCRIPT_TEXT);
        let module = without_unused_exports(&module(), &[&script]).expect("a module");
        assert_eq!(names(&module), ["__wbg_blur_0123456789abcdef", "memory"]);
    }

    #[test]
    fn the_script_offers_what_the_module_imports_under_the_same_short_name() {
        let (module, script) = with_short_names(&module(), SCRIPT_TEXT).expect("a module");
        assert_eq!(names(&module)[0], "a");
        assert!(
            script.contains("a: function() { return handleError(function (arg0) {\n"),
            "{script}"
        );
        assert!(
            !script.contains("focus") && script.contains("arg0.blur();"),
            "{script}"
        );
    }

    #[test]
    fn a_script_that_lacks_an_import_is_refused() {
        assert!(with_short_names(&module(), "").is_err());
    }

    #[test]
    fn short_names_are_different() {
        let names: HashSet<String> = (0..3_000).map(short_name).collect();
        assert_eq!(names.len(), 3_000);
    }
}
