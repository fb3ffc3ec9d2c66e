//! Files that other programs made: `tests/files/README.md` says how.

use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::PathBuf;

use allset_domain::manifest::files::{FileError, SheetFound};
use allset_file_worker::media::{Heard, MediaTable, heard};
use allset_file_worker::workbook;

fn path(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/files")).join(name)
}

fn hear(name: &str) -> Option<Heard> {
    let file = File::open(path(name)).expect("a file");
    heard(Box::new(file), name)
}

/// Room for the sheets of these tests.
const ROOM: usize = 1_000_000;

fn table(workbook: Vec<u8>, sheet: Option<&str>) -> Result<(SheetFound, Vec<u8>), FileError> {
    workbook::table(workbook, sheet, ROOM)
}

fn workbook() -> Vec<u8> {
    fs::read(path("jobs.xlsx")).expect("a file")
}

#[test]
fn recordings_tell_how_long_they_are() {
    // The sound is 2.5 s long; encoders add silence, of which the header does not always tell.
    for (name, channels, most) in [
        ("tone.wav", 2, 2.5),
        ("tone.flac", 1, 2.5),
        ("tone.ogg", 1, 2.5),
        ("tone.opus", 1, 2.51),
        ("tone.mp3", 1, 2.67),
        ("tone-vbr.mp3", 2, 2.67),
        ("tone.m4a", 1, 2.7),
        ("tone.webm", 1, 2.51),
        ("tone.mka", 1, 2.5),
        ("film.mp4", 1, 2.6),
        ("film-end.mov", 1, 2.6),
    ] {
        let heard = hear(name).unwrap_or_else(|| panic!("{name} is not read"));
        let seconds = heard.nanoseconds as f64 / 1e9;
        assert!((2.499..=most).contains(&seconds), "{name}: {seconds}");
        assert_eq!(heard.channels, Some(channels), "{name}");
    }
}

#[test]
fn a_film_without_sound_tells_how_long_it_is_too() {
    // 13 pictures, each a fifth of a second.
    let silent = Heard {
        nanoseconds: 2_600_000_000,
        channels: None,
    };
    assert_eq!(hear("film-silent.mp4"), Some(silent));
}

#[test]
fn what_is_no_recording_is_told_by_name() {
    let mut table = MediaTable::default();
    for name in ["tone.flac", "jobs.xlsx"] {
        table.add(&format!("talks/{name}"), hear(name));
    }
    table.add(
        "a, b.wav",
        Some(Heard {
            nanoseconds: 1_000_000_001,
            channels: None,
        }),
    );
    let (found, csv) = table.finish();
    assert_eq!((found.files, found.unread), (2, 1));
    assert_eq!(found.unread_names, ["talks/jobs.xlsx"]);
    let csv = String::from_utf8(csv).expect("text");
    assert_eq!(
        csv,
        "file,duration_seconds,channels\ntalks/tone.flac,2.500000000,1\n\"a, b.wav\",1.000000001,\n"
    );
}

/// However a file is cut off or changed, it is read or refused.
#[test]
fn no_damage_makes_it_panic() {
    for name in fs::read_dir(path("")).expect("a folder") {
        let name = name
            .expect("a name")
            .file_name()
            .into_string()
            .expect("a text");
        let whole = fs::read(path(&name)).expect("a file");
        let mut seed = 1_u32;
        let mut random = move || {
            // A generator of the least effort is enough for places and bytes.
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize
        };
        for _ in 0..60 {
            let mut bytes = whole[..random() % whole.len()].to_vec();
            for _ in 0..random() % 8 {
                if !bytes.is_empty() {
                    let at = random() % bytes.len().min(400);
                    bytes[at] = random() as u8;
                }
            }
            let _ = table(bytes.clone(), None);
            let _ = heard(Box::new(Cursor::new(bytes)), &name);
        }
    }
}

#[test]
fn the_first_sheet_with_something_in_it_is_the_table() {
    let (found, csv) = table(workbook(), None).expect("a sheet");
    assert_eq!(found.sheet, "Jobs");
    assert_eq!(found.sheets, ["Notes", "Jobs", "More"]);
    let csv = String::from_utf8(csv).expect("text");
    let lines: Vec<_> = csv.lines().collect();
    // The rows have the numbers that they have in the sheet.
    assert_eq!(
        lines,
        [
            "",
            "File,Duration (seconds),Language,Service",
            "\"talk, part 1.wav\",8.5,en,transcribe",
            "Grüße.wav,60,de,translate",
            "x,soon,en,transcribe",
            "",
            "timed,90,en,transcribe",
        ]
    );
    let (found, csv) = table(workbook(), Some("More")).expect("a sheet");
    assert_eq!(found.sheet, "More");
    assert!(
        String::from_utf8(csv)
            .expect("text")
            .ends_with("one,30,en,transcribe\n")
    );
    let none = table(workbook(), Some("Notes")).map(|_| ());
    assert_eq!(none, Err(FileError::EmptyWorkbook));
}

#[test]
fn what_is_no_workbook_says_what_it_is() {
    let refused = |bytes: &[u8]| table(bytes.to_vec(), None).map(|_| ());
    assert_eq!(refused(b"PK\x03\x04"), Err(FileError::Workbook));
    assert_eq!(refused(&workbook()[..3_000]), Err(FileError::Workbook));
    assert_eq!(
        refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        Err(FileError::Workbook)
    );
    let locked: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let locked = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), locked].concat();
    assert_eq!(refused(&locked), Err(FileError::Encrypted));
}

/// The workbook with another part in place of one.
fn packed(name: &str, content: &[u8]) -> Vec<u8> {
    let mut whole = zip::ZipArchive::new(Cursor::new(workbook())).expect("an archive");
    let mut bytes = Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut bytes);
    let deflated = zip::write::SimpleFileOptions::default();
    for at in 0..whole.len() {
        let part = whole.by_index_raw(at).expect("a part");
        if part.name().expect("a name") == name {
            drop(part);
            archive.start_file(name, deflated).expect("a part");
            archive.write_all(content).expect("room");
        } else {
            archive.raw_copy_file(part).expect("a part");
        }
    }
    archive.finish().expect("an archive");
    bytes.into_inner()
}

#[test]
fn cells_that_are_nowhere_or_out_of_order_are_refused() {
    let sheet = |rows: &str| {
        let xml = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        table(
            packed("xl/worksheets/sheet2.xml", xml.as_bytes()),
            Some("Jobs"),
        )
        .map(|(_, csv)| csv)
    };
    let cell = |at: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>a</t></is></c>");
    assert_eq!(
        sheet(&format!("<row r=\"2\">{}</row>", cell("B2"))),
        Ok(b"\n,a\n".to_vec())
    );
    let far = format!("<row r=\"999999999\">{}</row>", cell("A999999999"));
    assert_eq!(sheet(&far), Err(FileError::Workbook));
    let back = format!(
        "<row r=\"2\">{}</row><row r=\"1\">{}</row>",
        cell("A2"),
        cell("A1")
    );
    assert_eq!(sheet(&back), Err(FileError::Workbook));
    // A line break in a cell would move the rows below it.
    let broken = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a\nb</t></is></c></row>";
    assert_eq!(sheet(broken), Ok(b"\"a b\"\n".to_vec()));
}

#[test]
fn a_workbook_that_would_have_no_room_is_refused_before_it_is_unpacked() {
    let texts = b"<sst uniqueCount=\"99999999999\"></sst>";
    let bomb = packed("xl/sharedStrings.xml", texts);
    assert_eq!(table(bomb, None), Err(FileError::TooLarge));
    // Zeros are packed a thousand to one.
    let sheet = vec![b' '; ROOM + 1];
    let bomb = packed("xl/worksheets/sheet2.xml", &sheet);
    assert!(bomb.len() < ROOM / 50);
    assert_eq!(table(bomb, None), Err(FileError::TooLarge));
}

#[test]
fn a_sheet_of_nothing_but_far_columns_is_refused() {
    let cell = |row: u32| format!("<row r=\"{row}\"><c r=\"XFD{row}\"><v>1</v></c></row>");
    let rows: String = (1..=100).map(cell).collect();
    let xml = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let wide = packed("xl/worksheets/sheet2.xml", xml.as_bytes());
    assert_eq!(table(wide, None), Err(FileError::TooLarge));
}
