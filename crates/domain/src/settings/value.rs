use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};

/// The value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    /// On or off.
    Switch(bool),
    /// A whole number in the setting's unit.
    Number(i64),
    /// A choice, a tag, a pattern or words.
    Text(String),
    /// Several, in order.
    List(Vec<String>),
}

impl SettingValue {
    /// Whether it is on; off where it is no switch.
    #[must_use]
    pub fn is_on(&self) -> bool {
        matches!(self, Self::Switch(true))
    }

    /// The number; 0 where it is none.
    #[must_use]
    pub fn number(&self) -> i64 {
        match self {
            Self::Number(number) => *number,
            _ => 0,
        }
    }

    /// The text; empty where it is none.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The items; none where it is no list.
    #[must_use]
    pub fn items(&self) -> &[String] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }
}

impl From<&str> for SettingValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for SettingValue {
    fn from(on: bool) -> Self {
        Self::Switch(on)
    }
}

impl From<i64> for SettingValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// As evidence and in a log: no words, so the same in every language.
impl fmt::Display for SettingValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Switch(on) => f.write_str(if *on { "on" } else { "off" }),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::List(items) => f.write_str(&items.join(", ")),
        }
    }
}

impl Serialize for SettingValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Switch(on) => serializer.serialize_bool(*on),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
        }
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for SettingValue {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::OneOfBuilder::new()
            .description(Some("The value of a setting"))
            .item(bool::schema())
            .item(i64::schema())
            .item(String::schema())
            .item(Vec::<String>::schema())
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for SettingValue {}

impl<'de> Deserialize<'de> for SettingValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = SettingValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean, a whole number, a string or a list of strings")
    }

    fn visit_bool<E>(self, on: bool) -> Result<SettingValue, E> {
        Ok(SettingValue::Switch(on))
    }

    fn visit_i64<E>(self, number: i64) -> Result<SettingValue, E> {
        Ok(SettingValue::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<SettingValue, E> {
        i64::try_from(number)
            .map(SettingValue::Number)
            .map_err(|_| E::custom("a number is too large"))
    }

    fn visit_str<E>(self, text: &str) -> Result<SettingValue, E> {
        Ok(SettingValue::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<SettingValue, E> {
        Ok(SettingValue::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<SettingValue, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(SettingValue::List(items))
    }
}

/// What is known by the id of a setting: a small map that writes its entries in the order of ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values<T>(Vec<(String, T)>);

impl<T> Default for Values<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Values<T> {
    /// What is there for an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.place(id).ok().map(|place| &self.0[place].1)
    }

    /// Sets, or with `None` takes away, and gives what was there.
    pub fn put(&mut self, id: &str, value: Option<T>) -> Option<T> {
        match (self.place(id), value) {
            (Ok(place), Some(value)) => Some(std::mem::replace(&mut self.0[place].1, value)),
            (Ok(place), None) => Some(self.0.remove(place).1),
            (Err(place), Some(value)) => {
                self.0.insert(place, (id.to_owned(), value));
                None
            }
            (Err(_), None) => None,
        }
    }

    /// Every id with what is there for it, in the order of ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(id, value)| (id.as_str(), value))
    }

    /// Whether nothing is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| own.as_str().cmp(id))
    }
}

impl<T> FromIterator<(String, T)> for Values<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        let mut values = Self::default();
        for (id, value) in entries {
            values.put(&id, Some(value));
        }
        values
    }
}

impl<T: Serialize> Serialize for Values<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, value) in &self.0 {
            map.serialize_entry(id, value)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Values<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for MapVisitor<T> {
    type Value = Values<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object by the ids of settings")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values<T>, A::Error> {
        let mut values = Values::default();
        while let Some((id, value)) = map.next_entry::<String, T>()? {
            values.put(&id, Some(value));
        }
        Ok(values)
    }
}
