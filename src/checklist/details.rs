//! The words of checks, evidence and changes: what the pages of the checklist and the guides say of it,
//! and comes with them.

use allset_domain::money::Amount;
use allset_domain::readiness::{Change, CheckKind, EvidenceKey, Place};
use allset_domain::settings::setting;

use super::words::percent;
use crate::i18n::{I18n, Message, msg};

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
