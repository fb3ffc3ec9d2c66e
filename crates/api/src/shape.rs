//! What a body must look like, so that every field that does not fit is named at once.

use allset_domain::patch::escape;
use allset_domain::problem::{FieldError, FieldRule};
use serde_json::Value;

/// The shape of a JSON value.
pub(crate) enum Shape {
    /// A string.
    Text,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// A string that can be read as what it is called.
    Parsed(&'static str, fn(&str) -> bool),
    /// A whole number from 0 to this.
    Whole(u64),
    /// An array of so many items at most.
    List(&'static Shape, usize),
    /// An object with exactly these fields.
    Object(&'static [(&'static str, Shape)]),
}

impl Shape {
    /// Every place where `value` is not of this shape.
    pub(crate) fn errors(&self, value: &Value) -> Vec<FieldError> {
        let mut errors = Vec::new();
        self.collect(value, "", &mut errors);
        errors
    }

    fn collect(&self, value: &Value, pointer: &str, errors: &mut Vec<FieldError>) {
        match (self, value) {
            (Self::Text, Value::String(_)) => {}
            (Self::OneOf(allowed), Value::String(text)) if allowed.contains(&text.as_str()) => {}
            (Self::Parsed(_, fits), Value::String(text)) if fits(text) => {}
            (Self::Whole(max), Value::Number(number)) if number.is_u64() || number.is_i64() => {
                if number.as_u64().is_none_or(|number| number > *max) {
                    let max = i64::try_from(*max).unwrap_or(i64::MAX);
                    let rule = FieldRule::OutOfRange { min: 0, max };
                    errors.push(FieldError::new(pointer, rule));
                }
            }
            (Self::List(_, max), Value::Array(items)) if items.len() > *max => {
                errors.push(FieldError::new(pointer, FieldRule::TooLong { max: *max }));
            }
            (Self::List(item, _), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    item.collect(value, &format!("{pointer}/{index}"), errors);
                }
            }
            (Self::Object(fields), Value::Object(values)) => {
                for (name, shape) in *fields {
                    let pointer = format!("{pointer}/{name}");
                    match values.get(*name) {
                        Some(value) => shape.collect(value, &pointer, errors),
                        None => errors.push(FieldError::new(pointer, FieldRule::MissingField)),
                    }
                }
                for name in values.keys() {
                    if !fields.iter().any(|(known, _)| known == name) {
                        let pointer = format!("{pointer}/{}", escape(name));
                        errors.push(FieldError::new(pointer, FieldRule::UnknownField));
                    }
                }
            }
            _ => errors.push(FieldError::new(
                pointer,
                FieldRule::WrongType {
                    expected: self.expected(),
                },
            )),
        }
    }

    fn expected(&self) -> String {
        match self {
            Self::Text => "string".to_owned(),
            Self::Parsed(name, _) => (*name).to_owned(),
            Self::Whole(_) => "integer".to_owned(),
            Self::OneOf(allowed) => allowed.join(" | "),
            Self::List(..) => "array".to_owned(),
            Self::Object(_) => "object".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const ITEM: Shape = Shape::Object(&[("key", Shape::Text)]);
    const SHAPE: Shape = Shape::Object(&[
        ("kind", Shape::OneOf(&["a", "b"])),
        ("items", Shape::List(&ITEM, 2)),
        ("count", Shape::Whole(9)),
        (
            "even",
            Shape::Parsed("even digits", |text| text.len() % 2 == 0),
        ),
    ]);

    fn pointers(value: &Value) -> Vec<String> {
        let errors = SHAPE.errors(value);
        errors.into_iter().map(|error| error.pointer).collect()
    }

    /// What fits, but for one field.
    fn with(name: &str, value: Value) -> Value {
        let mut whole = json!({"kind": "b", "items": [{"key": ""}], "count": 9, "even": "12"});
        whole[name] = value;
        whole
    }

    #[test]
    fn what_fits_has_no_errors() {
        assert_eq!(SHAPE.errors(&with("kind", json!("a"))), []);
    }

    #[test]
    fn every_place_that_does_not_fit_is_named() {
        assert_eq!(
            pointers(&json!({
                "kind": "c", "items": [{"key": 1}, {}], "count": "1", "even": "x", "x/y~z": 1,
            })),
            [
                "/kind",
                "/items/0/key",
                "/items/1/key",
                "/count",
                "/even",
                "/x~1y~0z"
            ]
        );
        assert_eq!(pointers(&json!([])), [""]);
        assert_eq!(pointers(&with("items", json!([1, 2, 3]))), ["/items"]);
    }

    #[test]
    fn a_whole_number_stays_in_its_range() {
        let rule = |value: Value| {
            SHAPE
                .errors(&with("count", value))
                .pop()
                .map(|error| error.rule)
        };
        assert_eq!(rule(json!(0)), None);
        let range = Some(FieldRule::OutOfRange { min: 0, max: 9 });
        for value in [json!(10), json!(-1), json!(u64::MAX)] {
            assert_eq!(rule(value), range);
        }
        for value in [json!(1.5), json!(1e300), json!(null), json!(true)] {
            assert!(matches!(rule(value), Some(FieldRule::WrongType { .. })));
        }
    }
}
