//! Where the bytes stand that divide a table.
//!
//! The bytes are compared many at a time, and the places of those that matter are written into a
//! list before anything is done with them: so there is no branch that depends on what a row looks
//! like, which is where a loop from byte to byte loses its time.

/// How many bytes are looked at in one go.
pub(super) const BLOCK: usize = 64;

/// What stands in a block. Each mask has a bit for each byte, the lowest for the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Masks {
    /// Delimiters and line breaks.
    pub separators: u64,
    /// Line breaks.
    pub line_breaks: u64,
    /// Quotes.
    pub quotes: u64,
    /// Bytes beyond ASCII.
    pub high: u64,
}

impl Masks {
    /// Looks at a block.
    #[inline]
    pub fn of(block: &[u8; BLOCK], delimiter: u8) -> Self {
        let mut masks = Self::default();
        let (parts, _) = block.as_chunks::<LANES>();
        for (nth, part) in parts.iter().enumerate() {
            let part = vector::look(part, delimiter);
            let from = nth * LANES;
            masks.separators |= part.separators << from;
            masks.line_breaks |= part.line_breaks << from;
            masks.quotes |= part.quotes << from;
            masks.high |= part.high << from;
        }
        masks
    }

    /// What stands in the first `length` bytes of the block, fewer than [`BLOCK`].
    pub fn first(self, length: usize) -> Self {
        let kept = (1 << length) - 1;
        Self {
            separators: self.separators & kept,
            line_breaks: self.line_breaks & kept,
            quotes: self.quotes & kept,
            high: self.high & kept,
        }
    }
}

/// How many bytes are compared at once.
const LANES: usize = 16;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod vector {
    use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2, v128_or};

    use super::{LANES, Masks};

    /// Looks at the bytes of one register.
    #[inline]
    pub fn look(bytes: &[u8; LANES], delimiter: u8) -> Masks {
        let both = u128::from_le_bytes(*bytes);
        let bytes = u64x2(both as u64, (both >> 64) as u64);
        let equal = |byte| u8x16_eq(bytes, u8x16_splat(byte));
        let line_breaks = equal(b'\n');
        Masks {
            separators: u8x16_bitmask(v128_or(line_breaks, equal(delimiter))).into(),
            line_breaks: u8x16_bitmask(line_breaks).into(),
            quotes: u8x16_bitmask(equal(b'"')).into(),
            high: u8x16_bitmask(bytes).into(),
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod vector {
    use core::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x, _mm_set1_epi8,
    };

    use super::{LANES, Masks};

    /// Looks at the bytes of one register.
    #[inline]
    #[expect(
        unsafe_code,
        reason = "vector instructions can be called safely only where the compiler knows that the processor has them"
    )]
    pub fn look(bytes: &[u8; LANES], delimiter: u8) -> Masks {
        // SAFETY: SSE2 belongs to every x86-64 processor.
        unsafe { look_sse2(bytes, delimiter) }
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn look_sse2(bytes: &[u8; LANES], delimiter: u8) -> Masks {
        let both = i128::from_le_bytes(*bytes);
        let bytes = _mm_set_epi64x((both >> 64) as i64, both as i64);
        let equal = |byte: u8| _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte.cast_signed()));
        // Sixteen bits, never negative.
        let bits = |bytes: __m128i| u64::from(_mm_movemask_epi8(bytes).cast_unsigned());
        let line_breaks = equal(b'\n');
        Masks {
            separators: bits(_mm_or_si128(line_breaks, equal(delimiter))),
            line_breaks: bits(line_breaks),
            quotes: bits(equal(b'"')),
            high: bits(bytes),
        }
    }
}

/// One byte at a time, where there are no such registers.
#[cfg(not(any(
    all(target_arch = "wasm32", target_feature = "simd128"),
    target_arch = "x86_64"
)))]
mod vector {
    use super::{LANES, Masks};

    pub fn look(bytes: &[u8; LANES], delimiter: u8) -> Masks {
        let mut masks = Masks::default();
        for (at, &byte) in bytes.iter().enumerate() {
            let bit = |is: bool| u64::from(is) << at;
            masks.separators |= bit(byte == delimiter || byte == b'\n');
            masks.line_breaks |= bit(byte == b'\n');
            masks.quotes |= bit(byte == b'"');
            masks.high |= bit(byte >= 0x80);
        }
        masks
    }
}

/// The separators of some rows, and their quotes.
#[derive(Debug)]
pub(super) struct Index {
    separators: Vec<usize>,
    separator_count: usize,
    line_breaks: Vec<usize>,
    line_break_count: usize,
    quotes: Vec<usize>,
    quote_count: usize,
    /// Whether there are bytes beyond ASCII among them.
    pub high: bool,
}

/// Why an [`Index`] ends where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IndexEnd {
    /// It is full.
    Full,
    /// A quote stands there, and it was to go no further.
    Quote,
    /// The bytes end there.
    Bytes,
}

/// How many separators, or quotes, an [`Index`] holds before it is full.
const FULL: usize = 2048;

impl Index {
    pub fn new() -> Self {
        // A block is written whole before it is looked at whether it is full.
        let room = vec![0; FULL + BLOCK];
        Self {
            separators: room.clone(),
            separator_count: 0,
            line_breaks: room.clone(),
            line_break_count: 0,
            quotes: room,
            quote_count: 0,
            high: false,
        }
    }

    /// The places of the delimiters and line breaks.
    pub fn separators(&self) -> &[usize] {
        &self.separators[..self.separator_count]
    }

    /// The places of the line breaks.
    pub fn line_breaks(&self) -> &[usize] {
        &self.line_breaks[..self.line_break_count]
    }

    /// The places of the quotes.
    pub fn quotes(&self) -> &[usize] {
        &self.quotes[..self.quote_count]
    }

    /// Lists what stands in `bytes[start..end]`, or in the first part of it. Behind `end` there
    /// have to be [`BLOCK`] more bytes of anything.
    ///
    /// What divides values does so outside of quotes: a row begins at `start`, every quote opens or
    /// closes, and one that is written twice does both. So the list is right up to the first row in which
    /// a quote stands where none may, and nothing from there on. It ends before the first quote unless it
    /// goes `through` them.
    pub fn fill(
        &mut self,
        bytes: &[u8],
        start: usize,
        end: usize,
        delimiter: u8,
        through: bool,
    ) -> IndexEnd {
        self.separator_count = 0;
        self.line_break_count = 0;
        self.quote_count = 0;
        let mut high = 0;
        let mut ended = IndexEnd::Bytes;
        // All bits are set while a value in quotes goes on.
        let mut inside = 0;
        let (blocks, _) = bytes[start..].as_chunks::<BLOCK>();
        for (at, block) in (start..end).step_by(BLOCK).zip(blocks) {
            let mut masks = Masks::of(block, delimiter);
            if end - at < BLOCK {
                masks = masks.first(end - at);
            }
            let quotes = masks.quotes;
            if quotes | inside != 0 {
                if through {
                    let within = from_odd_to_even(quotes) ^ inside;
                    masks.separators &= !within;
                    masks.line_breaks &= !within;
                    list::<2>(quotes, at, &mut self.quotes, &mut self.quote_count);
                    inside = if within >> (BLOCK - 1) == 1 {
                        u64::MAX
                    } else {
                        0
                    };
                } else {
                    masks = masks.first(quotes.trailing_zeros() as usize);
                    ended = IndexEnd::Quote;
                }
            }
            high |= masks.high;
            // As many as a block usually has, with some to spare.
            list::<8>(
                masks.separators,
                at,
                &mut self.separators,
                &mut self.separator_count,
            );
            list::<2>(
                masks.line_breaks,
                at,
                &mut self.line_breaks,
                &mut self.line_break_count,
            );
            if ended == IndexEnd::Quote {
                break;
            }
            if self.separator_count > FULL || self.quote_count > FULL {
                ended = IndexEnd::Full;
                break;
            }
        }
        self.high = high != 0;
        ended
    }
}

/// Sets the bits from each first of two that are set up to the second, which is left out; from the last up
/// to the end where it has no second.
#[inline]
const fn from_odd_to_even(mut mask: u64) -> u64 {
    // Each bit becomes the sum, without carry, of those up to it.
    let mut by = 1;
    while by < BLOCK {
        mask ^= mask << by;
        by *= 2;
    }
    mask
}

/// Appends the places of the bits that are set. `USUAL` many are written in any case; what is too
/// much is written over later.
#[inline]
fn list<const USUAL: usize>(mask: u64, at: usize, into: &mut [usize], count: &mut usize) {
    let ones = mask.count_ones() as usize;
    let room = &mut into[*count..*count + BLOCK];
    let mut left = mask;
    let mut write = |slot: &mut usize| {
        *slot = at + left.trailing_zeros() as usize;
        left &= left.wrapping_sub(1);
    };
    room[..USUAL].iter_mut().for_each(&mut write);
    if ones > USUAL {
        room[USUAL..ones].iter_mut().for_each(&mut write);
    }
    *count += ones;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mask(block: &[u8; BLOCK], test: impl Fn(u8) -> bool) -> u64 {
        let bit = |(at, &byte): (usize, &u8)| u64::from(test(byte)) << at;
        block.iter().enumerate().map(bit).sum()
    }

    proptest! {
        #[test]
        fn every_byte_gets_its_bit(
            block in proptest::collection::vec(
                prop_oneof![Just(b','), Just(b'\n'), Just(b'"'), Just(b';'), any::<u8>()],
                BLOCK,
            ),
            length in 0..BLOCK,
        ) {
            let block: [u8; BLOCK] = block.try_into().expect("64 bytes");
            let masks = Masks::of(&block, b',');
            let expected = Masks {
                separators: mask(&block, |b| b == b',' || b == b'\n'),
                line_breaks: mask(&block, |b| b == b'\n'),
                quotes: mask(&block, |b| b == b'"'),
                high: mask(&block, |b| b >= 0x80),
            };
            prop_assert_eq!(masks, expected);
            prop_assert_eq!(masks.first(length).line_breaks, expected.line_breaks & ((1 << length) - 1));
        }
    }
}
