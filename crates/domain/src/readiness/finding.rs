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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// A grant expires within [`super::EXPIRY_NOTICE_DAYS`].
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
    /// Rows of the manifest were refused; what they cost is not in the plan.
    PlanIncomplete {
        /// How many.
        refused: u64,
    },
    /// The plan was priced by another rate card than the one in use.
    PlanOutdated,
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
}
