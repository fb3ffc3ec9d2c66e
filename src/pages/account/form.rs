//! The account as a form that is saved as a whole.

use allset_domain::account::Account;
use leptos::prelude::*;

use super::avatar::{Avatar, AvatarRow};
use super::row::{LinesRow, TextRow};
use super::select::{CountryRow, TimeZoneRow};
use super::words;
use crate::form::{Form, Part, Worded};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::account_field::Field;

impl Worded for Account {
    fn title() -> Message {
        msg::account_title()
    }

    fn anchor(field: Field) -> &'static str {
        field.anchor()
    }

    fn label(t: I18n, field: Field) -> String {
        t.text(words::label(field))
    }

    fn shown(t: I18n, field: Field, value: String) -> AnyView {
        match field {
            _ if value.is_empty() => t.text(msg::account_conflict_empty()).into_any(),
            Field::Avatar => view! { <Avatar picture=value called=String::new() /> }.into_any(),
            Field::BillingCountry => t.country_name(&value).into_any(),
            _ => value.into_any(),
        }
    }
}

/// The form.
#[component]
pub fn AccountForm() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Form<Account>>
            <Part title=t.text(msg::account_profile())>
                <TextRow field=Field::Name autocomplete="name" />
                <TextRow field=Field::DisplayName autocomplete="nickname" />
                <AvatarRow />
            </Part>
            <Part title=t.text(msg::account_contact())>
                <TextRow field=Field::ContactEmail autocomplete="email" kind="email" />
                <TimeZoneRow />
            </Part>
            <Part
                title=t.text(msg::account_billing())
                intro=t.text(msg::account_billing_intro())
            >
                <TextRow field=Field::BillingName autocomplete="billing name" />
                <TextRow field=Field::BillingEmail autocomplete="billing email" kind="email" />
                <LinesRow field=Field::BillingAddress autocomplete="billing street-address" />
                <CountryRow />
                <TextRow field=Field::BillingTaxId autocomplete="off" />
            </Part>
        </Form<Account>>
    }
}
