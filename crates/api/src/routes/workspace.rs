//! The workspace, and filling it anew.

use allset_domain::problem::ProblemCode;
use allset_domain::workspace::{Contents, Refill, Workspace};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::capabilities::may_refill;
use super::{json, read_answer};
use crate::conditions::{IfMatch, etag};
use crate::documents::{Step, Versioned, parse, seed};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, ChangeProblem, ReadProblem};
use crate::request::{JSON, read_json};
use crate::shape::Shape;
use crate::state::ApiState;
use crate::store::{Expect, Key};

/// The workspace.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/workspace",
    tag = "Workspace",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The workspace", body = Workspace,
            headers(("ETag" = String, description = "Its version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_workspace(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let workspace = state.read_one::<Workspace>(Key::Workspace).await?;
    read_answer(&headers, workspace.version, &workspace.value)
}

const REFILL: Shape = Shape::Object(&[("contents", Shape::OneOf(&["sample", "empty"]))]);

/// Fills the workspace anew. Everything in it is lost.
///
/// Only where the capabilities name the feature `refill`; otherwise the answer is 403.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/workspace/contents",
    tag = "Workspace",
    params(("If-Match" = String, Header, description = "The `ETag` of the workspace")),
    request_body = Refill,
    responses(
        (status = 200, description = "The workspace as it is now", body = Workspace,
            headers(("ETag" = String, description = "Its version"))),
        ChangeProblem,
        AnyProblem,
    )
))]
pub(crate) async fn put_contents(
    State(state): State<ApiState>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let body = read_json(&headers, body, JSON).await?;
    let condition = IfMatch::required(&headers)?;
    let (workspace, version) = state
        .change([Key::Workspace], |[document]| {
            let Versioned { version, value } = parse::<Workspace>(Key::Workspace, &document)?;
            // A condition only counts for what would be done without it (RFC 9110, section 13.2.1).
            if !may_refill(&state, &value) {
                return Err(Failure::new(ProblemCode::Forbidden)
                    .detail("This workspace no longer holds the sample, and is not filled anew."));
            }
            condition.check(version)?;
            let Refill { contents } = read_refill(&body)?;
            let mut writes = seed(contents, state.now(), Expect::Any)?;
            let mut filled = None;
            for write in &mut writes {
                if write.key == Key::Workspace {
                    write.expect = Expect::Version(version);
                    filled = serde_json::from_str::<Workspace>(&write.body).ok();
                }
            }
            let filled = filled.ok_or_else(|| Failure::internal("a seed has no workspace"))?;
            Ok(Step::Commit(writes, filled))
        })
        .await?;
    json(StatusCode::OK, version.map(etag), &workspace)
}

fn read_refill(body: &serde_json::Value) -> Result<Refill, Failure> {
    let errors = REFILL.errors(body);
    if !errors.is_empty() {
        return Err(Failure::invalid(errors));
    }
    let contents = match body["contents"].as_str() {
        Some("empty") => Contents::Empty,
        _ => Contents::Sample,
    };
    Ok(Refill { contents })
}
