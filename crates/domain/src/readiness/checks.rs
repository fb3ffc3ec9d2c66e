//! The checks themselves: what each finds, and what it shows as evidence.

use super::evidence::digest;
use super::{EXPIRY_NOTICE_DAYS, EvidenceItem, EvidenceKey, Finding, FindingKind, Place};
use super::{Severity, Snapshot};
use crate::account::Account;
use crate::grant::{self, Grant};

type Seen = (Vec<Finding>, Vec<EvidenceItem>);

pub(super) fn profile(account: &Account) -> Seen {
    let rules = [
        (
            &account.name,
            Severity::Blocking,
            FindingKind::NameMissing,
            Place::AccountName,
        ),
        (
            &account.contact_email,
            Severity::Blocking,
            FindingKind::ContactEmailMissing,
            Place::AccountContactEmail,
        ),
        (
            &account.billing.name,
            Severity::Warning,
            FindingKind::BillingNameMissing,
            Place::AccountBillingName,
        ),
        (
            &account.billing.email,
            Severity::Warning,
            FindingKind::BillingEmailMissing,
            Place::AccountBillingEmail,
        ),
        (
            &account.time_zone,
            Severity::Note,
            FindingKind::TimeZoneUnset,
            Place::AccountTimeZone,
        ),
    ];
    let mut findings: Vec<_> = rules
        .into_iter()
        .filter(|(value, ..)| value.is_empty())
        .map(|(_, severity, kind, place)| Finding::new(severity, kind, place))
        .collect();
    if findings.is_empty() {
        findings.push(Finding::new(
            Severity::Good,
            FindingKind::ProfileComplete,
            Place::AccountName,
        ));
    }
    let billing = &account.billing;
    // A picture is long: its digest is evidence enough that it is the same.
    let avatar = account.avatar.as_deref().map(digest).unwrap_or_default();
    let evidence = [
        (EvidenceKey::AccountName, &account.name),
        (EvidenceKey::AccountDisplayName, &account.display_name),
        (EvidenceKey::AccountAvatar, &avatar),
        (EvidenceKey::AccountContactEmail, &account.contact_email),
        (EvidenceKey::AccountTimeZone, &account.time_zone),
        (EvidenceKey::BillingName, &billing.name),
        (EvidenceKey::BillingEmail, &billing.email),
        (EvidenceKey::BillingAddress, &billing.address),
        (EvidenceKey::BillingCountry, &billing.country),
        (EvidenceKey::BillingTaxId, &billing.tax_id),
    ]
    .map(|(key, value)| EvidenceItem::new(key, value));
    (findings, evidence.into())
}

pub(super) fn credits(snapshot: &Snapshot<'_>, grants: &[Grant]) -> Seen {
    let now = snapshot.now;
    let order = grant::burn_order(grants, now);
    let spendable = grant::spendable(grants, now);
    let mut findings = Vec::new();
    let mut evidence = vec![EvidenceItem::new(EvidenceKey::Spendable, spendable)];
    let mut find = |severity, kind, place| findings.push(Finding::new(severity, kind, place));

    if spendable.is_positive() {
        let kind = FindingKind::Spendable {
            amount: spendable,
            grants: order.len(),
        };
        find(Severity::Good, kind, Place::CreditsGrants);
    } else {
        find(
            Severity::Blocking,
            FindingKind::NoCredits,
            Place::CreditsGrants,
        );
    }

    for grant in order {
        let Some(expires) = grant.expires else {
            continue;
        };
        if expires <= now.plus_days(EXPIRY_NOTICE_DAYS) {
            let kind = FindingKind::ExpiringSoon {
                grant: grant.name.clone(),
                amount: grant.remaining,
                expires,
            };
            find(Severity::Warning, kind, Place::CreditsGrants);
            evidence.push(EvidenceItem::new(
                EvidenceKey::ExpiringSoon(grant.name.clone()),
                grant.remaining,
            ));
        }
    }

    if let Some((id, version)) = snapshot.rate_card {
        evidence.push(EvidenceItem::new(
            EvidenceKey::RateCard,
            format_args!("{id} {version}"),
        ));
    }

    match snapshot.plan {
        None => find(Severity::Note, FindingKind::NoPlan, Place::Planner),
        Some(plan) => {
            let fit = plan.fit(grants, now);
            let (manifest, total) = (plan.manifest.clone(), plan.total());
            if fit.fits() {
                let left = fit.left;
                let kind = FindingKind::PlanFits {
                    manifest,
                    total,
                    left,
                };
                find(Severity::Good, kind, Place::Planner);
            } else {
                let shortfall = fit.shortfall;
                let kind = FindingKind::PlanShort {
                    manifest,
                    total,
                    shortfall,
                };
                find(Severity::Blocking, kind, Place::Planner);
            }
            if plan.refused > 0 {
                let refused = plan.refused;
                let kind = FindingKind::PlanIncomplete { refused };
                find(Severity::Warning, kind, Place::Planner);
            }
            let used = (plan.rate_card.as_str(), plan.rate_card_version);
            if snapshot.rate_card.is_some_and(|current| current != used) {
                find(Severity::Warning, FindingKind::PlanOutdated, Place::Planner);
            }
            evidence.extend([
                EvidenceItem::new(EvidenceKey::PlanManifest, &plan.manifest),
                EvidenceItem::new(EvidenceKey::PlanTotal, total),
                EvidenceItem::new(EvidenceKey::PlanRefused, plan.refused),
            ]);
        }
    }
    (findings, evidence)
}
