//! The checks themselves: what each finds, and what it shows as evidence.

use super::evidence::digest;
use super::{EvidenceItem, EvidenceKey, Finding, FindingKind, Place, Severity, Snapshot};
use crate::account::Account;
use crate::grant::{self, Grant};
use crate::money::Amount;
use crate::plan::PlanSummary;
use crate::rate_card::CardSummary;
use crate::settings::Policy;

/// Findings and evidence.
pub(super) type Seen = (Vec<Finding>, Vec<EvidenceItem>);

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

pub(super) fn credits(snapshot: &Snapshot<'_>, grants: &[Grant], policy: &Policy) -> Seen {
    let now = snapshot.now;
    let order = grant::burn_order(grants, now);
    let spendable = grant::spendable(grants, now);
    let mut findings = Vec::new();
    let mut evidence = vec![EvidenceItem::new(EvidenceKey::Spendable, spendable)];
    let mut find = |severity, kind, place| findings.push(Finding::new(severity, kind, place));

    let least = policy.least_credits;
    if !spendable.is_positive() {
        let kind = FindingKind::NoCredits;
        find(Severity::Blocking, kind, Place::CreditsGrants);
    } else if spendable < least {
        let amount = spendable;
        let kind = FindingKind::LowBalance { amount, least };
        find(Severity::Warning, kind, Place::CreditsGrants);
        evidence.push(EvidenceItem::new(EvidenceKey::LeastCredits, least));
    } else {
        let kind = FindingKind::Spendable {
            amount: spendable,
            grants: order.len(),
        };
        find(Severity::Good, kind, Place::CreditsGrants);
    }

    for grant in order {
        let Some(expires) = grant.expires else {
            continue;
        };
        if expires <= now.plus_days(policy.expiry_notice_days) {
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

    if let Some(card) = snapshot.rate_card {
        evidence.push(EvidenceItem::new(
            EvidenceKey::RateCard,
            format_args!("{} {}", card.id, card.version),
        ));
    }

    match snapshot.plan {
        Some(plan) => {
            let (found, seen) = of_plan(snapshot, plan, grants, policy);
            findings.extend(found);
            evidence.extend(seen);
        }
        None if policy.plan_required => {
            find(Severity::Blocking, FindingKind::PlanMissing, Place::Planner);
        }
        None => find(Severity::Note, FindingKind::NoPlan, Place::Planner),
    }
    (findings, evidence)
}

fn of_plan(snapshot: &Snapshot<'_>, plan: &PlanSummary, grants: &[Grant], policy: &Policy) -> Seen {
    let fit = plan.fit(grants, snapshot.now);
    let total = plan.total();
    let manifest = || plan.manifest.clone();
    let mut findings = Vec::new();
    let mut find = |severity, kind| findings.push(Finding::new(severity, kind, Place::Planner));
    let mut evidence = vec![
        EvidenceItem::new(EvidenceKey::PlanManifest, &plan.manifest),
        EvidenceItem::new(EvidenceKey::PlanTotal, total),
        EvidenceItem::new(EvidenceKey::PlanRefused, plan.refused),
    ];

    let share = share_percent(total, grant::spendable(grants, snapshot.now));
    let allowed = policy.plan_share_percent.unsigned_abs();
    if !fit.fits() {
        let kind = FindingKind::PlanShort {
            manifest: manifest(),
            total,
            shortfall: fit.shortfall,
        };
        find(Severity::Blocking, kind);
    } else if share > allowed {
        let kind = FindingKind::PlanLarge {
            manifest: manifest(),
            share,
            allowed,
        };
        find(Severity::Warning, kind);
        evidence.push(EvidenceItem::new(EvidenceKey::PlanShare, allowed));
    } else {
        let kind = FindingKind::PlanFits {
            manifest: manifest(),
            total,
            left: fit.left,
        };
        find(Severity::Good, kind);
    }
    if plan.refused > 0 {
        let refused = plan.refused;
        let severity = match policy.refused_rows_block {
            true => Severity::Blocking,
            false => Severity::Warning,
        };
        find(severity, FindingKind::PlanIncomplete { refused });
    }
    let outdated = |card: &CardSummary| {
        (card.id.as_str(), card.version) != (&plan.rate_card, plan.rate_card_version)
    };
    if snapshot.rate_card.is_some_and(outdated) {
        find(Severity::Warning, FindingKind::PlanOutdated);
    }
    (findings, evidence)
}

/// How many hundredths of `whole` a part is, rounded up, so that a share just over a limit does not
/// look like the limit.
pub(super) fn share_percent(part: Amount, whole: Amount) -> u64 {
    let (part, whole) = (part.or_zero().units(), whole.or_zero().units());
    if part == 0 {
        return 0;
    }
    let percent = part.saturating_mul(100).checked_add(whole - 1);
    percent
        .and_then(|percent| percent.checked_div(whole))
        .and_then(|percent| u64::try_from(percent).ok())
        .unwrap_or(u64::MAX)
}
