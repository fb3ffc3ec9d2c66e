//! What a fresh workspace holds: an invented sample to look around in, or nothing.

use serde::{Deserialize, Serialize};

use crate::account::{Account, Billing};
use crate::grant::{Grant, GrantKind};
use crate::money::Amount;
use crate::rate_card::{
    FORMAT, Measure, Meter, Price, Quantity, Rate, RateCard, Rounding, RoundingMode, Unit,
};
use crate::readiness::Reviews;
use crate::settings::{
    History, Layer, Lock, Member, SettingChange, SettingEdit, SettingValue, Settings, Values,
};
use crate::time::Timestamp;
use crate::workspace::{Contents, Workspace};

/// The rate cards of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RateCards {
    /// Every card that a plan may be priced with.
    pub cards: Vec<RateCard>,
    /// The id of the card that the workspace is billed by.
    pub current: String,
}

impl RateCards {
    /// The card that the workspace is billed by.
    #[must_use]
    pub fn current(&self) -> Option<&RateCard> {
        self.card(&self.current)
    }

    /// The card of this id.
    #[must_use]
    pub fn card(&self, id: &str) -> Option<&RateCard> {
        self.cards.iter().find(|card| card.id == id)
    }
}

/// The documents of a fresh workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// The workspace itself.
    pub workspace: Workspace,
    /// The account.
    pub account: Account,
    /// The grants of credits.
    pub grants: Vec<Grant>,
    /// The rate cards: a workspace always has some, or nothing could be priced.
    pub rate_cards: RateCards,
    /// The reviews.
    pub reviews: Reviews,
    /// What is set, without what other members set.
    pub settings: Settings,
    /// The other members, and what they have set for themselves.
    pub members: Vec<Member>,
    /// How it came to be set so.
    pub setting_history: History,
}

/// A fresh workspace, as of `now`.
#[must_use]
pub fn seed(contents: Contents, now: Timestamp) -> Seed {
    let sample = contents == Contents::Sample;
    let name = if sample { "Harbour Archive" } else { "" };
    Seed {
        workspace: Workspace {
            name: name.into(),
            contents,
            edited: false,
            created: now,
        },
        account: if sample {
            account()
        } else {
            Account::default()
        },
        grants: if sample { grants(now) } else { Vec::new() },
        rate_cards: rate_cards(),
        reviews: Reviews::default(),
        settings: if sample {
            settings(now)
        } else {
            Settings::default()
        },
        members: if sample { members() } else { Vec::new() },
        setting_history: if sample {
            setting_history(now)
        } else {
            History::default()
        },
    }
}

/// Who set up the sample.
const OWNER: &str = "Mina Okafor";

fn settings(now: Timestamp) -> Settings {
    let languages = ["ar", "de"].map(str::to_owned);
    let value = |id: &str, value: SettingValue| (id.to_owned(), value);
    let lock = Lock {
        by: OWNER.into(),
        at: now.plus_days(-40),
        reason: "Every transcript is read before it leaves the archive.".into(),
    };
    Settings {
        workspace: Values::from_iter([
            value("import.naming", "{date} {title} ({language})".into()),
            value("import.retention", 365.into()),
            value("languages.targets", SettingValue::List(languages.into())),
            value("readiness.contact", OWNER.into()),
        ]),
        personal: Values::from_iter([value("import.quality", "original".into())]),
        locks: Values::from_iter([("workflow.review".to_owned(), lock)]),
        overrides: Values::default(),
    }
}

fn members() -> Vec<Member> {
    let own = |values: &[(&str, &str)]| {
        let value = |(id, value): &(&str, &str)| ((*id).to_owned(), SettingValue::from(*value));
        values.iter().map(value).collect()
    };
    let member = |name: &str, personal| Member {
        name: name.into(),
        personal,
    };
    vec![
        member(
            OWNER,
            own(&[("import.quality", "standard"), ("interface.hours", "24")]),
        ),
        member(
            "Tomás Rivera",
            own(&[("import.quality", "small"), ("languages.source", "es")]),
        ),
        member("Yuki Tanaka", own(&[("import.quality", "original")])),
    ]
}

fn setting_history(now: Timestamp) -> History {
    let change = |number: u32, days, layer, setting: &str, from, to| SettingChange {
        id: format!("setup-{number}"),
        at: now.plus_days(days),
        by: OWNER.into(),
        edit: SettingEdit {
            layer,
            setting: setting.into(),
            from,
            to,
        },
    };
    let days = |days: i64| Some(SettingValue::Number(days));
    let reason = "Every transcript is read before it leaves the archive.";
    History {
        changes: vec![
            change(
                3,
                -12,
                Layer::Workspace,
                "import.retention",
                days(90),
                days(365),
            ),
            change(
                2,
                -40,
                Layer::Locks,
                "workflow.review",
                None,
                Some(reason.into()),
            ),
            change(1, -60, Layer::Workspace, "import.retention", None, days(90)),
        ],
    }
}

/// An account that lacks a contact address, so that the checklist has something to find.
fn account() -> Account {
    Account {
        name: "Noor Haddad".into(),
        display_name: "Noor".into(),
        avatar: None,
        contact_email: String::new(),
        billing: Billing {
            name: "Harbour Archive Foundation".into(),
            email: "accounts@harbour.example".into(),
            address: "Pier 4, Harbour Road\nDublin 1".into(),
            country: "IE".into(),
            tax_id: String::new(),
        },
        time_zone: "Europe/Dublin".into(),
    }
}

fn grants(now: Timestamp) -> Vec<Grant> {
    let credits = Amount::from_credits;
    vec![
        Grant {
            id: "grant-yearly".into(),
            name: "Yearly pack".into(),
            kind: GrantKind::Paid,
            amount: credits(1_500),
            remaining: credits(1_212),
            priority: 20,
            effective: now.plus_days(-83),
            expires: Some(now.plus_days(282)),
            created: now.plus_days(-83),
            services: None,
        },
        Grant {
            id: "grant-monthly".into(),
            name: "Monthly credits".into(),
            kind: GrantKind::Paid,
            amount: credits(600),
            remaining: credits(505),
            priority: 10,
            effective: now.plus_days(-8),
            expires: Some(now.plus_days(22)),
            created: now.plus_days(-8),
            services: None,
        },
        Grant {
            id: "grant-welcome".into(),
            name: "Welcome credits".into(),
            kind: GrantKind::Promotional,
            amount: credits(250),
            remaining: credits(180),
            priority: 10,
            effective: now.plus_days(-51),
            expires: Some(now.plus_days(9)),
            created: now.plus_days(-51),
            services: None,
        },
        Grant {
            id: "grant-next-month".into(),
            name: "Monthly credits, next month".into(),
            kind: GrantKind::Paid,
            amount: credits(600),
            remaining: credits(600),
            priority: 10,
            effective: now.plus_days(22),
            expires: Some(now.plus_days(52)),
            created: now.plus_days(-8),
            services: None,
        },
        Grant {
            id: "grant-trial".into(),
            name: "Trial credits".into(),
            kind: GrantKind::Promotional,
            amount: credits(50),
            remaining: credits(3),
            priority: 10,
            effective: now.plus_days(-90),
            expires: Some(now.plus_days(-60)),
            created: now.plus_days(-90),
            services: None,
        },
    ]
}

/// The same prices, billed by the second, by 15 seconds begun and by the minute begun.
fn rate_cards() -> RateCards {
    RateCards {
        cards: vec![
            card("standard", "Standard, by the second", 1),
            card("steps", "Steps of 15 seconds", 15),
            card("minutes", "Whole minutes", 60),
        ],
        current: "standard".into(),
    }
}

fn card(id: &str, name: &str, step: u64) -> RateCard {
    // Thousandths of a credit per minute: each is a whole number of units per second.
    let rates = [
        ("transcribe", 300_i128),
        ("diarize", 120),
        ("translate", 420),
    ];
    RateCard {
        format: FORMAT.into(),
        id: id.into(),
        version: 1,
        name: name.into(),
        valid_from: None,
        valid_until: None,
        line_rounding: None,
        rates: rates
            .into_iter()
            .map(|(service, thousandths)| Rate {
                id: service.into(),
                service: service.into(),
                operations: None,
                models: None,
                languages: None,
                included: None,
                meters: vec![Meter {
                    id: "duration".into(),
                    features: None,
                    measures: vec![Measure::Duration],
                    unit: Unit::Minute,
                    rounding: Some(Rounding {
                        step: Quantity::whole(step),
                        mode: RoundingMode::Up,
                        per: None,
                    }),
                    minimum: None,
                    free: None,
                    price: Price::Flat {
                        amount: Amount::from_units(thousandths * 1_000_000_000),
                        per: Quantity::whole(60),
                    },
                }],
            })
            .collect(),
        adjustments: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grant;
    use crate::readiness::{Snapshot, Verdict, assess};

    const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

    #[test]
    fn every_rate_card_of_a_fresh_workspace_is_valid() {
        let seed = seed(Contents::Empty, NOW);
        assert!(seed.rate_cards.current().is_some());
        for card in &seed.rate_cards.cards {
            assert!(card.compile().is_ok(), "{}", card.id);
        }
    }

    #[test]
    fn the_sample_has_credits_and_something_to_fix() {
        let seed = seed(Contents::Sample, NOW);
        assert_eq!(
            grant::spendable(&seed.grants, NOW),
            Amount::from_credits(1_897)
        );
        let card = seed.rate_cards.current().map(RateCard::summary);
        let readiness = assess(&Snapshot {
            now: NOW,
            account: Some(&seed.account),
            grants: Some(&seed.grants),
            plan: None,
            rate_card: card.as_ref(),
            settings: Some(&seed.settings),
            reviews: &[],
        });
        assert_eq!(readiness.verdict, Verdict::NeedsAttention(1));
        assert_eq!(readiness.unseen, 2);
    }
}
