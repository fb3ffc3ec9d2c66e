//! The credits.

use allset_domain::grant::{Credits, Grant};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::{json, not_modified};
use crate::conditions::{has_version, weak_etag};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, ReadProblem};
use crate::state::ApiState;
use crate::store::Key;

/// The credits of the workspace.
///
/// The `ETag` is a weak one: the same grants are told with the time of each asking.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/credits",
    tag = "Credits",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The credits", body = Credits,
            headers(("ETag" = String, description = "The version of the grants, weak"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_credits(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let grants = state.read_one::<Vec<Grant>>(Key::Credits).await?;
    let tag = weak_etag(grants.version);
    if has_version(&headers, grants.version)? {
        return Ok(not_modified(tag));
    }
    let credits = Credits {
        as_of: state.now(),
        grants: grants.value,
    };
    json(StatusCode::OK, Some(tag), &credits)
}
