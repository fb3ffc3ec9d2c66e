//! How the app looks and which language it speaks, on this device.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Base;
use super::words;
use crate::i18n::{Bundle, I18n, Locale, msg, use_i18n};
use crate::nav::{Nav, use_nav};
use crate::state::display::{Contrast, Theme, use_display};
use crate::state::toasts::use_toasts;
use crate::ui::ids::unique_id;

/// Theme, contrast and language of this device.
#[component]
pub(super) fn DisplayControls() -> impl IntoView {
    let t = use_i18n();
    let nav = use_nav();
    let display = use_display();
    let base: Base = expect_context();
    let toasts = use_toasts();
    let apply = move || {
        let display = display.get_untracked();
        display.save();
        if let Some(root) = own_root(nav) {
            // Setting an attribute of a valid name does not fail.
            let _ = root.set_attribute("data-theme", display.theme.name());
            let _ = root.set_attribute("data-contrast", display.contrast.name());
        }
    };
    let theme = move |event| {
        let (theme, contrast) = match event_target_value(&event).as_str() {
            "light" => (Theme::Light, Contrast::System),
            "dark" => (Theme::Dark, Contrast::System),
            "more" => (Theme::System, Contrast::More),
            _ => (Theme::System, Contrast::System),
        };
        display.update(|display| {
            display.theme = theme;
            display.contrast = contrast;
        });
        apply();
    };
    let language = move |event| {
        let Some(locale) = Locale::parse(&event_target_value(&event)) else {
            return;
        };
        let base = base.clone();
        spawn_local(async move {
            match words::fetch(&base, locale, true).await {
                Ok(bundle) => {
                    let tag = locale.tag().to_owned();
                    display.update(|display| display.locale = Some(tag));
                    apply();
                    speak(t, nav, bundle, locale);
                }
                Err(error) => toasts.failed(error.message()),
            }
        });
    };
    let (theme_id, language_id) = (unique_id(), unique_id());
    let themes = [
        ("system", msg::theme_system()),
        ("light", msg::theme_light()),
        ("dark", msg::theme_dark()),
        ("more", msg::theme_contrast()),
    ];
    let chosen = display.with_untracked(|display| match display.contrast {
        Contrast::More => Contrast::More.name(),
        Contrast::System => display.theme.name(),
    });
    view! {
        <label class="as-visually-hidden" for=theme_id.clone()>
            {t.text(msg::theme_label())}
        </label>
        <select class="as-select" data-size="s" id=theme_id on:change=theme>
            {themes
                .into_iter()
                .map(|(value, name)| {
                    view! {
                        <option value=value selected=value == chosen>
                            {t.text(name)}
                        </option>
                    }
                })
                .collect_view()}
        </select>
        <label class="as-visually-hidden" for=language_id.clone()>
            {t.text(msg::language_label())}
        </label>
        <select
            class="as-select"
            data-size="s"
            id=language_id
            on:change=language
        >
            {offered(t.locale())
                .into_iter()
                .map(|locale| {
                    view! {
                        <option
                            value=locale.tag()
                            lang=locale.tag()
                            selected=locale == t.locale()
                        >
                            {locale.own_name()}
                        </option>
                    }
                })
                .collect_view()}
        </select>
    }
}

/// The languages to choose from; the pseudo language only for those who have it.
fn offered(current: Locale) -> Vec<Locale> {
    let mut locales = Locale::OFFERED.to_vec();
    if !locales.contains(&current) {
        locales.push(current);
    }
    locales
}

/// The element of the whole page, where the page is the mount's own.
fn own_root(nav: Nav) -> Option<web_sys::Element> {
    nav.owns_page().then(|| document().document_element())?
}

fn speak(t: I18n, nav: Nav, bundle: Bundle, locale: Locale) {
    if let Some(root) = own_root(nav) {
        let _ = root.set_attribute("lang", locale.tag());
        let _ = root.set_attribute("dir", locale.direction());
    }
    t.set(bundle);
}
