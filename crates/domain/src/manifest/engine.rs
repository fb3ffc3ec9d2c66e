//! The engine: bytes in, report out.

use super::header::{Header, Needs};
use super::report::{Report, excerpt};
use super::row::Rows;
use super::sniff::{SNIFF_BYTES, sniff};
use super::window::Window;
use super::{Assumptions, MAX_ROW_BYTES, ManifestError};
use crate::rate_card::Pricing;

/// The usual [`Engine::batch`]: more than the longest row.
const BATCH: usize = 2 * MAX_ROW_BYTES;

/// How many bytes [`price_manifest`] takes at a time.
const PIECE: usize = 1 << 20;

/// The mark that some programs begin a file of UTF-8 with.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Prices a manifest piece by piece.
#[derive(Debug)]
pub struct Engine {
    window: Window,
    stage: Stage,
    bytes: u64,
    /// How many bytes are worth being looked at, unless they are the last.
    pub(super) batch: usize,
}

/// How far an [`Engine`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes taken.
    pub bytes: u64,
    /// Rows read, refused and blank ones among them.
    pub rows: u64,
}

#[derive(Debug)]
enum Stage {
    /// Before the header.
    Head {
        pricing: Pricing,
        assumptions: Assumptions,
        /// Whether the first bytes were found to be text.
        sniffed: bool,
        /// The number of the last blank row before the header.
        row: u64,
    },
    Rows(Box<Rows>),
    Failed(ManifestError),
}

impl Engine {
    /// An engine that prices by these prices.
    #[must_use]
    pub fn new(pricing: Pricing, assumptions: Assumptions) -> Self {
        Self {
            window: Window::default(),
            stage: Stage::Head {
                pricing: pricing.in_window(assumptions.window.clone()),
                assumptions,
                sniffed: false,
                row: 0,
            },
            bytes: 0,
            batch: BATCH,
        }
    }

    /// Room for the next `length` bytes of the manifest, to be filled before
    /// [`advance`](Self::advance). It holds anything.
    pub fn space(&mut self, length: usize) -> &mut [u8] {
        self.window.space(length)
    }

    /// Takes the first `length` bytes of the [`space`](Self::space) that was given last.
    ///
    /// # Errors
    /// Why nothing of the manifest can be priced, as soon as it is known. The same error comes
    /// again from each later call.
    pub fn advance(&mut self, length: usize) -> Result<(), ManifestError> {
        self.window.advance(length);
        self.bytes += length as u64;
        if self.window.rest().len() < self.batch {
            return Ok(());
        }
        self.read(false)
    }

    /// Takes a piece of the manifest.
    ///
    /// # Errors
    /// As [`advance`](Self::advance).
    pub fn push(&mut self, piece: &[u8]) -> Result<(), ManifestError> {
        self.space(piece.len()).copy_from_slice(piece);
        self.advance(piece.len())
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            bytes: self.bytes,
            rows: match &self.stage {
                Stage::Rows(rows) => rows.row(),
                Stage::Head { row, .. } => *row,
                Stage::Failed(_) => 0,
            },
        }
    }

    /// What the manifest comes to: there are no more bytes.
    ///
    /// # Errors
    /// Why nothing of it can be priced.
    pub fn finish(mut self) -> Result<Report, ManifestError> {
        self.read(true)?;
        match self.stage {
            Stage::Rows(rows) => rows.report(self.bytes),
            Stage::Head { .. } => Err(ManifestError::Empty),
            Stage::Failed(error) => Err(error),
        }
    }

    fn read(&mut self, last: bool) -> Result<(), ManifestError> {
        if let Stage::Head { .. } = self.stage
            && let Err(error) = self.read_head(last)
        {
            self.stage = Stage::Failed(error);
        }
        match &mut self.stage {
            Stage::Head { .. } => Ok(()),
            Stage::Failed(error) => Err(error.clone()),
            Stage::Rows(rows) => {
                let (bytes, start, end) = self.window.padded();
                let used = rows.read(bytes, start, end, last);
                self.window.consume(used);
                Ok(())
            }
        }
    }

    /// Reads up to the end of the header.
    fn read_head(&mut self, last: bool) -> Result<(), ManifestError> {
        let Stage::Head {
            pricing,
            assumptions,
            sniffed,
            row,
        } = &mut self.stage
        else {
            return Ok(());
        };
        if !*sniffed {
            let rest = self.window.rest();
            if rest.len() < SNIFF_BYTES && !last {
                return Ok(());
            }
            sniff(&rest[..rest.len().min(SNIFF_BYTES)])?;
            *sniffed = true;
            if rest.starts_with(BYTE_ORDER_MARK) {
                self.window.consume(BYTE_ORDER_MARK.len());
            }
        }
        loop {
            let rest = self.window.rest();
            let line_break = rest.iter().position(|&byte| byte == b'\n');
            let line = &rest[..line_break.unwrap_or(rest.len())];
            if line_break.is_none() && !last && line.len() <= MAX_ROW_BYTES {
                return Ok(());
            }
            let used = line.len() + usize::from(line_break.is_some());
            if line.iter().all(u8::is_ascii_whitespace) {
                *row += u64::from(line_break.is_some());
                self.window.consume(used);
                if used == 0 || line_break.is_none() {
                    return Ok(());
                }
                continue;
            }
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.len() > MAX_ROW_BYTES {
                return Err(if line.contains(&b'\r') {
                    ManifestError::CarriageReturns
                } else {
                    let (excerpt, _) = excerpt(line);
                    ManifestError::HeaderTooLong { excerpt }
                });
            }
            let needs = Needs {
                service: pricing.services().len() != 1,
                measures: pricing.measures_needed(),
                assumed: assumptions.values.iter().map(|one| one.column).collect(),
            };
            let header = Header::read(line, &needs)?;
            let rows = Rows::new(header, *row + 1, pricing.clone(), assumptions);
            self.stage = Stage::Rows(Box::new(rows));
            self.window.consume(used);
            return Ok(());
        }
    }
}

/// Prices a whole manifest that is in memory.
///
/// # Errors
/// Why nothing of it can be priced.
pub fn price_manifest(
    bytes: &[u8],
    pricing: Pricing,
    assumptions: Assumptions,
) -> Result<Report, ManifestError> {
    let mut engine = Engine::new(pricing, assumptions);
    for piece in bytes.chunks(PIECE) {
        engine.push(piece)?;
    }
    engine.finish()
}
