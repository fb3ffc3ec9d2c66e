//! The plans that job systems store, to ask of them later whether they are all set.

use allset_domain::money::Amount;
use allset_domain::plan::{MAX_PLAN_SERVICES, Plan, PlanSummary, Plans, is_plan_id};
use allset_domain::problem::ProblemCode;
use allset_domain::time::Timestamp;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;

use super::{json, read_answer};
use crate::conditions::etag;
use crate::documents::{Step, Versioned, mark_edited, parse, write};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, BodyProblem, KeyProblem, NotFoundProblem, ReadProblem};
use crate::request::{JSON, read_json};
use crate::shape::Shape;
use crate::state::ApiState;
use crate::store::{Expect, Key};

/// The plans that are kept, the newest first: the last 50.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/plans",
    tag = "Readiness",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The plans", body = Plans,
            headers(("ETag" = String, description = "Their version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_plans(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let plans = state.read_one::<Plans>(Key::Plans).await?;
    read_answer(&headers, plans.version, &plans.value)
}

/// One plan.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/plans/{id}",
    tag = "Readiness",
    params(
        ("id" = String, Path, description = "The id of the plan"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there"),
    ),
    responses(
        (status = 200, description = "The plan", body = Plan,
            headers(("ETag" = String, description = "Its version, which never changes"))),
        ReadProblem,
        NotFoundProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_plan(
    State(state): State<ApiState>,
    headers: HeaderMap,
    path: Result<Path<PlanPath>, PathRejection>,
) -> Result<Response, Failure> {
    let Path(PlanPath { id }) = path.map_err(|_| no_plan())?;
    let plans = state.read_one::<Plans>(Key::Plans).await?;
    let plan = plans.value.get(&id).ok_or_else(no_plan)?;
    read_answer(&headers, version(plan), plan)
}

/// Stores a plan under an id of the sender's own.
///
/// A plan never changes: the same request again has the same answer, and another plan needs another
/// id. The services of the answer stand in the order of the alphabet.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/plans/{id}",
    tag = "Readiness",
    params(("id" = String, Path, description = "1 to 64 letters, digits, `.`, `_` or `-`")),
    request_body = PlanSummary,
    responses(
        (status = 201, description = "The plan, stored", body = Plan,
            headers(("ETag" = String, description = "Its version, which never changes"))),
        (status = 200, description = "The plan, which was there", body = Plan,
            headers(("ETag" = String, description = "Its version, which never changes"))),
        BodyProblem,
        KeyProblem,
        AnyProblem,
    )
))]
pub(crate) async fn put_plan(
    State(state): State<ApiState>,
    headers: HeaderMap,
    path: Result<Path<PlanPath>, PathRejection>,
    body: Body,
) -> Result<Response, Failure> {
    let body = read_json(&headers, body, JSON).await?;
    let id = path.ok().map(|Path(PlanPath { id })| id);
    let id = id.filter(|id| is_plan_id(id)).ok_or_else(|| {
        Failure::new(ProblemCode::Malformed)
            .detail("The id of a plan is 1 to 64 letters, digits, dots, hyphens and underscores.")
    })?;
    let summary = read_summary(&body)?;
    let (plan, written) = state
        .change([Key::Plans, Key::Workspace], |[plans, workspace]| {
            let Versioned { version, value } = parse::<Plans>(Key::Plans, &plans)?;
            if let Some(plan) = value.get(&id) {
                return if plan.summary == summary {
                    Ok(Step::Done(plan.clone()))
                } else {
                    Err(Failure::new(ProblemCode::KeyReused)
                        .detail("There is another plan of this id; a plan never changes."))
                };
            }
            let plan = Plan {
                id: id.clone(),
                stored_at: state.now(),
                summary: summary.clone(),
            };
            let plans = value.with(plan.clone());
            let mut writes = vec![write(Key::Plans, Expect::Version(version), &plans)?];
            writes.extend(mark_edited(&workspace)?);
            Ok(Step::Commit(writes, plan))
        })
        .await?;
    let status = match written {
        Some(_) => StatusCode::CREATED,
        None => StatusCode::OK,
    };
    json(status, Some(tag(&plan)), &plan)
}

/// A plan never changes, so when it was stored is its version.
fn version(plan: &Plan) -> u64 {
    plan.stored_at.millis().unsigned_abs()
}

fn tag(plan: &Plan) -> HeaderValue {
    etag(version(plan))
}

pub(super) fn no_plan() -> Failure {
    Failure::new(ProblemCode::NotFound).detail("There is no plan of this id.")
}

/// By its name, because a host that nests the router under a wildcard adds one of its own.
#[derive(Deserialize)]
pub(crate) struct PlanPath {
    id: String,
}

const DEMAND: Shape = Shape::Object(&[
    ("service", Shape::Text),
    (
        "amount",
        Shape::Parsed("decimal string", |text| text.parse::<Amount>().is_ok()),
    ),
]);

const WHOLE: Shape = Shape::Whole(i64::MAX.unsigned_abs());

const PLAN_SUMMARY: Shape = Shape::Object(&[
    ("manifest", Shape::Text),
    ("jobs", WHOLE),
    ("refused", WHOLE),
    ("demands", Shape::List(&DEMAND, MAX_PLAN_SERVICES)),
    ("rate_card", Shape::Text),
    ("rate_card_version", Shape::Whole(u32::MAX as u64)),
    (
        "priced_at",
        Shape::Parsed("RFC 3339 time", |text| text.parse::<Timestamp>().is_ok()),
    ),
]);

fn read_summary(body: &Value) -> Result<PlanSummary, Failure> {
    let errors = PLAN_SUMMARY.errors(body);
    if !errors.is_empty() {
        return Err(Failure::invalid(errors));
    }
    let summary: PlanSummary = serde_json::from_value(body.clone())
        .map_err(|_| Failure::internal("a plan of the right shape cannot be read"))?;
    let errors = summary.errors();
    if errors.is_empty() {
        Ok(summary.sorted())
    } else {
        Err(Failure::invalid(errors))
    }
}
