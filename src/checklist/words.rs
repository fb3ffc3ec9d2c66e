//! What the domain found, in words: each match is exhaustive, so that nothing goes unsaid.

use allset_domain::money::Amount;
use allset_domain::readiness::{
    Change, CheckKind, EvidenceKey, Finding, FindingKind, Place, Severity,
};
use allset_domain::settings::{Section, Setting, setting};

use crate::i18n::{DateStyle, I18n, Message, msg};
use crate::route::Route;

/// What a check is called.
pub fn check_title(kind: CheckKind) -> Message {
    match kind {
        CheckKind::Profile => msg::check_profile_title(),
        CheckKind::Access => msg::check_access_title(),
        CheckKind::Credits => msg::check_credits_title(),
        CheckKind::Defaults => msg::check_defaults_title(),
        CheckKind::Tokens => msg::check_tokens_title(),
    }
}

/// What a check is for.
pub fn check_why(kind: CheckKind) -> Message {
    match kind {
        CheckKind::Profile => msg::check_profile_why(),
        CheckKind::Access => msg::check_access_why(),
        CheckKind::Credits => msg::check_credits_why(),
        CheckKind::Defaults => msg::check_defaults_why(),
        CheckKind::Tokens => msg::check_tokens_why(),
    }
}

/// The row of a check on its page: a public contract.
pub fn check_anchor(kind: CheckKind) -> &'static str {
    match kind {
        CheckKind::Profile => "profile",
        CheckKind::Access => "access",
        CheckKind::Credits => "credits",
        CheckKind::Defaults => "defaults",
        CheckKind::Tokens => "tokens",
    }
}

/// What the person has to look at elsewhere, because this backend does not show it.
pub fn unseen(kind: CheckKind) -> Message {
    match kind {
        CheckKind::Access => msg::check_unseen_access(),
        CheckKind::Defaults => msg::check_unseen_defaults(),
        CheckKind::Tokens => msg::check_unseen_tokens(),
        CheckKind::Profile | CheckKind::Credits => msg::check_unseen_other(),
    }
}

/// How much a finding matters, as a word before it.
pub fn severity(severity: Severity) -> Message {
    match severity {
        Severity::Good => msg::severity_good(),
        Severity::Note => msg::severity_note(),
        Severity::Warning => msg::severity_warning(),
        Severity::Blocking => msg::severity_blocking(),
    }
}

/// What was found, as a sentence.
pub fn finding(kind: FindingKind, t: I18n) -> Message {
    match kind {
        FindingKind::NameMissing => msg::finding_name_missing(),
        FindingKind::ContactEmailMissing => msg::finding_contact_email_missing(),
        FindingKind::BillingNameMissing => msg::finding_billing_name_missing(),
        FindingKind::BillingEmailMissing => msg::finding_billing_email_missing(),
        FindingKind::TimeZoneUnset => msg::finding_time_zone_unset(),
        FindingKind::ProfileComplete => msg::finding_profile_complete(),
        FindingKind::NoCredits => msg::finding_no_credits(),
        FindingKind::Spendable { amount, grants } => msg::finding_spendable(amount, grants),
        FindingKind::LowBalance { amount, least } => msg::finding_low_balance(amount, least),
        FindingKind::ExpiringSoon {
            grant,
            amount,
            expires,
        } => msg::finding_expiring_soon(amount, t.date(expires, DateStyle::Day), grant),
        FindingKind::NoPlan => msg::finding_no_plan(),
        FindingKind::PlanMissing => msg::finding_plan_missing(),
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
        FindingKind::PlanLarge {
            manifest,
            share,
            allowed,
        } => msg::finding_plan_large(percent(allowed, t), manifest, percent(share, t)),
        FindingKind::PlanIncomplete { refused } => msg::finding_plan_incomplete(refused),
        FindingKind::PlanOutdated => msg::finding_plan_outdated(),
        FindingKind::SourceLanguageMissing => msg::finding_source_missing(),
        FindingKind::ServiceNotPriced { service } => msg::finding_service_not_priced(service),
        FindingKind::TargetLanguagesMissing => msg::finding_targets_missing(),
        FindingKind::AutoStart { limit } => msg::finding_auto_start(limit),
        FindingKind::AutoStartBeyondCredits { limit, spendable } => {
            msg::finding_auto_start_beyond(limit, spendable)
        }
        FindingKind::OriginalsNotKept => msg::finding_originals(),
        FindingKind::RetentionShort { days } => msg::finding_retention(days),
        FindingKind::FailuresUnnoticed => msg::finding_failures(),
        FindingKind::OwnDefaults { count } => msg::finding_own_defaults(count),
        FindingKind::DefaultsFine { source, targets } if source.is_empty() => {
            msg::finding_defaults_detected(targets)
        }
        FindingKind::DefaultsFine { source, targets } => {
            msg::finding_defaults_fine(t.language_name(&source), targets)
        }
    }
}

/// Hundredths as the language writes them.
fn percent(hundredths: u64, t: I18n) -> String {
    t.percent(hundredths as f64 / 100.0)
}

/// Where a finding leads: the section, the row in it, and the words of the link.
pub fn place(finding: &Finding) -> (Route, &'static str, Message) {
    // Nothing is missing: the link is to look at it, not to add it.
    if finding.kind == FindingKind::ProfileComplete {
        return (Route::Account, "", msg::place_account());
    }
    let (to, anchor) = address(finding.place);
    let label = match finding.place {
        Place::AccountName => msg::place_name(),
        Place::AccountContactEmail => msg::place_contact_email(),
        Place::AccountBillingName | Place::AccountBillingEmail => msg::place_billing(),
        Place::AccountTimeZone => msg::place_time_zone(),
        Place::CreditsGrants => msg::place_grants(),
        Place::Planner => msg::place_planner(),
        Place::Setting(_) => msg::place_setting(),
    };
    (to, anchor, label)
}

/// Where a place is: the section, and the row in it; empty for none.
pub fn address(place: Place) -> (Route, &'static str) {
    match place {
        Place::AccountName => (Route::Account, "name"),
        Place::AccountContactEmail => (Route::Account, "contact-email"),
        Place::AccountBillingName => (Route::Account, "billing-name"),
        Place::AccountBillingEmail => (Route::Account, "billing-email"),
        Place::AccountTimeZone => (Route::Account, "time-zone"),
        Place::CreditsGrants => (Route::Credits, "grants"),
        Place::Planner => (Route::Planner, ""),
        Place::Setting(id) => setting(id).map_or((Route::Defaults, ""), row_of),
    }
}

/// What is to be found at a place.
pub fn place_name(place: Place) -> Message {
    match place {
        Place::AccountName => msg::evidence_account_name(),
        Place::AccountContactEmail => msg::evidence_contact_email(),
        Place::AccountBillingName => msg::evidence_billing_name(),
        Place::AccountBillingEmail => msg::evidence_billing_email(),
        Place::AccountTimeZone => msg::evidence_time_zone(),
        Place::CreditsGrants => msg::nav_credits(),
        Place::Planner => msg::nav_planner(),
        Place::Setting(_) => msg::place_setting(),
    }
}

/// Where the row of a setting stands: the section, and the row in it.
pub fn row_of(setting: &Setting) -> (Route, &'static str) {
    let route = match setting.group.section() {
        Section::Defaults => Route::Defaults,
        Section::Interface => Route::Interface,
    };
    (route, setting.id)
}

/// What a piece of evidence is about.
pub fn evidence(key: &EvidenceKey, t: I18n) -> String {
    let setting_name = |id: &str| setting(id).map_or_else(|| id.to_owned(), |s| t.setting_name(s));
    t.text(match key {
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
        EvidenceKey::LeastCredits => msg::evidence_least_credits(),
        EvidenceKey::RateCard => msg::evidence_rate_card(),
        EvidenceKey::PlanManifest => msg::evidence_plan_manifest(),
        EvidenceKey::PlanTotal => msg::evidence_plan_total(),
        EvidenceKey::PlanRefused => msg::evidence_plan_refused(),
        EvidenceKey::PlanShare => msg::evidence_plan_share(),
        EvidenceKey::Setting(id) => return setting_name(id),
        EvidenceKey::Lock(id) => msg::evidence_lock(setting_name(id)),
        EvidenceKey::Other(name) => msg::evidence_other(name.clone()),
    })
}

/// A piece of evidence as people read it: amounts and settings as the language writes them, a
/// picture as a word, nothing as a word.
pub fn value(key: &EvidenceKey, value: &str, t: I18n) -> String {
    if let EvidenceKey::Setting(id) = key {
        let known = setting(id).and_then(|setting| Some((setting, setting.kind.written(value)?)));
        return known.map_or_else(
            || value.to_owned(),
            |(setting, value)| t.setting_value(setting, &value),
        );
    }
    if value.is_empty() {
        return t.text(msg::value_empty());
    }
    let number = value.parse::<u64>();
    match key {
        EvidenceKey::AccountAvatar => t.text(msg::evidence_picture_set()),
        EvidenceKey::BillingCountry => t.country_name(value),
        // Its lines stand in one here.
        EvidenceKey::BillingAddress => value.lines().collect::<Vec<_>>().join(", "),
        EvidenceKey::Spendable
        | EvidenceKey::ExpiringSoon(_)
        | EvidenceKey::LeastCredits
        | EvidenceKey::PlanTotal => value
            .parse::<Amount>()
            .map_or_else(|_| value.to_owned(), |amount| t.amount(amount)),
        EvidenceKey::PlanRefused => number.map_or_else(|_| value.to_owned(), |n| t.count(n)),
        EvidenceKey::PlanShare => number.map_or_else(|_| value.to_owned(), |n| percent(n, t)),
        _ => value.to_owned(),
    }
}

/// What changed, in a line.
pub fn change(change: &Change, t: I18n) -> String {
    let what = evidence(&change.key, t);
    let value = |text: &String| value(&change.key, text, t);
    t.text(match (&change.before, &change.after) {
        (Some(before), Some(after)) => msg::change_value(value(after), value(before), what),
        (None, Some(after)) => msg::change_added(value(after), what),
        (Some(before), None) => msg::change_removed(value(before), what),
        (None, None) => msg::change_removed(t.text(msg::value_empty()), what),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use allset_domain::readiness::Severity;

    #[test]
    fn a_job_system_is_sent_where_a_person_is() {
        for place in [
            Place::AccountName,
            Place::AccountContactEmail,
            Place::AccountBillingName,
            Place::AccountBillingEmail,
            Place::AccountTimeZone,
            Place::CreditsGrants,
            Place::Planner,
            Place::Setting("import.quality"),
            Place::Setting("interface.hours"),
        ] {
            let finding = Finding {
                severity: Severity::Note,
                kind: FindingKind::NoPlan,
                place,
            };
            let (route, anchor, _) = super::place(&finding);
            let link = match anchor {
                "" => route.path().to_string(),
                anchor => format!("{}#{anchor}", route.path()),
            };
            assert_eq!(place.path(), link);
        }
    }
}
