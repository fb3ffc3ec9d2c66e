//! What the first bytes of a file tell about it.

use super::{FileKind, ManifestError};

/// How many bytes are looked at; fewer only where the file is shorter.
pub const SNIFF_BYTES: usize = 512;

/// What the text of a file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// A table.
    Table,
    /// JSON: a list of objects, or an object on each line.
    Json { list: bool },
}

/// Refuses what is no text, judged by the first [`SNIFF_BYTES`] of it in UTF-8.
pub(super) fn sniff(head: &[u8]) -> Result<Looks, ManifestError> {
    let wrong = |guess| Err(ManifestError::WrongKind { guess });
    if head.contains(&0) {
        return wrong(FileKind::Unknown);
    }
    let control = |b: u8| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c);
    if head.iter().filter(|&&b| control(b)).count() > head.len() / 20 {
        return wrong(FileKind::Unknown);
    }
    let text = head
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(head)
        .trim_ascii_start();
    let list = text.strip_prefix(b"[").map(<[u8]>::trim_ascii_start);
    if list.is_some_and(|rest| matches!(rest.first(), Some(b'{' | b'['))) {
        return Ok(Looks::Json { list: true });
    }
    if text.starts_with(b"{") {
        return Ok(Looks::Json { list: false });
    }
    match is_markup(text) {
        true => wrong(FileKind::Markup),
        false => Ok(Looks::Table),
    }
}

/// The kind of a binary file, by the bytes that it starts with: [`SNIFF_BYTES`] of them, or all that there
/// are. Nothing where they are no signature, as those of a text.
#[must_use]
pub fn by_signature(head: &[u8]) -> Option<FileKind> {
    const SIGNATURES: &[(&[u8], FileKind)] = &[
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Spreadsheet),
        (b"PK\x05\x06", FileKind::Zip),
        (b"\x1f\x8b", FileKind::Gzip),
        (b"%PDF-", FileKind::Pdf),
        (b"ID3", FileKind::Media),
        (b"\xff\xfb", FileKind::Media),
        (b"\xff\xf3", FileKind::Media),
        (b"\xff\xf1", FileKind::Media),
        (b"RIFF", FileKind::Media),
        (b"OggS", FileKind::Media),
        (b"fLaC", FileKind::Media),
        (b"FORM", FileKind::Media),
        (b"\x1a\x45\xdf\xa3", FileKind::Media),
        (b"\x89PNG", FileKind::Image),
        (b"\xff\xd8\xff", FileKind::Image),
        (b"GIF8", FileKind::Image),
        (b"SQLite format 3\0", FileKind::Sqlite),
        (b"PAR1", FileKind::Parquet),
    ];
    let has = |part: &[u8]| head.windows(part.len()).any(|window| window == part);
    if head.starts_with(b"PK\x03\x04") {
        let marks: [&[u8]; 3] = [
            b"[Content_Types].xml",
            b"_rels/.rels",
            b"opendocument.spreadsheet",
        ];
        let workbook = marks.into_iter().any(has);
        return Some(if workbook {
            FileKind::Spreadsheet
        } else {
            FileKind::Zip
        });
    }
    if head.get(4..8) == Some(b"ftyp") {
        return Some(FileKind::Media);
    }
    let (_, kind) = SIGNATURES
        .iter()
        .find(|(start, _)| head.starts_with(start))?;
    // Signatures of plain letters could begin a header too, which has no other binary in it.
    let letters = matches!(
        head.get(..4),
        Some(b"RIFF" | b"FORM" | b"OggS" | b"fLaC" | b"PAR1" | b"GIF8")
    ) || head.starts_with(b"ID3");
    (!letters || head.contains(&0)).then_some(*kind)
}

fn is_markup(text: &[u8]) -> bool {
    [&b"<!doctype"[..], b"<html", b"<?xml"].iter().any(|word| {
        text.get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    })
}
