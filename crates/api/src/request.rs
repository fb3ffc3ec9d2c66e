//! Reading the body of a request.

use allset_domain::problem::{MAX_BODY_BYTES, ProblemCode};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::Value;

use crate::failure::Failure;

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// Says which media types a PATCH takes (RFC 5789, section 3.1).
const ACCEPT_PATCH: HeaderName = HeaderName::from_static("accept-patch");

/// The JSON of a body of the media type `expected`.
pub(crate) async fn read_json(
    headers: &HeaderMap,
    body: Body,
    expected: &'static str,
) -> Result<Value, Failure> {
    if !is_of_type(headers, expected) {
        let failure = Failure::new(ProblemCode::UnsupportedMediaType)
            .detail(format!("Send the body as {expected}."));
        return Err(if expected == JSON {
            failure
        } else {
            failure.header(ACCEPT_PATCH, HeaderValue::from_static(expected))
        });
    }
    if announced_length(headers).is_some_and(|length| length > MAX_BODY_BYTES as u64) {
        return Err(too_large());
    }
    // Reading stops at the limit; what else can fail is the connection, and then nobody listens.
    let bytes = to_bytes(body, MAX_BODY_BYTES)
        .await
        .map_err(|_| too_large())?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::new(ProblemCode::Malformed).detail(format!("The body is not JSON: {error}."))
    })
}

fn too_large() -> Failure {
    Failure::new(ProblemCode::TooLarge)
        .detail(format!("A body has at most {MAX_BODY_BYTES} bytes."))
}

fn announced_length(headers: &HeaderMap) -> Option<u64> {
    headers
        .get(header::CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .parse()
        .ok()
}

fn is_of_type(headers: &HeaderMap, expected: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case(expected))
}
