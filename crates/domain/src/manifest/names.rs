//! The names of jobs, one behind the other.

/// The most bytes that are kept of the name of a job.
pub const MAX_JOB_NAME_BYTES: usize = 240;

/// As long as most names are, or longer. So many bytes are copied of each: a length that is known ahead
/// takes a few instructions, where one that is not takes a call.
const WIDE: usize = 32;

/// How much room is added at a time.
const STEP: usize = 1 << 16;

/// Names, by the place of their job.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The names, then room.
    bytes: Vec<u8>,
    /// How many bytes the names have.
    used: usize,
    /// Where each of them ends.
    ends: Vec<u32>,
}

impl Names {
    /// Adds a name.
    pub fn push(&mut self, name: &[u8]) {
        let name = match name.len() <= MAX_JOB_NAME_BYTES {
            true => name,
            false => cut(name),
        };
        self.room(name.len()).copy_from_slice(name);
        self.end(name.len());
    }

    /// Adds the name that stands at a place of the bytes.
    #[inline]
    pub fn push_at(&mut self, bytes: &[u8], (from, to): (usize, usize)) {
        match bytes
            .get(from..)
            .and_then(|rest| rest.first_chunk::<WIDE>())
        {
            Some(wide) if to - from <= WIDE => {
                self.room(WIDE).copy_from_slice(wide);
                self.end(to - from);
            }
            _ => self.push(&bytes[from..to]),
        }
    }

    /// The name of a job; empty where none is kept.
    pub fn get(&self, job: usize) -> &str {
        let end = |job: usize| self.ends.get(job).map_or(0, |&end| end as usize);
        let from = job.checked_sub(1).map_or(0, end);
        let name = self.bytes.get(from..end(job)).unwrap_or_default();
        std::str::from_utf8(name).unwrap_or_default()
    }

    /// How many bytes they have.
    pub const fn byte_count(&self) -> usize {
        self.used
    }

    /// Makes room for so many times the names that are here, up to so many jobs. Where there is none, it is
    /// asked for when it is needed.
    pub fn reserve(&mut self, times: f64, most: usize) {
        let more = |length: usize, most: usize| {
            let wanted = (length as f64 * times) as usize;
            wanted.min(most).saturating_sub(length)
        };
        let _ = self.ends.try_reserve_exact(more(self.ends.len(), most));
        let bytes = more(self.used, most * 2 * WIDE) + STEP;
        let _ = self.bytes.try_reserve_exact(bytes);
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.used = 0;
        self.ends.clear();
    }

    /// Room for so many bytes behind the names.
    #[inline]
    fn room(&mut self, length: usize) -> &mut [u8] {
        let needed = self.used + length;
        if self.bytes.len() < needed {
            self.bytes.resize(needed + STEP, 0);
        }
        &mut self.bytes[self.used..needed]
    }

    /// The last name has so many bytes of the room.
    #[inline]
    fn end(&mut self, length: usize) {
        self.used += length;
        self.ends.push(self.used as u32);
    }
}

/// The start of a name that is too long.
#[cold]
fn cut(name: &[u8]) -> &[u8] {
    let starts = |at: &usize| name[*at] & 0xc0 != 0x80;
    let end = (0..=MAX_JOB_NAME_BYTES)
        .rev()
        .find(starts)
        .unwrap_or_default();
    &name[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_stood_there() {
        let bytes = format!("a,{},{},d", "b".repeat(WIDE), "c".repeat(WIDE + 1));
        let mut names = Names::default();
        let mut at = 0;
        for name in bytes.split(',') {
            names.push_at(bytes.as_bytes(), (at, at + name.len()));
            at += name.len() + 1;
        }
        names.push("ä".repeat(MAX_JOB_NAME_BYTES).as_bytes());
        names.push(b"");
        for (job, name) in bytes.split(',').enumerate() {
            assert_eq!(names.get(job), name);
        }
        assert_eq!(names.get(4), "ä".repeat(MAX_JOB_NAME_BYTES / 2));
        assert_eq!((names.get(5), names.get(6)), ("", ""));
        names.clear();
        assert_eq!((names.get(0), names.byte_count()), ("", 0));
    }
}
