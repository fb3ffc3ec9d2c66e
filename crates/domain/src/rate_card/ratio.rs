//! Exact fractions of the smallest unit of an amount.

use super::RoundingMode;

/// A fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ratio {
    over: i128,
    /// More than zero.
    under: i128,
}

impl Ratio {
    pub const ZERO: Self = Self { over: 0, under: 1 };

    /// `over ÷ under`, the latter more than zero.
    pub fn new(over: i128, under: i128) -> Self {
        let common = gcd(over.unsigned_abs(), under.unsigned_abs());
        // At most `under`, so that it fits.
        let common = i128::try_from(common).unwrap_or(1).max(1);
        Self {
            over: over / common,
            under: under / common,
        }
    }

    pub const fn whole(units: i128) -> Self {
        Self {
            over: units,
            under: 1,
        }
    }

    /// The product, or `None` beyond the range of the integers behind it.
    pub fn times(self, other: Self) -> Option<Self> {
        // Reduced across first, so that only what is truly large is too large.
        let one = Self::new(self.over, other.under);
        let two = Self::new(other.over, self.under);
        Some(Self {
            over: one.over.checked_mul(two.over)?,
            under: one.under.checked_mul(two.under)?,
        })
    }

    /// The sum, or `None` beyond the range of the integers behind it.
    pub fn plus(self, other: Self) -> Option<Self> {
        let common = Self::new(self.under, other.under);
        // `common.over` and `common.under` are what each lacks of the least common multiple.
        let over = self
            .over
            .checked_mul(common.under)?
            .checked_add(other.over.checked_mul(common.over)?)?;
        Some(Self::new(over, self.under.checked_mul(common.under)?))
    }

    /// The difference, or `None` beyond the range of the integers behind it.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self {
            over: other.over.checked_neg()?,
            ..other
        })
    }

    /// Whether it is less than another, or `None` beyond the range of the integers behind them.
    pub fn is_less(self, other: Self) -> Option<bool> {
        self.minus(other).map(|rest| rest.over < 0)
    }

    /// A whole multiple of `step`, which is more than zero.
    pub fn rounded(self, step: i128, mode: RoundingMode) -> Option<i128> {
        let under = self.under.checked_mul(step)?;
        let (down, rest) = (self.over.div_euclid(under), self.over.rem_euclid(under));
        let up = match mode {
            RoundingMode::Up => rest > 0,
            RoundingMode::Down => false,
            RoundingMode::HalfUp => rest >= under - rest,
        };
        (down + i128::from(up)).checked_mul(step)
    }

    /// The whole number that it is, where it is one.
    pub fn as_whole(self) -> Option<i128> {
        (self.under == 1).then_some(self.over)
    }
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn halves_go_up_and_the_others_where_they_are_told_to() {
        use RoundingMode::*;
        for (over, under, step, mode, expected) in [
            (7, 2, 1, Up, 4),
            (7, 2, 1, Down, 3),
            (7, 2, 1, HalfUp, 4),
            (10, 3, 1, HalfUp, 3),
            (6, 2, 1, Up, 3),
            (-7, 2, 1, Up, -3),
            (-7, 2, 1, Down, -4),
            (-7, 2, 1, HalfUp, -3),
            (14, 1, 10, HalfUp, 10),
            (15, 1, 10, HalfUp, 20),
            (1, 1, 10, Up, 10),
        ] {
            let ratio = Ratio::new(over, under);
            assert_eq!(ratio.rounded(step, mode), Some(expected), "{over}/{under}");
        }
    }

    #[test]
    fn what_does_not_fit_is_nothing() {
        let most = Ratio::whole(i128::MAX);
        assert_eq!(most.times(Ratio::whole(2)), None);
        assert_eq!(most.times(Ratio::new(1, 2)), Some(Ratio::new(i128::MAX, 2)));
        assert_eq!(most.plus(Ratio::whole(1)), None);
        assert_eq!(most.rounded(10, RoundingMode::Up), None);
    }

    proptest! {
        #[test]
        fn sums_and_products_are_those_of_fractions(a in -999_i128..999, b in 1_i128..999, c in -999_i128..999, d in 1_i128..999) {
            let (one, two) = (Ratio::new(a, b), Ratio::new(c, d));
            prop_assert_eq!(one.plus(two), Some(Ratio::new(a * d + c * b, b * d)));
            prop_assert_eq!(one.minus(two), Some(Ratio::new(a * d - c * b, b * d)));
            prop_assert_eq!(one.times(two), Some(Ratio::new(a * c, b * d)));
        }
    }
}
