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
    /// What the policy wants to be there, while there is less.
    LeastCredits,
    /// The rate card in use: its id and version.
    RateCard,
    /// The manifest of the plan.
    PlanManifest,
    /// What the plan costs.
    PlanTotal,
    /// How many rows the plan leaves out.
    PlanRefused,
    /// How many hundredths of the credits the policy lets a plan take, while it takes more.
    PlanShare,
    /// The setting of this id: the value in force.
    Setting(String),
    /// Why the setting of this id is locked.
    Lock(String),
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
    (EvidenceKey::LeastCredits, "credits.least"),
    (EvidenceKey::RateCard, "credits.rate_card"),
    (EvidenceKey::PlanManifest, "plan.manifest"),
    (EvidenceKey::PlanTotal, "plan.total"),
    (EvidenceKey::PlanRefused, "plan.refused"),
    (EvidenceKey::PlanShare, "plan.share"),
];

/// Makes a key of the name of something.
type Naming = fn(String) -> EvidenceKey;

/// The keys that end in the name of what they are about.
const PREFIXES: [(Naming, &str); 3] = [
    (EvidenceKey::ExpiringSoon, "credits.expiring."),
    (EvidenceKey::Setting, "settings."),
    (EvidenceKey::Lock, "locks."),
];

impl fmt::Display for EvidenceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ExpiringSoon(grant) => write!(f, "{}{grant}", PREFIXES[0].1),
            Self::Setting(id) => write!(f, "{}{id}", PREFIXES[1].1),
            Self::Lock(id) => write!(f, "{}{id}", PREFIXES[2].1),
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
        if let Some((key, _)) = NAMES.iter().find(|(_, known)| *known == name) {
            return Ok(key.clone());
        }
        let rest = |prefix| name.strip_prefix(prefix).map(str::to_owned);
        let named = PREFIXES
            .iter()
            .find_map(|(naming, prefix)| rest(*prefix).map(naming));
        Ok(named.unwrap_or_else(|| Self::Other(name.to_owned())))
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Change {
    /// What it is about.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "account.name"))]
    pub key: EvidenceKey,
    /// What it was; nothing where it was not there.
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub before: Option<String>,
    /// What it is; nothing where it is gone.
    #[cfg_attr(feature = "openapi", schema(required = true))]
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
