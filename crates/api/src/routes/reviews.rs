//! The reviews of the readiness checks.

use allset_domain::account::Account;
use allset_domain::problem::{FieldError, FieldRule, ProblemCode};
use allset_domain::readiness::{MAX_EVIDENCE_ITEMS, Review, ReviewCreate, Reviews, fingerprint};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::Response;
use serde_json::Value;

use super::{json, read_answer};
use crate::conditions::{IfMatch, etag};
use crate::documents::{ReviewLog, Step, UsedKey, Versioned, mark_edited, parse, write};
use crate::failure::Failure;
#[cfg(feature = "openapi")]
use crate::openapi::{AnyProblem, ChangeProblem, KeyProblem, ReadProblem};
use crate::request::{JSON, read_json};
use crate::shape::Shape;
use crate::state::ApiState;
use crate::store::{Expect, Key};

/// The most reviews of one check that are kept; the oldest go first.
pub const MAX_REVIEWS_PER_CHECK: usize = 20;

/// The most characters of an idempotency key.
pub const MAX_KEY_CHARS: usize = 128;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The reviews that were recorded, the newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/readiness/reviews",
    tag = "Readiness",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of what is already there")),
    responses(
        (status = 200, description = "The reviews", body = Reviews,
            headers(("ETag" = String, description = "Their version"))),
        ReadProblem,
        AnyProblem,
    )
))]
pub(crate) async fn get_reviews(
    State(state): State<ApiState>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Versioned { version, value } = state.read_one::<ReviewLog>(Key::Reviews).await?;
    let reviews = Reviews {
        reviews: value.reviews,
    };
    read_answer(&headers, version, &reviews)
}

const EVIDENCE_ITEM: Shape = Shape::Object(&[("key", Shape::Text), ("value", Shape::Text)]);

const REVIEW_CREATE: Shape = Shape::Object(&[
    (
        "check",
        Shape::OneOf(&["profile", "access", "credits", "defaults", "tokens"]),
    ),
    ("fingerprint", Shape::Text),
    ("evidence", Shape::List(&EVIDENCE_ITEM, MAX_EVIDENCE_ITEMS)),
]);

/// Records that a person reviewed a check.
///
/// With an `Idempotency-Key` the same request can be sent again without recording it twice: the
/// answer is the review of the first time.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/readiness/reviews",
    tag = "Readiness",
    params(
        ("If-Match" = String, Header, description = "The `ETag` of the reviews"),
        ("Idempotency-Key" = Option<String>, Header,
            description = "1 to 128 visible ASCII characters that no other request uses"),
    ),
    request_body = ReviewCreate,
    responses(
        (status = 201, description = "The review", body = Review,
            headers(("ETag" = String, description = "The version of the reviews"))),
        ChangeProblem,
        KeyProblem,
        AnyProblem,
    )
))]
pub(crate) async fn post_review(
    State(state): State<ApiState>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let body = read_json(&headers, body, JSON).await?;
    let condition = IfMatch::required(&headers)?;
    let key = idempotency_key(&headers)?;
    let keys = [Key::Reviews, Key::Account, Key::Workspace];
    let ((review, before), version) = state
        .change(keys, |[reviews, account, workspace]| {
            let Versioned { version, value } = parse::<ReviewLog>(Key::Reviews, &reviews)?;
            let create = read_create(&body);
            if let Some(earlier) = key.as_deref().and_then(|key| value.recorded_by(key)) {
                return match create {
                    Ok(create) if is_of(earlier, &create) => {
                        Ok(Step::Done((earlier.clone(), version)))
                    }
                    _ => Err(Failure::new(ProblemCode::KeyReused)
                        .detail("This Idempotency-Key came with another request before.")),
                };
            }
            condition.check(version)?;
            let create = create?;
            let account = parse::<Account>(Key::Account, &account)?.value;
            let review = Review {
                id: state.environment.random_id(),
                check: create.check,
                reviewed_at: state.now(),
                reviewer: account.called().to_owned(),
                fingerprint: create.fingerprint,
                evidence: create.evidence,
            };
            let log = value.with(review.clone(), key.clone());
            let mut writes = vec![write(Key::Reviews, Expect::Version(version), &log)?];
            writes.extend(mark_edited(&workspace)?);
            Ok(Step::Commit(writes, (review, version)))
        })
        .await?;
    json(
        StatusCode::CREATED,
        Some(etag(version.unwrap_or(before))),
        &review,
    )
}

fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Failure> {
    let Some(value) = headers.get(IDEMPOTENCY_KEY) else {
        return Ok(None);
    };
    let usable = |key: &&str| {
        (1..=MAX_KEY_CHARS).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
    };
    match value.to_str().ok().filter(usable) {
        Some(key) => Ok(Some(key.to_owned())),
        None => Err(Failure::new(ProblemCode::Malformed).detail(format!(
            "Idempotency-Key is 1 to {MAX_KEY_CHARS} visible ASCII characters."
        ))),
    }
}

fn read_create(body: &Value) -> Result<ReviewCreate, Failure> {
    let errors = REVIEW_CREATE.errors(body);
    if !errors.is_empty() {
        return Err(Failure::invalid(errors));
    }
    let create: ReviewCreate = serde_json::from_value(body.clone())
        .map_err(|_| Failure::internal("a review of the right shape cannot be read"))?;
    let error = if create.evidence.is_empty() {
        FieldError::new("/evidence", FieldRule::Required)
    } else if fingerprint(&create.evidence) != create.fingerprint {
        FieldError::new("/fingerprint", FieldRule::Fingerprint)
    } else {
        return Ok(create);
    };
    Err(Failure::invalid(vec![error]))
}

fn is_of(review: &Review, create: &ReviewCreate) -> bool {
    review.check == create.check
        && review.fingerprint == create.fingerprint
        && review.evidence == create.evidence
}

impl ReviewLog {
    /// The review that was recorded with this idempotency key.
    fn recorded_by(&self, key: &str) -> Option<&Review> {
        let used = self.keys.iter().find(|used| used.key == key)?;
        self.reviews.iter().find(|review| review.id == used.review)
    }

    /// The log with one review more, and without what is one too many.
    fn with(mut self, review: Review, key: Option<String>) -> Self {
        if let Some(key) = key {
            let review = review.id.clone();
            self.keys.insert(0, UsedKey { key, review });
        }
        self.reviews.insert(0, review);
        let mut newer = Vec::new();
        self.reviews.retain(|review| {
            let of_check = newer.iter().filter(|check| **check == review.check);
            let keep = of_check.count() < MAX_REVIEWS_PER_CHECK;
            newer.push(review.check);
            keep
        });
        let reviews = &self.reviews;
        self.keys
            .retain(|used| reviews.iter().any(|review| review.id == used.review));
        self
    }
}
