use super::registry::settings as registry;
use super::{Setting, Settings};
use crate::money::Amount;

/// The thresholds of the readiness checks, as the workspace has set them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Who to ask; may be empty.
    pub contact: String,
    /// After so many days a review counts no longer.
    pub review_age_days: i64,
    /// Credits that expire within so many days are named.
    pub expiry_notice_days: i64,
    /// Fewer credits than these are named.
    pub least_credits: Amount,
    /// A plan may take so many hundredths of the credits on hand.
    pub plan_share_percent: i64,
    /// Whether a run needs a plan.
    pub plan_required: bool,
    /// Whether a plan with refused rows is held back.
    pub refused_rows_block: bool,
    /// A session that was not used for so many days is named.
    pub session_age_days: i64,
    /// A token that was not used for so many days is named.
    pub token_unused_days: i64,
    /// A token that expires within so many days is named.
    pub token_expiry_days: i64,
}

impl Policy {
    /// The policy of a workspace.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let value = |setting: &Setting| settings.inherited(setting).value;
        let number = |setting: &Setting| value(setting).number();
        Self {
            contact: value(&registry::CONTACT).text().to_owned(),
            review_age_days: number(&registry::REVIEW_AGE),
            expiry_notice_days: number(&registry::EXPIRY_NOTICE),
            least_credits: Amount::from_credits(number(&registry::LEAST_CREDITS)),
            plan_share_percent: number(&registry::PLAN_SHARE),
            plan_required: value(&registry::PLAN_REQUIRED).is_on(),
            refused_rows_block: value(&registry::REFUSED_ROWS).text() == "block",
            session_age_days: number(&registry::SESSION_AGE),
            token_unused_days: number(&registry::TOKEN_UNUSED),
            token_expiry_days: number(&registry::TOKEN_EXPIRY),
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::of(&Settings::default())
    }
}
