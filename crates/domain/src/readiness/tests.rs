mod credits;
mod defaults;

use std::sync::LazyLock;

use super::*;
use crate::account::Billing;
use crate::grant::{Demand, GrantKind};
use crate::money::Amount;
use crate::sample;
use crate::settings::SettingValue;
use crate::workspace::Contents;

const NOW: Timestamp = Timestamp::from_millis(1_000_000_000_000);

static CARD: LazyLock<CardSummary> = LazyLock::new(|| {
    let cards = sample::seed(Contents::Sample, NOW).rate_cards;
    cards.current().expect("there is one").summary()
});

fn account() -> Account {
    Account {
        name: "Ada Lovelace".into(),
        contact_email: "ada@example.org".into(),
        time_zone: "Europe/London".into(),
        billing: Billing {
            name: "Analytical Engines".into(),
            email: "bills@example.org".into(),
            ..Billing::default()
        },
        ..Account::default()
    }
}

fn grants() -> Vec<Grant> {
    vec![Grant {
        id: "g".into(),
        name: "Monthly".into(),
        kind: GrantKind::Paid,
        amount: Amount::from_credits(100),
        remaining: Amount::from_credits(100),
        priority: 5,
        effective: NOW.plus_days(-1),
        expires: Some(NOW.plus_days(30)),
        created: NOW.plus_days(-1),
        services: None,
    }]
}

fn plan(credits: i64) -> PlanSummary {
    PlanSummary {
        manifest: "jobs.csv".into(),
        jobs: 10,
        refused: 0,
        demands: vec![Demand {
            service: "transcribe".into(),
            amount: Amount::from_credits(credits),
        }],
        rate_card: "standard".into(),
        rate_card_version: 1,
        priced_at: NOW,
    }
}

fn snapshot<'a>(account: &'a Account, grants: &'a [Grant], reviews: &'a [Review]) -> Snapshot<'a> {
    Snapshot {
        now: NOW,
        account: Some(account),
        grants: Some(grants),
        plan: None,
        rate_card: Some(&CARD),
        settings: None,
        reviews,
    }
}

fn review(check: &Check) -> Review {
    Review {
        id: "r".into(),
        check: check.kind,
        reviewed_at: NOW,
        reviewer: "Ada".into(),
        fingerprint: check.fingerprint.clone(),
        evidence: check.evidence.clone(),
    }
}

fn status(readiness: &Readiness, kind: CheckKind) -> CheckStatus {
    readiness.check(kind).expect("every check is there").status
}

fn kinds(readiness: &Readiness, kind: CheckKind) -> Vec<FindingKind> {
    let check = readiness.check(kind).expect("every check is there");
    check.findings.iter().map(|f| f.kind.clone()).collect()
}

#[test]
fn a_missing_contact_address_needs_attention_until_it_is_there() {
    let mut account = account();
    account.contact_email.clear();
    let grants = grants();
    let before = assess(&snapshot(&account, &grants, &[]));
    assert_eq!(
        status(&before, CheckKind::Profile),
        CheckStatus::NeedsAttention
    );
    assert_eq!(before.verdict, Verdict::NeedsAttention(1));
    assert_eq!(before.first()[0].kind, FindingKind::ContactEmailMissing);

    account.contact_email = "ada@example.org".into();
    let after = assess(&snapshot(&account, &grants, &[]));
    assert_eq!(status(&after, CheckKind::Profile), CheckStatus::ToReview);
    assert_eq!(after.verdict, Verdict::ToReview(2));
}

#[test]
fn a_review_holds_until_the_evidence_changes_and_then_says_what_changed() {
    let mut account = account();
    let grants = grants();
    let first = assess(&snapshot(&account, &grants, &[]));
    let reviews: Vec<_> = first
        .checks
        .iter()
        .filter(|check| check.status == CheckStatus::ToReview)
        .map(review)
        .collect();
    let reviewed = assess(&snapshot(&account, &grants, &reviews));
    assert_eq!(reviewed.verdict, Verdict::AllSet);
    assert_eq!(reviewed.unseen, 3, "a verdict says what it could not see");

    account.billing.country = "GB".into();
    let changed = assess(&snapshot(&account, &grants, &reviews));
    assert_eq!(status(&changed, CheckKind::Profile), CheckStatus::Changed);
    assert_eq!(status(&changed, CheckKind::Credits), CheckStatus::Reviewed);
    assert_eq!(
        changed.check(CheckKind::Profile).expect("is there").changes,
        [Change {
            key: EvidenceKey::BillingCountry,
            before: Some(String::new()),
            after: Some("GB".into()),
        }]
    );
}

#[test]
fn a_review_does_not_hide_what_has_to_be_fixed() {
    let mut account = account();
    account.name.clear();
    let grants = grants();
    let open = assess(&snapshot(&account, &grants, &[]));
    let reviews = [review(open.check(CheckKind::Profile).expect("is there"))];
    let reviewed = assess(&snapshot(&account, &grants, &reviews));
    assert_eq!(
        status(&reviewed, CheckKind::Profile),
        CheckStatus::NeedsAttention
    );
}

#[test]
fn credits_speak_of_the_plan_at_hand() {
    let (account, grants) = (account(), grants());
    let fits = plan(60);
    let with = |plan| Snapshot {
        plan: Some(plan),
        ..snapshot(&account, &grants, &[])
    };
    let readiness = assess(&with(&fits));
    assert!(
        kinds(&readiness, CheckKind::Credits).contains(&FindingKind::PlanFits {
            manifest: "jobs.csv".into(),
            total: Amount::from_credits(60),
            left: Amount::from_credits(40),
        })
    );

    let short = PlanSummary {
        refused: 2,
        rate_card_version: 0,
        ..plan(130)
    };
    let readiness = assess(&with(&short));
    assert_eq!(
        status(&readiness, CheckKind::Credits),
        CheckStatus::NeedsAttention
    );
    let found = kinds(&readiness, CheckKind::Credits);
    assert_eq!(
        found[0],
        FindingKind::PlanShort {
            manifest: "jobs.csv".into(),
            total: Amount::from_credits(130),
            shortfall: Amount::from_credits(30),
        }
    );
    assert!(found.contains(&FindingKind::PlanIncomplete { refused: 2 }));
    assert!(found.contains(&FindingKind::PlanOutdated));
}

/// What a workspace has set.
fn workspace(values: &[(&str, SettingValue)]) -> Settings {
    let values = values.iter();
    Settings {
        workspace: values
            .map(|(id, value)| ((*id).to_owned(), value.clone()))
            .collect(),
        ..Settings::default()
    }
}

#[test]
fn a_review_lapses_after_the_days_of_the_policy() {
    let (account, grants) = (account(), grants());
    let settings = workspace(&[("readiness.review-age", 10.into())]);
    let after = |days: i64, extra: i64, reviews: &[Review]| {
        let now = Timestamp::from_millis(NOW.plus_days(days).millis() + extra);
        assess(&Snapshot {
            now,
            settings: Some(&settings),
            ..snapshot(&account, &grants, reviews)
        })
    };
    let open = after(0, 0, &[]);
    let reviews: Vec<_> = open.checks.iter().map(review).collect();
    assert_eq!(after(10, 0, &reviews).verdict, Verdict::AllSet);
    let lapsed = after(10, 1, &reviews);
    assert_eq!(status(&lapsed, CheckKind::Profile), CheckStatus::Lapsed);
    assert_eq!(lapsed.verdict, Verdict::ToReview(3));
}

#[test]
fn a_threshold_opens_a_reviewed_check_only_where_it_changes_what_is_found() {
    let (account, grants) = (account(), grants());
    let with = |least: i64, reviews: &[Review]| {
        let settings = workspace(&[("readiness.least-credits", least.into())]);
        let readiness = assess(&Snapshot {
            settings: Some(&settings),
            ..snapshot(&account, &grants, reviews)
        });
        let check = readiness.check(CheckKind::Credits).expect("is there");
        check.clone()
    };
    let reviews = [review(&with(10, &[]))];
    assert_eq!(with(50, &reviews).status, CheckStatus::Reviewed);
    let low = with(200, &reviews);
    assert_eq!(low.status, CheckStatus::Changed);
    assert_eq!(
        low.changes,
        [Change {
            key: EvidenceKey::LeastCredits,
            before: None,
            after: Some("200".into()),
        }]
    );
}

#[test]
fn what_the_backend_does_not_have_is_unseen_never_assumed() {
    let nothing = Snapshot {
        now: NOW,
        account: None,
        grants: None,
        plan: None,
        rate_card: None,
        settings: None,
        reviews: &[],
    };
    let readiness = assess(&nothing);
    assert_eq!(readiness.verdict, Verdict::NothingSeen);
    assert_eq!(readiness.unseen, 5);
}

#[test]
fn the_fingerprint_knows_keys_from_values_and_ignores_the_order() {
    let item = |key: &str, value: &str| EvidenceItem {
        key: key.parse().expect("every name is a key"),
        value: value.into(),
    };
    let one = [item("account.name", "a"), item("x", "bc")];
    let same = [item("x", "bc"), item("account.name", "a")];
    let other = [item("account.name", "a"), item("xb", "c")];
    assert_eq!(fingerprint(&one), fingerprint(&same));
    assert_ne!(fingerprint(&one), fingerprint(&other));
    assert_eq!(fingerprint(&one).len(), 64);
}

#[test]
fn every_key_of_evidence_survives_the_wire() {
    for key in [
        EvidenceKey::AccountName,
        EvidenceKey::PlanTotal,
        EvidenceKey::ExpiringSoon("Monthly".into()),
        EvidenceKey::Setting("languages.source".into()),
        EvidenceKey::Lock("languages.source".into()),
        EvidenceKey::Setting("of.a.later.version".into()),
        EvidenceKey::Other("later.version".into()),
    ] {
        assert_eq!(key.to_string().parse(), Ok(key));
    }
}
