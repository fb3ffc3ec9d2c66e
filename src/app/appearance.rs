//! The preferences put to work: the look of the page, the language, how numbers and
//! dates are written, and how long notices stay.

use allset_domain::settings::{Setting, settings};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Base, words};
use crate::i18n::use_i18n;
use crate::nav::{Nav, use_nav};
use crate::state::preferences::{Preferences, use_preferences};
use crate::state::toasts::{NoticeStyle, use_toasts};
use crate::ui::effect::effect;
use crate::ui::paint::after_paint;

/// The attributes that the style sheet goes by beside the theme, as `public/early.js` sets them at
/// first.
const ATTRIBUTES: [(&str, &Setting); 3] = [
    ("data-density", &settings::DENSITY),
    ("data-text", &settings::TEXT_SIZE),
    ("data-motion", &settings::MOTION),
];

/// What the style sheet goes by.
fn look(preferences: Preferences) -> Vec<(&'static str, String)> {
    let theme = preferences.value(&settings::THEME);
    // Strong contrast is light or dark as the system is.
    let (theme, contrast) = match theme.text() {
        "contrast" => ("system", "more"),
        theme => (theme, "system"),
    };
    let mut look = vec![
        ("data-theme", theme.to_owned()),
        ("data-contrast", contrast.to_owned()),
    ];
    for (name, setting) in ATTRIBUTES {
        look.push((name, preferences.value(setting).text().to_owned()));
    }
    look
}

/// Follows the preferences for as long as the mount lives.
pub(super) fn follow_preferences() {
    let t = use_i18n();
    let nav = use_nav();
    let base: Base = expect_context();
    let toasts = use_toasts();
    let preferences = use_preferences();
    let mut is_first = true;
    effect(move || {
        let Some(root) = own_root(nav) else { return };
        let look = look(preferences);
        let put_on = move || {
            for (name, value) in look {
                // Setting an attribute of a valid name does not fail.
                let _ = root.set_attribute(name, &value);
            }
        };
        if std::mem::take(&mut is_first) {
            put_on();
        } else {
            // All that is on the page is laid out anew; the choice itself is to be seen first.
            after_paint(put_on);
        }
    });
    effect(move || {
        let stay = preferences.value(&settings::NOTICE_TIME).number();
        toasts.set_style(NoticeStyle {
            stay_seconds: stay.unsigned_abs(),
            done: preferences.value(&settings::DONE_NOTICES).is_on(),
        });
    });
    effect(move || {
        let region = preferences.region();
        // What the same change does to the page, such as moving the focus, comes first: drawing the page
        // anew keeps that.
        request_animation_frame(move || t.follow(region));
    });
    let wanted = Memo::new(move |_| preferences.locale());
    effect(move || {
        let locale = wanted.get();
        if locale == t.locale() {
            return;
        }
        let base = base.clone();
        spawn_local(async move {
            match words::fetch(&base, locale, true).await {
                // Another may have been chosen meanwhile.
                Ok(bundle) if wanted.try_get_untracked() == Some(locale) => {
                    if let Some(root) = own_root(nav) {
                        let _ = root.set_attribute("lang", locale.tag());
                        let _ = root.set_attribute("dir", locale.direction());
                    }
                    t.set(bundle);
                }
                Ok(_) => {}
                Err(error) => toasts.failed(error.message()),
            }
        });
    });
}

/// The element of the whole page, where the page is the mount's own.
fn own_root(nav: Nav) -> Option<web_sys::Element> {
    nav.owns_page().then(|| document().document_element())?
}
