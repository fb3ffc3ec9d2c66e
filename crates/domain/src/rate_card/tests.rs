use super::*;
use serde_json::{Value, json};

mod examples;
mod faults;
mod properties;

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

fn compiled(card: &Value) -> Pricing {
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

fn pricing() -> Pricing {
    compiled(&card())
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
