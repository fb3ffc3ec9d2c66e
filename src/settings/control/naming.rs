use allset_domain::settings::{Example, NAME_TOKENS, SettingValue, preview, settings};
use leptos::html::Input;
use leptos::prelude::*;

use super::Bound;
use super::typed::Typed;
use crate::i18n::{msg, use_i18n};
use crate::state::live::use_live;
use crate::state::preferences::use_preferences;

/// A pattern that names files: what can be put in, and the name that comes out.
#[component]
pub(super) fn Naming(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    let (preferences, live) = (use_preferences(), use_live());
    let input = NodeRef::<Input>::new();
    let insert = move |token: &'static str| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let token = format!("{{{token}}}");
        // Where the place of typing is not known it is the end; a text field does know it.
        let start = input.selection_start().ok().flatten();
        let end = input.selection_end().ok().flatten();
        let length = u32::try_from(input.value().encode_utf16().count()).unwrap_or(u32::MAX);
        let (start, end) = (start.unwrap_or(length), end.unwrap_or(length));
        if input
            .set_range_text_with_start_and_end(&token, start, end)
            .is_ok()
        {
            let after = start.saturating_add(u32::try_from(token.len()).unwrap_or_default());
            let _ = input.set_selection_range(after, after);
            let _ = input.focus();
            bound.set.run(SettingValue::Text(input.value()));
        }
    };
    let tokens = NAME_TOKENS.map(|token| {
        let written = format!("{{{token}}}");
        view! {
            <button
                class="as-button"
                type="button"
                data-kind="quiet"
                data-size="s"
                aria-label=t.text(msg::naming_insert(written.clone()))
                disabled=bound.disabled
                on:click=move |_| insert(token)
            >
                <span class="as-code">{written.clone()}</span>
            </button>
        }
    });
    let name = move || {
        let service = preferences.resolve(&settings::SERVICE).value;
        let language = preferences.resolve(&settings::SOURCE_LANGUAGE).value;
        let (title, today) = (t.text(msg::naming_title()), live.now.get().to_string());
        let example = Example {
            title: &title,
            date: today.get(..10).unwrap_or_default(),
            time: "0930",
            language: language.text(),
            service: service.text(),
            number: "1",
        };
        let name = preview(bound.value.read().text(), &example).ok()?;
        Some(view! { {t.text(msg::naming_preview())} " " <bdi class="as-code">{name}</bdi> })
    };
    view! {
        <Typed bound=bound input=input list=String::new() />
        <div class="as-tokens" role="group" aria-label=t.text(msg::naming_tokens())>
            {tokens.into_iter().collect_view()}
        </div>
        <p class="as-help" role="status">
            {name}
        </p>
    }
}
