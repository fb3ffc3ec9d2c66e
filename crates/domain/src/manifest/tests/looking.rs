//! The jobs one by one, and as a tree.

use super::*;

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
    let by = |assumptions: &Assumptions, dimensions: &[Dimension], path: &[(Dimension, &str)]| {
        let path = path
            .iter()
            .map(|(dimension, name)| (*dimension, (*name).to_owned()));
        let (dimensions, path) = (dimensions.to_vec(), path.collect());
        let mut branching = manifest.branching(&costs, assumptions, dimensions, path);
        while branching.step(2) {}
        let branches = branching.finish().branches.into_iter();
        let branches = branches.map(|one| (one.name, one.jobs, one.cost[1].to_string(), one.opens));
        branches.collect::<Vec<_>>()
    };
    let branches = |dimensions: &[Dimension], path: &[(Dimension, &str)]| {
        by(&Assumptions::default(), dimensions, path)
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
    // What is assumed of those that say nothing counts as if they said it.
    let mut assumed = Assumptions::default().with(Column::Features, "y x");
    let of_names = Assumption {
        names: Some("4*".to_owned()),
        ..Assumption::new(Column::Features, "x")
    };
    assumed = assumed.set(of_names);
    assert_eq!(
        by(&assumed, &[Features], &[]),
        [one("x + y", 3, "7.8", false), one("x", 1, "0.3", false)]
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
    let none = Assumptions::default();
    let mut branching = manifest.branching(&costs, &none, vec![Dimension::Folder], Vec::new());
    while branching.step(100) {}
    let branches = branching.finish();
    assert_eq!(branches.branches.len(), MAX_BRANCHES);
    let (count, others) = branches.others.expect("there are more");
    assert_eq!(
        (count, others.jobs, others.duration.to_string()),
        (5, 5, "310".into())
    );
}
