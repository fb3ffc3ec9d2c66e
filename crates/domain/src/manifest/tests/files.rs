//! What makes a whole file unusable, and what does not.

use super::*;
use crate::rate_card::Measure;

fn utf16(text: &str, little_endian: bool, mark: bool) -> Vec<u8> {
    let mark = mark.then_some(0xfeff);
    let units = mark.into_iter().chain(text.encode_utf16());
    units
        .flat_map(|unit| match little_endian {
            true => unit.to_le_bytes(),
            false => unit.to_be_bytes(),
        })
        .collect()
}

#[test]
fn nothing_is_told_apart_from_no_rows() {
    for text in ["", " ", "\n\r\n \t\n", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(price(text), Err(ManifestError::Empty), "{text:?}");
    }
    for text in [
        "duration,service",
        "duration,service\r\n",
        "duration,service\n\n,\n",
    ] {
        assert_eq!(price(text), Err(ManifestError::NoRows), "{text:?}");
    }
}

#[test]
fn files_of_other_kinds_are_named() {
    let wrong = |guess| Err(ManifestError::WrongKind { guess });
    let noise: Vec<u8> = (0..2000_u32).map(|n| (n * 167 % 251) as u8).collect();
    for (bytes, expected) in [
        (
            &b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"[..],
            wrong(FileKind::Spreadsheet),
        ),
        (
            b"PK\x03\x04\x14\x00\x06\x00readme.txt",
            wrong(FileKind::Zip),
        ),
        (b"\x1f\x8b\x08\x00", wrong(FileKind::Gzip)),
        (b"%PDF-1.7\n", wrong(FileKind::Pdf)),
        (b"RIFF\x00\x00\x00\x00WAVE", wrong(FileKind::Media)),
        (b"\x00\x00\x00\x18ftypmp42", wrong(FileKind::Media)),
        (b"\x89PNG\r\n\x1a\n", wrong(FileKind::Image)),
        (b"{\n  \"jobs\": []\n}", wrong(FileKind::Json)),
        (b"<!DOCTYPE html>", wrong(FileKind::Markup)),
        (&noise, wrong(FileKind::Unknown)),
    ] {
        assert_eq!(
            price(bytes),
            expected,
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
    for little_endian in [true, false] {
        for mark in [true, false] {
            let text = utf16("duration,service\n1,transcribe\n", little_endian, mark);
            assert_eq!(price(text).map(|report| report.jobs), Ok(1));
        }
    }
}

#[test]
fn a_header_that_cannot_be_used_says_why() {
    let excerpt = |text: &str| text.to_owned();
    let long = "x".repeat(MAX_ROW_BYTES + 1);
    for (text, expected) in [
        (
            "duration:service\n1:transcribe\n",
            ManifestError::SingleColumn {
                found: excerpt("duration:service"),
            },
        ),
        (
            "duration,\"service\n1,transcribe\n",
            ManifestError::HeaderQuote {
                excerpt: excerpt("duration,\"service"),
            },
        ),
        (
            "duration,service\r1,transcribe\r",
            ManifestError::CarriageReturns,
        ),
        (
            &long,
            ManifestError::HeaderTooLong {
                excerpt: "x".repeat(MAX_EXCERPT_CHARS),
            },
        ),
        (
            "seconds,service,duration\n",
            ManifestError::DuplicateColumn {
                column: Column::Measure(Measure::Duration),
                first: excerpt("seconds"),
                second: excerpt("duration"),
            },
        ),
        (
            "id,length_ticks,Service\n",
            ManifestError::MissingColumns {
                missing: vec![MissingColumn {
                    column: Column::Measure(Measure::Duration),
                    near: Some(excerpt("length_ticks")),
                }],
                found: vec![excerpt("id"), excerpt("length_ticks"), excerpt("Service")],
                format: Format::Delimited(Delimiter::Comma),
            },
        ),
    ] {
        assert_eq!(price(text), Err(expected), "{:.40}", text);
    }
    let error = price(b"duration,\xc3\xbc\xffservice\n");
    assert!(
        matches!(error, Err(ManifestError::HeaderNotUtf8 { .. })),
        "{error:?}"
    );
}

#[test]
fn a_table_of_another_encoding_says_the_same() {
    let text = "path;Dauer (s);service;language\nZürich/“1”.wav;61,5;transcribe;en\n";
    let windows: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            '“' => 0x93,
            '”' => 0x94,
            letter => u8::try_from(u32::from(letter)).expect("Latin-1 has it"),
        })
        .collect();
    let reading = Reading {
        columns: vec![ColumnChoice {
            position: 2,
            column: Some(Column::Measure(Measure::Duration)),
            unit: TimeUnit::Second,
        }],
        ..Reading::default()
    };
    for bytes in [
        text.into(),
        windows,
        utf16(text, true, true),
        utf16(text, false, false),
    ] {
        for length in [1, 7, 1_000] {
            let mut engine =
                Engine::new(pricing(), Assumptions::default()).reading(reading.clone());
            engine.batch = 1;
            for piece in bytes.chunks(length) {
                engine.push(piece).expect("a manifest");
            }
            let report = engine.finish().expect("a manifest");
            assert_eq!(report.bytes, bytes.len() as u64);
            assert_eq!(
                (report.jobs, report.duration().to_string()),
                (1, "61.5".into())
            );
        }
    }
}

#[test]
fn what_somebody_chose_goes_before_what_it_looks_like() {
    let choice = |position, column, unit| ColumnChoice {
        position,
        column,
        unit,
    };
    let timed = Some(Column::Measure(Measure::Duration));
    let read = |text: &str, reading: Reading| {
        let mut engine = Engine::new(pricing(), Assumptions::default()).reading(reading);
        engine.push(text.as_bytes()).expect("a manifest");
        let ended = engine.read_rest();
        let preview = engine.take_preview();
        (ended.and_then(|()| engine.finish()), preview)
    };
    // A duration that is called otherwise, beside one that is not meant.
    let text = "duration,took,service\n1,2,transcribe\n3,0:04,transcribe\n";
    let reading = Reading::default().with_column(choice(2, timed, TimeUnit::Minute));
    let (report, preview) = read(text, reading.clone());
    assert_eq!(report.expect("a manifest").duration().to_string(), "124");
    let columns = preview.expect("a table").columns;
    let held: Vec<_> = columns.iter().map(|column| column.column).collect();
    assert_eq!(held, [None, timed, Some(Column::Service)]);
    assert_eq!(columns[1].values, ["2", "0:04"]);
    // One that is left out is missing, and what it holds is still shown.
    let (report, preview) = read(
        text,
        Reading::default().with_column(choice(1, None, TimeUnit::Second)),
    );
    assert!(
        matches!(report, Err(ManifestError::MissingColumns { .. })),
        "{report:?}"
    );
    assert_eq!(preview.expect("a table").columns[0].values, ["1", "3"]);
    // No row names the columns: the first is a job.
    let (report, preview) = read(
        "60,transcribe\n30,transcribe\n",
        reading.with_column(choice(1, timed, TimeUnit::Second)),
    );
    assert!(report.is_err());
    let preview = preview.expect("a table");
    assert_eq!(
        (preview.header, preview.columns[1].name.as_str()),
        (false, "2")
    );
    let named = Reading::default()
        .with_column(choice(1, timed, TimeUnit::Second))
        .with_column(choice(2, Some(Column::Service), TimeUnit::Second));
    let (report, _) = read("60,transcribe\n30,x\n", named);
    let report = report.expect("a manifest");
    assert_eq!((report.jobs, report.refused_rows[0].row), (1, 2));
    // A comma divides because somebody says so.
    let reading = Reading {
        delimiter: Some(Delimiter::Comma),
        header: Some(true),
        ..Reading::default()
    };
    let (_, preview) = read("duration;service,x\n1;transcribe,y\n", reading);
    assert_eq!(preview.expect("a table").columns[1].values, ["y"]);
}

#[test]
fn a_table_is_read_however_it_is_written() {
    let expected = rows("a,21,en,transcribe\nb,30,,transcribe\n").groups;
    for text in [
        "\u{feff}id,duration_seconds,language,service\r\na,21,en,transcribe\r\nb,30,,transcribe",
        "id;Duration (s);Lang;SERVICE\na;21;en;transcribe\nb;30;;transcribe\n",
        "service\tlanguage\tduration\ntranscribe\ten\t21\ntranscribe\t\t30\n",
        "\n \nLanguage|Audio Duration Seconds|Operation\n en | 21 |TRANSCRIBE \n|30|transcribe",
        "\"duration\",\"a,b\",\"service\",\"locale\"\n\"21\",\"x\"\"y\",\"transcribe\",\"EN\"\r\n30,,transcribe,\n",
        // A comma in a name makes more columns than the true delimiter, but fewer known ones.
        "duration;service;language;a,b,c,d,e,f\n21;transcribe;en;\n30;transcribe;;\n",
    ] {
        let report = price(text).expect(text);
        assert_eq!(
            (report.groups, report.refused),
            (expected.clone(), 0),
            "{text:?}"
        );
    }
}

#[test]
fn the_report_says_how_the_file_was_read() {
    let text = "id;length_seconds;Note, free;service\n1;5;;transcribe\n";
    let report = price(text).expect("a manifest");
    assert_eq!(report.format, Format::Delimited(Delimiter::Semicolon));
    assert_eq!((report.column_count, report.bytes), (4, text.len() as u64));
    let found: Vec<_> = report
        .columns
        .iter()
        .map(|c| (c.column, c.name.as_str(), c.position))
        .collect();
    assert_eq!(
        found,
        [
            (Column::Name, "id", 1),
            (Column::Measure(Measure::Duration), "length_seconds", 2),
            (Column::Service, "service", 4)
        ]
    );
    assert_eq!(report.ignored_columns, ["Note, free"]);
}

#[test]
fn a_comma_before_the_decimals_is_told_by_the_numbers() {
    let total = |text: &str| {
        let report = price(text).expect("a manifest");
        (
            report.decimal_comma,
            report.duration().to_string(),
            report.refused,
        )
    };
    let head = "id;duration;service\n";
    let rows = |rows: &str| total(&format!("{head}{rows}"));
    assert_eq!(
        rows("a;60,5;transcribe\nb;1.234,25;transcribe\n"),
        (true, "1294.75".into(), 0)
    );
    // Nobody knows what a point alone means there.
    assert_eq!(
        rows("a;60,5;transcribe\nb;\"1.234,5\";transcribe\nc;30;transcribe\n"),
        (true, "1325".into(), 0)
    );
    assert_eq!(
        rows("a;60.5;transcribe\nb;60,5;transcribe\n"),
        (false, "60.5".into(), 1)
    );
    let late = format!(
        "{head}{}z;1.5;transcribe\n",
        "a;60,5;transcribe\n".repeat(2_000)
    );
    let report = price(&late).expect("a manifest");
    assert_eq!(
        (report.jobs, report.refusals[0].reason),
        (2_000, Refusal::CommaInNumber)
    );
    assert_eq!(price_in_pieces(late.as_bytes(), &[13, 5_000]), Ok(report));
    let commas = "id,duration,service\na,\"60,5\",transcribe\n";
    assert_eq!(total(commas), (false, "0".into(), 1));
}
