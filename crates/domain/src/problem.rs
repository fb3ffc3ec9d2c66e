//! What went wrong, as both sides say it: problem details of RFC 9457 and the errors of fields.

mod sentence;

use serde::{Deserialize, Serialize};

/// The media type of a [`Problem`] (RFC 9457, section 3).
pub const PROBLEM_JSON: &str = "application/problem+json";

/// The media type of a change to a document (RFC 7396).
pub const MERGE_PATCH_JSON: &str = "application/merge-patch+json";

/// The largest body of a request, in bytes.
pub const MAX_BODY_BYTES: usize = 256 * 1024;

/// What kind of problem it is: the part of a [`Problem`] that programs decide by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProblemCode {
    /// 400: the request cannot be read, such as a body that is not JSON.
    Malformed,
    /// 403: the request does not come from where this backend may be used.
    Forbidden,
    /// 404: there is nothing at this address.
    NotFound,
    /// 405: the address does not know this method.
    MethodNotAllowed,
    /// 409: the request was made before with this idempotency key or id, and another body.
    KeyReused,
    /// 412: somebody changed it since it was read; read it again.
    Stale,
    /// 413: the body is over [`MAX_BODY_BYTES`].
    TooLarge,
    /// 415: the body is of another media type than this address takes.
    UnsupportedMediaType,
    /// 422: the values break a rule; `errors` names each.
    Invalid,
    /// 428: a change must name the version it is based on in `If-Match`.
    PreconditionRequired,
    /// 500: the backend failed.
    Internal,
    /// 503: the backend cannot answer right now; trying again may help.
    Unavailable,
}

impl ProblemCode {
    /// The HTTP status that goes with it.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::KeyReused => 409,
            Self::Stale => 412,
            Self::TooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::Invalid => 422,
            Self::PreconditionRequired => 428,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }

    /// A short English title for developers; people read a sentence of their locale instead.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Malformed => "The request cannot be read",
            Self::Forbidden => "Not allowed from here",
            Self::NotFound => "Nothing is here",
            Self::MethodNotAllowed => "Not with this method",
            Self::KeyReused => "Key or id used for another request",
            Self::Stale => "Changed since it was read",
            Self::TooLarge => "The body is too large",
            Self::UnsupportedMediaType => "Unsupported media type",
            Self::Invalid => "Some values break a rule",
            Self::PreconditionRequired => "If-Match is required",
            Self::Internal => "The backend failed",
            Self::Unavailable => "The backend cannot answer right now",
        }
    }
}

/// Why a request failed, as RFC 9457 writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A URN of the kind: `urn:allset:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// A short English title, the same for every problem of the kind.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened this time, in English, for developers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The kind, for programs.
    pub code: ProblemCode,
    /// The fields that break a rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}

impl Problem {
    /// A problem of this kind, with nothing more to say.
    #[must_use]
    pub fn new(code: ProblemCode) -> Self {
        // A unit variant serialises to its name, so the name is the one of the wire.
        let name = serde_json::to_value(code).unwrap_or_default();
        Self {
            kind: format!("urn:allset:problem:{}", name.as_str().unwrap_or_default()),
            title: code.title().to_owned(),
            status: code.status(),
            detail: None,
            code,
            errors: Vec::new(),
        }
    }

    /// The same with an English sentence for developers.
    #[must_use]
    pub fn with_detail(self, detail: impl Into<String>) -> Self {
        Self {
            detail: Some(detail.into()),
            ..self
        }
    }

    /// Values that break a rule.
    #[must_use]
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        Self {
            errors,
            ..Self::new(ProblemCode::Invalid)
        }
    }
}

/// One value that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// Where the value stands in the document: a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// The rule that it breaks.
    #[serde(flatten)]
    pub rule: FieldRule,
}

impl FieldError {
    /// The value at `pointer` breaks `rule`.
    #[must_use]
    pub fn new(pointer: impl Into<String>, rule: FieldRule) -> Self {
        Self {
            pointer: pointer.into(),
            rule,
        }
    }
}

/// A rule that a value can break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FieldRule {
    /// It must not be empty.
    Required,
    /// It has more characters than allowed.
    TooLong {
        /// The most characters it may have.
        max: usize,
    },
    /// It holds characters that cannot be printed.
    Unprintable,
    /// It is not an e-mail address.
    Email,
    /// It is not a time zone of the IANA database, such as `Europe/Paris`.
    TimeZone,
    /// It is not a country code of two letters (ISO 3166-1).
    Country,
    /// It is not a picture that is accepted: PNG, JPEG or WebP.
    Image,
    /// The picture has more bytes than allowed.
    ImageTooLarge {
        /// The most bytes it may have.
        max: usize,
    },
    /// The document has no such field.
    UnknownField,
    /// The field is missing.
    MissingField,
    /// The value is of another JSON type than the field.
    WrongType {
        /// The type that the field has: `string`, `number`, `boolean`, `object`, `array`.
        expected: String,
    },
    /// The fingerprint is not the one of the evidence.
    Fingerprint,
    /// It is not one of the values that there are.
    OneOf {
        /// The values that there are.
        allowed: Vec<String>,
    },
    /// The number is outside of what is allowed.
    OutOfRange {
        /// The least that is allowed.
        min: i64,
        /// The most that is allowed.
        max: i64,
    },
    /// It is not a language tag of BCP 47, such as `de-AT`.
    Language,
    /// It is not the name of a service.
    Service,
    /// It is not a naming pattern.
    Pattern {
        /// Why, in English, for developers.
        reason: String,
    },
    /// The pattern gives several media the same name.
    NotUnique,
    /// It is not a keyboard shortcut.
    Shortcut,
    /// The list has the same item twice.
    Repeated,
    /// The setting is locked: nobody can set it for themselves.
    Locked,
    /// The setting cannot be set here: it is of the workspace only, or of each person only.
    WrongLayer,
}
