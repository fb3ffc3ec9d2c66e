//! Words, and how alike two of them are.

use std::ops::Range;

use super::fold::{Class, Letter, Umlauts, letters};

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub letters: Vec<char>,
    /// The bytes of the text that each letter stands for.
    places: Vec<(usize, usize)>,
    pub class: Class,
}

impl Word {
    /// The bytes of the text that some of its letters stand for.
    pub fn place(&self, letters: &Range<usize>) -> Option<Range<usize>> {
        let places = self.places.get(letters.clone())?;
        Some(places.first()?.0..places.last()?.1)
    }
}

/// The words of a text in one spelling.
pub(super) fn words(text: &str, umlauts: Umlauts) -> Vec<Word> {
    let letters = letters(text, umlauts);
    letters
        .chunk_by(|a, b| a.class == b.class)
        .filter(|run| run[0].class != Class::Gap)
        .map(word)
        .collect()
}

/// What has a spelling of its own without dots.
const UMLAUTS: [char; 6] = ['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü'];

/// The words of a text in each of their spellings, those without umlauts once.
pub(super) fn spellings(text: &str) -> Vec<Vec<Word>> {
    let bare = words(text, Umlauts::Bare);
    if !text.contains(UMLAUTS) {
        return bare.into_iter().map(|word| vec![word]).collect();
    }
    let spelt = words(text, Umlauts::Spelt);
    bare.into_iter()
        .zip(spelt)
        .map(|(bare, spelt)| match bare.letters == spelt.letters {
            true => vec![bare],
            false => vec![bare, spelt],
        })
        .collect()
}

fn word(run: &[Letter]) -> Word {
    let mut run = run;
    // The Arabic article.
    if run.len() > 4 && run[0].folded == 'ا' && run[1].folded == 'ل' {
        run = &run[2..];
    }
    Word {
        letters: run.iter().map(|letter| letter.folded).collect(),
        places: run
            .iter()
            .map(|letter| (letter.start, letter.end))
            .collect(),
        class: run[0].class,
    }
}

/// The fewest letters that are left of a word without its ending.
const MIN_STEM: usize = 3;

/// How many letters of a word are left without the endings of English: jobs and job, starting and
/// started. Other languages lose little by it, since both sides lose the same.
pub(super) fn stem(word: &[char]) -> usize {
    const ENDINGS: [&str; 7] = ["ing", "ies", "ed", "es", "s", "e", "y"];
    let ends = |ending: &str| {
        let length = ending.len();
        word.len() >= MIN_STEM + length
            && word[word.len() - length..]
                .iter()
                .copied()
                .eq(ending.chars())
    };
    let Some(ending) = ENDINGS.into_iter().find(|ending| ends(ending)) else {
        return word.len();
    };
    let mut left = word.len() - ending.len();
    // "address" is no plural.
    if ending == "s" && word[left - 1] == 's' {
        return word.len();
    }
    let doubled = left > MIN_STEM && word[left - 1] == word[left - 2];
    if doubled && matches!(ending, "ing" | "ed") && !matches!(word[left - 1], 'l' | 's') {
        left -= 1;
    }
    left
}

/// One bit for each of the letters that a word has, to tell quickly that two are not alike.
pub(super) fn traits(word: &[char]) -> u64 {
    word.iter()
        .fold(0, |bits, &letter| bits | 1 << (u32::from(letter) % 64))
}

/// How a word that was typed is found in another one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Match {
    /// Between 0 and 1.
    pub quality: f32,
    /// The letters of the other word that were found.
    pub part: Range<usize>,
}

/// Finds a word in another without mistakes.
pub(super) fn plainly(typed: &[char], class: Class, word: &[char]) -> Option<Match> {
    let (short, long) = (typed.len(), word.len());
    let found = |quality, part| Some(Match { quality, part });
    if typed == word {
        return found(1.0, 0..long);
    }
    let (typed_stem, word_stem) = (stem(typed), stem(word));
    let same = common(typed, word);
    if typed_stem == word_stem && same >= word_stem {
        return found(0.93, 0..same);
    }
    if same == short {
        return found(0.55 + 0.35 * share(short, long), 0..short);
    }
    if typed_stem > MIN_STEM && same >= typed_stem {
        return found(0.5 + 0.3 * share(typed_stem, long), 0..same);
    }
    // "automatically" for "automatic".
    if word_stem > MIN_STEM && same >= word_stem && word_stem * 3 >= typed_stem * 2 {
        return found(0.6, 0..same);
    }
    let inside = short >= MIN_STEM || class != Class::Letter;
    let at = match inside && short < long {
        true => word.windows(short).position(|part| part == typed),
        false => None,
    }?;
    found(0.3 + 0.2 * share(short, long), at..at + short)
}

/// Finds a word in another, or in how it begins, by one mistake in a word of 4 letters or two in
/// one of 8.
pub(super) fn nearly(typed: &[char], word: &[char]) -> Option<Match> {
    let allowed = match typed.len() {
        0..4 => return None,
        4..8 => 1,
        _ => 2,
    };
    if word.len() + allowed < typed.len() {
        return None;
    }
    let mistakes = mistakes(typed, word, allowed)?;
    let whole = word.len() <= typed.len() + allowed;
    let quality = 0.6 - 0.12 * mistakes as f32 - if whole { 0.0 } else { 0.1 };
    Some(Match {
        quality,
        part: 0..word.len(),
    })
}

/// The fewest mistakes (a letter too much, missing, wrong, or two changed over) by which a word
/// begins as typed, no more than allowed.
fn mistakes(typed: &[char], word: &[char], allowed: usize) -> Option<usize> {
    /// Longer than any word of a person; what is longer is compared by how it begins.
    const MAX: usize = 24;
    let typed = &typed[..typed.len().min(MAX)];
    let word = &word[..word.len().min(typed.len() + allowed)];
    let width = word.len() + 1;
    let mut before = [0_usize; MAX + 4];
    let mut last = [0_usize; MAX + 4];
    let mut row = [0_usize; MAX + 4];
    for (at, cost) in last[..width].iter_mut().enumerate() {
        *cost = at;
    }
    for (down, letter) in typed.iter().enumerate() {
        row[0] = down + 1;
        let mut least = row[0];
        for across in 1..width {
            let wrong = usize::from(*letter != word[across - 1]);
            let mut cost = (last[across - 1] + wrong)
                .min(last[across] + 1)
                .min(row[across - 1] + 1);
            let changed_over = down > 0
                && across > 1
                && *letter == word[across - 2]
                && typed[down - 1] == word[across - 1];
            if changed_over {
                cost = cost.min(before[across - 2] + 1);
            }
            row[across] = cost;
            least = least.min(cost);
        }
        if least > allowed {
            return None;
        }
        (before, last, row) = (last, row, before);
    }
    last[..width]
        .iter()
        .copied()
        .min()
        .filter(|fewest| *fewest <= allowed)
}

fn common(a: &[char], b: &[char]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn endings_of_english_make_no_difference() {
        for (one, other) in [
            ("job", "jobs"),
            ("date", "dates"),
            ("start", "starting"),
            ("stop", "stopped"),
            ("currency", "currencies"),
            ("fail", "fails"),
            ("size", "sizing"),
        ] {
            let (one, other) = (letters(one), letters(other));
            assert_eq!(one[..stem(&one)], other[..stem(&other)], "{one:?}");
        }
        for word in ["bus", "day", "address", "red"] {
            assert_eq!(stem(&letters(word)), word.len(), "{word}");
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_forgiven_by_length() {
        let near = |typed: &str, word: &str| nearly(&letters(typed), &letters(word)).is_some();
        assert!(near("tehme", "theme"));
        assert!(near("thme", "theme"));
        assert!(near("themee", "theme"));
        assert!(near("langauge", "language"));
        assert!(near("lamguaje", "language"));
        assert!(near("langua", "language"));
        assert!(!near("the", "them"));
        assert!(!near("tmeh", "theme"));
        assert!(!near("credits", "planner"));
    }

    #[test]
    fn what_is_more_alike_counts_more() {
        let quality = |typed: &str| {
            let found = plainly(&letters(typed), Class::Letter, &letters("themes"));
            found.map_or(0.0, |found| found.quality)
        };
        let order = ["themes", "theme", "the", "emes", "xyz"].map(quality);
        assert!(order.is_sorted_by(|a, b| a > b), "{order:?}");
    }

    #[test]
    fn scripts_part_words_where_there_are_no_spaces() {
        let found: Vec<String> = words("日付の順序とテーマ", Umlauts::Bare)
            .iter()
            .map(|word| word.letters.iter().collect())
            .collect();
        assert_eq!(found, ["日付", "の", "順序", "と", "てーま"]);
    }
}
