//! Makes one function per message of `locales/en.ftl`, so that a missing message or argument is a
//! compile error, and an unused one a warning, and lists the languages of `locales/`.
//!
//! No function is made of the messages that lists of data name (`NAMED` in `src/i18n/fluent.rs`:
//! `setting-`, `group-` and others): `I18n::named` finds them by id. Nor of those that stand in the
//! static pages alone (`boot-`).

#[path = "src/i18n/compact.rs"]
#[expect(dead_code, reason = "the app reads what this and xtask write")]
mod compact;
#[path = "src/i18n/fluent.rs"]
#[expect(dead_code, reason = "xtask looks at more of a locale file")]
mod fluent;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent::{Message, Source};

const LOCALES: &str = "locales";

fn main() {
    for path in [
        LOCALES,
        "build.rs",
        "src/i18n/compact.rs",
        "src/i18n/fluent.rs",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    divide();
    let sources = fluent::load(Path::new(LOCALES)).unwrap_or_else(|problems| panic!("{problems}"));
    let english = &sources[0];
    assert_eq!(english.tag, fluent::SOURCE, "{LOCALES} has no en.ftl");
    write("messages.rs", &functions(english));
    write("locales.rs", &languages(&sources));
    // For the tests in the browser: the build of the app writes what it fetches.
    let all = english
        .typed()
        .map(|message| Some(message.parts.as_slice()));
    write("en.txt", &compact::write_file(&english.mark(), all, []));
}

/// Prepares the module for being divided into parts (`src/pages/lazy.rs`), which takes a tool after
/// the linker: `cargo xtask build` asks for it.
fn divide() {
    const ASKED: &str = "ALLSET_SPLIT";
    println!("cargo::rerun-if-env-changed={ASKED}");
    println!("cargo::rustc-check-cfg=cfg(split)");
    if env::var_os(ASKED).is_some() {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}

fn functions(english: &Source) -> String {
    let mut code = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(
        code,
        "/// Begins every file that was made for these messages.\npub(super) const MARK: &str = \"{}\";",
        english.mark()
    );
    for (number, message) in english.typed().enumerate() {
        let _ = writeln!(code, "{}", function(number, message));
    }
    code
}

fn function(number: usize, message: &Message) -> String {
    let id = &message.id;
    let name = id.replace('-', "_");
    let (mut parameters, mut values) = (Vec::new(), Vec::new());
    for argument in fluent::arguments(&message.parts) {
        parameters.push(format!("{argument}: impl Into<Arg>"));
        values.push(format!("(\"{argument}\", {argument}.into())"));
    }
    format!(
        "/// `{id}`\npub(crate) fn {name}({}) -> Message {{ Message::new({number}, vec![{}]) }}",
        parameters.join(", "),
        values.join(", "),
    )
}

/// An expression: the languages, English first.
fn languages(sources: &[Source]) -> String {
    let entries = sources.iter().map(|source| {
        format!(
            "Self(&Language {{ tag: {:?}, own_name: {:?}, direction: {:?} }}),",
            source.tag, source.own_name, source.direction
        )
    });
    format!("&[{}]", entries.collect::<String>())
}

fn write(name: &str, content: &str) {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join(name), content).expect("OUT_DIR can be written");
}
