//! Who may ask: a server without sign-in must not answer what a browser sends for another site.

use std::net::IpAddr;
use std::sync::Arc;

use allset_domain::problem::{PROBLEM_JSON, Problem, ProblemCode};
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The names under which the server may be reached.
pub(crate) struct Guard {
    hosts: Vec<String>,
}

impl Guard {
    /// The names of this machine, the address itself, and `more`.
    pub(crate) fn new(address: IpAddr, more: &[String]) -> Self {
        let mut hosts = vec!["localhost".into(), "127.0.0.1".into(), "[::1]".into()];
        if !address.is_unspecified() {
            hosts.push(match address {
                IpAddr::V4(address) => address.to_string(),
                IpAddr::V6(address) => format!("[{address}]"),
            });
        }
        hosts.extend(more.iter().map(|host| host.to_ascii_lowercase()));
        Self { hosts }
    }

    /// Why a request is turned away, if it is.
    fn objection(&self, request: &Request) -> Option<&'static str> {
        let headers = request.headers();
        let Some(own) = authority(request) else {
            return Some("The request names no host.");
        };
        // Another site can point its own name at this machine (DNS rebinding), and would then be
        // same-origin for the browser: only the host header tells.
        let host = own.host().to_ascii_lowercase();
        if !self.hosts.contains(&host) {
            return Some("This host name is not allowed; the server's --allow-host allows it.");
        }
        if matches!(
            *request.method(),
            Method::GET | Method::HEAD | Method::OPTIONS
        ) {
            return None;
        }
        // What changes something comes from this very site, or from no browser at all.
        let foreign = match text(headers, "sec-fetch-site") {
            Some("same-origin" | "none") => false,
            Some(_) => true,
            None => text(headers, "origin").is_some_and(|origin| !is_origin_of(origin, &own)),
        };
        foreign.then_some("A change cannot come from another site.")
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or(""))
}

/// Where the sender believes to be: in the target of the request, or else in its one host header.
fn authority(request: &Request) -> Option<Authority> {
    if let Some(authority) = request.uri().authority() {
        return Some(authority.clone());
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => host.to_str().ok()?.parse().ok(),
        _ => None,
    }
}

/// Whether an `Origin` header names this authority. The scheme is left aside: a proxy in front may
/// add TLS.
fn is_origin_of(origin: &str, own: &Authority) -> bool {
    origin
        .split_once("://")
        .is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(own.as_str()))
}

/// Turns away what [`Guard`] objects to.
pub(crate) async fn check(
    State(guard): State<Arc<Guard>>,
    request: Request,
    next: Next,
) -> Response {
    match guard.objection(&request) {
        None => next.run(request).await,
        Some(objection) => problem(ProblemCode::Forbidden, objection),
    }
}

/// A problem that the API did not find itself.
pub(crate) fn problem(code: ProblemCode, detail: &str) -> Response {
    let status = StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let body = serde_json::to_string(&Problem::new(code).with_detail(detail)).unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, PROBLEM_JSON),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn allowed(method: &str, headers: &[(&str, &str)]) -> bool {
        let guard = Guard::new([127, 0, 0, 1].into(), &["Allset.Example".into()]);
        let mut request = axum::http::Request::builder().method(method).uri("/x");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).expect("a valid request");
        guard.objection(&request).is_none()
    }

    #[test]
    fn only_known_names_are_answered() {
        for host in [
            "localhost",
            "127.0.0.1:8080",
            "[::1]:8080",
            "LocalHost:1",
            "allset.example",
        ] {
            assert!(allowed("GET", &[("host", host)]), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "",
            "a b",
        ] {
            assert!(!allowed("GET", &[("host", host)]), "{host}");
        }
        assert!(!allowed("GET", &[]));
        assert!(!allowed(
            "GET",
            &[("host", "localhost"), ("host", "localhost")]
        ));
    }

    #[test]
    fn only_the_own_site_changes_something() {
        let host = ("host", "localhost:8080");
        assert!(allowed("PATCH", &[host]));
        assert!(allowed("PATCH", &[host, ("sec-fetch-site", "same-origin")]));
        assert!(allowed(
            "PATCH",
            &[host, ("origin", "http://localhost:8080")]
        ));
        assert!(allowed("GET", &[host, ("sec-fetch-site", "cross-site")]));
        for header in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "http://localhost:3000"),
            ("origin", "http://evil.example"),
            ("origin", "null"),
        ] {
            assert!(!allowed("PATCH", &[host, header]), "{header:?}");
        }
    }
}
