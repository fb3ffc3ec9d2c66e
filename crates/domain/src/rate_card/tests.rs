use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn card() -> Value {
    json!({
        "format": "allset-rate-card/1",
        "id": "standard",
        "version": 3,
        "name": "Standard prices",
        "valid_from": "2026-01-01T00:00:00.000Z",
        "meters": [
            {
                "id": "transcribe-en",
                "service": "transcribe",
                "languages": ["en", "de-DE"],
                "quantity": { "kind": "duration" },
                "unit": "minute",
                "rounding": { "step_seconds": "15", "mode": "up" },
                "minimum_seconds": "20",
                "price": { "mode": "flat", "amount": "0.6", "per_seconds": "60" }
            },
            {
                "id": "translate",
                "service": "Translate",
                "quantity": { "kind": "duration" },
                "unit": "second",
                "rounding": { "step_seconds": "1", "mode": "up" },
                "price": { "mode": "flat", "amount": "0.27", "per_seconds": "3600" }
            }
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

fn pricing() -> Pricing {
    RateCard::from_json(&card().to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

#[test]
fn a_good_card_round_trips() {
    let read = RateCard::from_json(&card().to_string()).expect("the card is good");
    assert_eq!(serde_json::to_value(&read).expect("plain data"), card());
    assert_eq!(faults(|_| ()), Vec::<String>::new());
}

#[test]
fn every_fault_names_its_field() {
    type Change = fn(&mut Value);
    let cases: &[(Change, &str)] = &[
        (
            |c| c["format"] = json!("allset-rate-card/2"),
            "/format unknown_variant",
        ),
        (|c| c["currency"] = json!("EUR"), "/currency unknown_field"),
        (|c| c["a/b~"] = json!(1), "/a~1b~0 unknown_field"),
        (|c| c["id"] = json!(" "), "/id empty"),
        (|c| c["id"] = json!("x".repeat(65)), "/id too_long"),
        (|c| c["id"] = json!("a\nb"), "/id not_plain"),
        (|c| c["name"] = json!(7), "/name wrong_type"),
        (|c| c["version"] = json!(0), "/version zero"),
        (|c| c["version"] = json!("3"), "/version wrong_type"),
        (
            |c| c["valid_from"] = json!("2026-01-01"),
            "/valid_from not_a_time",
        ),
        (
            |c| c["valid_until"] = json!("2026-01-01T00:00:00Z"),
            "/valid_until ends_before_start",
        ),
        (|c| c["meters"] = json!([]), "/meters empty"),
        (|c| c["meters"] = json!({}), "/meters wrong_type"),
        (
            |c| c["meters"][1]["id"] = json!("transcribe-en"),
            "/meters/1/id duplicate",
        ),
        (
            |c| c["meters"][1]["tier"] = json!(1),
            "/meters/1/tier unknown_field",
        ),
        (
            |c| c["meters"][1]["service"] = json!(""),
            "/meters/1/service empty",
        ),
        (|c| c["meters"][1] = json!("x"), "/meters/1 wrong_type"),
        (
            |c| c["meters"][0]["languages"] = json!([]),
            "/meters/0/languages empty",
        ),
        (
            |c| c["meters"][0]["languages"][1] = json!("German!"),
            "/meters/0/languages/1 not_a_language",
        ),
        (
            |c| c["meters"][0]["languages"][0] = json!(1),
            "/meters/0/languages/0 wrong_type",
        ),
        (
            |c| c["meters"][0]["quantity"]["kind"] = json!("tokens"),
            "/meters/0/quantity/kind unknown_variant",
        ),
        (
            |c| c["meters"][0]["quantity"]["per"] = json!("1"),
            "/meters/0/quantity/per unknown_field",
        ),
        (
            |c| c["meters"][0]["unit"] = json!("day"),
            "/meters/0/unit unknown_variant",
        ),
        (
            |c| c["meters"][0]["rounding"]["mode"] = json!("nearest"),
            "/meters/0/rounding/mode unknown_variant",
        ),
        (
            |c| c["meters"][0]["rounding"]["step_seconds"] = json!("0"),
            "/meters/0/rounding/step_seconds zero",
        ),
        (
            |c| c["meters"][0]["rounding"]["step_seconds"] = json!("1e3"),
            "/meters/0/rounding/step_seconds not_a_decimal",
        ),
        (
            |c| c["meters"][0]["rounding"]["step_seconds"] = json!(15),
            "/meters/0/rounding/step_seconds wrong_type",
        ),
        (
            |c| c["meters"][0]["rounding"]["step_seconds"] = json!("3600001"),
            "/meters/0/rounding/step_seconds too_large",
        ),
        (
            |c| c["meters"][0]["minimum_seconds"] = json!("-1"),
            "/meters/0/minimum_seconds not_a_decimal",
        ),
        (
            |c| c["meters"][0]["minimum_seconds"] = json!("3600001"),
            "/meters/0/minimum_seconds too_large",
        ),
        (
            |c| c["meters"][0]["price"]["mode"] = json!("graduated"),
            "/meters/0/price/mode unknown_variant",
        ),
        (
            |c| c["meters"][0]["price"] = json!({"mode": "graduated", "tiers": []}),
            "/meters/0/price/mode unknown_variant",
        ),
        (
            |c| c["meters"][0]["price"] = json!({"mode": "flat", "amount": "1"}),
            "/meters/0/price/per_seconds missing",
        ),
        (
            |c| c["meters"][0]["price"]["tax"] = json!("1"),
            "/meters/0/price/tax unknown_field",
        ),
        (
            |c| c["meters"][0]["price"]["amount"] = json!("-0.1"),
            "/meters/0/price/amount negative",
        ),
        (
            |c| c["meters"][0]["price"]["amount"] = json!("0.37"),
            "/meters/0/price/amount",
        ),
        (
            |c| c["meters"][1]["price"]["amount"] = json!("0.37"),
            "/meters/1/price/amount not_exact",
        ),
        (
            |c| c["meters"][0]["price"]["amount"] = json!("1000000000000000"),
            "/meters/0/price/amount too_large",
        ),
        (
            |c| c["meters"][0]["price"]["per_seconds"] = json!("0"),
            "/meters/0/price/per_seconds zero",
        ),
    ];
    for (change, expected) in cases {
        let found = faults(*change);
        if expected.contains(' ') {
            assert_eq!(found, [*expected]);
        } else {
            // 0.37 for 60 s, in steps of 15 s, is whole: only hours in steps of 1 s are not.
            assert_eq!(found, Vec::<String>::new(), "{expected}");
        }
    }
}

#[test]
fn several_faults_are_told_at_once() {
    let found = faults(|card| {
        card["name"] = json!("");
        card["meters"][0]["rounding"]["step_seconds"] = json!("0");
        card["meters"][1]["price"]["amount"] = json!("-1");
    });
    assert_eq!(
        found,
        [
            "/name empty",
            "/meters/0/rounding/step_seconds zero",
            "/meters/1/price/amount negative"
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

#[test]
fn the_derived_reader_refuses_what_the_walk_refuses() {
    for (field, value) in [("mode", json!("volume")), ("extra", json!(1))] {
        let mut card = card();
        card["meters"][0]["price"][field] = value;
        assert!(serde_json::from_value::<RateCard>(card).is_err(), "{field}");
    }
    let mut card = card();
    card["meters"][0]["quantity"]["extra"] = json!(1);
    assert!(serde_json::from_value::<RateCard>(card).is_err());
}

#[test]
fn the_first_meter_that_matches_prices_the_job() {
    let pricing = pricing();
    assert_eq!(pricing.meter_for("TRANSCRIBE", Some("en-GB")), Ok(0));
    assert_eq!(pricing.meter_for("transcribe", Some("DE-de")), Ok(0));
    assert_eq!(
        pricing.meter_for("transcribe", Some("de")),
        Err(NoMeter::LanguageNotCovered)
    );
    assert_eq!(
        pricing.meter_for("transcribe", Some("eng")),
        Err(NoMeter::LanguageNotCovered)
    );
    assert_eq!(
        pricing.meter_for("transcribe", None),
        Err(NoMeter::LanguageNotCovered)
    );
    assert_eq!(pricing.meter_for("translate", None), Ok(1));
    assert_eq!(pricing.meter_for("translate", Some("ar")), Ok(1));
    assert_eq!(
        pricing.meter_for("dub", Some("en")),
        Err(NoMeter::UnknownService)
    );
}

#[test]
fn a_job_is_rounded_up_after_the_minimum() {
    let pricing = pricing();
    let price = |ns| {
        let price = pricing.meters()[0]
            .price_duration(ns)
            .expect("within the longest job");
        (price.billed.to_string(), price.amount.to_string())
    };
    let second = NANOSECONDS;
    let expect = |billed: &str, amount: &str| (billed.to_owned(), amount.to_owned());
    assert_eq!(
        price(1),
        expect("30", "0.3"),
        "the minimum of 20 s takes two steps of 15 s"
    );
    assert_eq!(price(30 * second), expect("30", "0.3"));
    assert_eq!(price(30 * second + 1), expect("45", "0.45"));
    assert_eq!(price(MAX_JOB_SECONDS * second), expect("3600000", "36000"));
    assert_eq!(
        pricing.meters()[0].price_duration(MAX_JOB_SECONDS * second + 1),
        None
    );
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

#[test]
fn the_schema_names_the_fields_that_the_code_reads() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../../docs/rate-card.schema.json"))
            .expect("the schema is JSON");
    let names = |value: &Value| -> Vec<String> {
        let mut names: Vec<_> = value
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect();
        names.sort();
        names
    };
    let mut full = card();
    full["valid_until"] = json!("2027-01-01T00:00:00Z");
    let meter = &full["meters"][0];
    let defs = &schema["$defs"];
    for (described, read) in [
        (&schema, &full),
        (&defs["meter"], meter),
        (&defs["rounding"], &meter["rounding"]),
        (&defs["duration"], &meter["quantity"]),
        (&defs["flat"], &meter["price"]),
    ] {
        assert_eq!(names(&described["properties"]), names(read));
        assert_eq!(described["additionalProperties"], json!(false));
    }
    assert_eq!(schema["properties"]["format"]["const"], FORMAT);
    assert_eq!(
        defs["meter"]["properties"]["unit"]["enum"],
        json!(["second", "minute", "hour"])
    );
}

proptest! {
    #[test]
    fn seconds_round_trip(nanoseconds in 0..=u128::MAX) {
        let seconds = Seconds::from_nanoseconds(nanoseconds);
        prop_assert_eq!(seconds.to_string().parse::<Seconds>(), Ok(seconds));
    }

    #[test]
    fn the_billed_duration_is_the_least_whole_step_that_holds_the_job(ns in 0..=MAX_JOB_SECONDS * NANOSECONDS) {
        for meter in pricing().meters() {
            let price = meter.price_duration(ns).expect("within the longest job");
            let billed = price.billed.nanoseconds();
            let held = u128::from(ns.max(meter.minimum_ns()));
            prop_assert!(billed >= held && billed - held < u128::from(meter.step_ns()));
            prop_assert_eq!(price.amount, meter.price_per_step().checked_mul(price.steps.into()).expect("in range"));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        let _ = RateCard::from_json(&text);
        let _ = canonical_language(&text);
        let _ = text.parse::<Seconds>();
    }
}
