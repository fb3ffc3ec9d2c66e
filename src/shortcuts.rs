//! The keyboard shortcuts of a mount that has the page for itself.

use allset_domain::settings::{Kind, REGISTRY, Setting, settings};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::nav::{Nav, use_nav};
use crate::route::Route;
use crate::state::drafts::{Drafts, use_drafts};
use crate::state::finder::{Finder, Shown, use_finder};
use crate::state::preferences::{Preferences, use_preferences};
use crate::ui::dialog::OPEN;
use crate::ui::keys::stroke;
use crate::ui::listen::on_window;

/// How long the second key of a shortcut may take, in milliseconds.
const SEQUENCE_MS: f64 = 1_500.0;
/// Opens the search where no other shortcut has this key, as it does on many sites.
const ALSO_FIND: &str = "/";
/// What text is typed into.
const TYPED_INTO: &str = "textarea, select, [contenteditable]:not([contenteditable=false]), \
    input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [type=range])";

/// Every shortcut that can be set.
pub fn shortcuts() -> impl Iterator<Item = &'static Setting> {
    REGISTRY
        .iter()
        .copied()
        .filter(|setting| setting.kind == Kind::Shortcut)
}

/// What can be reached by keys.
#[derive(Clone, Copy)]
struct Reach {
    nav: Nav,
    finder: Finder,
    preferences: Preferences,
    drafts: Drafts,
}

/// Listens to keys as long as the mount is there. The keys of a page that belongs to others are
/// theirs.
pub fn listen() {
    let nav = use_nav();
    if !nav.owns_page() {
        return;
    }
    let reach = Reach {
        nav,
        finder: use_finder(),
        preferences: use_preferences(),
        drafts: use_drafts(),
    };
    let begun = StoredValue::new(None::<(String, f64)>);
    on_window("keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        let Some(stroke) = stroke(&event).filter(|_| !event.repeat()) else {
            return;
        };
        let before = begun.get_value();
        begun.set_value(None);
        let is_command = stroke.starts_with("mod+");
        if event.default_prevented() || (typing(&event) && !is_command) {
            return;
        }
        let now = event.time_stamp();
        let in_time = before.filter(|(_, at)| now - at < SEQUENCE_MS);
        let both = in_time.map(|(first, _)| format!("{first} {stroke}"));
        // Nothing here reacts to what changes: a key looks at what is set now.
        let taken = untrack(|| {
            both.is_some_and(|keys| reach.take(&keys)) || reach.take(&stroke) || {
                let begins = reach.begins(&stroke);
                if begins {
                    begun.set_value(Some((stroke, now)));
                }
                begins
            }
        });
        if taken {
            event.prevent_default();
        }
    });
}

impl Reach {
    fn is_on(self) -> bool {
        self.preferences.value(&settings::SHORTCUTS).is_on()
    }

    /// Does what these keys are for; whether there is anything.
    fn take(self, keys: &str) -> bool {
        let wanted = shortcuts().find(|setting| self.preferences.value(setting).text() == keys);
        let find = wanted == Some(&settings::FIND) || (wanted.is_none() && keys == ALSO_FIND);
        if !self.is_on() {
            return false;
        }
        if let Ok(Some(_)) = document().query_selector(OPEN) {
            // The same key closes the search. What lies below a dialog is out of reach.
            if find && self.finder.shown() == Some(Shown::Search) {
                self.finder.hide();
            }
            return find;
        }
        match wanted {
            _ if find => self.finder.show(Shown::Search),
            Some(setting) if *setting == settings::HELP => self.finder.show(Shown::Shortcuts),
            Some(setting) if *setting == settings::SAVE => return self.save(),
            Some(setting) => match section(setting) {
                Some(route) => self.nav.go(route, ""),
                None => return false,
            },
            None => return false,
        }
        true
    }

    /// Presses the button of the bar that asks to save; whether there is anything to save.
    fn save(self) -> bool {
        let here = self.nav.location().get().route;
        if !here.is_some_and(|route| self.drafts.is_unsaved(route)) {
            return false;
        }
        let button = document().query_selector(".as-savebar [type=submit]");
        let button = button.ok().flatten();
        let button = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(button) = &button {
            button.click();
        }
        button.is_some()
    }

    /// Whether a shortcut of two keys begins so.
    fn begins(self, stroke: &str) -> bool {
        let first = format!("{stroke} ");
        self.is_on()
            && shortcuts().any(|setting| self.preferences.value(setting).text().starts_with(&first))
    }
}

/// The section that a shortcut goes to.
fn section(setting: &Setting) -> Option<Route> {
    let key = setting.id.strip_prefix("shortcuts.")?;
    Route::SECTIONS
        .iter()
        .copied()
        .find(|route| route.key() == key)
}

fn typing(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0);
    target.dyn_into::<web_sys::Element>().is_ok_and(|element| {
        element
            .closest(TYPED_INTO)
            .is_ok_and(|found| found.is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shortcut_does_something() {
        for setting in shortcuts() {
            let known = [&settings::FIND, &settings::HELP, &settings::SAVE].contains(&setting);
            assert!(known != section(setting).is_some(), "{}", setting.id);
        }
    }

    #[test]
    fn every_section_has_a_shortcut() {
        for route in Route::SECTIONS {
            assert!(
                shortcuts().any(|setting| section(setting) == Some(*route)),
                "{route:?}"
            );
        }
    }
}
