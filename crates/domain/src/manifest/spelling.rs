//! Spellings of a service and a language, compared fast.

/// How many are known at a time without looking them up.
const REMEMBERED: usize = 256;

/// Kinds of jobs by the bytes that their rows spell them with: a spelling stands at the place that its
/// hash gives it, and a newer one takes the place of an older.
#[derive(Debug)]
pub(super) struct Remembered(Vec<Option<(Spelling, u32)>>);

/// A service and a language of at most sixteen bytes each, as numbers that compare fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spelling {
    service: [u64; 2],
    language: [u64; 2],
    lengths: u64,
}

impl Remembered {
    pub fn new() -> Self {
        Self(vec![None; REMEMBERED])
    }

    /// The kind of what is spelled at two places of the bytes, which go on for at least sixteen behind
    /// each. The language is empty where the row names none.
    #[inline]
    pub fn kind(
        &self,
        bytes: &[u8],
        service: (usize, usize),
        language: (usize, usize),
    ) -> Option<u32> {
        let spelling = Spelling::at(bytes, service, language)?;
        let (known, kind) = self.0[spelling.place()].as_ref()?;
        (*known == spelling).then_some(*kind)
    }

    /// Remembers what a row spells.
    pub fn remember(&mut self, service: &[u8], language: &[u8], kind: u32) {
        if let Some(spelling) = Spelling::of(service, language) {
            self.0[spelling.place()] = Some((spelling, kind));
        }
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.0.fill(None);
    }
}

impl Spelling {
    /// The spelling at two places of the bytes, which go on for at least sixteen behind each; or
    /// `None` where one of them is longer.
    #[inline]
    fn at(bytes: &[u8], service: (usize, usize), language: (usize, usize)) -> Option<Self> {
        let (service_length, language_length) = (service.1 - service.0, language.1 - language.0);
        if service_length > 16 || language_length > 16 {
            return None;
        }
        Some(Self {
            service: sixteen(bytes, service.0, service_length)?,
            language: sixteen(bytes, language.0, language_length)?,
            lengths: (service_length << 8 | language_length) as u64,
        })
    }

    /// The spelling of two texts.
    fn of(service: &[u8], language: &[u8]) -> Option<Self> {
        let mut bytes = [0; 48];
        bytes.get_mut(..service.len())?.copy_from_slice(service);
        let from = service.len();
        bytes
            .get_mut(from..from + language.len())?
            .copy_from_slice(language);
        Self::at(&bytes, (0, from), (from, from + language.len()))
    }

    /// A place that differs for most spellings that differ.
    #[inline]
    fn place(&self) -> usize {
        let mix = |hash: u64, part: u64| {
            (hash ^ part)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(29)
        };
        let hash = mix(
            mix(self.service[0], self.language[0]),
            self.service[1] ^ self.language[1] ^ self.lengths,
        );
        (hash >> 32) as usize % REMEMBERED
    }
}

/// The first `length` of sixteen bytes, the others zero.
#[inline]
fn sixteen(bytes: &[u8], from: usize, length: usize) -> Option<[u64; 2]> {
    let word = |at: usize| -> Option<u64> {
        Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
    };
    let kept = |length: usize| {
        if length >= 8 {
            u64::MAX
        } else {
            (1 << (8 * length)) - 1
        }
    };
    Some([
        word(from)? & kept(length),
        word(from + 8)? & kept(length.saturating_sub(8)),
    ])
}
