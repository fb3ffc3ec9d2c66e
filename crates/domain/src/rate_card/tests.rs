use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

mod examples;

fn card() -> Value {
    json!({
        "format": "allset-rate-card/1",
        "id": "standard",
        "version": 3,
        "name": "Standard prices",
        "valid_from": "2026-01-01T00:00:00.000Z",
        "valid_until": "2027-01-01T00:00:00.000Z",
        "line_rounding": { "decimals": 6, "mode": "half_up" },
        "rates": [
            {
                "id": "transcribe",
                "service": "transcribe",
                "operations": ["batch*"],
                "models": ["whisper-#*"],
                "languages": ["en", "de-DE"],
                "included": ["punctuate"],
                "meters": [
                    {
                        "id": "sound",
                        "measures": ["duration", "channels"],
                        "unit": "minute",
                        "rounding": { "step": "15", "mode": "up" },
                        "minimum": "20",
                        "free": { "quantity": "3600", "over": "month" },
                        "price": { "mode": "flat", "amount": "0.6", "per": "60" }
                    },
                    {
                        "id": "speakers",
                        "features": ["diarize"],
                        "measures": ["duration"],
                        "unit": "hour",
                        "rounding": { "step": "1", "mode": "half_up", "per": "request" },
                        "price": { "mode": "package", "amount": "1", "size": "600", "over": "job" }
                    }
                ]
            },
            {
                "id": "chat",
                "service": "Chat",
                "meters": [
                    {
                        "id": "in",
                        "measures": ["input_tokens"],
                        "unit": "million",
                        "price": {
                            "mode": "threshold", "per": "1000000", "amount": "3", "by": "input_tokens",
                            "above": [{ "start": "200000", "amount": "6" }]
                        }
                    },
                    {
                        "id": "out",
                        "measures": ["output_tokens"],
                        "unit": "million",
                        "price": {
                            "mode": "graduated", "per": "1000000", "over": "month",
                            "tiers": [{ "up_to": "1000000", "amount": "15" }, { "amount": "12" }]
                        }
                    },
                    {
                        "id": "pages",
                        "measures": ["pages"],
                        "unit": "one",
                        "price": {
                            "mode": "volume", "per": "1", "over": "job",
                            "tiers": [{ "up_to": "10", "amount": "2" }, { "amount": "1" }]
                        }
                    }
                ]
            }
        ],
        "adjustments": [
            { "id": "editor", "feature": "editor", "rates": ["transcribe"], "change": { "multiply": "2" } },
            { "id": "rush", "feature": "rush", "change": { "add": "0.5" } },
            { "id": "batch", "window": "batch", "change": { "multiply": "0.5" } }
        ]
    })
}

/// The faults found in the card after one change, as `pointer code`.
fn faults(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut card = card();
    change(&mut card);
    let found = RateCard::from_json(&card.to_string()).and_then(|card| card.compile());
    let errors = found.err().unwrap_or_default();
    let line = |error: &RateCardError| {
        let error = serde_json::to_value(error).expect("an error is plain data");
        format!("{} {}", error["pointer"], error["code"]).replace('"', "")
    };
    errors.iter().map(line).collect()
}

fn compiled(card: &Value) -> Pricing {
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

fn pricing() -> Pricing {
    compiled(&card())
}

#[test]
fn a_good_card_round_trips() {
    let read = RateCard::from_json(&card().to_string()).expect("the card is good");
    assert_eq!(serde_json::to_value(&read).expect("plain data"), card());
    assert_eq!(read.services(), ["transcribe", "Chat"]);
    assert_eq!(read.windows(), ["batch"]);
    assert_eq!(faults(|_| ()), Vec::<String>::new());
}

#[test]
fn every_fault_names_its_field() {
    for (pointer, value, expected) in [
        (
            "/format",
            json!("allset-rate-card/2"),
            "/format unknown_variant",
        ),
        ("/currency", json!("EUR"), "/currency unknown_field"),
        ("/a~1b~0", json!(1), "/a~1b~0 unknown_field"),
        ("/id", json!(" "), "/id empty"),
        ("/id", json!("x".repeat(65)), "/id too_long"),
        ("/id", json!("a\nb"), "/id not_plain"),
        ("/name", json!(7), "/name wrong_type"),
        ("/version", json!(0), "/version zero"),
        ("/version", json!("3"), "/version wrong_type"),
        ("/valid_from", json!("2026-01-01"), "/valid_from not_a_time"),
        (
            "/valid_until",
            json!("2026-01-01T00:00:00Z"),
            "/valid_until ends_before_start",
        ),
        (
            "/line_rounding/decimals",
            json!(13),
            "/line_rounding/decimals wrong_type",
        ),
        (
            "/line_rounding/mode",
            json!("even"),
            "/line_rounding/mode unknown_variant",
        ),
        (
            "/rates",
            json!([]),
            "/rates empty, /adjustments/0/rates/0 no_such_rate",
        ),
        ("/rates", json!({}), "/rates wrong_type"),
        ("/rates/1", json!("x"), "/rates/1 wrong_type"),
        ("/rates/1/id", json!("transcribe"), "/rates/1/id duplicate"),
        ("/rates/1/tier", json!(1), "/rates/1/tier unknown_field"),
        ("/rates/1/service", json!(""), "/rates/1/service empty"),
        ("/rates/0/models", json!([]), "/rates/0/models empty"),
        (
            "/rates/0/models/0",
            json!("x".repeat(201)),
            "/rates/0/models/0 too_long",
        ),
        (
            "/rates/0/operations/0",
            json!(""),
            "/rates/0/operations/0 empty",
        ),
        ("/rates/0/languages", json!([]), "/rates/0/languages empty"),
        (
            "/rates/0/languages/1",
            json!("German!"),
            "/rates/0/languages/1 not_a_language",
        ),
        (
            "/rates/0/languages/0",
            json!(1),
            "/rates/0/languages/0 wrong_type",
        ),
        (
            "/rates/0/included/0",
            json!(" a"),
            "/rates/0/included/0 not_plain",
        ),
        ("/rates/0/meters", json!([]), "/rates/0/meters empty"),
        (
            "/rates/0/meters/1/id",
            json!("sound"),
            "/rates/0/meters/1/id duplicate",
        ),
        (
            "/rates/0/meters/1/features",
            json!([]),
            "/rates/0/meters/1/features empty",
        ),
        (
            "/rates/0/meters/0/measures",
            json!([]),
            "/rates/0/meters/0/measures empty",
        ),
        (
            "/rates/0/meters/0/measures/1",
            json!("duration"),
            "/rates/0/meters/0/measures/1 duplicate",
        ),
        (
            "/rates/0/meters/0/measures/1",
            json!("miles"),
            "/rates/0/meters/0/measures/1 unknown_variant",
        ),
        (
            "/rates/0/meters/0/unit",
            json!("day"),
            "/rates/0/meters/0/unit unknown_variant",
        ),
        (
            "/rates/0/meters/0/rounding/mode",
            json!("even"),
            "/rates/0/meters/0/rounding/mode unknown_variant",
        ),
        (
            "/rates/0/meters/0/rounding/per",
            json!("plan"),
            "/rates/0/meters/0/rounding/per unknown_variant",
        ),
        (
            "/rates/0/meters/0/rounding/step",
            json!("0"),
            "/rates/0/meters/0/rounding/step zero",
        ),
        (
            "/rates/0/meters/0/rounding/step",
            json!("1e3"),
            "/rates/0/meters/0/rounding/step not_a_decimal",
        ),
        (
            "/rates/0/meters/0/rounding/step",
            json!(15),
            "/rates/0/meters/0/rounding/step wrong_type",
        ),
        (
            "/rates/0/meters/0/rounding/step",
            json!("1000000000001"),
            "/rates/0/meters/0/rounding/step too_large",
        ),
        (
            "/rates/0/meters/0/minimum",
            json!("-1"),
            "/rates/0/meters/0/minimum not_a_decimal",
        ),
        (
            "/rates/0/meters/0/minimum",
            json!("1000000000001"),
            "/rates/0/meters/0/minimum too_large",
        ),
        (
            "/rates/0/meters/0/free/quantity",
            json!("0"),
            "/rates/0/meters/0/free/quantity zero",
        ),
        (
            "/rates/0/meters/0/free/over",
            json!("week"),
            "/rates/0/meters/0/free/over unknown_variant",
        ),
        (
            "/rates/0/meters/0/price/mode",
            json!("tiered"),
            "/rates/0/meters/0/price/mode unknown_variant",
        ),
        (
            "/rates/0/meters/0/price",
            json!({"amount": "1"}),
            "/rates/0/meters/0/price/mode missing",
        ),
        (
            "/rates/0/meters/0/price",
            json!({"mode": "flat", "amount": "1"}),
            "/rates/0/meters/0/price/per missing",
        ),
        (
            "/rates/0/meters/0/price/tax",
            json!("1"),
            "/rates/0/meters/0/price/tax unknown_field",
        ),
        (
            "/rates/0/meters/0/price/amount",
            json!("-0.1"),
            "/rates/0/meters/0/price/amount negative",
        ),
        (
            "/rates/0/meters/0/price/amount",
            json!("1000000000000000"),
            "/rates/0/meters/0/price/amount too_large",
        ),
        (
            "/rates/0/meters/0/price/per",
            json!("0"),
            "/rates/0/meters/0/price/per zero",
        ),
        (
            "/rates/0/meters/1/price/size",
            json!("0"),
            "/rates/0/meters/1/price/size zero",
        ),
        (
            "/rates/0/meters/1/price/amount",
            json!("-1"),
            "/rates/0/meters/1/price/amount negative",
        ),
        (
            "/rates/1/meters/0/rounding",
            json!({"step": "0.5", "mode": "up"}),
            "/rates/1/meters/0/rounding/step not_whole",
        ),
        (
            "/rates/1/meters/0/price/above",
            json!([]),
            "/rates/1/meters/0/price/above empty",
        ),
        (
            "/rates/1/meters/0/price/by",
            json!("miles"),
            "/rates/1/meters/0/price/by unknown_variant",
        ),
        (
            "/rates/1/meters/0/price/above",
            json!([{"start": "2", "amount": "1"}, {"start": "2", "amount": "1"}]),
            "/rates/1/meters/0/price/above/1/start not_ascending",
        ),
        (
            "/rates/1/meters/1/price/tiers",
            json!([]),
            "/rates/1/meters/1/price/tiers empty",
        ),
        (
            "/rates/1/meters/1/price/tiers/0",
            json!({"amount": "1"}),
            "/rates/1/meters/1/price/tiers/0/up_to missing",
        ),
        (
            "/rates/1/meters/1/price/tiers/0/up_to",
            json!("0"),
            "/rates/1/meters/1/price/tiers/0/up_to not_ascending",
        ),
        (
            "/rates/1/meters/1/price/tiers/1/up_to",
            json!("9"),
            "/rates/1/meters/1/price/tiers/1/up_to last_tier_ends",
        ),
        (
            "/rates/1/meters/1/measures",
            json!(["input_tokens"]),
            "/rates/1/meters/1/measures priced_twice",
        ),
        (
            "/rates/1/meters/1/measures",
            json!(["output_tokens", "input_tokens"]),
            "/rates/1/meters/1/measures priced_twice, /rates/1/meters/1/measures/1 two_kinds_of_tokens",
        ),
        (
            "/adjustments/1/id",
            json!("editor"),
            "/adjustments/1/id duplicate",
        ),
        (
            "/adjustments/0/feature",
            json!(""),
            "/adjustments/0/feature empty",
        ),
        (
            "/adjustments/0/rates/0",
            json!("dub"),
            "/adjustments/0/rates/0 no_such_rate",
        ),
        (
            "/adjustments/0/change",
            json!({}),
            "/adjustments/0/change wrong_type",
        ),
        (
            "/adjustments/0/change",
            json!({"add": "1", "multiply": "2"}),
            "/adjustments/0/change wrong_type",
        ),
        (
            "/adjustments/0/change",
            json!({"divide": "2"}),
            "/adjustments/0/change wrong_type",
        ),
        (
            "/adjustments/0/change/multiply",
            json!("1001"),
            "/adjustments/0/change/multiply too_large",
        ),
        (
            "/adjustments/1/change/add",
            json!("-1"),
            "/adjustments/1/change/add negative",
        ),
    ] {
        let found = faults(|card| put(card, pointer, value.clone()));
        assert_eq!(found.join(", "), expected, "{pointer} {value}");
    }
}

/// Puts a value where a pointer leads, in an object that may lack it.
fn put(card: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let name = name.replace("~1", "/").replace("~0", "~");
    let parent = card.pointer_mut(parent).expect("the way there");
    match parent {
        Value::Array(values) => values[name.parse::<usize>().expect("a place")] = value,
        parent => parent[name] = value,
    }
}

#[test]
fn tokens_that_two_meters_count_need_a_meter_of_their_own() {
    let meter = |measure: &str| {
        json!({
            "id": measure, "measures": [measure], "unit": "one",
            "price": { "mode": "flat", "amount": "1", "per": "1" },
        })
    };
    let of = |measures: &[&str]| {
        let meters: Vec<_> = measures.iter().map(|measure| meter(measure)).collect();
        faults(|card| card["rates"][1]["meters"] = json!(meters))
    };
    let none = Vec::<String>::new();
    assert_eq!(of(&["input_tokens", "cache_read_tokens"]), none);
    assert_eq!(
        of(&["cache_read_tokens", "input_audio_tokens"]),
        ["/rates/1/meters overlapping"]
    );
    let all = [
        "cache_read_tokens",
        "cache_audio_read_tokens",
        "input_audio_tokens",
    ];
    assert_eq!(of(&all), none);
    // What both count has no name.
    assert_eq!(
        of(&["cache_write_tokens", "input_audio_tokens"]),
        ["/rates/1/meters overlapping"]
    );
}

#[test]
fn several_faults_are_told_at_once() {
    let found = faults(|card| {
        card["name"] = json!("");
        card["rates"][0]["meters"][0]["rounding"]["step"] = json!("0");
        card["rates"][1]["meters"][0]["price"]["amount"] = json!("-1");
    });
    assert_eq!(
        found,
        [
            "/name empty",
            "/rates/0/meters/0/rounding/step zero",
            "/rates/1/meters/0/price/amount negative"
        ]
    );
}

#[test]
fn text_that_is_not_json_is_told_with_its_place() {
    let errors = RateCard::from_json("{\n  \"format\": nope}").expect_err("not JSON");
    assert_eq!(
        errors[0].problem,
        RateCardProblem::NotJson {
            line: 2,
            column: 14
        }
    );
    let twice = card().to_string().replacen('{', r#"{"id":"other","#, 1);
    assert!(
        RateCard::from_json(&twice).is_err(),
        "a repeated field is refused"
    );
}

/// Every object in a document, by its pointer.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_owned());
            for (name, value) in fields {
                objects(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(values) => {
            for (nth, value) in values.iter().enumerate() {
                objects(value, &format!("{at}/{nth}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_derived_reader_refuses_what_the_walk_refuses() {
    let mut pointers = Vec::new();
    objects(&card(), "", &mut pointers);
    assert!(pointers.len() > 20);
    for pointer in pointers {
        let mut more = card();
        put(&mut more, &format!("{pointer}/extra"), json!("1"));
        assert!(RateCard::from_json(&more.to_string()).is_err(), "{pointer}");
        assert!(
            serde_json::from_value::<RateCard>(more).is_err(),
            "{pointer}"
        );
        // A field less is missing for both, or for none.
        let names = card().pointer(&pointer).and_then(Value::as_object).cloned();
        for name in names.expect("an object").keys() {
            let mut less = card();
            let object = less.pointer_mut(&pointer).and_then(Value::as_object_mut);
            object.expect("an object").remove(name);
            let derived = serde_json::from_value::<RateCard>(less.clone()).is_ok();
            let walked = RateCard::from_json(&less.to_string()).is_ok();
            assert_eq!(walked, derived, "{pointer}/{name}");
        }
    }
}

#[test]
fn the_first_rate_that_matches_prices_the_job() {
    let pricing = pricing();
    let rate =
        |service, operation, model, language| pricing.rate_for(service, operation, model, language);
    let (batch, whisper) = (Some("batch-2"), Some("Whisper-3-large"));
    assert_eq!(rate("TRANSCRIBE", batch, whisper, Some("en-GB")), Ok(0));
    assert_eq!(rate("transcribe", batch, whisper, Some("DE-de")), Ok(0));
    for language in [Some("de"), Some("eng"), None] {
        let found = rate("transcribe", batch, whisper, language);
        assert_eq!(found, Err(NoRate::LanguageNotCovered));
    }
    for model in [Some("whisper-x"), None] {
        let found = rate("transcribe", batch, model, None);
        assert_eq!(found, Err(NoRate::ModelNotCovered));
    }
    for operation in [Some("live"), None] {
        let found = rate("transcribe", operation, whisper, Some("en"));
        assert_eq!(found, Err(NoRate::OperationNotCovered));
    }
    assert_eq!(rate("chat", None, None, None), Ok(1));
    assert_eq!(rate("chat", Some("x"), Some("y"), Some("ar")), Ok(1));
    assert_eq!(
        rate("dub", None, None, Some("en")),
        Err(NoRate::UnknownService)
    );
}

#[test]
fn what_the_duration_alone_prices_is_known_to_be_so() {
    let of = |change: fn(&mut Value)| {
        let mut card = examples::by_second("transcribe", "20");
        change(&mut card);
        compiled(&card).by_duration(0, &[])
    };
    let plain = of(|_| ()).expect("nothing but the duration");
    assert_eq!((plain.step_ns, plain.minimum_ns), (NANO, 20 * NANO));
    assert_eq!(plain.price_per_step.to_string(), "0.01");
    // 0.37 an hour is no whole number of units a second: each job is rounded for itself.
    assert_eq!(
        of(|card| card["rates"][0]["meters"][0]["price"] =
            json!({"mode": "flat", "amount": "0.37", "per": "3600"})),
        None
    );
    assert_eq!(
        of(|card| card["line_rounding"] = json!({"decimals": 1, "mode": "up"})),
        None
    );
    assert_eq!(
        of(|card| card["rates"][0]["meters"][0]["measures"] = json!(["duration", "channels"])),
        None
    );
    assert_eq!(
        of(|card| card["rates"][0]["meters"][0]["rounding"]["mode"] = json!("down")),
        None
    );
    assert_eq!(
        of(|card| card["rates"][0]["meters"][0]["free"] = json!({"quantity": "1", "over": "job"})),
        None
    );
    // What is added is rounded, and 0.01 times 0.33 is.
    for change in [json!({"add": "0.005"}), json!({"multiply": "0.33"})] {
        let mut card = examples::by_second("transcribe", "20");
        card["line_rounding"] = json!({"decimals": 2, "mode": "up"});
        card["adjustments"] = json!([{"id": "a", "change": change}]);
        assert_eq!(compiled(&card).by_duration(0, &[]), None);
    }
    let added = of(|card| card["adjustments"] = json!([{"id": "a", "change": {"add": "1"}}]))
        .expect("it is the same for all");
    assert_eq!(added.added.to_string(), "1");
    // What only a feature or a window brings leaves the other jobs as they are.
    for by in ["feature", "window"] {
        let mut card = examples::by_second("transcribe", "20");
        card["adjustments"] = json!([{"id": "a", by: "b", "change": {"add": "1"}}]);
        assert_eq!(compiled(&card).by_duration(0, &[]), Some(plain));
    }
}

#[test]
fn language_tags_get_their_usual_spelling() {
    for (text, tag) in [
        ("EN", Some("en")),
        (" en_gb ", Some("en-GB")),
        ("zh-hant-tw", Some("zh-Hant-TW")),
        ("sl-ROZAJ-biske", Some("sl-rozaj-biske")),
        ("en-u-CA-buddhist", Some("en-u-ca-buddhist")),
        ("X-Klingon", Some("x-klingon")),
        ("es-419", Some("es-419")),
        ("", None),
        ("e", None),
        ("en--GB", None),
        ("en-", None),
        ("12", None),
        ("Chinese (Mandarin)", None),
        ("deutsch-österreich", None),
        ("a23456789", None),
    ] {
        assert_eq!(canonical_language(text).as_deref(), tag, "{text}");
    }
}

/// The measures of a job by the rate of the card at a place, and its features.
fn any_job() -> impl Strategy<Value = (usize, Measures, Vec<&'static str>)> {
    let features = prop::sample::subsequence(vec!["punctuate", "diarize", "editor", "rush"], 0..4);
    let counts = (
        1..=MAX_JOB_SECONDS * NANO,
        1_u64..9,
        1_u64..50,
        0_u64..3_000_000,
        0_u64..3_000_000,
    );
    (0_usize..2, counts, features).prop_map(|(rate, counts, features)| {
        let measures = Measures::NONE
            .with(Measure::Duration, counts.0)
            .with(Measure::Channels, counts.1)
            .with(Measure::Requests, counts.2)
            .with(Measure::Pages, counts.2)
            .with(Measure::InputTokens, counts.3)
            .with(Measure::OutputTokens, counts.4);
        let known: &[&str] = if rate == 0 {
            &["punctuate", "diarize", "editor", "rush"]
        } else {
            &["rush"]
        };
        (
            rate,
            measures,
            features
                .into_iter()
                .filter(|one| known.contains(one))
                .collect(),
        )
    })
}

fn job<'a>(measures: Measures, features: &'a [&'a str]) -> Job<'a> {
    Job {
        service: "",
        operation: None,
        model: None,
        language: None,
        features,
        measures,
    }
}

proptest! {
    #[test]
    fn quantities_round_trip(nano in 0..=u128::MAX) {
        let quantity = Quantity::from_nano(nano);
        prop_assert_eq!(quantity.to_string().parse::<Quantity>(), Ok(quantity));
    }

    #[test]
    fn the_billed_duration_is_the_least_whole_step_that_holds_the_job(ns in 1..=MAX_JOB_SECONDS * NANO) {
        let mut card = examples::by_second("transcribe", "20");
        card["rates"][0]["meters"][0]["rounding"]["step"] = json!("15");
        let pricing = compiled(&card);
        let measures = Measures::NONE.with(Measure::Duration, ns);
        let price = pricing.price(0, &job(measures, &[]), &mut Used::default()).expect("a price");
        let billed = price.lines[0].billed.nano();
        let held = u128::from(ns.max(20 * NANO));
        prop_assert!(billed >= held && billed - held < u128::from(15 * NANO));
    }

    #[test]
    fn what_the_duration_alone_prices_is_priced_the_short_way_too(
        ns in 1..=MAX_JOB_SECONDS * NANO,
        features in prop::sample::subsequence(vec!["plain", "editor", "speakers", "rush", "none"], 0..5),
        window in prop::option::of(Just("night".to_owned())),
        changes in prop::array::uniform4(prop_oneof![
            Just(json!({ "add": "0.5" })), Just(json!({ "multiply": "1.5" })), Just(json!({ "multiply": "0.5" })),
        ]),
    ) {
        let mut card = examples::by_second("transcribe", "20");
        card["rates"][0]["included"] = json!(["plain"]);
        let mut speakers = card["rates"][0]["meters"][0].clone();
        speakers["id"] = json!("speakers");
        speakers["features"] = json!(["speakers"]);
        card["rates"][0]["meters"] = json!([speakers, card["rates"][0]["meters"][0]]);
        let [one, two, three, four] = changes;
        card["adjustments"] = json!([
            { "id": "a", "feature": "editor", "change": one },
            { "id": "b", "feature": "rush", "change": two },
            { "id": "c", "window": "night", "change": three },
            { "id": "d", "feature": "editor", "change": four },
        ]);
        let pricing = compiled(&card).in_window(window);
        let measures = Measures::NONE.with(Measure::Duration, ns);
        let price = pricing.price(0, &job(measures, &features), &mut Used::default());
        match pricing.by_duration(0, &features) {
            Some(short) => {
                let price = price.expect("a price");
                let (billed, amount) = short.price_steps(short.steps(ns).into()).expect("in range");
                let line = &price.lines[0];
                prop_assert_eq!((line.meter, line.billed), (Some(short.meter), billed));
                prop_assert_eq!((line.amount, price.amount), (amount, amount + short.added));
            }
            None => prop_assert!(features.contains(&"none") || features.contains(&"speakers")),
        }
    }

    #[test]
    fn jobs_cost_the_same_in_one_run_or_in_two(jobs in prop::collection::vec(any_job(), 0..12), at in 0_usize..12) {
        let pricing = pricing().in_window(Some("batch".to_owned()));
        let price = |jobs: &[(usize, Measures, Vec<&str>)], used: &mut Used| {
            let each = jobs.iter().map(|(rate, measures, features)| {
                pricing.price(*rate, &job(*measures, features), used).expect("a price").amount
            });
            each.sum::<Amount>()
        };
        let whole = price(&jobs, &mut Used::default());
        let (first, second) = jobs.split_at(at.min(jobs.len()));
        let mut used = Used::default();
        let parts = price(first, &mut used) + price(second, &mut used);
        prop_assert_eq!(whole, parts);
    }

    #[test]
    fn a_job_that_is_refused_uses_nothing_up(measures in any_job()) {
        let (_, measures, _) = measures;
        let pricing = pricing();
        let mut used = Used::default();
        let refused = pricing.price(1, &job(measures, &["unheard-of"]), &mut used);
        prop_assert_eq!(refused, Err(Unpriced::UnknownFeature("unheard-of".to_owned())));
        prop_assert_eq!(used, Used::default());
    }

    #[test]
    fn a_job_whose_bounds_have_no_price_uses_nothing_up(measures in any_job()) {
        let (_, measures, _) = measures;
        let pricing = pricing();
        let (mut used, mut bounds) = Default::default();
        // The pages come after the tokens, which add up over a month.
        let without_pages = Measures::NONE
            .with(Measure::InputTokens, measures.get(Measure::InputTokens).unwrap_or_default())
            .with(Measure::OutputTokens, measures.get(Measure::OutputTokens).unwrap_or_default());
        let refused = pricing.price_between(1, &job(measures, &[]), (measures, without_pages), &mut used, &mut bounds);
        prop_assert_eq!(refused, Err(Unpriced::Missing(Measure::Pages)));
        prop_assert_eq!((used, bounds), Default::default());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        let _ = RateCard::from_json(&text);
        let _ = canonical_language(&text);
        let _ = text.parse::<Quantity>();
    }
}
