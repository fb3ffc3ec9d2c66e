//! The checklist as data: what a job system asks for, and what the app exports.

use serde::Serialize;

use super::sentence::sentence;
use super::{
    Change, Check, CheckKind, CheckStatus, EvidenceItem, EvidenceKey, Finding, FindingKind, Place,
    Readiness, Severity, Verdict, fingerprint,
};
use crate::settings::{Section, setting};
use crate::time::Timestamp;

/// Whether the workspace is all set, check by check, with sentences for people who read logs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReadinessReport {
    /// Whether to go ahead: the verdict is `all_set`. It speaks of the checks that can be seen;
    /// `unseen` counts the others.
    pub ready: bool,
    /// The verdict.
    pub verdict: VerdictName,
    /// How many checks this backend cannot see.
    pub unseen: usize,
    /// The checks.
    pub checks: Vec<CheckReport>,
    /// What stands against going ahead, each an English sentence; none when it is ready.
    pub reasons: Vec<String>,
    /// When it was looked at.
    pub as_of: Timestamp,
    /// The id of the plan that was looked at, if one was named.
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub plan: Option<String>,
}

/// A [`Verdict`] by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum VerdictName {
    /// Every check that can be seen is reviewed.
    AllSet,
    /// Nothing to fix, but checks are to be reviewed.
    ToReview,
    /// Checks need something fixed.
    NeedsAttention,
    /// This backend shows nothing of what the checks are about.
    NothingSeen,
}

/// A check, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckReport {
    /// Which check.
    pub check: CheckKind,
    /// How it stands.
    pub status: CheckStatus,
    /// What was found, the most severe first.
    pub findings: Vec<FindingReport>,
    /// What a review would record.
    pub evidence: Vec<EvidenceItem>,
    /// The fingerprint of the evidence: SHA-256 in hexadecimal, empty for a check that is unseen.
    pub fingerprint: String,
    /// When it was last reviewed.
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub reviewed_at: Option<Timestamp>,
    /// What the one who reviewed it was called; may be empty.
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub reviewer: Option<String>,
    /// What changed since then.
    pub changes: Vec<Change>,
}

/// A finding: its code with the numbers that belong to it, and the same as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FindingReport {
    /// How much it matters.
    pub severity: Severity,
    /// What was found.
    #[serde(flatten)]
    pub kind: FindingKind,
    /// An English sentence.
    pub message: String,
    /// Where it can be fixed or looked at: a path below the address of the app, such as
    /// `/account#name`.
    pub place: String,
}

impl ReadinessReport {
    /// What `readiness` says as of the moment of its snapshot; `plan` is the id of the plan in it.
    #[must_use]
    pub fn new(readiness: &Readiness, as_of: Timestamp, plan: Option<String>) -> Self {
        Self {
            ready: readiness.verdict == Verdict::AllSet,
            verdict: match readiness.verdict {
                Verdict::AllSet => VerdictName::AllSet,
                Verdict::ToReview(_) => VerdictName::ToReview,
                Verdict::NeedsAttention(_) => VerdictName::NeedsAttention,
                Verdict::NothingSeen => VerdictName::NothingSeen,
            },
            unseen: readiness.unseen,
            checks: readiness.checks.iter().map(CheckReport::new).collect(),
            reasons: reasons(readiness),
            as_of,
            plan,
        }
    }

    /// A number that stays as long as the report says the same, whenever that is.
    #[must_use]
    pub fn version(&self) -> u64 {
        let timeless = Self {
            as_of: Timestamp::from_millis(0),
            ..self.clone()
        };
        // A report holds nothing that JSON cannot say.
        let text = serde_json::to_string(&timeless).unwrap_or_default();
        let digest = fingerprint(&[EvidenceItem {
            key: EvidenceKey::Other("report".to_owned()),
            value: text,
        }]);
        digest
            .get(..16)
            .and_then(|half| u64::from_str_radix(half, 16).ok())
            .unwrap_or_default()
    }
}

impl CheckReport {
    fn new(check: &Check) -> Self {
        Self {
            check: check.kind,
            status: check.status,
            findings: check.findings.iter().map(FindingReport::new).collect(),
            evidence: check.evidence.clone(),
            fingerprint: check.fingerprint.clone(),
            reviewed_at: check.review.as_ref().map(|review| review.reviewed_at),
            reviewer: check.review.as_ref().map(|review| review.reviewer.clone()),
            changes: check.changes.clone(),
        }
    }
}

impl FindingReport {
    fn new(finding: &Finding) -> Self {
        Self {
            severity: finding.severity,
            kind: finding.kind.clone(),
            message: sentence(&finding.kind),
            place: finding.place.path(),
        }
    }
}

fn reasons(readiness: &Readiness) -> Vec<String> {
    if readiness.verdict == Verdict::NothingSeen {
        return vec!["This backend shows nothing of what the checks are about.".to_owned()];
    }
    let mut reasons = Vec::new();
    for check in &readiness.checks {
        let about = about(check.kind);
        match check.status {
            CheckStatus::Unseen | CheckStatus::Reviewed => {}
            CheckStatus::NeedsAttention => {
                let findings = check.findings.iter();
                let blocking = findings.filter(|finding| finding.severity == Severity::Blocking);
                reasons.extend(blocking.map(|finding| sentence(&finding.kind)));
            }
            CheckStatus::ToReview => reasons.push(format!("Nobody has reviewed {about} yet.")),
            CheckStatus::Changed => {
                reasons.push(format!(
                    "Since the last review of {about} something changed."
                ));
            }
            CheckStatus::Lapsed => {
                reasons.push(format!("The last review of {about} is too old to count."));
            }
        }
    }
    reasons
}

const fn about(kind: CheckKind) -> &'static str {
    match kind {
        CheckKind::Profile => "the profile",
        CheckKind::Access => "access and sessions",
        CheckKind::Credits => "the credits",
        CheckKind::Defaults => "the defaults",
        CheckKind::Tokens => "the tokens",
    }
}

impl Place {
    /// Its path below the address of the app, whose routes are a public contract.
    #[must_use]
    pub fn path(self) -> String {
        let path = match self {
            Self::AccountName => "/account#name",
            Self::AccountContactEmail => "/account#contact-email",
            Self::AccountBillingName => "/account#billing-name",
            Self::AccountBillingEmail => "/account#billing-email",
            Self::AccountTimeZone => "/account#time-zone",
            Self::CreditsGrants => "/credits#grants",
            Self::Planner => "/planner",
            Self::Setting(id) => {
                let section = setting(id).map(|setting| setting.group.section());
                return match section {
                    Some(Section::Interface) => format!("/interface#{id}"),
                    Some(Section::Defaults) | None => format!("/defaults#{id}"),
                };
            }
        };
        path.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rate_card::RateCard;
    use crate::readiness::{Review, Snapshot, assess};
    use crate::sample;
    use crate::workspace::Contents;

    const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

    /// The report of the sample, after reviews of these checks as they stand at `NOW`.
    fn report(reviewed: &[CheckKind], at: Timestamp) -> ReadinessReport {
        let mut seed = sample::seed(Contents::Sample, NOW);
        // The sample has something to fix.
        seed.account.contact_email = "ada@example.org".into();
        let card = seed.rate_cards.current().map(RateCard::summary);
        let look = |now, reviews: &[Review]| {
            assess(&Snapshot {
                now,
                account: Some(&seed.account),
                grants: Some(&seed.grants),
                plan: None,
                rate_card: card.as_ref(),
                settings: Some(&seed.settings),
                reviews,
            })
        };
        let first = look(NOW, &[]);
        let reviews: Vec<_> = reviewed
            .iter()
            .filter_map(|kind| first.check(*kind))
            .map(|check| Review {
                id: "r".into(),
                check: check.kind,
                reviewed_at: NOW,
                reviewer: "Ada".into(),
                fingerprint: check.fingerprint.clone(),
                evidence: check.evidence.clone(),
            })
            .collect();
        ReadinessReport::new(&look(at, &reviews), at, None)
    }

    const SEEN: [CheckKind; 3] = [CheckKind::Profile, CheckKind::Credits, CheckKind::Defaults];

    #[test]
    fn it_is_ready_when_all_that_can_be_seen_is_reviewed() {
        let open = report(&SEEN[1..], NOW);
        assert_eq!((open.ready, open.verdict), (false, VerdictName::ToReview));
        assert_eq!(open.reasons, ["Nobody has reviewed the profile yet."]);
        let done = report(&SEEN, NOW);
        assert_eq!((done.ready, done.verdict), (true, VerdictName::AllSet));
        assert_eq!((done.reasons, done.unseen), (vec![], 2));
    }

    #[test]
    fn what_stands_against_it_is_told_in_sentences() {
        let lapsed = report(&SEEN, NOW.plus_days(400));
        let said = lapsed.reasons.join(" ");
        assert!(
            said.contains("The last review of the profile is too old to count."),
            "{said}"
        );
        assert!(said.ends_with('.'));
    }

    #[test]
    fn the_version_stays_until_something_else_is_said() {
        let (now, later) = (report(&SEEN, NOW), report(&SEEN, NOW.plus_days(1)));
        assert_ne!(now.as_of, later.as_of);
        assert_eq!(now.version(), later.version());
        assert_ne!(now.version(), report(&SEEN, NOW.plus_days(400)).version());
        assert_ne!(now.version(), report(&[], NOW).version());
    }

    #[test]
    fn a_finding_is_flat_with_its_code_and_numbers() {
        let finding = FindingReport::new(&Finding {
            severity: Severity::Warning,
            kind: FindingKind::PlanIncomplete { refused: 1 },
            place: Place::Planner,
        });
        let expected = serde_json::json!({
            "severity": "warning",
            "code": "plan_incomplete",
            "refused": 1,
            "message": "The plan leaves out 1 refused row of unknown cost.",
            "place": "/planner",
        });
        assert_eq!(serde_json::to_value(finding).ok(), Some(expected));
    }

    #[test]
    fn a_setting_is_reached_in_its_section() {
        assert_eq!(
            Place::Setting("import.quality").path(),
            "/defaults#import.quality"
        );
        assert_eq!(
            Place::Setting("interface.hours").path(),
            "/interface#interface.hours"
        );
    }
}
