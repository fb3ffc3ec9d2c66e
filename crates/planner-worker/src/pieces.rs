//! A file, piece by piece.

use js_sys::{ArrayBuffer, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, DomException, ReadableStream, ReadableStreamByobReader, ReadableStreamDefaultReader,
};

/// The most bytes of a piece.
const ROOM: u32 = 1 << 20;

/// A file as a stream: the browser reads on while a piece is priced.
///
/// Of the ways to read a file in a worker this is the fastest that does not hold the whole of it.
pub(crate) enum Pieces {
    /// Every piece comes in the same buffer, so that no memory is left behind. The buffer is away
    /// while a piece is on its way.
    Filled(ReadableStreamByobReader, Option<ArrayBuffer>),
    /// Each piece comes in a buffer of its own, where the browser does not fill those of others
    /// with a file.
    Given(ReadableStreamDefaultReader),
}

impl Pieces {
    pub(crate) fn of(blob: &Blob) -> Self {
        let stream = blob.stream();
        match filling_reader(&stream) {
            Ok(reader) => Self::Filled(reader, Some(ArrayBuffer::new(ROOM))),
            Err(_) => Self::Given(stream.get_reader().unchecked_into()),
        }
    }

    /// The next piece, or `None` at the end. It is good until the next call.
    ///
    /// # Errors
    /// The browser's name for the fault that keeps the file from being read.
    pub(crate) async fn next(&mut self) -> Result<Option<Uint8Array>, String> {
        let reading = match self {
            Self::Filled(reader, buffer) => {
                let buffer = buffer.take().unwrap_or_else(|| ArrayBuffer::new(ROOM));
                reader.read_with_array_buffer_view(&Uint8Array::new(&buffer))
            }
            Self::Given(reader) => reader.read(),
        };
        let read = JsFuture::from(reading)
            .await
            .map_err(|fault| name(&fault))?;
        let field = |name: &str| Reflect::get(&read, &name.into()).unwrap_or_default();
        if field("done").is_truthy() {
            return Ok(None);
        }
        let piece: Uint8Array = field("value").unchecked_into();
        if let Self::Filled(_, buffer) = self {
            *buffer = Some(piece.buffer().unchecked_into());
        }
        Ok(Some(piece))
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        // So that the browser does not read on for nobody. It is of no interest what it answers,
        // but somebody has to listen, or a failure would be reported as unhandled.
        let cancelled = match self {
            Self::Filled(reader, _) => reader.cancel(),
            Self::Given(reader) => reader.cancel(),
        };
        spawn_local(async {
            let _ = JsFuture::from(cancelled).await;
        });
    }
}

/// A reader that fills buffers of ours. The binding of `getReader` takes no refusal.
fn filling_reader(stream: &ReadableStream) -> Result<ReadableStreamByobReader, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"mode".into(), &"byob".into())?;
    let get_reader: Function = Reflect::get(stream, &"getReader".into())?.dyn_into()?;
    get_reader
        .call1(stream, &options)
        .map(JsCast::unchecked_into)
}

fn name(fault: &JsValue) -> String {
    fault
        .dyn_ref::<DomException>()
        .map_or_else(|| "Error".to_owned(), DomException::name)
}
