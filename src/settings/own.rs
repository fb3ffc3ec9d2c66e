use allset_domain::settings::{Setting, SettingValue, Source, settings};
use leptos::prelude::*;

use super::control::{Bound, SettingRow};
use super::lock::{LockNote, lock_of};
use super::note::{Reset, source_text};
use super::words::wrong as what_is_wrong;
use crate::i18n::{Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::preferences::use_preferences;
use crate::state::toasts::use_toasts;
use crate::ui::paint::after_paint;

/// A setting as the person has it. A choice holds at once, and can be taken back.
#[component]
pub(super) fn OwnRow(setting: &'static Setting) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let preferences = use_preferences();
    let toasts = use_toasts();
    let wrong = RwSignal::new(None::<Message>);
    let resolved = Memo::new(move |_| preferences.resolve(setting));
    let lock = lock_of(setting);
    let choose = move |to: Option<SettingValue>| {
        let before = untrack(|| preferences.resolve(setting));
        let own = (before.source == Source::You).then_some(before.value);
        if own == to {
            return;
        }
        preferences.choose(setting, to);
        let now = untrack(|| preferences.resolve(setting).value);
        let said = msg::own_changed(t.setting_name(setting), t.setting_value(setting, &now));
        after_paint(move || {
            toasts.undoable(said, move || preferences.choose(setting, own.clone()));
        });
    };
    let set = move |value: SettingValue| {
        let value = setting.kind.tidied(value);
        let broken = setting.kind.broken_by(&value);
        wrong.set(
            broken
                .as_ref()
                .map(|rule| what_is_wrong(setting, &value, rule)),
        );
        if broken.is_none() {
            choose(Some(value));
        }
    };
    let source = Memo::new(move |_| resolved.read().source);
    let contact = move || {
        let known = live.settings.read();
        let contact = known.ready()?.value.inherited(&settings::CONTACT).value;
        Some(contact.text().to_owned())
    };
    let note = move || match lock.get() {
        Some(lock) => {
            view! { <LockNote lock=lock contact=contact().unwrap_or_default() /> }.into_any()
        }
        None => {
            let reset = move || {
                wrong.set(None);
                choose(None);
            };
            view! {
                <p class="as-row-source">
                    {move || t.text(source_text(source.get()))} " "
                    <Show when=move || source.get() == Source::You>
                        <Reset setting=setting reset=reset />
                    </Show>
                </p>
            }
            .into_any()
        }
    };
    let bound = Bound {
        setting,
        value: Signal::derive(move || resolved.read().value.clone()),
        set: Callback::new(set),
        disabled: Signal::derive(move || lock.read().is_some()),
        wrong: wrong.into(),
        as_typed: false,
    };
    view! { <SettingRow bound=bound note=note /> }
}
