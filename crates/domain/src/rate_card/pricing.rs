//! The prices of a rate card, and the way from a job to the rate that matches it.

use super::measure::Measure;
use super::price::{NoRate, has};
use super::{
    Change, Free, LineRounding, Price, RoundingMode, RoundingScope, each_once, glob,
    language_covers,
};
use crate::money::AMOUNT_DECIMALS;

/// The prices of a rate card that was found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pricing {
    pub(super) rates: Vec<PricedRate>,
    pub(super) adjustments: Vec<PricedAdjustment>,
    pub(super) line_rounding: LineRounding,
    pub(super) window: Option<String>,
}

/// A rate of a card that was found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedRate {
    pub(super) service: String,
    pub(super) operations: Option<Vec<String>>,
    pub(super) models: Option<Vec<String>>,
    pub(super) languages: Option<Vec<String>>,
    pub(super) included: Vec<String>,
    pub(super) meters: Vec<PricedMeter>,
    /// The token measures of the meters that every job pays, the narrower before the wider.
    pub(super) tokens: Vec<TokenMeasure>,
}

/// A measure of tokens that a rate has a price for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TokenMeasure {
    pub measure: Measure,
    /// Those before it whose tokens it counts too.
    pub narrower: Vec<usize>,
}

/// A meter of a card that was found good. Quantities are in 10⁻⁹.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedMeter {
    pub(super) features: Option<Vec<String>>,
    pub(super) measures: Vec<Measure>,
    /// Where its tokens stand in [`PricedRate::tokens`]; nothing where it counts them whole.
    pub(super) token_at: Option<usize>,
    /// More than zero.
    pub(super) step: u128,
    pub(super) mode: RoundingMode,
    pub(super) scope: RoundingScope,
    pub(super) minimum: u128,
    pub(super) free: Option<Free>,
    pub(super) price: Price,
    /// Where [`Used`](super::Used) keeps what it adds up; nothing where each job stands alone.
    pub(super) used_at: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PricedAdjustment {
    pub feature: Option<String>,
    pub window: Option<String>,
    /// The rates that it is for, by their places.
    pub rates: Option<Vec<usize>>,
    pub change: Change,
}

/// What the prices of a card depend on beside the service and what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TellsApart {
    /// On the operation.
    pub operations: bool,
    /// On the model.
    pub models: bool,
    /// On the language.
    pub languages: bool,
    /// On the features.
    pub features: bool,
}

impl Pricing {
    /// The rates, in the order of the card.
    #[must_use]
    pub fn rates(&self) -> &[PricedRate] {
        &self.rates
    }

    /// How the amount of each line is rounded.
    #[must_use]
    pub const fn line_rounding(&self) -> LineRounding {
        self.line_rounding
    }

    /// The step of the line rounding, in units of an amount.
    pub(super) fn line_step(&self) -> i128 {
        let places = AMOUNT_DECIMALS.saturating_sub(self.line_rounding.decimals.into());
        // At most 10¹².
        10_i128.pow(u32::try_from(places).unwrap_or_default())
    }

    /// The same prices for what runs in a window.
    #[must_use]
    pub fn in_window(mut self, window: Option<String>) -> Self {
        self.window = window;
        self
    }

    /// The services, each once, in the order of the card.
    #[must_use]
    pub fn services(&self) -> Vec<&str> {
        each_once(self.rates.iter().map(|rate| &*rate.service))
    }

    /// The measures that have a part in any price, in their order. Where tokens have a price, these
    /// are all kinds of them: none may be left out unseen.
    #[must_use]
    pub fn measures_used(&self) -> Vec<Measure> {
        let all = Measure::ALL.iter().copied();
        all.filter(|&measure| self.rates.iter().any(|rate| rate.depends_on(measure)))
            .collect()
    }

    /// The measures of which a manifest has to know one: those that meters price which every job of
    /// a rate pays, of tokens the widest only.
    #[must_use]
    pub fn measures_needed(&self) -> Vec<Measure> {
        let meters = || self.rates.iter().flat_map(|rate| &rate.meters);
        let is_needed = |measure: &Measure| {
            meters().any(|meter| {
                let base = meter.features.is_none();
                base && meter.measures.iter().any(|one| *measure == one.widest())
            })
        };
        Measure::ALL.iter().copied().filter(is_needed).collect()
    }

    /// Whether any rate is one for some operations, models or languages only, and whether any feature
    /// changes a price.
    #[must_use]
    pub fn tells_apart_by(&self) -> TellsApart {
        let any = |has: fn(&PricedRate) -> bool| self.rates.iter().any(has);
        TellsApart {
            operations: any(PricedRate::has_operations),
            models: any(PricedRate::has_models),
            languages: any(PricedRate::has_languages),
            features: any(|rate| rate.meters.iter().any(|meter| meter.features.is_some()))
                || self.adjustments.iter().any(|one| one.feature.is_some()),
        }
    }

    /// The place of the first rate that prices such a job.
    ///
    /// # Errors
    /// Why there is none. A job is never priced at zero for want of a rate.
    pub fn rate_for(
        &self,
        service: &str,
        operation: Option<&str>,
        model: Option<&str>,
        language: Option<&str>,
    ) -> Result<usize, NoRate> {
        let mut nearest = NoRate::UnknownService;
        let matches = |patterns: &Option<Vec<String>>, name: Option<&str>| match (patterns, name) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(patterns), Some(name)) => patterns.iter().any(|one| glob::matches(one, name)),
        };
        for (at, rate) in self.rates.iter().enumerate() {
            let near = if !rate.service.eq_ignore_ascii_case(service) {
                continue;
            } else if !matches(&rate.operations, operation) {
                NoRate::OperationNotCovered
            } else if !matches(&rate.models, model) {
                NoRate::ModelNotCovered
            } else if !rate.speaks(language) {
                NoRate::LanguageNotCovered
            } else {
                return Ok(at);
            };
            // The rate that comes nearest says what is missing.
            if near as u8 > nearest as u8 {
                nearest = near;
            }
        }
        Err(nearest)
    }

    /// The adjustments of a rate in this window.
    pub(super) fn adjustments_of(&self, at: usize) -> impl Iterator<Item = &PricedAdjustment> {
        self.adjustments.iter().filter(move |one| {
            let here = one.rates.as_ref().is_none_or(|rates| rates.contains(&at));
            here && one
                .window
                .as_ref()
                .is_none_or(|window| Some(window) == self.window.as_ref())
        })
    }

    /// Those of them that jobs with these features pay.
    pub(super) fn adjustments_for(
        &self,
        at: usize,
        asked: &[&str],
    ) -> impl Iterator<Item = &PricedAdjustment> {
        self.adjustments_of(at).filter(move |one| {
            let wanted = one.feature.as_deref();
            wanted.is_none_or(|feature| has(asked, feature))
        })
    }

    /// Whether a rate has a price for a feature, or includes it.
    pub(super) fn knows_feature(&self, at: usize, feature: &str) -> bool {
        let rate = &self.rates[at];
        let is = |one: &String| one.eq_ignore_ascii_case(feature);
        let metered = rate
            .meters
            .iter()
            .filter_map(|meter| meter.features.as_ref());
        rate.included.iter().any(is)
            || metered.flatten().any(is)
            || self
                .adjustments_of(at)
                .any(|one| one.feature.as_ref().is_some_and(is))
    }
}

impl PricedRate {
    /// The service, as the card spells it.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The meters, in the order of the card.
    #[must_use]
    pub fn meters(&self) -> &[PricedMeter] {
        &self.meters
    }

    /// Whether its price depends on a measure.
    #[must_use]
    pub fn depends_on(&self, measure: Measure) -> bool {
        let tokens = !self.tokens.is_empty() && measure.is_tokens();
        tokens || self.meters.iter().any(|meter| meter.depends_on(measure))
    }

    /// Whether a job's price depends on the jobs before it.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        self.meters.iter().any(|meter| meter.used_at.is_some())
    }

    /// Whether it is one for some operations only.
    #[must_use]
    pub const fn has_operations(&self) -> bool {
        self.operations.is_some()
    }

    /// Whether it is one for some models only.
    #[must_use]
    pub const fn has_models(&self) -> bool {
        self.models.is_some()
    }

    /// Whether it is one for some languages only.
    #[must_use]
    pub const fn has_languages(&self) -> bool {
        self.languages.is_some()
    }

    fn speaks(&self, language: Option<&str>) -> bool {
        match (&self.languages, language) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(ranges), Some(tag)) => ranges.iter().any(|range| language_covers(range, tag)),
        }
    }
}

impl PricedMeter {
    fn depends_on(&self, measure: Measure) -> bool {
        let by = match &self.price {
            Price::Threshold { by, .. } => Some(*by),
            _ => None,
        };
        let each = measure == Measure::Requests && self.scope == RoundingScope::Request;
        self.measures.contains(&measure) || by == Some(measure) || each
    }

    /// What it measures.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }
}
