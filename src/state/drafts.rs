//! What is typed and not saved, section by section: what the shell knows of it, and the editors.
//!
//! An editor comes with the page that first asks for it, and then lives as long as the mount: going
//! elsewhere loses nothing.

use std::any::Any;

use leptos::prelude::*;

use crate::app::{Base, Mount};
use crate::route::Route;
use crate::ui::effect::effect;
use crate::ui::listen::on_window;

/// The drafts of a mount.
#[derive(Clone, Copy)]
pub struct Drafts {
    unsaved: RwSignal<Vec<Route>>,
    editors: StoredValue<Vec<(Route, Box<dyn Any + Send + Sync>)>>,
}

impl Drafts {
    /// Provides them to everything below; needs the app's base.
    pub fn provide() -> Self {
        let base: Base = expect_context();
        let kept = |route: &Route| {
            let key = key(&base, *route);
            storage().is_some_and(|storage| storage.get_item(&key).is_ok_and(|kept| kept.is_some()))
        };
        let drafts = Self {
            unsaved: RwSignal::new(Route::SECTIONS.iter().copied().filter(kept).collect()),
            editors: StoredValue::new(Vec::new()),
        };
        provide_context(drafts);
        // The tab keeps what was typed; closing it would lose it from any page.
        let dirty = Memo::new(move |_| !drafts.unsaved.read().is_empty());
        effect(move || {
            if dirty.get() {
                on_window("beforeunload", |event| event.prevent_default());
            }
        });
        drafts
    }

    /// Whether something that was typed in a section waits there to be saved.
    pub fn is_unsaved(self, route: Route) -> bool {
        self.unsaved.read().contains(&route)
    }

    /// Says whether something waits in a section.
    pub(super) fn mark(self, route: Route, unsaved: bool) {
        let known = self.unsaved.try_with_untracked(|all| all.contains(&route));
        if known == Some(!unsaved) {
            self.unsaved.update(|all| match unsaved {
                true => all.push(route),
                false => all.retain(|other| *other != route),
            });
        }
    }

    /// The editor of a section, made at the first time.
    pub(super) fn editor<E: Any + Copy + Send + Sync>(
        self,
        route: Route,
        make: impl FnOnce() -> E,
    ) -> E {
        let made = self.editors.with_value(|editors| {
            let (_, editor) = editors.iter().find(|(own, _)| *own == route)?;
            editor.downcast_ref().copied()
        });
        made.unwrap_or_else(|| {
            let editor = expect_context::<Mount>().make(make);
            self.editors
                .update_value(|editors| editors.push((route, Box::new(editor))));
            editor
        })
    }
}

/// Where the tab keeps what was typed in a section and not saved. For the app of this mount: another
/// one of the same origin has drafts of its own.
pub(super) fn key(Base(base): &Base, route: Route) -> String {
    format!("allset.draft:{base}:{}", route.key())
}

pub(super) fn storage() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

/// The drafts of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_drafts() -> Drafts {
    expect_context()
}
