//! Which jobs run where not all of them can: against every other choice.

use super::*;
use crate::grant::{self, Grant, GrantKind};
use crate::money::Amount;
use crate::rate_card::Measure;
use crate::time::Timestamp;
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

fn read(text: &str, pricing: Pricing, assumptions: &Assumptions) -> Manifest {
    let mut engine = Engine::new(pricing, assumptions.clone()).keeping(text.len() as u64);
    engine.push(text.as_bytes()).expect("a manifest");
    let (_, manifest) = engine.finish_keeping().expect("a manifest");
    manifest.expect("it is kept")
}

fn costs(manifest: &Manifest, pricing: Pricing, assumptions: &Assumptions, step: usize) -> Costs {
    let mut costing = manifest.costing(pricing, assumptions).expect("a manifest");
    while costing.step(step) {}
    costing.finish()
}

fn select(manifest: &Manifest, pricing: &Pricing, rule: Rule, limit: &Limit) -> (Costs, Selection) {
    let assumptions = Assumptions::default();
    let costs = costs(manifest, pricing.clone(), &assumptions, usize::MAX);
    let terms = (pricing.clone(), assumptions);
    let selecting = manifest.select(&costs, terms, rule, limit);
    let selection = selecting.and_then(Selecting::finish).expect("a selection");
    (costs, selection)
}

fn up_to(credits: &str) -> Limit {
    Limit {
        credits: Some(credits.parse().expect("an amount")),
        grants: None,
    }
}

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

#[test]
fn jobs_are_searched_sorted_and_listed_page_by_page() {
    let text = "path,duration,service,language\na/One.wav,60,transcribe,en\nb/two.wav,600,transcribe,\n\
        ,x,transcribe,en\nb/One.wav,120,nothing,en\nc,30,translate,de\n";
    let manifest = read(text, pricing(), &Assumptions::default());
    let (costs, selection) = select(&manifest, &pricing(), Rule::InOrder, &up_to("1"));
    let listed = |query: &Query, from, count| {
        let listing = manifest.list(&costs, Some(&selection), query);
        let page = manifest.page(&costs, Some(&selection), &listing, from, count);
        let rows: Vec<u32> = page.jobs.iter().map(|job| job.row).collect();
        (rows, page.matched)
    };
    let query = Query::default();
    assert_eq!(listed(&query, 0, 10), (vec![2, 3, 4, 5, 6], 5));
    assert_eq!(listed(&query, 3, 1), (vec![5], 5));
    assert_eq!(listed(&query, 9, 1), (vec![], 5));
    let sorted = |sort, descending| {
        let query = Query {
            sort,
            descending,
            ..Query::default()
        };
        listed(&query, 0, 10).0
    };
    assert_eq!(sorted(Sort::Row, true), [6, 5, 4, 3, 2]);
    assert_eq!(sorted(Sort::Name, false), [2, 5, 3, 6, 4]);
    assert_eq!(sorted(Sort::Cost, true), [3, 2, 6, 4, 5]);
    assert_eq!(sorted(Sort::Duration, false), [6, 2, 5, 3, 4]);
    let found = |text: &str, standing| {
        let query = Query {
            text: text.into(),
            standing,
            ..Query::default()
        };
        listed(&query, 0, 10).0
    };
    assert_eq!(found(" ONE ", Standing::Any), [2, 5]);
    assert_eq!(found("translate", Standing::Any), [6]);
    assert_eq!(found("3", Standing::Any), [3]);
    assert_eq!(found("one", Standing::Refused), [5]);
    assert_eq!(found("", Standing::Runs), [2, 6]);
    assert_eq!(found("", Standing::Waits), [3]);
    let listing = manifest.list(&costs, None, &query);
    let page = manifest.page(&costs, None, &listing, 0, 10);
    let reasons: Vec<_> = page
        .jobs
        .iter()
        .filter_map(|job| job.cost.as_ref().err())
        .collect();
    let reasons: Vec<_> = reasons
        .iter()
        .map(|row| (row.reason, row.excerpt.as_str()))
        .collect();
    assert_eq!(
        reasons,
        [
            (Refusal::NotANumber, "x"),
            (Refusal::UnknownService, "nothing")
        ]
    );
}

#[test]
fn costs_are_a_tree_by_what_jobs_have_in_common() {
    let text = "path,duration,service,language,features\n\
        a/b/1.wav,60,transcribe,en,x;y\na\\b\\2.wav,120,transcribe,EN,y|x\n\
        a/3.wav,600,transcribe,,\n4.wav,30,translate,de,\na/5.wav,no,transcribe,en,\n";
    let rate = |id: &str| {
        json!({ "id": id, "service": id, "included": ["x", "y"], "meters": [{
            "id": "duration", "measures": ["duration"], "unit": "minute",
            "price": { "mode": "flat", "amount": "0.6", "per": "60" },
        }] })
    };
    let card = json!({ "format": crate::rate_card::FORMAT, "id": "a", "version": 1, "name": "a",
        "rates": [rate("transcribe"), rate("translate")] });
    let card = RateCard::from_json(&card.to_string()).expect("the card is good");
    let pricing = || card.compile().expect("the card is good");
    let manifest = read(text, pricing(), &Assumptions::default());
    let costs = costs(&manifest, pricing(), &Assumptions::default(), 2);
    let branches = |dimensions: &[Dimension], path: &[(Dimension, &str)]| {
        let path = path
            .iter()
            .map(|(dimension, name)| (*dimension, (*name).to_owned()));
        let mut branching = manifest.branching(&costs, dimensions.to_vec(), path.collect());
        while branching.step(2) {}
        let branches = branching.finish().branches.into_iter();
        let branches = branches.map(|one| (one.name, one.jobs, one.cost[1].to_string(), one.opens));
        branches.collect::<Vec<_>>()
    };
    let one = |name: &str, jobs, cost: &str, opens| (name.to_owned(), jobs, cost.to_owned(), opens);
    use Dimension::{Features, Folder, Language, Model, Service};
    let by_service = [
        one("transcribe", 3, "7.8", true),
        one("translate", 1, "0.3", true),
    ];
    assert_eq!(branches(&[Service, Language], &[]), by_service);
    assert_eq!(
        branches(&[Service, Language], &[(Service, "transcribe")]),
        [one("", 1, "6", false), one("en", 2, "1.8", false)]
    );
    // A job in no folder stands beside the folders, with what comes next.
    assert_eq!(
        branches(&[Folder, Service], &[]),
        [one("a", 3, "7.8", true), one("translate", 1, "0.3", false)]
    );
    assert_eq!(
        branches(&[Folder, Service], &[(Folder, "a")]),
        [one("transcribe", 1, "6", false), one("b", 2, "1.8", true)]
    );
    assert_eq!(
        branches(&[Features], &[]),
        [one("", 2, "6.3", false), one("x + y", 2, "1.8", false)]
    );
    assert_eq!(branches(&[Model], &[]), [one("", 4, "8.1", false)]);
    assert_eq!(branches(&[Folder], &[(Service, "a")]), []);
}

#[test]
fn many_branches_are_told_together() {
    let mut text = String::from("path,duration,service,language\n");
    for at in 0..MAX_BRANCHES + 5 {
        text.push_str(&format!("{at}/x,{},transcribe,en\n", 60 + at));
    }
    let manifest = read(&text, pricing(), &Assumptions::default());
    let costs = costs(&manifest, pricing(), &Assumptions::default(), 100);
    let mut branching = manifest.branching(&costs, vec![Dimension::Folder], Vec::new());
    while branching.step(100) {}
    let branches = branching.finish();
    assert_eq!(branches.branches.len(), MAX_BRANCHES);
    let (count, others) = branches.others.expect("there are more");
    assert_eq!(
        (count, others.jobs, others.duration.to_string()),
        (5, 5, "310".into())
    );
}

/// A card whose second hundred minutes cost half, over the batch.
fn staggered() -> Pricing {
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
            // The first job that waits does so because those before it leave no room for it.
            Rule::InOrder => {
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
