//! What each check goes by.

use super::{CheckKind, Review};
use crate::settings::settings as registry;
use crate::settings::{Policy, Setting};
use crate::time::Timestamp;

impl CheckKind {
    /// The settings that make the policy of the check, the most telling first.
    #[must_use]
    pub fn policy(self) -> Vec<&'static Setting> {
        let own: &[&'static Setting] = match self {
            Self::Profile | Self::Defaults => &[],
            Self::Access => &[&registry::SESSION_AGE],
            Self::Credits => &[
                &registry::EXPIRY_NOTICE,
                &registry::LEAST_CREDITS,
                &registry::PLAN_SHARE,
                &registry::PLAN_REQUIRED,
                &registry::REFUSED_ROWS,
            ],
            Self::Tokens => &[&registry::TOKEN_UNUSED, &registry::TOKEN_EXPIRY],
        };
        let all: [&'static Setting; 2] = [&registry::REVIEW_AGE, &registry::CONTACT];
        own.iter().copied().chain(all).collect()
    }
}

impl Policy {
    /// The last moment at which a review counts.
    #[must_use]
    pub const fn counts_until(&self, review: &Review) -> Timestamp {
        review.reviewed_at.plus_days(self.review_age_days)
    }
}
