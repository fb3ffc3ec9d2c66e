//! The settings of the workspace and of the person who asks.

use allset_domain::problem::MERGE_PATCH_JSON;
use allset_domain::settings::History;
#[cfg(feature = "openapi")]
use allset_domain::settings::Settings;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::{json, read_answer};
use crate::conditions::{IfMatch, etag};
use crate::documents::{SettingsRecord, Step};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, ChangeProblem, ReadProblem};
use crate::request::read_json;
use crate::settings::{SETTINGS_KEYS, StoredSettings};
use crate::state::ApiState;
use crate::store::Key;

/// What the workspace and the person who asks have set. What nobody has set is not named: the
/// registry's default holds, `docs/settings.schema.json`.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/settings",
    tag = "Settings",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The settings", body = Settings,
            headers(("ETag" = String, description = "Their version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_settings(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let stored = state.read_one::<SettingsRecord>(Key::Settings).await?;
    let SettingsRecord { settings, members } = stored.value;
    read_answer(&headers, stored.version, &settings.among(&members))
}

/// Changes settings.
///
/// The body is a JSON Merge Patch (RFC 7396) of the layers `workspace`, `personal` and `locks`.
/// `null` takes a value away, so that what it covered shows again. Nothing is changed where any
/// value breaks a rule. Each change is kept in the history.
#[cfg_attr(feature = "openapi", utoipa::path(
    patch,
    path = "/settings",
    tag = "Settings",
    params(("If-Match" = String, Header, description = "The `ETag` of the settings")),
    request_body(content = Object, content_type = "application/merge-patch+json",
        description = "Some values of `Settings`; a lock is written as its reason",
        example = json!({
            "workspace": {"import.retention": 365},
            "personal": {"interface.hours": null},
            "locks": {"workflow.review": {"reason": "Every transcript is read."}},
        })),
    responses(
        (status = 200, description = "The settings as they are now", body = Settings,
            headers(("ETag" = String, description = "Their version"))),
        ChangeProblem,
        AnyProblem,
    )
))]
pub(crate) async fn patch_settings(
    State(state): State<ApiState>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let patch = read_json(&headers, body, MERGE_PATCH_JSON).await?;
    let condition = IfMatch::required(&headers)?;
    let ((settings, before), version) = state
        .change(SETTINGS_KEYS, |documents| {
            let stored = StoredSettings::parse(documents)?;
            condition.check(stored.version)?;
            let (by, now) = (stored.person.as_str(), state.now());
            let (after, edits) = stored
                .settings()
                .patched(&patch, by, now)
                .map_err(Failure::invalid)?;
            let shown = after.clone().among(stored.members());
            let answer = (shown, stored.version);
            if edits.is_empty() {
                return Ok(Step::Done(answer));
            }
            let changes = state.changes(edits, by, now);
            let writes = stored.writes(after, changes)?;
            Ok(Step::Commit(writes, answer))
        })
        .await?;
    json(
        StatusCode::OK,
        Some(etag(version.unwrap_or(before))),
        &settings,
    )
}

/// The changes of settings, the newest first: who, when, from what, to what.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/settings/history",
    tag = "Settings",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The changes", body = History,
            headers(("ETag" = String, description = "Their version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_history(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let history = state.read_one::<History>(Key::SettingHistory).await?;
    read_answer(&headers, history.version, &history.value)
}
