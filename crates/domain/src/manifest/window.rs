//! The part of a file that is in memory.

use super::scan::BLOCK;

/// Bytes that can be read beyond the end, so that a whole block may be loaded from any place.
pub(super) const PADDING: usize = BLOCK;

/// The bytes that have arrived and are not used up.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// What has arrived, then room, then the padding.
    bytes: Vec<u8>,
    start: usize,
    end: usize,
}

impl Window {
    /// Room for `length` more bytes. What is used up makes place for it.
    pub fn space(&mut self, length: usize) -> &mut [u8] {
        self.bytes.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        let needed = self.end + length + PADDING;
        if self.bytes.len() < needed {
            self.bytes.resize(needed, 0);
        }
        &mut self.bytes[self.end..self.end + length]
    }

    /// The first `length` bytes of the room have arrived.
    pub fn advance(&mut self, length: usize) {
        self.end += length;
    }

    /// The first `length` bytes of the room, which have come and are not taken.
    pub fn arrived(&self, length: usize) -> &[u8] {
        &self.bytes[self.end..self.end + length]
    }

    /// Takes more bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.space(bytes.len()).copy_from_slice(bytes);
        self.advance(bytes.len());
    }

    /// What is there and not used up.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    /// What is there with at least [`PADDING`] bytes of anything behind it, and where in it the
    /// rest starts and ends.
    pub fn padded(&mut self) -> (&[u8], usize, usize) {
        if self.bytes.len() < self.end + PADDING {
            self.bytes.resize(self.end + PADDING, 0);
        }
        (&self.bytes, self.start, self.end)
    }

    /// The first `length` bytes of the rest are used up.
    pub fn consume(&mut self, length: usize) {
        self.start += length;
    }
}
