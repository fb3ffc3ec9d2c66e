//! Grants of credits: which can be spent, in which order, and what they pay.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::money::Amount;
use crate::order;
use crate::time::Timestamp;

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

/// What a service costs in a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Demand {
    /// The service.
    pub service: String,
    /// What all its jobs cost.
    pub amount: Amount,
}

/// What a grant pays of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The [`Grant::id`].
    pub grant: String,
    /// What it pays.
    pub amount: Amount,
    /// What is left of it afterwards.
    pub left: Amount,
}

/// How a batch fits the credits on hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Which grants pay, in burn order; those that pay nothing are not listed.
    pub payments: Vec<Payment>,
    /// What no grant pays; nothing when the batch fits.
    pub shortfall: Amount,
    /// What can still be spent afterwards.
    pub left: Amount,
}

impl Fit {
    /// Whether the grants pay for everything.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.shortfall.is_zero()
    }
}

/// How `demands` fit `grants` at `now`: the grants are spent in burn order, each on the services
/// that it pays for, in the order of `demands`.
#[must_use]
pub fn fit(grants: &[Grant], demands: &[Demand], now: Timestamp) -> Fit {
    let mut open: Vec<(&str, Amount)> = demands
        .iter()
        .map(|demand| (demand.service.as_str(), demand.amount.or_zero()))
        .collect();
    let mut payments = Vec::new();
    let mut left_over = Amount::ZERO;
    for grant in burn_order(grants, now) {
        let pays = open.iter().map(|(service, _)| grant.pays_for(service));
        let pays: Vec<bool> = pays.collect();
        let amounts = open.iter_mut().map(|(_, amount)| amount);
        let left = pay(grant.remaining, &pays, amounts);
        left_over += left;
        if left < grant.remaining {
            payments.push(Payment {
                grant: grant.id.clone(),
                amount: grant.remaining - left,
                left,
            });
        }
    }
    Fit {
        payments,
        shortfall: open.into_iter().map(|(_, amount)| amount).sum(),
        left: left_over,
    }
}

/// These grants when a batch was paid by them.
#[must_use]
pub fn after(grants: &[Grant], payments: &[Payment]) -> Vec<Grant> {
    let left = |grant: &Grant| {
        let paid = payments.iter().find(|payment| payment.grant == grant.id);
        paid.map_or(grant.remaining, |payment| payment.left)
    };
    let grants = grants.iter().map(|grant| Grant {
        remaining: left(grant),
        ..grant.clone()
    });
    grants.collect()
}

/// What the expiry of grants means for a batch that they pay for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Outlook {
    /// The first moment at which credits expire that pay for the batch, and how many of those.
    pub before: Option<(Timestamp, Amount)>,
    /// What the batch leaves of grants that expire, the soonest first.
    pub unused: Vec<Unused>,
}

/// What is left of a grant that expires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// The [`Grant::id`].
    pub grant: String,
    /// When it expires.
    pub expires: Timestamp,
    /// What is left of it.
    pub amount: Amount,
}

/// What the expiry of `grants` means for a batch that is paid so at `now`.
#[must_use]
pub fn outlook(grants: &[Grant], payments: &[Payment], now: Timestamp) -> Outlook {
    let expires = |payment: &Payment| {
        let grant = grants.iter().find(|grant| grant.id == payment.grant);
        grant.and_then(|grant| grant.expires)
    };
    let first = payments.iter().filter_map(expires).min();
    let then = |payment: &&Payment| expires(payment) == first;
    let before = first.map(|first| {
        let paid = payments.iter().filter(then).map(|payment| payment.amount);
        (first, paid.sum())
    });
    let left = after(grants, payments);
    let left = burn_order(&left, now).into_iter().filter_map(|grant| {
        Some(Unused {
            grant: grant.id.clone(),
            expires: grant.expires?,
            amount: grant.remaining,
        })
    });
    let mut unused: Vec<_> = left.collect();
    order::sort_by(&mut unused, |a, b| a.expires.cmp(&b.expires));
    Outlook { before, unused }
}

/// The first moment, from `now` on, at which `grants` pay for `demands`; nothing where they never do.
#[must_use]
pub fn pays_from(grants: &[Grant], demands: &[Demand], now: Timestamp) -> Option<Timestamp> {
    // Nothing is added at other moments.
    let begins = grants.iter().map(|grant| grant.effective);
    let mut moments: Vec<_> = begins.filter(|begins| *begins > now).chain([now]).collect();
    moments.sort_unstable();
    let mut moments = moments.into_iter();
    moments.find(|moment| fit(grants, demands, *moment).fits())
}

/// What a grant has left when it paid of these open amounts, in their order, those that it `pays`
/// for. They become what is still open.
fn pay<'a>(mut left: Amount, pays: &[bool], open: impl Iterator<Item = &'a mut Amount>) -> Amount {
    for (amount, _) in open.zip(pays).filter(|(_, pays)| **pays) {
        let paid = left.min(*amount);
        *amount -= paid;
        left -= paid;
    }
    left
}

/// The grants that can be spent at a moment, made ready to be asked often whether they pay for what
/// some services cost.
#[derive(Clone, Debug)]
pub struct Purse {
    /// What is left of each grant, in burn order, and which of the services it pays for.
    grants: Vec<(Amount, Vec<bool>)>,
}

impl Purse {
    /// Those of `grants` at `now`, for these services.
    #[must_use]
    pub fn new(grants: &[Grant], services: &[String], now: Timestamp) -> Self {
        let of = |grant: &Grant| {
            let pays = services.iter().map(|service| grant.pays_for(service));
            (grant.remaining, pays.collect())
        };
        Self {
            grants: burn_order(grants, now).into_iter().map(of).collect(),
        }
    }

    /// Whether they pay for everything, as [`fit`] says it: `open` is what each of the services costs.
    pub fn fits(&self, open: &mut [Amount]) -> bool {
        for (remaining, pays) in &self.grants {
            pay(*remaining, pays, open.iter_mut());
        }
        open.iter().all(|amount| amount.is_zero())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: Timestamp = Timestamp::from_millis(1_000_000_000_000);

    fn grant(id: &str) -> Grant {
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

    fn demand(service: &str, credits: i64) -> Demand {
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

    #[test]
    fn a_batch_is_paid_in_burn_order_and_says_what_is_short() {
        let grants = [
            grant("later"),
            Grant {
                priority: 1,
                services: Some(vec!["ocr".into()]),
                ..grant("first")
            },
        ];
        let fits = fit(&grants, &[demand("ocr", 120), demand("asr", 30)], NOW);
        assert!(fits.fits());
        assert_eq!(fits.left, Amount::from_credits(50));
        let paid: Vec<_> = fits
            .payments
            .iter()
            .map(|p| (p.grant.as_str(), p.amount))
            .collect();
        assert_eq!(
            paid,
            [
                ("first", Amount::from_credits(100)),
                ("later", Amount::from_credits(50))
            ]
        );
        let short = fit(&grants, &[demand("asr", 130)], NOW);
        assert_eq!(short.shortfall, Amount::from_credits(30));
        assert_eq!(
            short.left,
            Amount::from_credits(100),
            "the ocr grant does not pay for asr"
        );
    }

    #[test]
    fn the_rest_waits_for_the_grant_that_pays_for_it() {
        let grants = [
            grant("now"),
            Grant {
                effective: NOW.plus_days(3),
                expires: Some(NOW.plus_days(5)),
                ..grant("soon")
            },
            Grant {
                effective: NOW.plus_days(9),
                ..grant("later")
            },
        ];
        let first = fit(&grants, &[demand("asr", 80)], NOW);
        let left = after(&grants, &first.payments);
        assert_eq!(left[0].remaining, Amount::from_credits(20));
        let from = |credits| pays_from(&left, &[demand("asr", credits)], NOW);
        assert_eq!(from(20), Some(NOW));
        assert_eq!(from(120), Some(NOW.plus_days(3)));
        // By the time the last grant is there, the one before it has expired.
        assert_eq!(from(121), None);
        assert_eq!(
            pays_from(&grants, &[demand("asr", 200)], NOW),
            Some(NOW.plus_days(3))
        );
    }

    #[test]
    fn what_expires_first_hurries_and_what_is_left_of_it_is_told() {
        let soon = NOW.plus_days(2);
        let grants = [
            Grant {
                expires: Some(soon),
                ..grant("a")
            },
            Grant {
                expires: Some(NOW.plus_days(9)),
                ..grant("b")
            },
            grant("c"),
        ];
        let look = |credits| {
            let fit = fit(&grants, &[demand("asr", credits)], NOW);
            outlook(&grants, &fit.payments, NOW)
        };
        let unused = |outlook: &Outlook| {
            let unused = outlook.unused.iter();
            unused
                .map(|one| (one.grant.clone(), one.amount))
                .collect::<Vec<_>>()
        };
        let credits = Amount::from_credits;
        let small = look(30);
        assert_eq!(small.before, Some((soon, credits(30))));
        assert_eq!(
            unused(&small),
            [("a".into(), credits(70)), ("b".into(), credits(100))]
        );
        let large = look(250);
        assert_eq!(large.before, Some((soon, credits(100))));
        assert_eq!(unused(&large), []);
        assert_eq!(look(0).before, None);
    }

    proptest! {
        #[test]
        fn what_is_paid_and_what_is_short_make_the_whole(
            remaining in prop::collection::vec(0i64..500, 0..6),
            wanted in prop::collection::vec(0i64..800, 0..4),
        ) {
            let grants: Vec<_> = remaining.iter().enumerate().map(|(i, r)| Grant {
                remaining: Amount::from_credits(*r),
                ..grant(&i.to_string())
            }).collect();
            let demands: Vec<_> = wanted.iter().map(|w| demand("asr", *w)).collect();
            let fit = fit(&grants, &demands, NOW);
            let paid: Amount = fit.payments.iter().map(|p| p.amount).sum();
            let total: Amount = demands.iter().map(|d| d.amount).sum();
            prop_assert_eq!(paid + fit.shortfall, total);
            prop_assert_eq!(paid + fit.left, spendable(&grants, NOW));
            prop_assert!(fit.fits() || fit.left.is_zero());
        }
    }
}
