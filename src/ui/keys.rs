//! Keys as a person reads them, and strokes as shortcuts are written.

use js_sys::JsString;
use leptos::prelude::*;

use crate::i18n::{I18n, msg, use_i18n};

/// Whether ⌘ takes the place of Ctrl here.
#[must_use]
pub fn is_mac() -> bool {
    let platform = window().navigator().platform().unwrap_or_default();
    ["Mac", "iPhone", "iPad"]
        .iter()
        .any(|own| platform.starts_with(own))
}

/// The keys of a shortcut such as `mod+k` or `g o`: for each stroke, what stands on the keys.
pub fn spelt(t: I18n, keys: &str) -> Vec<Vec<String>> {
    let mac = is_mac();
    let strokes = keys.split(' ').filter(|stroke| !stroke.is_empty());
    strokes
        .map(|stroke| {
            let mut names = Vec::new();
            let mut rest = stroke;
            for (held, sign, name) in [
                ("mod+", "⌘", msg::key_control()),
                ("alt+", "⌥", msg::key_alt()),
                ("shift+", "⇧", msg::key_shift()),
            ] {
                if let Some(after) = rest.strip_prefix(held) {
                    rest = after;
                    names.push(if mac { sign.to_owned() } else { t.text(name) });
                }
            }
            names.push(JsString::from(rest).to_upper_case().into());
            names
        })
        .collect()
}

/// The keys of a shortcut.
#[component]
pub fn Keys(
    /// As the setting has it; nothing is shown of an empty one.
    #[prop(into)]
    keys: Signal<String>,
) -> impl IntoView {
    let t = use_i18n();
    move || {
        let names = spelt(t, &keys.get()).into_iter().flatten();
        let keys = names.map(|name| view! { <kbd class="as-kbd">{name}</kbd> });
        view! { <span class="as-keys">{keys.collect_view()}</span> }
    }
}

/// The stroke that an event is, as shortcuts are written; nothing where it is no stroke of its own:
/// a key that is held for another, text that is being composed, or a key of the system.
#[must_use]
pub fn stroke(event: &web_sys::KeyboardEvent) -> Option<String> {
    let key = event.key();
    let partial = matches!(
        key.as_str(),
        "Control"
            | "Meta"
            | "Alt"
            | "AltGraph"
            | "Shift"
            | "CapsLock"
            | "Fn"
            | "Dead"
            | "Process"
            | "Unidentified"
    );
    let (command, other) = match is_mac() {
        true => (event.meta_key(), event.ctrl_key()),
        false => (event.ctrl_key(), event.meta_key()),
    };
    // AltGr writes letters; some systems report it as Ctrl and Alt together.
    let writes = event.get_modifier_state("AltGraph");
    if partial || event.is_composing() || other || writes {
        return None;
    }
    // Where letters are not Latin, the key is known by the letter that is printed beside them.
    let code = event.code();
    let printed = code.strip_prefix("Key").filter(|_| !key.is_ascii());
    let key = printed.unwrap_or(&key);
    // The browser knows the cases of letters; our own tables would weigh as much as the search.
    let letter = JsString::from(key);
    let small = String::from(letter.to_lower_case());
    // A mark such as "?" is what Shift gives; of a letter and of a key without one it is a part.
    let shift = event.shift_key() && (key.chars().count() > 1 || letter.to_upper_case() != small);
    let mut stroke = String::new();
    for (held, name) in [
        (command, "mod+"),
        (event.alt_key(), "alt+"),
        (shift, "shift+"),
    ] {
        if held {
            stroke.push_str(name);
        }
    }
    stroke.push_str(&small);
    Some(stroke)
}
