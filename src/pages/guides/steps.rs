//! The steps of the guides: what each leads to, and what it shows of how that stands. Their words
//! are the messages `guide-{slug}-step-{number}`.

use allset_domain::readiness::{CheckKind, EvidenceKey, Place};
use allset_domain::settings::{Setting, settings};

use crate::route::Guide;

/// A step.
pub(super) struct Step {
    /// Where it leads.
    pub target: Target,
    /// What it shows, of the evidence of the checks.
    pub shows: &'static [EvidenceKey],
}

/// Where a step leads.
pub(super) enum Target {
    /// The row of a setting, which shows its value and where that comes from.
    Setting(&'static Setting),
    /// A place that findings speak of.
    Place(Place),
    /// A check whose subject cannot be seen yet; its card says where to look.
    Check(CheckKind),
}

const fn setting(setting: &'static Setting) -> Step {
    Step {
        target: Target::Setting(setting),
        shows: &[],
    }
}

const fn place(place: Place, shows: &'static [EvidenceKey]) -> Step {
    Step {
        target: Target::Place(place),
        shows,
    }
}

const fn check(check: CheckKind) -> Step {
    Step {
        target: Target::Check(check),
        shows: &[],
    }
}

static ACCOUNT: [Step; 6] = [
    place(
        Place::AccountName,
        &[EvidenceKey::AccountName, EvidenceKey::AccountDisplayName],
    ),
    place(
        Place::AccountContactEmail,
        &[EvidenceKey::AccountContactEmail],
    ),
    place(
        Place::AccountBillingName,
        &[
            EvidenceKey::BillingName,
            EvidenceKey::BillingAddress,
            EvidenceKey::BillingCountry,
            EvidenceKey::BillingTaxId,
        ],
    ),
    place(Place::AccountBillingEmail, &[EvidenceKey::BillingEmail]),
    place(Place::AccountTimeZone, &[EvidenceKey::AccountTimeZone]),
    check(CheckKind::Access),
];

static CREDITS: [Step; 6] = [
    place(Place::CreditsGrants, &[EvidenceKey::Spendable]),
    place(
        Place::AccountBillingEmail,
        &[EvidenceKey::BillingName, EvidenceKey::BillingEmail],
    ),
    place(
        Place::Planner,
        &[
            EvidenceKey::PlanManifest,
            EvidenceKey::PlanTotal,
            EvidenceKey::PlanRefused,
        ],
    ),
    setting(&settings::PLAN_SHARE),
    setting(&settings::LEAST_CREDITS),
    setting(&settings::AUTO_START_LIMIT),
];

static DEFAULTS: [Step; 7] = [
    setting(&settings::SOURCE_LANGUAGE),
    setting(&settings::DETECT_LANGUAGE),
    setting(&settings::TARGET_LANGUAGES),
    setting(&settings::SERVICE),
    setting(&settings::AUTO_START),
    setting(&settings::RETENTION),
    setting(&settings::NOTIFY_FAILURE),
];

static TOKENS: [Step; 5] = [
    check(CheckKind::Tokens),
    setting(&settings::TOKEN_UNUSED),
    setting(&settings::TOKEN_EXPIRY),
    setting(&settings::CONTACT),
    check(CheckKind::Access),
];

static INTERFACE: [Step; 7] = [
    setting(&settings::THEME),
    setting(&settings::TEXT_SIZE),
    setting(&settings::DENSITY),
    setting(&settings::MOTION),
    setting(&settings::LOCALE),
    setting(&settings::DATE_ORDER),
    setting(&settings::START_PAGE),
];

/// The steps of a guide, in order.
pub(super) fn steps(guide: Guide) -> &'static [Step] {
    match guide {
        Guide::Account => &ACCOUNT,
        Guide::Credits => &CREDITS,
        Guide::Defaults => &DEFAULTS,
        Guide::Tokens => &TOKENS,
        Guide::Interface => &INTERFACE,
    }
}

/// The check to review afterwards; how the app looks has none.
pub(super) fn then(guide: Guide) -> Option<CheckKind> {
    match guide {
        Guide::Account => Some(CheckKind::Profile),
        Guide::Credits => Some(CheckKind::Credits),
        Guide::Defaults => Some(CheckKind::Defaults),
        Guide::Tokens => Some(CheckKind::Tokens),
        Guide::Interface => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;

    /// Whether the English file has a message.
    fn is_said(id: &str) -> bool {
        let english = include_str!("../../../locales/en.ftl");
        english
            .lines()
            .any(|line| line.starts_with(&format!("{id} =")))
    }

    #[test]
    fn every_step_has_its_words_and_no_words_lack_a_step() {
        for guide in Guide::ALL {
            let key = Route::Guide(guide).key();
            let count = steps(guide).len();
            assert!((4..=7).contains(&count), "{key}");
            for number in 1..=count {
                let id = format!("{key}-step-{number}");
                assert!(is_said(&id), "{id}");
            }
            assert!(!is_said(&format!("{key}-step-{}", count + 1)), "{key}");
            assert!(is_said(&format!("{key}-title")) && is_said(&format!("{key}-intro")));
        }
    }
}
