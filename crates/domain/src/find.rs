//! Finding what a person looks for by the words that they type: in any order, begun, misspelt, or
//! by another name than its own.
//!
//! An [`Index`] is made once for a list of entries and a language; each keystroke asks it anew. Of
//! several words, not every one has to be found: the rarer a word is among the entries, the more it
//! counts, so that a whole sentence finds what its telling words name.

mod fold;
mod score;
mod word;

use std::collections::HashMap;
use std::ops::Range;

use self::fold::{Umlauts, letters};
use self::word::{Word, spellings, stem, traits};

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Names it among the entries.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What else people call it, divided by commas.
    pub words: String,
    /// A line about it; finds it where its names do not.
    pub about: String,
    /// Where it stands.
    pub section: String,
    /// What it is.
    pub kind: EntryKind,
}

/// What an entry is. Of two that fit as well as each other, the one of the earlier kind is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A section of the app.
    Section,
    /// A setting.
    Setting,
    /// A place within a section that is no setting.
    Place,
    /// Something that can be done at once.
    Action,
    /// A guide.
    Guide,
    /// Somebody of the workspace.
    Member,
    /// A token.
    Token,
}

/// An entry that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place in the list that the index was made of.
    pub entry: usize,
    /// The bytes of its title that were found, in order and apart, each at the bounds of characters.
    pub marks: Vec<Range<usize>>,
}

/// Entries, prepared to be searched.
#[derive(Clone, Debug)]
pub struct Index {
    entries: Vec<Prepared>,
    terms: Vec<Term>,
    /// Words that say little, in their plain spelling.
    stop_words: Vec<Vec<char>>,
}

#[derive(Clone, Debug)]
struct Prepared {
    id: String,
    title: String,
    kind: EntryKind,
    title_words: usize,
    /// The first letters of the words of its title.
    initials: Vec<char>,
    /// Its title, then its other names, each as [`phrase`] writes it.
    names: Vec<String>,
}

/// A word, and the entries in which it stands.
#[derive(Clone, Debug)]
struct Term {
    letters: Vec<char>,
    traits: u64,
    uses: Vec<(usize, Field)>,
}

/// The part of an entry in which a word stands. The earlier ones count more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Title,
    Words,
    About,
    Section,
}

/// What divides other names, in the scripts of the locales.
const COMMAS: [char; 4] = [',', '،', '、', '，'];

impl Index {
    /// Prepares entries; `stop_words`, divided by commas, are those of the language that say little.
    #[must_use]
    pub fn new(entries: &[Entry], stop_words: &str) -> Self {
        let mut terms = Terms::default();
        let entries = entries
            .iter()
            .enumerate()
            .map(|(at, entry)| {
                let title = spellings(&entry.title);
                terms.add(&title, at, Field::Title);
                terms.add(&spellings(&entry.words), at, Field::Words);
                terms.add(&spellings(&entry.about), at, Field::About);
                terms.add(&spellings(&entry.section), at, Field::Section);
                let mut names = vec![phrase(&entry.title)];
                names.extend(entry.words.split(COMMAS).map(phrase));
                Prepared {
                    id: entry.id.clone(),
                    title: entry.title.clone(),
                    kind: entry.kind,
                    title_words: title.len(),
                    initials: title.iter().map(|word| word[0].letters[0]).collect(),
                    names,
                }
            })
            .collect();
        let stop_words = spellings(stop_words)
            .into_iter()
            .flatten()
            .map(|word| word.letters)
            .collect();
        Self {
            entries,
            terms: terms.list,
            stop_words,
        }
    }

    /// Finds at most `most` entries, those that fit best first. What was used lately, by its id, the
    /// latest first, comes first among equals, and leads where nothing is typed.
    #[must_use]
    pub fn find(&self, typed: &str, recent: &[impl AsRef<str>], most: usize) -> Vec<Hit> {
        let recency = |entry: &Prepared| recent.iter().position(|id| id.as_ref() == entry.id);
        let query: Vec<Query> = spellings(typed)
            .into_iter()
            .map(|spellings| self.query(spellings))
            .collect();
        let mut found = if typed.trim().is_empty() {
            (0..self.entries.len()).map(|entry| (entry, 0.0)).collect()
        } else {
            score::scores(self, typed, &query)
        };
        for (entry, score) in &mut found {
            if let Some(place) = recency(&self.entries[*entry]) {
                let lately = 1.0 / (place + 2) as f32;
                *score += score::RECENT * lately;
            }
        }
        let before = |&(entry, score): &(usize, f32)| {
            // Where nothing is typed, the list stays in its order.
            let kind = (!query.is_empty()).then(|| self.entries[entry].kind);
            (score, kind)
        };
        crate::order::sort_by(&mut found, |a, b| {
            let ((score_a, kind_a), (score_b, kind_b)) = (before(a), before(b));
            score_b.total_cmp(&score_a).then(kind_a.cmp(&kind_b))
        });
        found.truncate(most);
        found
            .into_iter()
            .map(|(entry, _)| Hit {
                entry,
                marks: score::marks(&self.entries[entry], &query),
            })
            .collect()
    }

    fn query(&self, spellings: Vec<Word>) -> Query {
        let says_little = |word: &Word| {
            let lone_kana = word.class == fold::Class::Hiragana && word.letters.len() == 1;
            lone_kana || self.stop_words.contains(&word.letters)
        };
        Query {
            says_little: spellings.iter().all(says_little),
            spellings,
        }
    }
}

/// A word of what was typed.
struct Query {
    /// Each way to write it; one at least.
    spellings: Vec<Word>,
    says_little: bool,
}

/// Collects the words of entries.
#[derive(Default)]
struct Terms {
    list: Vec<Term>,
    places: HashMap<Vec<char>, usize>,
}

impl Terms {
    fn add(&mut self, words: &[Vec<Word>], entry: usize, field: Field) {
        for word in words.iter().flatten() {
            let place = match self.places.get(&word.letters) {
                Some(place) => *place,
                None => {
                    self.list.push(Term {
                        letters: word.letters.clone(),
                        traits: traits(&word.letters),
                        uses: Vec::new(),
                    });
                    self.places
                        .insert(word.letters.clone(), self.list.len() - 1);
                    self.list.len() - 1
                }
            };
            let uses = &mut self.list[place].uses;
            // Fields are added from the one that counts most: once an entry is enough.
            if uses.last().is_none_or(|(last, _)| *last != entry) {
                uses.push((entry, field));
            }
        }
    }
}

/// A text as it is compared as a whole: its words without their endings, between spaces.
fn phrase(text: &str) -> String {
    let mut phrase = String::new();
    for words in spellings(text) {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        let letters = &words[0].letters;
        phrase.extend(&letters[..stem(letters)]);
    }
    phrase
}

/// A text as it is compared letter by letter.
fn folded(text: &str) -> String {
    let letters = letters(text.trim(), Umlauts::Bare);
    letters.iter().map(|letter| letter.folded).collect()
}

#[cfg(test)]
mod tests;
