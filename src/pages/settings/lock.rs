use allset_domain::settings::{Layer, MAX_REASON_CHARS, Setting, SettingEdit, SettingValue};
use leptos::html::Dialog;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::person;
use crate::api::ApiError;
use crate::i18n::{DateStyle, msg, use_i18n};
use crate::state::live::{Live, use_live};
use crate::state::toasts::use_toasts;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

/// Locks a setting for everybody, with a reason, or takes the lock off. Either holds at once: it is
/// no part of the form around it.
#[component]
pub(super) fn LockButton(setting: &'static Setting) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let asking = RwSignal::new(false);
    let lock = Memo::new(move |_| {
        let known = live.settings.read();
        known.ready()?.value.lock(setting).cloned()
    });
    let change = move |to: Option<SettingValue>| {
        let from = lock.get_untracked().map(|lock| lock.reason.as_str().into());
        let edit = SettingEdit {
            layer: Layer::Locks,
            setting: setting.id.to_owned(),
            from,
            to,
        };
        let name = t.setting_name(setting);
        let said = match edit.to {
            Some(_) => msg::lock_done(name),
            None => msg::lock_removed(name),
        };
        spawn_local(async move {
            match make(live, &edit).await {
                Ok(()) => toasts.undoable(said, move || {
                    let back = SettingEdit {
                        from: edit.to.clone(),
                        to: edit.from.clone(),
                        ..edit.clone()
                    };
                    spawn_local(async move {
                        if let Err(error) = make(live, &back).await {
                            toasts.failed(error.message());
                        }
                    });
                }),
                Err(error) => toasts.failed(error.message()),
            }
        });
    };
    let state = move || {
        lock.get().map(|lock| {
            let since = t.date(lock.at, DateStyle::Day);
            view! {
                <Glyph icon=Icon::Lock />
                <span>
                    {t.text(msg::lock_by(person(t, &lock.by), since))} " " <bdi>{lock.reason}</bdi>
                </span>
            }
        })
    };
    let locked = Memo::new(move |_| lock.read().is_some());
    let label = move || {
        let name = t.setting_name(setting);
        t.text(if locked.get() {
            msg::unlock_label(name)
        } else {
            msg::lock_label(name)
        })
    };
    let text = move || {
        t.text(if locked.get() {
            msg::unlock()
        } else {
            msg::lock()
        })
    };
    let press = move |_| {
        if locked.get_untracked() {
            change(None);
        } else {
            asking.set(true);
        }
    };
    view! {
        <p class="as-row-source">
            {state} " "
            <button class="as-row-reset" type="button" aria-label=label on:click=press>
                {text}
            </button>
        </p>
        <Show when=move || asking.get()>
            <ReasonDialog
                setting=setting
                answer=Callback::new(move |reason: Option<String>| {
                    asking.set(false);
                    if let Some(reason) = reason {
                        change(Some(SettingValue::Text(reason)));
                    }
                })
            />
        </Show>
    }
}

/// Makes a change; again from what is there by then where somebody else made another.
async fn make(live: Live, edit: &SettingEdit) -> Result<(), ApiError> {
    let edits = std::slice::from_ref(edit);
    match live.change_settings(edits).await {
        Err(error) if error.is_stale() => live.change_settings(edits).await.map(drop),
        answer => answer.map(drop),
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
    let dialog = NodeRef::<Dialog>::new();
    let reason = RwSignal::new(String::new());
    let (title, help, input) = (unique_id(), unique_id(), unique_id());
    Effect::new(move || {
        if let Some(dialog) = dialog.get() {
            // It fails only on a dialog that is open already.
            let _ = dialog.show_modal();
        }
    });
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        answer.run(Some(reason.get_untracked().trim().to_owned()));
    };
    view! {
        <dialog
            class="as-dialog"
            node_ref=dialog
            aria-labelledby=title.clone()
            on:close=move |_| answer.run(None)
        >
            // The form around would take it for its own.
            <div on:submit=send>
                <header class="as-dialog-head">
                    <h2 class="as-dialog-title" id=title>
                        {t.text(msg::lock_title(t.setting_name(setting)))}
                    </h2>
                </header>
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
                        />
                    </div>
                </div>
                <footer class="as-dialog-actions">
                    <button
                        class="as-button"
                        type="button"
                        data-kind="secondary"
                        on:click=move |_| answer.run(None)
                    >
                        {t.text(msg::lock_keep())}
                    </button>
                    <button
                        class="as-button"
                        type="button"
                        data-kind="primary"
                        on:click=move |_| {
                            answer.run(Some(reason.get_untracked().trim().to_owned()));
                        }
                    >
                        {t.text(msg::lock())}
                    </button>
                </footer>
            </div>
        </dialog>
    }
}
