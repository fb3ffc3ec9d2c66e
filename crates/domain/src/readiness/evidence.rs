use std::fmt;
use std::fmt::Write as _;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::order;

/// One thing that a person saw when reviewing a check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EvidenceItem {
    /// What it is about.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "account.name"))]
    pub key: EvidenceKey,
    /// What it was.
    pub value: String,
}

impl EvidenceItem {
    pub(super) fn new(key: EvidenceKey, value: impl fmt::Display) -> Self {
        Self {
            key,
            value: value.to_string(),
        }
    }
}

/// What a piece of evidence is about. On the wire it is a dotted name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvidenceKey {
    /// The account's name.
    AccountName,
    /// The account's display name.
    AccountDisplayName,
    /// Whether there is an avatar: its own fingerprint, or nothing.
    AccountAvatar,
    /// The account's contact address.
    AccountContactEmail,
    /// The account's time zone.
    AccountTimeZone,
    /// The name that is billed.
    BillingName,
    /// The address that invoices go to.
    BillingEmail,
    /// The postal address that is billed.
    BillingAddress,
    /// The country that is billed.
    BillingCountry,
    /// The tax number.
    BillingTaxId,
    /// What can be spent.
    Spendable,
    /// What is left of the grant of this name that expires soon.
    ExpiringSoon(String),
    /// The rate card in use: its id and version.
    RateCard,
    /// The manifest of the plan.
    PlanManifest,
    /// What the plan costs.
    PlanTotal,
    /// How many rows the plan leaves out.
    PlanRefused,
    /// Something that this version does not know.
    Other(String),
}

const NAMES: &[(EvidenceKey, &str)] = &[
    (EvidenceKey::AccountName, "account.name"),
    (EvidenceKey::AccountDisplayName, "account.display_name"),
    (EvidenceKey::AccountAvatar, "account.avatar"),
    (EvidenceKey::AccountContactEmail, "account.contact_email"),
    (EvidenceKey::AccountTimeZone, "account.time_zone"),
    (EvidenceKey::BillingName, "account.billing.name"),
    (EvidenceKey::BillingEmail, "account.billing.email"),
    (EvidenceKey::BillingAddress, "account.billing.address"),
    (EvidenceKey::BillingCountry, "account.billing.country"),
    (EvidenceKey::BillingTaxId, "account.billing.tax_id"),
    (EvidenceKey::Spendable, "credits.spendable"),
    (EvidenceKey::RateCard, "credits.rate_card"),
    (EvidenceKey::PlanManifest, "plan.manifest"),
    (EvidenceKey::PlanTotal, "plan.total"),
    (EvidenceKey::PlanRefused, "plan.refused"),
];

const EXPIRING_PREFIX: &str = "credits.expiring.";

impl fmt::Display for EvidenceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ExpiringSoon(grant) => write!(f, "{EXPIRING_PREFIX}{grant}"),
            Self::Other(name) => f.write_str(name),
            known => {
                let name = NAMES.iter().find(|(key, _)| key == known);
                f.write_str(name.map_or("", |(_, name)| name))
            }
        }
    }
}

impl FromStr for EvidenceKey {
    type Err = std::convert::Infallible;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let known = NAMES.iter().find(|(_, known)| *known == name);
        Ok(match (known, name.strip_prefix(EXPIRING_PREFIX)) {
            (Some((key, _)), _) => key.clone(),
            (None, Some(grant)) => Self::ExpiringSoon(grant.to_owned()),
            (None, None) => Self::Other(name.to_owned()),
        })
    }
}

impl Serialize for EvidenceKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EvidenceKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// The fingerprint of evidence: SHA-256, in hexadecimal, over each key and value with its length
/// before it. The order does not matter.
#[must_use]
pub fn fingerprint(evidence: &[EvidenceItem]) -> String {
    let mut items: Vec<(String, &str)> = evidence
        .iter()
        .map(|item| (item.key.to_string(), item.value.as_str()))
        .collect();
    order::sort_by(&mut items, Ord::cmp);
    let mut hash = Sha256::new();
    for (key, value) in &items {
        for part in [key.as_str(), value] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    hex(&hash.finalize())
}

/// The SHA-256 of a text in hexadecimal.
pub(super) fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A piece of evidence that is no longer what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub key: EvidenceKey,
    /// What it was; nothing where it was not there.
    pub before: Option<String>,
    /// What it is; nothing where it is gone.
    pub after: Option<String>,
}

/// What differs between the evidence of then and of now, by key.
#[must_use]
pub fn changes(before: &[EvidenceItem], after: &[EvidenceItem]) -> Vec<Change> {
    let value = |items: &[EvidenceItem], key: &EvidenceKey| {
        items
            .iter()
            .find(|item| item.key == *key)
            .map(|item| item.value.clone())
    };
    let mut keys: Vec<_> = before.iter().chain(after).map(|item| &item.key).collect();
    order::sort_by(&mut keys, Ord::cmp);
    keys.dedup();
    keys.into_iter()
        .map(|key| Change {
            key: key.clone(),
            before: value(before, key),
            after: value(after, key),
        })
        .filter(|change| change.before != change.after)
        .collect()
}
