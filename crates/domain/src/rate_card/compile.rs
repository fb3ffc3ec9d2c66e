//! From a rate card to prices: the checks.

use std::collections::HashMap;

use super::measure::Measure;
use super::price::NoRate;
use super::quantity::{NANO, Quantity};
use super::ratio::Ratio;
use super::{
    Adjustment, Change, FORMAT, Free, LineRounding, MAX_ADJUSTMENTS, MAX_COUNT, MAX_ID_BYTES,
    MAX_JOB_SECONDS, MAX_LIST, MAX_METERS, MAX_NAME_BYTES, MAX_RATES, Meter, Over, Price, Rate,
    RateCard, RateCardError, RateCardProblem, RoundingMode, RoundingScope, Tier,
    canonical_language, each_once, glob, language_covers, price,
};
use crate::money::{AMOUNT_DECIMALS, Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// The most measures that a meter multiplies.
const MAX_FACTORS: usize = 4;
/// The most that an adjustment multiplies by.
const MAX_FACTOR: u64 = 1_000;

/// The prices of a rate card that was found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pricing {
    rates: Vec<PricedRate>,
    adjustments: Vec<PricedAdjustment>,
    line_rounding: LineRounding,
    window: Option<String>,
}

/// A rate of a card that was found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedRate {
    service: String,
    operations: Option<Vec<String>>,
    models: Option<Vec<String>>,
    languages: Option<Vec<String>>,
    included: Vec<String>,
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
    window: Option<String>,
    /// The rates that it is for, by their places.
    rates: Option<Vec<usize>>,
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

impl RateCard {
    /// Checks the card and gives its prices.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn compile(&self) -> Result<Pricing, Vec<RateCardError>> {
        let mut checks = Checks::default();
        checks.head(self);
        let mut ids = Ids::new();
        let mut rates = Vec::new();
        for (nth, rate) in self.rates.iter().enumerate().take(MAX_RATES) {
            let at = format!("/rates/{nth}");
            checks.once(&mut ids, format!("{at}/id"), &rate.id, MAX_NAME_BYTES);
            rates.push(checks.rate(&at, rate));
        }
        let places = self.rates.iter().enumerate();
        let places: HashMap<&str, usize> = places.map(|(at, rate)| (&*rate.id, at)).collect();
        let mut ids = Ids::new();
        let mut adjustments = Vec::new();
        for (nth, adjustment) in self.adjustments.iter().enumerate().take(MAX_ADJUSTMENTS) {
            let at = format!("/adjustments/{nth}");
            checks.once(&mut ids, format!("{at}/id"), &adjustment.id, MAX_ID_BYTES);
            adjustments.push(checks.adjustment(&at, adjustment, &places));
        }
        if checks.errors.is_empty() {
            Ok(Pricing {
                rates,
                adjustments,
                line_rounding: self.line_rounding.unwrap_or_default(),
                window: None,
            })
        } else {
            Err(checks.errors)
        }
    }
}

/// Ids with the pointers to where they stand.
type Ids<'a> = HashMap<&'a str, String>;

/// The checks of one card, with what they found.
#[derive(Default)]
struct Checks {
    errors: Vec<RateCardError>,
    /// How many meters add up over a period so far.
    used: usize,
}

impl Checks {
    fn fault(&mut self, pointer: impl Into<String>, problem: RateCardProblem) {
        self.errors.push(RateCardError::new(pointer, problem));
    }

    fn head(&mut self, card: &RateCard) {
        if card.format != FORMAT {
            let problem = RateCardProblem::UnknownVariant {
                found: card.format.chars().take(80).collect(),
                known: vec![FORMAT.to_owned()],
            };
            self.fault("/format", problem);
        }
        self.text("/name", &card.name, MAX_NAME_BYTES);
        self.text("/id", &card.id, MAX_ID_BYTES);
        if card.version == 0 {
            self.fault("/version", RateCardProblem::Zero);
        }
        if let (Some(from), Some(until)) = (card.valid_from, card.valid_until)
            && until <= from
        {
            self.fault("/valid_until", RateCardProblem::EndsBeforeStart);
        }
        let decimals = card.line_rounding.unwrap_or_default().decimals;
        if usize::from(decimals) > AMOUNT_DECIMALS {
            self.fault("/line_rounding/decimals", RateCardProblem::TooLarge);
        }
        self.length("/rates", card.rates.len(), 1, MAX_RATES);
        self.length("/adjustments", card.adjustments.len(), 0, MAX_ADJUSTMENTS);
    }

    fn length(&mut self, pointer: impl Into<String>, length: usize, min: usize, max: usize) {
        if length < min {
            self.fault(pointer, RateCardProblem::Empty);
        } else if length > max {
            self.fault(pointer, RateCardProblem::TooLong { max });
        }
    }

    fn text(&mut self, pointer: impl Into<String>, text: &str, max: usize) {
        if text.trim().is_empty() {
            self.fault(pointer, RateCardProblem::Empty);
        } else if text.len() > max {
            self.fault(pointer, RateCardProblem::TooLong { max });
        } else if text.trim() != text || text.chars().any(char::is_control) {
            self.fault(pointer, RateCardProblem::NotPlain);
        }
    }

    /// An id that has to be good and unlike those before it.
    fn once<'a>(&mut self, ids: &mut Ids<'a>, pointer: String, id: &'a str, max: usize) {
        self.text(&pointer, id, max);
        if let Some(first) = ids.get(id) {
            let first = first.clone();
            self.fault(pointer, RateCardProblem::Duplicate { first });
        } else {
            ids.insert(id, pointer);
        }
    }

    fn texts(&mut self, at: &str, texts: Option<&Vec<String>>, max: usize) {
        let Some(texts) = texts else {
            return;
        };
        self.length(at, texts.len(), 1, MAX_LIST);
        for (nth, text) in texts.iter().enumerate() {
            self.text(format!("{at}/{nth}"), text, max);
        }
    }

    fn rate(&mut self, at: &str, rate: &Rate) -> PricedRate {
        self.text(format!("{at}/service"), &rate.service, MAX_ID_BYTES);
        let patterns = [("operations", &rate.operations), ("models", &rate.models)];
        for (name, patterns) in patterns {
            self.texts(&format!("{at}/{name}"), patterns.as_ref(), MAX_NAME_BYTES);
        }
        self.texts(
            &format!("{at}/included"),
            rate.included.as_ref(),
            MAX_ID_BYTES,
        );
        let languages = rate.languages.as_ref().map(|languages| {
            self.length(format!("{at}/languages"), languages.len(), 1, MAX_LIST);
            let canonical = languages.iter().enumerate().filter_map(|(nth, language)| {
                let canonical = canonical_language(language);
                if canonical.is_none() {
                    let pointer = format!("{at}/languages/{nth}");
                    self.fault(pointer, RateCardProblem::NotALanguage);
                }
                canonical
            });
            canonical.collect()
        });
        self.length(format!("{at}/meters"), rate.meters.len(), 1, MAX_METERS);
        let tokens = self.tokens(at, &rate.meters);
        let mut ids = Ids::new();
        let mut meters = Vec::new();
        for (nth, meter) in rate.meters.iter().enumerate().take(MAX_METERS) {
            let at = format!("{at}/meters/{nth}");
            self.once(&mut ids, format!("{at}/id"), &meter.id, MAX_ID_BYTES);
            meters.push(self.meter(&at, meter, &tokens));
        }
        PricedRate {
            service: rate.service.clone(),
            operations: rate.operations.clone(),
            models: rate.models.clone(),
            languages,
            included: rate.included.clone().unwrap_or_default(),
            meters,
            tokens,
        }
    }

    /// The measures of tokens that every job pays for, the narrower before the wider.
    fn tokens(&mut self, at: &str, meters: &[Meter]) -> Vec<TokenMeasure> {
        let mut measures: Vec<Measure> = Vec::new();
        for (nth, meter) in meters.iter().enumerate().take(MAX_METERS) {
            let pointer = format!("{at}/meters/{nth}/measures");
            let counted = meter.measures.iter().copied().filter(|one| one.is_tokens());
            for measure in counted.filter(|_| meter.features.is_none()) {
                if measures.contains(&measure) {
                    // It would be paid for twice.
                    self.fault(&pointer, RateCardProblem::PricedTwice { measure });
                    continue;
                }
                measures.push(measure);
            }
        }
        for (nth, one) in measures.iter().enumerate() {
            for other in &measures[..nth] {
                // A token that two meters count, and none alone, would be paid for twice.
                let apart = match one.meet(*other) {
                    Ok(both) => both.is_none_or(|both| measures.contains(&both)),
                    Err(()) => false,
                };
                if !apart {
                    let measures = [*other, *one];
                    let pointer = format!("{at}/meters");
                    self.fault(pointer, RateCardProblem::Overlapping { measures });
                }
            }
        }
        let mut sorted: Vec<TokenMeasure> = Vec::new();
        let narrower = |one: Measure, all: &[Measure]| {
            let within = |other: &&Measure| **other != one && one.takes_in(**other);
            all.iter().filter(within).count()
        };
        let mut order: Vec<_> = measures
            .iter()
            .map(|&one| (narrower(one, &measures), one))
            .collect();
        // What is narrower has fewer that are narrower still.
        order.sort_unstable();
        for (_, measure) in order {
            let within = |at: &usize| measure.takes_in(sorted[*at].measure);
            let narrower = (0..sorted.len()).filter(within).collect();
            sorted.push(TokenMeasure { measure, narrower });
        }
        sorted
    }

    fn meter(&mut self, at: &str, meter: &Meter, tokens: &[TokenMeasure]) -> PricedMeter {
        self.texts(
            &format!("{at}/features"),
            meter.features.as_ref(),
            MAX_ID_BYTES,
        );
        let measures = &meter.measures;
        self.length(format!("{at}/measures"), measures.len(), 1, MAX_FACTORS);
        for (nth, measure) in measures.iter().enumerate() {
            let before = &measures[..nth];
            let pointer = format!("{at}/measures/{nth}");
            if let Some(first) = before.iter().position(|one| one == measure) {
                let first = format!("{at}/measures/{first}");
                self.fault(pointer, RateCardProblem::Duplicate { first });
            } else if measure.is_tokens() && before.iter().any(|one| one.is_tokens()) {
                self.fault(pointer, RateCardProblem::TwoKindsOfTokens);
            }
        }
        // Only the duration can be divided.
        let timed = measures.contains(&Measure::Duration);
        let (step, mode, scope) = match &meter.rounding {
            Some(rounding) => {
                let pointer = format!("{at}/rounding/step");
                self.quantity(&pointer, rounding.step, timed);
                (
                    rounding.step.nano().max(1),
                    rounding.mode,
                    rounding.per.unwrap_or_default(),
                )
            }
            None => (1, RoundingMode::Up, RoundingScope::Job),
        };
        let minimum = meter.minimum.unwrap_or_default();
        if minimum != Quantity::ZERO {
            self.quantity(&format!("{at}/minimum"), minimum, timed);
        }
        if let Some(free) = meter.free {
            self.quantity(&format!("{at}/free/quantity"), free.quantity, true);
        }
        self.price(&format!("{at}/price"), &meter.price, timed);
        let over = [
            price::price_over(&meter.price),
            meter.free.map_or(Over::Job, |free| free.over),
        ];
        let used_at = over
            .iter()
            .any(|over| *over != Over::Job)
            .then_some(self.used);
        self.used += usize::from(used_at.is_some());
        let token = |one: &TokenMeasure| measures.contains(&one.measure);
        let base = meter.features.is_none();
        PricedMeter {
            features: meter.features.clone(),
            measures: measures.clone(),
            token_at: tokens.iter().position(token).filter(|_| base),
            step,
            mode,
            scope,
            minimum: minimum.nano(),
            free: meter.free,
            price: meter.price.clone(),
            used_at,
        }
    }

    /// A quantity of more than zero, within what a job can have; whole where it is no duration.
    fn quantity(&mut self, pointer: &str, quantity: Quantity, timed: bool) {
        if quantity == Quantity::ZERO {
            self.fault(pointer, RateCardProblem::Zero);
        } else if quantity > Quantity::whole(MAX_COUNT) {
            self.fault(pointer, RateCardProblem::TooLarge);
        } else if !timed && quantity.split().1 > 0 {
            self.fault(pointer, RateCardProblem::NotWhole);
        }
    }

    fn amount(&mut self, pointer: impl Into<String>, amount: Amount) {
        if amount < Amount::ZERO {
            self.fault(pointer, RateCardProblem::Negative);
        } else if amount.units() > MAX_CREDITS * UNITS_PER_CREDIT {
            self.fault(pointer, RateCardProblem::TooLarge);
        }
    }

    fn price(&mut self, at: &str, price: &Price, timed: bool) {
        match price {
            Price::Flat { amount, per } => {
                self.amount(format!("{at}/amount"), *amount);
                self.quantity(&format!("{at}/per"), *per, true);
                // A price that the longest job of sound or film could not be paid with is a mistake.
                let dear = |units: i128| units > MAX_CREDITS * UNITS_PER_CREDIT;
                let per = i128::try_from(per.nano()).unwrap_or(i128::MAX);
                let longest = i128::from(MAX_JOB_SECONDS) * i128::from(NANO);
                if timed && *amount > Amount::ZERO && per > 0 {
                    let most = Ratio::new(amount.units(), per).times(Ratio::whole(longest));
                    let most = most.and_then(|most| most.rounded(1, RoundingMode::Up));
                    if most.is_none_or(dear) {
                        self.fault(format!("{at}/amount"), RateCardProblem::TooLarge);
                    }
                }
            }
            Price::Graduated { per, tiers, .. } | Price::Volume { per, tiers, .. } => {
                self.quantity(&format!("{at}/per"), *per, true);
                self.tiers(&format!("{at}/tiers"), tiers);
            }
            Price::Threshold {
                per, amount, above, ..
            } => {
                self.quantity(&format!("{at}/per"), *per, true);
                self.amount(format!("{at}/amount"), *amount);
                self.length(format!("{at}/above"), above.len(), 1, MAX_LIST);
                for (nth, one) in above.iter().enumerate() {
                    let pointer = format!("{at}/above/{nth}");
                    self.amount(format!("{pointer}/amount"), one.amount);
                    if nth > 0 && one.start <= above[nth - 1].start {
                        self.fault(format!("{pointer}/start"), RateCardProblem::NotAscending);
                    }
                }
            }
            Price::Package { amount, size, .. } => {
                self.amount(format!("{at}/amount"), *amount);
                self.quantity(&format!("{at}/size"), *size, true);
            }
        }
    }

    fn tiers(&mut self, at: &str, tiers: &[Tier]) {
        self.length(at, tiers.len(), 1, MAX_LIST);
        let mut before = Quantity::ZERO;
        for (nth, tier) in tiers.iter().enumerate() {
            let pointer = format!("{at}/{nth}/up_to");
            self.amount(format!("{at}/{nth}/amount"), tier.amount);
            let last = nth + 1 == tiers.len();
            match tier.up_to {
                None if last => {}
                Some(_) if last => self.fault(pointer, RateCardProblem::LastTierEnds),
                None => self.fault(pointer, RateCardProblem::Missing),
                Some(up_to) => {
                    if up_to <= before {
                        self.fault(pointer, RateCardProblem::NotAscending);
                    }
                    before = up_to;
                }
            }
        }
    }

    fn adjustment(
        &mut self,
        at: &str,
        adjustment: &Adjustment,
        places: &HashMap<&str, usize>,
    ) -> PricedAdjustment {
        for (name, text) in [
            ("feature", &adjustment.feature),
            ("window", &adjustment.window),
        ] {
            if let Some(text) = text {
                self.text(format!("{at}/{name}"), text, MAX_ID_BYTES);
            }
        }
        let rates = adjustment.rates.as_ref().map(|rates| {
            self.length(format!("{at}/rates"), rates.len(), 1, MAX_RATES);
            let found = rates.iter().enumerate().filter_map(|(nth, id)| {
                let place = places.get(&**id).copied();
                if place.is_none() {
                    self.fault(format!("{at}/rates/{nth}"), RateCardProblem::NoSuchRate);
                }
                place
            });
            found.collect()
        });
        match adjustment.change {
            Change::Add(amount) => self.amount(format!("{at}/change/add"), amount),
            Change::Multiply(by) if by > Quantity::whole(MAX_FACTOR) => {
                self.fault(format!("{at}/change/multiply"), RateCardProblem::TooLarge);
            }
            Change::Multiply(_) => {}
        }
        PricedAdjustment {
            feature: adjustment.feature.clone(),
            window: adjustment.window.clone(),
            rates,
            change: adjustment.change,
        }
    }
}
