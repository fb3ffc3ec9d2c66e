//! Numbers, dates and times as a browser writes them, in each language and by each preference.

use allset::i18n::{Bundle, DateStyle, I18n, Locale, Region};
use allset_domain::settings::{Setting, settings};
use allset_domain::time::Timestamp;
use leptos::prelude::Owner;
use wasm_bindgen_test::wasm_bindgen_test;

/// The fourth of November 2026, five past three in the afternoon in London.
const TIME: Timestamp = Timestamp::from_millis(1_793_804_700_000);

/// What is written in a language by these preferences, in London where they name no time zone.
fn written<T>(tag: &str, chosen: &[(&Setting, &str)], write: impl Fn(I18n) -> T) -> T {
    let value = |asked: &Setting| {
        let chosen = chosen.iter().find(|(setting, _)| setting.id == asked.id);
        chosen.map_or_else(|| asked.default_value(), |(_, value)| (*value).into())
    };
    let locale = Locale::parse(tag).expect("the app speaks it");
    // The words do not matter here.
    let words = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));
    let bundle = Bundle::parse(locale, words).expect("the English messages are good");
    let region = Region::new(value, "Europe/London");
    Owner::new().with(|| write(I18n::provide(bundle, region)))
}

fn date(tag: &str, order: &str) -> String {
    written(tag, &[(&settings::DATE_ORDER, order)], |t| {
        t.date(TIME, DateStyle::Day)
    })
}

fn time(tag: &str, chosen: &[(&Setting, &str)]) -> String {
    let text = written(tag, chosen, |t| t.date(TIME, DateStyle::DayAndTime));
    // Browsers differ in the space before am and pm.
    text.replace('\u{202f}', " ")
}

#[wasm_bindgen_test]
fn every_language_writes_dates_in_every_order() {
    let orders = |tag| ["language", "day-first", "month-first", "year-first"].map(|o| date(tag, o));
    assert_eq!(
        orders("en"),
        ["Nov 4, 2026", "4 Nov 2026", "Nov 4, 2026", "2026 Nov 4"]
    );
    assert_eq!(
        orders("de"),
        ["04.11.2026", "04.11.2026", "11/04/2026", "2026-11-04"]
    );
    assert_eq!(
        orders("ja"),
        ["2026/11/04", "04/11/2026", "11/04/2026", "2026/11/04"]
    );
    let arabic = orders("ar");
    assert_eq!(
        arabic.map(|text| text.replace('\u{200f}', "")),
        ["04/11/2026", "04/11/2026", "11/04/2026", "2026/11/04"]
    );
}

#[wasm_bindgen_test]
fn in_arabic_every_order_is_read_from_the_right() {
    // Without the mark, digits and slashes would run from left to right, the last field first.
    for order in ["day-first", "month-first", "year-first"] {
        assert_eq!(date("ar", order).matches("\u{200f}/").count(), 2, "{order}");
    }
}

#[wasm_bindgen_test]
fn every_language_writes_both_kinds_of_hours() {
    let hours = |tag| ["12", "24"].map(|hours| time(tag, &[(&settings::HOURS, hours)]));
    assert_eq!(hours("en"), ["Nov 4, 2026, 3:05 PM", "Nov 4, 2026, 15:05"]);
    assert_eq!(hours("de"), ["04.11.2026, 03:05 PM", "04.11.2026, 15:05"]);
    assert_eq!(hours("ja"), ["2026/11/04 午後3:05", "2026/11/04 15:05"]);
    let [twelve, all] = hours("ar");
    assert!(
        twelve.ends_with("3:05 م") && all.ends_with("15:05"),
        "{twelve} {all}"
    );
}

#[wasm_bindgen_test]
fn times_go_by_the_chosen_zone_in_the_chosen_order() {
    let chosen = [
        (&settings::TIME_ZONE, "Asia/Tokyo"),
        (&settings::DATE_ORDER, "day-first"),
        (&settings::HOURS, "24"),
    ];
    assert_eq!(time("en", &chosen), "5 Nov 2026, 00:05");
    assert_eq!(time("ja", &chosen), "05/11/2026 0:05");
}

#[wasm_bindgen_test]
fn a_zone_that_the_browser_does_not_know_is_as_none() {
    let unknown = time("en", &[(&settings::TIME_ZONE, "Moon/Tranquility")]);
    assert!(unknown.starts_with("Nov "), "{unknown}");
}

#[wasm_bindgen_test]
fn every_number_style_keeps_every_digit_in_every_language() {
    let number = |tag, style| {
        let amount = "1234567.000000000001";
        written(tag, &[(&settings::NUMBER_STYLE, style)], |t| {
            t.decimal(amount)
        })
    };
    for tag in ["en", "de", "ja", "ar"] {
        assert_eq!(
            number(tag, "comma-point"),
            "1,234,567.000000000001",
            "{tag}"
        );
        assert_eq!(
            number(tag, "point-comma"),
            "1.234.567,000000000001",
            "{tag}"
        );
        assert_eq!(
            number(tag, "space-comma"),
            "1\u{202f}234\u{202f}567,000000000001",
            "{tag}"
        );
        assert_eq!(
            number(tag, "apostrophe-point").replace('\u{200e}', ""),
            "1’234’567.000000000001",
            "{tag}"
        );
    }
    assert_eq!(number("de", "language"), "1.234.567,000000000001");
}

#[wasm_bindgen_test]
fn the_days_of_the_week_begin_with_the_first() {
    let days = |tag, start| {
        written(tag, &[(&settings::WEEK_START, start)], |t| {
            (t.week_start(), t.weekday_names())
        })
    };
    let (first, names) = days("en", "monday");
    assert_eq!(first, 1);
    assert_eq!(names, ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    let (first, names) = days("de", "saturday");
    assert_eq!(first, 6);
    assert_eq!(names, ["Sa", "So", "Mo", "Di", "Mi", "Do", "Fr"]);
    let of_language = ["en", "de", "ar", "ja"].map(|tag| days(tag, "language").0);
    assert_eq!(of_language, [7, 1, 6, 7]);
}
