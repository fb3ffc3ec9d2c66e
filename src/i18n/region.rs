//! How a person wants numbers, dates and times where that differs from their language.

use allset_domain::settings::{Setting, SettingValue, settings};

/// What is written otherwise than the language and the browser have it; by default nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region {
    /// The zone whose clock times go by, as IANA names it; empty for the browser's.
    pub(super) time_zone: String,
    pub(super) date_first: Option<DateField>,
    /// As `Intl` calls it: `h12` or `h23`.
    pub(super) hour_cycle: Option<&'static str>,
    pub(super) marks: Option<Marks>,
    /// From 1 for Monday to 7 for Sunday.
    pub(super) week_start: Option<u8>,
}

/// Which field a date begins with: the order of the others follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateField {
    Day,
    Month,
    Year,
}

/// The marks in a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marks {
    /// Between thousands.
    pub(super) group: &'static str,
    /// Before the decimals.
    pub(super) decimal: &'static str,
}

/// A piece of what `Intl` writes, such as the `month` of a date or the `group` mark of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: String,
    pub(super) text: String,
}

impl Region {
    /// By the preferences in force. Where none names a time zone it is the account's.
    #[must_use]
    pub fn new(value: impl Fn(&Setting) -> SettingValue, account_zone: &str) -> Self {
        let own_zone = value(&settings::TIME_ZONE);
        let time_zone = match own_zone.text() {
            "" => account_zone,
            own => own,
        };
        Self {
            time_zone: time_zone.to_owned(),
            date_first: match value(&settings::DATE_ORDER).text() {
                "day-first" => Some(DateField::Day),
                "month-first" => Some(DateField::Month),
                "year-first" => Some(DateField::Year),
                _ => None,
            },
            hour_cycle: match value(&settings::HOURS).text() {
                "12" => Some("h12"),
                "24" => Some("h23"),
                _ => None,
            },
            marks: Marks::of(value(&settings::NUMBER_STYLE).text()),
            week_start: match value(&settings::WEEK_START).text() {
                "monday" => Some(1),
                "saturday" => Some(6),
                "sunday" => Some(7),
                _ => None,
            },
        }
    }
}

impl Marks {
    fn of(style: &str) -> Option<Self> {
        let (group, decimal) = match style {
            "comma-point" => (",", "."),
            "point-comma" => (".", ","),
            // Narrow, and no line breaks there.
            "space-comma" => ("\u{202f}", ","),
            // Where text runs from right to left, an apostrophe alone would swap the digits on its two
            // sides; the invisible marks around it hold them.
            "apostrophe-point" => ("\u{200e}’\u{200e}", "."),
            _ => return None,
        };
        Some(Self { group, decimal })
    }
}

/// A number with these marks in place of the language's own.
pub(super) fn marked(pieces: &[Piece], marks: Marks) -> String {
    let pieces = pieces.iter().map(|piece| match piece.kind.as_str() {
        "group" => marks.group,
        "decimal" => marks.decimal,
        _ => &piece.text,
    });
    pieces.collect()
}

/// A date, or a date and a time, with the fields of the date in the order that begins with `first`.
///
/// A language that writes so anyway is left alone. In another, the fields keep their form, and what
/// stands between them is chosen for the new order: a dot and the words of Chinese belong to the old.
pub(super) fn ordered(pieces: &[Piece], first: DateField) -> String {
    let all = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect();
    let place = |kind: &str| pieces.iter().position(|piece| piece.kind == kind);
    let (Some(day), Some(month), Some(year)) = (place("day"), place("month"), place("year")) else {
        return all(pieces);
    };
    let fields = match first {
        DateField::Day => [day, month, year],
        DateField::Month => [month, day, year],
        DateField::Year => [year, month, day],
    };
    let (start, end) = (day.min(month).min(year), day.max(month).max(year));
    if fields[0] == start {
        return all(pieces);
    }
    // A number of a month has at most two digits.
    let is_named = pieces[month].text.chars().count() > 2;
    let own = pieces[start + 1].text.as_str();
    let between = match first {
        DateField::Month if is_named => [" ", ", "],
        _ if is_named => [" "; 2],
        // It may carry a mark of the direction with it.
        _ if own.ends_with(['/', '-']) => [own; 2],
        DateField::Year => ["-"; 2],
        _ => ["/"; 2],
    };
    let mut text: String = all(&pieces[..start]);
    for (at, field) in fields.into_iter().enumerate() {
        if at > 0 {
            text.push_str(between[at - 1]);
        }
        text.push_str(&pieces[field].text);
    }
    text.push_str(&all(&pieces[end + 1..]));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use allset_domain::settings::Kind;

    /// Pieces such as `day:24`; one without a kind is a literal.
    fn pieces(all: &[&str]) -> Vec<Piece> {
        let piece = |piece: &&str| {
            let (kind, text) = piece.split_once('=').unwrap_or(("literal", piece));
            Piece {
                kind: kind.to_owned(),
                text: text.to_owned(),
            }
        };
        all.iter().map(piece).collect()
    }

    fn orders(all: &[&str]) -> [String; 3] {
        [DateField::Day, DateField::Month, DateField::Year]
            .map(|first| ordered(&pieces(all), first))
    }

    #[test]
    fn the_name_of_a_month_moves_with_its_words() {
        assert_eq!(
            orders(&[
                "month=Nov",
                " ",
                "day=4",
                ", ",
                "year=2026",
                ", ",
                "hour=3",
                ":",
                "minute=05"
            ]),
            ["4 Nov 2026, 3:05", "Nov 4, 2026, 3:05", "2026 Nov 4, 3:05"]
        );
        assert_eq!(
            orders(&["day=4", " ", "month=Nov", " ", "year=2026"]),
            ["4 Nov 2026", "Nov 4, 2026", "2026 Nov 4"]
        );
    }

    #[test]
    fn a_dot_stays_with_the_order_that_it_belongs_to() {
        assert_eq!(
            orders(&["day=04", ".", "month=11", ".", "year=2026"]),
            ["04.11.2026", "11/04/2026", "2026-11-04"]
        );
    }

    #[test]
    fn a_slash_stays_and_so_does_the_mark_of_the_direction() {
        assert_eq!(
            orders(&["year=2026", "/", "month=11", "/", "day=04", " ", "hour=15"]),
            ["04/11/2026 15", "11/04/2026 15", "2026/11/04 15"]
        );
        assert_eq!(
            orders(&[
                "day=٠٤",
                "\u{200f}/",
                "month=١١",
                "\u{200f}/",
                "year=٢٠٢٦",
                "، ",
                "hour=٣"
            ]),
            [
                "٠٤\u{200f}/١١\u{200f}/٢٠٢٦، ٣",
                "١١\u{200f}/٠٤\u{200f}/٢٠٢٦، ٣",
                "٢٠٢٦\u{200f}/١١\u{200f}/٠٤، ٣"
            ]
        );
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        let all = ["month=Nov", " ", "year=2026"];
        assert_eq!(orders(&all), ["Nov 2026", "Nov 2026", "Nov 2026"]);
        assert_eq!(orders(&[]), [""; 3]);
    }

    #[test]
    fn every_number_style_has_its_marks_and_keeps_every_digit() {
        let number = pieces(&[
            "minusSign=-",
            "integer=1",
            "group=٬",
            "integer=234",
            "decimal=٫",
            "fraction=000000000001",
        ]);
        let styled = |style| marked(&number, Marks::of(style).expect("it is a style"));
        assert_eq!(styled("comma-point"), "-1,234.000000000001");
        assert_eq!(styled("point-comma"), "-1.234,000000000001");
        assert_eq!(styled("space-comma"), "-1\u{202f}234,000000000001");
        assert_eq!(
            styled("apostrophe-point"),
            "-1\u{200e}’\u{200e}234.000000000001"
        );
    }

    #[test]
    fn every_choice_but_that_of_the_language_makes_a_difference() {
        for setting in [
            &settings::DATE_ORDER,
            &settings::HOURS,
            &settings::NUMBER_STYLE,
            &settings::WEEK_START,
        ] {
            let Kind::Choice(choices) = setting.kind else {
                panic!("{} is a choice", setting.id);
            };
            let mut seen: Vec<Region> = Vec::new();
            for &choice in choices {
                let value = |asked: &Setting| match asked.id == setting.id {
                    true => choice.into(),
                    false => asked.default_value(),
                };
                let region = Region::new(value, "");
                assert_eq!(
                    region == Region::default(),
                    choice == "language",
                    "{choice}"
                );
                assert!(!seen.contains(&region), "{choice}");
                seen.push(region);
            }
        }
    }

    #[test]
    fn times_go_by_the_chosen_zone_or_else_by_the_one_of_the_account() {
        let zone = |own: &str, account| {
            let value = |asked: &Setting| match asked.id == settings::TIME_ZONE.id {
                true => own.into(),
                false => asked.default_value(),
            };
            Region::new(value, account).time_zone
        };
        assert_eq!(zone("Asia/Tokyo", "Europe/Dublin"), "Asia/Tokyo");
        assert_eq!(zone("", "Europe/Dublin"), "Europe/Dublin");
        assert_eq!(zone("", ""), "");
    }
}
