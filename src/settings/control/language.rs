use allset_domain::settings::{MAX_TAG_CHARS, SettingValue, canonical_tag};
use leptos::html::{Input, Select as SelectElement, Ul};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::Bound;
use super::select::Select;
use crate::form::use_field_ids;
use crate::i18n::{msg, use_i18n};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::select::turn_to;

/// The languages that are offered by name; any other goes by its tag.
const LANGUAGES: &str = "af am ar ar-EG ar-SA az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA \
    en-GB en-IE en-IN en-US es es-419 es-ES es-MX et eu fa fi fil fr fr-BE fr-CA fr-CH ga gl gu he hi hr hu hy \
    id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl nl-BE pa pl ps pt-BR pt-PT ro ru si sk sl \
    so sq sr sv sw ta te th tr uk ur uz vi yue zh-Hans zh-Hant zu";
/// The option that asks for a tag.
const OTHER: &str = "other";

/// A language.
#[component]
pub(super) fn Language(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    let asks = RwSignal::new(false);
    let take = move |value: String| {
        asks.set(value == OTHER);
        if value != OTHER {
            bound.set.run(SettingValue::Text(value));
        }
    };
    let add = move |tag: String| {
        asks.set(false);
        bound.set.run(SettingValue::Text(tag));
    };
    view! {
        <Select bound=bound take=Callback::new(take) long=true>
            <option value="">{t.text(msg::language_none())}</option>
            <Offered />
            <option value=OTHER>{t.text(msg::language_other())}</option>
        </Select>
        <Show when=move || asks.get()>
            <OtherTag add=Callback::new(add) />
        </Show>
    }
}

/// Several languages: those that are chosen, each with a way to take it away, and a list to add from.
#[component]
pub(super) fn Languages(bound: Bound, max: usize) -> impl IntoView {
    let t = use_i18n();
    let ids = use_field_ids();
    let asks = RwSignal::new(false);
    let chosen = Memo::new(move |_| bound.value.read().items().to_vec());
    let (list, select) = (NodeRef::<Ul>::new(), NodeRef::<SelectElement>::new());
    let add = move |tag: String| {
        asks.set(false);
        let mut tags = chosen.get_untracked();
        if !tags.contains(&tag) {
            tags.push(tag);
            bound.set.run(SettingValue::List(tags));
        }
    };
    let take = move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlSelectElement>| {
        let value = event.target().value();
        // It is no value of its own, but a way to the list above.
        event.target().set_value("");
        if value == OTHER {
            asks.set(true);
        } else if !value.is_empty() {
            add(value);
        }
    };
    let remove = move |tag: &str| {
        let mut tags = chosen.get_untracked();
        let place = tags.iter().position(|own| own == tag);
        tags.retain(|own| own != tag);
        bound.set.run(SettingValue::List(tags));
        // The button is gone; the focus goes to the one that took its place, or else to the list to
        // add from.
        request_animation_frame(move || {
            let next = place.and_then(|place| {
                let buttons = list
                    .try_get_untracked()??
                    .get_elements_by_tag_name("button");
                let last = buttons.length().checked_sub(1)?;
                let at = u32::try_from(place).ok()?.min(last);
                buttons.item(at)?.dyn_into::<HtmlElement>().ok()
            });
            let select = || select.try_get_untracked().flatten().map(HtmlElement::from);
            if let Some(next) = next.or_else(select) {
                let _ = next.focus();
            }
        });
    };
    let items = move || {
        let item = |tag: String| {
            let name = t.language_name(&tag);
            let label = t.text(msg::languages_remove(name.clone()));
            view! {
                <li class="as-tag">
                    <bdi>{name}</bdi>
                    <button
                        class="as-tag-remove"
                        type="button"
                        aria-label=label
                        disabled=bound.disabled
                        on:click=move |_| remove(&tag)
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </li>
            }
        };
        chosen.get().into_iter().map(item).collect_view()
    };
    let full = Memo::new(move |_| chosen.read().len() >= max);
    let turned_to = RwSignal::new(false);
    let options = move || {
        let left = t.languages(LANGUAGES.split(' ')).into_iter();
        let left = left.filter(|(tag, _)| !chosen.read().iter().any(|own| own == tag));
        left.map(|(tag, name)| view! { <option value=tag>{name}</option> })
            .collect_view()
    };
    view! {
        <div
            class="as-stack"
            data-gap="s"
            role="group"
            aria-labelledby=ids.name(bound.setting.id)
            aria-describedby=bound.described_by()
        >
            <ul class="as-tags" node_ref=list>
                {items}
            </ul>
            <Show
                when=move || !full.get()
                fallback=move || {
                    view! { <p class="as-help">{move || t.text(msg::languages_full(max))}</p> }
                }
            >
                <select
                    class="as-select"
                    id=ids.control(bound.setting.id)
                    aria-label=t.text(msg::languages_add())
                    aria-invalid=move || bound.invalid()
                    disabled=bound.disabled
                    node_ref=select
                    on:focus=move |_| turn_to(turned_to)
                    on:pointerdown=move |_| turn_to(turned_to)
                    on:change:target=take
                >
                    <option value="">{t.text(msg::languages_add())}</option>
                    {move || turned_to.get().then(options)}
                    <option value=OTHER>{t.text(msg::language_other())}</option>
                </select>
            </Show>
            <Show when=move || asks.get() && !full.get()>
                <OtherTag add=Callback::new(add) />
            </Show>
        </div>
    }
}

/// The languages that are offered by name.
#[component]
fn Offered() -> impl IntoView {
    let t = use_i18n();
    t.languages(LANGUAGES.split(' '))
        .into_iter()
        .map(|(tag, name)| view! { <option value=tag>{name}</option> })
        .collect_view()
}

/// Asks for the tag of a language.
#[component]
fn OtherTag(add: Callback<String>) -> impl IntoView {
    let t = use_i18n();
    let input = NodeRef::<Input>::new();
    let wrong = RwSignal::new(false);
    let (id, help, error) = (unique_id(), unique_id(), unique_id());
    Effect::new(move || {
        if let Some(input) = input.get() {
            let _ = input.focus();
        }
    });
    let send = move || {
        let Some(input) = input.get_untracked() else {
            return;
        };
        match canonical_tag(input.value().trim()) {
            Some(tag) => add.run(tag),
            None => {
                wrong.set(true);
                let _ = input.focus();
            }
        }
    };
    let described_by = {
        let (help, error) = (help.clone(), error.clone());
        move || match wrong.get() {
            true => format!("{help} {error}"),
            false => help.clone(),
        }
    };
    let complaint = move || {
        wrong.get().then(|| {
            view! {
                <p class="as-error" id=error.clone()>
                    <Glyph icon=Icon::Danger />
                    {t.text(msg::rule_language())}
                </p>
            }
        })
    };
    view! {
        <div class="as-field">
            <label class="as-label" for=id.clone()>
                {t.text(msg::language_tag())}
            </label>
            <p class="as-help" id=help.clone()>
                {t.text(msg::language_tag_help())}
            </p>
            <div class="as-affix">
                <input
                    class="as-input as-code"
                    id=id
                    node_ref=input
                    maxlength=MAX_TAG_CHARS.to_string()
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby=described_by
                    aria-invalid=move || wrong.get().then_some("true")
                    on:input=move |_| wrong.set(false)
                    on:keydown=move |event| {
                        // Enter would send the form around.
                        if event.key() == "Enter" {
                            event.prevent_default();
                            send();
                        }
                    }
                />
                <button class="as-button" type="button" on:click=move |_| send()>
                    {t.text(msg::language_add())}
                </button>
            </div>
            {complaint}
        </div>
    }
}
