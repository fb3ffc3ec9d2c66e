//! A file, piece by piece.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DomException};

/// Bytes of a piece: some milliseconds of work.
const PIECE: f64 = (1 << 20) as f64;

/// A file that is read ahead: while one piece is used, the next one is on its way.
pub(crate) struct Pieces<'b> {
    blob: &'b Blob,
    /// Where the piece after the next one begins.
    at: f64,
    next: Option<Promise>,
}

impl<'b> Pieces<'b> {
    pub(crate) fn of(blob: &'b Blob) -> Self {
        let mut pieces = Self {
            blob,
            at: 0.0,
            next: None,
        };
        pieces.ask();
        pieces
    }

    /// The next piece, or `None` at the end.
    ///
    /// # Errors
    /// The browser's name for the fault that keeps the file from being read.
    pub(crate) async fn next(&mut self) -> Result<Option<Uint8Array>, String> {
        let Some(next) = self.next.take() else {
            return Ok(None);
        };
        let buffer = JsFuture::from(next).await.map_err(|fault| name(&fault))?;
        self.ask();
        Ok(Some(Uint8Array::new(&buffer)))
    }

    fn ask(&mut self) {
        let from = self.at;
        if from >= self.blob.size() {
            return;
        }
        self.at += PIECE;
        let part = self.blob.slice_with_f64_and_f64(from, self.at);
        // Places that lie inside the blob can always be sliced.
        self.next = part.ok().map(|part| part.array_buffer());
    }
}

fn name(fault: &JsValue) -> String {
    fault
        .dyn_ref::<DomException>()
        .map_or_else(|| "Error".to_owned(), DomException::name)
}
