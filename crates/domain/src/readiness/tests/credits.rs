use super::*;

/// What the check of the credits finds by a policy.
fn credits(policy: &[(&str, SettingValue)], plan: Option<&PlanSummary>) -> Check {
    let (account, grants) = (account(), grants());
    let settings = workspace(policy);
    let readiness = assess(&Snapshot {
        plan,
        settings: Some(&settings),
        ..snapshot(&account, &grants, &[])
    });
    let check = readiness.check(CheckKind::Credits);
    check.expect("every check is there").clone()
}

fn severity(check: &Check, kind: &FindingKind) -> Option<Severity> {
    let found = check.findings.iter().find(|found| found.kind == *kind);
    found.map(|found| found.severity)
}

#[test]
fn credits_that_expire_soon_are_named_from_the_day_of_the_policy_on() {
    let account = account();
    let mut grants = grants();
    grants[0].expires = Some(NOW.plus_days(20));
    let expiring = |days: i64| {
        let settings = workspace(&[("readiness.expiry-notice", days.into())]);
        let readiness = assess(&Snapshot {
            settings: Some(&settings),
            ..snapshot(&account, &grants, &[])
        });
        let found = kinds(&readiness, CheckKind::Credits);
        let expiring = |kind: &FindingKind| matches!(kind, FindingKind::ExpiringSoon { .. });
        found.iter().any(expiring)
    };
    assert!(!expiring(19));
    assert!(expiring(20));
}

#[test]
fn a_balance_below_what_the_policy_wants_is_named() {
    let low = |least: i64| {
        let check = credits(&[("readiness.least-credits", least.into())], None);
        let kind = FindingKind::LowBalance {
            amount: Amount::from_credits(100),
            least: Amount::from_credits(least),
        };
        severity(&check, &kind)
    };
    assert_eq!(low(100), None);
    assert_eq!(low(101), Some(Severity::Warning));
}

#[test]
fn a_plan_may_take_as_much_as_the_policy_lets_it() {
    let plan = plan(60);
    let large = |allowed: i64| {
        let check = credits(&[("readiness.plan-share", allowed.into())], Some(&plan));
        let kind = FindingKind::PlanLarge {
            manifest: "jobs.csv".into(),
            share: 60,
            allowed: allowed.unsigned_abs(),
        };
        severity(&check, &kind)
    };
    assert_eq!(large(60), None);
    assert_eq!(large(59), Some(Severity::Warning));
}

#[test]
fn a_share_just_over_the_limit_does_not_look_like_the_limit() {
    let units = Amount::from_units;
    let whole = Amount::from_credits(100);
    assert_eq!(
        checks::share_percent(Amount::from_credits(60), whole),
        60,
        "exact"
    );
    let over = Amount::from_credits(60) + units(1);
    assert_eq!(checks::share_percent(over, whole), 61);
    assert_eq!(checks::share_percent(Amount::ZERO, Amount::ZERO), 0);
    assert_eq!(checks::share_percent(units(1), Amount::ZERO), u64::MAX);
}

#[test]
fn a_run_needs_a_plan_where_the_policy_says_so() {
    let required = credits(&[("readiness.plan-required", true.into())], None);
    assert_eq!(required.status, CheckStatus::NeedsAttention);
    assert_eq!(
        severity(&required, &FindingKind::PlanMissing),
        Some(Severity::Blocking)
    );
    let free = credits(&[], None);
    assert_eq!(severity(&free, &FindingKind::NoPlan), Some(Severity::Note));
}

#[test]
fn refused_rows_hold_a_plan_back_where_the_policy_says_so() {
    let plan = PlanSummary {
        refused: 2,
        ..plan(60)
    };
    let found = |rows: &str| {
        let check = credits(&[("readiness.refused-rows", rows.into())], Some(&plan));
        severity(&check, &FindingKind::PlanIncomplete { refused: 2 })
    };
    assert_eq!(found("warn"), Some(Severity::Warning));
    assert_eq!(found("block"), Some(Severity::Blocking));
}
