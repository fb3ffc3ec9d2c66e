//! The rate cards.

use allset_domain::problem::ProblemCode;
use allset_domain::sample::RateCards;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::read_answer;
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, NotFoundProblem, ReadProblem};
use crate::state::ApiState;
use crate::store::Key;

/// The rate cards, and which of them the workspace uses.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/rate-cards",
    tag = "Credits",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The rate cards", body = RateCards,
            headers(("ETag" = String, description = "Their version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_rate_cards(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let cards = state.read_one::<RateCards>(Key::RateCards).await?;
    read_answer(&headers, cards.version, &cards.value)
}

/// One rate card.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/rate-cards/{id}",
    tag = "Credits",
    params(
        ("id" = String, Path, description = "The id of the card"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there"),
    ),
    responses(
        (status = 200, description = "The rate card", body = allset_domain::rate_card::RateCard,
            headers(("ETag" = String, description = "The version of all rate cards"))),
        ReadProblem,
        NotFoundProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_rate_card(
    State(state): State<ApiState>,
    headers: HeaderMap,
    path: Result<Path<CardPath>, PathRejection>,
) -> Result<Response, Failure> {
    let none = || Failure::new(ProblemCode::NotFound).detail("There is no rate card of this id.");
    let Path(CardPath { id }) = path.map_err(|_| none())?;
    let cards = state.read_one::<RateCards>(Key::RateCards).await?;
    let card = cards.value.card(&id).ok_or_else(none)?;
    read_answer(&headers, cards.version, card)
}

/// By its name, because a host that nests the router under a wildcard adds one of its own.
#[derive(Deserialize)]
pub(crate) struct CardPath {
    id: String,
}
