//! What is wrong with a card, and where.

use super::*;

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
