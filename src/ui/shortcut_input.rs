//! A shortcut that is set by pressing it.

use std::time::Duration;

use allset_domain::settings::{Setting, Shortcut};
use leptos::prelude::*;
use leptos::{ev, html};

use super::ids::unique_id;
use super::keys::{Keys, stroke};
use crate::i18n::{Message, msg, use_i18n};
use crate::shortcuts::shortcuts;
use crate::state::preferences::use_preferences;

/// How long a second key is waited for.
const SECOND_KEY: Duration = Duration::from_millis(1_000);
/// What browsers do not give away.
const BROWSERS_OWN: [&str; 7] = [
    "mod+w",
    "mod+t",
    "mod+n",
    "mod+q",
    "mod+shift+w",
    "mod+shift+t",
    "mod+shift+n",
];

/// How far the pressing is.
#[derive(Clone, Debug, PartialEq)]
enum Press {
    /// Nothing is waited for.
    Rest,
    /// The keys are waited for; what was pressed of them.
    Waiting(String),
    /// What was pressed could not be taken.
    Refused(Message),
}

/// Shows a shortcut, and takes the keys that are pressed instead. Escape leaves it as it is,
/// Backspace leaves it without keys.
#[component]
pub fn ShortcutInput(
    /// Which.
    setting: &'static Setting,
    /// Its keys.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the new ones; empty for none.
    #[prop(into)]
    on_change: Callback<String>,
    /// The id of the button.
    id: String,
    /// The id of what names the shortcut: the button is called after it, behind its own word.
    named_by: String,
    /// The ids of what describes it.
    described_by: String,
) -> impl IntoView {
    let t = use_i18n();
    let preferences = use_preferences();
    let press = RwSignal::new(Press::Rest);
    let button = NodeRef::<html::Button>::new();
    let said = unique_id();
    let finish = move |keys: String| {
        let others = shortcuts().filter(|other| other.id != setting.id);
        let other = untrack(|| {
            others
                .into_iter()
                .find(|other| clash(preferences.value(other).text(), &keys))
        });
        let refused = if keys.parse::<Shortcut>().is_err() {
            Some(msg::shortcut_unusable())
        } else if keys.split(' ').any(|stroke| BROWSERS_OWN.contains(&stroke)) {
            Some(msg::shortcut_browsers())
        } else {
            other.map(|other| msg::shortcut_taken(t.setting_name(other)))
        };
        match refused {
            Some(reason) => press.set(Press::Refused(reason)),
            None => {
                press.set(Press::Rest);
                on_change.run(keys);
            }
        }
    };
    let take = move |stroke: String| {
        let before = press.with_untracked(|press| match press {
            Press::Waiting(before) => before.clone(),
            Press::Rest | Press::Refused(_) => String::new(),
        });
        // A key that is held with others stands alone; a plain one may be the first of two.
        if !before.is_empty() {
            return finish(format!("{before} {stroke}"));
        }
        if stroke.starts_with("mod+") || stroke.starts_with("alt+") {
            return finish(stroke);
        }
        press.set(Press::Waiting(stroke.clone()));
        set_timeout(
            move || {
                let waits = Press::Waiting(stroke.clone());
                if press.try_get_untracked() == Some(waits) {
                    finish(stroke);
                }
            },
            SECOND_KEY,
        );
    };
    let key = move |event: ev::KeyboardEvent| {
        let waiting = press.with_untracked(|press| matches!(press, Press::Waiting(_)));
        // Tab goes on, as everywhere.
        if !waiting || event.key() == "Tab" {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
        match event.key().as_str() {
            "Escape" => press.set(Press::Rest),
            "Backspace" => {
                press.set(Press::Rest);
                on_change.run(String::new());
            }
            _ => {
                if let Some(stroke) = stroke(&event).filter(|_| !event.repeat()) {
                    take(stroke);
                }
            }
        }
    };
    let rest = move |_| {
        press.update(|press| {
            if matches!(press, Press::Waiting(_)) {
                *press = Press::Rest;
            }
        });
    };
    let shown = Signal::derive(move || match press.get() {
        Press::Waiting(keys) => keys,
        Press::Rest | Press::Refused(_) => value.get(),
    });
    let words = move || match press.get() {
        Press::Waiting(_) => Some(t.text(msg::shortcut_press())),
        Press::Refused(reason) => Some(t.text(reason)),
        Press::Rest if value.read().is_empty() => Some(t.text(msg::shortcut_none())),
        Press::Rest => None,
    };
    let name = format!("{id} {named_by}");
    let description = format!("{described_by} {said}");
    view! {
        <div class="as-shortcut">
            <Keys keys=shown />
            <button
                class="as-button"
                type="button"
                data-size="s"
                id=id
                aria-labelledby=name
                aria-describedby=description
                aria-pressed=move || {
                    press.with(|press| matches!(press, Press::Waiting(_))).to_string()
                }
                node_ref=button
                on:click=move |_| {
                    press.set(Press::Waiting(String::new()));
                    // Safari does not focus a button that is clicked.
                    if let Some(button) = button.get_untracked() {
                        let _ = button.focus();
                    }
                }
                on:keydown=key
                on:blur=rest
            >
                {t.text(msg::shortcut_change())}
            </button>
            <span class="as-shortcut-said" id=said role="status">
                {words}
            </span>
        </div>
    }
}

/// Whether of two shortcuts one would never be reached: they are the same, or one begins as the other.
fn clash(one: &str, other: &str) -> bool {
    let begins = |one: &str, other: &str| {
        one.strip_prefix(other)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    !one.is_empty() && (begins(one, other) || begins(other, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_another_shortcut_clashes_with_it() {
        for (one, other, clashes) in [
            ("g o", "g o", true),
            ("g", "g o", true),
            ("g o", "g", true),
            ("g o", "g r", false),
            ("mod+g", "g", false),
            ("", "g", false),
        ] {
            assert_eq!(clash(one, other), clashes, "{one}, {other}");
        }
    }
}
