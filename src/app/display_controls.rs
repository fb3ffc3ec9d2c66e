//! Theme and language, at hand on every page.

use allset_domain::settings::settings;
use leptos::prelude::*;

use crate::i18n::{Locale, msg, use_i18n};
use crate::state::preferences::use_preferences;
use crate::ui::ids::unique_id;

#[component]
pub(super) fn DisplayControls() -> impl IntoView {
    let t = use_i18n();
    let preferences = use_preferences();
    let theme = move |event| {
        let chosen = event_target_value(&event);
        preferences.choose(&settings::THEME, Some(chosen.as_str().into()));
    };
    let language = move |event| {
        let tag = event_target_value(&event);
        preferences.choose(&settings::LOCALE, Some(tag.as_str().into()));
    };
    let chosen = move || preferences.value(&settings::THEME);
    let (theme_id, language_id) = (unique_id(), unique_id());
    let themes = [
        ("system", msg::theme_system()),
        ("light", msg::theme_light()),
        ("dark", msg::theme_dark()),
        ("contrast", msg::theme_contrast()),
    ];
    view! {
        <label class="as-visually-hidden" for=theme_id.clone()>
            {t.text(msg::theme_label())}
        </label>
        <select
            class="as-select"
            data-size="s"
            id=theme_id
            prop:value=move || chosen().text().to_owned()
            on:change=theme
        >
            {themes
                .into_iter()
                .map(|(value, name)| {
                    view! {
                        <option
                            value=value
                            selected=untrack(chosen).text() == value
                        >
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
