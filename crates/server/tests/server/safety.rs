//! What is turned away.

use allset_domain::problem::MAX_BODY_BYTES;

use crate::process::Server;

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
fn a_body_over_the_limit_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let body = format!("{{\"name\":\"{}\"}}", "x".repeat(MAX_BODY_BYTES));
    assert_eq!(server.patch_account("*", &body).status, 413);
    assert_eq!(server.get("/healthz").text(), "ok\n");
}
