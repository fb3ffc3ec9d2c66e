use super::*;
use crate::settings::Lock;

fn text(value: &str) -> SettingValue {
    value.into()
}

fn check(settings: &Settings) -> Check {
    let (account, grants) = (account(), grants());
    let readiness = assess(&Snapshot {
        settings: Some(settings),
        ..snapshot(&account, &grants, &[])
    });
    let check = readiness.check(CheckKind::Defaults);
    check.expect("every check is there").clone()
}

/// What is found where the workspace has set these, without what is good or a note.
fn found(values: &[(&str, SettingValue)]) -> Vec<(Severity, FindingKind)> {
    let check = check(&workspace(values));
    let findings = check.findings.into_iter();
    findings
        .filter(|found| found.severity >= Severity::Warning)
        .map(|found| (found.severity, found.kind))
        .collect()
}

#[test]
fn defaults_that_nothing_speaks_against_are_told_in_short() {
    let targets = SettingValue::List(vec!["de".into(), "ar".into()]);
    let fine = check(&workspace(&[("languages.targets", targets)]));
    assert_eq!(fine.status, CheckStatus::ToReview);
    let kinds: Vec<_> = fine.findings.into_iter().map(|found| found.kind).collect();
    let source = "en".to_owned();
    assert_eq!(kinds, [FindingKind::DefaultsFine { source, targets: 2 }]);
}

#[test]
fn each_default_that_can_go_wrong_is_named() {
    let on = |id, on: bool| (id, SettingValue::from(on));
    let missing = (Severity::Blocking, FindingKind::SourceLanguageMissing);
    let no_source = ("languages.source", text(""));
    assert_eq!(found(std::slice::from_ref(&no_source)), []);
    let undetected = [no_source, on("languages.detect", false)];
    assert_eq!(found(&undetected), [missing]);

    let limit = |credits: i64| ("workflow.auto-start-limit", SettingValue::from(credits));
    let starts = |credits| found(&[on("workflow.auto-start", true), limit(credits)]);
    let amount = Amount::from_credits;
    let within = FindingKind::AutoStart { limit: amount(100) };
    assert_eq!(starts(100), [(Severity::Warning, within)]);
    let beyond = FindingKind::AutoStartBeyondCredits {
        limit: amount(101),
        spendable: amount(100),
    };
    assert_eq!(starts(101), [(Severity::Warning, beyond)]);
    assert_eq!(found(&[limit(101)]), [], "a limit of nothing");

    assert_eq!(
        found(&[on("import.keep-original", false)]),
        [(Severity::Warning, FindingKind::OriginalsNotKept)]
    );
    assert_eq!(
        found(&[("import.retention", 29.into())]),
        [(Severity::Warning, FindingKind::RetentionShort { days: 29 })]
    );
    assert_eq!(found(&[("import.retention", 30.into())]), []);
    assert_eq!(
        found(&[on("workflow.notify-failure", false)]),
        [(Severity::Warning, FindingKind::FailuresUnnoticed)]
    );
}

#[test]
fn the_default_service_has_to_have_a_price() {
    let service = |name: &str| found(&[("workflow.service", text(name))]);
    assert_eq!(service("Diarize"), [], "as the card matches it");
    assert_eq!(service(""), [], "none is chosen");
    let dub = FindingKind::ServiceNotPriced {
        service: "dub".into(),
    };
    assert_eq!(service("dub"), [(Severity::Blocking, dub)]);
}

#[test]
fn a_service_without_a_rate_card_to_look_at_is_not_judged() {
    let settings = workspace(&[("workflow.service", text("dub"))]);
    let readiness = assess(&Snapshot {
        now: NOW,
        account: None,
        grants: None,
        plan: None,
        rate_card: None,
        settings: Some(&settings),
        reviews: &[],
    });
    assert_eq!(readiness.verdict, Verdict::ToReview(1));
}

#[test]
fn translating_needs_a_language_to_translate_into() {
    let translate = ("workflow.service", text("translate"));
    let missing = (Severity::Warning, FindingKind::TargetLanguagesMissing);
    assert_eq!(found(std::slice::from_ref(&translate)), [missing]);
    let targets = ("languages.targets", SettingValue::List(vec!["de".into()]));
    assert_eq!(found(&[translate, targets]), []);
}

#[test]
fn what_is_the_persons_own_is_counted_and_is_what_is_judged() {
    let mut settings = workspace(&[("workflow.notify-failure", true.into())]);
    settings
        .personal
        .put("workflow.notify-failure", Some(false.into()));
    settings.personal.put("languages.source", Some(text("de")));
    settings.personal.put("interface.hours", Some(text("24")));
    let own = check(&settings);
    let kinds: Vec<_> = own.findings.iter().map(|found| &found.kind).collect();
    assert_eq!(
        kinds,
        [
            &FindingKind::FailuresUnnoticed,
            &FindingKind::OwnDefaults { count: 2 }
        ]
    );
    assert_eq!(own.findings[1].place, Place::Setting("languages.source"));
}

#[test]
fn the_evidence_is_every_default_and_every_lock() {
    let mut settings = workspace(&[]);
    let lock = Lock {
        by: "Ada".into(),
        at: NOW,
        reason: "Proofs are read.".into(),
    };
    settings.locks.put("workflow.review", Some(lock));
    let evidence = check(&settings).evidence;
    let value = |key: &str| {
        let item = evidence.iter().find(|item| item.key.to_string() == key);
        item.map(|item| item.value.as_str())
    };
    assert_eq!(value("settings.languages.source"), Some("en"));
    assert_eq!(value("settings.import.retention"), Some("180"));
    assert_eq!(value("settings.readiness.review-age"), Some("90"));
    assert_eq!(value("settings.interface.theme"), None);
    assert_eq!(value("locks.workflow.review"), Some("Proofs are read."));
}
