//! Whether the workspace is all set, for those who ask without a screen.

use allset_domain::account::Account;
use allset_domain::grant::Grant;
use allset_domain::plan::Plans;
use allset_domain::rate_card::RateCard;
use allset_domain::readiness::{ReadinessReport, Snapshot, assess};
use allset_domain::sample::RateCards;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::plans::no_plan;
use super::{json, not_modified};
use crate::conditions::{has_version, weak_etag};
use crate::documents::{ReviewLog, SettingsRecord, parse};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, NotFoundProblem, ReadProblem};
use crate::state::ApiState;
use crate::store::Key;

/// Whether the workspace is all set, by the same code as the app.
///
/// `ready` is true when every check that this backend can see is reviewed and as it was then. With
/// `plan`, that plan counts as the one at hand: what a review has to have seen is the plan too.
///
/// The `ETag` is a weak one: it stays as long as the report says the same, but for the time of
/// asking.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/readiness",
    tag = "Readiness",
    params(
        ("plan" = Option<String>, Query, description = "The id of the plan that is to be run"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there"),
    ),
    responses(
        (status = 200, description = "The checklist", body = ReadinessReport,
            headers(("ETag" = String, description = "Its version, weak"))),
        ReadProblem,
        NotFoundProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_readiness(
    State(state): State<ApiState>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let [account, credits, rate_cards, settings, reviews, plans] = state
        .read([
            Key::Account,
            Key::Credits,
            Key::RateCards,
            Key::Settings,
            Key::Reviews,
            Key::Plans,
        ])
        .await?;
    let account = parse::<Account>(Key::Account, &account)?.value;
    let grants = parse::<Vec<Grant>>(Key::Credits, &credits)?.value;
    let rate_cards = parse::<RateCards>(Key::RateCards, &rate_cards)?.value;
    let settings = parse::<SettingsRecord>(Key::Settings, &settings)?.value;
    let reviews = parse::<ReviewLog>(Key::Reviews, &reviews)?.value;
    let plans = parse::<Plans>(Key::Plans, &plans)?.value;
    let plan = match query.as_deref().and_then(plan_of) {
        Some(id) => Some(plans.get(id).ok_or_else(no_plan)?),
        None => None,
    };

    let now = state.now();
    let rate_card = rate_cards.current().map(RateCard::summary);
    let readiness = assess(&Snapshot {
        now,
        account: Some(&account),
        grants: Some(&grants),
        plan: plan.map(|plan| &plan.summary),
        rate_card: rate_card.as_ref(),
        settings: Some(&settings.settings),
        reviews: &reviews.reviews,
    });
    let report = ReadinessReport::new(&readiness, now, plan.map(|plan| plan.id.clone()));
    let version = report.version();
    let tag = weak_etag(version);
    if has_version(&headers, version)? {
        return Ok(not_modified(tag));
    }
    json(StatusCode::OK, Some(tag), &report)
}

/// The id in `plan=…` of a query. An id has no letter that a query would write in another way.
fn plan_of(query: &str) -> Option<&str> {
    query.split('&').find_map(|pair| pair.strip_prefix("plan="))
}
