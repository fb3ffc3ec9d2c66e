//! What can be counted or timed of a job.

use serde::{Deserialize, Serialize};

use super::MAX_JOB_SECONDS;
use super::quantity::NANO;

/// The largest count of one measure of one job that is priced; what is larger is taken for a mistake.
pub const MAX_COUNT: u64 = 1_000_000_000_000;

macro_rules! measures {
    ($($(#[$attribute:meta])+ $variant:ident = $name:literal $(, $kind:expr)?;)+) => {
        /// What a job is measured by. All but the duration are whole counts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Measure {
            $($(#[$attribute])+ $variant,)+
        }

        impl Measure {
            /// All, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in rate cards and manifests.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Which tokens it counts; nothing where it counts none.
            pub(super) const fn tokens(self) -> Option<Tokens> {
                match self { $(Self::$variant => measures!(@tokens $($kind)?)),+ }
            }
        }
    };
    (@tokens) => { None };
    (@tokens $kind:expr) => { Some($kind) };
}

measures! {
    /// The duration of the media, in seconds.
    Duration = "duration";
    /// The channels of the media.
    Channels = "channels";
    /// The languages that it is translated into.
    TargetLanguages = "target_languages";
    /// Characters of text.
    Characters = "characters";
    /// Pages.
    Pages = "pages";
    /// Pictures.
    Images = "images";
    /// Requests that the job makes.
    Requests = "requests";
    /// Searches of the web that the job makes.
    WebSearches = "web_searches";
    /// Tokens that go in, all kinds of them.
    InputTokens = "input_tokens", INPUT;
    /// Tokens of text that go in.
    InputTextTokens = "input_text_tokens", INPUT.of(Medium::Text);
    /// Tokens of sound that go in.
    InputAudioTokens = "input_audio_tokens", INPUT.of(Medium::Audio);
    /// Tokens of pictures that go in.
    InputImageTokens = "input_image_tokens", INPUT.of(Medium::Image);
    /// Tokens of film that go in.
    InputVideoTokens = "input_video_tokens", INPUT.of(Medium::Video);
    /// Tokens that go in from tools.
    InputToolTokens = "input_tool_tokens", INPUT.by(Role::Tool);
    /// Tokens of text that go in from tools.
    InputTextToolTokens = "input_text_tool_tokens", INPUT.of(Medium::Text).by(Role::Tool);
    /// Tokens that go in and are read from the cache.
    CacheReadTokens = "cache_read_tokens", INPUT.kept(Cache::Read);
    /// Tokens of text that go in and are read from the cache.
    CacheTextReadTokens = "cache_text_read_tokens", INPUT.kept(Cache::Read).of(Medium::Text);
    /// Tokens of sound that go in and are read from the cache.
    CacheAudioReadTokens = "cache_audio_read_tokens", INPUT.kept(Cache::Read).of(Medium::Audio);
    /// Tokens of pictures that go in and are read from the cache.
    CacheImageReadTokens = "cache_image_read_tokens", INPUT.kept(Cache::Read).of(Medium::Image);
    /// Tokens of film that go in and are read from the cache.
    CacheVideoReadTokens = "cache_video_read_tokens", INPUT.kept(Cache::Read).of(Medium::Video);
    /// Tokens that go in and are written to the cache.
    CacheWriteTokens = "cache_write_tokens", INPUT.kept(Cache::Write);
    /// Tokens that go in and are written to the cache for five minutes.
    #[serde(rename = "cache_write_5m_tokens")]
    CacheWrite5mTokens = "cache_write_5m_tokens", INPUT.kept(Cache::Write5m);
    /// Tokens that go in and are written to the cache for an hour.
    #[serde(rename = "cache_write_1h_tokens")]
    CacheWrite1hTokens = "cache_write_1h_tokens", INPUT.kept(Cache::Write1h);
    /// Tokens that come out, all kinds of them.
    OutputTokens = "output_tokens", OUTPUT;
    /// Tokens of text that come out.
    OutputTextTokens = "output_text_tokens", OUTPUT.of(Medium::Text);
    /// Tokens of sound that come out.
    OutputAudioTokens = "output_audio_tokens", OUTPUT.of(Medium::Audio);
    /// Tokens of pictures that come out.
    OutputImageTokens = "output_image_tokens", OUTPUT.of(Medium::Image);
    /// Tokens of film that come out.
    OutputVideoTokens = "output_video_tokens", OUTPUT.of(Medium::Video);
    /// Tokens that come out as reasoning.
    OutputReasoningTokens = "output_reasoning_tokens", OUTPUT.by(Role::Reasoning);
    /// Tokens that come out as citations.
    OutputCitationTokens = "output_citation_tokens", OUTPUT.by(Role::Citation);
}

/// Tokens, told apart in four ways. A way that is left open takes in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tokens {
    output: bool,
    medium: Option<Medium>,
    cache: Option<Cache>,
    role: Option<Role>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    Text,
    Audio,
    Image,
    Video,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cache {
    Read,
    Write,
    Write5m,
    Write1h,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Tool,
    Reasoning,
    Citation,
}

const INPUT: Tokens = Tokens {
    output: false,
    medium: None,
    cache: None,
    role: None,
};

const OUTPUT: Tokens = Tokens {
    output: true,
    ..INPUT
};

impl Tokens {
    const fn of(self, medium: Medium) -> Self {
        let medium = Some(medium);
        Self { medium, ..self }
    }

    const fn kept(self, cache: Cache) -> Self {
        let cache = Some(cache);
        Self { cache, ..self }
    }

    const fn by(self, role: Role) -> Self {
        let role = Some(role);
        Self { role, ..self }
    }

    /// What both take in; nothing where they have no token in common.
    fn meet(self, other: Self) -> Option<Self> {
        /// The narrower of two ways to tell apart.
        fn narrower<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<Option<T>> {
            match (a, b) {
                (None, way) | (way, None) => Some(way),
                (a, b) => (a == b).then_some(a),
            }
        }
        let cache = match (self.cache, other.cache) {
            (Some(Cache::Write), Some(kept @ (Cache::Write5m | Cache::Write1h)))
            | (Some(kept @ (Cache::Write5m | Cache::Write1h)), Some(Cache::Write)) => Some(kept),
            (a, b) => narrower(a, b)?,
        };
        (self.output == other.output).then_some(Self {
            output: self.output,
            medium: narrower(self.medium, other.medium)?,
            cache,
            role: narrower(self.role, other.role)?,
        })
    }
}

impl Measure {
    /// The measure of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == name)
    }

    /// How many 10⁻⁹ make one: the duration is kept in nanoseconds, a count as it is.
    #[must_use]
    pub const fn scale(self) -> u64 {
        match self {
            Self::Duration => NANO,
            _ => 1,
        }
    }

    /// The largest value of one job, in its [`scale`](Self::scale).
    #[must_use]
    pub const fn max(self) -> u64 {
        match self {
            Self::Duration => MAX_JOB_SECONDS * NANO,
            _ => MAX_COUNT,
        }
    }

    /// Whether it counts tokens.
    #[must_use]
    pub const fn is_tokens(self) -> bool {
        self.tokens().is_some()
    }

    /// Whether it counts what comes out.
    #[must_use]
    pub fn is_output(self) -> bool {
        self.tokens().is_some_and(|tokens| tokens.output)
    }

    /// The measure of all tokens that go in, or come out, where it counts tokens; itself otherwise.
    #[must_use]
    pub const fn widest(self) -> Self {
        match self.tokens() {
            Some(Tokens { output: true, .. }) => Self::OutputTokens,
            Some(_) => Self::InputTokens,
            None => self,
        }
    }

    /// Whether each token that `part` counts is one that this counts too: so for itself.
    #[must_use]
    pub fn takes_in(self, part: Self) -> bool {
        match (self.tokens(), part.tokens()) {
            (Some(all), Some(part)) => all.meet(part) == Some(part),
            _ => self == part,
        }
    }

    /// The measure of the tokens that both count: nothing where they have none in common, an error
    /// where they have and no measure is theirs alone.
    pub(super) fn meet(self, other: Self) -> Result<Option<Self>, ()> {
        let (Some(a), Some(b)) = (self.tokens(), other.tokens()) else {
            return Ok(None);
        };
        let Some(both) = a.meet(b) else {
            return Ok(None);
        };
        let named = Self::ALL.iter().copied();
        let mut named = named.filter(|measure| measure.tokens() == Some(both));
        named.next().map(Some).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::Measure::*;
    use super::*;

    #[test]
    fn each_has_a_name_of_its_own() {
        for measure in Measure::ALL {
            assert_eq!(Measure::of(measure.name()), Some(*measure));
            let json = serde_json::to_value(measure).expect("plain data");
            assert_eq!(json, measure.name());
        }
    }

    #[test]
    fn wider_measures_take_in_narrower_ones() {
        for (wide, narrow) in [
            (InputTokens, CacheAudioReadTokens),
            (InputAudioTokens, CacheAudioReadTokens),
            (CacheReadTokens, CacheAudioReadTokens),
            (CacheWriteTokens, CacheWrite1hTokens),
            (InputTextTokens, InputTextToolTokens),
            (OutputTokens, OutputReasoningTokens),
            (Characters, Characters),
        ] {
            assert!(wide.takes_in(narrow), "{wide:?} {narrow:?}");
            assert_eq!(wide == narrow, narrow.takes_in(wide), "{wide:?} {narrow:?}");
        }
        for (one, other) in [
            (InputTokens, OutputTextTokens),
            (CacheReadTokens, CacheWriteTokens),
            (InputTextTokens, CacheAudioReadTokens),
            (CacheWrite5mTokens, CacheWrite1hTokens),
            (InputTokens, Characters),
        ] {
            assert!(!one.takes_in(other) && !other.takes_in(one));
            assert_eq!(one.meet(other), Ok(None), "{one:?} {other:?}");
        }
    }

    #[test]
    fn what_two_have_in_common_may_have_no_name() {
        assert_eq!(
            CacheReadTokens.meet(InputAudioTokens),
            Ok(Some(CacheAudioReadTokens))
        );
        assert_eq!(InputTokens.meet(OutputTokens), Ok(None));
        assert_eq!(InputTokens.meet(CacheReadTokens), Ok(Some(CacheReadTokens)));
        assert_eq!(
            CacheWriteTokens.meet(CacheWrite5mTokens),
            Ok(Some(CacheWrite5mTokens))
        );
        assert_eq!(CacheWriteTokens.meet(InputAudioTokens), Err(()));
    }
}
