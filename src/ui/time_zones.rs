//! The time zones that the browser knows.

use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

/// The options of a list of time zones, by area.
#[component]
pub fn TimeZones() -> impl IntoView {
    let mut areas: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for zone in time_zones() {
        let area = zone.split('/').next().unwrap_or_default().to_owned();
        let place = place_of(&zone);
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
    groups.collect_view()
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
