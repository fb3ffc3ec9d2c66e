//! A sheet of a workbook as a table.

use std::io::{Cursor, Read};

use allset_domain::manifest::files::{FileError, SheetFound};
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use crate::table::Table;

/// The most rows of a sheet.
const MAX_ROWS: u32 = 1 << 20;
/// The most columns of a sheet.
const MAX_COLUMNS: u32 = 1 << 14;
/// The decimals that are written of a number: those that a manifest can have.
const DECIMALS: usize = 9;
/// How much of the part with the texts says how many there are.
const HEAD_BYTES: u64 = 4_096;
/// Seconds in a day.
const DAY: f64 = 86_400.0;

/// Makes a table of a sheet: of this one, or of the first that has anything in it. A row of the table has
/// the number that it has in the sheet. Neither the table nor what is packed in the workbook may have more
/// than `room` bytes, such as [`MAX_SHEET_BYTES`](allset_domain::manifest::files::MAX_SHEET_BYTES).
///
/// # Errors
/// What is wrong with the workbook.
pub fn table(
    workbook: Vec<u8>,
    sheet: Option<&str>,
    room: usize,
) -> Result<(SheetFound, Vec<u8>), FileError> {
    // What is encrypted is no archive, but a file in the older form of such programs.
    if workbook.starts_with(b"\xd0\xcf\x11\xe0") {
        let encrypted = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
        let encrypted: Vec<u8> = encrypted.collect();
        let mut parts = workbook.windows(encrypted.len());
        return Err(match parts.any(|part| part == encrypted) {
            true => FileError::Encrypted,
            false => FileError::Workbook,
        });
    }
    check_size(&workbook, room)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(workbook)).map_err(error)?;
    let found = workbook.sheets_metadata().iter();
    let shown = found.filter(|sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    });
    let sheets: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    let wanted: Vec<&String> = match sheet {
        Some(wanted) => sheets.iter().filter(|name| *name == wanted).collect(),
        None => sheets.iter().collect(),
    };
    for name in wanted {
        let table = cells(&mut workbook, name, room)?;
        if table.len() > 0 {
            let sheet = name.clone();
            return Ok((SheetFound { sheet, sheets }, table.into_bytes()));
        }
    }
    Err(FileError::EmptyWorkbook)
}

/// Refuses what would not have room when it is unpacked.
fn check_size(workbook: &[u8], room: usize) -> Result<(), FileError> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).map_err(|_| FileError::Workbook)?;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| FileError::Workbook)?;
        if part.size() > room as u64 {
            return Err(FileError::TooLarge);
        }
        let name = part.name().map_err(|_| FileError::Workbook)?;
        if name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
            let mut head = Vec::new();
            part.take(HEAD_BYTES)
                .read_to_end(&mut head)
                .map_err(|_| FileError::Workbook)?;
            // Room is made for as many texts as it says.
            if texts(&head) > (room / size_of::<String>()) as u64 {
                return Err(FileError::TooLarge);
            }
        }
    }
    Ok(())
}

/// How many texts there are, by the head of the part that has them; none where it does not say.
fn texts(head: &[u8]) -> u64 {
    const COUNT: &[u8] = b"uniqueCount=";
    let head = head
        .windows(COUNT.len())
        .position(|part| part == COUNT)
        .map(|at| &head[at..]);
    let digits = head.into_iter().flatten().skip(COUNT.len() + 1);
    digits
        .take_while(|byte| byte.is_ascii_digit())
        .fold(0, |count: u64, digit| {
            count
                .saturating_mul(10)
                .saturating_add(u64::from(digit - b'0'))
        })
}

fn cells(
    workbook: &mut Xlsx<Cursor<Vec<u8>>>,
    sheet: &str,
    room: usize,
) -> Result<Table, FileError> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(error)?;
    let mut table = Table::default();
    let (mut row, mut column) = (0, 0);
    while let Some(cell) = cells.next_cell().map_err(error)? {
        let (at, in_row) = cell.get_position();
        // Cells come in their order. One that does not is not of such a program.
        if at < row || at >= MAX_ROWS || in_row >= MAX_COLUMNS || (at == row && in_row < column) {
            return Err(FileError::Workbook);
        }
        let Some(text) = text(cell.get_value()) else {
            continue;
        };
        while row < at {
            table.end_row();
            (row, column) = (row + 1, 0);
        }
        for _ in column..in_row {
            table.field("");
        }
        table.field(&text);
        column = in_row + 1;
        if table.len() > room {
            return Err(FileError::TooLarge);
        }
    }
    if table.len() > 0 {
        table.end_row();
    }
    Ok(table)
}

/// What a cell says; nothing where it is empty.
fn text(value: &DataRef<'_>) -> Option<String> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(value) => number(*value),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        // A time of day or a span is how long something takes, in a manifest.
        DataRef::DateTime(time) if time.is_duration() || time.as_f64() < 1.0 => {
            number(time.as_f64() * DAY)
        }
        DataRef::DateTime(time) => time.to_string(),
        DataRef::Error(error) => error.to_string(),
    })
}

/// A number as a person writes it.
fn number(value: f64) -> String {
    let text = format!("{value:.DECIMALS$}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text {
        "-0" | "" => "0".to_owned(),
        text => text.to_owned(),
    }
}

fn error(error: XlsxError) -> FileError {
    match error {
        XlsxError::Password => FileError::Encrypted,
        _ => FileError::Workbook,
    }
}
