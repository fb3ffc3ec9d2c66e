//! JSON as the browser reads it: it parses the text, and serde makes our types of what it gives.
//!
//! A parser of our own, with messages for mistakes that nobody is shown, was a tenth of what the
//! first page weighs.

use std::fmt;

use js_sys::{Array, JSON, Object};
use serde::de::value::StringDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast, JsValue};

/// The text is no JSON, or its values are not what the type wants. Which, nobody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch;

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the JSON that was expected")
    }
}

impl std::error::Error for Mismatch {}

impl Error for Mismatch {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads a text.
///
/// # Errors
/// Where it is not JSON, or not of this type.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Mismatch> {
    read(JSON::parse(text).map_err(|_| Mismatch)?)
}

/// Reads what is parsed already, such as a message of a worker.
///
/// # Errors
/// Where it is not of this type.
pub fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Mismatch> {
    T::deserialize(Parsed(value))
}

/// A value that the browser has parsed. Its numbers are those of JavaScript: whole up to 2⁵³.
struct Parsed(JsValue);

impl Parsed {
    fn text(&self) -> Result<String, Mismatch> {
        self.0.as_string().ok_or(Mismatch)
    }

    fn list(&self) -> Result<Items, Mismatch> {
        if !Array::is_array(&self.0) {
            return Err(Mismatch);
        }
        Ok(Items::of(self.0.unchecked_ref::<Array>().clone()))
    }

    fn fields(&self) -> Result<Items, Mismatch> {
        if !self.0.is_object() || Array::is_array(&self.0) {
            return Err(Mismatch);
        }
        Ok(Items::of(Object::entries(self.0.unchecked_ref())))
    }
}

impl<'de> Deserializer<'de> for Parsed {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        if let Some(number) = self.0.as_f64() {
            return match number {
                whole if whole.fract() != 0.0 => visitor.visit_f64(whole),
                negative if negative < 0.0 => visitor.visit_i64(negative as i64),
                natural => visitor.visit_u64(natural as u64),
            };
        }
        if let Some(text) = self.0.as_string() {
            return visitor.visit_string(text);
        }
        if let Some(truth) = self.0.as_bool() {
            return visitor.visit_bool(truth);
        }
        if let Ok(list) = self.list() {
            return visitor.visit_seq(list);
        }
        match self.fields() {
            Ok(fields) => visitor.visit_map(fields),
            Err(_) => visitor.visit_unit(),
        }
    }

    // What a type asks for is asked of the value at once: what cannot come is not compiled.

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.deserialize_string(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_bool(self.0.as_bool().ok_or(Mismatch)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        if self.0.is_null() || self.0.is_undefined() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_map(self.fields()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.deserialize_map(visitor)
    }

    /// Only variants that are a name alone: the API has no others that are not tagged.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_enum(name(self.text()?))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.deserialize_string(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct
    }
}

fn name(text: String) -> StringDeserializer<Mismatch> {
    text.into_deserializer()
}

/// The items of a list, or the fields of an object as pairs.
struct Items {
    all: Array,
    next: u32,
    /// Of the field whose name was read.
    value: JsValue,
}

impl Items {
    fn of(all: Array) -> Self {
        Self {
            all,
            next: 0,
            value: JsValue::UNDEFINED,
        }
    }

    fn next(&mut self) -> Option<JsValue> {
        let at = self.next;
        self.next += 1;
        (at < self.all.length()).then(|| self.all.get(at))
    }

    fn next_name(&mut self) -> Option<StringDeserializer<Mismatch>> {
        let pair: Array = self.next()?.unchecked_into();
        self.value = pair.get(1);
        pair.get(0).as_string().map(name)
    }
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        self.next()
            .map(|item| seed.deserialize(Parsed(item)))
            .transpose()
    }
}

impl<'de> MapAccess<'de> for Items {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mismatch> {
        self.next_name()
            .map(|name| seed.deserialize(name))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Mismatch> {
        seed.deserialize(Parsed(std::mem::take(&mut self.value)))
    }
}
