//! Rate cards out of a public price list of language models: the documents of `genai-prices`, layout
//! of its version 2.
//!
//! A provider becomes a card, a model a [`Rate`] with a [`Meter`] for each of its prices, and the
//! providers that it falls back to give their models behind its own. Amounts are in the currency of
//! the list, taken for credits.

use serde::Deserialize;
use serde_json::{Map, Number, Value};

use super::{
    FORMAT, Measure, Meter, Price, Quantity, Rate, RateCard, RateCardProblem, Threshold, Unit,
};
use crate::money::{AMOUNT_DECIMALS, Amount, AmountError};
use crate::time::Timestamp;

/// A price list.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct PriceList {
    providers: Vec<Provider>,
}

#[derive(Clone, Debug, Deserialize)]
struct Provider {
    id: String,
    name: String,
    #[serde(default)]
    provider_match: Option<Value>,
    #[serde(default)]
    fallback_model_providers: Vec<String>,
    models: Vec<Model>,
}

#[derive(Clone, Debug, Deserialize)]
struct Model {
    id: String,
    #[serde(rename = "match")]
    matches: Value,
    prices: Prices,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Prices {
    Always(Map<String, Value>),
    Conditional(Vec<Conditional>),
}

#[derive(Clone, Debug, Deserialize)]
struct Conditional {
    #[serde(default)]
    constraint: Option<Constraint>,
    prices: Map<String, Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Constraint {
    From {
        start_date: String,
    },
    Daily {
        start_time: String,
        end_time: String,
    },
}

/// A card out of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The card.
    pub card: RateCard,
    /// What it does not say as the list does, in the order of the list.
    pub notes: Vec<Note>,
}

/// Where a card differs from its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The model, as `provider/model`.
    pub model: String,
    /// What is different.
    pub what: Difference,
}

/// How a model differs from its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The model is left out: its names are matched in a way that patterns cannot.
    Pattern(String),
    /// The model is left out: it has a price of a kind that is not known.
    Kind(String),
    /// The model is left out: a price is below zero, or beyond what an amount can hold.
    Amount(String),
    /// The model is left out: its prices make no good rate.
    Refused(RateCardProblem),
    /// A price has more than twelve decimal places, and is rounded to these.
    Rounded(String),
}

impl PriceList {
    /// Reads a list.
    ///
    /// # Errors
    /// Where it is not of this layout.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The id and the name of each of its providers, in the order of the list.
    pub fn providers(&self) -> impl Iterator<Item = (&str, &str)> {
        let providers = self.providers.iter();
        providers.map(|provider| (&*provider.id, &*provider.name))
    }

    /// The id of the provider that is meant by a name: the one with that id, or else the first whose
    /// rule for names fits.
    #[must_use]
    pub fn provider(&self, name: &str) -> Option<&str> {
        let name = name.trim().to_lowercase();
        let named = self.providers.iter().find(|one| one.id == name);
        let fits = |one: &&Provider| {
            let patterns = one.provider_match.as_ref().and_then(provider_patterns);
            let all = |all: &Vec<String>| all.iter().all(|one| super::glob::matches(one, &name));
            patterns.is_some_and(|patterns| patterns.iter().any(all))
        };
        let found = named.or_else(|| self.providers.iter().find(fits));
        found.map(|provider| &*provider.id)
    }

    /// The card of a provider with the prices that hold at a moment. Nothing where the list has no
    /// such provider.
    #[must_use]
    pub fn card(&self, provider: &str, at: Timestamp) -> Option<Imported> {
        let by_id = |id: &str| self.providers.iter().find(|one| one.id == id);
        let own = by_id(provider)?;
        let others = own
            .fallback_model_providers
            .iter()
            .filter_map(|id| by_id(id));
        let (mut rates, mut notes) = (Vec::new(), Vec::new());
        for from in std::iter::once(own).chain(others) {
            for model in &from.models {
                let id = format!("{}/{}", from.id, model.id);
                let mut rounded = Vec::new();
                let read = rate(&id, &own.id, model, at, &mut rounded);
                let read = read.and_then(|rate| {
                    let alone = card(own, vec![rate.clone()]).compile();
                    let problem = alone.err().and_then(|errors| errors.into_iter().next());
                    match problem {
                        Some(error) => Err(Difference::Refused(error.problem)),
                        None => Ok(rate),
                    }
                });
                let rounded = rounded.into_iter().map(Difference::Rounded);
                let differences = match read {
                    Ok(rate) => {
                        rates.push(rate);
                        rounded.collect()
                    }
                    Err(left_out) => vec![left_out],
                };
                notes.extend(differences.into_iter().map(|what| Note {
                    model: id.clone(),
                    what,
                }));
            }
        }
        let card = card(own, rates);
        Some(Imported { card, notes })
    }
}

fn card(provider: &Provider, rates: Vec<Rate>) -> RateCard {
    RateCard {
        format: FORMAT.to_owned(),
        id: provider.id.clone(),
        version: 1,
        name: provider.name.clone(),
        valid_from: None,
        valid_until: None,
        line_rounding: None,
        rates,
        adjustments: Vec::new(),
    }
}

fn rate(
    id: &str,
    service: &str,
    model: &Model,
    at: Timestamp,
    rounded: &mut Vec<String>,
) -> Result<Rate, Difference> {
    let patterns = patterns(&model.matches).map_err(Difference::Pattern)?;
    let mut meters = Vec::new();
    for (kind, price) in model.prices.at(at) {
        meters.push(meter(kind, price, rounded)?);
    }
    // What the list names no price for costs nothing there; a card has to say so.
    for whole in [Measure::InputTokens, Measure::OutputTokens] {
        if !meters.iter().any(|meter| meter.measures == [whole]) {
            meters.push(Meter {
                price: Price::Flat {
                    amount: Amount::ZERO,
                    per: Quantity::whole(1),
                },
                ..plain(whole, Unit::Million)
            });
        }
    }
    Ok(Rate {
        id: id.to_owned(),
        service: service.to_owned(),
        operations: None,
        models: Some(patterns),
        languages: None,
        included: None,
        meters,
    })
}

impl Prices {
    /// Those that hold at a moment: of several that would, the last; where none would, the first.
    fn at(&self, at: Timestamp) -> &Map<String, Value> {
        match self {
            Self::Always(prices) => prices,
            Self::Conditional(all) => {
                let (date, time) = day_and_time(at);
                let holds = |one: &&Conditional| match &one.constraint {
                    None => true,
                    Some(Constraint::From { start_date }) => **start_date <= *date,
                    Some(Constraint::Daily {
                        start_time,
                        end_time,
                    }) => **start_time <= *time && *time < **end_time,
                };
                static NONE: std::sync::LazyLock<Map<String, Value>> =
                    std::sync::LazyLock::new(Map::new);
                let held = all.iter().rfind(holds).or(all.first());
                held.map_or(&NONE, |one| &one.prices)
            }
        }
    }
}

/// `2026-08-15` and `13:45:00Z`, as the list writes days and times; texts that sort as they follow.
fn day_and_time(at: Timestamp) -> (String, String) {
    let text = at.to_string();
    let (date, time) = text.split_once('T').unwrap_or((&text, ""));
    (
        date.to_owned(),
        format!("{}Z", time.get(..8).unwrap_or_default()),
    )
}

/// The meter of a price such as `cache_read_mtok`, which is that of a million tokens.
fn meter(kind: &str, price: &Value, rounded: &mut Vec<String>) -> Result<Meter, Difference> {
    let unknown = || Difference::Kind(kind.to_owned());
    let (measure, per, unit) = match kind.rsplit_once('_') {
        Some((what, "mtok")) => (
            Measure::of(&format!("{what}_tokens")),
            1_000_000,
            Unit::Million,
        ),
        Some((what, "kcount")) => (Measure::of(what), 1_000, Unit::Thousand),
        _ => return Err(unknown()),
    };
    let measure = measure.ok_or_else(unknown)?;
    let per = Quantity::whole(per);
    let price = match price {
        Value::Number(number) => Price::Flat {
            amount: amount(number, rounded)?,
            per,
        },
        Value::Object(tiers) => {
            let mut number = |value: Option<&Value>| match value {
                Some(Value::Number(number)) => amount(number, rounded),
                _ => Err(unknown()),
            };
            let base = number(tiers.get("base"))?;
            let tiers = tiers.get("tiers").and_then(Value::as_array);
            let mut above = Vec::new();
            for tier in tiers.ok_or_else(unknown)? {
                let start = tier.get("start").and_then(Value::as_u64);
                above.push(Threshold {
                    start: Quantity::whole(start.ok_or_else(unknown)?),
                    amount: number(tier.get("price"))?,
                });
            }
            above.sort_by_key(|one| one.start);
            Price::Threshold {
                per,
                amount: base,
                by: Measure::InputTokens,
                above,
            }
        }
        _ => return Err(unknown()),
    };
    Ok(Meter {
        price,
        ..plain(measure, unit)
    })
}

fn plain(measure: Measure, unit: Unit) -> Meter {
    Meter {
        id: measure.name().to_owned(),
        features: None,
        measures: vec![measure],
        unit,
        rounding: None,
        minimum: None,
        free: None,
        price: Price::Flat {
            amount: Amount::ZERO,
            per: Quantity::whole(1),
        },
    }
}

/// The number as the list writes it: the shortest decimal that a parser reads as it. What goes beyond
/// the places of an amount is rounded, and told.
fn amount(number: &Number, rounded: &mut Vec<String>) -> Result<Amount, Difference> {
    let text = match number.as_f64() {
        Some(float) if number.is_f64() => float.to_string(),
        _ => number.to_string(),
    };
    let left_out = || Difference::Amount(text.clone());
    let amount = match text.parse::<Amount>() {
        Err(AmountError::TooPrecise) => {
            rounded.push(text.clone());
            let (whole, places) = text.split_once('.').ok_or_else(left_out)?;
            let (kept, next) = places
                .split_at_checked(AMOUNT_DECIMALS)
                .ok_or_else(left_out)?;
            let down: Amount = format!("{whole}.{kept}").parse().map_err(|_| left_out())?;
            down + Amount::from_units(i128::from(next.as_bytes() >= b"5".as_slice()))
        }
        read => read.map_err(|_| left_out())?,
    };
    (amount >= Amount::ZERO)
        .then_some(amount)
        .ok_or_else(left_out)
}

/// A rule for names as patterns of which one has to fit; the rule where none can say the same.
fn patterns(rule: &Value) -> Result<Vec<String>, String> {
    let whole = || rule.to_string();
    let (kind, with) = rule
        .as_object()
        .and_then(|rule| rule.iter().next())
        .ok_or_else(whole)?;
    let text = with.as_str().filter(|text| !text.contains(['*', '#']));
    let one = |pattern: Option<String>| pattern.map(|one| vec![one]).ok_or_else(whole);
    match &**kind {
        "equals" => one(text.map(str::to_owned)),
        "starts_with" => one(text.map(|text| format!("{text}*"))),
        "ends_with" => one(text.map(|text| format!("*{text}"))),
        "contains" => one(text.map(|text| format!("*{text}*"))),
        "regex" => one(with.as_str().and_then(pattern_of_regex)),
        "or" => {
            let rules = with.as_array().ok_or_else(whole)?;
            let each = rules.iter().map(patterns).collect::<Result<Vec<_>, _>>()?;
            Ok(each.concat())
        }
        _ => Err(whole()),
    }
}

/// A rule for the names of providers, as sets of patterns of which one has to fit as a whole.
fn provider_patterns(rule: &Value) -> Option<Vec<Vec<String>>> {
    if let Some(rules) = rule.get("or").and_then(Value::as_array) {
        let each = rules.iter().map(provider_patterns);
        return Some(each.collect::<Option<Vec<_>>>()?.concat());
    }
    if let Some(rules) = rule.get("and").and_then(Value::as_array) {
        let each = rules
            .iter()
            .map(|rule| patterns(rule).ok()?.into_iter().next());
        return Some(vec![each.collect::<Option<_>>()?]);
    }
    let each = patterns(rule).ok()?.into_iter();
    Some(each.map(|one| vec![one]).collect())
}

/// The pattern that says the same as a regular expression of plain characters, `\d` and `\d{n}`.
fn pattern_of_regex(regex: &str) -> Option<String> {
    let (start, rest) = match regex.strip_prefix('^') {
        Some(rest) => ("", rest),
        None => ("*", regex),
    };
    let (rest, end) = match rest.strip_suffix('$') {
        Some(rest) => (rest, ""),
        None => (rest, "*"),
    };
    let mut pattern = start.to_owned();
    let mut letters = rest.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                'd' => {
                    let mut times = 1;
                    if letters.peek() == Some(&'{') {
                        letters.next();
                        let count: String =
                            letters.by_ref().take_while(|&one| one != '}').collect();
                        times = count.parse().ok().filter(|&times: &usize| times <= 64)?;
                    }
                    pattern.push_str(&"#".repeat(times));
                }
                escaped @ ('.' | '-' | '/' | '_') => pattern.push(escaped),
                _ => return None,
            },
            plain if plain.is_ascii_alphanumeric() || "-_/:@ ".contains(plain) => {
                pattern.push(plain);
            }
            _ => return None,
        }
    }
    pattern.push_str(end);
    Some(pattern)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn rules_become_patterns() {
        for (rule, expected) in [
            (json!({"equals": "a"}), Some(vec!["a"])),
            (json!({"starts_with": "a"}), Some(vec!["a*"])),
            (json!({"ends_with": "a"}), Some(vec!["*a"])),
            (json!({"contains": "a"}), Some(vec!["*a*"])),
            (
                json!({"or": [{"equals": "a"}, {"regex": r"^b-\d{4}-\d$"}]}),
                Some(vec!["a", "b-####-#"]),
            ),
            (json!({"regex": r"^a\.b-\d"}), Some(vec!["a.b-#*"])),
            (json!({"regex": "a|b"}), None),
            (json!({"regex": "a.b"}), None),
            (json!({"equals": "a*"}), None),
            (json!({"and": [{"contains": "a"}]}), None),
            (json!("a"), None),
        ] {
            let found = patterns(&rule).ok();
            let expected = expected.map(|all| all.into_iter().map(str::to_owned).collect());
            assert_eq!(found, expected, "{rule}");
        }
    }

    #[test]
    fn prices_hold_from_a_day_and_at_a_time_of_day() {
        let prices = json!([
            {"prices": {"input_mtok": 1}},
            {"constraint": {"start_date": "2026-09-01"}, "prices": {"input_mtok": 2}},
            {"constraint": {"start_time": "00:30:00Z", "end_time": "16:30:00Z"}, "prices": {"input_mtok": 3}},
        ]);
        let prices: Prices = serde_json::from_value(prices).expect("the layout");
        for (at, expected) in [
            ("2026-08-31T20:00:00Z", 1),
            ("2026-09-01T00:00:00Z", 2),
            ("2026-08-31T00:30:00Z", 3),
            ("2026-09-01T16:29:59Z", 3),
            ("2026-09-01T16:30:00Z", 2),
        ] {
            let held = prices.at(at.parse().expect("a time"));
            assert_eq!(held["input_mtok"], expected, "{at}");
        }
    }

    #[test]
    fn a_provider_becomes_a_card_and_what_does_not_fit_is_told() {
        let list = json!([
            {
                "id": "one", "name": "One", "fallback_model_providers": ["two", "three"],
                "provider_match": {"or": [{"and": [{"contains": "first"}, {"contains": "hub"}]}, {"equals": "uno"}]},
                "models": [
                    {"id": "a", "match": {"starts_with": "a-"}, "prices": {
                        "input_mtok": {"base": 1, "tiers": [{"start": 200000, "price": 2}]},
                        "cache_read_mtok": 0.1, "web_searches_kcount": 10,
                    }},
                    {"id": "b", "match": {"and": [{"contains": "b"}]}, "prices": {}},
                    {"id": "c", "match": {"equals": "c"}, "prices": {"laughs_mtok": 1}},
                    {"id": "d", "match": {"equals": "d"}, "prices": {"input_audio_mtok": 1, "cache_read_mtok": 1}},
                    {"id": "e", "match": {"equals": "e"}, "prices": {"input_mtok": 0.18000000000000002}},
                ],
            },
            {"id": "two", "name": "Two", "models": [{"id": "a", "match": {"equals": "x"}, "prices": {"output_mtok": 5}}]},
        ]);
        let list = PriceList::from_json(&list.to_string()).expect("the layout");
        assert_eq!(
            list.providers().collect::<Vec<_>>(),
            [("one", "One"), ("two", "Two")]
        );
        for (name, id) in [
            ("ONE", Some("one")),
            ("my-hub-of-first", Some("one")),
            ("uno", Some("one")),
            ("hub", None),
        ] {
            assert_eq!(list.provider(name), id, "{name}");
        }
        let now = Timestamp::from_millis(0);
        assert_eq!(list.card("none", now), None);
        let Imported { card, notes } = list.card("one", now).expect("it is there");
        assert!(card.compile().is_ok());
        let rates = card.rates.iter().map(|rate| (&*rate.id, &*rate.service));
        assert_eq!(
            rates.collect::<Vec<_>>(),
            [("one/a", "one"), ("one/e", "one"), ("two/a", "one")]
        );
        let meters = card.rates[0].meters.iter().map(|meter| &*meter.id);
        let ids: Vec<_> = meters.collect();
        assert_eq!(
            ids,
            [
                "cache_read_tokens",
                "input_tokens",
                "web_searches",
                "output_tokens"
            ]
        );
        let told: Vec<_> = notes
            .iter()
            .map(|note| (&*note.model, &note.what))
            .collect();
        let overlapping = Difference::Refused(RateCardProblem::Overlapping {
            measures: [Measure::CacheReadTokens, Measure::InputAudioTokens],
        });
        assert_eq!(
            told,
            [
                (
                    "one/b",
                    &Difference::Pattern(json!({"and": [{"contains": "b"}]}).to_string())
                ),
                ("one/c", &Difference::Kind("laughs_mtok".to_owned())),
                ("one/d", &overlapping),
                (
                    "one/e",
                    &Difference::Rounded("0.18000000000000002".to_owned())
                ),
            ]
        );
    }

    #[test]
    fn amounts_are_taken_as_they_are_written() {
        for (number, expected) in [
            (json!(0.1), Some("0.1")),
            (json!(3), Some("3")),
            (json!(1e-7), Some("0.0000001")),
            (json!(0.18000000000000002), Some("0.18")),
            (json!(0.08333333333333334), Some("0.083333333333")),
            (json!(0.0000000000015), Some("0.000000000002")),
            (json!(-1), None),
            (json!(1e20), None),
        ] {
            let number = number.as_number().expect("a number").clone();
            let mut rounded = Vec::new();
            let amount = amount(&number, &mut rounded).ok();
            let written = amount.map(|amount| amount.to_string());
            assert_eq!(written.as_deref(), expected, "{number}");
            let long = number.to_string().len() > 14 || number.to_string().contains("e-12");
            assert_eq!(rounded.is_empty(), !long, "{number}");
        }
    }
}
