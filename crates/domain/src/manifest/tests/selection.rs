//! Which jobs run where not all of them can: against every other choice.

use super::*;
use crate::grant::{self, Grant, GrantKind};
use crate::money::Amount;
use crate::time::Timestamp;
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

fn grant(id: &str, credits: i64, service: Option<&str>) -> Grant {
    Grant {
        id: id.into(),
        name: id.into(),
        kind: GrantKind::Paid,
        amount: Amount::from_credits(credits),
        remaining: Amount::from_credits(credits),
        priority: 5,
        effective: NOW,
        expires: None,
        created: NOW,
        services: service.map(|service| vec![service.to_owned()]),
    }
}

/// The rows of the jobs that run.
fn running(manifest: &Manifest, selection: &Selection) -> Vec<usize> {
    (0..manifest.len())
        .filter(|&job| selection.runs(job))
        .collect()
}

/// 0.6, 6, 1.2 and 3 credits, and one without a price.
const BATCH: &str = "\
duration,service,language
60,transcribe,en
600,transcribe,en
120,transcribe,en
300,translate,en
30,nothing,en
";

#[test]
fn in_order_each_job_runs_that_still_fits() {
    let manifest = read(BATCH, pricing(), &Assumptions::default());
    let (_, selection) = select(&manifest, &pricing(), Rule::InOrder, &up_to("5"));
    // 0.6, then 6 that do not fit, 1.2 and 3; the last row has no price.
    assert_eq!(running(&manifest, &selection), [0, 2, 3]);
    assert_eq!(selection.now.ceiling.to_string(), "4.8");
    assert_eq!((selection.now.jobs, selection.later.jobs), (3, 1));
    let [room] = selection.rooms.as_slice() else {
        panic!("one service waits");
    };
    assert_eq!((room.service.as_str(), room.waiting), ("transcribe", 1));
    assert_eq!(
        (room.left.to_string(), room.cheapest.to_string()),
        ("0.2".into(), "6".into())
    );
}

#[test]
fn by_priority_the_lowest_number_comes_first_and_none_last() {
    let text = "\
duration,service,prio
60,transcribe,
60,transcribe,5
60,transcribe,high
60,transcribe,soon
60,transcribe,2
";
    let first = |credits| {
        let manifest = read(text, pricing(), &Assumptions::default());
        let (_, selection) = select(&manifest, &pricing(), Rule::ByPriority, &up_to(credits));
        running(&manifest, &selection)
    };
    // `high` is 1; what is no priority comes last, in the order of the file.
    assert_eq!(first("0.6"), [2]);
    assert_eq!(first("1.2"), [2, 4]);
    assert_eq!(first("1.8"), [1, 2, 4]);
    assert_eq!(first("2.4"), [0, 1, 2, 4]);
}

#[test]
fn most_jobs_takes_the_cheapest_and_most_time_says_how_good_it_is() {
    let manifest = read(BATCH, pricing(), &Assumptions::default());
    let (_, selection) = select(&manifest, &pricing(), Rule::MostJobs, &up_to("1.9"));
    assert_eq!(running(&manifest, &selection), [0, 2]);
    assert_eq!(selection.more_time, None);
    let (_, selection) = select(&manifest, &pricing(), Rule::MostTime, &up_to("6.5"));
    // All cost the same for their time, so the first of the file comes first; then 5.9 are left for 6.
    assert_eq!(running(&manifest, &selection), [0, 2, 3]);
    let more = selection.more_time.expect("something waits").to_string();
    assert_eq!(more, "170", "6.5 credits are 650 s");
}

#[test]
fn a_grant_for_one_service_pays_for_no_other() {
    let limit = Limit {
        credits: None,
        grants: Some((
            vec![grant("a", 3, Some("Translate")), grant("b", 1, None)],
            NOW,
        )),
    };
    let manifest = read(BATCH, pricing(), &Assumptions::default());
    let (_, selection) = select(&manifest, &pricing(), Rule::InOrder, &limit);
    assert_eq!(running(&manifest, &selection), [0, 3]);
    let left: Vec<_> = selection
        .rooms
        .iter()
        .map(|room| room.left.to_string())
        .collect();
    assert_eq!(left, ["0.4"]);
}

#[test]
fn everything_runs_where_there_is_no_limit_and_nothing_at_zero() {
    let manifest = read(BATCH, pricing(), &Assumptions::default());
    let (_, all) = select(&manifest, &pricing(), Rule::MostJobs, &Limit::default());
    assert_eq!((all.now.jobs, all.later.jobs, all.rooms), (4, 0, vec![]));
    let (_, none) = select(&manifest, &pricing(), Rule::MostJobs, &up_to("0"));
    assert_eq!((none.now.jobs, none.later.jobs), (0, 4));
}

/// What is cut out of a text that comes in pieces of this length.
fn cut(text: &str, manifest: &Manifest, selection: &Selection, now: bool, piece: usize) -> String {
    let engine = Engine::new(pricing(), Assumptions::default());
    let mut engine = engine.cutting(Cut::of(manifest, selection, now));
    engine.batch = 1;
    let mut out = Vec::new();
    for piece in text.as_bytes().chunks(piece) {
        engine.push(piece).expect("a manifest");
        out.extend(engine.collect());
    }
    out.extend(engine.finish_cutting().expect("a manifest"));
    String::from_utf8(out).expect("text")
}

#[test]
fn both_parts_are_files_of_their_own_in_each_format() {
    let csv = "\u{feff}\nid;duration;service;language\r\n\
        \"a\nb\";60;transcribe;en\r\n;;;\nb;x;transcribe;en\nc;600;transcribe;en\nd;120;transcribe;en";
    let lines = "{\"duration\": 60, \"service\": \"transcribe\"}\n\n\
        {\"duration\": 600, \"service\": \"transcribe\"}\n{\"duration\": 120, \"service\": \"transcribe\"}";
    let list = format!("[{}]", lines.replace("\n\n", "\n").replace('\n', ",\n"));
    for (text, now, later) in [
        (
            csv,
            "id;duration;service;language\n\"a\nb\";60;transcribe;en\r\nd;120;transcribe;en\n",
            "id;duration;service;language\nc;600;transcribe;en\n",
        ),
        (
            lines,
            "{\"duration\": 60, \"service\": \"transcribe\"}\n{\"duration\": 120, \"service\": \"transcribe\"}\n",
            "{\"duration\": 600, \"service\": \"transcribe\"}\n",
        ),
        (
            &list,
            "[\n{\"duration\": 60, \"service\": \"transcribe\"},\n{\"duration\": 120, \"service\": \"transcribe\"}\n]\n",
            "[\n{\"duration\": 600, \"service\": \"transcribe\"}\n]\n",
        ),
    ] {
        let manifest = read(text, pricing(), &Assumptions::default());
        let (_, selection) = select(&manifest, &pricing(), Rule::InOrder, &up_to("3"));
        for piece in [1, 7, 1_000] {
            assert_eq!(cut(text, &manifest, &selection, true, piece), now);
            assert_eq!(cut(text, &manifest, &selection, false, piece), later);
        }
    }
}

/// A card whose second hundred minutes cost half, over the batch.
pub(super) fn staggered() -> Pricing {
    let meter = json!({
        "id": "duration", "measures": ["duration"], "unit": "minute",
        "price": { "mode": "volume", "over": "month", "per": "60", "tiers": [
            { "up_to": "600", "amount": "1" }, { "amount": "0.5" },
        ] },
    });
    let rate = json!({ "id": "a", "service": "transcribe", "meters": [meter] });
    let card = json!({ "format": crate::rate_card::FORMAT, "id": "a", "version": 1, "name": "a",
        "rates": [rate] });
    RateCard::from_json(&card.to_string())
        .and_then(|card| card.compile())
        .expect("the card is good")
}

fn any_batch() -> impl Strategy<Value = Vec<(u64, bool)>> {
    proptest::collection::vec((1_u64..900, any::<bool>()), 1..10)
}

fn written(batch: &[(u64, bool)]) -> String {
    let mut text = String::from("duration,service,language\n");
    for (seconds, translated) in batch {
        let service = if *translated {
            "translate"
        } else {
            "transcribe"
        };
        text.push_str(&format!("{seconds},{service},en\n"));
    }
    text
}

fn any_rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        Just(Rule::InOrder),
        Just(Rule::ByPriority),
        Just(Rule::MostJobs),
        Just(Rule::MostTime)
    ]
}

/// Every choice of so many jobs.
fn choices(count: usize) -> impl Iterator<Item = Vec<usize>> {
    (0_u32..1 << count).map(move |bits| (0..count).filter(|at| bits >> at & 1 == 1).collect())
}

fn sum<T: std::iter::Sum>(jobs: &[usize], of: impl Fn(usize) -> T) -> T {
    jobs.iter().map(|&job| of(job)).sum()
}

proptest! {
    #[test]
    fn the_costs_of_the_jobs_are_the_report(batch in any_batch(), step in 1_usize..5) {
        for pricing in [pricing(), staggered()] {
            let text = written(&batch);
            let assumptions = Assumptions::default();
            let manifest = read(&text, pricing.clone(), &assumptions);
            let costs = costs(&manifest, pricing.clone(), &assumptions, step);
            let Ok(report) = manifest.price(pricing, &assumptions) else {
                continue;
            };
            let priced = || (0..costs.len()).filter_map(|job| costs.get(job).ok());
            prop_assert_eq!(priced().count() as u64, report.jobs);
            prop_assert_eq!(priced().map(|cost| cost.low).sum::<Amount>(), report.low);
            prop_assert_eq!(priced().map(|cost| cost.expected).sum::<Amount>(), report.total);
            prop_assert_eq!(priced().map(|cost| cost.ceiling).sum::<Amount>(), report.ceiling);
        }
    }

    #[test]
    fn a_choice_stays_within_its_limit_and_is_the_best_by_its_rule(
        batch in any_batch(), rule in any_rule(), limit in 0_i64..30,
    ) {
        let text = written(&batch);
        let manifest = read(&text, pricing(), &Assumptions::default());
        let credits = Amount::from_credits(limit);
        let (costs, selection) = select(&manifest, &pricing(), rule, &up_to(&limit.to_string()));
        let cost = |job: usize| costs.get(job).expect("it has a price").ceiling;
        let time = |job: usize| batch[job].0;
        let runs = running(&manifest, &selection);
        prop_assert!(selection.now.ceiling <= credits);
        prop_assert_eq!(sum::<Amount>(&runs, cost), selection.now.ceiling);
        let all: Vec<usize> = (0..batch.len()).collect();
        prop_assert_eq!(selection.now.ceiling + selection.later.ceiling, sum(&all, cost));
        let waits: Vec<_> = all.iter().copied().filter(|&job| !selection.runs(job)).collect();
        for &job in &waits {
            prop_assert!(selection.now.ceiling + cost(job) > credits, "one more would fit");
        }
        let others = choices(batch.len()).filter(|jobs| sum::<Amount>(jobs, cost) <= credits);
        match rule {
            // The first job that waits does so because those before it leave no room for it. These jobs have no
            // priorities, so that they keep their order by them.
            Rule::InOrder | Rule::ByPriority => {
                for &job in &waits {
                    let before: Vec<_> = runs.iter().copied().filter(|&one| one < job).collect();
                    prop_assert!(sum::<Amount>(&before, cost) + cost(job) > credits);
                }
            }
            Rule::MostJobs => {
                let most = others.map(|jobs| jobs.len()).max();
                prop_assert_eq!(Some(runs.len()), most);
            }
            Rule::MostTime => {
                let most = others.map(|jobs| sum::<u64>(&jobs, time)).max().unwrap_or_default();
                let more = selection.more_time.map_or(0, |more| more.nano());
                let reach = u128::from(sum::<u64>(&runs, time)) * 1_000_000_000 + more;
                prop_assert!(u128::from(most) * 1_000_000_000 <= reach);
            }
        }
    }

    #[test]
    fn grants_pay_for_what_runs_and_for_none_that_waits(
        batch in any_batch(), rule in any_rule(),
        grants in proptest::collection::vec((0_i64..8, 0_usize..3, 1_u8..9), 0..5),
    ) {
        let services = [None, Some("transcribe"), Some("Translate")];
        let grants: Vec<_> = grants.into_iter().enumerate().map(|(at, (credits, service, priority))| {
            Grant { priority, ..grant(&at.to_string(), credits, services[service]) }
        }).collect();
        let limit = Limit { credits: None, grants: Some((grants.clone(), NOW)) };
        let manifest = read(&written(&batch), pricing(), &Assumptions::default());
        let (costs, selection) = select(&manifest, &pricing(), rule, &limit);
        prop_assert!(grant::fit(&grants, &selection.now.demands(), NOW).fits());
        for job in (0..batch.len()).filter(|&job| !selection.runs(job)) {
            let mut demands = selection.now.demands();
            let service = costs.service(job).expect("it has a price").to_owned();
            let amount = costs.get(job).expect("it has a price").ceiling;
            demands.push(grant::Demand { service: service.clone(), amount });
            let mut merged: Vec<grant::Demand> = Vec::new();
            demands.sort_by(|a, b| a.service.cmp(&b.service));
            for demand in demands {
                match merged.last_mut().filter(|last| last.service == demand.service) {
                    Some(last) => last.amount += demand.amount,
                    None => merged.push(demand),
                }
            }
            prop_assert!(!grant::fit(&grants, &merged, NOW).fits(), "one more would fit");
            let room = selection.rooms.iter().find(|room| room.service == service);
            prop_assert!(room.expect("it waits").left < amount);
        }
    }

    #[test]
    fn where_prices_depend_on_each_other_the_limit_still_holds(
        batch in any_batch(), rule in any_rule(), limit in 0_i64..30,
    ) {
        let batch: Vec<_> = batch.into_iter().map(|(seconds, _)| (seconds, false)).collect();
        let manifest = read(&written(&batch), staggered(), &Assumptions::default());
        let limit = up_to(&limit.to_string());
        let (_, selection) = select(&manifest, &staggered(), rule, &limit);
        prop_assert!(selection.now.ceiling <= limit.credits.expect("it has one"));
        // What runs costs the same as a manifest of its own.
        let chosen: Vec<_> = running(&manifest, &selection).iter().map(|&job| batch[job]).collect();
        if !chosen.is_empty() {
            let alone = price_manifest(written(&chosen).as_bytes(), staggered(), Assumptions::default());
            prop_assert_eq!(alone.expect("a manifest").ceiling, selection.now.ceiling);
        }
    }

    #[test]
    fn it_is_the_same_in_steps_of_any_length(batch in any_batch(), rule in any_rule(), step in 1_usize..4) {
        let manifest = read(&written(&batch), pricing(), &Assumptions::default());
        let (costs, whole) = select(&manifest, &pricing(), rule, &up_to("9"));
        let terms = (pricing(), Assumptions::default());
        let mut selecting = manifest.select(&costs, terms, rule, &up_to("9")).expect("a manifest");
        while selecting.step(step) {}
        prop_assert_eq!(selecting.finish().expect("a selection"), whole);
    }
}
