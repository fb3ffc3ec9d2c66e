use serde::Serialize;

use crate::money::Amount;
use crate::time::Timestamp;

/// Something that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// What was found.
    pub kind: FindingKind,
    /// Where it can be fixed or looked at.
    pub place: Place,
}

impl Finding {
    pub(super) fn new(severity: Severity, kind: FindingKind, place: Place) -> Self {
        Self {
            severity,
            kind,
            place,
        }
    }
}

/// How much a finding matters; later is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Severity {
    /// It is as it should be.
    Good,
    /// Worth knowing.
    Note,
    /// Worth a look; a review accepts it.
    Warning,
    /// It has to be fixed before a review counts.
    Blocking,
}

/// What a check can find.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FindingKind {
    /// The account has no name.
    NameMissing,
    /// The account has no contact address.
    ContactEmailMissing,
    /// Nobody is named to be billed.
    BillingNameMissing,
    /// Invoices have no address to go to.
    BillingEmailMissing,
    /// Times follow the browser, not a chosen zone.
    TimeZoneUnset,
    /// Name and contact are there.
    ProfileComplete,
    /// There are no credits to spend.
    NoCredits,
    /// So much can be spent.
    Spendable {
        /// Over all grants.
        amount: Amount,
        /// From how many grants.
        grants: usize,
    },
    /// Fewer credits can be spent than the policy wants.
    LowBalance {
        /// Over all grants.
        amount: Amount,
        /// What the policy wants.
        least: Amount,
    },
    /// A grant expires within the days that the policy names.
    ExpiringSoon {
        /// The grant's name.
        grant: String,
        /// What would be lost.
        amount: Amount,
        /// When.
        expires: Timestamp,
    },
    /// No plan is loaded, so nothing can be said about the next batch.
    NoPlan,
    /// No plan is loaded, and the policy wants one before a run.
    PlanMissing,
    /// The plan is paid for by the credits on hand.
    PlanFits {
        /// The manifest's name.
        manifest: String,
        /// What it costs.
        total: Amount,
        /// What is left afterwards.
        left: Amount,
    },
    /// The plan costs more than the credits on hand pay for.
    PlanShort {
        /// The manifest's name.
        manifest: String,
        /// What it costs.
        total: Amount,
        /// By how much the credits fall short.
        shortfall: Amount,
    },
    /// The plan is paid for, but takes more of the credits on hand than the policy allows.
    PlanLarge {
        /// The manifest's name.
        manifest: String,
        /// How many hundredths of the credits it takes, rounded up.
        share: u64,
        /// How many it may take.
        allowed: u64,
    },
    /// Rows of the manifest were refused; what they cost is not in the plan.
    PlanIncomplete {
        /// How many.
        refused: u64,
    },
    /// The plan was priced by another rate card than the one in use.
    PlanOutdated,
    /// No source language is set, and it is not detected either.
    SourceLanguageMissing,
    /// The service that new jobs ask for has no price.
    ServiceNotPriced {
        /// Its name.
        service: String,
    },
    /// New jobs translate, but into no language.
    TargetLanguagesMissing,
    /// Jobs start by themselves.
    AutoStart {
        /// As long as each costs at most this.
        limit: Amount,
    },
    /// Jobs start by themselves, up to more credits than there are.
    AutoStartBeyondCredits {
        /// As long as each costs at most this.
        limit: Amount,
        /// What can be spent.
        spendable: Amount,
    },
    /// What is imported is not kept as it came.
    OriginalsNotKept,
    /// Media is deleted soon.
    RetentionShort {
        /// After so many days.
        days: u64,
    },
    /// Nobody hears of a job that fails.
    FailuresUnnoticed,
    /// The person has values of their own.
    OwnDefaults {
        /// How many.
        count: usize,
    },
    /// New work starts with languages, and nothing speaks against the rest.
    DefaultsFine {
        /// The tag of the source language; empty where it is detected.
        source: String,
        /// How many languages new work is translated into.
        targets: usize,
    },
}

/// A place in the app that a finding points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The account's name.
    AccountName,
    /// The account's contact address.
    AccountContactEmail,
    /// The name that is billed.
    AccountBillingName,
    /// The address that invoices go to.
    AccountBillingEmail,
    /// The account's time zone.
    AccountTimeZone,
    /// The grants.
    CreditsGrants,
    /// The planner.
    Planner,
    /// The row of the setting of this id.
    Setting(&'static str),
}
