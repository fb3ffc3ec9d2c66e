use crate::i18n::{Message, msg};
use crate::state::account_field::Field;

/// What a field is called.
pub fn label(field: Field) -> Message {
    match field {
        Field::Name => msg::account_name(),
        Field::DisplayName => msg::account_display_name(),
        Field::Avatar => msg::account_avatar(),
        Field::ContactEmail => msg::account_contact_email(),
        Field::TimeZone => msg::account_time_zone(),
        Field::BillingName => msg::account_billing_name(),
        Field::BillingEmail => msg::account_billing_email(),
        Field::BillingAddress => msg::account_billing_address(),
        Field::BillingCountry => msg::account_billing_country(),
        Field::BillingTaxId => msg::account_billing_tax_id(),
    }
}

/// What a field is for.
pub fn help(field: Field) -> Message {
    match field {
        Field::Name => msg::account_name_help(),
        Field::DisplayName => msg::account_display_name_help(),
        Field::Avatar => msg::account_avatar_help(),
        Field::ContactEmail => msg::account_contact_email_help(),
        Field::TimeZone => msg::account_time_zone_help(),
        Field::BillingName => msg::account_billing_name_help(),
        Field::BillingEmail => msg::account_billing_email_help(),
        Field::BillingAddress => msg::account_billing_address_help(),
        Field::BillingCountry => msg::account_billing_country_help(),
        Field::BillingTaxId => msg::account_billing_tax_id_help(),
    }
}
