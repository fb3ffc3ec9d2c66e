use allset_domain::settings::{Layer, Section, SettingChange, SettingEdit, SettingValue, setting};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::change;
use crate::api::{self, ApiError};
use crate::form::Part;
use crate::i18n::{DateStyle, I18n, Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::toasts::use_toasts;
use crate::ui::load::{Failure, Skeleton};

/// How many changes are shown at first, and how many more at a time.
const STEP: usize = 10;

/// The latest changes of a section's settings, each with a way to put back what was before.
#[component]
pub fn SettingHistory(section: Section) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let changes = RwSignal::new(None::<Result<Vec<SettingChange>, ApiError>>);
    let shown = RwSignal::new(STEP);
    let read = move || {
        spawn_local(async move {
            let answer = live.client().read(api::SETTING_CHANGES).await;
            let own = |change: &SettingChange| {
                setting(&change.edit.setting)
                    .is_some_and(|setting| setting.group.section() == section)
            };
            let answer =
                answer.map(|history| history.changes.into_iter().filter(own).collect::<Vec<_>>());
            // A failure takes nothing away that is on the screen.
            let _ = changes.try_update(|known| match (&known, &answer) {
                (Some(Ok(_)), Err(_)) => {}
                _ => *known = Some(answer),
            });
        });
    };
    // Another version of the settings is another history.
    let version = Memo::new(move |_| {
        let known = live.settings.read();
        known.ready().map(|known| known.version.clone())
    });
    Effect::new(move || {
        // A memo that is only tracked is never worked out, and so tells of no change.
        if version.get().is_some() {
            read();
        }
    });
    let more = move || {
        let left = changes
            .read()
            .as_ref()
            .and_then(|changes| changes.as_ref().ok())
            .is_some_and(|changes| changes.len() > shown.get());
        left.then(|| {
            view! {
                <button
                    class="as-button"
                    type="button"
                    data-size="s"
                    on:click=move |_| shown.update(|shown| *shown += STEP)
                >
                    {t.text(msg::changes_more())}
                </button>
            }
        })
    };
    let body = move || match changes.get() {
        None => view! { <Skeleton /> }.into_any(),
        Some(Err(error)) => view! { <Failure message=error.message() retry=read /> }.into_any(),
        Some(Ok(changes)) if changes.is_empty() => {
            view! { <p class="as-card-body as-muted">{t.text(msg::changes_none())}</p> }.into_any()
        }
        Some(Ok(changes)) => {
            let rows = changes.into_iter().take(shown.get());
            let rows = rows.map(|change| view! { <ChangeItem change=change /> });
            view! { <ul class="as-list">{rows.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <Part title=t.text(msg::changes_title()) intro=t.text(msg::changes_intro())>
            {body}
        </Part>
        {more}
    }
}

/// A change: what, whose, from what to what, by whom and when.
#[component]
fn ChangeItem(change: SettingChange) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let SettingChange { at, by, edit, .. } = change;
    let setting = setting(&edit.setting)?;
    let name = t.setting_name(setting);
    let who = t.person(&by);
    let by = move || {
        t.text(msg::changes_by(
            who.clone(),
            t.date(at, DateStyle::DayAndTime),
        ))
    };
    // What is as it was before has nothing to be put back.
    let wanted = edit.from.clone();
    let (layer, id) = (edit.layer, edit.setting.clone());
    let is_back = Memo::new(move |_| {
        let known = live.settings.read();
        known
            .ready()
            .is_none_or(|known| known.value.stored(layer, &id) == wanted)
    });
    let back = edit.reversed();
    let label = {
        let (name, edit) = (name.clone(), edit.clone());
        move || {
            t.text(msg::changes_put_back_label(
                name.clone(),
                written(t, &edit, false),
            ))
        }
    };
    let done = msg::changes_put_back_done(name.clone());
    let put_back = move |_| {
        let (back, done) = (back.clone(), done.clone());
        spawn_local(async move { change::make(live, toasts, back, done).await });
    };
    let whose = t.text(whose(edit.layer));
    let from_to = move || {
        let (was, is) = (written(t, &edit, false), written(t, &edit, true));
        t.text(msg::changes_from_to(was, is))
    };
    Some(view! {
        <li class="as-list-item">
            <div class="as-list-text">
                <p>
                    <strong>{name}</strong> " " <span class="as-muted">{whose}</span>
                </p>
                <p>{from_to}</p>
                <p class="as-muted as-small">{by}</p>
            </div>
            <div class="as-list-end">
                <Show when=move || !is_back.get()>
                    <button
                        class="as-button"
                        type="button"
                        data-size="s"
                        aria-label=label.clone()
                        on:click=put_back.clone()
                    >
                        {t.text(msg::changes_put_back())}
                    </button>
                </Show>
            </div>
        </li>
    })
}

fn whose(layer: Layer) -> Message {
    match layer {
        Layer::Workspace => msg::changes_of_workspace(),
        Layer::Personal => msg::changes_of_you(),
        Layer::Locks => msg::changes_of_lock(),
    }
}

/// What a value was or is after a change, in words.
fn written(t: I18n, edit: &SettingEdit, after: bool) -> String {
    let value: Option<&SettingValue> = if after {
        edit.to.as_ref()
    } else {
        edit.from.as_ref()
    };
    match (edit.layer, value, setting(&edit.setting)) {
        (Layer::Locks, None, _) => t.text(msg::changes_unlocked()),
        (Layer::Locks, Some(reason), _) if reason.text().is_empty() => {
            t.text(msg::changes_locked())
        }
        (Layer::Locks, Some(reason), _) => t.text(msg::changes_locked_because(reason.text())),
        (_, None, _) => t.text(msg::changes_unset()),
        (_, Some(value), Some(setting)) => t.setting_value(setting, value),
        (_, Some(value), None) => value.to_string(),
    }
}
