//! Reading the body of a request.

use allset_domain::problem::{MAX_BODY_BYTES, ProblemCode};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use http_body_util::BodyExt as _;
use serde_json::Value;

use crate::failure::Failure;
use crate::json;

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// Says which media types a PATCH takes (RFC 5789, section 3.1).
const ACCEPT_PATCH: HeaderName = HeaderName::from_static("accept-patch");

/// So much of a body that is too large is read and thrown away, because many clients hear the
/// answer only after they have sent everything.
const MAX_DISCARDED_BYTES: usize = 16 * MAX_BODY_BYTES;

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
    if headers.contains_key(header::CONTENT_ENCODING) {
        return Err(Failure::new(ProblemCode::UnsupportedMediaType)
            .detail("Send the body as it is, without Content-Encoding.")
            .header(
                header::ACCEPT_ENCODING,
                HeaderValue::from_static("identity"),
            ));
    }
    let bytes = read(body).await?;
    json::parse(&bytes).map_err(|error| {
        Failure::new(ProblemCode::Malformed)
            .detail(format!("The body cannot be read as JSON: {error}."))
    })
}

async fn read(mut body: Body) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame
            .map_err(|_| Failure::new(ProblemCode::Malformed).detail("The body broke off."))?;
        let data = frame.into_data().unwrap_or_default();
        length += data.len();
        if length <= MAX_BODY_BYTES {
            bytes.extend_from_slice(&data);
        } else if length > MAX_DISCARDED_BYTES {
            break;
        }
    }
    if length > MAX_BODY_BYTES {
        return Err(Failure::new(ProblemCode::TooLarge)
            .detail(format!("A body has at most {MAX_BODY_BYTES} bytes.")));
    }
    Ok(bytes)
}

fn is_of_type(headers: &HeaderMap, expected: &str) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case(expected))
}
