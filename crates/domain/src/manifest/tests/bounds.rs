//! Costs between bounds: the same job by job and by their units.

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
    let card = json!({ "format": crate::rate_card::FORMAT, "id": "a", "version": 1, "name": "a", "rates": [
        { "id": "chat", "service": "chat", "meters": [
            meter("in", &["input_tokens"], "1", "1000"), meter("out", &["output_tokens"], "5", "1000"),
        ] },
        { "id": "cached", "service": "cached", "meters": [
            meter("in", &["input_tokens"], "1", "1000"), meter("read", &["cache_read_tokens"], "0.1", "1000"),
            meter("out", &["output_tokens"], "5", "1000"),
        ] },
        { "id": "dub", "service": "dub", "meters": [meter("time", &["duration", "channels"], "0.6", "60")] },
    ] });
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

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
            ("(a|b)", "(chat|cached|dub)", "[0-9]{0,4}", "[0-9]{0,3}", "[0-9]{0,2}", "[0-9]{0,3}", "[0-9]{0,2}"), 1..8,
        ),
        assumed in proptest::collection::vec(any_bounds(), 0..5),
    ) {
        let mut text = String::from("id,service,input_tokens,output_tokens,cache_read_tokens,duration,channels,characters\n");
        for (name, service, input, output, read, time, channels) in rows {
            text.push_str(&format!("{name},{service},{input},{output},{read},{time},{channels},{input}\n"));
        }
        let assumptions = assumed.into_iter().fold(Assumptions::default(), Assumptions::set);
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
