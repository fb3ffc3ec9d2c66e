//! What this backend can do.

use allset_domain::problem::MAX_BODY_BYTES;
use allset_domain::workspace::{API_VERSION, Capabilities, Contents, Feature, Workspace};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::json;
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::AnyProblem;
use crate::state::{ApiState, RefillPolicy};
use crate::store::Key;

/// What this backend can do right now.
///
/// A client shows just what stands here, and ignores features that it does not know.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/capabilities",
    tag = "Workspace",
    responses((status = 200, description = "The capabilities", body = Capabilities), AnyProblem)
))]
pub(crate) async fn get_capabilities(State(state): State<ApiState>) -> Result<Response, Failure> {
    let workspace = state.read_one::<Workspace>(Key::Workspace).await?;
    let mut features = vec![
        Feature::Account,
        Feature::Credits,
        Feature::RateCards,
        Feature::Reviews,
        Feature::Settings,
        Feature::Plans,
    ];
    if may_refill(&state, &workspace.value) {
        features.push(Feature::Refill);
    }
    let capabilities = Capabilities {
        api_version: API_VERSION,
        host: state.config.host,
        persistent: state.config.persistent,
        features,
        max_body_bytes: MAX_BODY_BYTES,
    };
    json(StatusCode::OK, None, &capabilities)
}

/// Whether the workspace may be filled anew.
pub(super) fn may_refill(state: &ApiState, workspace: &Workspace) -> bool {
    match state.config.refill {
        RefillPolicy::Always => true,
        RefillPolicy::WhileSample => workspace.contents == Contents::Sample,
    }
}
