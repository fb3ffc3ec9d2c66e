//! Grants of credits: which can be spent, in which order, and what they pay.

mod outlook;
mod paying;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::money::Amount;
use crate::order;
use crate::time::Timestamp;

pub use outlook::{Every, MAX_RUNS, Outlook, Pace, Unused, outlook, pays_from, repeated};
pub use paying::{Demand, Fit, Payment, Purse, after, fit};

/// An amount of credits with a life of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Grant {
    /// Names the grant for good.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Where it comes from.
    pub kind: GrantKind,
    /// What was granted.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "1000"))]
    pub amount: Amount,
    /// What is left of it.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "800.25"))]
    pub remaining: Amount,
    /// Lower numbers are spent first.
    pub priority: u8,
    /// From this moment it can be spent.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub effective: Timestamp,
    /// From this moment it can no longer be spent; absent, it never expires.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub expires: Option<Timestamp>,
    /// When it was recorded.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created: Timestamp,
    /// The services that it pays for; absent, all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
}

/// Where a grant comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum GrantKind {
    /// Given; spent before what was paid for.
    Promotional,
    /// Paid for.
    Paid,
}

/// What a grant is good for at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GrantState {
    /// It can be spent.
    Spendable,
    /// It cannot be spent yet.
    Scheduled,
    /// Nothing is left of it.
    Spent,
    /// Its time is over.
    Expired,
}

impl Grant {
    /// What the grant is good for at `now`: it can be spent in `[effective, expires)`.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> GrantState {
        if !self.remaining.is_positive() {
            GrantState::Spent
        } else if self.expires.is_some_and(|expires| expires <= now) {
            GrantState::Expired
        } else if now < self.effective {
            GrantState::Scheduled
        } else {
            GrantState::Spendable
        }
    }

    /// Whether it pays for `service`.
    #[must_use]
    pub fn pays_for(&self, service: &str) -> bool {
        self.services
            .as_ref()
            .is_none_or(|services| services.iter().any(|own| own == service))
    }

    /// Lower priority number, sooner expiry (none last), promotional before paid, effective,
    /// created, id: the first that differs decides.
    fn cmp_burn(&self, other: &Self) -> Ordering {
        let expiry = |grant: &Self| (grant.expires.is_none(), grant.expires);
        self.priority
            .cmp(&other.priority)
            .then_with(|| expiry(self).cmp(&expiry(other)))
            .then_with(|| self.kind.cmp(&other.kind))
            .then_with(|| self.effective.cmp(&other.effective))
            .then_with(|| self.created.cmp(&other.created))
            .then_with(|| self.id.cmp(&other.id))
    }
}

/// The credits of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Credits {
    /// When the backend looked.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub as_of: Timestamp,
    /// Every grant, in no particular order.
    pub grants: Vec<Grant>,
}

/// The grants that can be spent at `now`, in the order in which they are spent.
#[must_use]
pub fn burn_order(grants: &[Grant], now: Timestamp) -> Vec<&Grant> {
    let mut order: Vec<_> = grants
        .iter()
        .filter(|grant| grant.state(now) == GrantState::Spendable)
        .collect();
    order::sort_by(&mut order, |a, b| a.cmp_burn(b));
    order
}

/// What can be spent at `now`, over all grants.
#[must_use]
pub fn spendable(grants: &[Grant], now: Timestamp) -> Amount {
    burn_order(grants, now)
        .iter()
        .map(|grant| grant.remaining)
        .sum()
}

/// The grant that can be spent at `now` and expires first.
#[must_use]
pub fn next_to_expire(grants: &[Grant], now: Timestamp) -> Option<&Grant> {
    burn_order(grants, now)
        .into_iter()
        .filter(|grant| grant.expires.is_some())
        .min_by_key(|grant| grant.expires)
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const NOW: Timestamp = Timestamp::from_millis(1_000_000_000_000);

    /// 100 paid credits that can be spent and never expire.
    pub(super) fn grant(id: &str) -> Grant {
        Grant {
            id: id.into(),
            name: id.into(),
            kind: GrantKind::Paid,
            amount: Amount::from_credits(100),
            remaining: Amount::from_credits(100),
            priority: 5,
            effective: NOW.plus_days(-10),
            expires: None,
            created: NOW.plus_days(-10),
            services: None,
        }
    }

    pub(super) fn demand(service: &str, credits: i64) -> Demand {
        Demand {
            service: service.into(),
            amount: Amount::from_credits(credits),
        }
    }

    #[test]
    fn each_rule_of_the_burn_order_decides_in_its_turn() {
        let days = |days| Some(NOW.plus_days(days));
        let grants = [
            Grant {
                created: NOW.plus_days(-9),
                ..grant("h")
            },
            grant("g"),
            grant("f"),
            Grant {
                effective: NOW.plus_days(-11),
                ..grant("e")
            },
            Grant {
                kind: GrantKind::Promotional,
                ..grant("d")
            },
            Grant {
                expires: days(9),
                ..grant("c")
            },
            Grant {
                expires: days(3),
                ..grant("b")
            },
            Grant {
                priority: 1,
                ..grant("a")
            },
        ];
        let ids: Vec<_> = burn_order(&grants, NOW)
            .iter()
            .map(|grant| grant.id.as_str())
            .collect();
        assert_eq!(ids, ["a", "b", "c", "d", "e", "f", "g", "h"]);
        assert_eq!(
            next_to_expire(&grants, NOW).map(|g| g.id.as_str()),
            Some("b")
        );
    }

    #[test]
    fn a_grant_is_spendable_from_effective_until_just_before_expires() {
        let grant = Grant {
            effective: NOW,
            expires: Some(NOW.plus_days(1)),
            ..grant("a")
        };
        let last = Timestamp::from_millis(NOW.plus_days(1).millis() - 1);
        let first = Timestamp::from_millis(NOW.millis() - 1);
        assert_eq!(grant.state(first), GrantState::Scheduled);
        assert_eq!(grant.state(NOW), GrantState::Spendable);
        assert_eq!(grant.state(last), GrantState::Spendable);
        assert_eq!(grant.state(NOW.plus_days(1)), GrantState::Expired);
    }
}
