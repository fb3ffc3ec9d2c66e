//! Answers that say what went wrong.

use std::fmt;

use allset_domain::problem::{FieldError, PROBLEM_JSON, Problem, ProblemCode};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::store::StoreError;

/// A request that failed. It becomes a [`Problem`] on the wire.
#[derive(Debug)]
pub struct Failure(Box<Parts>);

/// Boxed, because a failure travels in the result of almost every function.
#[derive(Debug)]
struct Parts {
    problem: Problem,
    headers: Vec<(HeaderName, HeaderValue)>,
    cause: Option<FailureCause>,
}

/// Why a request failed, for the log of the host: it stands in the extensions of the answer,
/// which never reach the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureCause(pub String);

impl Failure {
    pub(crate) fn new(code: ProblemCode) -> Self {
        Self::of(Problem::new(code))
    }

    pub(crate) fn invalid(errors: Vec<FieldError>) -> Self {
        Self::of(Problem::invalid(errors))
    }

    /// The backend is at fault; `cause` goes to its log only.
    pub(crate) fn internal(cause: impl Into<String>) -> Self {
        Self::new(ProblemCode::Internal).caused_by(cause)
    }

    /// With an English sentence for the developer who sent the request.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.0.problem.detail = Some(detail.into());
        self
    }

    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    fn caused_by(mut self, cause: impl Into<String>) -> Self {
        self.0.cause = Some(FailureCause(cause.into()));
        self
    }

    fn of(problem: Problem) -> Self {
        Self(Box::new(Parts {
            problem,
            headers: Vec::new(),
            cause: None,
        }))
    }
}

/// In English, for whoever runs the backend: the cause too, which no answer tells.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { problem, cause, .. } = &*self.0;
        let known = cause.as_ref().map(|cause| &cause.0);
        f.write_str(known.or(problem.detail.as_ref()).unwrap_or(&problem.title))
    }
}

impl std::error::Error for Failure {}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let detail = match &error {
            StoreError::Unavailable(_) => "The store does not answer.",
            StoreError::Full(_) => "The store has no room left; nothing was changed.",
            StoreError::Newer(_) => "The store was written by a newer version; update and reload.",
        };
        Self::new(ProblemCode::Unavailable)
            .detail(detail)
            .caused_by(error.to_string())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let Parts {
            problem,
            headers,
            cause,
        } = *self.0;
        // The codes carry valid statuses, and a problem holds nothing that JSON cannot say.
        let status =
            StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&problem).unwrap_or_default();
        let mut response = (status, [(header::CONTENT_TYPE, PROBLEM_JSON)], body).into_response();
        response.headers_mut().extend(headers);
        if let Some(cause) = cause {
            response.extensions_mut().insert(cause);
        }
        response
    }
}
