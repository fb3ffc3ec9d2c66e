//! Which rows are refused, with their numbers and reasons.

use super::*;

/// The refused rows as `number reason column excerpt`.
fn refused(text: &str) -> Vec<String> {
    let line = |row: &RefusedRow| {
        let column = row.column.as_deref().unwrap_or("-");
        format!("{} {:?} {column} {}", row.row, row.reason, row.excerpt)
    };
    rows(text).refused_rows.iter().map(line).collect()
}

#[test]
fn every_reason_is_found_with_its_row_and_column() {
    let text = "\
a,1,en,transcribe
b,\"1,en,transcribe
c,1\"x,en,transcribe
d,1,en
e,,en,transcribe
f,ten,en,transcribe
g,\"1,5\",en,transcribe
h,-3,en,transcribe
i,0.0,en,transcribe
j,9e9,en,transcribe
k,3600001,en,transcribe
l,1,en, \t
m,1,en,summarise
n,1,english!,transcribe
o,1,fr,translate
p,1,,translate
q,1,en,summarise,x
";
    assert_eq!(
        refused(text),
        [
            "3 QuoteLeftOpen - b,\"1,en,transcribe",
            "4 StrayQuote - c,1\"x,en,transcribe",
            "5 WrongColumnCount - d,1,en",
            "6 EmptyDuration duration_seconds ",
            "7 NotANumber duration_seconds ten",
            "8 CommaInNumber duration_seconds 1,5",
            "9 NegativeDuration duration_seconds -3",
            "10 ZeroDuration duration_seconds 0.0",
            "11 NotANumber duration_seconds 9e9",
            "12 DurationTooLong duration_seconds 3600001",
            "13 EmptyService service  \t",
            "14 UnknownService service summarise",
            "15 MalformedLanguage language english!",
            "16 LanguageNotCovered language fr",
            "17 LanguageNotCovered language ",
            "18 WrongColumnCount - q,1,en,summarise,x",
        ]
    );
    let report = rows(text);
    assert_eq!((report.rows, report.jobs, report.refused), (17, 1, 16));
    let count = |reason| {
        report
            .refusals
            .iter()
            .find(|count| count.reason == reason)
            .map(|count| count.count)
    };
    assert_eq!(count(Refusal::WrongColumnCount), Some(2));
    assert_eq!(count(Refusal::RowTooLong), None);
    let columns: Vec<_> = report
        .refused_rows
        .iter()
        .filter_map(|row| row.found_columns)
        .collect();
    assert_eq!(columns, [3, 5]);
}

#[test]
fn row_numbers_are_those_of_a_spreadsheet() {
    let text = "\
a,1,en,transcribe

\"two
lines\",1,en,transcribe
,,,
b,x,en,transcribe
c,\"left open,en,transcribe
d,y,en,transcribe";
    assert_eq!(
        refused(text),
        [
            "6 NotANumber duration_seconds x",
            "7 QuoteLeftOpen - c,\"left open,en,transcribe",
            "8 NotANumber duration_seconds y",
        ]
    );
    assert_eq!((rows(text).blank, rows(text).jobs), (2, 2));
}

#[test]
fn a_quote_left_open_takes_no_other_row_with_it() {
    let good = "x,30,en,transcribe\n".repeat(20_000);
    let report = rows(&format!(
        "a,\"1,en,transcribe\n{good}b,\"2,en,transcribe\n\"c\",3,en,transcribe\n"
    ));
    assert_eq!((report.jobs, report.refused), (20_001, 2));
}

#[test]
fn bytes_that_are_not_utf8_are_refused_alone() {
    let text = b"id,duration,service\nM\xfcnchen,1,transcribe\nM\xc3\xbcnchen,2,transcribe\nx,3,transcrib\xe9\n";
    let report = price(text).expect("a manifest");
    let refused: Vec<_> = report
        .refused_rows
        .iter()
        .map(|row| {
            (
                row.row,
                row.reason,
                row.column.as_deref(),
                row.excerpt.as_str(),
            )
        })
        .collect();
    assert_eq!(
        refused,
        [
            (2, Refusal::InvalidUtf8, Some("id"), "M\u{fffd}nchen"),
            (
                4,
                Refusal::InvalidUtf8,
                Some("service"),
                "transcrib\u{fffd}"
            ),
        ]
    );
    assert_eq!(report.jobs, 1);
}

#[test]
fn a_row_that_is_too_long_is_passed_over() {
    let megabyte = "x".repeat(1 << 20);
    let open = format!("\"{}", "x\n".repeat(1 << 19));
    let text = format!(
        "{megabyte},1,en,transcribe\na,1,en,transcribe\n\"{megabyte}\",1,en,transcribe\nb,2,en,transcribe\n{megabyte}"
    );
    let report = rows(&text);
    let lines: Vec<_> = report
        .refused_rows
        .iter()
        .map(|row| (row.row, row.reason, row.excerpt_cut))
        .collect();
    assert_eq!(lines, [2, 4, 6].map(|row| (row, Refusal::RowTooLong, true)));
    assert_eq!(report.jobs, 2);
    let report = rows(&open);
    assert_eq!(report.refused_rows[0].reason, Refusal::QuoteLeftOpen);
    assert_eq!(report.refused, 1 << 19);
}

#[test]
fn the_longest_row_is_read() {
    for (length, break_, good) in [
        (0, "\n", true),
        (0, "\r\n", true),
        (0, "", true),
        (1, "\n", false),
        (1, "", false),
    ] {
        for quote in ["", "\""] {
            let rest = ",1,en,transcribe";
            let name = "x".repeat(MAX_ROW_BYTES + length - rest.len() - 2 * quote.len());
            let report = rows(&format!("{quote}{name}{quote}{rest}{break_}"));
            assert_eq!(
                report.jobs == 1,
                good,
                "{length} {break_:?} {quote:?} {:?}",
                report.refusals
            );
        }
    }
}

#[test]
fn many_refused_rows_are_counted_and_some_kept() {
    let report = rows(&"a,x,en,transcribe\n".repeat(MAX_REFUSED_KEPT + 5));
    assert_eq!(report.refused, MAX_REFUSED_KEPT as u64 + 5);
    assert_eq!(report.refused_rows.len(), MAX_REFUSED_KEPT);
}

#[test]
fn a_long_name_of_a_column_is_not_kept_whole_with_each_row() {
    let name = "x".repeat(60_000);
    let head = format!("duration,service,{name}\n");
    let text = [head.as_bytes(), b"60,transcribe,\xc3\xbc\xff\n"].concat();
    let report = price(text).expect("a manifest");
    let column = report.refused_rows[0].column.as_deref();
    assert_eq!(column.map(str::len), Some(MAX_EXCERPT_CHARS));
}

#[test]
fn groups_have_a_limit() {
    let letters = |n: usize| [n / 676, n / 26 % 26, n % 26].map(|n| char::from(b'a' + n as u8));
    let line = |n: usize| {
        format!(
            "a,1,x-{},transcribe\n",
            letters(n).iter().collect::<String>()
        )
    };
    let text: String = (0..MAX_GROUPS + 2).map(line).collect();
    let report = rows(&text);
    assert_eq!(report.groups.len(), MAX_GROUPS);
    assert_eq!(report.refused_rows[0].reason, Refusal::TooManyGroups);
    assert_eq!(report.refused, 2);
}
