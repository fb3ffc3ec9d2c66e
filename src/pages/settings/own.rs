use allset_domain::settings::{Lock, Setting, SettingValue, Settings, Source, settings};
use leptos::prelude::*;

use super::control::Control;
use super::person;
use crate::form::{Row, rule};
use crate::i18n::{DateStyle, Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::preferences::use_preferences;
use crate::state::toasts::use_toasts;
use crate::ui::icon::{Glyph, Icon};

/// A setting as the person has it. A choice holds at once, and can be taken back.
#[component]
pub(super) fn OwnRow(setting: &'static Setting) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let preferences = use_preferences();
    let toasts = use_toasts();
    let wrong = RwSignal::new(None::<Message>);
    let resolved = Memo::new(move |_| preferences.resolve(setting));
    let lock = Memo::new(move |_| {
        let known = live.settings.read();
        let known: Option<&Settings> = known.ready().map(|known| &known.value);
        known.and_then(|known| known.lock(setting).cloned())
    });
    let choose = move |to: Option<SettingValue>| {
        let before = resolved.get_untracked();
        let own = (before.source == Source::You).then_some(before.value);
        if own == to {
            return;
        }
        preferences.choose(setting, to);
        let now = untrack(|| preferences.resolve(setting).value);
        let said = msg::setting_changed(t.setting_name(setting), t.setting_value(setting, &now));
        toasts.undoable(said, move || preferences.choose(setting, own.clone()));
    };
    let set = move |value: SettingValue| {
        let value = setting.kind.tidied(value);
        let broken = setting.kind.broken_by(&value);
        wrong.set(broken.as_ref().map(rule));
        if broken.is_none() {
            choose(Some(value));
        }
    };
    let note = move || match lock.get() {
        Some(lock) => view! { <LockNote lock=lock /> }.into_any(),
        None => {
            let source = Memo::new(move |_| resolved.read().source);
            let reset = move || {
                (source.get() == Source::You).then(|| {
                    let name = msg::reset_label(t.setting_name(setting));
                    view! {
                        <button
                            class="as-row-reset"
                            type="button"
                            aria-label=t.text(name)
                            on:click=move |_| {
                                wrong.set(None);
                                choose(None);
                            }
                        >
                            {t.text(msg::reset())}
                        </button>
                    }
                })
            };
            let text = move || {
                t.text(match source.get() {
                    Source::You => msg::source_you(),
                    Source::Workspace => msg::source_workspace(),
                    Source::Default => msg::source_default(),
                })
            };
            view! { <p class="as-row-source">{text} " " {reset}</p> }.into_any()
        }
    };
    view! {
        <Row
            anchor=setting.id
            name=t.setting_name(setting)
            help=t.setting_help(setting)
            labels=Control::is_labelled(setting)
            wrong=wrong
            note=note
        >
            <Control
                setting=setting
                value=Signal::derive(move || resolved.read().value.clone())
                set=Callback::new(set)
                disabled=Signal::derive(move || lock.read().is_some())
                wrong=wrong
            />
        </Row>
    }
}

/// Who locked a setting, since when and why, and who can be asked.
#[component]
fn LockNote(lock: Lock) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let since = t.date(lock.at, DateStyle::Day);
    let contact = move || {
        let known = live.settings.read();
        let contact = known
            .ready()
            .map(|known| known.value.inherited(&settings::CONTACT).value);
        contact
            .filter(|contact| !contact.text().is_empty())
            .map(|contact| t.text(msg::lock_ask(contact.text())))
    };
    view! {
        <p class="as-row-source">
            <Glyph icon=Icon::Lock />
            <span>
                {t.text(msg::lock_by(person(t, &lock.by), since))} " " <bdi>{lock.reason}</bdi> " "
                {contact}
            </span>
        </p>
    }
}
