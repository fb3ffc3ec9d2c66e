//! The headers that keep browsers strict.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;

const ALWAYS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; \
         object-src 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    (
        "permissions-policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
];

/// Adds what every answer carries.
pub(crate) async fn secure(mut response: Response) -> Response {
    for (name, value) in ALWAYS {
        set(response.headers_mut(), HeaderName::from_static(name), value);
    }
    response
}

/// No other site may even load what the API answers.
pub(crate) async fn same_origin_only(mut response: Response) -> Response {
    let name = HeaderName::from_static("cross-origin-resource-policy");
    set(response.headers_mut(), name, "same-origin");
    response
}

/// Sets one header to a text that is known to be one.
pub(crate) fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}
