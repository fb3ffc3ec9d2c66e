//! One sort for lists of every type.

use std::cmp::Ordering;

/// Sorts a list stably. The sort of the standard library is compiled anew for each type, into 3 KB
/// that the first page has to fetch; this one sorts places, which are of one type. The lists are
/// short: it takes as many comparisons, and moves more.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = places(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut open: Vec<_> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|place| open[place].take()));
}

/// The places of a list of this length in the order of what stands at them.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places = Vec::with_capacity(count);
    for place in 0..count {
        let after = places.partition_point(|&before| compare(before, place).is_le());
        places.insert(after, place);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(keys in prop::collection::vec(0_u8..8, 0..60)) {
            let mut items: Vec<_> = keys.iter().enumerate().map(|(at, key)| (*key, at)).collect();
            let mut wanted = items.clone();
            wanted.sort_by_key(|(key, _)| *key);
            sort_by(&mut items, |(a, _), (b, _)| a.cmp(b));
            prop_assert_eq!(items, wanted);
        }
    }
}
