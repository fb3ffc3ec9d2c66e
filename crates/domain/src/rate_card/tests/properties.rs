//! What holds for any job.

use super::*;
use proptest::prelude::*;

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
