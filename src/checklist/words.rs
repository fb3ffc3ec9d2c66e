//! What the domain found, in words: each match is exhaustive, so that nothing goes unsaid. The words of
//! what only pages of their own show are in `details`.

use allset_domain::readiness::{Finding, FindingKind, Place, Severity};
use allset_domain::settings::{Section, Setting, setting};

use crate::i18n::{DateStyle, I18n, Message, msg};
use crate::route::Route;

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
pub(super) fn percent(hundredths: u64, t: I18n) -> String {
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

/// Where the row of a setting stands: the section, and the row in it.
pub fn row_of(setting: &Setting) -> (Route, &'static str) {
    let route = match setting.group.section() {
        Section::Defaults => Route::Defaults,
        Section::Interface => Route::Interface,
    };
    (route, setting.id)
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
