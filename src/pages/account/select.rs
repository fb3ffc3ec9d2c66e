use allset_domain::account::Account;
use leptos::prelude::*;

use super::countries::COUNTRIES;
use super::row::{Row, invalid, problem};
use crate::form::use_field_ids;
use crate::i18n::{msg, use_i18n};
use crate::state::account_field::Field;
use crate::state::editor::use_editor;
use crate::ui::select::Select;
use crate::ui::time_zones::{TimeZones, browser_zone, place_of};

/// A row with a choice among many.
#[component]
fn SelectRow(
    field: Field,
    /// What a value is called while the list does not say so.
    #[prop(into)]
    called: Callback<String, String>,
    /// What the browser may fill in.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// What says that all options are there, where some come later.
    #[prop(default = None)]
    all: Option<RwSignal<bool>>,
    children: ChildrenFn,
) -> impl IntoView {
    let (draft, ids) = (use_editor::<Account>(), use_field_ids());
    let anchor = field.anchor();
    view! {
        <Row field=field>
            <Select
                id=ids.control(anchor)
                value=Signal::derive(move || draft.value(field))
                called=called
                take=move |value| draft.set(field, value)
                described_by=ids.described_by(anchor, problem(field))
                invalid=Signal::derive(invalid(field))
                autocomplete=autocomplete
                // The browser fills in what it finds among the options.
                long=autocomplete.is_none()
                all=all
                children=children.clone()
            />
        </Row>
    }
}

/// The time zone, among those that the browser knows.
#[component]
pub fn TimeZoneRow() -> impl IntoView {
    let t = use_i18n();
    let draft = use_editor::<Account>();
    let all = RwSignal::new(false);
    let current = move || untrack(|| draft.value(Field::TimeZone));
    let browser = move || t.text(msg::account_time_zone_browser(browser_zone()));
    let called = move |zone: String| match zone.as_str() {
        "" => browser(),
        zone => place_of(zone),
    };
    view! {
        <SelectRow field=Field::TimeZone called=called all=Some(all)>
            <option value="">{browser()}</option>
            <TimeZones current=current() all=all />
        </SelectRow>
    }
}

/// The country, in the order of its names in the person's language.
#[component]
pub fn CountryRow() -> impl IntoView {
    let t = use_i18n();
    let none = move || t.text(msg::account_billing_country_none());
    let called = move |code: String| match code.as_str() {
        "" => none(),
        code => t.country_name(code),
    };
    let options = move || {
        let option = |(code, name)| view! { <option value=code>{name}</option> };
        let named = t.countries(COUNTRIES.split(' ')).into_iter();
        named.map(option).collect_view()
    };
    view! {
        <SelectRow field=Field::BillingCountry called=called autocomplete="billing country">
            <option value="">{none()}</option>
            {options()}
        </SelectRow>
    }
}
