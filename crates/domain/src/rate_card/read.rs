//! Reading a rate card from JSON, so that each fault names its field.
//!
//! The derived reader stops at the first fault and does not say where inside a tagged value it
//! is. So the shape is checked first, every fault with its pointer, and only then read.

use serde_json::Value;

use super::{FORMAT, RateCard, RateCardError, RateCardProblem, Seconds};
use crate::money::Amount;
use crate::time::Timestamp;

impl RateCard {
    /// Reads a card from JSON text.
    ///
    /// # Errors
    /// Every fault of its shape, with the pointer to the field: unknown and missing fields, wrong
    /// types, modes that this version does not know. What the values mean is checked by
    /// [`compile`](Self::compile).
    pub fn from_json(text: &str) -> Result<Self, Vec<RateCardError>> {
        let not_json = |error: serde_json::Error| {
            let problem = RateCardProblem::NotJson {
                line: error.line(),
                column: error.column(),
            };
            vec![RateCardError::new("", problem)]
        };
        let value: Value = serde_json::from_str(text).map_err(not_json)?;
        let mut shape = Shape { errors: Vec::new() };
        shape.card(&value);
        if !shape.errors.is_empty() {
            return Err(shape.errors);
        }
        serde_json::from_str(text).map_err(not_json)
    }
}

/// The walk over a document that collects what is wrong with its shape.
struct Shape {
    errors: Vec<RateCardError>,
}

impl Shape {
    fn fault(&mut self, pointer: &str, problem: RateCardProblem) {
        self.errors.push(RateCardError::new(pointer, problem));
    }

    fn wrong_type(&mut self, pointer: &str, expected: &str) {
        let expected = expected.to_owned();
        self.fault(pointer, RateCardProblem::WrongType { expected });
    }

    fn card(&mut self, value: &Value) {
        let required = ["format", "id", "version", "name", "meters"];
        // A card of another format is not held to the fields of this one.
        if let Some(found) = value.get("format").and_then(Value::as_str)
            && found != FORMAT
        {
            self.variant("/format", value.get("format"), &[FORMAT]);
            return;
        }
        if !self.fields("", value, &required, &["valid_from", "valid_until"]) {
            return;
        }
        for name in ["format", "id", "name"] {
            self.text(&format!("/{name}"), value.get(name));
        }
        for name in ["valid_from", "valid_until"] {
            let pointer = format!("/{name}");
            if let Some(text) = self.text(&pointer, value.get(name))
                && text.parse::<Timestamp>().is_err()
            {
                self.fault(&pointer, RateCardProblem::NotATime);
            }
        }
        if let Some(version) = value.get("version")
            && version.as_u64().is_none_or(|v| v > u32::MAX.into())
        {
            self.wrong_type("/version", "integer from 1 to 4294967295");
        }
        match value.get("meters") {
            Some(Value::Array(meters)) => {
                for (at, meter) in meters.iter().enumerate() {
                    self.meter(&format!("/meters/{at}"), meter);
                }
            }
            Some(_) => self.wrong_type("/meters", "array"),
            None => {}
        }
    }

    fn meter(&mut self, at: &str, value: &Value) {
        let required = ["id", "service", "quantity", "unit", "rounding", "price"];
        if !self.fields(at, value, &required, &["languages", "minimum_seconds"]) {
            return;
        }
        self.text(&format!("{at}/id"), value.get("id"));
        self.text(&format!("{at}/service"), value.get("service"));
        match value.get("languages") {
            Some(Value::Array(languages)) => {
                for (nth, language) in languages.iter().enumerate() {
                    self.text(&format!("{at}/languages/{nth}"), Some(language));
                }
            }
            None => {}
            Some(_) => self.wrong_type(&format!("{at}/languages"), "array"),
        }
        let units = ["second", "minute", "hour"];
        self.variant(&format!("{at}/unit"), value.get("unit"), &units);
        self.seconds(
            &format!("{at}/minimum_seconds"),
            value.get("minimum_seconds"),
        );

        if let Some(quantity) = value.get("quantity") {
            let at = format!("{at}/quantity");
            self.tagged(&at, quantity, "kind", "duration", &[]);
        }
        if let Some(rounding) = value.get("rounding") {
            let at = format!("{at}/rounding");
            if self.fields(&at, rounding, &["step_seconds", "mode"], &[]) {
                self.seconds(&format!("{at}/step_seconds"), rounding.get("step_seconds"));
                self.variant(&format!("{at}/mode"), rounding.get("mode"), &["up"]);
            }
        }
        if let Some(price) = value.get("price") {
            let at = format!("{at}/price");
            if self.tagged(&at, price, "mode", "flat", &["amount", "per_seconds"]) {
                self.decimal::<Amount>(&format!("{at}/amount"), price.get("amount"));
                self.seconds(&format!("{at}/per_seconds"), price.get("per_seconds"));
            }
        }
    }

    /// Checks an object whose field `tag` has to be `known`, and which then has `fields` too.
    /// A tag of another value is the one fault named: its fields are not ours to judge.
    fn tagged(&mut self, at: &str, value: &Value, tag: &str, known: &str, fields: &[&str]) -> bool {
        if let Some(found) = value.get(tag)
            && !self.variant(&format!("{at}/{tag}"), Some(found), &[known])
        {
            return false;
        }
        let mut required = vec![tag];
        required.extend(fields);
        self.fields(at, value, &required, &[])
    }

    /// Checks that the value is an object with these fields; `false` where it is no object.
    fn fields(&mut self, at: &str, value: &Value, required: &[&str], optional: &[&str]) -> bool {
        let Value::Object(object) = value else {
            self.wrong_type(at, "object");
            return false;
        };
        for name in object.keys() {
            if !required.contains(&name.as_str()) && !optional.contains(&name.as_str()) {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                self.fault(&format!("{at}/{escaped}"), RateCardProblem::UnknownField);
            }
        }
        for name in required {
            if !object.contains_key(*name) {
                self.fault(&format!("{at}/{name}"), RateCardProblem::Missing);
            }
        }
        true
    }

    fn text<'v>(&mut self, pointer: &str, value: Option<&'v Value>) -> Option<&'v str> {
        let text = value?.as_str();
        if text.is_none() {
            self.wrong_type(pointer, "string");
        }
        text
    }

    fn variant(&mut self, pointer: &str, value: Option<&Value>, known: &[&str]) -> bool {
        let Some(found) = self.text(pointer, value) else {
            return false;
        };
        if known.contains(&found) {
            return true;
        }
        let problem = RateCardProblem::UnknownVariant {
            found: found.chars().take(80).collect(),
            known: known.iter().map(|&name| name.to_owned()).collect(),
        };
        self.fault(pointer, problem);
        false
    }

    fn seconds(&mut self, pointer: &str, value: Option<&Value>) {
        self.decimal::<Seconds>(pointer, value);
    }

    fn decimal<T: std::str::FromStr>(&mut self, pointer: &str, value: Option<&Value>) {
        if let Some(text) = self.text(pointer, value)
            && text.parse::<T>().is_err()
        {
            self.fault(pointer, RateCardProblem::NotADecimal);
        }
    }
}
