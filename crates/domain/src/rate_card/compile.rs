//! From a rate card to prices: the checks.

use std::collections::HashMap;

use super::measure::Measure;
use super::pricing::{PricedAdjustment, PricedMeter, PricedRate, Pricing, TokenMeasure};
use super::quantity::{NANO, Quantity};
use super::ratio::Ratio;
use super::{
    Adjustment, Change, FORMAT, MAX_ADJUSTMENTS, MAX_COUNT, MAX_ID_BYTES, MAX_JOB_SECONDS,
    MAX_LIST, MAX_METERS, MAX_NAME_BYTES, MAX_RATES, Meter, Over, Price, Rate, RateCard,
    RateCardError, RateCardProblem, RoundingMode, RoundingScope, Tier, canonical_language, price,
};
use crate::money::{AMOUNT_DECIMALS, Amount, MAX_CREDITS, UNITS_PER_CREDIT};

/// The most measures that a meter multiplies.
const MAX_FACTORS: usize = 4;
/// The most that an adjustment multiplies by.
const MAX_FACTOR: u64 = 1_000;

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
