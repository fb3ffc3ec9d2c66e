//! Names: of people, and of languages and countries in the order of their names.

use js_sys::{Array, Intl, Object};
use wasm_bindgen::JsValue;

use super::format::{Formats, call, object};
use super::{I18n, msg};

impl I18n {
    /// What a person is called; words also for one without a name.
    pub fn person(self, name: &str) -> String {
        match name {
            "" => self.text(msg::reviews_nameless()),
            name => name.to_owned(),
        }
    }

    /// Languages by their BCP 47 tags, each with its name.
    pub fn languages<'a>(self, tags: impl Iterator<Item = &'a str>) -> Vec<(&'a str, String)> {
        self.with(|bundle| bundle.formats().named("language", tags))
            .unwrap_or_default()
    }

    /// Countries by their two letters, each with its name.
    pub fn countries<'a>(self, codes: impl Iterator<Item = &'a str>) -> Vec<(&'a str, String)> {
        self.with(|bundle| bundle.formats().named("region", codes))
            .unwrap_or_default()
    }
}

impl Formats {
    /// The code stands for the name where the browser has none.
    fn named<'a>(
        &self,
        kind: &str,
        codes: impl Iterator<Item = &'a str>,
    ) -> Vec<(&'a str, String)> {
        let names = self.intl("DisplayNames", &object(&[("type", kind.into())]));
        let name = |code: &str| {
            let name = call(names.as_ref()?, "of", &[code.into()]);
            Some(name.unwrap_or_else(|| code.to_owned()))
        };
        let mut named: Vec<_> = codes
            .map(|code| (code, name(code).unwrap_or_else(|| code.to_owned())))
            .collect();
        let collator = Intl::Collator::new(&Array::of1(self.tag()), &Object::new());
        let compare = collator.compare();
        let order = |a: &str, b: &str| {
            let order = compare.call2(&JsValue::UNDEFINED, &a.into(), &b.into());
            order.ok().and_then(|order| order.as_f64()).unwrap_or(0.0)
        };
        named.sort_by(|(_, a), (_, b)| order(a, b).total_cmp(&0.0));
        named
    }
}
