//! The list of the guides, which a few words make shorter.

use leptos::prelude::*;

use super::{said, steps};
use crate::checklist::details;
use crate::i18n::{I18n, msg, use_i18n};
use crate::nav::Link;
use crate::route::{Guide, Route};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::page::Page;

#[component]
pub(super) fn List() -> impl IntoView {
    let t = use_i18n();
    let field = unique_id();
    let wanted = RwSignal::new(String::new());
    let texts = Guide::ALL.map(|guide| (guide, searched(guide, t)));
    let found = Memo::new(move |_| {
        let wanted = wanted.read().to_lowercase();
        let fits = |text: &String| wanted.split_whitespace().all(|word| text.contains(word));
        let fitting = texts.iter().filter(|(_, text)| fits(text));
        fitting.map(|(guide, _)| *guide).collect::<Vec<_>>()
    });
    let none = move || {
        found.read().is_empty().then(|| {
            view! {
                <div class="as-empty">
                    <Glyph icon=Icon::Find large=true />
                    <p class="as-empty-text">{t.text(msg::guides_none())}</p>
                </div>
            }
        })
    };
    view! {
        <Page title=t.text(msg::guides_title()) intro=t.text(msg::guides_intro())>
            <div class="as-stack as-screen-only" data-gap="s" role="search">
                <label class="as-label" for=field.clone()>
                    {t.text(msg::guides_search())}
                </label>
                <input
                    class="as-input"
                    type="search"
                    id=field.clone()
                    autocomplete="off"
                    prop:value=move || wanted.get()
                    on:input=move |event| wanted.set(event_target_value(&event))
                />
                <p class="as-muted as-small" role="status">
                    {move || t.text(msg::guides_found(found.read().len()))}
                </p>
            </div>
            <div class="as-card">
                <ul class="as-list">
                    <For each=move || found.get() key=|guide| *guide let:guide>
                        <Item guide=guide />
                    </For>
                </ul>
                {none}
            </div>
        </Page>
    }
}

#[component]
fn Item(guide: Guide) -> impl IntoView {
    let t = use_i18n();
    let count = steps::steps(guide).len();
    view! {
        <li class="as-list-item">
            <Glyph icon=Icon::Guides />
            <div class="as-list-text">
                <h2 class="as-guide-name">
                    <Link to=Route::Guide(guide)>{said(guide, "title", t)}</Link>
                </h2>
                <p class="as-muted as-small">{said(guide, "intro", t)}</p>
            </div>
            <div class="as-list-end">
                <span class="as-muted as-small">{t.text(msg::guides_steps(count))}</span>
            </div>
        </li>
    }
}

/// All that a guide says, in small letters: its title, when it helps, its steps and the names of what
/// they lead to.
fn searched(guide: Guide, t: I18n) -> String {
    let mut text = format!("{} {}", said(guide, "title", t), said(guide, "intro", t));
    for (at, step) in steps::steps(guide).iter().enumerate() {
        text.push(' ');
        text.push_str(&said(guide, &format!("step-{}", at + 1), t));
        if let steps::Target::Setting(setting) = step.target {
            text.push(' ');
            text.push_str(&t.setting_name(setting));
        }
    }
    if let Some(check) = steps::then(guide) {
        text.push(' ');
        text.push_str(&t.text(details::check_title(check)));
    }
    text.to_lowercase()
}
