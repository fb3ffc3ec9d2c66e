//! Spellings of a service and a language, compared fast.

/// How many places there are for those that are known without looking them up: many more than manifests
/// have services and languages, for two at one place push each other out.
const REMEMBERED: usize = 4_096;

/// The most bytes of a service and of a language that are compared fast.
const MOST: usize = 16;

/// Kinds of jobs by the bytes that their rows spell them with: a spelling stands at the place that its
/// hash gives it, and a newer one takes the place of an older.
#[derive(Debug)]
pub(super) struct Remembered(Vec<Option<(Spelling, u32)>>);

/// A service and a language of at most sixteen bytes each, as numbers that compare fast.
#[derive(Clone, Copy, Debug)]
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
        known.is(&spelling).then_some(*kind)
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

    /// Whether both are the same, without a branch: the comparison of arrays is a loop in WebAssembly.
    #[inline]
    const fn is(&self, other: &Self) -> bool {
        let differ = self.service[0] ^ other.service[0]
            | self.service[1] ^ other.service[1]
            | self.language[0] ^ other.language[0]
            | self.language[1] ^ other.language[1]
            | self.lengths ^ other.lengths;
        differ == 0
    }

    /// A place that differs for most spellings that differ.
    #[inline]
    fn place(&self) -> usize {
        let [service, language] = [self.service, self.language];
        let parts = [
            service[0],
            service[1].rotate_left(7) ^ self.lengths,
            language[0].rotate_left(17),
            language[1].rotate_left(41),
        ];
        let hash = parts
            .into_iter()
            .fold(0, |all, part| all ^ part)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (hash >> 32) as usize % REMEMBERED
    }
}

/// What is kept of two words where a text has so many bytes.
const KEPT: [[u64; 2]; MOST + 1] = {
    let mut kept = [[0; 2]; MOST + 1];
    let mut length = 1;
    while length <= MOST {
        kept[length] = kept[length - 1];
        let word = (length - 1) / 8;
        kept[length][word] = kept[length][word] << 8 | 0xff;
        length += 1;
    }
    kept
};

/// The first `length` of sixteen bytes, the others zero; `None` of more.
#[inline]
fn sixteen(bytes: &[u8], from: usize, length: usize) -> Option<[u64; 2]> {
    let [low, high] = KEPT.get(length)?;
    let both = u128::from_le_bytes(*bytes.get(from..)?.first_chunk()?);
    Some([both as u64 & low, (both >> 64) as u64 & high])
}
