//! The routes, one file for each part of the workspace.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::conditions::{etag, has_version};
use crate::failure::Failure;
use crate::openapi::Document;
use crate::request::JSON;
use crate::state::ApiState;

pub(crate) mod account;
pub(crate) mod capabilities;
pub(crate) mod credits;
pub(crate) mod rate_cards;
pub(crate) mod reviews;
pub(crate) mod workspace;

/// Every route, and what the OpenAPI document says of it.
pub(crate) fn all() -> OpenApiRouter<ApiState> {
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(capabilities::get_capabilities))
        .routes(routes!(workspace::get_workspace))
        .routes(routes!(workspace::put_contents))
        .routes(routes!(account::get_account, account::patch_account))
        .routes(routes!(credits::get_credits))
        .routes(routes!(rate_cards::get_rate_cards))
        .routes(routes!(rate_cards::get_rate_card))
        .routes(routes!(reviews::get_reviews, reviews::post_review))
}

/// The answer to a GET of something that has a version: nothing where the sender has it already.
fn read_answer<T: Serialize>(
    headers: &HeaderMap,
    version: u64,
    value: &T,
) -> Result<Response, Failure> {
    let tag = etag(version);
    if has_version(headers, version)? {
        return Ok(not_modified(tag));
    }
    json(StatusCode::OK, Some(tag), value)
}

fn not_modified(tag: HeaderValue) -> Response {
    (StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response()
}

/// JSON, with its version where it has one.
fn json<T: Serialize>(
    status: StatusCode,
    tag: Option<HeaderValue>,
    value: &T,
) -> Result<Response, Failure> {
    let body = serde_json::to_string(value)
        .map_err(|error| Failure::internal(format!("an answer has no JSON form: {error}")))?;
    let mut response = (status, [(header::CONTENT_TYPE, JSON)], body).into_response();
    if let Some(tag) = tag {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}
