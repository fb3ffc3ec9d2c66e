//! The control of a setting, by its kind.

mod choice;
mod language;
mod naming;
mod select;
mod typed;

use allset_domain::settings::{Group, Kind, Setting, SettingValue, settings};
use leptos::prelude::*;

use crate::form::{Row, use_field_ids};
use crate::i18n::{Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::preferences::use_preferences;
use crate::ui::ids::unique_id;
use crate::ui::shortcut_input::ShortcutInput;

/// What a control shows, and where a new value goes.
#[derive(Clone, Copy)]
pub(super) struct Bound {
    /// Which setting.
    pub(super) setting: &'static Setting,
    /// Its value.
    pub(super) value: Signal<SettingValue>,
    /// Takes a new one; whether it may be is for the other side to say.
    pub(super) set: Callback<SettingValue>,
    /// Whether it cannot be changed here.
    pub(super) disabled: Signal<bool>,
    /// What is wrong with the value.
    pub(super) wrong: Signal<Option<Message>>,
    /// Whether each letter that is typed is a new value, rather than the whole when it is done.
    pub(super) as_typed: bool,
}

impl Bound {
    fn invalid(self) -> Option<&'static str> {
        self.wrong.with(Option::is_some).then_some("true")
    }

    fn id(self) -> String {
        use_field_ids().control(self.setting.id)
    }

    fn described_by(self) -> Signal<String> {
        use_field_ids().described_by(self.setting.id, self.wrong)
    }
}

/// Whether the name of a setting labels one control; else it names a group of them.
fn is_labelled(setting: &Setting) -> bool {
    match setting.kind {
        Kind::Choice(_) => !choice::is_segmented(setting),
        Kind::Languages { .. } | Kind::Shortcut => false,
        _ => true,
    }
}

/// The row of a setting.
#[component]
pub(super) fn SettingRow(
    bound: Bound,
    /// Where its value comes from, and what can be done about that.
    #[prop(into)]
    note: ViewFn,
) -> impl IntoView {
    let t = use_i18n();
    let setting = bound.setting;
    view! {
        <Row
            anchor=setting.id
            name=t.setting_name(setting)
            help=t.setting_help(setting)
            labels=is_labelled(setting)
            wrong=bound.wrong
            note=note
        >
            <Control bound=bound />
        </Row>
    }
}

/// The control of a setting, and what its value makes of a time or a number.
#[component]
fn Control(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    let (live, preferences) = (use_live(), use_preferences());
    let example = move || {
        if bound.setting.group != Group::Region {
            return None;
        }
        let region = preferences.region_with(bound.setting, &bound.value.read());
        let example = t.setting_example(bound.setting, region, live.now.get())?;
        Some(view! { <p class="as-help">{t.text(msg::example(example))}</p> })
    };
    view! {
        {control(bound)}
        {example}
    }
}

fn control(bound: Bound) -> AnyView {
    match bound.setting.kind {
        Kind::Switch => view! { <Switch bound=bound /> }.into_any(),
        Kind::Choice(values) => view! { <choice::Choice bound=bound values=values /> }.into_any(),
        Kind::Number { unit, .. } => view! { <typed::Number bound=bound unit=unit /> }.into_any(),
        Kind::Text { .. } => view! { <typed::Text bound=bound /> }.into_any(),
        Kind::Language if *bound.setting == settings::LOCALE => {
            view! { <select::SpokenByTheApp bound=bound /> }.into_any()
        }
        Kind::Language => view! { <language::Language bound=bound /> }.into_any(),
        Kind::Languages { max } => view! { <language::Languages bound=bound max=max /> }.into_any(),
        Kind::TimeZone => view! { <select::TimeZone bound=bound /> }.into_any(),
        Kind::Service => view! { <Service bound=bound /> }.into_any(),
        Kind::Pattern => view! { <naming::Naming bound=bound /> }.into_any(),
        Kind::Shortcut => {
            let take = move |keys: String| bound.set.run(SettingValue::Text(keys));
            view! {
                <ShortcutInput
                    setting=bound.setting
                    value=Signal::derive(move || bound.value.read().text().to_owned())
                    on_change=take
                    id=bound.id()
                    named_by=use_field_ids().name(bound.setting.id)
                    described_by=bound.described_by().get_untracked()
                />
            }
            .into_any()
        }
    }
}

#[component]
fn Switch(bound: Bound) -> impl IntoView {
    view! {
        <input
            class="as-switch"
            type="checkbox"
            role="switch"
            id=bound.id()
            aria-describedby=bound.described_by()
            disabled=bound.disabled
            prop:checked=move || bound.value.read().is_on()
            on:change:target=move |event| {
                bound.set.run(SettingValue::Switch(event.target().checked()));
            }
        />
    }
}

/// A service, by the names that the rate card has; another one can be typed, because jobs may be
/// planned before they are priced.
#[component]
fn Service(bound: Bound) -> impl IntoView {
    let live = use_live();
    let list = unique_id();
    let names = Memo::new(move |_| {
        let cards = live.rate_cards.read();
        let mut names: Vec<String> = Vec::new();
        let current = cards.ready().and_then(|cards| cards.current());
        for service in current.iter().flat_map(|card| card.services()) {
            if !names.iter().any(|name| name == service) {
                names.push(service.to_owned());
            }
        }
        names
    });
    let options = move || {
        let option = |name| view! { <option value=name></option> };
        names.get().into_iter().map(option).collect_view()
    };
    view! {
        <typed::Text bound=bound list=list.clone() />
        <datalist id=list>{options}</datalist>
    }
}
