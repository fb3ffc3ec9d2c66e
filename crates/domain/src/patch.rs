//! Changes to a document: JSON Merge Patch (RFC 7396), strict about what the document has.

use serde_json::{Map, Value};

use crate::problem::{FieldError, FieldRule};

/// Applies `patch` to `document`, refusing what the document does not have.
///
/// A document always writes every field, so its own shape is the rule: a field that it lacks is
/// unknown, and a value of another type is wrong. `null` is taken where `nullable` names the
/// pointer; such a field takes a text or `null`.
///
/// # Errors
/// Every offending place, each with its pointer; nothing is applied then.
pub fn merge_patch(
    document: &Value,
    patch: &Value,
    nullable: &[&str],
) -> Result<Value, Vec<FieldError>> {
    let mut errors = Vec::new();
    let merged = merge(document, patch, nullable, "", &mut errors);
    if errors.is_empty() {
        Ok(merged)
    } else {
        Err(errors)
    }
}

fn merge(
    document: &Value,
    patch: &Value,
    nullable: &[&str],
    pointer: &str,
    errors: &mut Vec<FieldError>,
) -> Value {
    if nullable.contains(&pointer) {
        if !matches!(patch, Value::Null | Value::String(_)) {
            errors.push(wrong_type(pointer, "string"));
        }
        return patch.clone();
    }
    match (document, patch) {
        (Value::Object(fields), Value::Object(changes)) => {
            let mut merged: Map<String, Value> = fields.clone();
            for (name, change) in changes {
                let pointer = format!("{pointer}/{}", escape(name));
                match fields.get(name) {
                    Some(field) => {
                        let value = merge(field, change, nullable, &pointer, errors);
                        merged.insert(name.clone(), value);
                    }
                    None => errors.push(FieldError::new(pointer, FieldRule::UnknownField)),
                }
            }
            Value::Object(merged)
        }
        _ => {
            if type_name(document) != type_name(patch) {
                errors.push(wrong_type(pointer, type_name(document)));
            }
            patch.clone()
        }
    }
}

/// The changes that lead from `before` to `after`, as a merge patch; `None` where there are none.
#[must_use]
pub fn difference(before: &Value, after: &Value) -> Option<Value> {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            let changes: Map<String, Value> = new
                .iter()
                .filter_map(|(name, value)| {
                    let change = match old.get(name) {
                        Some(before) => difference(before, value)?,
                        None => value.clone(),
                    };
                    Some((name.clone(), change))
                })
                .collect();
            (!changes.is_empty()).then_some(Value::Object(changes))
        }
        _ => (before != after).then(|| after.clone()),
    }
}

pub(crate) fn wrong_type(pointer: &str, expected: &str) -> FieldError {
    FieldError::new(
        pointer,
        FieldRule::WrongType {
            expected: expected.to_owned(),
        },
    )
}

/// A field's name as JSON Pointer writes it (RFC 6901, section 3).
#[must_use]
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn changes_only_what_the_patch_names() {
        let document = json!({"a": "1", "b": {"c": "2", "d": null}});
        let patched = merge_patch(&document, &json!({"b": {"c": "3", "d": "x"}}), &["/b/d"]);
        assert_eq!(patched, Ok(json!({"a": "1", "b": {"c": "3", "d": "x"}})));
    }

    #[test]
    fn names_every_place_that_does_not_fit() {
        let document = json!({"a": "1", "b": {"c": "2"}});
        let errors = merge_patch(
            &document,
            &json!({"a": 1, "b": {"x/y": 1, "c": null}, "z": 1}),
            &[],
        )
        .expect_err("four places do not fit");
        let pointers: Vec<_> = errors.iter().map(|e| e.pointer.as_str()).collect();
        assert_eq!(pointers, ["/a", "/b/c", "/b/x~1y", "/z"]);
        assert_eq!(errors[2].rule, FieldRule::UnknownField);
    }

    #[test]
    fn a_difference_applied_gives_the_after() {
        let before = json!({"a": "1", "b": {"c": "2", "d": "4"}});
        let after = json!({"a": "1", "b": {"c": "3", "d": "4"}});
        let patch = difference(&before, &after).expect("they differ");
        assert_eq!(patch, json!({"b": {"c": "3"}}));
        assert_eq!(merge_patch(&before, &patch, &[]), Ok(after));
        assert_eq!(difference(&before, &before), None);
    }
}
