use allset_domain::settings::{Layer, Lock, MAX_REASON_CHARS, Setting, SettingEdit, SettingValue};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::change;
use crate::i18n::{DateStyle, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::toasts::use_toasts;
use crate::ui::dialog::{Modal, ModalDialog};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

/// The lock that is on a setting.
pub(super) fn lock_of(setting: &'static Setting) -> Memo<Option<Lock>> {
    let live = use_live();
    Memo::new(move |_| {
        let known = live.settings.read();
        known.ready()?.value.lock(setting).cloned()
    })
}

/// Locks a setting for everybody, with a reason, or takes the lock off. Either holds at once: it is
/// no part of the form around it.
#[component]
pub(super) fn LockButton(setting: &'static Setting) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let asking = RwSignal::new(false);
    let lock = lock_of(setting);
    let make = move |to: Option<SettingValue>| {
        let from = lock.get_untracked().map(|lock| lock.reason.as_str().into());
        let name = t.setting_name(setting);
        let done = match to {
            Some(_) => msg::lock_done(name),
            None => msg::lock_removed(name),
        };
        let edit = SettingEdit {
            layer: Layer::Locks,
            setting: setting.id.to_owned(),
            from,
            to,
        };
        spawn_local(change::make(live, toasts, edit, done));
    };
    let text = move || {
        let name = t.setting_name(setting);
        let (label, text) = match lock.read().is_some() {
            true => (msg::unlock_label(name), msg::unlock()),
            false => (msg::lock_label(name), msg::lock()),
        };
        (t.text(label), t.text(text))
    };
    let press = move |_| {
        if lock.read_untracked().is_some() {
            make(None);
        } else {
            asking.set(true);
        }
    };
    view! {
        <button
            class="as-row-reset"
            type="button"
            aria-label=move || text().0
            on:click=press
        >
            {move || text().1}
        </button>
        <Show when=move || asking.get()>
            <ReasonDialog
                setting=setting
                answer=Callback::new(move |reason: Option<String>| {
                    asking.set(false);
                    if let Some(reason) = reason {
                        make(Some(SettingValue::Text(reason)));
                    }
                })
            />
        </Show>
    }
}

/// Asks why.
#[component]
fn ReasonDialog(
    setting: &'static Setting,
    /// The reason, or nothing where the person thought better of it.
    answer: Callback<Option<String>>,
) -> impl IntoView {
    let t = use_i18n();
    let modal = Modal::default();
    let reason = RwSignal::new(String::new());
    let (title, help, input) = (unique_id(), unique_id(), unique_id());
    // Closed first, the dialog gives the focus back.
    let done = move |reason: Option<String>| {
        modal.shut();
        answer.run(reason);
    };
    let send = move || done(Some(reason.get_untracked().trim().to_owned()));
    view! {
        <ModalDialog modal=modal leave=move |()| answer.run(None) labelled_by=title.clone()>
            <div class="as-dialog-head">
                <h2 class="as-dialog-title" id=title.clone()>
                    {t.text(msg::lock_title(t.setting_name(setting)))}
                </h2>
            </div>
            <div class="as-dialog-body">
                <p>{t.text(msg::lock_text())}</p>
                <div class="as-field">
                    <label class="as-label" for=input.clone()>
                        {t.text(msg::lock_reason())}
                    </label>
                    <p class="as-help" id=help.clone()>
                        {t.text(msg::lock_reason_help())}
                    </p>
                    <input
                        class="as-input"
                        id=input
                        dir="auto"
                        aria-describedby=help
                        maxlength=MAX_REASON_CHARS.to_string()
                        prop:value=move || reason.get()
                        on:input:target=move |event| reason.set(event.target().value())
                        on:keydown=move |event| {
                            // Enter would send the form around.
                            if event.key() == "Enter" {
                                event.prevent_default();
                                send();
                            }
                        }
                    />
                </div>
            </div>
            <div class="as-dialog-actions">
                <button
                    class="as-button"
                    type="button"
                    data-kind="secondary"
                    on:click=move |_| done(None)
                >
                    {t.text(msg::lock_keep())}
                </button>
                <button
                    class="as-button"
                    type="button"
                    data-kind="primary"
                    on:click=move |_| send()
                >
                    {t.text(msg::lock())}
                </button>
            </div>
        </ModalDialog>
    }
}

/// Who locked a setting, since when and why.
#[component]
pub(super) fn LockNote(
    lock: Lock,
    /// Whom to ask to change it; empty where nobody is named.
    #[prop(optional, into)]
    contact: String,
) -> impl IntoView {
    let t = use_i18n();
    let by = t.person(&lock.by);
    let since = move || t.text(msg::lock_by(by.clone(), t.date(lock.at, DateStyle::Day)));
    let contact = (!contact.is_empty()).then(|| t.text(msg::lock_ask(contact)));
    view! {
        <p class="as-row-source">
            <Glyph icon=Icon::Lock />
            <span class="as-row-locked">
                {since} " " <bdi>{lock.reason}</bdi> " "
                {contact}
            </span>
        </p>
    }
}
