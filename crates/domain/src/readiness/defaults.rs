//! The check of what new work starts with.

use super::checks::Seen;
use super::{EvidenceItem, EvidenceKey, Finding, FindingKind, Place, Severity, Snapshot};
use crate::grant;
use crate::money::Amount;
use crate::settings::settings as registry;
use crate::settings::{REGISTRY, Section, Setting, Settings, Source};

/// Media that is kept for fewer days than this is named.
const SHORT_RETENTION_DAYS: i64 = 30;

pub(super) fn defaults(snapshot: &Snapshot<'_>, settings: &Settings) -> Seen {
    let value = |setting: &Setting| settings.value(setting);
    let source = value(&registry::SOURCE_LANGUAGE).text().to_owned();
    let targets = value(&registry::TARGET_LANGUAGES).items().len();
    let service = value(&registry::SERVICE).text().to_owned();
    let mut findings = Vec::new();
    let mut find = |severity, kind, setting: &Setting| {
        findings.push(Finding::new(severity, kind, Place::Setting(setting.id)));
    };

    if source.is_empty() && !value(&registry::DETECT_LANGUAGE).is_on() {
        let kind = FindingKind::SourceLanguageMissing;
        find(Severity::Blocking, kind, &registry::SOURCE_LANGUAGE);
    }
    let priced = snapshot.rate_card.is_none_or(|card| {
        card.services()
            .any(|priced| priced.eq_ignore_ascii_case(&service))
    });
    if !service.is_empty() && !priced {
        let service = service.clone();
        let kind = FindingKind::ServiceNotPriced { service };
        find(Severity::Blocking, kind, &registry::SERVICE);
    }
    if targets == 0 && service.eq_ignore_ascii_case("translate") {
        let kind = FindingKind::TargetLanguagesMissing;
        find(Severity::Warning, kind, &registry::TARGET_LANGUAGES);
    }
    if value(&registry::AUTO_START).is_on() {
        let limit = Amount::from_credits(value(&registry::AUTO_START_LIMIT).number());
        let spendable = snapshot.grants;
        let spendable = spendable.map(|grants| grant::spendable(grants, snapshot.now));
        let kind = match spendable.filter(|spendable| limit > *spendable) {
            Some(spendable) => FindingKind::AutoStartBeyondCredits { limit, spendable },
            None => FindingKind::AutoStart { limit },
        };
        find(Severity::Warning, kind, &registry::AUTO_START);
    }
    if !value(&registry::KEEP_ORIGINAL).is_on() {
        let kind = FindingKind::OriginalsNotKept;
        find(Severity::Warning, kind, &registry::KEEP_ORIGINAL);
    }
    let days = value(&registry::RETENTION).number();
    if days < SHORT_RETENTION_DAYS {
        let days = days.unsigned_abs();
        let kind = FindingKind::RetentionShort { days };
        find(Severity::Warning, kind, &registry::RETENTION);
    }
    if !value(&registry::NOTIFY_FAILURE).is_on() {
        let kind = FindingKind::FailuresUnnoticed;
        find(Severity::Warning, kind, &registry::NOTIFY_FAILURE);
    }
    let mut own = of_section().filter(|setting| settings.resolve(setting).source == Source::You);
    if let Some(first) = own.next() {
        let count = 1 + own.count();
        find(Severity::Note, FindingKind::OwnDefaults { count }, first);
    }
    let fine = |finding: &Finding| finding.severity < Severity::Warning;
    if findings.iter().all(fine) {
        findings.push(Finding::new(
            Severity::Good,
            FindingKind::DefaultsFine { source, targets },
            Place::Setting(registry::SOURCE_LANGUAGE.id),
        ));
    }

    let lock = |setting: &&Setting| {
        let lock = settings.lock(setting)?;
        let key = EvidenceKey::Lock(setting.id.to_owned());
        Some(EvidenceItem::new(key, &lock.reason))
    };
    let set = |setting: &Setting| {
        let key = EvidenceKey::Setting(setting.id.to_owned());
        EvidenceItem::new(key, value(setting))
    };
    let evidence = of_section().map(set);
    let evidence = evidence.chain(of_section().filter_map(|setting| lock(&setting)));
    (findings, evidence.collect())
}

/// The settings that the section of the defaults holds.
fn of_section() -> impl Iterator<Item = &'static Setting> {
    let all = REGISTRY.iter().copied();
    all.filter(|setting| setting.group.section() == Section::Defaults)
}
