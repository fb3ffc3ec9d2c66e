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

/// The time zone, among those that the browser knows.
#[component]
pub fn TimeZoneRow() -> impl IntoView {
    const FIELD: Field = Field::TimeZone;
    let t = use_i18n();
    let (draft, ids) = (use_editor::<Account>(), use_field_ids());
    let browser = move || t.text(msg::account_time_zone_browser(browser_zone()));
    let called = move |zone: String| match zone.as_str() {
        "" => browser(),
        zone => place_of(zone),
    };
    view! {
        <Row field=FIELD>
            <Select
                id=ids.control(FIELD.anchor())
                value=Signal::derive(move || draft.value(FIELD))
                called=called
                take=move |zone| draft.set(FIELD, zone)
                described_by=ids.described_by(FIELD.anchor(), problem(FIELD))
                invalid=Signal::derive(invalid(FIELD))
                long=true
            >
                <option value="">{browser()}</option>
                <TimeZones />
            </Select>
        </Row>
    }
}

/// The country, in the order of its names in the person's language.
#[component]
pub fn CountryRow() -> impl IntoView {
    const FIELD: Field = Field::BillingCountry;
    let t = use_i18n();
    let (draft, ids) = (use_editor::<Account>(), use_field_ids());
    let called = move |code: String| match code.as_str() {
        "" => t.text(msg::account_billing_country_none()),
        code => t.country_name(code),
    };
    let options = move || {
        let option = |(code, name)| view! { <option value=code>{name}</option> };
        let named = t.countries(COUNTRIES.split(' ')).into_iter();
        named.map(option).collect_view()
    };
    view! {
        <Row field=FIELD>
            <Select
                id=ids.control(FIELD.anchor())
                value=Signal::derive(move || draft.value(FIELD))
                called=called
                take=move |code| draft.set(FIELD, code)
                described_by=ids.described_by(FIELD.anchor(), problem(FIELD))
                invalid=Signal::derive(invalid(FIELD))
                autocomplete="billing country"
            >
                <option value="">{t.text(msg::account_billing_country_none())}</option>
                {options()}
            </Select>
        </Row>
    }
}
