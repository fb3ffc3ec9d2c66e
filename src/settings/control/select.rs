use allset_domain::settings::SettingValue;
use leptos::prelude::*;

use super::Bound;
use crate::i18n::{Locale, msg, use_i18n};
use crate::ui::select;
use crate::ui::time_zones::{TimeZones, place_of};

/// One of a list of values.
#[component]
pub(super) fn Select(
    bound: Bound,
    /// Takes what is chosen, where that is not simply the new value.
    #[prop(optional, into)]
    take: Option<Callback<String>>,
    /// What a value is called, where it is not what its setting says.
    #[prop(optional)]
    called: Option<fn(&str) -> String>,
    /// Whether the options are many.
    #[prop(optional)]
    long: bool,
    /// What says that all options are there, where some come later.
    #[prop(default = None)]
    all: Option<RwSignal<bool>>,
    children: ChildrenFn,
) -> impl IntoView {
    let t = use_i18n();
    let chosen = move |value: String| match take {
        Some(take) => take.run(value),
        None => bound.set.run(SettingValue::Text(value)),
    };
    let called = move |value: String| match called {
        Some(called) if !value.is_empty() => called(&value),
        _ => t.setting_value(bound.setting, &SettingValue::Text(value)),
    };
    view! {
        <select::Select
            id=bound.id()
            value=Signal::derive(move || bound.value.read().text().to_owned())
            called=called
            take=chosen
            described_by=bound.described_by()
            invalid=Signal::derive(move || bound.invalid())
            disabled=bound.disabled
            long=long
            all=all
            children=children
        />
    }
}

/// A time zone, among those that the browser knows.
#[component]
pub(super) fn TimeZone(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    let all = RwSignal::new(false);
    let current = move || untrack(|| bound.value.read().text().to_owned());
    view! {
        <Select bound=bound called=place_of long=true all=Some(all)>
            <option value="">{t.text(msg::value_account_zone())}</option>
            <TimeZones current=current() all=all />
        </Select>
    }
}

/// A language that the app speaks.
#[component]
pub(super) fn SpokenByTheApp(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    let options = || {
        let option = |locale: &Locale| {
            view! {
                <option value=locale.tag() lang=locale.tag()>
                    {locale.own_name()}
                </option>
            }
        };
        Locale::OFFERED.iter().map(option).collect_view()
    };
    view! {
        <Select bound=bound>
            <option value="">{t.text(msg::value_browser())}</option>
            {options()}
        </Select>
    }
}
