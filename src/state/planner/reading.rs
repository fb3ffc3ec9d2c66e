//! How the manifest is read: by what it looks like, by what the person chose, or as a file with the same
//! columns was read before.

use std::sync::Arc;

use allset_domain::manifest::{Preview, Reading};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::PlannerState;

/// Where this device keeps it: the names of columns and what they hold, nothing of what stands in them.
const STORAGE_KEY: &str = "allset.layouts";
/// The most layouts that are kept; the oldest go first.
const MAX_KEPT: usize = 50;

/// How the manifest is read.
#[derive(Clone, Copy)]
pub struct ReadAs {
    /// What the person chose.
    pub chosen: RwSignal<Reading>,
    /// What came of it, once that is known; nothing of JSON.
    pub preview: RwSignal<Option<Arc<Preview>>>,
    /// Whether the choice is that of an earlier file.
    pub recalled: RwSignal<bool>,
}

/// How a table with these columns is read.
#[derive(Clone, Serialize, Deserialize)]
struct Layout {
    names: Vec<String>,
    reading: Reading,
}

impl ReadAs {
    pub(super) fn new() -> Self {
        Self {
            chosen: RwSignal::new(Reading::default()),
            preview: RwSignal::new(None),
            recalled: RwSignal::new(false),
        }
    }

    /// Another manifest is there, to be read so.
    pub(super) fn begin(self, reading: Reading) {
        self.chosen.set(reading);
        self.preview.set(None);
        self.recalled.set(false);
    }
}

impl PlannerState {
    /// Reads the manifest otherwise, and every later one with the same columns too.
    pub fn read_as(self, reading: Reading) {
        self.read_as.recalled.set(false);
        if let Some(names) = self.names() {
            keep(names, &reading);
        }
        self.read_again(reading);
    }

    fn read_again(self, reading: Reading) {
        self.read_as.chosen.set(reading);
        let manifest = self.next_manifest();
        self.source.update(|source| {
            if let Some(source) = source {
                source.manifest = manifest;
            }
        });
        self.ask_for_price();
    }

    /// It is known how the manifest is read.
    pub(super) fn previewed(self, preview: Preview) {
        self.read_as.preview.set(Some(Arc::new(preview)));
        let untouched = self.read_as.chosen.with_untracked(Reading::is_default);
        let kept = self.names().and_then(|names| kept(&names));
        if let Some(reading) = kept.filter(|reading| untouched && !reading.is_default()) {
            self.read_as.recalled.set(true);
            self.read_again(reading);
        }
    }

    /// The names of the columns, where a row names them.
    fn names(self) -> Option<Vec<String>> {
        self.read_as.preview.with_untracked(|preview| {
            let preview = preview.as_ref().filter(|preview| preview.header)?;
            let columns = preview.columns.iter();
            Some(columns.map(|column| column.name.clone()).collect())
        })
    }
}

/// How a table with these columns was read last.
fn kept(names: &[String]) -> Option<Reading> {
    let mut layouts = layouts().into_iter();
    let layout = layouts.find(|layout| layout.names == names)?;
    Some(layout.reading)
}

fn keep(names: Vec<String>, reading: &Reading) {
    let mut layouts = layouts();
    layouts.retain(|layout| layout.names != names);
    if !reading.is_default() {
        let reading = reading.clone();
        layouts.insert(0, Layout { names, reading });
    }
    layouts.truncate(MAX_KEPT);
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(&layouts)) {
        // Where the browser keeps nothing it is chosen anew.
        let _ = storage.set_item(STORAGE_KEY, &text);
    }
}

fn layouts() -> Vec<Layout> {
    let text = storage().and_then(|storage| storage.get_item(STORAGE_KEY).ok().flatten());
    let layouts = text.and_then(|text| serde_json::from_str(&text).ok());
    layouts.unwrap_or_default()
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
