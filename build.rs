//! Makes one function per message of `locales/en.ftl`, so that a missing message or argument is a
//! compile error, and an unused one a warning.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const SOURCE: &str = "locales/en.ftl";

fn main() {
    println!("cargo::rerun-if-changed={SOURCE}");
    println!("cargo::rerun-if-changed=build.rs");
    divide();
    let text = fs::read_to_string(SOURCE).unwrap_or_else(|error| panic!("{SOURCE}: {error}"));
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{SOURCE}: {errors:?}"));
    let mut code = String::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let pattern = message
            .value
            .as_ref()
            .unwrap_or_else(|| panic!("{SOURCE}: {id} has no text"));
        let mut arguments = BTreeSet::new();
        collect(id, pattern, &mut arguments);
        write_function(&mut code, id, &arguments);
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("messages.rs"), code).expect("OUT_DIR can be written");
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

fn write_function(code: &mut String, id: &str, arguments: &BTreeSet<&str>) {
    let name = id.replace('-', "_");
    let parameters: Vec<_> = arguments
        .iter()
        .map(|argument| format!("{argument}: impl Into<Arg>"))
        .collect();
    let values: Vec<_> = arguments
        .iter()
        .map(|argument| format!("(\"{argument}\", {argument}.into())"))
        .collect();
    // Writing to a String does not fail.
    let _ = writeln!(
        code,
        "/// `{id}`\npub(crate) fn {name}({}) -> Message {{ Message::new(\"{id}\", vec![{}]) }}",
        parameters.join(", "),
        values.join(", "),
    );
}

/// The arguments of a pattern. Only what `src/i18n/bundle.rs` can resolve is let through: texts,
/// arguments, and a choice by an argument.
fn collect<'a>(id: &str, pattern: &'a Pattern<&'a str>, arguments: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(id, inline, arguments),
            Expression::Select { selector, variants } => {
                collect_inline(id, selector, arguments);
                for variant in variants {
                    collect(id, &variant.value, arguments);
                }
            }
        }
    }
}

fn collect_inline<'a>(
    id: &str,
    expression: &'a InlineExpression<&'a str>,
    arguments: &mut BTreeSet<&'a str>,
) {
    match expression {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name);
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("{SOURCE}: {id} uses what the app does not resolve: {other:?}"),
    }
}
