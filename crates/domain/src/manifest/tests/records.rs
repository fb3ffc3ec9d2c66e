//! Manifests in JSON.

use super::*;
use crate::rate_card::Measure;
use proptest::prelude::*;

fn refused(report: &Report) -> Vec<(u64, Refusal, Option<&str>, &str)> {
    let rows = report.refused_rows.iter();
    rows.map(|row| (row.row, row.reason, row.column.as_deref(), &*row.excerpt))
        .collect()
}

#[test]
fn an_object_on_each_line_is_a_job() {
    let text = "\
{\"id\": \"a\", \"duration\": 8.50, \"language\": \"en\", \"service\": \"transcribe\", \"x\": [{\"y\": 1}]}

{\"service\": \"TRANSCRIBE\", \"file\": \"b \\u00e9.wav\", \"duration\": \"30\", \"language\": null}
";
    let report = price(text).expect("a manifest");
    assert_eq!((report.jobs, report.blank, report.refused), (2, 1, 0));
    // 20 s and 30 s at 0.01.
    assert_eq!(report.total.to_string(), "0.5");
    assert_eq!(report.duration().to_string(), "38.5");
    assert_eq!(report.format, Format::JsonLines);
    let columns: Vec<_> = report
        .columns
        .iter()
        .map(|found| found.name.as_str())
        .collect();
    assert_eq!(columns, ["id", "duration", "language", "service", "file"]);
    assert_eq!(report.ignored_columns, ["x"]);
}

#[test]
fn a_list_of_objects_is_jobs_too_and_objects_in_them_are_looked_into() {
    let text = "\u{feff} [\n {\"audio\": {\"duration_seconds\": 60}, \"job\": {\"service\": \"translate\"}, \"lang\": \"de\"},
  {\"audio\": {\"duration_seconds\": 1}, \"job\": {\"service\": \"translate\"}, \"lang\": \"fr\"} ]\n";
    let report = price(text).expect("a manifest");
    assert_eq!(report.format, Format::JsonList);
    assert_eq!((report.jobs, report.total.to_string()), (1, "0.6".into()));
    let lang = (2, Refusal::LanguageNotCovered, Some("lang"), "fr");
    assert_eq!(refused(&report), [lang]);
}

#[test]
fn a_record_that_is_broken_takes_no_other_with_it() {
    let good = "{\"duration\": 60, \"service\": \"transcribe\"}";
    let text = format!("{good}\n{{\"duration\": 60\n[1]\n{good} x\n\u{1}\n{good}\n");
    let report = price(text).expect("a manifest");
    assert_eq!(report.jobs, 2);
    let reasons: Vec<_> = refused(&report)
        .into_iter()
        .map(|(row, reason, ..)| (row, reason))
        .collect();
    let malformed = |row| (row, Refusal::MalformedRecord);
    assert_eq!(reasons, [2, 3, 4, 5].map(malformed));
    let text = format!("[{good}, 5, {{\"duration\": }}, {good}, {{\"a\": \"}}");
    let report = price(text).expect("a manifest");
    assert_eq!((report.jobs, report.refused), (2, 3));
}

#[test]
fn a_record_that_is_too_long_is_passed_over() {
    let good = "{\"duration\": 60, \"service\": \"transcribe\"}";
    let long = format!(
        "{{\"text\": \"{}\", \"duration\": 60}}",
        "}".repeat(MAX_RECORD_BYTES)
    );
    for text in [
        format!("{good}\n{long}\n{good}\n"),
        format!("[{good},{long},{good}]"),
    ] {
        let report = price(&text).expect("a manifest");
        assert_eq!(report.jobs, 2);
        let (row, reason, _, excerpt) = refused(&report)[0];
        assert_eq!((row, reason), (2, Refusal::RecordTooLong));
        assert!(excerpt.starts_with("{\"text\""));
        assert_eq!(
            price_in_pieces(text.as_bytes(), &[100_000]).map(|report| report.jobs),
            Ok(2)
        );
    }
}

#[test]
fn durations_of_records_have_units_too() {
    let report =
        price("{\"service\": \"transcribe\", \"length_ms\": 61500, \"duration_seconds\": 7}\n")
            .expect("a manifest");
    assert_eq!(
        report.duration().to_string(),
        "61.5",
        "the first unit counts"
    );
    let report = price("{\"service\": \"transcribe\", \"media\": {\"minutes\": \"1:30\"}}\n");
    assert_eq!(report.expect("a manifest").duration().to_string(), "90");
}

#[test]
fn what_no_record_says_is_missing() {
    let error = price("{\"service\": \"transcribe\", \"clock time\": 5}\n");
    let Err(ManifestError::MissingColumns {
        missing, format, ..
    }) = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(format, Format::JsonLines);
    assert_eq!(missing[0].near.as_deref(), Some("clock time"));
    // It may come later, and then it is missing of the jobs before.
    let late = "{\"service\": \"transcribe\"}\n{\"service\": \"transcribe\", \"duration\": 60}\n";
    let report = price(late).expect("a manifest");
    assert_eq!(
        (report.jobs, report.refused_rows[0].reason),
        (1, Refusal::EmptyDuration)
    );
}

#[test]
fn objects_in_objects_are_looked_into_so_far_and_no_further() {
    let deep = "{\"a\":".repeat(20_000) + "1" + &"}".repeat(20_000);
    for text in [
        format!("{deep}\n"),
        format!("[{deep}]"),
        format!("[{}", "[".repeat(100_000)),
    ] {
        assert!(price(&text).is_err() || price(&text).is_ok_and(|report| report.jobs == 0));
    }
}

#[test]
fn requests_of_a_batch_are_jobs_with_a_ceiling() {
    let meter = |measure: &str, amount: &str| {
        json!({
            "id": measure, "measures": [measure], "unit": "million",
            "price": { "mode": "flat", "amount": amount, "per": "1" },
        })
    };
    let card = json!({
        "format": crate::rate_card::FORMAT, "id": "card", "version": 1, "name": "Card",
        "rates": [{
            "id": "chat", "service": "llm", "operations": ["chat/*"], "models": ["small"],
            "meters": [meter("input_tokens", "1"), meter("output_tokens", "10")],
        }],
    });
    let pricing = || {
        let card = RateCard::from_json(&card.to_string()).and_then(|card| card.compile());
        card.expect("the card is good")
    };
    let request = |id: &str, body: serde_json::Value| {
        let url = "/v1/chat/completions";
        json!({ "custom_id": id, "method": "POST", "url": url, "body": body }).to_string()
    };
    let part = json!([{ "type": "text", "text": "abcd" }, { "type": "image_url", "image_url": { "url": "x" } }]);
    let text = [
        request(
            "a",
            json!({ "model": "small", "max_tokens": 5, "messages": [
            { "role": "system", "content": "a\u{e9}" }, { "role": "user", "content": part },
        ] }),
        ),
        request(
            "b",
            json!({ "model": "small", "max_completion_tokens": 50, "n": 2, "messages": [] }),
        ),
        request(
            "c",
            json!({ "model": "small", "messages": [{ "content": "abc" }] }),
        ),
    ]
    .join("\n");
    let input = Assumption {
        high: Some("characters / 2".into()),
        ..Assumption::new(Column::Measure(Measure::InputTokens), "characters / 4")
    };
    let terms = Assumptions::default().set(input);
    let report = price_manifest(text.as_bytes(), pricing(), terms.clone()).expect("a manifest");
    // 6 characters are 2 tokens, at most 3; and 5 tokens come out at most. 100 of the second.
    let amounts = [report.low, report.total, report.ceiling].map(|amount| amount.to_string());
    assert_eq!(amounts, ["2", "1052", "1053"]);
    let missing = &report.refused_rows[0];
    assert_eq!((missing.row, missing.reason), (3, Refusal::MeasureMissing));
    let output = Assumption::new(Column::Measure(Measure::OutputTokens), "20");
    let report = price_manifest(text.as_bytes(), pricing(), terms.set(output)).expect("a manifest");
    // 2 + 50, 0 + 200 and 1 + 200; the limits are the most that comes out.
    let amounts = [report.low, report.total, report.ceiling].map(|amount| amount.to_string());
    assert_eq!(amounts, ["453", "453", "1255"]);
}

/// When the jobs before it were priced and let go, the last line is no first one.
#[test]
fn a_last_line_that_was_cut_off_is_refused_alone() {
    let line = "{\"duration\": 60, \"service\": \"transcribe\"}\n";
    let text = line.repeat(10_000) + "{\"duration\": 60";
    let report = price(&text).expect("a manifest");
    assert_eq!((report.jobs, report.refused), (10_000, 1));
    assert_eq!(report.refused_rows[0].reason, Refusal::MalformedRecord);
    assert_eq!(Ok(report), price_in_pieces(text.as_bytes(), &[70_000]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn json_costs_what_a_table_costs(
        rows in proptest::collection::vec(
            ("[a-z\"\\\\\u{e9}]{0,4}", "([1-9][0-9]{0,3}(\\.[0-9]{1,9})?|x|)", "(en|de|)", "(transcribe|translate|sing)"),
            1..20,
        ),
        lengths in proptest::collection::vec(1_usize..60, 1..6),
        list in any::<bool>(),
    ) {
        let mut table = "id,duration,language,service\n".to_owned();
        let mut records = Vec::new();
        for (id, duration, language, service) in &rows {
            table += &format!("\"{}\",{duration},{language},{service}\n", id.replace('"', "\"\""));
            let id = serde_json::to_string(id).expect("a text");
            let duration = if duration == "x" { "\"x\"".to_owned() } else { duration.clone() };
            let duration = if duration.is_empty() { "null".to_owned() } else { duration };
            records.push(format!(
                "{{\"id\":{id},\"duration\":{duration},\"language\":\"{language}\",\"service\":\"{service}\"}}"
            ));
        }
        let text = match list {
            true => format!("[{}]", records.join(",\n")),
            false => records.join("\n"),
        };
        let (table, json) = (price(&table).expect("a manifest"), price(&text).expect("a manifest"));
        prop_assert_eq!(&table.groups, &json.groups);
        prop_assert_eq!(table.refusals, json.refusals.clone());
        prop_assert_eq!(Ok(json), price_in_pieces(text.as_bytes(), &lengths));
    }

    #[test]
    fn no_json_makes_it_panic(
        pieces in proptest::collection::vec("([{}\\[\\],:\"\\\\\n]|null|1|\"duration\"|\"a\")", 0..60),
        list in any::<bool>(),
    ) {
        let text = if list { "[{" } else { "{" }.to_owned() + &pieces.concat();
        prop_assert_eq!(price(&text), price_in_pieces(text.as_bytes(), &[3, 1, 17]));
    }
}
