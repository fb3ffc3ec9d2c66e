//! How well an entry fits what was typed.

use std::ops::Range;

use super::word::{Match, Word, nearly, plainly, traits, words};
use super::{Field, Index, Prepared, Query, Umlauts, folded, phrase};

/// What a word counts that says little.
const LITTLE: f32 = 0.08;
/// Of all that was typed and can be found at all, an entry has to have this part.
const LEAST: f32 = 0.2;
/// Of how well the best entry fits, another has to fit by this part.
const LEAST_OF_BEST: f32 = 0.35;

// What is added to how well the words fit, which is between 0 and 1.
/// The title is exactly what was typed, to the letter.
const TO_THE_LETTER: f32 = 30.0;
/// The title is what was typed.
const TITLE: f32 = 20.0;
/// Another name is what was typed.
const NAME: f32 = 0.6;
/// The title, or another name, begins with what was typed.
const BEGINS: f32 = 0.2;
/// All of the title was typed.
const WHOLE_TITLE: f32 = 0.25;
/// It was the last thing used.
pub(super) const RECENT: f32 = 0.3;

/// How well the initials of a title fit.
const INITIALS: f32 = 0.8;

/// Every entry that fits, with how well.
pub(super) fn scores(index: &Index, typed: &str, query: &[Query]) -> Vec<(usize, f32)> {
    let count = index.entries.len();
    let mut fits = vec![0.0_f32; count];
    let mut in_title = vec![0_u32; count];
    let mut all = 0.0;
    for word in query {
        let best = best_of_each(index, word);
        let having = best.iter().filter(|(fit, _)| *fit > 0.0).count();
        if having == 0 {
            continue;
        }
        let weight = match word.says_little {
            true => LITTLE,
            // The rarer, the more.
            false => 1.0 / (1.0 + 8.0 * having as f32 / count as f32),
        };
        all += weight;
        for (entry, (fit, field)) in best.into_iter().enumerate() {
            fits[entry] += weight * fit;
            in_title[entry] += u32::from(fit > 0.0 && field == Field::Title);
        }
    }
    let whole = Whole::of(typed);
    let mut best = 0.0_f32;
    let mut found = Vec::new();
    for (at, entry) in index.entries.iter().enumerate() {
        let fit = if all > 0.0 { fits[at] / all } else { 0.0 };
        let more = whole.bonus(entry);
        if fit < LEAST && more < NAME {
            continue;
        }
        let titled = match entry.title_words {
            0 => 0.0,
            words => (in_title[at] as f32 / words as f32).min(1.0),
        };
        let score = fit + more + WHOLE_TITLE * titled;
        best = best.max(score.min(1.0));
        found.push((at, score));
    }
    found.retain(|(_, score)| *score >= best * LEAST_OF_BEST);
    found
}

/// How well a word fits each entry, and the part of it in which it fits so.
fn best_of_each(index: &Index, query: &Query) -> Vec<(f32, Field)> {
    let mut best = vec![(0.0_f32, Field::Section); index.entries.len()];
    let mut known = false;
    let take = |best: &mut Vec<(f32, Field)>, uses: &[(usize, Field)], quality: f32| {
        for &(entry, field) in uses {
            let fit = quality * counts(field);
            if fit > best[entry].0 {
                best[entry] = (fit, field);
            }
        }
    };
    for typed in &query.spellings {
        for term in &index.terms {
            if let Some(found) = plainly(&typed.letters, typed.class, &term.letters) {
                // A word within another may be there by chance, and its own be misspelt.
                known |= found.part.start == 0;
                take(&mut best, &term.uses, found.quality);
            }
        }
        if typed.letters.len() > 1 {
            for (at, entry) in index.entries.iter().enumerate() {
                if entry.initials.starts_with(&typed.letters) && INITIALS > best[at].0 {
                    best[at] = (INITIALS, Field::Title);
                    known |= entry.initials.len() == typed.letters.len();
                }
            }
        }
    }
    if !known {
        for typed in &query.spellings {
            let own = traits(&typed.letters);
            for term in &index.terms {
                // Each mistake brings one letter at most that the other does not have.
                if (own & !term.traits).count_ones() > 2 {
                    continue;
                }
                if let Some(found) = nearly(&typed.letters, &term.letters) {
                    take(&mut best, &term.uses, found.quality);
                }
            }
        }
    }
    best
}

const fn counts(field: Field) -> f32 {
    match field {
        Field::Title => 1.0,
        Field::Words => 0.85,
        Field::About => 0.45,
        Field::Section => 0.35,
    }
}

/// What was typed, as a whole.
struct Whole<'a> {
    typed: &'a str,
    folded: String,
    phrase: String,
}

impl<'a> Whole<'a> {
    fn of(typed: &'a str) -> Self {
        Self {
            typed: typed.trim(),
            folded: folded(typed),
            phrase: phrase(typed),
        }
    }

    fn bonus(&self, entry: &Prepared) -> f32 {
        if entry.title.trim() == self.typed {
            return TO_THE_LETTER;
        }
        if self.phrase.is_empty() {
            return 0.0;
        }
        if entry.names[0] == self.phrase && folded(&entry.title) == self.folded {
            return TITLE;
        }
        if entry.names.contains(&self.phrase) {
            return NAME;
        }
        let begins = entry
            .names
            .iter()
            .any(|name| name.starts_with(&self.phrase));
        if begins { BEGINS } else { 0.0 }
    }
}

/// The bytes of a title that were found.
pub(super) fn marks(entry: &Prepared, query: &[Query]) -> Vec<Range<usize>> {
    let title = [Umlauts::Bare, Umlauts::Spelt].map(|umlauts| words(&entry.title, umlauts));
    let mut marks = Vec::new();
    for typed in query.iter().filter(|typed| !typed.says_little) {
        let all = |alike: fn(&Word, &Word) -> Option<Match>| -> Vec<Range<usize>> {
            let pairs = title.iter().flatten().flat_map(|word| {
                let spellings = typed.spellings.iter();
                spellings.map(move |typed| (typed, word))
            });
            pairs
                .filter_map(|(typed, word)| word.place(&alike(typed, word)?.part))
                .collect()
        };
        let mut found = all(|typed, word| plainly(&typed.letters, typed.class, &word.letters));
        if found.is_empty() {
            found = initials(entry, &typed.spellings[0], &title[0]);
        }
        if found.is_empty() {
            found = all(|typed, word| nearly(&typed.letters, &word.letters));
        }
        marks.extend(found);
    }
    apart(marks)
}

fn initials(entry: &Prepared, typed: &Word, title: &[Word]) -> Vec<Range<usize>> {
    let length = typed.letters.len();
    if length < 2 || !entry.initials.starts_with(&typed.letters) {
        return Vec::new();
    }
    let begun = title.iter().take(length);
    begun.filter_map(|word| word.place(&(0..1))).collect()
}

/// The same ranges in order, those that touch made one.
fn apart(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    crate::order::sort_by(&mut ranges, |a, b| a.start.cmp(&b.start));
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}
