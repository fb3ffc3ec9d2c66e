//! The routes, one file for each part of the workspace.

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use serde::Serialize;

use crate::conditions::{etag, has_version};
use crate::failure::Failure;
use crate::request::JSON;
use crate::state::ApiState;

pub(crate) mod account;
pub(crate) mod capabilities;
pub(crate) mod credits;
pub(crate) mod plans;
pub(crate) mod rate_cards;
pub(crate) mod readiness;
pub(crate) mod reviews;
pub(crate) mod settings;
pub(crate) mod workspace;

/// Makes the router and the list of what the OpenAPI document describes from one table, so that no
/// route is left out of either.
macro_rules! routes {
    ($($path:literal: $($method:ident $module:ident::$handler:ident),+;)+) => {
        /// Every route.
        pub(crate) fn all() -> Router<ApiState> {
            Router::new()
                $(.route($path, MethodRouter::new()$(.$method($module::$handler))+))+
        }

        #[cfg(feature = "openapi")]
        #[derive(utoipa::OpenApi)]
        #[openapi(paths($($($module::$handler),+),+))]
        pub(crate) struct Described;
    };
}

routes! {
    "/capabilities": get capabilities::get_capabilities;
    "/workspace": get workspace::get_workspace;
    "/workspace/contents": put workspace::put_contents;
    "/account": get account::get_account, patch account::patch_account;
    "/credits": get credits::get_credits;
    "/rate-cards": get rate_cards::get_rate_cards;
    "/rate-cards/{id}": get rate_cards::get_rate_card;
    "/readiness": get readiness::get_readiness;
    "/readiness/reviews": get reviews::get_reviews, post reviews::post_review;
    "/settings": get settings::get_settings, patch settings::patch_settings;
    "/settings/history": get settings::get_history;
    "/plans": get plans::get_plans;
    "/plans/{id}": get plans::get_plan, put plans::put_plan;
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
