//! What is to come: grants that expire or begin, and a batch that is run again.

use chrono::{DateTime, Months};

use super::{Demand, Grant, Payment, after, burn_order, fit};
use crate::money::Amount;
use crate::order;
use crate::time::Timestamp;

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

/// How often a batch is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// Every 24 hours.
    Day,
    /// Every seven times 24 hours.
    Week,
    /// On this day of each month, in UTC; on the last one of a month that has no such day.
    Month,
}

impl Every {
    /// All of them, the most often first.
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// When the run is that comes so many runs after the one at `first`.
    #[must_use]
    pub fn run(self, first: Timestamp, later: u32) -> Timestamp {
        match self {
            Self::Day => first.plus_days(later.into()),
            Self::Week => first.plus_days(i64::from(later) * 7),
            Self::Month => DateTime::from_timestamp_millis(first.millis())
                .and_then(|first| first.checked_add_months(Months::new(later)))
                // Beyond the calendar of chrono nothing is planned.
                .map_or(first, |run| Timestamp::from_millis(run.timestamp_millis())),
        }
    }
}

/// How many runs are looked at, at most.
pub const MAX_RUNS: u32 = 1_000;

/// How far credits go for a batch that is run again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How many runs are paid in full, the one now among them; at most [`MAX_RUNS`].
    pub runs: u32,
    /// When the first run is that is not, and what is short then. Nothing where all that were looked at
    /// are paid.
    pub ends: Option<(Timestamp, Amount)>,
}

/// How far `grants` go when a batch that costs `demands` is run now and `every` so often from then on:
/// grants begin and expire meanwhile, and nothing else spends them or is added to them.
#[must_use]
pub fn repeated(grants: &[Grant], demands: &[Demand], every: Every, now: Timestamp) -> Pace {
    let mut grants = grants.to_vec();
    for runs in 0..MAX_RUNS {
        let moment = every.run(now, runs);
        let paid = fit(&grants, demands, moment);
        if !paid.fits() {
            let ends = Some((moment, paid.shortfall));
            return Pace { runs, ends };
        }
        grants = after(&grants, &paid.payments);
    }
    Pace {
        runs: MAX_RUNS,
        ends: None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOW, demand, grant};
    use super::*;

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

    #[test]
    fn a_batch_is_run_again_until_the_credits_of_that_day_no_longer_pay() {
        let grants = [
            Grant {
                expires: Some(NOW.plus_days(10)),
                ..grant("soon over")
            },
            Grant {
                effective: NOW.plus_days(14),
                ..grant("later")
            },
        ];
        let pace = |credits, every| repeated(&grants, &[demand("asr", credits)], every, NOW);
        let short = |runs, days, credits| Pace {
            runs,
            ends: Some((NOW.plus_days(days), Amount::from_credits(credits))),
        };
        // Ten runs before the first expires, and none on the day of it.
        assert_eq!(pace(10, Every::Day), short(10, 10, 10));
        assert_eq!(pace(30, Every::Day), short(3, 3, 20));
        // Two of the first, and then those of the other.
        assert_eq!(pace(30, Every::Week), short(5, 35, 20));
        assert_eq!(pace(150, Every::Day), short(0, 0, 50));
        let free = pace(0, Every::Month);
        assert_eq!((free.runs, free.ends), (MAX_RUNS, None));
    }

    #[test]
    fn a_month_ends_where_it_ends() {
        let day = |text: &str| text.parse::<Timestamp>().expect("a time");
        let first = day("2027-01-31T09:00:00Z");
        let runs = [1, 2, 13].map(|later| Every::Month.run(first, later));
        let days = [
            "2027-02-28T09:00:00Z",
            "2027-03-31T09:00:00Z",
            "2028-02-29T09:00:00Z",
        ];
        assert_eq!(runs, days.map(day));
    }
}
