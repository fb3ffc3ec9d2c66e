use allset_domain::rate_card::CardSummary;
use allset_domain::sample::RateCards;
use serde::Deserialize;

use crate::json;

/// The rate cards of the workspace: which there are, and the document for who prices by them. The
/// first page reads no prices.
#[derive(Clone, Debug, PartialEq)]
pub struct Cards {
    listed: Listed,
    document: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Listed {
    cards: Vec<CardSummary>,
    current: String,
}

impl Cards {
    pub(super) fn read(document: String) -> Option<Self> {
        let listed = json::parse(&document).ok()?;
        Some(Self { listed, document })
    }

    /// Every card that a plan may be priced with.
    #[must_use]
    pub fn all(&self) -> &[CardSummary] {
        &self.listed.cards
    }

    /// The card that the workspace is billed by.
    #[must_use]
    pub fn current(&self) -> Option<&CardSummary> {
        let current = |card: &&CardSummary| card.id == self.listed.current;
        self.listed.cards.iter().find(current)
    }

    /// The cards with their prices; nothing where this app cannot read them.
    #[must_use]
    pub fn whole(&self) -> Option<RateCards> {
        json::parse(&self.document).ok()
    }
}
