use allset_domain::problem::{FieldError, ProblemCode};
use serde::Deserialize;

use crate::i18n::{Message, msg};
use crate::json;

/// Why the backend did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// It could not be reached.
    Network,
    /// It did not answer in time.
    Timeout,
    /// It answered that it does not do this, and why.
    Refused(Refusal),
    /// It answered with this status and nothing that the app understands.
    Unexpected(u16),
    /// Its answer was not what was promised.
    Decode,
    /// The browser backend could not be started.
    NoWorker,
}

/// Why the backend refused: what of a [`Problem`](allset_domain::problem::Problem) every page asks
/// for. The rest is read when a form asks, so that the first page does not carry it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Refusal {
    /// The kind of problem.
    pub code: ProblemCode,
    status: u16,
    #[serde(skip)]
    text: String,
}

impl Refusal {
    /// Reads an answer; `None` where it is no problem.
    pub(super) fn read(text: String) -> Option<Self> {
        let read: Self = json::parse(&text).ok()?;
        Some(Self { text, ..read })
    }
}

impl ApiError {
    /// The values that break a rule.
    #[must_use]
    pub fn broken_rules(&self) -> Vec<FieldError> {
        #[derive(Default, Deserialize)]
        struct Problem {
            #[serde(default)]
            errors: Vec<FieldError>,
        }
        let Self::Refused(refusal) = self else {
            return Vec::new();
        };
        json::parse::<Problem>(&refusal.text)
            .unwrap_or_default()
            .errors
    }

    /// Whether the same request may succeed a moment later.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Network | Self::Timeout => true,
            Self::Refused(refusal) => refusal.code == ProblemCode::Unavailable,
            Self::Unexpected(status) => matches!(status, 502..=504),
            Self::Decode | Self::NoWorker => false,
        }
    }

    /// Whether somebody changed it since it was read.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        matches!(self, Self::Refused(refusal) if refusal.code == ProblemCode::Stale)
    }

    /// What happened and what to do, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Network => msg::error_network(),
            Self::Timeout => msg::error_timeout(),
            Self::Unexpected(status) => msg::error_unexpected(u32::from(*status)),
            Self::Decode => msg::error_decode(),
            Self::NoWorker => msg::error_no_worker(),
            Self::Refused(refusal) => match refusal.code {
                ProblemCode::Stale | ProblemCode::PreconditionRequired | ProblemCode::KeyReused => {
                    msg::error_stale()
                }
                ProblemCode::TooLarge => msg::error_too_large(),
                ProblemCode::Invalid => msg::error_invalid(),
                ProblemCode::Forbidden => msg::error_forbidden(),
                ProblemCode::NotFound | ProblemCode::MethodNotAllowed => msg::error_not_found(),
                ProblemCode::Unavailable => msg::error_unavailable(),
                ProblemCode::Malformed
                | ProblemCode::UnsupportedMediaType
                | ProblemCode::Internal => msg::error_unexpected(u32::from(refusal.status)),
            },
        }
    }
}
