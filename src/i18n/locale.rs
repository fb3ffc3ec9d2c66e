//! The languages of the app.

/// A language that the app speaks: one for each file of `locales/`, listed by the build script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale(&'static Language);

#[derive(Debug, PartialEq, Eq)]
struct Language {
    tag: &'static str,
    own_name: &'static str,
    direction: &'static str,
}

impl Default for Locale {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Locale {
    /// The languages that are offered to everyone, English first.
    pub const OFFERED: &'static [Self] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

    /// The source of all others.
    pub const ENGLISH: Self = Self::OFFERED[0];

    /// Accented, longer English, made at run time, that proves that no text is fixed and none
    /// breaks the layout. Offered only where it is asked for.
    pub const PSEUDO: Self = Self(&Language {
        tag: "en-XA",
        own_name: "Ƥşḗŭḓǿ",
        direction: "ltr",
    });

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.0.own_name
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        self.0.direction
    }

    /// The file of the words that every page says, below the app's base.
    #[must_use]
    pub fn file(self) -> String {
        format!("locales/{}.txt", self.source().tag())
    }

    /// The file of the words that come with pages of their own (`Route::has_own_words`).
    #[must_use]
    pub fn more(self) -> String {
        format!("locales/{}-more.txt", self.source().tag())
    }

    /// The language that a tag asks for, if the app speaks it: the one that shares most subtags with it
    /// from the first on, and the plainest of these. `public/early.js` chooses alike.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case(Self::PSEUDO.tag()) {
            return Some(Self::PSEUDO);
        }
        closest(tag, Self::OFFERED.iter().map(|locale| locale.tag())).map(|at| Self::OFFERED[at])
    }

    /// The tag by which numbers and dates are written: the first of those that the browser prefers which is
    /// this language in a region, as `en-GB` is English, or else the plain one.
    pub(super) fn formats(self, preferred: impl IntoIterator<Item = String>) -> String {
        // Intl knows no pseudo language; English is what it is made from.
        let plain = self.source().tag();
        preferred
            .into_iter()
            .find(|tag| is_region_of(tag, plain) && Self::parse(tag) != Some(Self::PSEUDO))
            .unwrap_or_else(|| plain.to_owned())
    }

    /// The language whose files it is read from.
    fn source(self) -> Self {
        match self {
            Self::PSEUDO => Self::ENGLISH,
            own => own,
        }
    }
}

/// Where among `known` the tag stands that is closest to `tag`; `None` where not even the language is.
fn closest<'a>(tag: &str, known: impl Iterator<Item = &'a str>) -> Option<usize> {
    let mut best = None;
    for (at, own) in known.enumerate() {
        let shared = shared_subtags(tag, own);
        let score = (shared, std::cmp::Reverse(own.split('-').count()));
        if shared > 0 && best.is_none_or(|(_, other)| score > other) {
            best = Some((at, score));
        }
    }
    best.map(|(at, _)| at)
}

/// How many subtags two tags have in common, from the first on.
fn shared_subtags(one: &str, other: &str) -> usize {
    one.split('-')
        .zip(other.split('-'))
        .take_while(|(one, other)| one.eq_ignore_ascii_case(other))
        .count()
}

/// Whether `tag` is `plain` and a region: another script would not fit the words.
fn is_region_of(tag: &str, plain: &str) -> bool {
    let own = plain.split('-').count();
    shared_subtags(tag, plain) == own
        && tag.split('-').nth(own).is_some_and(|next| {
            let of = |length, kind: fn(&u8) -> bool| {
                next.len() == length && next.bytes().all(|byte| kind(&byte))
            };
            of(2, u8::is_ascii_alphabetic) || of(3, u8::is_ascii_digit)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(asked: &str) -> Option<&'static str> {
        Locale::parse(asked).map(Locale::tag)
    }

    #[test]
    fn a_regional_tag_finds_its_language() {
        assert_eq!(tag("ar-EG"), Some("ar"));
        assert_eq!(tag("de-AT"), Some("de"));
        assert_eq!(tag("EN-gb"), Some("en"));
        assert_eq!(tag("en-XA"), Some("en-XA"));
        assert_eq!(tag("arc"), None);
        assert_eq!(tag(""), None);
    }

    #[test]
    fn the_closest_of_several_is_chosen() {
        let known = ["en", "pt-BR", "pt", "zh", "zh-Hant", "sr-Latn"];
        let choose = |tag| closest(tag, known.into_iter()).map(|at| known[at]);
        assert_eq!(choose("pt-br"), Some("pt-BR"));
        assert_eq!(choose("pt-PT"), Some("pt"));
        assert_eq!(choose("PT"), Some("pt"));
        assert_eq!(choose("zh-Hant-TW"), Some("zh-Hant"));
        assert_eq!(choose("zh-Hans"), Some("zh"));
        assert_eq!(choose("sr"), Some("sr-Latn"));
        assert_eq!(choose("x"), None);
    }

    #[test]
    fn numbers_and_dates_follow_the_region_of_the_browser() {
        let formats = |locale: Locale, preferred: &[&str]| {
            locale.formats(preferred.iter().map(|&tag| tag.to_owned()))
        };
        assert_eq!(formats(Locale::ENGLISH, &["de-AT", "en-GB", "en"]), "en-GB");
        assert_eq!(formats(Locale::ENGLISH, &["en", "de-AT"]), "en");
        assert_eq!(formats(Locale::ENGLISH, &["en-001"]), "en-001");
        assert_eq!(formats(Locale::ENGLISH, &["en-Shaw-GB"]), "en");
        assert_eq!(formats(Locale::PSEUDO, &["en-XA", "en-GB"]), "en-GB");
    }

    #[test]
    fn english_comes_first_and_every_language_finds_itself() {
        assert_eq!(Locale::ENGLISH.tag(), "en");
        for locale in Locale::OFFERED {
            assert_eq!(tag(locale.tag()), Some(locale.tag()));
            assert!(["ltr", "rtl"].contains(&locale.direction()));
        }
    }
}
