//! The readiness checklist: five checks that look at the live workspace.
//!
//! A check is no tick box. It computes findings and evidence from what the workspace is now; a
//! review records the evidence that a person saw, and when the evidence changes the check opens
//! again and says what changed.

mod checks;
mod defaults;
mod evidence;
mod finding;
mod policy;
mod report;
mod sentence;
mod situation;

use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::grant::Grant;
use crate::order;
use crate::plan::PlanSummary;
use crate::rate_card::CardSummary;
use crate::settings::{Policy, Settings};
use crate::time::Timestamp;
use crate::workspace::Feature;

pub use evidence::{Change, EvidenceItem, EvidenceKey, changes, fingerprint};
pub use finding::{Finding, FindingKind, Place, Severity};
pub use report::{CheckReport, FindingReport, ReadinessReport, VerdictName};
pub use situation::Situation;

/// One of the five checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CheckKind {
    /// Profile details reviewed.
    Profile,
    /// Access and sessions checked.
    Access,
    /// Credits understood.
    Credits,
    /// Defaults reviewed.
    Defaults,
    /// Tokens created only when needed.
    Tokens,
}

impl CheckKind {
    /// Every check, in the order of the page.
    pub const ALL: [Self; 5] = [
        Self::Profile,
        Self::Access,
        Self::Credits,
        Self::Defaults,
        Self::Tokens,
    ];
}

/// What the checks look at. What a backend does not have is `None`: unseen, never assumed.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot<'a> {
    /// The moment of looking.
    pub now: Timestamp,
    /// The account.
    pub account: Option<&'a Account>,
    /// The grants of credits.
    pub grants: Option<&'a [Grant]>,
    /// The plan at hand, if one is loaded.
    pub plan: Option<&'a PlanSummary>,
    /// The rate card that the workspace is billed by.
    pub rate_card: Option<&'a CardSummary>,
    /// What is set: what new work starts with, and what the checks go by.
    pub settings: Option<&'a Settings>,
    /// The reviews, in any order; the newest of each check counts.
    pub reviews: &'a [Review],
}

/// How a check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CheckStatus {
    /// This backend does not show what the check is about.
    Unseen,
    /// Something has to be fixed first.
    NeedsAttention,
    /// Nobody reviewed it yet.
    ToReview,
    /// It was reviewed, and changed since.
    Changed,
    /// It is as it was reviewed, but too long ago for the policy.
    Lapsed,
    /// It was reviewed, and is as it was then.
    Reviewed,
}

/// A check, computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which check.
    pub kind: CheckKind,
    /// How it stands.
    pub status: CheckStatus,
    /// What was found, the most severe first.
    pub findings: Vec<Finding>,
    /// What a review would record.
    pub evidence: Vec<EvidenceItem>,
    /// The fingerprint of the evidence.
    pub fingerprint: String,
    /// The newest review, if there is one.
    pub review: Option<Review>,
    /// What changed since that review.
    pub changes: Vec<Change>,
}

/// Whether the workspace is all set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Checks need something fixed: how many.
    NeedsAttention(usize),
    /// Nothing to fix, but checks are to be reviewed: how many.
    ToReview(usize),
    /// Every check that can be seen is reviewed.
    AllSet,
    /// This backend shows nothing of what the checks are about.
    NothingSeen,
}

/// The checklist, computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The five checks in the order of [`CheckKind::ALL`].
    pub checks: Vec<Check>,
    /// Whether the workspace is all set.
    pub verdict: Verdict,
    /// How many checks cannot be seen. A verdict speaks only of the others.
    pub unseen: usize,
}

impl Readiness {
    /// The check of this kind.
    #[must_use]
    pub fn check(&self, kind: CheckKind) -> Option<&Check> {
        self.checks.iter().find(|check| check.kind == kind)
    }

    /// What needs attention first: the findings to act on, the most severe first.
    #[must_use]
    pub fn first(&self) -> Vec<&Finding> {
        let mut findings: Vec<_> = self
            .checks
            .iter()
            .filter(|check| check.status != CheckStatus::Reviewed)
            .flat_map(|check| &check.findings)
            .filter(|finding| finding.severity >= Severity::Warning)
            .collect();
        order::sort_by(&mut findings, |a, b| b.severity.cmp(&a.severity));
        findings
    }
}

/// A person looked at the evidence of a check and found it right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Review {
    /// Names the review for good.
    pub id: String,
    /// The check.
    pub check: CheckKind,
    /// When it was recorded, by the backend's clock.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub reviewed_at: Timestamp,
    /// What the person was called then; may be empty.
    pub reviewer: String,
    /// The fingerprint of the evidence: SHA-256 in hexadecimal.
    pub fingerprint: String,
    /// The evidence that the person saw.
    pub evidence: Vec<EvidenceItem>,
}

/// The request to record a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReviewCreate {
    /// The check.
    pub check: CheckKind,
    /// The fingerprint of `evidence`; a backend refuses one that does not match.
    pub fingerprint: String,
    /// The evidence that the person saw, at most [`MAX_EVIDENCE_ITEMS`].
    pub evidence: Vec<EvidenceItem>,
}

/// The most items of evidence in one review.
pub const MAX_EVIDENCE_ITEMS: usize = 500;

/// Every review that a backend keeps, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Reviews {
    /// The reviews.
    pub reviews: Vec<Review>,
}

/// Computes the checklist.
#[must_use]
pub fn assess(snapshot: &Snapshot<'_>) -> Readiness {
    let policy = snapshot.settings.map_or_else(Policy::default, Policy::of);
    let checks: Vec<Check> = CheckKind::ALL
        .into_iter()
        .map(|kind| check(kind, snapshot, &policy))
        .collect();
    let count = |wanted: &[CheckStatus]| {
        checks
            .iter()
            .filter(|check| wanted.contains(&check.status))
            .count()
    };
    let unseen = count(&[CheckStatus::Unseen]);
    let attention = count(&[CheckStatus::NeedsAttention]);
    let to_review = count(&[
        CheckStatus::ToReview,
        CheckStatus::Changed,
        CheckStatus::Lapsed,
    ]);
    let verdict = if unseen == checks.len() {
        Verdict::NothingSeen
    } else if attention > 0 {
        Verdict::NeedsAttention(attention)
    } else if to_review > 0 {
        Verdict::ToReview(to_review)
    } else {
        Verdict::AllSet
    };
    Readiness {
        checks,
        verdict,
        unseen,
    }
}

/// What a check finds depends on the policy, what it has seen does not: a threshold that is moved and
/// changes no finding is no reason to ask for a review again. A finding that a threshold brings leaves
/// evidence of its own, as [`EvidenceKey::ExpiringSoon`] does, so a threshold that is moved past
/// what it measures opens the check. Whoever answers for the thresholds sees them in the check of
/// the defaults, of which they are a part.
fn check(kind: CheckKind, snapshot: &Snapshot<'_>, policy: &Policy) -> Check {
    let review = snapshot
        .reviews
        .iter()
        .filter(|review| review.check == kind)
        .max_by(|a, b| (a.reviewed_at, &a.id).cmp(&(b.reviewed_at, &b.id)))
        .cloned();
    let seen = match kind {
        CheckKind::Profile => snapshot.account.map(checks::profile),
        CheckKind::Credits => snapshot
            .grants
            .map(|grants| checks::credits(snapshot, grants, policy)),
        CheckKind::Defaults => snapshot
            .settings
            .map(|settings| defaults::defaults(snapshot, settings)),
        CheckKind::Access | CheckKind::Tokens => None,
    };
    let Some((mut findings, evidence)) = seen else {
        return Check {
            kind,
            status: CheckStatus::Unseen,
            findings: Vec::new(),
            evidence: Vec::new(),
            fingerprint: String::new(),
            review,
            changes: Vec::new(),
        };
    };
    order::sort_by(&mut findings, |a, b| b.severity.cmp(&a.severity));
    let fingerprint = fingerprint(&evidence);
    let blocked = findings
        .first()
        .is_some_and(|finding| finding.severity == Severity::Blocking);
    let status = match &review {
        _ if blocked => CheckStatus::NeedsAttention,
        None => CheckStatus::ToReview,
        Some(review) if review.fingerprint != fingerprint => CheckStatus::Changed,
        Some(review) if snapshot.now > policy.counts_until(review) => CheckStatus::Lapsed,
        Some(_) => CheckStatus::Reviewed,
    };
    let changes = review
        .as_ref()
        .map(|review| changes(&review.evidence, &evidence))
        .unwrap_or_default();
    Check {
        kind,
        status,
        findings,
        evidence,
        fingerprint,
        review,
        changes,
    }
}

impl CheckKind {
    /// The part of the API without which the check cannot be seen.
    #[must_use]
    pub const fn feature(self) -> Feature {
        match self {
            Self::Profile => Feature::Account,
            Self::Access => Feature::Access,
            Self::Credits => Feature::Credits,
            Self::Defaults => Feature::Settings,
            Self::Tokens => Feature::Tokens,
        }
    }
}

#[cfg(test)]
mod tests;
