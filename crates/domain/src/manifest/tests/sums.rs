//! What the rows add up to, whichever way they are read.

use super::*;
use crate::money::Amount;
use crate::rate_card::{Job, Measure, Measures, NANO, Quantity, Used};
use proptest::prelude::*;

#[test]
fn jobs_are_rounded_each_for_itself() {
    let report = rows(
        "a,8,en,transcribe\nb,20,en,transcribe\nc,181.2,en-GB,transcribe\nd,16,de,translate\n",
    );
    let groups: Vec<_> = report
        .groups
        .iter()
        .map(|group| {
            (
                group.language.as_deref(),
                group.jobs,
                group.duration().to_string(),
                group.billed.to_string(),
            )
        })
        .collect();
    assert_eq!(
        groups,
        [
            (Some("de"), 1, "16".into(), "30".into()),
            (Some("en"), 2, "28".into(), "40".into()),
            (Some("en-GB"), 1, "181.2".into(), "182".into()),
        ]
    );
    assert_eq!(
        (report.duration().to_string(), report.billed.to_string()),
        ("225.2".into(), "252".into())
    );
    assert_eq!(report.total.to_string(), "2.52");
}

#[test]
fn digits_beyond_the_nanosecond_are_rounded_up_and_counted() {
    let report = rows("a,21.0000000001,en,transcribe\nb,21.0000000000,en,transcribe\n");
    assert_eq!(report.rounded_up, 1);
    assert_eq!(report.duration().to_string(), "42.000000001");
}

#[test]
fn a_total_that_no_amount_can_hold_is_refused() {
    let meter = json!({
        "id": "a", "measures": ["duration"], "unit": "hour",
        "rounding": { "step": "0.000000001", "mode": "up" },
        "price": { "mode": "flat", "amount": "0.25", "per": "0.000000001" },
    });
    let rate = json!({ "id": "a", "service": "a", "meters": [meter] });
    let card = json!({ "format": crate::rate_card::FORMAT, "id": "a", "version": 1, "name": "a", "rates": [rate] });
    let price = |text: &str| {
        let pricing = RateCard::from_json(&card.to_string()).and_then(|card| card.compile());
        price_manifest(
            text.as_bytes(),
            pricing.expect("the card is good"),
            Assumptions::default(),
        )
    };
    let job = format!("{MAX_JOB_SECONDS},a\n");
    assert!(price(&format!("duration,service\n{job}")).is_ok());
    let error = price(&format!("duration,service\n{job}{job}"));
    assert_eq!(error, Err(ManifestError::TotalTooLarge));
}

/// A row of a manifest as a test makes it: four values.
fn any_row() -> impl Strategy<Value = [String; 4]> {
    let name = prop_oneof!["[a-z]{0,3}", "[ a-z\u{e9}\",\n]{0,6}", Just("x".repeat(70))];
    let duration = prop_oneof![
        "[1-9][0-9]{0,6}",
        "[0-9]{1,4}\\.[0-9]{1,11}",
        "[0-9.,-]{0,4}",
        Just(" 12 ".to_owned()),
    ];
    let language = prop_oneof![
        Just(String::new()),
        "(en|de|EN_gb|fr-x-abcdefghijkl|!)".prop_map(|text| text)
    ];
    let service = prop_oneof![
        "(transcribe|Translate|TRANSCRIBE|summarise)".prop_map(|text| text),
        Just(String::new())
    ];
    (name, duration, language, service).prop_map(|(a, b, c, d)| [a, b, c, d])
}

/// What may be assumed of such rows.
fn any_assumptions() -> impl Strategy<Value = Assumptions> {
    let one = (
        prop_oneof![
            Just(Column::Service),
            Just(Column::Language),
            Just(Column::Measure(Measure::Duration))
        ],
        proptest::option::of("(a\\*|\\*b\\*|\\*)"),
        "(transcribe|translate|de|fr|5|61.5)",
        proptest::option::of("(1|x|70)"),
        proptest::option::of("(2|90)"),
    );
    let one = one.prop_map(|(column, names, value, low, high)| Assumption {
        column,
        names,
        value,
        low,
        high,
    });
    proptest::collection::vec(one, 0..4).prop_map(|values| {
        let none = Assumptions::default();
        values.into_iter().fold(none, Assumptions::set)
    })
}

/// A row as a line. What has to be quoted is; the rest where `all` says so.
fn written(row: &[String; 4], all: bool, end: &str) -> String {
    let value = |value: &String| {
        if all || value.contains([',', '"', '\n']) {
            format!("\"{}\"", value.replace('"', "\"\""))
        } else {
            value.clone()
        }
    };
    row.each_ref().map(value).join(",") + end
}

fn table(rows: &[[String; 4]], all: bool, end: &str) -> String {
    let lines: String = rows.iter().map(|row| written(row, all, end)).collect();
    format!("id,duration_seconds,language,service{end}{lines}")
}

/// What does not depend on how a table is written.
fn essence(
    report: Result<Report, ManifestError>,
) -> Result<impl PartialEq + std::fmt::Debug, ManifestError> {
    report.map(|report| {
        let refused: Vec<_> = report
            .refused_rows
            .into_iter()
            .map(|row| (row.row, row.reason, row.column))
            .collect();
        (
            report.groups,
            report.blank,
            report.rounded_up,
            report.refusals,
            refused,
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn it_makes_no_difference_in_which_pieces_a_file_arrives(
        rows in proptest::collection::vec(any_row(), 0..40),
        noise in "[a-z,\"\n\r]{0,40}",
        lengths in proptest::collection::vec(1_usize..200, 1..8),
    ) {
        let text = table(&rows, false, "\n") + &noise + &table(&rows, true, "\r\n");
        prop_assert_eq!(price(&text), price_in_pieces(text.as_bytes(), &lengths));
    }

    #[test]
    fn it_makes_no_difference_how_values_are_written(rows in proptest::collection::vec(any_row(), 0..40)) {
        let plain = essence(price(table(&rows, false, "\n")));
        prop_assert_eq!(&plain, &essence(price(table(&rows, true, "\n"))));
        prop_assert_eq!(&plain, &essence(price(table(&rows, false, "\r\n"))));
    }

    #[test]
    fn a_manifest_costs_what_its_parts_cost(rows in proptest::collection::vec(any_row(), 2..40), at in 0_usize..40) {
        let (one, other) = rows.split_at(at.min(rows.len()));
        let sums = |rows: &[[String; 4]]| {
            price(table(rows, false, "\n")).map_or((0, Amount::ZERO, 0, 0), |report| {
                (report.jobs, report.total, report.duration().nano(), report.billed.nano())
            })
        };
        let (one, other, both) = (sums(one), sums(other), sums(&rows));
        prop_assert_eq!(both, (one.0 + other.0, one.1 + other.1, one.2 + other.2, one.3 + other.3));
    }

    #[test]
    fn every_job_costs_what_its_rate_says(
        jobs in proptest::collection::vec((1_u64..=MAX_JOB_SECONDS * NANO, any::<bool>()), 1..50),
    ) {
        let pricing = pricing();
        let mut text = "duration,service,language\n".to_owned();
        let mut expected = (0, Quantity::ZERO, Amount::ZERO);
        for &(ns, first) in &jobs {
            let service = if first { "transcribe" } else { "translate" };
            let rate = pricing.rate_for(service, None, None, Some("de")).expect("known");
            let measures = Measures::NONE.with(Measure::Duration, ns);
            let job = Job { service, operation: None, model: None, language: Some("de"), features: &[], measures };
            let price = pricing.price(rate, &job, &mut Used::default()).expect("not too long");
            expected = (expected.0 + u128::from(ns), expected.1.plus(price.lines[0].billed), expected.2 + price.amount);
            let seconds = Quantity::from_nano(ns.into());
            text += &format!("{seconds},{service},de\n");
        }
        let report = price(&text).expect("a manifest");
        prop_assert_eq!((report.duration().nano(), report.billed, report.total), expected);
    }

    #[test]
    fn what_is_kept_is_priced_as_if_it_were_read_again(
        rows in proptest::collection::vec(any_row(), 0..40),
        terms in any_assumptions(),
    ) {
        let text = table(&rows, false, "\n");
        let mut engine = Engine::new(pricing(), Assumptions::default()).keeping(text.len() as u64);
        prop_assert_eq!(engine.push(text.as_bytes()), Ok(()));
        if let Ok((report, kept)) = engine.finish_keeping() {
            let kept = kept.expect("there are few jobs");
            prop_assert_eq!(Ok(report), kept.price(pricing(), &Assumptions::default()));
            let again = price_manifest(text.as_bytes(), pricing(), terms.clone());
            prop_assert_eq!(again, kept.price(pricing(), &terms));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), table in any::<bool>()) {
        let head: &[u8] = if table { b"duration,service\n" } else { b"" };
        let bytes = [head, &bytes[..]].concat();
        let whole = price(&bytes);
        prop_assert_eq!(whole, price_in_pieces(&bytes, &[7, 64, 1]));
    }
}
