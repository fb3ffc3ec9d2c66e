use allset_domain::settings::{Group, Kind, Setting};
use leptos::prelude::*;

use super::Bound;
use super::select::Select;
use crate::form::use_field_ids;
use crate::i18n::use_i18n;
use crate::ui::ids::unique_id;

/// The most values that stand side by side; more are a list.
const MAX_SEGMENTS: usize = 4;

/// Whether the values stand side by side. Those of a region have long names.
pub(super) fn is_segmented(setting: &Setting) -> bool {
    let Kind::Choice(values) = setting.kind else {
        return false;
    };
    values.len() <= MAX_SEGMENTS && setting.group != Group::Region
}

/// One of some values.
#[component]
pub(super) fn Choice(bound: Bound, values: &'static [&'static str]) -> impl IntoView {
    let t = use_i18n();
    let named = move || {
        let named = move |&value| (value, t.setting_choice(bound.setting, value));
        values.iter().map(named)
    };
    if !is_segmented(bound.setting) {
        let options = move || {
            let option = |(value, name)| view! { <option value=value>{name}</option> };
            named().map(option).collect_view()
        };
        return view! { <Select bound=bound>{options()}</Select> }.into_any();
    }
    let ids = use_field_ids();
    let group = unique_id();
    let options = named().map(|(value, name)| {
        view! {
            <label>
                <input
                    type="radio"
                    name=group.clone()
                    disabled=bound.disabled
                    prop:checked=move || bound.value.read().text() == value
                    on:change=move |_| bound.set.run(value.into())
                />
                <span>{name}</span>
            </label>
        }
    });
    view! {
        <div
            class="as-segmented"
            role="radiogroup"
            aria-labelledby=ids.name(bound.setting.id)
            aria-describedby=bound.described_by()
        >
            {options.collect_view()}
        </div>
    }
    .into_any()
}
