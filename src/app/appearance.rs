//! The preferences put to work: the look of the page, the language, how numbers and
//! dates are written, and how long notices stay.

use allset_domain::settings::{Setting, settings};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Base, words};
use crate::i18n::use_i18n;
use crate::nav::{Nav, use_nav};
use crate::state::preferences::use_preferences;
use crate::state::toasts::{NoticeStyle, use_toasts};
use crate::ui::effect::effect;

/// The attributes that the style sheet goes by beside the theme, as `public/early.js` sets them at
/// first.
const ATTRIBUTES: [(&str, &Setting); 3] = [
    ("data-density", &settings::DENSITY),
    ("data-text", &settings::TEXT_SIZE),
    ("data-motion", &settings::MOTION),
];

/// Follows the preferences for as long as the mount lives.
pub(super) fn follow_preferences() {
    let t = use_i18n();
    let nav = use_nav();
    let base: Base = expect_context();
    let toasts = use_toasts();
    let preferences = use_preferences();
    effect(move || {
        let Some(root) = own_root(nav) else { return };
        let theme = preferences.value(&settings::THEME);
        // Strong contrast is light or dark as the system is.
        let (theme, contrast) = match theme.text() {
            "contrast" => ("system", "more"),
            theme => (theme, "system"),
        };
        // Setting an attribute of a valid name does not fail.
        let _ = root.set_attribute("data-theme", theme);
        let _ = root.set_attribute("data-contrast", contrast);
        for (attribute, setting) in ATTRIBUTES {
            let _ = root.set_attribute(attribute, preferences.value(setting).text());
        }
    });
    effect(move || {
        let stay = preferences.value(&settings::NOTICE_TIME).number();
        toasts.set_style(NoticeStyle {
            stay_seconds: stay.unsigned_abs(),
            done: preferences.value(&settings::DONE_NOTICES).is_on(),
        });
    });
    let region = Memo::new(move |_| preferences.region());
    effect(move || {
        let region = region.get();
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
