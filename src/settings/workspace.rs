use std::sync::Arc;

use allset_domain::problem::FieldRule;
use allset_domain::settings::{Risk, Setting, SettingValue, Settings, Source};
use leptos::prelude::*;

use super::control::{Bound, SettingRow};
use super::lock::{LockButton, LockNote, lock_of};
use super::note::{Reset, source_text};
use super::words::wrong as what_is_wrong;
use crate::form::{Worded, rule};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::confirm::Question;
use crate::state::editor::{Document, use_editor};
use crate::state::live::use_live;

impl Worded for Settings {
    fn title() -> Message {
        msg::layer_workspace()
    }

    fn anchor(field: &'static Setting) -> &'static str {
        field.id
    }

    fn label(t: I18n, field: &'static Setting) -> String {
        t.setting_name(field)
    }

    fn shown(t: I18n, field: &'static Setting, value: Option<SettingValue>) -> AnyView {
        let value = value.unwrap_or_else(|| field.default_value());
        t.setting_value(field, &value).into_any()
    }

    fn problem(
        field: &'static Setting,
        value: &Option<SettingValue>,
        broken: &FieldRule,
    ) -> Message {
        match value {
            Some(value) => what_is_wrong(field, value, broken),
            None => rule(broken),
        }
    }

    fn warning(changed: &[&'static Setting], _: &Self) -> Option<Question> {
        let any = |risk| changed.iter().any(|setting| setting.risk == risk);
        let text = match (any(Risk::LosesMedia), any(Risk::SpendsCredits)) {
            (true, true) => msg::risk_both(),
            (true, false) => msg::risk_media(),
            (false, true) => msg::risk_credits(),
            (false, false) => return None,
        };
        Some(Question {
            title: msg::risk_title(),
            text,
            action: msg::risk_action(),
            keep: msg::risk_keep(),
            then: Arc::new(|| {}),
        })
    }
}

/// A setting as the workspace has it, in the form that is saved as a whole.
#[component]
pub(super) fn WorkspaceRow(setting: &'static Setting) -> impl IntoView {
    let t = use_i18n();
    let editor = use_editor::<Settings>();
    let own = Memo::new(move |_| editor.value(setting));
    let wrong = Signal::derive(move || {
        let at = Settings::pointer(setting);
        let errors = editor.errors.read();
        let error = errors.iter().find(|error| error.pointer == at);
        error.map(|error| Settings::problem(setting, &own.get(), &error.rule))
    });
    let is_set = Memo::new(move |_| own.read().is_some());
    let lock = lock_of(setting);
    let note = move || {
        let source = move || match is_set.get() {
            true => Source::Workspace,
            false => Source::Default,
        };
        view! {
            <div class="as-row-source">
                {move || t.text(source_text(source()))} " " <Show when=move || is_set.get()>
                    <Reset setting=setting reset=move || editor.set(setting, None) />
                </Show> " " {setting.can_lock().then(|| view! { <LockButton setting=setting /> })}
            </div>
            {move || lock.get().map(|lock| view! { <LockNote lock=lock /> })}
            <Overrides setting=setting />
        }
    };
    let set = move |value: SettingValue| editor.set(setting, Some(value));
    let value = move || own.get().unwrap_or_else(|| setting.default_value());
    let bound = Bound {
        setting,
        value: Signal::derive(value),
        set: Callback::new(set),
        disabled: Signal::stored(false),
        wrong,
        as_typed: true,
    };
    view! { <SettingRow bound=bound note=note /> }
}

/// How many people a change would not reach.
#[component]
fn Overrides(setting: &'static Setting) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let count = Memo::new(move |_| {
        let known = live.settings.read();
        let known = known.ready()?;
        let own = u32::from(known.value.personal.get(setting.id).is_some());
        let others = known.value.overrides.get(setting.id).copied();
        Some((own, others.unwrap_or_default()))
    });
    let text = move || {
        let text = match count.get()? {
            (0, 0) => return None,
            (0, others) => msg::overridden_by_others(others),
            (_, 0) => msg::overridden_by_you(),
            (_, others) => msg::overridden_by_you_and_others(others),
        };
        Some(view! { <p class="as-row-source">{t.text(text)}</p> })
    };
    view! { {text} }
}
