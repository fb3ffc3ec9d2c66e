//! What the domain found, in words: each match is exhaustive, so that nothing goes unsaid.

use allset_domain::money::Amount;
use allset_domain::readiness::{CheckKind, EvidenceKey, Finding, FindingKind, Place};

use crate::i18n::{DateStyle, I18n, Message, msg};
use crate::route::Route;

/// What a check is called.
pub(crate) fn check_title(kind: CheckKind) -> Message {
    match kind {
        CheckKind::Profile => msg::check_profile_title(),
        CheckKind::Access => msg::check_access_title(),
        CheckKind::Credits => msg::check_credits_title(),
        CheckKind::Defaults => msg::check_defaults_title(),
        CheckKind::Tokens => msg::check_tokens_title(),
    }
}

/// What a check is for.
pub(crate) fn check_why(kind: CheckKind) -> Message {
    match kind {
        CheckKind::Profile => msg::check_profile_why(),
        CheckKind::Access => msg::check_access_why(),
        CheckKind::Credits => msg::check_credits_why(),
        CheckKind::Defaults => msg::check_defaults_why(),
        CheckKind::Tokens => msg::check_tokens_why(),
    }
}

/// What the person has to look at elsewhere, because this backend does not show it.
pub(super) fn unseen(kind: CheckKind) -> Message {
    match kind {
        CheckKind::Access => msg::check_unseen_access(),
        CheckKind::Defaults => msg::check_unseen_defaults(),
        CheckKind::Tokens => msg::check_unseen_tokens(),
        CheckKind::Profile | CheckKind::Credits => msg::check_unseen_other(),
    }
}

pub(super) fn finding(kind: FindingKind, t: I18n) -> Message {
    match kind {
        FindingKind::NameMissing => msg::finding_name_missing(),
        FindingKind::ContactEmailMissing => msg::finding_contact_email_missing(),
        FindingKind::BillingNameMissing => msg::finding_billing_name_missing(),
        FindingKind::BillingEmailMissing => msg::finding_billing_email_missing(),
        FindingKind::TimeZoneUnset => msg::finding_time_zone_unset(),
        FindingKind::ProfileComplete => msg::finding_profile_complete(),
        FindingKind::NoCredits => msg::finding_no_credits(),
        FindingKind::Spendable { amount, grants } => msg::finding_spendable(amount, grants),
        FindingKind::ExpiringSoon {
            grant,
            amount,
            expires,
        } => msg::finding_expiring_soon(amount, t.date(expires, DateStyle::Day), grant),
        FindingKind::NoPlan => msg::finding_no_plan(),
        FindingKind::PlanFits {
            manifest,
            total,
            left,
        } => msg::finding_plan_fits(left, manifest, total),
        FindingKind::PlanShort {
            manifest,
            total,
            shortfall,
        } => msg::finding_plan_short(manifest, shortfall, total),
        FindingKind::PlanIncomplete { refused } => msg::finding_plan_incomplete(refused),
        FindingKind::PlanOutdated => msg::finding_plan_outdated(),
    }
}

/// Where a finding leads: the section, the row in it, and the words of the link.
pub(super) fn place(finding: &Finding) -> (Route, &'static str, Message) {
    match finding.place {
        // Nothing is missing: the link is to look at it, not to add it.
        Place::AccountName if finding.kind == FindingKind::ProfileComplete => {
            (Route::Account, "", msg::place_account())
        }
        Place::AccountName => (Route::Account, "name", msg::place_name()),
        Place::AccountContactEmail => (Route::Account, "contact-email", msg::place_contact_email()),
        Place::AccountBillingName => (Route::Account, "billing-name", msg::place_billing()),
        Place::AccountBillingEmail => (Route::Account, "billing-email", msg::place_billing()),
        Place::AccountTimeZone => (Route::Account, "time-zone", msg::place_time_zone()),
        Place::CreditsGrants => (Route::Credits, "grants", msg::place_grants()),
        Place::Planner => (Route::Planner, "", msg::place_planner()),
    }
}

pub(super) fn evidence(key: &EvidenceKey) -> Message {
    match key {
        EvidenceKey::AccountName => msg::evidence_account_name(),
        EvidenceKey::AccountDisplayName => msg::evidence_display_name(),
        EvidenceKey::AccountAvatar => msg::evidence_avatar(),
        EvidenceKey::AccountContactEmail => msg::evidence_contact_email(),
        EvidenceKey::AccountTimeZone => msg::evidence_time_zone(),
        EvidenceKey::BillingName => msg::evidence_billing_name(),
        EvidenceKey::BillingEmail => msg::evidence_billing_email(),
        EvidenceKey::BillingAddress => msg::evidence_billing_address(),
        EvidenceKey::BillingCountry => msg::evidence_billing_country(),
        EvidenceKey::BillingTaxId => msg::evidence_tax_id(),
        EvidenceKey::Spendable => msg::evidence_spendable(),
        EvidenceKey::ExpiringSoon(grant) => msg::evidence_expiring(grant.clone()),
        EvidenceKey::RateCard => msg::evidence_rate_card(),
        EvidenceKey::PlanManifest => msg::evidence_plan_manifest(),
        EvidenceKey::PlanTotal => msg::evidence_plan_total(),
        EvidenceKey::PlanRefused => msg::evidence_plan_refused(),
        EvidenceKey::Other(name) => msg::evidence_other(name.clone()),
    }
}

/// A piece of evidence as people read it: amounts as the language writes them, a picture as a
/// word, nothing as a word.
pub(super) fn value(key: &EvidenceKey, value: &str, t: I18n) -> String {
    if value.is_empty() {
        return t.text(msg::value_empty());
    }
    match key {
        EvidenceKey::AccountAvatar => t.text(msg::evidence_picture_set()),
        EvidenceKey::BillingCountry => t.country_name(value),
        // Its lines stand in one here.
        EvidenceKey::BillingAddress => value.lines().collect::<Vec<_>>().join(", "),
        EvidenceKey::Spendable | EvidenceKey::ExpiringSoon(_) | EvidenceKey::PlanTotal => value
            .parse::<Amount>()
            .map_or_else(|_| value.to_owned(), |amount| t.amount(amount)),
        _ => value.to_owned(),
    }
}
