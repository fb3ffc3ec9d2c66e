//! `docs/settings.schema.json` and the table in `docs/settings.md` are what the registry says.
//! `UPDATE_DOCS=1 cargo test -p allset-domain` writes them.

use std::fs;
use std::path::{Path, PathBuf};

use allset_domain::settings::{
    Kind, Level, NAME_TOKENS, REGISTRY, Risk, Setting, SettingValue, json_schema_text,
};

const BEGIN: &str = "<!-- begin: made from the registry -->\n";
const END: &str = "<!-- end -->\n";

#[test]
fn the_committed_schema_is_current() {
    hold(&docs("settings.schema.json"), &json_schema_text());
}

#[test]
fn the_table_of_settings_is_current() {
    let path = docs("settings.md");
    let text = fs::read_to_string(&path).expect("the document is there");
    let (before, rest) = text.split_once(BEGIN).expect("the table has a beginning");
    let (_, after) = rest.split_once(END).expect("the table has an end");
    hold(&path, &format!("{before}{BEGIN}{}{END}{after}", table()));
}

fn docs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(name)
}

fn hold(path: &Path, made: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, made).expect("docs/ can be written");
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == made,
        "{} is not current: UPDATE_DOCS=1 cargo test -p allset-domain",
        path.display()
    );
}

fn table() -> String {
    let mut table =
        "| id | kind | default | set by | a careless change |\n|---|---|---|---|---|\n".to_owned();
    for setting in REGISTRY {
        table += &format!(
            "| `{}` | {} | {} | {} | {} |\n",
            setting.id,
            kind(setting.kind),
            default(setting),
            level(setting.level),
            risk(setting.risk),
        );
    }
    table
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Switch => "on or off".to_owned(),
        Kind::Choice(allowed) => codes(allowed.iter().map(ToString::to_string)),
        Kind::Number { min, max, unit } => format!("{min} to {max} {}", unit.name()),
        Kind::Text { max } => format!("text of up to {max} characters"),
        Kind::Language => "language tag".to_owned(),
        Kind::Languages { max } => format!("up to {max} language tags"),
        Kind::TimeZone => "time zone".to_owned(),
        Kind::Service => "service of a rate card".to_owned(),
        Kind::Pattern => {
            let tokens = codes(NAME_TOKENS.iter().map(|name| format!("{{{name}}}")));
            format!("pattern of text and {tokens}")
        }
        Kind::Shortcut => "keys".to_owned(),
    }
}

fn codes(texts: impl Iterator<Item = String>) -> String {
    let codes: Vec<_> = texts.map(|text| format!("`{text}`")).collect();
    codes.join(", ")
}

fn default(setting: &Setting) -> String {
    match setting.default_value() {
        SettingValue::Text(text) if text.is_empty() => "none".to_owned(),
        SettingValue::List(items) if items.is_empty() => "none".to_owned(),
        SettingValue::Text(text) => format!("`{text}`"),
        value => value.to_string(),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Workspace => "workspace",
        Level::Personal => "person",
        Level::Both => "both",
    }
}

fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::None => "can be put back",
        Risk::SpendsCredits => "spends credits",
        Risk::LosesMedia => "loses media",
    }
}
