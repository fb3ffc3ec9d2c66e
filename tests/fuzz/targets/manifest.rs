//! Any bytes as a manifest.
#![no_main]

use std::sync::LazyLock;

use allset_domain::manifest::{
    Assumptions, Column, ColumnChoice, Cut, Delimiter, Encoding, Engine, Limit, Reading, Rule,
    Selecting, TimeUnit,
};
use allset_domain::money::Amount;
use allset_domain::rate_card::{Pricing, RateCard};
use allset_domain::sample::seed;
use allset_domain::time::Timestamp;
use allset_domain::workspace::Contents;
use libfuzzer_sys::fuzz_target;

static CARD: LazyLock<RateCard> = LazyLock::new(|| {
    let cards = seed(Contents::Sample, Timestamp::from_millis(1_795_000_000_000)).rate_cards;
    cards.current().expect("the sample has a card").clone()
});

fn pricing() -> Pricing {
    CARD.compile().expect("the card is good")
}

/// How to read, by two bytes.
fn reading(how: [u8; 2]) -> Reading {
    let [what, column] = how;
    let pick = |bits: u8| usize::from(what >> bits & 3);
    let mut reading = Reading::default();
    if what & 1 == 0 {
        return reading;
    }
    reading.encoding = Encoding::ALL.get(pick(1)).copied();
    reading.delimiter = (column & 1 == 1).then(|| Delimiter::ALL[pick(3)]);
    reading.header = (what & 32 == 32).then_some(what & 64 == 64);
    reading.decimal_comma = (what & 128 == 128).then_some(column & 2 == 2);
    if column & 4 == 4 {
        reading.columns.push(ColumnChoice {
            position: u32::from(column >> 6) + 1,
            column: Column::all().nth(usize::from(column >> 3 & 7)),
            unit: TimeUnit::ALL[pick(5)],
        });
    }
    reading
}

fuzz_target!(|data: &[u8]| {
    let [what, column, length, bytes @ ..] = data else {
        return;
    };
    let reading = reading([*what, *column]);
    let engine = || Engine::new(pricing(), Assumptions::default()).reading(reading.clone());
    let mut whole = engine().keeping(bytes.len() as u64);
    let at_once = whole.push(bytes).and_then(|()| whole.finish_keeping());
    let mut pieces = engine();
    let pushed = bytes
        .chunks(usize::from(*length) + 1)
        .try_for_each(|piece| pieces.push(piece));
    let in_pieces = pushed.and_then(|()| pieces.finish());
    let (report, manifest) = match (at_once, in_pieces) {
        (Ok((report, manifest)), Ok(other)) => {
            assert_eq!(report, other);
            (report, manifest)
        }
        (Err(error), Err(other)) => return assert_eq!(error, other),
        (one, other) => panic!("{:?} {other:?}", one.map(|(report, _)| report)),
    };
    assert_eq!(report.rows, report.jobs + report.refused);
    assert!(report.low <= report.total && report.total <= report.ceiling);
    let Some(manifest) = manifest else {
        return;
    };
    let mut costing = manifest
        .costing(pricing(), &Assumptions::default())
        .expect("it was priced");
    while costing.step(7) {}
    let costs = costing.finish();
    let limit = Limit {
        credits: Some(Amount::from_units(report.ceiling.units() / 2)),
        grants: None,
    };
    let terms = (pricing(), Assumptions::default());
    let selecting = manifest.select(&costs, terms, Rule::MostJobs, &limit);
    let selection = selecting
        .and_then(Selecting::finish)
        .expect("it was priced");
    assert!(selection.now.ceiling <= report.ceiling);
    assert_eq!(selection.now.jobs + selection.later.jobs, report.jobs);
    let mut cutting = engine().cutting(Cut::of(&manifest, &selection, true));
    cutting.push(bytes).expect("it was read");
    cutting.finish_cutting().expect("it was read");
});
