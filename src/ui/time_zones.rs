//! The time zones that the browser knows.

use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// The options of a list of time zones, by area. They are hundreds: the area of the current zone comes
/// first, for a key that is pressed as soon as the list has the focus, and the others a frame later.
#[component]
pub fn TimeZones(
    /// The zone that is chosen now; empty for none.
    #[prop(into)]
    current: String,
    /// Whether the others are there.
    all: RwSignal<bool>,
) -> impl IntoView {
    let mut areas: Vec<(String, Vec<String>)> = Vec::new();
    for zone in time_zones() {
        let area = area_of(&zone);
        match areas.last_mut().filter(|(last, _)| last == area) {
            Some((_, zones)) => zones.push(zone),
            None => areas.push((area.to_owned(), vec![zone])),
        }
    }
    let group = |(area, zones): (String, Vec<String>)| {
        let option = |zone: String| {
            let place = place_of(&zone);
            view! { <option value=zone>{place}</option> }
        };
        let options = zones.into_iter().map(option).collect_view();
        view! { <optgroup label=area>{options}</optgroup> }
    };
    let here = area_of(&current);
    let at = areas.iter().position(|(area, _)| area == here);
    let at = at.unwrap_or_default().min(areas.len());
    let mut before = areas;
    let mut near = before.split_off(at);
    let after = near.split_off(near.len().min(1));
    let others = move |areas: Vec<(String, Vec<String>)>| {
        move || {
            all.get()
                .then(|| areas.clone().into_iter().map(group).collect_view())
        }
    };
    view! {
        {others(before)}
        {near.into_iter().map(group).collect_view()}
        {others(after)}
    }
}

fn area_of(zone: &str) -> &str {
    zone.split('/').next().unwrap_or_default()
}

/// The place that a zone is named after.
#[must_use]
pub fn place_of(zone: &str) -> String {
    let (_, place) = zone.split_once('/').unwrap_or(("", zone));
    place.replace('_', " ")
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
#[must_use]
pub fn browser_zone() -> String {
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
