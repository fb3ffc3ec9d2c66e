//! What was found, as it stands in the list.

use std::ops::Range;

use allset_domain::find::{EntryKind, Hit, Index};

use super::entries::Item;
use crate::i18n::{Message, msg};

/// How many of what was found are shown.
const MOST: usize = 24;
/// How many of them stand above the others, whatever they are.
const BEST: usize = 3;

/// Entries under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub heading: Message,
    pub rows: Vec<Row>,
}

/// An entry in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its place in the list, headings not counted.
    pub at: usize,
    /// Its place among the items.
    pub item: usize,
    /// What of its title is marked.
    pub marks: Vec<Range<usize>>,
}

/// What is listed for what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    pub groups: Vec<Group>,
    /// Whether what was typed was found. Where it was not, there is still something to go on with.
    pub found: bool,
}

impl Results {
    /// Looks for what was typed.
    pub fn of(index: &Index, items: &[Item], typed: &str, recent: &[String]) -> Self {
        if typed.trim().is_empty() {
            let is_recent = |item: usize| recent.contains(&items[item].entry.id);
            let mut hits = index.find("", recent, items.len());
            hits.retain(|hit| is_recent(hit.entry) || leads(items[hit.entry].entry.kind));
            let heading = |hit: &Hit| match is_recent(hit.entry) {
                true => msg::find_recent(),
                false => kind_heading(items[hit.entry].entry.kind),
            };
            return Self::grouped(hits, heading, true);
        }
        let hits = index.find(typed, recent, MOST);
        if hits.is_empty() {
            let helpful =
                |item: &Item| matches!(item.entry.kind, EntryKind::Section | EntryKind::Guide);
            let places = (0..items.len()).filter(|at| helpful(&items[*at]));
            let hits = places.map(|entry| Hit {
                entry,
                marks: Vec::new(),
            });
            let heading = |hit: &Hit| kind_heading(items[hit.entry].entry.kind);
            return Self::grouped(hits.collect(), heading, false);
        }
        let best: Vec<usize> = hits.iter().take(BEST).map(|hit| hit.entry).collect();
        let heading = |hit: &Hit| match best.contains(&hit.entry) {
            true => msg::find_best(),
            false => kind_heading(items[hit.entry].entry.kind),
        };
        Self::grouped(hits, heading, true)
    }

    /// Puts what has the same heading together, the headings in the order of their first entries.
    fn grouped(hits: Vec<Hit>, heading: impl Fn(&Hit) -> Message, found: bool) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        for hit in hits {
            let heading = heading(&hit);
            let row = Row {
                at: 0,
                item: hit.entry,
                marks: hit.marks,
            };
            match groups.iter_mut().find(|group| group.heading == heading) {
                Some(group) => group.rows.push(row),
                None => groups.push(Group {
                    heading,
                    rows: vec![row],
                }),
            }
        }
        let rows = groups.iter_mut().flat_map(|group| &mut group.rows);
        for (at, row) in rows.enumerate() {
            row.at = at;
        }
        Self { groups, found }
    }

    /// Every row, in the order of the list.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

/// Whether it is listed before anything is typed.
fn leads(kind: EntryKind) -> bool {
    matches!(kind, EntryKind::Section | EntryKind::Action)
}

fn kind_heading(kind: EntryKind) -> Message {
    match kind {
        EntryKind::Section => msg::find_sections(),
        EntryKind::Setting => msg::find_settings(),
        EntryKind::Place => msg::find_places(),
        EntryKind::Action => msg::find_actions(),
        EntryKind::Guide => msg::find_guides(),
        EntryKind::Member => msg::find_members(),
        EntryKind::Token => msg::find_tokens(),
    }
}

/// A title in pieces, each with whether it is marked.
pub fn pieces(title: &str, marks: &[Range<usize>]) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut end = 0;
    let mut push = |part: Range<usize>, marked| {
        // The search marks whole characters.
        let text = title.get(part).unwrap_or_default();
        if !text.is_empty() {
            pieces.push((text.to_owned(), marked));
        }
    };
    for mark in marks {
        push(end..mark.start, false);
        push(mark.clone(), true);
        end = mark.end;
    }
    push(end..title.len(), false);
    pieces
}
