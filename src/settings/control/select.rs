use allset_domain::settings::SettingValue;
use leptos::html::Select as SelectElement;
use leptos::prelude::*;

use super::Bound;
use crate::i18n::{Locale, msg, use_i18n};
use crate::ui::time_zones::TimeZones;

/// One of a list of values. One that the list lacks is an option of its own, so that it is shown and
/// kept.
#[component]
pub(super) fn Select(
    bound: Bound,
    /// Takes what is chosen, where that is not simply the new value.
    #[prop(optional, into)]
    take: Option<Callback<String>>,
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let select = NodeRef::<SelectElement>::new();
    let unlisted = RwSignal::new(None::<SettingValue>);
    // The value can only be set once the options are there.
    Effect::new(move || {
        let value = bound.value.get();
        if let Some(select) = select.get() {
            select.set_value(value.text());
            if select.value() != value.text() {
                unlisted.set(Some(value));
            }
        }
    });
    let own = move || {
        unlisted.get().map(|value| {
            let name = t.setting_value(bound.setting, &value);
            view! {
                <option value=value.text().to_owned() selected>
                    {name}
                </option>
            }
        })
    };
    let chosen = move |value: String| match take {
        Some(take) => take.run(value),
        None => bound.set.run(SettingValue::Text(value)),
    };
    view! {
        <select
            class="as-select"
            node_ref=select
            id=bound.id()
            aria-describedby=bound.described_by()
            aria-invalid=move || bound.invalid()
            disabled=bound.disabled
            on:change:target=move |event| chosen(event.target().value())
        >
            {children()}
            {own}
        </select>
    }
}

/// A time zone, among those that the browser knows.
#[component]
pub(super) fn TimeZone(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    view! {
        <Select bound=bound>
            <option value="">{t.text(msg::value_browser())}</option>
            <TimeZones />
        </Select>
    }
}

/// A language that the app speaks.
#[component]
pub(super) fn SpokenByTheApp(bound: Bound) -> impl IntoView {
    let t = use_i18n();
    let options = Locale::OFFERED.iter().map(|locale| {
        view! {
            <option value=locale.tag() lang=locale.tag()>
                {locale.own_name()}
            </option>
        }
    });
    view! {
        <Select bound=bound>
            <option value="">{t.text(msg::value_browser())}</option>
            {options.collect_view()}
        </Select>
    }
}
