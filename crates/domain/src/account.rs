//! The account: who a person is in the workspace, and who is billed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::patch;
use crate::problem::{FieldError, FieldRule};

/// The most characters of [`Account::name`].
pub const MAX_NAME_CHARS: usize = 100;
/// The most characters of [`Account::display_name`].
pub const MAX_DISPLAY_NAME_CHARS: usize = 50;
/// The most characters of an e-mail address (RFC 5321, section 4.5.3.1.3, less the brackets).
pub const MAX_EMAIL_CHARS: usize = 254;
/// The most characters of [`Billing::name`].
pub const MAX_BILLING_NAME_CHARS: usize = 200;
/// The most characters of [`Billing::address`].
pub const MAX_ADDRESS_CHARS: usize = 500;
/// The most characters of [`Billing::tax_id`].
pub const MAX_TAX_ID_CHARS: usize = 40;
/// The most bytes of an avatar's picture, before base64.
pub const MAX_AVATAR_BYTES: usize = 64 * 1024;
/// The side of an avatar in pixels: what the app makes of a chosen picture.
pub const AVATAR_PIXELS: u32 = 256;

/// The account of the person at the screen.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Account {
    /// The full name, as it stands in workspace records.
    pub name: String,
    /// The short name that others see; empty means the full name.
    pub display_name: String,
    /// A square picture as a `data:` URL of PNG, JPEG or WebP, at most [`MAX_AVATAR_BYTES`].
    pub avatar: Option<String>,
    /// Where the workspace reaches the person; may be empty.
    pub contact_email: String,
    /// Who is billed.
    pub billing: Billing,
    /// A time zone of the IANA database, such as `Europe/Paris`; empty means the browser's.
    pub time_zone: String,
}

/// Who is billed; each field may be empty.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Billing {
    /// The person or company on the invoice.
    pub name: String,
    /// Where invoices are sent.
    pub email: String,
    /// The postal address, with line breaks.
    pub address: String,
    /// The country by its two letters (ISO 3166-1), such as `FR`.
    pub country: String,
    /// The tax or VAT number, as the authority writes it.
    pub tax_id: String,
}

impl Account {
    /// The pointers that take `null`.
    const NULLABLE: &[&str] = &["/avatar"];

    /// The name to call the person by: the display name, or else the full name.
    #[must_use]
    pub fn called(&self) -> &str {
        if self.display_name.is_empty() {
            &self.name
        } else {
            &self.display_name
        }
    }

    /// The account after a JSON Merge Patch. Texts are trimmed; only what changed is held to the
    /// rules, so that an old value never blocks the edit of another.
    ///
    /// # Errors
    /// Every field that is unknown, of a wrong type, or breaks its rule.
    pub fn patched(&self, change: &Value) -> Result<Self, Vec<FieldError>> {
        let before = serde_json::to_value(self).unwrap_or_default();
        let merged = patch::merge_patch(&before, change, Self::NULLABLE)?;
        let after: Self = serde_json::from_value(merged).map_err(|_| {
            let expected = "object".to_owned();
            vec![FieldError::new("", FieldRule::WrongType { expected })]
        })?;
        let after = after.trimmed();
        let errors = after.errors_since(self);
        if errors.is_empty() {
            Ok(after)
        } else {
            Err(errors)
        }
    }

    /// The merge patch that leads from this account to `after`; `None` where nothing differs.
    #[must_use]
    pub fn change_to(&self, after: &Self) -> Option<Value> {
        patch::difference(
            &serde_json::to_value(self).unwrap_or_default(),
            &serde_json::to_value(after).unwrap_or_default(),
        )
    }

    /// The same without white space around its texts.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let trim = |text: &str| text.trim().to_owned();
        Self {
            name: trim(&self.name),
            display_name: trim(&self.display_name),
            avatar: self.avatar.clone(),
            contact_email: trim(&self.contact_email),
            billing: Billing {
                name: trim(&self.billing.name),
                email: trim(&self.billing.email),
                address: trim(&self.billing.address),
                country: trim(&self.billing.country).to_ascii_uppercase(),
                tax_id: trim(&self.billing.tax_id),
            },
            time_zone: trim(&self.time_zone),
        }
    }

    /// The rules that fields broke by changing from `before` to this.
    #[must_use]
    pub fn errors_since(&self, before: &Self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        let mut check = |pointer: &str, changed: bool, rule: Option<FieldRule>| {
            if let Some(rule) = rule.filter(|_| changed) {
                errors.push(FieldError::new(pointer, rule));
            }
        };
        check(
            "/name",
            self.name != before.name,
            required(&self.name).or_else(|| line(&self.name, MAX_NAME_CHARS)),
        );
        check(
            "/display_name",
            self.display_name != before.display_name,
            line(&self.display_name, MAX_DISPLAY_NAME_CHARS),
        );
        check(
            "/avatar",
            self.avatar != before.avatar,
            self.avatar.as_deref().and_then(picture),
        );
        check(
            "/contact_email",
            self.contact_email != before.contact_email,
            email(&self.contact_email),
        );
        let (billing, old) = (&self.billing, &before.billing);
        check(
            "/billing/name",
            billing.name != old.name,
            line(&billing.name, MAX_BILLING_NAME_CHARS),
        );
        check(
            "/billing/email",
            billing.email != old.email,
            email(&billing.email),
        );
        check(
            "/billing/address",
            billing.address != old.address,
            text(&billing.address, MAX_ADDRESS_CHARS),
        );
        check(
            "/billing/country",
            billing.country != old.country,
            country(&billing.country),
        );
        check(
            "/billing/tax_id",
            billing.tax_id != old.tax_id,
            line(&billing.tax_id, MAX_TAX_ID_CHARS),
        );
        check(
            "/time_zone",
            self.time_zone != before.time_zone,
            time_zone(&self.time_zone),
        );
        errors
    }
}

fn required(value: &str) -> Option<FieldRule> {
    value.is_empty().then_some(FieldRule::Required)
}

/// The rule that a text of one line breaks.
pub(crate) fn line(value: &str, max: usize) -> Option<FieldRule> {
    if value.chars().any(char::is_control) {
        Some(FieldRule::Unprintable)
    } else {
        too_long(value, max)
    }
}

/// The rule that a text of several lines breaks.
fn text(value: &str, max: usize) -> Option<FieldRule> {
    if value.chars().any(|c| c.is_control() && c != '\n') {
        Some(FieldRule::Unprintable)
    } else {
        too_long(value, max)
    }
}

fn too_long(value: &str, max: usize) -> Option<FieldRule> {
    (value.chars().count() > max).then_some(FieldRule::TooLong { max })
}

/// The shape that mail systems share, not the whole of RFC 5322: one `@`, something before it,
/// and a host name with a dot after it. Whether the address exists only a message can tell.
fn email(value: &str) -> Option<FieldRule> {
    if value.is_empty() {
        return None;
    }
    if let Some(rule) = line(value, MAX_EMAIL_CHARS) {
        return Some(rule);
    }
    let plausible = value.split_once('@').is_some_and(|(person, host)| {
        !person.is_empty()
            && host.contains('.')
            && host
                .split('.')
                .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
            && !host.contains('@')
    });
    let spaced = value
        .chars()
        .any(|c| c.is_whitespace() || ",;<>()".contains(c));
    (!plausible || spaced).then_some(FieldRule::Email)
}

fn country(value: &str) -> Option<FieldRule> {
    let two_letters = value.len() == 2 && value.bytes().all(|b| b.is_ascii_uppercase());
    (!value.is_empty() && !two_letters).then_some(FieldRule::Country)
}

/// The shape of a name of the IANA time zone database: an area, a slash and a location (which may
/// have a further one), or `UTC`. The list itself is the browser's to offer.
pub(crate) fn time_zone(value: &str) -> Option<FieldRule> {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.len() <= 32
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_-+".contains(&b))
    };
    let parts = value.split('/').count();
    let zone = (2..=3).contains(&parts) && value.split('/').all(part);
    (!value.is_empty() && value != "UTC" && !zone).then_some(FieldRule::TimeZone)
}

/// The rule that an avatar breaks. A picture is known by its first bytes, not by what the URL
/// says it is; SVG is refused because it can carry scripts.
fn picture(url: &str) -> Option<FieldRule> {
    const MAX_BASE64: usize = MAX_AVATAR_BYTES.div_ceil(3) * 4;
    let Some((kind, data)) = url
        .strip_prefix("data:image/")
        .and_then(|rest| rest.split_once(";base64,"))
    else {
        return Some(FieldRule::Image);
    };
    let begins = match kind {
        // The base64 of the formats' first bytes: 89 50 4E 47 0D 0A 1A 0A; FF D8 FF; "RIFF".
        "png" => "iVBORw0KGg",
        "jpeg" => "/9j/",
        "webp" => "UklGR",
        _ => return Some(FieldRule::Image),
    };
    let base64 = data
        .trim_end_matches('=')
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/');
    if !data.starts_with(begins) || !base64 || !data.len().is_multiple_of(4) {
        Some(FieldRule::Image)
    } else if data.len() > MAX_BASE64 {
        Some(FieldRule::ImageTooLarge {
            max: MAX_AVATAR_BYTES,
        })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rules(change: Value) -> Vec<(String, FieldRule)> {
        Account::default()
            .patched(&change)
            .expect_err("the change breaks a rule")
            .into_iter()
            .map(|error| (error.pointer, error.rule))
            .collect()
    }

    #[test]
    fn a_change_is_trimmed_and_kept() {
        let change = json!({
            "name": "  Ada Lovelace ",
            "contact_email": "ada@example.org",
            "time_zone": "America/Argentina/Buenos_Aires",
            "billing": {"country": "gb", "address": "12 St James's Square\nLondon"},
        });
        let account = Account::default().patched(&change).expect("all is valid");
        assert_eq!(account.name, "Ada Lovelace");
        assert_eq!(account.called(), "Ada Lovelace");
        assert_eq!(account.billing.country, "GB");
    }

    #[test]
    fn an_old_value_does_not_block_another_field() {
        let nameless = Account::default();
        assert!(nameless.patched(&json!({"display_name": "Ada"})).is_ok());
    }

    #[test]
    fn each_rule_names_its_field() {
        let named = Account {
            name: "Ada".into(),
            ..Account::default()
        };
        let errors = named.patched(&json!({"name": " "})).expect_err("empty");
        assert_eq!(errors, [FieldError::new("/name", FieldRule::Required)]);
        assert_eq!(
            rules(json!({"display_name": "x".repeat(51), "time_zone": "Paris"})),
            [
                ("/display_name".into(), FieldRule::TooLong { max: 50 }),
                ("/time_zone".into(), FieldRule::TimeZone),
            ]
        );
        assert_eq!(
            rules(json!({"billing": {"country": "France", "name": "a\u{7}b"}})),
            [
                ("/billing/name".into(), FieldRule::Unprintable),
                ("/billing/country".into(), FieldRule::Country),
            ]
        );
        assert_eq!(
            rules(json!({"nickname": "x"})),
            [("/nickname".into(), FieldRule::UnknownField)]
        );
    }

    #[test]
    fn an_address_is_an_address() {
        for good in ["a@b.co", "first.last+tag@sub.example.org", "用户@例え.jp"] {
            assert_eq!(email(good), None, "{good}");
        }
        for bad in [
            "a",
            "a@b",
            "@b.co",
            "a@b..co",
            "a b@c.de",
            "a@b@c.de",
            "A <a@b.co>",
        ] {
            assert_eq!(email(bad), Some(FieldRule::Email), "{bad}");
        }
    }

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        let url = |kind: &str, data: &str| format!("data:image/{kind};base64,{data}");
        assert_eq!(picture(&url("png", "iVBORw0KGgo=")), None);
        assert_eq!(picture(&url("webp", "UklGRgAA")), None);
        for bad in [
            url("svg+xml", "PHN2Zz4="),
            url("png", "/9j/AAAA"),
            url("png", "iVBORw0KGgo"),
            url("jpeg", "/9j/\"><b"),
            "https://example.org/a.png".to_owned(),
        ] {
            assert_eq!(picture(&bad), Some(FieldRule::Image), "{bad}");
        }
        let large = format!("iVBORw0KGgoA{}", "A".repeat(4 * (MAX_AVATAR_BYTES / 3)));
        assert_eq!(
            picture(&url("png", &large)),
            Some(FieldRule::ImageTooLarge {
                max: MAX_AVATAR_BYTES
            })
        );
    }
}
