//! What a body must look like, so that every field that does not fit is named at once.

use allset_domain::problem::{FieldError, FieldRule};
use serde_json::Value;

/// The shape of a JSON value.
pub(crate) enum Shape {
    /// A string.
    Text,
    /// One of these strings.
    OneOf(&'static [&'static str]),
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
                        let name = name.replace('~', "~0").replace('/', "~1");
                        let pointer = format!("{pointer}/{name}");
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
    ]);

    fn pointers(value: &Value) -> Vec<String> {
        let errors = SHAPE.errors(value);
        errors.into_iter().map(|error| error.pointer).collect()
    }

    #[test]
    fn what_fits_has_no_errors() {
        assert_eq!(
            SHAPE.errors(&json!({"kind": "b", "items": [{"key": ""}]})),
            []
        );
    }

    #[test]
    fn every_place_that_does_not_fit_is_named() {
        assert_eq!(
            pointers(&json!({"kind": "c", "items": [{"key": 1}, {}], "x/y~z": 1})),
            ["/kind", "/items/0/key", "/items/1/key", "/x~1y~0z"]
        );
        assert_eq!(pointers(&json!([])), [""]);
        assert_eq!(
            pointers(&json!({"kind": "a", "items": [1, 2, 3]})),
            ["/items"]
        );
    }
}
