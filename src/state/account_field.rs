//! The fields of the account, as its page edits them.

use allset_domain::account::Account;

/// A field of the account that the page lets a person edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The full name.
    Name,
    /// The name that others see.
    DisplayName,
    /// The picture; empty for none.
    Avatar,
    /// Where the workspace reaches the person.
    ContactEmail,
    /// The time zone; empty for the browser's.
    TimeZone,
    /// Who is billed.
    BillingName,
    /// Where invoices are sent.
    BillingEmail,
    /// The postal address.
    BillingAddress,
    /// The country by its two letters.
    BillingCountry,
    /// The tax number.
    BillingTaxId,
}

impl Field {
    /// Every field, in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::DisplayName,
        Self::Avatar,
        Self::ContactEmail,
        Self::TimeZone,
        Self::BillingName,
        Self::BillingEmail,
        Self::BillingAddress,
        Self::BillingCountry,
        Self::BillingTaxId,
    ];

    /// The anchor of its row: a public contract.
    #[must_use]
    pub const fn anchor(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::DisplayName => "display-name",
            Self::Avatar => "avatar",
            Self::ContactEmail => "contact-email",
            Self::TimeZone => "time-zone",
            Self::BillingName => "billing-name",
            Self::BillingEmail => "billing-email",
            Self::BillingAddress => "billing-address",
            Self::BillingCountry => "billing-country",
            Self::BillingTaxId => "billing-tax-id",
        }
    }

    /// Its JSON Pointer in the account.
    #[must_use]
    pub const fn pointer(self) -> &'static str {
        match self {
            Self::Name => "/name",
            Self::DisplayName => "/display_name",
            Self::Avatar => "/avatar",
            Self::ContactEmail => "/contact_email",
            Self::TimeZone => "/time_zone",
            Self::BillingName => "/billing/name",
            Self::BillingEmail => "/billing/email",
            Self::BillingAddress => "/billing/address",
            Self::BillingCountry => "/billing/country",
            Self::BillingTaxId => "/billing/tax_id",
        }
    }

    /// The field at a JSON Pointer.
    #[must_use]
    pub fn at(pointer: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|field| field.pointer() == pointer)
    }

    /// Its value in an account.
    #[must_use]
    pub fn of(self, account: &Account) -> &str {
        match self {
            Self::Name => &account.name,
            Self::DisplayName => &account.display_name,
            Self::Avatar => account.avatar.as_deref().unwrap_or_default(),
            Self::ContactEmail => &account.contact_email,
            Self::TimeZone => &account.time_zone,
            Self::BillingName => &account.billing.name,
            Self::BillingEmail => &account.billing.email,
            Self::BillingAddress => &account.billing.address,
            Self::BillingCountry => &account.billing.country,
            Self::BillingTaxId => &account.billing.tax_id,
        }
    }

    /// Gives it a value in an account.
    pub fn set(self, account: &mut Account, value: String) {
        let place = match self {
            Self::Avatar => {
                account.avatar = (!value.is_empty()).then_some(value);
                return;
            }
            Self::Name => &mut account.name,
            Self::DisplayName => &mut account.display_name,
            Self::ContactEmail => &mut account.contact_email,
            Self::TimeZone => &mut account.time_zone,
            Self::BillingName => &mut account.billing.name,
            Self::BillingEmail => &mut account.billing.email,
            Self::BillingAddress => &mut account.billing.address,
            Self::BillingCountry => &mut account.billing.country,
            Self::BillingTaxId => &mut account.billing.tax_id,
        };
        *place = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_can_be_read_written_and_found() {
        for field in Field::ALL {
            let mut account = Account::default();
            field.set(&mut account, "x".into());
            assert_eq!(field.of(&account), "x");
            let written = serde_json::to_value(&account).expect("an account is JSON");
            let value = written.pointer(field.pointer()).and_then(|v| v.as_str());
            assert_eq!(value, Some("x"), "{field:?}");
            assert_eq!(Field::at(field.pointer()), Some(field));
        }
    }
}
