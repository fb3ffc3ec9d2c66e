//! Writing without the differences that a person who looks for something does not make: case,
//! accents, width, vowel marks.

/// A letter as it is compared, and where in the text it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    pub folded: char,
    /// The bytes of the text that it stands for.
    pub start: usize,
    pub end: usize,
    pub class: Class,
}

/// Where one class ends and another begins, a word ends: languages that write no spaces change
/// the script between words and their endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Stands between words.
    Gap,
    Letter,
    Han,
    Hiragana,
    Katakana,
}

/// How ä, ö and ü are written without their dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Umlauts {
    /// As a, o and u.
    Bare,
    /// As ae, oe and ue.
    Spelt,
}

/// The letters of a text. What only adds to the letter before it, such as an accent, is part of it.
pub(super) fn letters(text: &str, umlauts: Umlauts) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, original) in text.char_indices() {
        let end = start + original.len_utf8();
        let wide = widened(original);
        if let Some(voice) = voice(wide) {
            if let Some(last) = letters.last_mut() {
                last.folded = voiced(last.folded, voice);
                last.end = end;
            }
            continue;
        }
        let class = class(wide);
        if is_dropped(wide) {
            if let Some(last) = letters.last_mut() {
                last.end = end;
            }
            continue;
        }
        let mut push = |folded| {
            letters.push(Letter {
                folded,
                start,
                end,
                class,
            });
        };
        for lower in wide.to_lowercase().filter(|lower| !is_dropped(*lower)) {
            match (spelt(lower), bare(lower)) {
                (Some((first, second, umlaut)), _) if !umlaut || umlauts == Umlauts::Spelt => {
                    push(first);
                    push(second);
                }
                (_, bare) => push(bare),
            }
        }
    }
    // A long vowel mark goes on with what it lengthens.
    for at in 1..letters.len() {
        if letters[at].folded == 'ー' && letters[at - 1].class != Class::Gap {
            letters[at].class = letters[at - 1].class;
        }
    }
    letters
}

/// Full width for half-width kana, plain for full-width Latin.
fn widened(letter: char) -> char {
    const KANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    let code = u32::from(letter);
    match code {
        0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(letter),
        0xFF61..=0xFF9D => {
            let at = (code - 0xFF61) as usize;
            KANA.chars().nth(at).unwrap_or(letter)
        }
        _ => letter,
    }
}

/// How far the voiced kana stands behind the plain one.
fn voice(letter: char) -> Option<u32> {
    match letter {
        '\u{3099}' | '\u{309B}' | 'ﾞ' => Some(1),
        '\u{309A}' | '\u{309C}' | 'ﾟ' => Some(2),
        _ => None,
    }
}

fn voiced(plain: char, by: u32) -> char {
    match plain {
        'か'..='と' | 'は'..='ほ' => char::from_u32(u32::from(plain) + by).unwrap_or(plain),
        'う' => 'ゔ',
        _ => plain,
    }
}

fn class(letter: char) -> Class {
    match letter {
        'ぁ'..='ゟ' => Class::Hiragana,
        'ァ'..='ヺ' | 'ー'..='ヿ' => Class::Katakana,
        '々'
        | '〆'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' => Class::Han,
        letter if letter.is_alphanumeric() => Class::Letter,
        _ => Class::Gap,
    }
}

/// Accents, the vowel marks, hamza and lengthening of Arabic, and what joins or parts letters.
fn is_dropped(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36F}'
            | '\u{610}'..='\u{61A}'
            | 'ء'
            | 'ـ'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{6D6}'..='\u{6ED}'
            | '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'
            | '\u{FE00}'..='\u{FE0F}'
    )
}

/// Letters that are two, and whether they are so only for some.
fn spelt(lower: char) -> Option<(char, char, bool)> {
    Some(match lower {
        'ß' => ('s', 's', false),
        'æ' => ('a', 'e', false),
        'œ' => ('o', 'e', false),
        'þ' => ('t', 'h', false),
        'ĳ' => ('i', 'j', false),
        'ä' => ('a', 'e', true),
        'ö' => ('o', 'e', true),
        'ü' => ('u', 'e', true),
        _ => return None,
    })
}

/// A small letter without what is above, below or through it.
fn bare(lower: char) -> char {
    match lower {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | '\u{1EA1}'..='\u{1EB7}' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | '\u{1EB9}'..='\u{1EC7}' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | '\u{1EC9}' | '\u{1ECB}' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | '\u{1ECD}'..='\u{1EE3}' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | '\u{1EE5}'..='\u{1EF1}' => {
            'u'
        }
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' | '\u{1EF3}'..='\u{1EF9}' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(lower, '٠'),
        '۰'..='۹' => digit(lower, '۰'),
        'ァ'..='ヶ' => char::from_u32(u32::from(lower) - 0x60).unwrap_or(lower),
        _ => lower,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str, umlauts: Umlauts) -> String {
        letters(text, umlauts).iter().map(|l| l.folded).collect()
    }

    #[test]
    fn differences_that_nobody_types_are_gone() {
        for (text, wanted) in [
            ("Café", "cafe"),
            ("Cafe\u{301}", "cafe"),
            ("Straße", "strasse"),
            ("ŁÓDŹ", "lodz"),
            ("İstanbul", "istanbul"),
            ("Việt", "viet"),
            ("Τιμές", "τιμεσ"),
            ("إعدادات", "اعدادات"),
            ("لُغَة", "لغه"),
            ("الـلـغة", "اللغه"),
            ("١٢", "12"),
            ("テーマ", "てーま"),
            ("ﾃｰﾏ", "てーま"),
            ("ｶﾞｲﾄﾞ", "がいど"),
            ("ガイド", "がいど"),
            ("ＡＢＣ１２", "abc12"),
        ] {
            assert_eq!(folded(text, Umlauts::Bare), wanted, "{text}");
        }
    }

    #[test]
    fn umlauts_are_written_in_two_ways() {
        assert_eq!(folded("Größe über", Umlauts::Bare), "grosse uber");
        assert_eq!(folded("Größe über", Umlauts::Spelt), "groesse ueber");
    }

    #[test]
    fn a_letter_knows_where_it_stands_with_its_accents() {
        let letters = letters("e\u{301}ß", Umlauts::Bare);
        let places: Vec<_> = letters.iter().map(|l| (l.start, l.end)).collect();
        assert_eq!(places, [(0, 3), (3, 5), (3, 5)]);
    }
}
