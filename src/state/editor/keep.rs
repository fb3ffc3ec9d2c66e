use std::marker::PhantomData;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::Document;
use super::draft::Kept;
use crate::json;
use crate::route::Route;
use crate::state::drafts::{key, storage};

/// Where the tab keeps what was typed into a document and not saved.
pub(super) struct Keep<D> {
    key: String,
    document: PhantomData<fn() -> D>,
}

impl<D> Clone for Keep<D> {
    fn clone(&self) -> Self {
        Self {
            key: self.key.clone(),
            document: PhantomData,
        }
    }
}

/// A change as it is written.
#[derive(Serialize, Deserialize)]
struct Written<V> {
    pointer: String,
    before: V,
    typed: V,
}

impl<D: Document> Keep<D> {
    /// For a section of this mount.
    pub(super) fn here(route: Route) -> Self {
        Self {
            key: key(&expect_context(), route),
            document: PhantomData,
        }
    }

    /// What was kept; nothing where it cannot be read. A field that there is no longer is dropped.
    pub(super) fn load(&self) -> Vec<Kept<D>> {
        let text = storage().and_then(|storage| storage.get_item(&self.key).ok().flatten());
        let written: Vec<Written<D::Value>> = text
            .and_then(|text| json::parse(&text).ok())
            .unwrap_or_default();
        written
            .into_iter()
            .filter_map(|written| {
                Some(Kept {
                    field: D::at(&written.pointer)?,
                    before: written.before,
                    typed: written.typed,
                })
            })
            .collect()
    }

    /// Keeps this and nothing else. Where the browser keeps nothing, a reload loses it, about which
    /// the browser asks first.
    pub(super) fn save(&self, changes: &[Kept<D>]) {
        let Some(storage) = storage() else { return };
        if changes.is_empty() {
            let _ = storage.remove_item(&self.key);
            return;
        }
        let written: Vec<_> = changes
            .iter()
            .map(|kept| Written {
                pointer: D::pointer(kept.field),
                before: kept.before.clone(),
                typed: kept.typed.clone(),
            })
            .collect();
        if let Ok(text) = serde_json::to_string(&written) {
            let _ = storage.set_item(&self.key, &text);
        }
    }
}
