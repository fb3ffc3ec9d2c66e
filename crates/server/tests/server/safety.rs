//! What is turned away.

use allset_domain::problem::MAX_BODY_BYTES;

use crate::process::{Server, send};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; img-src 'self' data:; worker-src 'self'; \
    base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";

#[test]
fn another_name_or_another_site_is_turned_away() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &["--allow-host", "allset.example"]);
    let host = |host| server.send("GET", "/api/v1/account", &[("Host", host)], "");
    let rebound = host("evil.example");
    assert_eq!(rebound.status, 403);
    assert_eq!(rebound.header("content-type"), "application/problem+json");
    assert!(rebound.text().contains("\"code\":\"forbidden\""));
    assert_eq!(host("allset.example").status, 200);
    let headers = [
        ("Content-Type", "application/merge-patch+json"),
        ("If-Match", "*"),
        ("Sec-Fetch-Site", "cross-site"),
    ];
    let forged = server.send("PATCH", "/api/v1/account", &headers, "{}");
    assert_eq!(forged.status, 403);
}

#[test]
fn every_answer_keeps_browsers_strict() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    for path in [
        "/",
        "/healthz",
        "/config.json",
        "/api/v1/account",
        "/api",
        "/api/v2/x",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.header("content-security-policy"), POLICY, "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{path}");
        }
        assert!(
            answer.header("permissions-policy").contains("camera=()"),
            "{path}"
        );
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
    }
    let answer = server.get("/api/v1/account");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        server.get("/api/v2/x").header("content-type"),
        "application/problem+json"
    );
}

#[test]
fn a_failure_keeps_browsers_strict_too() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let etag = server.get("/api/v1/account").header("etag").to_owned();
    let get = |headers: &[(&str, &str)]| server.send("GET", "/api/v1/account", headers, "");
    for (status, answer) in [
        (304, get(&[("If-None-Match", &etag)])),
        (400, server.patch_account("7", "{}")),
        (403, get(&[("Host", "evil.example")])),
        (404, server.get("/api/v1/nothing")),
        (405, server.send("DELETE", "/api/v1/account", &[], "")),
        (412, server.patch_account("\"7\"", "{}")),
        (422, server.patch_account("*", "[]")),
        (
            428,
            server.send("PATCH", "/api/v1/account", &[MERGE_PATCH], "{}"),
        ),
    ] {
        assert_eq!(answer.status, status, "{}", answer.text());
        assert_eq!(answer.header("content-security-policy"), POLICY, "{status}");
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{status}"
        );
        assert_eq!(answer.header("cache-control"), "no-store", "{status}");
    }
}

const MERGE_PATCH: (&str, &str) = ("Content-Type", "application/merge-patch+json");

#[test]
fn a_body_that_is_no_utf_8_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let headers = [MERGE_PATCH, ("If-Match", "*")];
    for body in [
        &b"{\"name\":\"\xff\"}"[..],
        b"{\"name\":\"\xc0\x80\"}",
        b"{\"name\":\"\xed\xa0\x80\"}",
        b"\xff\xfe{\0}\0",
        b"\x1f\x8b\x08\0\0\0\0\0",
    ] {
        let answer = send(&server.address, "PATCH", "/api/v1/account", &headers, body).unwrap();
        assert_eq!(answer.status, 400, "{body:?}");
        assert!(answer.text().contains("\"code\":\"malformed\""), "{body:?}");
    }
}

#[test]
fn a_condition_in_several_lines_is_one_condition() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let etag = server.get("/api/v1/account").header("etag").to_owned();
    let patch = |lines: [&str; 2]| {
        let [one, other] = lines.map(|line| ("If-Match", line));
        server.send("PATCH", "/api/v1/account", &[MERGE_PATCH, one, other], "{}")
    };
    assert_eq!(patch(["\"7\"", &etag]).status, 200);
    assert_eq!(patch(["\"7\"", "\"8\""]).status, 412);
    assert_eq!(patch(["*", "\"7\""]).status, 400);
}

#[test]
fn a_body_over_the_limit_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let body = format!("{{\"name\":\"{}\"}}", "x".repeat(MAX_BODY_BYTES));
    assert_eq!(server.patch_account("*", &body).status, 413);
    assert_eq!(server.get("/healthz").text(), "ok\n");
}
