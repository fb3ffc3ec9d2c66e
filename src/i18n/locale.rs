//! The languages of the app.

/// A language that the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Locale {
    /// English, the source.
    #[default]
    English,
    /// Arabic: right to left, six plural forms.
    Arabic,
    /// Accented, longer English, made at run time, that proves that no text is fixed and none
    /// breaks the layout. Offered only where it is asked for.
    Pseudo,
}

impl Locale {
    /// The languages that are offered to everyone.
    pub const OFFERED: [Self; 2] = [Self::English, Self::Arabic];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
            Self::Pseudo => "en-XA",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::Pseudo => "Ƥşḗŭḓǿ",
        }
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// The file of the words that every page says, below the app's base.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "locales/en.ftl",
            Self::Arabic => "locales/ar.ftl",
        }
    }

    /// The file of the words that come with pages of their own (`Route::has_own_words`).
    #[must_use]
    pub const fn more(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "locales/en-more.ftl",
            Self::Arabic => "locales/ar-more.ftl",
        }
    }

    /// The language that a tag asks for, if the app speaks it.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case(Self::Pseudo.tag()) {
            return Some(Self::Pseudo);
        }
        let language = tag.split('-').next().unwrap_or(tag);
        Self::OFFERED
            .into_iter()
            .find(|locale| locale.tag().eq_ignore_ascii_case(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_finds_its_language() {
        assert_eq!(Locale::parse("ar-EG"), Some(Locale::Arabic));
        assert_eq!(Locale::parse("EN-gb"), Some(Locale::English));
        assert_eq!(Locale::parse("en-XA"), Some(Locale::Pseudo));
        assert_eq!(Locale::parse("arc"), None);
        assert_eq!(Locale::parse(""), None);
    }
}
