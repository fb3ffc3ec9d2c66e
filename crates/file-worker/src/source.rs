use std::io::{self, Read, Seek, SeekFrom};

use js_sys::Uint8Array;
use send_wrapper::SendWrapper;
use symphonia::core::io::MediaSource;
use web_sys::{Blob, FileReaderSync};

/// A file of the browser's, of which only what is asked for is read.
pub(crate) struct Source {
    blob: SendWrapper<Blob>,
    reader: SendWrapper<FileReaderSync>,
    at: u64,
    size: u64,
}

impl Source {
    /// Nothing where the browser reads no files in a worker.
    pub(crate) fn of(blob: Blob) -> Option<Self> {
        let reader = FileReaderSync::new().ok()?;
        let size = blob.size() as u64;
        Some(Self {
            blob: SendWrapper::new(blob),
            reader: SendWrapper::new(reader),
            at: 0,
            size,
        })
    }
}

impl Read for Source {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let end = self.size.min(self.at.saturating_add(room.len() as u64));
        if end <= self.at {
            return Ok(0);
        }
        let (from, to) = (self.at as f64, end as f64);
        let part = self.blob.slice_with_f64_and_f64(from, to);
        let bytes = part.and_then(|part| self.reader.read_as_array_buffer(&part));
        let bytes = bytes.map_err(|_| io::Error::other("the file cannot be read"))?;
        let bytes = Uint8Array::new(&bytes);
        let length = (bytes.length() as usize).min(room.len());
        bytes.slice(0, length as u32).copy_to(&mut room[..length]);
        self.at += length as u64;
        Ok(length)
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}

impl MediaSource for Source {
    fn is_seekable(&self) -> bool {
        true
    }

    fn byte_len(&self) -> Option<u64> {
        Some(self.size)
    }
}
