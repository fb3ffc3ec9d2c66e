//! What grants pay of a batch.

use serde::{Deserialize, Serialize};

use super::{Grant, burn_order};
use crate::money::Amount;
use crate::time::Timestamp;

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
    use proptest::prelude::*;

    use super::super::spendable;
    use super::super::tests::{NOW, demand, grant};
    use super::*;

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
