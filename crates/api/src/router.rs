//! The routes, and what all of their answers have in common.

use allset_domain::problem::ProblemCode;
use axum::Router;
use axum::http::{HeaderValue, Method, Uri, header};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::failure::Failure;
use crate::request::JSON;
use crate::routes;
use crate::state::ApiState;

/// The path under which every route of this version stands.
pub const API_PREFIX: &str = "/api/v1";

/// The OpenAPI document, as a test makes it from the routes: a host that only serves it has no
/// need of the code that makes it.
const DESCRIPTION: &str = include_str!("../../../docs/openapi.json");

/// The API: it answers every request, with a problem where there is nothing.
pub fn router(state: ApiState) -> Router {
    let routes = routes::all()
        .route("/openapi.json", get(description))
        .method_not_allowed_fallback(method_not_allowed)
        .fallback(not_found)
        .with_state(state);
    Router::new()
        .nest(API_PREFIX, routes)
        .fallback(not_found)
        .layer(map_response(private))
}

async fn description() -> Response {
    ([(header::CONTENT_TYPE, JSON)], DESCRIPTION).into_response()
}

async fn not_found(uri: Uri) -> Response {
    Failure::new(ProblemCode::NotFound)
        .detail(format!("There is no {}.", uri.path()))
        .into_response()
}

async fn method_not_allowed(method: Method) -> Response {
    Failure::new(ProblemCode::MethodNotAllowed)
        .detail(format!("{method} is not in the Allow header."))
        .into_response()
}

/// What the API says is about a person: no cache keeps it, and no browser guesses what it is.
async fn private(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    response
}
