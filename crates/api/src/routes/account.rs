//! The account.

use allset_domain::account::Account;
use allset_domain::problem::MERGE_PATCH_JSON;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::{json, read_answer};
use crate::conditions::{IfMatch, etag};
use crate::documents::{Step, Versioned, mark_edited, parse, write};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, ChangeProblem, ReadProblem};
use crate::request::read_json;
use crate::state::ApiState;
use crate::store::{Expect, Key};

/// The account of the person who asks.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/account",
    tag = "Account",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The account", body = Account,
            headers(("ETag" = String, description = "Its version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_account(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let account = state.read_one::<Account>(Key::Account).await?;
    read_answer(&headers, account.version, &account.value)
}

/// Changes the account.
///
/// The body is a JSON Merge Patch (RFC 7396) with the fields that change. Texts are trimmed. Only
/// what changes is held to the rules, so that an old value never blocks the edit of another.
#[cfg_attr(feature = "openapi", utoipa::path(
    patch,
    path = "/account",
    tag = "Account",
    params(("If-Match" = String, Header, description = "The `ETag` of the account")),
    request_body(content = Object, content_type = "application/merge-patch+json",
        description = "Some fields of an `Account`", example = json!({"display_name": "Ada"})),
    responses(
        (status = 200, description = "The account as it is now", body = Account,
            headers(("ETag" = String, description = "Its version"))),
        ChangeProblem,
        AnyProblem,
    )
))]
pub(crate) async fn patch_account(
    State(state): State<ApiState>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let patch = read_json(&headers, body, MERGE_PATCH_JSON).await?;
    let condition = IfMatch::required(&headers)?;
    let ((account, before), version) = state
        .change([Key::Account, Key::Workspace], |[account, workspace]| {
            let Versioned { version, value } = parse::<Account>(Key::Account, &account)?;
            condition.check(version)?;
            let after = value.patched(&patch).map_err(Failure::invalid)?;
            if after == value {
                return Ok(Step::Done((after, version)));
            }
            let mut writes = vec![write(Key::Account, Expect::Version(version), &after)?];
            writes.extend(mark_edited(&workspace)?);
            Ok(Step::Commit(writes, (after, version)))
        })
        .await?;
    json(
        StatusCode::OK,
        Some(etag(version.unwrap_or(before))),
        &account,
    )
}
