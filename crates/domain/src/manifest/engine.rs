//! The engine: bytes in, report out.

use super::again::Manifest;
use super::cut::Cut;
use super::encoding::{self, Decoder, Encoding};
use super::header::{Header, Needs};
use super::pricer::Pricer;
use super::reading::{Preview, Reading};
use super::records::Records;
use super::report::{Report, excerpt};
use super::row::Rows;
use super::sniff::{Looks, SNIFF_BYTES, by_signature, sniff};
use super::table::Table;
use super::window::Window;
use super::{Assumptions, FileKind, MAX_ROW_BYTES, ManifestError, decimal};
use crate::rate_card::Pricing;

/// The usual [`Engine::batch`]: more than the longest row.
const BATCH: usize = 2 * MAX_ROW_BYTES;

/// How many bytes [`price_manifest`] takes at a time.
const PIECE: usize = 1 << 20;

/// After how many jobs it is told how many there will be.
const ROOM_AFTER: usize = 1_000;

/// The mark that some programs begin a file of UTF-8 with.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Prices a manifest piece by piece.
#[derive(Debug)]
pub struct Engine {
    window: Window,
    stage: Stage,
    bytes: u64,
    keeps: bool,
    /// The size of the file, where it is known and room was not made for its jobs yet.
    total: Option<u64>,
    /// The rows that are wanted, where the file is read for them and not to be priced.
    cut: Option<Cut>,
    reading: Reading,
    /// Makes UTF-8 of what comes, where it is something else.
    decoder: Option<Decoder>,
    /// How the table is read, from when it is known until somebody asks.
    preview: Option<Preview>,
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
        /// What the text is written in, once the first bytes were found to be text.
        sniffed: Option<Encoding>,
        /// The number of the last blank row before the header.
        row: u64,
    },
    Body(Box<Body>),
    Failed(ManifestError),
}

#[derive(Debug)]
struct Body {
    reader: Reader,
    pricer: Pricer,
    /// What the terms ask of a manifest in which fields come one by one.
    needs: Option<Needs>,
}

/// What makes jobs of bytes.
#[derive(Debug)]
enum Reader {
    Rows(Rows),
    Records(Records),
}

impl Reader {
    fn table(&mut self) -> &mut Table {
        match self {
            Self::Rows(rows) => &mut rows.table,
            Self::Records(records) => &mut records.table,
        }
    }

    /// Reads what is there, and gives how many bytes are used up.
    fn read(&mut self, window: &mut Window, last: bool) -> usize {
        match self {
            Self::Rows(rows) => {
                let (bytes, start, end) = window.padded();
                rows.read(bytes, start, end, last)
            }
            Self::Records(records) => records.read(window.rest(), last),
        }
    }

    /// The bytes that places in them count from.
    fn bytes<'w>(&self, window: &'w mut Window) -> &'w [u8] {
        match self {
            Self::Rows(_) => window.padded().0,
            Self::Records(_) => window.rest(),
        }
    }

    /// The jobs so far are priced. Says whether their kinds went.
    fn priced(&mut self) -> bool {
        match self {
            Self::Rows(rows) => rows.priced(),
            Self::Records(records) => records.table.jobs.priced(),
        }
    }
}

impl Engine {
    /// An engine that prices by these prices, and whose memory does not grow with the rows.
    #[must_use]
    pub fn new(pricing: Pricing, assumptions: Assumptions) -> Self {
        Self {
            window: Window::default(),
            keeps: false,
            total: None,
            cut: None,
            reading: Reading::default(),
            decoder: None,
            preview: None,
            stage: Stage::Head {
                pricing,
                assumptions,
                sniffed: None,
                row: 0,
            },
            bytes: 0,
            batch: BATCH,
        }
    }

    /// The same, but the manifest is read so where that says anything.
    #[must_use]
    pub fn reading(mut self, reading: Reading) -> Self {
        self.reading = reading;
        self
    }

    /// How a table is read, once it is known and also where nothing of it can be priced; nothing from the
    /// second time on.
    pub const fn take_preview(&mut self) -> Option<Preview> {
        self.preview.take()
    }

    /// The same, but it keeps the jobs for [`finish_keeping`](Self::finish_keeping), up to
    /// [`MAX_JOBS_KEPT`](super::MAX_JOBS_KEPT). The size of the file tells how much room that takes.
    #[must_use]
    pub fn keeping(mut self, total: u64) -> Self {
        self.keeps = true;
        self.total = Some(total);
        self
    }

    /// An engine that prices nothing, but reads a manifest again for the rows of some of its jobs, to be
    /// [collected](Self::collect) while it goes on.
    #[must_use]
    pub fn cutting(mut self, cut: Cut) -> Self {
        self.cut = Some(cut);
        self
    }

    /// What was cut out since the last call.
    pub fn collect(&mut self) -> Vec<u8> {
        self.cut.as_mut().map(Cut::collect).unwrap_or_default()
    }

    /// The rest of what is cut out: there are no more bytes.
    ///
    /// # Errors
    /// Why it is no manifest.
    pub fn finish_cutting(mut self) -> Result<Vec<u8>, ManifestError> {
        self.read_rest()?;
        Ok(self.cut.map(Cut::finish).unwrap_or_default())
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
        self.bytes += length as u64;
        match &mut self.decoder {
            None => self.window.advance(length),
            Some(decoder) => {
                let text = decoder.decode(self.window.arrived(length));
                self.window.push(text.as_bytes());
            }
        }
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
                Stage::Body(body) => match &body.reader {
                    Reader::Rows(rows) => rows.table.row,
                    Reader::Records(records) => records.table.row,
                },
                Stage::Head { row, .. } => *row,
                Stage::Failed(_) => 0,
            },
        }
    }

    /// What the manifest comes to: there are no more bytes.
    ///
    /// # Errors
    /// Why nothing of it can be priced.
    pub fn finish(self) -> Result<Report, ManifestError> {
        self.finish_keeping().map(|(report, _)| report)
    }

    /// The same, with the jobs where they are kept.
    ///
    /// # Errors
    /// Why nothing of it can be priced.
    pub fn finish_keeping(mut self) -> Result<(Report, Option<Manifest>), ManifestError> {
        self.read_rest()?;
        let bytes = self.bytes;
        match self.stage {
            Stage::Body(body) => {
                let Body {
                    reader,
                    pricer,
                    needs,
                } = *body;
                let table = match reader {
                    Reader::Rows(rows) => rows.table,
                    Reader::Records(records) => records.table,
                };
                if let Some(needs) = needs {
                    table.header.check(&needs)?;
                }
                let report = pricer.report(&table, bytes)?;
                let kept = table.jobs.keeps().then_some(Manifest { table, bytes });
                Ok((report, kept))
            }
            Stage::Head { .. } => Err(ManifestError::Empty),
            Stage::Failed(error) => Err(error),
        }
    }

    /// Reads what is left: there are no more bytes. Nothing is left to read afterwards.
    ///
    /// # Errors
    /// Why nothing of the manifest can be priced.
    pub fn read_rest(&mut self) -> Result<(), ManifestError> {
        if let Some(decoder) = &mut self.decoder {
            self.window.push(decoder.finish().as_bytes());
        }
        self.read(true)
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
            Stage::Body(body) => {
                let Body { reader, pricer, .. } = &mut **body;
                let from = reader.table().jobs.len();
                let used = reader.read(&mut self.window, last);
                let jobs = from..reader.table().jobs.len();
                match &mut self.cut {
                    Some(cut) => cut.take(reader.bytes(&mut self.window), &reader.table().jobs),
                    None => pricer.take(reader.table(), jobs),
                }
                if reader.priced() {
                    pricer.forget_kinds();
                }
                self.window.consume(used);
                if matches!(reader, Reader::Records(records) if records.is_document) {
                    let guess = FileKind::Json;
                    let error = ManifestError::WrongKind { guess };
                    self.stage = Stage::Failed(error.clone());
                    return Err(error);
                }
                let jobs = &mut reader.table().jobs;
                if jobs.keeps()
                    && jobs.len() > ROOM_AFTER
                    && let Some(total) = self.total.take()
                {
                    // A little more, for rows grow longer towards the end: numbers do.
                    jobs.reserve(total as f64 / self.bytes as f64 * 1.05);
                }
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
        if sniffed.is_none() {
            let rest = self.window.rest();
            if rest.len() < encoding::LOOKED_AT && !last {
                return Ok(());
            }
            let head = &rest[..rest.len().min(encoding::LOOKED_AT)];
            if let Some(guess) = by_signature(&head[..head.len().min(SNIFF_BYTES)]) {
                return Err(ManifestError::WrongKind { guess });
            }
            let encoding = self.reading.encoding;
            let encoding = encoding.unwrap_or_else(|| Encoding::of(head));
            if let Some(mut decoder) = Decoder::of(encoding) {
                let length = rest.len();
                let mut text = decoder.decode(rest);
                if last {
                    text.push_str(decoder.finish());
                }
                self.window.consume(length);
                self.window.push(text.as_bytes());
                self.decoder = Some(decoder);
            }
            *sniffed = Some(encoding);
            let rest = self.window.rest();
            let looks = sniff(&rest[..rest.len().min(SNIFF_BYTES)])?;
            if rest.starts_with(BYTE_ORDER_MARK) {
                self.window.consume(BYTE_ORDER_MARK.len());
            }
            if let Looks::Json { list } = looks {
                let mut records = Records::new(list, self.keeps);
                if let Some(cut) = &mut self.cut {
                    cut.begin(None, list);
                    records.table.jobs.spans = Some(Vec::new());
                }
                let pricer = Pricer::new(pricing.clone(), assumptions, &records.table);
                self.stage = Stage::Body(Box::new(Body {
                    needs: Some(Needs::of(pricing, assumptions)),
                    reader: Reader::Records(records),
                    pricer,
                }));
                return Ok(());
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
            let (header, named) = Header::read(line, &self.reading)?;
            let below = if named { &rest[used..] } else { rest };
            if below.len() < decimal::LOOKED_AT && !last {
                return Ok(());
            }
            let below = &below[..below.len().min(decimal::LOOKED_AT)];
            let chosen = self.reading.decimal_comma;
            let decimal_comma = chosen.unwrap_or_else(|| decimal::is_comma(below, &header));
            self.preview = Some(Preview {
                encoding: sniffed.unwrap_or_default(),
                format: header.format,
                decimal_comma,
                header: named,
                columns: header.preview(below),
            });
            header.distinct()?;
            header.check(&Needs::of(pricing, assumptions))?;
            let (used, above) = match named {
                true => (used, *row + 1),
                false => (0, *row),
            };
            let mut rows = Rows::new(header, above, self.keeps, decimal_comma);
            if let Some(cut) = &mut self.cut {
                cut.begin(named.then_some(line), false);
                rows.table.jobs.spans = Some(Vec::new());
            }
            let pricer = Pricer::new(pricing.clone(), assumptions, &rows.table);
            self.stage = Stage::Body(Box::new(Body {
                reader: Reader::Rows(rows),
                pricer,
                needs: None,
            }));
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
