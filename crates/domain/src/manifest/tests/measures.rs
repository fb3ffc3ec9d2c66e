//! Manifests of other things than durations.

use super::*;
use crate::money::Amount;
use crate::rate_card::{Job, Measure, Measures, Used};
use proptest::prelude::*;

/// `chat` by tokens, those from the cache apart, twice as dear above 1,000; `dub` by the second, the
/// channel and the language, twice as dear with an editor.
fn card() -> serde_json::Value {
    let tokens = |measure: &str, amount: &str| {
        json!({
            "id": measure, "measures": [measure], "unit": "thousand",
            "price": {
                "mode": "threshold", "per": "1000", "amount": amount, "by": "input_tokens",
                "above": [{ "start": "1000", "amount": "10" }],
            },
        })
    };
    json!({
        "format": crate::rate_card::FORMAT, "id": "card", "version": 1, "name": "Card",
        "rates": [
            {
                "id": "chat", "service": "chat", "models": ["small-#"],
                "meters": [
                    tokens("input_tokens", "1"), tokens("cache_read_tokens", "0.1"), tokens("output_tokens", "5"),
                ],
            },
            {
                "id": "dub", "service": "dub", "included": ["subtitles"],
                "meters": [{
                    "id": "film", "measures": ["duration", "channels", "target_languages"], "unit": "minute",
                    "price": { "mode": "flat", "amount": "0.01", "per": "1" },
                }],
            },
        ],
        "adjustments": [{ "id": "editor", "feature": "editor", "change": { "multiply": "2" } }],
    })
}

fn price_by(card: &serde_json::Value, text: &str) -> Result<Report, ManifestError> {
    let pricing = RateCard::from_json(&card.to_string()).and_then(|card| card.compile());
    price_manifest(
        text.as_bytes(),
        pricing.expect("the card is good"),
        Assumptions::default(),
    )
}

fn measured(report: &Report) -> Vec<(&str, String)> {
    let shown = report.measured.iter();
    shown
        .map(|sum| (sum.measure.name(), sum.quantity.to_string()))
        .collect()
}

#[test]
fn tokens_are_priced_by_model() {
    let text = "\
Service,Model,Prompt Tokens,cached tokens,Completion_Tokens,id
chat,small-1,1000,400,100,a
chat,Small-2,1001,,0,b
chat,small-1,500,,10,c
";
    let report = price_by(&card(), text).expect("a manifest");
    assert_eq!((report.jobs, report.refused), (3, 0));
    // 0.6 + 0.04 + 0.5; 10.01; 0.5 + 0.05.
    assert_eq!(report.total.to_string(), "11.7");
    let groups = report.groups.iter();
    let groups: Vec<_> = groups
        .map(|group| (group.model.as_deref(), group.jobs, group.amount.to_string()))
        .collect();
    assert_eq!(
        groups,
        [
            (Some("Small-2"), 1, "10.01".to_owned()),
            (Some("small-1"), 2, "1.69".to_owned())
        ]
    );
    let lines = report.groups[1].lines.iter();
    let lines: Vec<_> = lines.map(|line| line.amount.to_string()).collect();
    assert_eq!(lines, ["1.1", "0.04", "0.55"]);
    assert_eq!(
        measured(&report),
        [
            ("input_tokens", "2501".to_owned()),
            ("cache_read_tokens", "400".to_owned()),
            ("output_tokens", "110".to_owned())
        ]
    );
}

#[test]
fn quantities_are_multiplied_and_features_change_them() {
    let text = "\
service,duration,channels,target_languages,features
dub,60,2,de; fr,
dub,60,1,3,editor|subtitles
";
    let report = price_by(&card(), text).expect("a manifest");
    assert_eq!(report.refused_rows, []);
    assert_eq!(report.total.to_string(), "6");
    // What is billed is time, times what it is multiplied by.
    assert_eq!(
        (report.duration().to_string(), report.billed.to_string()),
        ("120".into(), "420".into())
    );
}

#[test]
fn every_reason_is_found_with_its_row_column_and_measure() {
    let text = "\
service,model,duration,channels,target_languages,input_tokens,output_tokens,cache_read_tokens,features
chat,small-x,,,,1,1,,
chat,small-1,,,,1.5,1,,
chat,small-1,,,,-1,1,,
chat,small-1,,,,9999999999999,1,,
chat,small-1,,,,1,,,
chat,small-1,,,,1,1,2,
dub,,,1,1,,,,
dub,,1,,1,,,,
dub,,1,1,1,,,,voices
chat,,,,,1,1,,
";
    let report = price_by(&card(), text).expect("a manifest");
    let refused: Vec<_> = report
        .refused_rows
        .iter()
        .map(|row| {
            let (column, measure) = (row.column.as_deref(), row.measure.map(Measure::name));
            (
                row.reason,
                column.unwrap_or("-"),
                measure.unwrap_or("-"),
                row.excerpt.as_str(),
            )
        })
        .collect();
    use Refusal::*;
    assert_eq!(
        refused,
        [
            (ModelNotCovered, "model", "-", "small-x"),
            (NotWhole, "input_tokens", "input_tokens", "1.5"),
            (NegativeCount, "input_tokens", "input_tokens", "-1"),
            (
                CountTooLarge,
                "input_tokens",
                "input_tokens",
                "9999999999999"
            ),
            (MeasureMissing, "output_tokens", "output_tokens", ""),
            (PartsExceed, "input_tokens", "input_tokens", "1"),
            (EmptyDuration, "duration", "duration", ""),
            (MeasureMissing, "channels", "channels", ""),
            (UnknownFeature, "features", "-", "voices"),
            (ModelNotCovered, "model", "-", ""),
        ]
    );
    assert_eq!(report.jobs, 0);
}

#[test]
fn a_column_that_the_card_asks_for_is_missing_or_not() {
    let missing = |card: &serde_json::Value, header: &str| match price_by(
        card,
        &format!("{header}\n1,1\n"),
    ) {
        Err(ManifestError::MissingColumns { missing, .. }) => missing
            .iter()
            .map(|missing| missing.column.name())
            .collect(),
        _ => Vec::new(),
    };
    assert_eq!(
        missing(&card(), "a,b"),
        [
            "duration_seconds",
            "channels",
            "target_languages",
            "input_tokens",
            "output_tokens",
            "service"
        ]
    );
    assert_eq!(missing(&card(), "input_tokens,b"), ["service"]);
    // Where the card has one service only, no column has to name it.
    let mut one = card();
    one["rates"].as_array_mut().expect("rates").pop();
    assert_eq!(missing(&one, "input_tokens,b"), [""; 0]);
}

#[test]
fn a_manifest_without_a_service_is_priced_by_the_only_one() {
    let mut card = card();
    card["rates"].as_array_mut().expect("rates").pop();
    card["rates"][0]["models"] = json!(["*"]);
    card["rates"][0]
        .as_object_mut()
        .expect("a rate")
        .remove("models");
    let report = price_by(
        &card,
        "TIMESTAMP,ContextTokens,GeneratedTokens\nx,100,10\ny,200,20\n",
    );
    let report = report.expect("a manifest");
    assert_eq!(
        (report.jobs, report.total.to_string()),
        (2, "0.45".to_owned())
    );
}

#[test]
fn what_a_manifest_lacks_is_assumed_and_counted() {
    let assume = |assumptions: Assumptions, text: &str| {
        let pricing = RateCard::from_json(&card().to_string()).and_then(|card| card.compile());
        price_manifest(
            text.as_bytes(),
            pricing.expect("the card is good"),
            assumptions,
        )
    };
    let text = "duration,channels\n60,2\n60,\n";
    let none = Assumptions::default();
    assert!(matches!(
        assume(none.clone(), text),
        Err(ManifestError::MissingColumns { .. })
    ));
    let dubbed = none.with(Column::Service, "dub");
    let report = assume(dubbed.clone(), text).expect("a manifest");
    assert_eq!(
        (report.jobs, report.refusals[0].reason),
        (0, Refusal::MeasureMissing)
    );
    let languages = Column::Measure(Measure::TargetLanguages);
    assert!(report.lacking.contains(&languages) && report.lacking.contains(&Column::Model));
    assert!(!report.lacking.contains(&Column::Service));

    let all = dubbed
        .with(languages, "de fr")
        .with(Column::Measure(Measure::Channels), "1");
    let report = assume(all.clone(), text).expect("a manifest");
    // 60 s × 2 × 2 and 60 s × 1 × 2.
    assert_eq!(
        (report.jobs, report.total.to_string()),
        (2, "3.6".to_owned())
    );
    let assumed: Vec<_> = report
        .assumed
        .iter()
        .map(|one| (one.assumption.column.name(), one.jobs))
        .collect();
    assert_eq!(
        assumed,
        [("service", 2), ("channels", 1), ("target_languages", 2)]
    );

    let edited = assume(all.with(Column::Features, "editor"), text).expect("a manifest");
    assert_eq!(edited.total.to_string(), "7.2");
}

#[test]
fn an_assumption_prices_as_a_column_would() {
    let column =
        "id,duration,language,service\na,5,,transcribe\nb,70,de,translate\nc,1,fr,translate\n";
    let assumed =
        "id,duration,language,service\na,5,,transcribe\nb,70,,translate\nc,1,fr,translate\n";
    let german = Assumptions::default().with(Column::Language, "de");
    let by_column = price_manifest(column.as_bytes(), pricing(), Assumptions::default());
    let by_assumption = price_manifest(assumed.as_bytes(), pricing(), german);
    let (one, other) = (
        by_column.expect("a manifest"),
        by_assumption.expect("a manifest"),
    );
    assert_eq!((one.total, one.refusals), (other.total, other.refusals));
    // One of them has a price in every language, so that it does not depend on it.
    assert_eq!(other.assumed[0].jobs, 1);
}

#[test]
fn what_is_assumed_may_depend_on_the_name() {
    let text = "path,duration,service\ntalks/a.wav,60,dub\ntalks/b.mp4,60,dub\nb.mp4,60,dub\n";
    let (channels, languages) = (
        Column::Measure(Measure::Channels),
        Column::Measure(Measure::TargetLanguages),
    );
    let films = Assumption {
        names: Some("*.mp4".into()),
        ..Assumption::new(channels, "2")
    };
    let editor = Assumption {
        names: Some("talks/*".into()),
        ..Assumption::new(Column::Features, "editor")
    };
    let terms = Assumptions::default()
        .with(channels, "1")
        .with(languages, "1")
        .set(films)
        .set(editor);
    let pricing = RateCard::from_json(&card().to_string()).and_then(|card| card.compile());
    let report = price_manifest(text.as_bytes(), pricing.expect("the card is good"), terms);
    let report = report.expect("a manifest");
    // 60 × 1 × 2 + 60 × 2 × 2 + 60 × 2, each second at 0.01.
    assert_eq!((report.jobs, report.total.to_string()), (3, "4.8".into()));
    let assumed: Vec<_> = report
        .assumed
        .iter()
        .map(|one| {
            (
                one.assumption.column,
                one.assumption.names.as_deref(),
                one.jobs,
            )
        })
        .collect();
    assert_eq!(
        assumed,
        [
            (Column::Features, Some("talks/*"), 2),
            (channels, Some("*.mp4"), 2),
            (channels, None, 1),
            (languages, None, 3)
        ]
    );
}

#[test]
fn bounds_of_what_is_assumed_are_bounds_of_the_price() {
    let text = "service,model,input_tokens,output_tokens\nchat,small-1,1000,\nchat,small-1,,10\n";
    let tokens = |measure, low: &str, value: &str, high: &str| Assumption {
        low: Some(low.into()),
        high: Some(high.into()),
        ..Assumption::new(Column::Measure(measure), value)
    };
    let terms = Assumptions::default()
        .set(tokens(Measure::OutputTokens, "0", "100", "1000"))
        .set(tokens(Measure::InputTokens, "500", "800", "1200"));
    let pricing = RateCard::from_json(&card().to_string()).and_then(|card| card.compile());
    let report = price_manifest(text.as_bytes(), pricing.expect("the card is good"), terms);
    let report = report.expect("a manifest");
    // 1 + 0, 1 + 0.5, 1 + 5; and 0.5 + 0.05, 0.8 + 0.05, 12 + 0.1 beyond the threshold.
    let amounts = [report.low, report.total, report.ceiling].map(|amount| amount.to_string());
    assert_eq!(amounts, ["1.55", "2.35", "18.1"]);
}

/// `chat` by tokens at flat prices, those from the cache apart; `dub` by the second and the channel;
/// `recall` by the tokens from the cache, and others have no price.
fn flat_card() -> serde_json::Value {
    let meter = |measures: &[&str], unit: &str, amount: &str, per: &str| {
        json!({
            "id": measures[0], "measures": measures, "unit": unit,
            "price": { "mode": "flat", "amount": amount, "per": per },
        })
    };
    json!({
        "format": crate::rate_card::FORMAT, "id": "card", "version": 1, "name": "Card",
        "rates": [
            {
                "id": "chat", "service": "chat",
                "meters": [
                    meter(&["input_tokens"], "million", "3", "1000000"),
                    meter(&["cache_read_tokens"], "million", "0.3", "1000000"),
                    meter(&["output_tokens"], "million", "15", "1000000"),
                ],
            },
            { "id": "dub", "service": "dub", "meters": [meter(&["duration", "channels"], "minute", "0.3", "60")] },
            {
                "id": "recall", "service": "recall",
                "meters": [meter(&["cache_read_tokens"], "million", "0.3", "1000000")],
            },
        ],
    })
}

const FLAT: [Measure; 5] = [
    Measure::Duration,
    Measure::Channels,
    Measure::InputTokens,
    Measure::CacheReadTokens,
    Measure::OutputTokens,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_fast_way_comes_to_the_same(
        rows in proptest::collection::vec(
            (
                prop_oneof![Just("chat"), Just("dub"), Just("recall")],
                proptest::array::uniform5(proptest::option::weighted(0.7, prop_oneof![0_u64..3_000, Just(5)])),
            ),
            1..30,
        ),
        assumed in proptest::option::of((0_usize..FLAT.len(), 1_u64..3_000)),
    ) {
        let pricing = RateCard::from_json(&flat_card().to_string()).and_then(|card| card.compile());
        let pricing = pricing.expect("the card is good");
        let mut text = "service,duration,channels,input_tokens,cache_read_tokens,output_tokens\n".to_owned();
        let (mut jobs, mut total) = (0, Amount::ZERO);
        let mut sums = [0; FLAT.len()];
        let mut counted = 0;
        let terms = assumed.map_or_else(Assumptions::default, |(at, value)| {
            Assumptions::default().with(Column::Measure(FLAT[at]), &value.to_string())
        });
        for &(service, values) in &rows {
            // A duration of nothing is refused before it is priced.
            let values = values.map(|value| value.map(|value| value + 1));
            text += service;
            let mut measures = Measures::NONE;
            for (value, measure) in values.into_iter().zip(FLAT) {
                text.push(',');
                if let Some(value) = value {
                    text += &value.to_string();
                }
                let known = value.or(assumed.filter(|(at, _)| FLAT[*at] == measure).map(|(_, value)| value));
                if let Some(known) = known {
                    measures.set(measure, known * measure.scale());
                }
            }
            text.push('\n');
            let job = Job { service, operation: None, model: None, language: None, features: &[], measures };
            let rate = pricing.rate_for(service, None, None, None).expect("it is there");
            if let Ok(price) = pricing.price(rate, &job, &mut Used::default()) {
                jobs += 1;
                total += price.amount;
                for (sum, measure) in sums.iter_mut().zip(FLAT) {
                    *sum += measures.get(measure).unwrap_or_default() / measure.scale();
                }
                if let Some((at, _)) = assumed {
                    let needs = pricing.rates()[rate].depends_on(FLAT[at]);
                    counted += u64::from(values[at].is_none() && needs);
                }
            }
        }
        let report = price_manifest(text.as_bytes(), pricing, terms).expect("a manifest");
        prop_assert_eq!((report.jobs, report.total), (jobs, total));
        prop_assert_eq!(report.assumed.iter().map(|one| one.jobs).sum::<u64>(), counted);
        prop_assert_eq!(report.rows, rows.len() as u64);
        let expected: Vec<_> = FLAT
            .into_iter()
            .zip(sums)
            .filter(|(_, sum)| *sum > 0)
            .map(|(measure, sum)| (measure.name(), sum.to_string()))
            .collect();
        prop_assert_eq!(measured(&report), expected);
    }

    #[test]
    fn the_price_of_what_is_assumed_lies_between_its_bounds(
        values in proptest::array::uniform3(0_u64..3_000),
        real in 0_u64..3_000,
        volume in any::<bool>(),
        jobs in 1_usize..5,
    ) {
        let mut values = values;
        values.sort_unstable();
        let [low, expected, high] = values;
        let price = match volume {
            true => json!({ "mode": "volume", "per": "1", "over": "month", "tiers": [
                { "up_to": "1000", "amount": "2" }, { "up_to": "2500", "amount": "0.5" }, { "amount": "1" },
            ] }),
            false => json!({ "mode": "threshold", "per": "1", "amount": "3", "by": "characters", "above": [
                { "start": "900", "amount": "1" }, { "start": "2000", "amount": "7" },
            ] }),
        };
        let card = json!({
            "format": crate::rate_card::FORMAT, "id": "card", "version": 1, "name": "Card",
            "rates": [{
                "id": "read", "service": "read",
                "meters": [{
                    "id": "characters", "measures": ["characters"], "unit": "one", "minimum": "10",
                    "rounding": { "step": "7", "mode": "up" }, "price": price,
                }],
            }],
        });
        let pricing = || RateCard::from_json(&card.to_string()).and_then(|card| card.compile()).expect("good");
        let characters = Column::Measure(Measure::Characters);
        let ranged = Assumption {
            low: Some(low.to_string()),
            high: Some(high.to_string()),
            ..Assumption::new(characters, &expected.to_string())
        };
        // One job is known, the others are assumed.
        let text = |rest: &str| format!("id,characters\na,400\n{}", format!("b,{rest}\n").repeat(jobs));
        let terms = Assumptions::default().set(ranged);
        let report = price_manifest(text("").as_bytes(), pricing(), terms).expect("a manifest");
        prop_assert!(report.low <= report.total && report.total <= report.ceiling);
        let real = real.clamp(low, high).to_string();
        let real = price_manifest(text(&real).as_bytes(), pricing(), Assumptions::default()).expect("a manifest");
        prop_assert!(report.low <= real.total && real.total <= report.ceiling, "{report:?} {real:?}");
        let exact = price_manifest(text(&expected.to_string()).as_bytes(), pricing(), Assumptions::default());
        prop_assert_eq!(report.total, exact.expect("a manifest").total);
    }
}
