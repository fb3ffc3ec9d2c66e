use std::cell::Cell;

use allset_domain::time::{DAY_MS, Timestamp};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

use super::Locale;
use super::region::{Piece, Region, marked, ordered};

/// How much of a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// The day, such as "24 Nov 2026".
    Day,
    /// The day and the time of day.
    DayAndTime,
}

/// Numbers, dates and lists as the browser's `Intl` writes them in a language, with what the person
/// wants otherwise. What the browser cannot write comes out plain, never as an exception.
pub struct Formats {
    tag: JsValue,
    number: JsValue,
    plural: Intl::PluralRules,
    region: Region,
    /// Whether it has said any day or time yet.
    wrote_time: Cell<bool>,
    /// Whether it has written anything by the region since it was last asked.
    just_wrote: Cell<bool>,
}

impl Formats {
    pub(super) fn new(locale: Locale, region: Region) -> Self {
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
            region,
            wrote_time: Cell::new(false),
            just_wrote: Cell::new(false),
        }
    }

    pub(super) fn region(&self) -> &Region {
        &self.region
    }

    /// Whether it has written something that `region` writes otherwise. Numbers stand everywhere; times
    /// on few pages, and how they are written may become known just after the first of all is drawn.
    pub(super) fn wrote_otherwise_than(&self, region: &Region) -> bool {
        let own = &self.region;
        own.marks != region.marks || (self.wrote_time.get() && own != region)
    }

    /// Whether it has written anything by the region since it was last asked.
    pub(super) fn just_wrote(&self) -> bool {
        self.just_wrote.take()
    }

    fn write_time(&self) {
        self.wrote_time.set(true);
        self.just_wrote.set(true);
    }

    pub(super) fn count(&self, count: u64) -> String {
        self.decimal(&count.to_string())
    }

    /// The number goes over as text: a JavaScript number would lose digits.
    pub(super) fn decimal(&self, decimal: &str) -> String {
        self.number(&self.number, &[decimal.into()])
            .unwrap_or_else(|| decimal.to_owned())
    }

    pub(super) fn percent(&self, share: f64) -> String {
        let options = object(&[
            ("style", "percent".into()),
            ("maximumFractionDigits", 0.into()),
        ]);
        self.intl("NumberFormat", &options)
            .and_then(|format| self.number(&format, &[share.into()]))
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
        self.write_time();
        let write = |zone| {
            let mut entries: Vec<(&str, JsValue)> =
                vec![("dateStyle", "medium".into()), ("timeZone", zone)];
            if style == DateStyle::DayAndTime {
                entries.push(("timeStyle", "short".into()));
                entries.push(("hourCycle", self.region.hour_cycle.into()));
            }
            let format = self.intl("DateTimeFormat", &object(&entries))?;
            let time = [(time.millis() as f64).into()];
            match self.region.date_first {
                Some(first) => Some(ordered(&pieces(&format, &time)?, first)),
                None => call(&format, "format", &time),
            }
        };
        let zone = Some(self.region.time_zone.as_str()).filter(|zone| !zone.is_empty());
        // Not every browser knows every zone.
        write(zone.into())
            .or_else(|| write(JsValue::UNDEFINED))
            .unwrap_or_else(|| plain(time))
    }

    /// The first day of the week, from 1 for Monday to 7 for Sunday.
    pub(super) fn week_start(&self) -> u8 {
        self.write_time();
        let of_language = || {
            let locale = self.intl("Locale", &Object::new())?;
            // The method is the standard; some browsers have the property, and some neither.
            let info = invoke(&locale, "getWeekInfo", &[])
                .or_else(|| Reflect::get(&locale, &"weekInfo".into()).ok())?;
            let first = Reflect::get(&info, &"firstDay".into()).ok()?.as_f64()?;
            Some(first as u8)
        };
        let chosen = self.region.week_start.or_else(of_language);
        chosen.unwrap_or(1)
    }

    pub(super) fn weekday_names(&self) -> [String; 7] {
        // The fifth of January 1970 was a Monday.
        const MONDAY: i64 = 4;
        let options = object(&[("weekday", "short".into()), ("timeZone", "UTC".into())]);
        let format = self.intl("DateTimeFormat", &options);
        let start = i64::from(self.week_start()) - 1;
        std::array::from_fn(|at| {
            let day = (start + at as i64) % 7;
            let time = ((MONDAY + day) * DAY_MS) as f64;
            format
                .as_ref()
                .and_then(|format| call(format, "format", &[time.into()]))
                .unwrap_or_else(|| (day + 1).to_string())
        })
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
            .and_then(|format| self.number(&format, &[count.into(), unit.into()]))
            .unwrap_or_else(|| plain(time))
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

    /// What a format writes, with the marks that the person wants in numbers.
    fn number(&self, format: &JsValue, args: &[JsValue]) -> Option<String> {
        self.just_wrote.set(true);
        match self.region.marks {
            Some(marks) => Some(marked(&pieces(format, args)?, marks)),
            None => call(format, "format", args),
        }
    }

    /// `new Intl.{name}(tag, options)`, for what js-sys has no complete binding for.
    pub(super) fn intl(&self, name: &str, options: &Object) -> Option<JsValue> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class: Function = Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()?;
        Reflect::construct(&class, &Array::of2(&self.tag, options)).ok()
    }
}

/// The time as ISO 8601 has it. The browser can: a [`Timestamp`] lies within the dates that it knows.
fn plain(time: Timestamp) -> String {
    let time = JsValue::from(time.millis() as f64);
    Date::new(&time).to_iso_string().into()
}

pub(super) fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// What a format writes, piece by piece.
fn pieces(format: &JsValue, args: &[JsValue]) -> Option<Vec<Piece>> {
    let pieces: Array = invoke(format, "formatToParts", args)?.dyn_into().ok()?;
    let piece = |piece: JsValue| {
        let text = |name: &str| Reflect::get(&piece, &name.into()).ok()?.as_string();
        Some(Piece {
            kind: text("type")?,
            text: text("value")?,
        })
    };
    pieces.iter().map(piece).collect()
}

/// The text that a method gives; nothing where it throws, as on a code that it does not know.
pub(super) fn call(target: &JsValue, method: &str, args: &[JsValue]) -> Option<String> {
    invoke(target, method, args)?.as_string()
}

/// What a method gives; nothing where there is none, or it throws.
fn invoke(target: &JsValue, method: &str, args: &[JsValue]) -> Option<JsValue> {
    let method: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    let args: Array = args.iter().collect();
    method.apply(target, &args).ok()
}
