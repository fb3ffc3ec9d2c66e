//! The app's static files.

use std::fs;
use std::path::Path;

use crate::process::Server;

const HASHED: &str = "/app-0123456789abcdef.js";

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(path, text).unwrap();
    };
    write("index.html", "<title>Start</title>");
    write("account/index.html", "<title>Account</title>");
    write("404.html", "<title>Nothing here</title>");
    write("config.json", "{\"api\":null}");
    write("boot.mjs", "export {};");
    write("locales/en.ftl", "hello = Hello");
    write(&HASHED[1..], &"let x = 1;\n".repeat(100));
    write("app-0123456789abcdef_bg.wasm", "\0asm");
    write("app-0123456789abcdef_bg.wasm.br", "compressed");
    folder
}

#[test]
fn files_are_served_for_what_they_are() {
    let (data, site) = (tempfile::tempdir().unwrap(), site());
    let server = Server::start(data.path(), &["--static", site.path().to_str().unwrap()]);
    for (path, kind, cache) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/account/", "text/html; charset=utf-8", "no-cache"),
        ("/config.json", "application/json", "no-cache"),
        ("/boot.mjs", "text/javascript; charset=utf-8", "no-cache"),
        ("/locales/en.ftl", "text/plain; charset=utf-8", "no-cache"),
        (
            HASHED,
            "text/javascript; charset=utf-8",
            "public, max-age=31536000, immutable",
        ),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), kind, "{path}");
        assert_eq!(answer.header("cache-control"), cache, "{path}");
        assert_ne!(answer.header("content-security-policy"), "", "{path}");
    }
    assert_eq!(server.get("/config.json").text(), "{\"api\":\"/api/v1\"}\n");
    let folder = server.get("/account");
    assert_eq!(
        (folder.status, folder.header("location")),
        (307, "/account/")
    );
}

#[test]
fn what_is_not_there_is_the_not_found_page() {
    let (data, site) = (tempfile::tempdir().unwrap(), site());
    let server = Server::start(data.path(), &["--static", site.path().to_str().unwrap()]);
    fs::write(data.path().join("secret.txt"), "secret").unwrap();
    for path in [
        "/nothing",
        "/nothing.js",
        "/app-fedcba9876543210.js",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.text(), "<title>Nothing here</title>", "{path}");
        assert_eq!(
            answer.header("content-type"),
            "text/html; charset=utf-8",
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
    }
    assert_eq!(
        server.get("/api/v1/nothing").header("content-type"),
        "application/problem+json"
    );
}

#[test]
fn files_are_compressed_and_checked_again() {
    let (data, site) = (tempfile::tempdir().unwrap(), site());
    let server = Server::start(data.path(), &["--static", site.path().to_str().unwrap()]);
    let get = |path, headers: &[(&str, &str)]| server.send("GET", path, headers, "");
    let ready = get(
        "/app-0123456789abcdef_bg.wasm",
        &[("Accept-Encoding", "gzip, br")],
    );
    assert_eq!(
        (ready.text().as_str(), ready.header("content-encoding")),
        ("compressed", "br")
    );
    assert_eq!(ready.header("content-type"), "application/wasm");
    let plain = get(HASHED, &[]);
    for encoding in ["br", "gzip"] {
        let answer = get(HASHED, &[("Accept-Encoding", encoding)]);
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert!(answer.body.len() < plain.body.len() / 5);
        assert!(answer.header("etag").starts_with("W/"), "{answer:?}");
        let again = [
            ("Accept-Encoding", encoding),
            ("If-None-Match", answer.header("etag")),
        ];
        assert_eq!(get(HASHED, &again).status, 304);
    }
}

#[test]
fn all_of_it_can_stand_below_a_path() {
    let (data, site) = (tempfile::tempdir().unwrap(), site());
    let files = site.path().to_str().unwrap();
    let server = Server::start(data.path(), &["--static", files, "--base-path", "/a/b"]);
    assert_eq!(server.get("/a/b/").text(), "<title>Start</title>");
    assert_eq!(server.get("/a/b").header("location"), "/a/b/");
    assert_eq!(
        server.get("/a/b/account").header("location"),
        "/a/b/account/"
    );
    assert_eq!(
        server.get("/a/b/config.json").text(),
        "{\"api\":\"/a/b/api/v1\"}\n"
    );
    assert_eq!(server.get("/a/b/api/v1/account").status, 200);
    assert_eq!(
        server.get("/a/b/nothing").text(),
        "<title>Nothing here</title>"
    );
    assert_eq!(server.get("/api/v1/account").status, 404);
    assert_eq!(server.get("/healthz").status, 200);
}
