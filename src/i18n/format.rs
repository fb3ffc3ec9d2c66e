use allset_domain::time::{DAY_MS, Timestamp};
use js_sys::{Array, Function, Intl, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

use super::Locale;

/// How much of a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// The day, such as "24 Nov 2026".
    Day,
    /// The day and the time of day.
    DayAndTime,
}

/// Numbers, dates and lists as the browser's `Intl` writes them in a language. What the browser
/// cannot write comes out plain, never as an exception.
pub struct Formats {
    tag: JsValue,
    number: JsValue,
    plural: Intl::PluralRules,
}

impl Formats {
    pub(super) fn new(locale: Locale) -> Self {
        let preferred = window().navigator().languages();
        let tag: JsValue = locale
            .formats(preferred.iter().filter_map(|tag| tag.as_string()))
            .into();
        let tags = Array::of1(&tag);
        // The most decimals that an amount can have.
        let options = object(&[("maximumFractionDigits", 12.into())]);
        Self {
            tag,
            number: Intl::NumberFormat::new(&tags, &options).into(),
            plural: Intl::PluralRules::new(&tags, &Object::new()),
        }
    }

    pub(super) fn count(&self, count: u64) -> String {
        self.decimal(&count.to_string())
    }

    /// The number goes over as text: a JavaScript number would lose digits.
    pub(super) fn decimal(&self, decimal: &str) -> String {
        call(&self.number, "format", &[decimal.into()]).unwrap_or_else(|| decimal.to_owned())
    }

    pub(super) fn percent(&self, share: f64) -> String {
        let options = object(&[
            ("style", "percent".into()),
            ("maximumFractionDigits", 0.into()),
        ]);
        self.intl("NumberFormat", &options)
            .and_then(|format| call(&format, "format", &[share.into()]))
            .unwrap_or_else(|| format!("{} %", (share * 100.0).round() as i64))
    }

    pub(super) fn plural(&self, count: u64) -> String {
        // Plural rules look at the size only up to a few digits, so the nearest number does.
        self.plural
            .select(count as f64)
            .as_string()
            .unwrap_or_default()
    }

    pub(super) fn date(&self, time: Timestamp, style: DateStyle) -> String {
        let mut entries: Vec<(&str, JsValue)> = vec![("dateStyle", "medium".into())];
        if style == DateStyle::DayAndTime {
            entries.push(("timeStyle", "short".into()));
        }
        self.intl("DateTimeFormat", &object(&entries))
            .and_then(|format| call(&format, "format", &[(time.millis() as f64).into()]))
            .unwrap_or_else(|| time.to_string())
    }

    pub(super) fn relative(&self, time: Timestamp, now: Timestamp) -> String {
        const MINUTE: i64 = 60_000;
        const HOUR: i64 = 60 * MINUTE;
        let away = time.millis() - now.millis();
        let (unit, size) = match away.abs() {
            DAY_MS.. => ("day", DAY_MS),
            HOUR.. => ("hour", HOUR),
            _ => ("minute", MINUTE),
        };
        let options = object(&[("numeric", "auto".into())]);
        let count = (away / size) as f64;
        self.intl("RelativeTimeFormat", &options)
            .and_then(|format| call(&format, "format", &[count.into(), unit.into()]))
            .unwrap_or_else(|| time.to_string())
    }

    pub(super) fn list(&self, items: &[String]) -> String {
        let values: Array = items.iter().map(JsValue::from).collect();
        self.intl("ListFormat", &Object::new())
            .and_then(|format| call(&format, "format", &[values.into()]))
            .unwrap_or_else(|| items.join(", "))
    }

    pub(super) fn language_name(&self, tag: &str) -> String {
        self.display_name("language", tag)
    }

    pub(super) fn country_name(&self, code: &str) -> String {
        self.display_name("region", code)
    }

    fn display_name(&self, kind: &str, code: &str) -> String {
        let options = object(&[("type", kind.into())]);
        self.intl("DisplayNames", &options)
            .and_then(|names| call(&names, "of", &[code.into()]))
            .unwrap_or_else(|| code.to_owned())
    }

    /// The tag by which things are written.
    pub(super) const fn tag(&self) -> &JsValue {
        &self.tag
    }

    /// `new Intl.{name}(tag, options)`, for what js-sys has no complete binding for.
    pub(super) fn intl(&self, name: &str, options: &Object) -> Option<JsValue> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class: Function = Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()?;
        Reflect::construct(&class, &Array::of2(&self.tag, options)).ok()
    }
}

pub(super) fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// The text that a method gives; nothing where it throws, as on a code that it does not know.
pub(super) fn call(target: &JsValue, method: &str, args: &[JsValue]) -> Option<String> {
    let method: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    let args: Array = args.iter().collect();
    method.apply(target, &args).ok()?.as_string()
}
