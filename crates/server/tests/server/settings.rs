//! Settings as code: what the command line makes of a file.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use allset_domain::settings::{MAX_IMPORT_BYTES, json_schema};
use serde_json::{Value, json};

use crate::process::Server;

/// How a command ended, and what it wrote.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `settings …` over `data`, with `input` as the standard input.
fn settings_with(data: &Path, arguments: &[&str], input: &[u8]) -> Ended {
    let mut child = Command::new(env!("CARGO_BIN_EXE_allset-server"))
        .arg("settings")
        .args(arguments)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments ends without reading.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended {
        code: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

fn settings(data: &Path, arguments: &[&str]) -> Ended {
    settings_with(data, arguments, b"")
}

fn apply(data: &Path, file: &Value, more: &[&str]) -> Ended {
    let arguments: Vec<_> = ["apply", "-"].into_iter().chain(more.to_vec()).collect();
    settings_with(data, &arguments, file.to_string().as_bytes())
}

/// A workspace whose settings are just these.
fn served(data: &Path, workspace: &Value) -> Server {
    let server = Server::start(data, &["--allow-refill"]);
    let json_type = ("Content-Type", "application/json");
    let refill = "{\"contents\":\"empty\"}";
    let headers = [json_type, ("If-Match", "*")];
    let answer = server.send("PUT", "/api/v1/workspace/contents", &headers, refill);
    assert_eq!(answer.status, 200);
    let patch = json!({ "workspace": workspace });
    assert_eq!(patched(&server, &patch), 200);
    server
}

fn patched(server: &Server, patch: &Value) -> u16 {
    let headers = [
        ("Content-Type", "application/merge-patch+json"),
        ("If-Match", "*"),
    ];
    let body = patch.to_string();
    let answer = server.send("PATCH", "/api/v1/settings", &headers, &body);
    answer.status
}

fn read(server: &Server, path: &str) -> Value {
    serde_json::from_slice(&server.get(path).body).unwrap()
}

fn file(parts: &Value) -> Value {
    let mut file = json!({"format": "allset.settings/1"});
    for (name, part) in parts.as_object().unwrap() {
        file[name] = part.clone();
    }
    file
}

#[test]
fn a_file_is_applied_beside_a_running_server() {
    let data = tempfile::tempdir().unwrap();
    let server = served(
        data.path(),
        &json!({"import.retention": 180, "readiness.contact": "Mina", "import.quality": "high"}),
    );
    let file = file(&json!({
        "workspace": {"import.retention": 365, "readiness.contact": null, "import.quality": "high"},
        "personal": {"interface.hours": "24"},
        "locks": {"import.naming": {"reason": "One pattern."}},
    }));
    let rows = "~ workspace import.retention: 180 -> 365\n\
        - workspace readiness.contact: \"Mina\"\n\
        + locks import.naming: \"One pattern.\"\n\
        + personal interface.hours: \"24\"\n";
    let before = server.get("/api/v1/settings");
    let dry = apply(data.path(), &file, &["--dry-run"]);
    let summary = "Dry run, nothing applied: 4 would change, 1 as before, 0 refused.\n";
    assert_eq!((dry.code, dry.out), (Some(0), format!("{rows}{summary}")));
    let etag = before.header("etag");
    assert_eq!(server.get("/api/v1/settings").header("etag"), etag);

    let done = apply(data.path(), &file, &["--by", "Release 42"]);
    let summary = "Applied: 4 changed, 1 as before, 0 refused.\n";
    assert_eq!((done.code, done.out), (Some(0), format!("{rows}{summary}")));
    assert_eq!(done.err, "");
    let after = read(&server, "/api/v1/settings");
    let workspace = json!({"import.quality": "high", "import.retention": 365});
    assert_eq!(after["workspace"], workspace);
    assert_eq!(after["personal"], json!({"interface.hours": "24"}));
    assert_eq!(after["locks"]["import.naming"]["by"], "Release 42");
    let history = read(&server, "/api/v1/settings/history");
    let by: Vec<_> = (0..4).map(|at| &history["changes"][at]["by"]).collect();
    assert_eq!(by, ["Release 42"; 4]);

    let again = apply(data.path(), &file, &[]);
    let summary = "Nothing to do: 0 would change, 5 as before, 0 refused.\n";
    assert_eq!((again.code, again.out.as_str()), (Some(0), summary));
}

#[test]
fn an_entry_that_is_refused_holds_back_the_file_unless_it_is_skipped() {
    let data = tempfile::tempdir().unwrap();
    let server = served(data.path(), &json!({}));
    let file = file(&json!({
        "workspace": {"import.retention": 0, "import.quality": "small", "no\u{1b}thing": 1},
        "personal": {"import.keep-original": false},
    }));
    let refused = apply(data.path(), &file, &[]);
    assert_eq!(refused.code, Some(1));
    let rows = "+ workspace import.quality: \"small\"\n\
        ! workspace import.retention: not from 1 to 3650 (/workspace/import.retention)\n\
        ! workspace no\\u{1b}thing: unknown (/workspace/no\\u{1b}thing)\n\
        ! personal import.keep-original: cannot be set here, only in another layer \
        (/personal/import.keep-original)\n";
    let summary = "Nothing applied: 1 would change, 0 as before, 3 refused.\n";
    assert_eq!(refused.out, format!("{rows}{summary}"));
    let workspace = || read(&server, "/api/v1/settings")["workspace"].clone();
    assert_eq!(workspace(), json!({}));

    let skipped = apply(data.path(), &file, &["--skip-refused"]);
    let summary = "Applied: 1 changed, 0 as before, 3 refused.\n";
    assert_eq!(
        (skipped.code, skipped.out),
        (Some(0), format!("{rows}{summary}"))
    );
    assert_eq!(workspace(), json!({"import.quality": "small"}));
    let history = read(&server, "/api/v1/settings/history");
    assert_eq!(history["changes"][0]["by"], "settings file");
}

#[test]
fn what_is_exported_changes_nothing_where_it_came_from_and_everything_elsewhere() {
    let (data, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    // The sample has values in each layer.
    let source = Server::start(data.path(), &[]);
    let original = read(&source, "/api/v1/settings");
    let export = settings(data.path(), &["export"]);
    assert_eq!((export.code, export.err.as_str()), (Some(0), ""));
    let path = data.path().join("settings.json");
    std::fs::write(&path, &export.out).unwrap();
    let path = path.to_str().unwrap();
    let same = settings(data.path(), &["apply", path]);
    assert!(same.out.starts_with("Nothing to do: "), "{}", same.out);

    let target = served(other.path(), &json!({}));
    assert_eq!(settings(other.path(), &["apply", path]).code, Some(0));
    let copy = read(&target, "/api/v1/settings");
    for layer in ["workspace", "personal"] {
        assert_eq!(copy[layer], original[layer], "{layer}");
    }
    assert_eq!(settings(other.path(), &["export"]).out, export.out);
}

#[test]
fn what_cannot_be_read_says_where_and_changes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let server = served(data.path(), &json!({}));
    let etag = server.get("/api/v1/settings").header("etag").to_owned();
    let large = format!("\"{}\"", "x".repeat(MAX_IMPORT_BYTES));
    for (text, said) in [
        ("{\"format\":\n  x}", "line 2 column 3"),
        (
            "{\"personal\": {},\n\"personal\": {}}",
            "two fields of one name at line 2",
        ),
        (large.as_str(), "more than 262144 bytes"),
        ("[]", "of another type than object"),
        ("{}", "missing (/format)"),
        (
            "{\"format\": \"allset.settings/2\"}",
            "not one of allset.settings/1 (/format)",
        ),
        (
            "{\"format\": \"allset.settings/1\", \"team\": {}}",
            "unknown (/team)",
        ),
    ] {
        let ended = settings_with(data.path(), &["apply", "-"], text.as_bytes());
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
        assert!(ended.err.contains(said), "{}", ended.err);
        assert!(ended.err.contains("the standard input"), "{}", ended.err);
        assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
    }
    let absent = settings(data.path(), &["apply", "nowhere.json"]);
    assert_eq!(absent.code, Some(2));
    assert!(
        absent.err.contains("cannot read nowhere.json"),
        "{}",
        absent.err
    );
    assert_eq!(settings(data.path(), &["apply"]).code, Some(2));
    assert_eq!(
        settings(data.path(), &["apply", "-", "--by", " "]).code,
        Some(2)
    );
    assert_eq!(server.get("/api/v1/settings").header("etag"), etag);
}

#[test]
fn no_workspace_is_made_by_a_command() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("mistyped");
    for arguments in [&["export"][..], &["apply", "-"]] {
        let ended = settings_with(&folder, arguments, b"{\"format\":\"allset.settings/1\"}");
        assert_eq!(ended.code, Some(2));
        assert!(
            ended.err.contains("there is no workspace in"),
            "{}",
            ended.err
        );
    }
    assert!(!folder.exists());
}

#[test]
fn the_schema_is_the_one_of_the_registry() {
    let data = tempfile::tempdir().unwrap();
    let schema = settings(data.path(), &["schema"]);
    let schema: Value = serde_json::from_str(&schema.out).unwrap();
    assert_eq!(schema, json_schema());
}

#[test]
fn files_and_people_who_change_settings_at_once_lose_nothing() {
    let data = tempfile::tempdir().unwrap();
    let server = served(data.path(), &json!({}));
    let ids = [
        "readiness.review-age",
        "readiness.session-age",
        "readiness.token-unused",
        "readiness.token-expiry",
    ];
    thread::scope(|scope| {
        for (writer, id) in ids.into_iter().enumerate() {
            let (server, data) = (&server, data.path());
            scope.spawn(move || {
                for count in 1..=5 {
                    let parts = json!({"workspace": {id: count}});
                    if writer % 2 == 0 {
                        let ended = apply(data, &file(&parts), &[]);
                        assert_eq!(ended.code, Some(0), "{}{}", ended.out, ended.err);
                    } else {
                        assert_eq!(patched(server, &parts), 200);
                    }
                }
            });
        }
    });
    let workspace = read(&server, "/api/v1/settings")["workspace"].clone();
    assert!(ids.iter().all(|id| workspace[id] == 5), "{workspace}");
    let history = read(&server, "/api/v1/settings/history");
    let changes = history["changes"].as_array().unwrap();
    assert_eq!(changes.len(), ids.len() * 5);
}
