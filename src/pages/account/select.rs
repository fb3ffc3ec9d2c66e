use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use leptos::html::Select;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::countries::COUNTRIES;
use super::row::{Row, invalid, problem};
use crate::form::use_field_ids;
use crate::i18n::{I18n, msg, use_i18n};
use crate::state::account_field::Field;
use crate::state::editor::use_editor;
use allset_domain::account::Account;

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

/// The time zone, among those that the browser knows, by area.
#[component]
pub fn TimeZoneRow() -> impl IntoView {
    let t = use_i18n();
    let mut areas: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for zone in time_zones() {
        let (area, place) = zone.split_once('/').unwrap_or(("UTC", &zone));
        let place = place.replace('_', " ");
        let area = area.to_owned();
        match areas.last_mut().filter(|(last, _)| *last == area) {
            Some((_, places)) => places.push((zone, place)),
            None => areas.push((area, vec![(zone, place)])),
        }
    }
    let groups = areas.into_iter().map(|(area, places)| {
        let options = places
            .into_iter()
            .map(|(zone, place)| view! { <option value=zone>{place}</option> })
            .collect_view();
        view! { <optgroup label=area>{options}</optgroup> }
    });
    view! {
        <SelectRow field=Field::TimeZone>
            <option value="">{t.text(msg::account_time_zone_browser(browser_zone()))}</option>
            {groups.collect_view()}
        </SelectRow>
    }
}

/// The country, in the order of its names in the person's language.
#[component]
pub fn CountryRow() -> impl IntoView {
    let t = use_i18n();
    let options = countries(t).into_iter();
    let options = options.map(|(code, name)| view! { <option value=code>{name}</option> });
    view! {
        <SelectRow field=Field::BillingCountry autocomplete="billing country">
            <option value="">{t.text(msg::account_billing_country_none())}</option>
            {options.collect_view()}
        </SelectRow>
    }
}

fn countries(t: I18n) -> Vec<(&'static str, String)> {
    let mut countries: Vec<_> = COUNTRIES
        .split(' ')
        .map(|code| (code, t.country_name(code)))
        .collect();
    let collator = Intl::Collator::new(&Array::of1(&t.locale().tag().into()), &Object::new());
    let compare = collator.compare();
    let order = |a: &str, b: &str| {
        let order = compare.call2(&JsValue::UNDEFINED, &a.into(), &b.into());
        order.ok().and_then(|order| order.as_f64()).unwrap_or(0.0)
    };
    countries.sort_by(|(_, a), (_, b)| order(a, b).total_cmp(&0.0));
    countries
}

/// The zones that the browser knows, sorted, and UTC, which not every browser lists.
fn time_zones() -> Vec<String> {
    let known = || {
        let list: Function = Reflect::get(&intl()?, &"supportedValuesOf".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let zones = list.call1(&JsValue::UNDEFINED, &"timeZone".into()).ok()?;
        zones.dyn_into::<Array>().ok()
    };
    let mut zones: Vec<String> = known()
        .map(|zones| zones.iter().filter_map(|zone| zone.as_string()).collect())
        .unwrap_or_default();
    zones.retain(|zone| zone.contains('/'));
    zones.sort_unstable();
    zones.push("UTC".to_owned());
    zones
}

/// The name of the browser's own zone.
fn browser_zone() -> String {
    let options = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into())
        .ok()
        .and_then(|zone| zone.dyn_into::<JsString>().ok())
        .map(String::from)
        .unwrap_or_else(|| "UTC".to_owned())
}

fn intl() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"Intl".into()).ok()
}
