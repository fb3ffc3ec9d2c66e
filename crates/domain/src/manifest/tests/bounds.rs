//! Costs between bounds: the same job by job, by their units and by their time.

use super::*;
use crate::money::Amount;
use crate::rate_card::Measure;
use proptest::prelude::*;

/// `chat` by tokens that go in and out, `dub` by the second and the channel, both without anything that is
/// rounded: the kind of rate that is priced by its units.
fn by_units() -> Pricing {
    let meter = |id: &str, measures: &[&str], amount: &str, per: &str| {
        json!({ "id": id, "measures": measures, "unit": "one",
            "price": { "mode": "flat", "amount": amount, "per": per } })
    };
    let mut speakers = meter("speakers", &["duration"], "0.06", "60");
    speakers["features"] = json!(["speakers"]);
    let card = json!({ "format": crate::rate_card::FORMAT, "id": "a", "version": 1, "name": "a", "rates": [
        { "id": "chat", "service": "chat", "meters": [
            meter("in", &["input_tokens"], "1", "1000"), meter("out", &["output_tokens"], "5", "1000"),
        ] },
        { "id": "cached", "service": "cached", "meters": [
            meter("in", &["input_tokens"], "1", "1000"), meter("read", &["cache_read_tokens"], "0.1", "1000"),
            meter("out", &["output_tokens"], "5", "1000"),
        ] },
        { "id": "dub", "service": "dub", "meters": [meter("time", &["duration", "channels"], "0.6", "60"), speakers] },
    ], "adjustments": [
        { "id": "rush", "feature": "rush", "change": { "add": "0.5" } },
        { "id": "editor", "feature": "editor", "change": { "multiply": "1.5" } },
        { "id": "night", "window": "night", "change": { "multiply": "0.5" } },
    ] });
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

/// What a job may ask for.
const FEATURES: &str = "(|||rush|editor|rush;editor|speakers|unheard)";

/// What may be assumed of a measure, with bounds.
fn any_bounds() -> impl Strategy<Value = Assumption> {
    let value = || {
        prop_oneof![
            "[1-9][0-9]{0,3}",
            Just("characters / 4".to_owned()),
            Just("x".to_owned())
        ]
    };
    let of = prop_oneof![
        Just(Measure::InputTokens),
        Just(Measure::OutputTokens),
        Just(Measure::CacheReadTokens),
        Just(Measure::Channels),
        Just(Measure::Duration),
    ];
    let names = proptest::option::weighted(0.2, Just("a*".to_owned()));
    (
        of,
        names,
        value(),
        proptest::option::of(value()),
        proptest::option::of(value()),
    )
        .prop_map(|(measure, names, value, low, high)| Assumption {
            column: Column::Measure(measure),
            names,
            value,
            low,
            high,
        })
}

proptest! {
    #[test]
    fn bounds_come_to_the_same_job_by_job_and_by_their_units(
        rows in proptest::collection::vec(
            (
                "(a|b)", "(chat|cached|dub)", "[0-9]{0,4}", "[0-9]{0,3}", "[0-9]{0,2}", "[0-9]{0,3}", "[0-9]{0,2}",
                FEATURES,
            ),
            1..8,
        ),
        assumed in proptest::collection::vec(any_bounds(), 0..5),
        window in proptest::option::of(Just("night".to_owned())),
    ) {
        let mut text = String::from("id,service,input_tokens,output_tokens,cache_read_tokens,duration,channels,characters,features\n");
        for (name, service, input, output, read, time, channels, features) in rows {
            text.push_str(&format!("{name},{service},{input},{output},{read},{time},{channels},{input},{features}\n"));
        }
        let mut assumptions = assumed.into_iter().fold(Assumptions::default(), Assumptions::set);
        assumptions.window = window;
        let manifest = read(&text, by_units(), &assumptions);
        let costs = costs(&manifest, by_units(), &assumptions, 3);
        let report = manifest.price(by_units(), &assumptions).expect("a manifest");
        let priced = || (0..costs.len()).filter_map(|job| costs.get(job).ok());
        prop_assert_eq!(priced().count() as u64, report.jobs);
        prop_assert_eq!(priced().map(|cost| cost.low).sum::<Amount>(), report.low);
        prop_assert_eq!(priced().map(|cost| cost.expected).sum::<Amount>(), report.total);
        prop_assert_eq!(priced().map(|cost| cost.ceiling).sum::<Amount>(), report.ceiling);
    }
}

/// `talk` by the minute begun, of which there are two at least, and `walk` by the second: the kind of rate that
/// is priced by its duration alone.
fn by_time() -> Pricing {
    let rate = |service: &str, step: &str, minimum: &str| {
        json!({ "id": service, "service": service, "included": ["speakers"], "meters": [{
            "id": "time", "measures": ["duration"], "unit": "minute", "minimum": minimum,
            "rounding": { "step": step, "mode": "up" },
            "price": { "mode": "flat", "amount": "0.6", "per": "60" } }] })
    };
    let card = json!({ "format": crate::rate_card::FORMAT, "id": "a", "version": 1, "name": "a", "rates": [
        rate("talk", "60", "120"), rate("walk", "1", "0"),
    ], "adjustments": [
        { "id": "rush", "feature": "rush", "change": { "add": "0.5" } },
        { "id": "editor", "feature": "editor", "change": { "multiply": "1.5" } },
    ] });
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

/// What may be assumed of a duration or a service.
fn any_of_time() -> impl Strategy<Value = Assumption> {
    let value = || {
        prop_oneof![
            "[1-9][0-9]{0,3}",
            Just("0.0000000005".to_owned()),
            Just("x".to_owned())
        ]
    };
    let pattern = || prop_oneof![Just("a*".to_owned()), Just("*1".to_owned())];
    let names = || proptest::option::weighted(0.6, pattern());
    let optional = || proptest::option::of(value());
    let column = Column::Measure(Measure::Duration);
    let duration =
        (names(), value(), optional(), optional()).prop_map(move |(names, value, low, high)| {
            Assumption {
                column,
                names,
                value,
                low,
                high,
            }
        });
    let service = (names(), "(talk|walk|fly)").prop_map(|(names, value)| Assumption {
        names,
        ..Assumption::new(Column::Service, &value)
    });
    prop_oneof![duration, service]
}

/// The place of what is assumed for a column of a job: the first whose pattern fits, or the one without.
fn chosen(assumptions: &Assumptions, column: Column, name: &str) -> Option<usize> {
    let fits = |one: &Assumption| match one.names.as_deref() {
        Some("a*") => name.starts_with('a'),
        Some("*1") => name.ends_with('1'),
        _ => false,
    };
    let values = &assumptions.values;
    let place = |test: &dyn Fn(&Assumption) -> bool| {
        values
            .iter()
            .position(|one| one.column == column && test(one))
    };
    place(&fits).or_else(|| place(&|one| one.names.is_none()))
}

proptest! {
    #[test]
    fn time_comes_to_the_same_job_by_job_and_all_at_once(
        rows in proptest::collection::vec(
            ("(a|b)[12]", "(talk|walk|)", "([1-9][0-9]{0,3}|0[.]0000000005||x)", FEATURES), 1..12,
        ),
        assumed in proptest::collection::vec(any_of_time(), 0..6),
    ) {
        let mut text = String::from("id,service,duration,features\n");
        for (name, service, time, features) in &rows {
            text.push_str(&format!("{name},{service},{time},{features}\n"));
        }
        let assumptions = assumed.into_iter().fold(Assumptions::default(), Assumptions::set);
        let manifest = read(&text, by_time(), &assumptions);
        let report = manifest.price(by_time(), &assumptions).expect("a manifest");
        let costs = costs(&manifest, by_time(), &assumptions, 3);
        let priced = || (0..costs.len()).filter_map(|job| costs.get(job).ok());
        prop_assert_eq!(priced().count() as u64, report.jobs);
        prop_assert_eq!(priced().map(|cost| cost.low).sum::<Amount>(), report.low);
        prop_assert_eq!(priced().map(|cost| cost.expected).sum::<Amount>(), report.total);
        prop_assert_eq!(priced().map(|cost| cost.ceiling).sum::<Amount>(), report.ceiling);
        // What a priced job does not say itself was assumed.
        let mut counts = vec![0; assumptions.values.len()];
        for (job, (name, service, time, _)) in rows.iter().enumerate() {
            let timed = Column::Measure(Measure::Duration);
            for (column, own) in [(Column::Service, service), (timed, time)] {
                if own.is_empty() && costs.get(job).is_ok() {
                    counts[chosen(&assumptions, column, name).expect("it has a price")] += 1;
                }
            }
        }
        let counted = assumptions.values.iter().cloned().zip(counts).filter(|(_, jobs)| *jobs > 0);
        let told = report.assumed.into_iter().map(|one| (one.assumption, one.jobs));
        prop_assert_eq!(told.collect::<Vec<_>>(), counted.collect::<Vec<_>>());
    }
}
