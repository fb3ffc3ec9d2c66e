//! Prices as real services have them, each with the example that the service gives or that its users
//! have counted out.

use super::*;

/// A card of one rate.
fn of(rate: &Value, adjustments: &Value) -> Pricing {
    compiled(&json!({
        "format": FORMAT, "id": "card", "version": 1, "name": "Card",
        "rates": [rate], "adjustments": adjustments,
    }))
}

/// So much by the second, for sound of at least so many seconds.
pub(super) fn by_second(service: &str, minimum: &str) -> Value {
    json!({
        "format": FORMAT, "id": "card", "version": 1, "name": "Card",
        "rates": [{
            "id": service, "service": service,
            "meters": [{
                "id": "sound", "measures": ["duration"], "unit": "second",
                "rounding": { "step": "1", "mode": "up" }, "minimum": minimum,
                "price": { "mode": "flat", "amount": "0.01", "per": "1" },
            }],
        }],
    })
}

fn rate(meters: &Value) -> Value {
    json!({ "id": "rate", "service": "service", "meters": meters })
}

fn seconds(seconds: u64) -> Measures {
    Measures::NONE.with(Measure::Duration, seconds * NANO)
}

fn price(pricing: &Pricing, measures: Measures, features: &[&str]) -> String {
    let price = pricing.price(0, &job(measures, features), &mut Used::default());
    price.expect("a price").amount.to_string()
}

#[test]
fn each_request_has_a_minimum_of_seconds() {
    let pricing = compiled(&by_second("diarize", "20"));
    for (length, billed) in [(8, "0.2"), (20, "0.2"), (182, "1.82")] {
        assert_eq!(price(&pricing, seconds(length), &[]), billed);
    }
}

#[test]
fn add_ons_have_a_rate_of_their_own_by_the_exact_second() {
    let hourly = |id: &str, amount: &str| {
        json!({
            "id": id, "measures": ["duration"], "unit": "hour",
            "price": { "mode": "flat", "amount": amount, "per": "3600" },
        })
    };
    let mut speakers = hourly("speakers", "0.02");
    speakers["features"] = json!(["speakers"]);
    let pricing = of(
        &rate(&json!([hourly("sound", "0.37"), speakers])),
        &json!([]),
    );
    assert_eq!(price(&pricing, seconds(3_600), &[]), "0.37");
    assert_eq!(price(&pricing, seconds(3_600), &["Speakers"]), "0.39");
    // 0.37 ÷ 3 and 0.39 ÷ 3 an exact third of an hour; each line is rounded up once.
    assert_eq!(price(&pricing, seconds(1_200), &[]), "0.123333333334");
    assert_eq!(
        price(&pricing, seconds(1_200), &["speakers"]),
        "0.130000000001"
    );
}

#[test]
fn seconds_times_languages_and_twice_with_an_editor() {
    let meter = json!([{
        "id": "dub", "measures": ["duration", "target_languages"], "unit": "minute",
        "price": { "mode": "flat", "amount": "40", "per": "60" },
    }]);
    let editor = json!([{ "id": "editor", "feature": "editor", "change": { "multiply": "2" } }]);
    let pricing = of(&rate(&meter), &editor);
    let measures = seconds(60).with(Measure::TargetLanguages, 2);
    assert_eq!(price(&pricing, measures, &[]), "80");
    assert_eq!(price(&pricing, measures, &["editor"]), "160");
}

#[test]
fn each_channel_is_billed_and_a_batch_costs_less() {
    let meter = json!([{
        "id": "sound", "measures": ["duration", "channels"], "unit": "minute",
        "rounding": { "step": "15", "mode": "up" },
        "price": { "mode": "flat", "amount": "0.016", "per": "60" },
    }]);
    let batch = json!([{ "id": "batch", "window": "batch", "change": { "multiply": "0.25" } }]);
    let pricing = of(&rate(&meter), &batch);
    // 2 × 31 s are 62 s, which are five times 15 s.
    let measures = seconds(31).with(Measure::Channels, 2);
    assert_eq!(price(&pricing, measures, &[]), "0.02");
    let batch = pricing.in_window(Some("batch".to_owned()));
    assert_eq!(price(&batch, measures, &[]), "0.005");
}

fn flat(measure: &str, amount: &str) -> Value {
    json!({
        "id": measure, "measures": [measure], "unit": "million",
        "price": { "mode": "flat", "amount": amount, "per": "1000000" },
    })
}

fn tokens(counts: &[(Measure, u64)]) -> Measures {
    let with =
        |measures: Measures, &(measure, count): &(Measure, u64)| measures.with(measure, count);
    counts.iter().fold(Measures::NONE, with)
}

#[test]
fn cached_and_written_tokens_are_priced_apart() {
    let meters = json!([
        flat("input_tokens", "3"),
        flat("cache_write_tokens", "3.75"),
        flat("cache_write_1h_tokens", "6"),
        flat("cache_read_tokens", "0.3"),
        flat("output_tokens", "15"),
    ]);
    let pricing = of(&rate(&meters), &json!([]));
    let counts = [
        (Measure::InputTokens, 10_000),
        (Measure::CacheReadTokens, 6_000),
        (Measure::CacheWriteTokens, 3_000),
        (Measure::CacheWrite1hTokens, 1_000),
        (Measure::OutputTokens, 100),
    ];
    // 1,000 × 3 + 2,000 × 3.75 + 1,000 × 6 + 6,000 × 0.3 + 100 × 15, in millionths.
    assert_eq!(price(&pricing, tokens(&counts), &[]), "0.0198");

    let refused = |counts: &[(Measure, u64)]| {
        let measures = tokens(counts);
        pricing
            .price(0, &job(measures, &[]), &mut Used::default())
            .expect_err("no price")
    };
    let output = (Measure::OutputTokens, 0);
    assert_eq!(refused(&[output]), Unpriced::Missing(Measure::InputTokens));
    assert_eq!(
        refused(&[
            output,
            (Measure::InputTokens, 5),
            (Measure::CacheReadTokens, 6)
        ]),
        Unpriced::PartsExceed(Measure::InputTokens)
    );
    assert_eq!(
        refused(&[
            output,
            (Measure::InputTokens, 5),
            (Measure::CacheAudioReadTokens, 1)
        ]),
        Unpriced::Missing(Measure::CacheReadTokens)
    );
}

#[test]
fn what_has_no_price_is_refused() {
    let embedding = of(&rate(&json!([flat("input_tokens", "0.02")])), &json!([]));
    let measures = tokens(&[(Measure::InputTokens, 1_000), (Measure::OutputTokens, 1)]);
    let refused = embedding.price(0, &job(measures, &[]), &mut Used::default());
    assert_eq!(refused, Err(Unpriced::NotCovered(Measure::OutputTokens)));
    let measures = tokens(&[(Measure::InputTokens, 1_000), (Measure::OutputTokens, 0)]);
    assert_eq!(price(&embedding, measures, &[]), "0.00002");
    assert_eq!(
        price(&embedding, tokens(&[(Measure::InputTokens, 1_000)]), &[]),
        "0.00002"
    );
}

#[test]
fn a_long_context_reprices_every_token() {
    let threshold = |measure: &str, amount: &str, above: &str| {
        json!({
            "id": measure, "measures": [measure], "unit": "million",
            "price": {
                "mode": "threshold", "per": "1000000", "amount": amount, "by": "input_tokens",
                "above": [{ "start": "200000", "amount": above }],
            },
        })
    };
    let meters = json!([
        threshold("input_tokens", "3", "6"),
        threshold("output_tokens", "15", "22.5")
    ]);
    let pricing = of(&rate(&meters), &json!([]));
    let of = |input| {
        tokens(&[
            (Measure::InputTokens, input),
            (Measure::OutputTokens, 1_000),
        ])
    };
    assert_eq!(price(&pricing, of(200_000), &[]), "0.615");
    assert_eq!(price(&pricing, of(200_001), &[]), "1.222506");
}

#[test]
fn blocks_of_characters_are_begun_and_some_are_free_each_month() {
    let meter = |free: bool| {
        let mut meter = json!({
            "id": "text", "measures": ["characters"], "unit": "thousand",
            "rounding": { "step": "1000", "mode": "up" },
            "price": { "mode": "flat", "amount": "1", "per": "1000" },
        });
        if free {
            meter["free"] = json!({ "quantity": "5000", "over": "month" });
        }
        of(&rate(&json!([meter])), &json!([]))
    };
    let text = |count| Measures::NONE.with(Measure::Characters, count);
    assert_eq!(price(&meter(false), text(1_600), &[]), "2");
    let free = meter(true);
    let mut used = Used::default();
    let costs = [1_600, 1_000, 1_001, 1, 999].map(|count| {
        let price = free.price(0, &job(text(count), &[]), &mut used);
        price.expect("a price").amount.to_string()
    });
    assert_eq!(costs, ["0", "0", "0", "1", "1"]);
}

#[test]
fn blocks_are_begun_by_each_request() {
    let meter = json!([{
        "id": "text", "measures": ["characters"], "unit": "thousand",
        "rounding": { "step": "1000", "mode": "up", "per": "request" },
        "price": { "mode": "flat", "amount": "1", "per": "1000" },
    }]);
    let pricing = of(&rate(&meter), &json!([]));
    let text = |count, requests| {
        let text = Measures::NONE.with(Measure::Characters, count);
        price(&pricing, text.with(Measure::Requests, requests), &[])
    };
    assert_eq!(text(3_000, 1), "3");
    assert_eq!(text(3_000, 2), "4");
    assert_eq!(text(3_000, 3), "3");
    assert_eq!(text(3_001, 3), "6");
    let refused = pricing.price(
        0,
        &job(Measures::NONE.with(Measure::Characters, 1), &[]),
        &mut Used::default(),
    );
    assert_eq!(refused, Err(Unpriced::Missing(Measure::Requests)));
}

/// The same tiers as each mode reads them.
fn tiered(mode: &str, over: &str) -> Pricing {
    let meter = json!([{
        "id": "pages", "measures": ["pages"], "unit": "one",
        "price": {
            "mode": mode, "per": "1", "over": over,
            "tiers": [{ "up_to": "10", "amount": "2" }, { "up_to": "20", "amount": "1" }, { "amount": "0.5" }],
        },
    }]);
    of(&rate(&meter), &json!([]))
}

fn pages(count: u64) -> Measures {
    Measures::NONE.with(Measure::Pages, count)
}

#[test]
fn tiers_price_their_part_or_the_whole() {
    let graduated = |count| price(&tiered("graduated", "job"), pages(count), &[]);
    assert_eq!([10, 11, 20, 30].map(graduated), ["20", "21", "30", "35"]);
    let volume = |count| price(&tiered("volume", "job"), pages(count), &[]);
    assert_eq!([10, 11, 20, 30].map(volume), ["20", "11", "20", "15"]);
}

#[test]
fn tiers_of_a_month_add_its_jobs_up() {
    let each = |mode| {
        let pricing = tiered(mode, "month");
        let mut used = Used::default();
        [8, 8, 8].map(|count| {
            let price = pricing.price(0, &job(pages(count), &[]), &mut used);
            price.expect("a price").amount.to_string()
        })
    };
    // 16 + (4 + 6) + (4 + 2): 32 for 24 pages.
    assert_eq!(each("graduated"), ["16", "10", "6"]);
    // 16 pages at 1 cost what 8 at 2 did; 24 at 0.5 give 4 back.
    assert_eq!(each("volume"), ["16", "0", "-4"]);
}

#[test]
fn packages_are_bought_whole() {
    let package = |over: &str| {
        let meter = json!([{
            "id": "hours", "measures": ["duration"], "unit": "hour",
            "price": { "mode": "package", "amount": "10", "size": "36000", "over": over },
        }]);
        of(&rate(&meter), &json!([]))
    };
    assert_eq!(price(&package("job"), seconds(36_001), &[]), "20");
    let yearly = package("year");
    let mut used = Used::default();
    let costs = [18_000, 18_000, 1].map(|length| {
        let price = yearly.price(0, &job(seconds(length), &[]), &mut used);
        price.expect("a price").amount.to_string()
    });
    assert_eq!(costs, ["10", "0", "10"]);
}

#[test]
fn adjustments_follow_one_another() {
    let changes = |first: &str, second: &str| {
        let adjustment = |id: &str| match id {
            "add" => json!({ "id": id, "change": { "add": "3" } }),
            _ => json!({ "id": id, "change": { "multiply": "2" } }),
        };
        of(
            &rate(&json!([flat("pages", "1000000")])),
            &json!([adjustment(first), adjustment(second)]),
        )
    };
    assert_eq!(price(&changes("add", "double"), pages(1), &[]), "8");
    assert_eq!(price(&changes("double", "add"), pages(1), &[]), "5");
}

#[test]
fn lines_are_rounded_as_the_card_says() {
    let third = |decimals: u8, mode: &str| {
        let mut card = by_second("a", "1");
        card["rates"][0]["meters"][0]["price"]["per"] = json!("3");
        card["line_rounding"] = json!({ "decimals": decimals, "mode": mode });
        price(&compiled(&card), seconds(5), &[])
    };
    // 0.01666…
    assert_eq!(third(12, "up"), "0.016666666667");
    assert_eq!(third(12, "down"), "0.016666666666");
    assert_eq!(third(2, "half_up"), "0.02");
    assert_eq!(third(2, "down"), "0.01");
    assert_eq!(third(0, "up"), "1");
}

#[test]
fn what_no_amount_can_hold_is_refused() {
    let dear = of(
        &rate(&json!([flat("pages", "1000000000000000")])),
        &json!([]),
    );
    let of = |count| dear.price(0, &job(pages(count), &[]), &mut Used::default());
    assert!(of(1_000_000).is_ok());
    assert_eq!(of(1_000_001), Err(Unpriced::TooLarge));
    assert_eq!(of(MAX_COUNT), Err(Unpriced::TooLarge));
}
