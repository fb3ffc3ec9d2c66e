//! How text is written in bytes.

use serde::{Deserialize, Serialize};

/// An encoding of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, the low byte of each pair first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, the high byte of each pair first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1252, which programs of Western Europe and America write.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// How many bytes are looked at to tell; fewer only where the file is shorter.
pub(super) const LOOKED_AT: usize = 64 * 1024;

/// What 0x80 to 0x9f are in Windows-1252, by the WHATWG Encoding Standard. Five of them are nothing.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl Encoding {
    /// All.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// What the name is in the WHATWG Encoding Standard.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// What text that begins so is most likely written in.
    pub(super) fn of(head: &[u8]) -> Self {
        match head {
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            _ => {}
        }
        // Latin text in UTF-16 has a zero in every other byte, always on the same side.
        let start = &head[..head.len().min(super::SNIFF_BYTES)];
        let nul_at = |side: usize| {
            let bytes = start.iter().skip(side).step_by(2);
            bytes.filter(|&&byte| byte == 0).count()
        };
        let many = start.len() / 5;
        match (nul_at(0), nul_at(1)) {
            (0, odd) if odd > many => Self::Utf16Le,
            (even, 0) if even > many => Self::Utf16Be,
            _ if is_windows_1252(head) => Self::Windows1252,
            _ => Self::Utf8,
        }
    }
}

/// Whether bytes are no UTF-8 but may be Windows-1252: no character in them is one of UTF-8 beyond ASCII,
/// and no byte is one that stands for nothing there.
fn is_windows_1252(head: &[u8]) -> bool {
    let nothing = |byte: &u8| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d | 0);
    if head.iter().any(nothing) {
        return false;
    }
    let mut broken = false;
    for chunk in head.utf8_chunks() {
        if !chunk.valid().is_ascii() {
            return false;
        }
        // Bytes that the end cuts off may be the beginning of a character.
        let cut_off =
            std::str::from_utf8(chunk.invalid()).is_err_and(|error| error.error_len().is_none());
        broken |= !chunk.invalid().is_empty() && !cut_off;
    }
    broken
}

/// Makes UTF-8 of bytes that come in pieces.
#[derive(Debug)]
pub(super) struct Decoder {
    encoding: Encoding,
    /// The first byte of a pair that is not complete.
    half: Option<u8>,
    /// The first unit of a character that is not complete.
    high: Option<u16>,
    /// Whether nothing was read yet, so that a mark of the order of bytes may come.
    start: bool,
}

impl Decoder {
    /// Of an encoding; none is needed for UTF-8.
    pub fn of(encoding: Encoding) -> Option<Self> {
        (encoding != Encoding::Utf8).then_some(Self {
            encoding,
            half: None,
            high: None,
            start: true,
        })
    }

    /// The text of these bytes, but for a character that they do not complete.
    pub fn decode(&mut self, bytes: &[u8]) -> String {
        let order: fn([u8; 2]) -> u16 = match self.encoding {
            Encoding::Utf16Le => u16::from_le_bytes,
            Encoding::Utf16Be => u16::from_be_bytes,
            Encoding::Utf8 | Encoding::Windows1252 => {
                return bytes.iter().map(|&byte| windows_1252(byte)).collect();
            }
        };
        let half = self.half.take();
        let mut bytes = half.into_iter().chain(bytes.iter().copied());
        let mut units: Vec<u16> = self.high.take().into_iter().collect();
        while let Some(first) = bytes.next() {
            match bytes.next() {
                Some(second) => units.push(order([first, second])),
                None => self.half = Some(first),
            }
        }
        if let Some(last @ 0xd800..=0xdbff) = units.last().copied() {
            self.high = Some(last);
            units.pop();
        }
        let from = usize::from(self.start && units.first() == Some(&0xfeff));
        self.start &= units.is_empty();
        String::from_utf16_lossy(&units[from..])
    }

    /// What stands for a character that was never completed.
    pub fn finish(&mut self) -> &'static str {
        match self.half.take().is_some() | self.high.take().is_some() {
            true => "\u{fffd}",
            false => "",
        }
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    #[test]
    fn what_is_no_utf_8_is_told_by_its_bytes() {
        for (bytes, encoding) in [
            (&b"plain"[..], Encoding::Utf8),
            ("Zürich".as_bytes(), Encoding::Utf8),
            (b"Z\xfcrich", Encoding::Windows1252),
            (b"\x80 5", Encoding::Windows1252),
            // Cut off in the middle of a character.
            (b"Z\xc3", Encoding::Utf8),
            // Good but for one byte.
            (b"\xc3\xbc \xff \xff", Encoding::Utf8),
            // A byte that stands for nothing.
            (b"\xff\x81", Encoding::Utf8),
            (b"\xff\xfea\0", Encoding::Utf16Le),
            (b"\xfe\xff\0a", Encoding::Utf16Be),
            (b"a\0b\0c\0", Encoding::Utf16Le),
            (b"\0a\0b\0c", Encoding::Utf16Be),
        ] {
            assert_eq!(Encoding::of(bytes), encoding, "{bytes:?}");
        }
    }

    #[test]
    fn windows_1252_has_signs_where_latin_1_has_none() {
        let mut decoder = Decoder::of(Encoding::Windows1252).expect("it is not UTF-8");
        assert_eq!(decoder.decode(b"\x80\x93Z\xfcrich\x94"), "€“Zürich”");
    }

    #[test]
    fn what_is_never_completed_is_one_sign() {
        let mut decoder = Decoder::of(Encoding::Utf16Le).expect("it is not UTF-8");
        assert_eq!(decoder.decode(b"a\0\x3d\xd8\x01"), "a");
        assert_eq!(decoder.finish(), "\u{fffd}");
        assert_eq!(decoder.finish(), "");
    }

    proptest! {
        #[test]
        fn text_in_pieces_of_any_length_is_the_same_text(
            text in "\\PC{0,30}", mark in any::<bool>(), length in 1_usize..5, low_first in any::<bool>(),
        ) {
            let (encoding, to_bytes): (_, fn(u16) -> [u8; 2]) = match low_first {
                true => (Encoding::Utf16Le, u16::to_le_bytes),
                false => (Encoding::Utf16Be, u16::to_be_bytes),
            };
            let text = text.trim_start_matches('\u{feff}');
            let marked = format!("{}{text}", if mark { "\u{feff}" } else { "" });
            let mut decoder = Decoder::of(encoding).expect("it is not UTF-8");
            let bytes = utf16(&marked, to_bytes);
            let read: String = bytes.chunks(length).map(|piece| decoder.decode(piece)).collect();
            prop_assert_eq!(read + decoder.finish(), text);
        }
    }
}
