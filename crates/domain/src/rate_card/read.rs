//! Reading a rate card from JSON, so that each fault names its field.
//!
//! The derived reader stops at the first fault and does not say where inside a tagged value it
//! is. So the shape is checked first, every fault with its pointer, and only then read.

use serde_json::{Map, Value};

use super::{FORMAT, Measure, Quantity, RateCard, RateCardError, RateCardProblem};
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
        let mut walk = Walk { errors: Vec::new() };
        // A card of another format is not held to the fields of this one.
        match value.get("format") {
            Some(Value::String(format)) if format != FORMAT => {
                walk.choice("/format", &value["format"], &[FORMAT]);
            }
            _ => walk.check("", &value, &Shape::Object(CARD)),
        }
        if !walk.errors.is_empty() {
            return Err(walk.errors);
        }
        serde_json::from_str(text).map_err(not_json)
    }
}

/// The shape of a value.
enum Shape {
    Text,
    Time,
    /// A whole number up to this.
    Integer(u32),
    /// A decimal string of a quantity.
    Quantity,
    /// A decimal string of credits.
    Credits,
    Measure,
    Choice(&'static [&'static str]),
    List(&'static Shape),
    Object(&'static [Field]),
    /// An object whose field of this name says which other fields it has.
    Tagged(&'static str, &'static [(&'static str, &'static [Field])]),
    /// An object with one of these fields.
    OneOf(&'static [Field]),
}

struct Field {
    name: &'static str,
    shape: Shape,
    required: bool,
}

const fn required(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: true,
    }
}

const fn optional(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: false,
    }
}

const TEXTS: Shape = Shape::List(&Shape::Text);
const MODE: Shape = Shape::Choice(&["up", "down", "half_up"]);
const OVER: Shape = Shape::Choice(&["job", "day", "month", "year"]);

const CARD: &[Field] = &[
    required("format", Shape::Text),
    required("id", Shape::Text),
    required("version", Shape::Integer(u32::MAX)),
    required("name", Shape::Text),
    optional("valid_from", Shape::Time),
    optional("valid_until", Shape::Time),
    optional(
        "line_rounding",
        Shape::Object(&[
            required("decimals", Shape::Integer(12)),
            required("mode", MODE),
        ]),
    ),
    required("rates", Shape::List(&Shape::Object(RATE))),
    optional("adjustments", Shape::List(&Shape::Object(ADJUSTMENT))),
];

const RATE: &[Field] = &[
    required("id", Shape::Text),
    required("service", Shape::Text),
    optional("operations", TEXTS),
    optional("models", TEXTS),
    optional("languages", TEXTS),
    optional("included", TEXTS),
    required("meters", Shape::List(&Shape::Object(METER))),
];

const METER: &[Field] = &[
    required("id", Shape::Text),
    optional("features", TEXTS),
    required("measures", Shape::List(&Shape::Measure)),
    required(
        "unit",
        Shape::Choice(&["second", "minute", "hour", "one", "thousand", "million"]),
    ),
    optional(
        "rounding",
        Shape::Object(&[
            required("step", Shape::Quantity),
            required("mode", MODE),
            optional("per", Shape::Choice(&["job", "request"])),
        ]),
    ),
    optional("minimum", Shape::Quantity),
    optional(
        "free",
        Shape::Object(&[
            required("quantity", Shape::Quantity),
            required("over", OVER),
        ]),
    ),
    required(
        "price",
        Shape::Tagged(
            "mode",
            &[
                (
                    "flat",
                    &[
                        required("amount", Shape::Credits),
                        required("per", Shape::Quantity),
                    ],
                ),
                ("graduated", TIERED),
                ("volume", TIERED),
                (
                    "threshold",
                    &[
                        required("per", Shape::Quantity),
                        required("amount", Shape::Credits),
                        required("by", Shape::Measure),
                        required("above", Shape::List(&Shape::Object(THRESHOLD))),
                    ],
                ),
                (
                    "package",
                    &[
                        required("amount", Shape::Credits),
                        required("size", Shape::Quantity),
                        required("over", OVER),
                    ],
                ),
            ],
        ),
    ),
];

const TIERED: &[Field] = &[
    required("per", Shape::Quantity),
    required("over", OVER),
    required("tiers", Shape::List(&Shape::Object(TIER))),
];

const TIER: &[Field] = &[
    optional("up_to", Shape::Quantity),
    required("amount", Shape::Credits),
];

const THRESHOLD: &[Field] = &[
    required("start", Shape::Quantity),
    required("amount", Shape::Credits),
];

const ADJUSTMENT: &[Field] = &[
    required("id", Shape::Text),
    optional("feature", Shape::Text),
    optional("window", Shape::Text),
    optional("rates", TEXTS),
    required(
        "change",
        Shape::OneOf(&[
            required("multiply", Shape::Quantity),
            required("add", Shape::Credits),
        ]),
    ),
];

/// The walk over a document that collects what is wrong with its shape.
struct Walk {
    errors: Vec<RateCardError>,
}

impl Walk {
    fn fault(&mut self, pointer: impl Into<String>, problem: RateCardProblem) {
        self.errors.push(RateCardError::new(pointer, problem));
    }

    fn wrong_type(&mut self, pointer: &str, expected: &str) {
        let expected = expected.to_owned();
        self.fault(pointer, RateCardProblem::WrongType { expected });
    }

    fn check(&mut self, at: &str, value: &Value, shape: &Shape) {
        match shape {
            Shape::Text => {
                self.text(at, value);
            }
            Shape::Time => {
                if let Some(text) = self.text(at, value)
                    && text.parse::<Timestamp>().is_err()
                {
                    self.fault(at, RateCardProblem::NotATime);
                }
            }
            Shape::Integer(max) => {
                if value.as_u64().is_none_or(|number| number > (*max).into()) {
                    self.wrong_type(at, &format!("integer from 0 to {max}"));
                }
            }
            Shape::Quantity => self.decimal::<Quantity>(at, value),
            Shape::Credits => self.decimal::<Amount>(at, value),
            Shape::Measure => {
                let names: Vec<_> = Measure::ALL.iter().map(|one| one.name()).collect();
                self.choice(at, value, &names);
            }
            Shape::Choice(known) => {
                self.choice(at, value, known);
            }
            Shape::List(shape) => match value {
                Value::Array(values) => {
                    for (nth, value) in values.iter().enumerate() {
                        self.check(&format!("{at}/{nth}"), value, shape);
                    }
                }
                _ => self.wrong_type(at, "array"),
            },
            Shape::Object(fields) => {
                if let Some(object) = self.object(at, value) {
                    self.fields(at, object, fields, None);
                }
            }
            Shape::Tagged(tag, variants) => self.tagged(at, value, tag, variants),
            Shape::OneOf(fields) => self.one_of(at, value, fields),
        }
    }

    /// Checks an object by its tag. A tag that is not known is the one fault named: the other fields
    /// are not ours to judge.
    fn tagged(&mut self, at: &str, value: &Value, tag: &str, variants: &[(&str, &[Field])]) {
        let Some(object) = self.object(at, value) else {
            return;
        };
        let pointer = format!("{at}/{tag}");
        let Some(found) = object.get(tag) else {
            return self.fault(pointer, RateCardProblem::Missing);
        };
        let known: Vec<_> = variants.iter().map(|(name, _)| *name).collect();
        if let Some(found) = self.choice(&pointer, found, &known) {
            let variant = variants.iter().find(|(name, _)| *name == found);
            let fields = variant.map_or(&[][..], |(_, fields)| fields);
            self.fields(at, object, fields, Some(tag));
        }
    }

    fn one_of(&mut self, at: &str, value: &Value, fields: &[Field]) {
        let Some(object) = self.object(at, value) else {
            return;
        };
        let mut names = object.keys();
        let name = names.next();
        let field = fields
            .iter()
            .find(|field| Some(field.name) == name.map(|name| &**name));
        match (field, names.next()) {
            (Some(field), None) => {
                self.check(
                    &format!("{at}/{}", field.name),
                    &object[field.name],
                    &field.shape,
                );
            }
            _ => {
                let names: Vec<_> = fields.iter().map(|field| field.name).collect();
                self.wrong_type(at, &format!("object with one of: {}", names.join(", ")));
            }
        }
    }

    fn object<'v>(&mut self, at: &str, value: &'v Value) -> Option<&'v Map<String, Value>> {
        let object = value.as_object();
        if object.is_none() {
            self.wrong_type(at, "object");
        }
        object
    }

    /// Checks the fields of an object, which has its tag beside them where it has one.
    fn fields(
        &mut self,
        at: &str,
        object: &Map<String, Value>,
        fields: &[Field],
        tag: Option<&str>,
    ) {
        for name in object.keys() {
            let known = fields.iter().any(|field| field.name == name);
            if !known && tag != Some(name) {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                self.fault(format!("{at}/{escaped}"), RateCardProblem::UnknownField);
            }
        }
        for field in fields {
            let pointer = format!("{at}/{}", field.name);
            match object.get(field.name) {
                Some(value) => self.check(&pointer, value, &field.shape),
                None if field.required => self.fault(pointer, RateCardProblem::Missing),
                None => {}
            }
        }
    }

    fn text<'v>(&mut self, at: &str, value: &'v Value) -> Option<&'v str> {
        let text = value.as_str();
        if text.is_none() {
            self.wrong_type(at, "string");
        }
        text
    }

    fn choice<'v>(&mut self, at: &str, value: &'v Value, known: &[&str]) -> Option<&'v str> {
        let found = self.text(at, value)?;
        if known.contains(&found) {
            return Some(found);
        }
        let problem = RateCardProblem::UnknownVariant {
            found: found.chars().take(80).collect(),
            known: known.iter().map(|&name| name.to_owned()).collect(),
        };
        self.fault(at, problem);
        None
    }

    fn decimal<T: std::str::FromStr>(&mut self, at: &str, value: &Value) {
        if let Some(text) = self.text(at, value)
            && text.parse::<T>().is_err()
        {
            self.fault(at, RateCardProblem::NotADecimal);
        }
    }
}
