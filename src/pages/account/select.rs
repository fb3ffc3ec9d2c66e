use allset_domain::account::Account;
use leptos::html::Select;
use leptos::prelude::*;

use super::countries::COUNTRIES;
use super::row::{Row, invalid, problem};
use crate::form::use_field_ids;
use crate::i18n::{msg, use_i18n};
use crate::state::account_field::Field;
use crate::state::editor::use_editor;
use crate::ui::time_zones::{TimeZones, browser_zone, time_zones};

/// A row with a choice among many.
#[component]
fn SelectRow(
    field: Field,
    #[prop(optional)] autocomplete: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let draft = use_editor::<Account>();
    let ids = use_field_ids();
    let select = NodeRef::<Select>::new();
    let value = Memo::new(move |_| draft.value(field));
    // The value can only be set once the options are there.
    Effect::new(move || {
        let value = value.get();
        if let Some(select) = select.get() {
            select.set_value(&value);
        }
    });
    // A value that the list lacks is an option of its own, so that it is shown and kept.
    let own = move || {
        let value = value.get();
        (!value.is_empty() && !listed(field, &value)).then(|| {
            let text = value.clone();
            view! { <option value=value>{text}</option> }
        })
    };
    view! {
        <Row field=field>
            <select
                class="as-select"
                node_ref=select
                id=ids.control(field.anchor())
                autocomplete=autocomplete
                aria-describedby=ids.described_by(field.anchor(), problem(field))
                aria-invalid=invalid(field)
                on:change:target=move |event| draft.set(field, event.target().value())
            >
                {children()}
                {own}
            </select>
        </Row>
    }
}

fn listed(field: Field, value: &str) -> bool {
    match field {
        Field::BillingCountry => COUNTRIES.split(' ').any(|code| code == value),
        _ => time_zones().iter().any(|zone| zone == value),
    }
}

/// The time zone, among those that the browser knows.
#[component]
pub fn TimeZoneRow() -> impl IntoView {
    let t = use_i18n();
    view! {
        <SelectRow field=Field::TimeZone>
            <option value="">{t.text(msg::account_time_zone_browser(browser_zone()))}</option>
            <TimeZones />
        </SelectRow>
    }
}

/// The country, in the order of its names in the person's language.
#[component]
pub fn CountryRow() -> impl IntoView {
    let t = use_i18n();
    let options = t.countries(COUNTRIES.split(' ')).into_iter();
    let options = options.map(|(code, name)| view! { <option value=code>{name}</option> });
    view! {
        <SelectRow field=Field::BillingCountry autocomplete="billing country">
            <option value="">{t.text(msg::account_billing_country_none())}</option>
            {options.collect_view()}
        </SelectRow>
    }
}
