//! The search over 1,000 entries, for the benchmark in the browser (`tests/bench/find.mjs`). Run natively,
//! it prints how long a keystroke takes.

use allset_domain::find::{Entry, EntryKind, Index};
use wasm_bindgen::prelude::*;

const ENTRIES: usize = 1_000;
const MOST: usize = 24;

/// What entries are made of: words as settings have them.
const WORDS: &str = "account address alert amount approve audio automatic balance batch billing browser \
    budget calendar captions change check clean clock colour comma compact contact contrast country \
    credit currency customer date day decimal default delete density detail device disk display \
    document domain draft duration email error event expire export failure field file filter first \
    folder font footage format group guide header history hour image import index interface invoice \
    job keyboard label language large limit list local lock market measure media member message \
    method minute mode monitor month motion name network notice number order original output owner \
    page password payment people percent period person picture plan policy preview price print \
    private profile quality question rate reader reason receipt record region remind remove report \
    request reset result review role rule sample save scale schedule scope screen search second \
    section security service session setting share shortcut sign size small sound source space speed \
    standard start storage subtitle summary system table target task tax team template text theme \
    time title token translate unit unused update upload usage user value video view voice warn week \
    window word workflow workspace year zone";

/// Prepared entries.
#[wasm_bindgen]
pub struct Thousand(Index);

#[wasm_bindgen]
impl Thousand {
    /// Prepares them.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        let mut last = 7_usize;
        let mut some = |count: usize, between: &str| {
            let mut word = || {
                last = last.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
                words[(last >> 8) % words.len()]
            };
            let words: Vec<&str> = (0..count).map(|_| word()).collect();
            words.join(between)
        };
        let entries: Vec<_> = (0..ENTRIES)
            .map(|at| Entry {
                id: at.to_string(),
                title: some(3, " "),
                words: [some(2, " "), some(2, " "), some(6, ", ")].join(", "),
                about: some(10, " "),
                section: some(2, " "),
                kind: EntryKind::Setting,
            })
            .collect();
        Self(Index::new(
            &entries,
            "the, my, how, do, i, to, make, change, set, by",
        ))
    }

    /// Finds, and gives how many.
    #[must_use]
    pub fn find(&self, typed: &str) -> usize {
        self.0.find(typed, &["3", "1"], MOST).len()
    }
}

impl Default for Thousand {
    fn default() -> Self {
        Self::new()
    }
}

fn main() {
    #[cfg(not(target_family = "wasm"))]
    time();
}

#[cfg(not(target_family = "wasm"))]
fn time() {
    use std::time::Instant;

    const TYPED: &str = "stop the jobs startign by themselves tomorrow morning";
    let began = Instant::now();
    let thousand = Thousand::new();
    println!("prepared in {:?}", began.elapsed());
    let mut keystrokes: Vec<_> = TYPED
        .char_indices()
        .map(|(at, _)| {
            let began = Instant::now();
            let found = thousand.find(&TYPED[..=at]);
            (began.elapsed(), &TYPED[..=at], found)
        })
        .collect();
    keystrokes.sort_unstable();
    for (took, typed, found) in [
        &keystrokes[keystrokes.len() / 2],
        &keystrokes[keystrokes.len() - 1],
    ] {
        println!("{took:?} for \"{typed}\", {found} found");
    }
}
