//! JSON that means one thing.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reads JSON in which no object has two fields of one name: RFC 8259 leaves open which of them
/// counts, so the sender and this side could understand different things.
///
/// # Errors
/// It is not JSON, or ambiguous; the error says at which line and column.
pub fn parse(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    serde_json::from_slice::<Unambiguous>(bytes).map(|value| value.0)
}

struct Unambiguous(Value);

impl<'de> Deserialize<'de> for Unambiguous {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unambiguous(value)) = items.next_element()? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some((name, Unambiguous(value))) = fields.next_entry::<String, _>()? {
            if values.insert(name, value).is_some() {
                return Err(A::Error::custom("an object has two fields of one name"));
            }
        }
        Ok(values.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_is_read_as_it_is() {
        let text = r#" {"a": [1, -2, 2.5, true, null, "\u00e9"], "b": {"a": {}}} "#;
        let value = json!({"a": [1, -2, 2.5, true, null, "é"], "b": {"a": {}}});
        assert_eq!(parse(text.as_bytes()).ok(), Some(value));
    }

    #[test]
    fn a_field_that_stands_twice_is_refused_with_its_place() {
        for text in [r#"{"a": 1, "a": 1}"#, r#"{"b": [{"a": 1, "\u0061": 2}]}"#] {
            let error = parse(text.as_bytes()).expect_err(text).to_string();
            assert!(
                error.contains("two fields of one name at line 1"),
                "{error}"
            );
        }
    }

    #[test]
    fn depth_is_limited() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(nested(100).as_bytes()).is_ok());
        for depth in [128, 200_000] {
            let error = parse(nested(depth).as_bytes()).expect_err("too deep");
            assert!(error.to_string().contains("recursion limit"), "{error}");
        }
    }

    #[test]
    fn what_is_no_unicode_is_refused() {
        for bytes in [
            &b"\"\xff\""[..],
            b"\"\xc0\x80\"",
            b"\"\xed\xa0\x80\"",
            b"\xfe\xff",
        ] {
            assert!(parse(bytes).is_err(), "{bytes:?}");
        }
    }
}
