//! The worker's ear and mouth.

use std::panic;

use allset_domain::manifest::files::{
    FileError, FileEvent, FileRequest, MAX_SHEET_BYTES, MAX_WORKBOOK_BYTES,
};
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent, console};

use crate::media::{MediaTable, heard};
use crate::source::Source;
use crate::workbook;

/// The least time between two words of progress, in milliseconds.
const PROGRESS_MILLIS: f64 = 50.0;

/// Starts to listen. Called by the worker's script, once.
#[wasm_bindgen(start)]
pub fn start() {
    panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let asked = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        let data = event.data();
        spawn_local(async move { answer(&data).await });
    });
    let listening = scope()
        .add_event_listener_with_callback("message", asked.as_ref().unchecked_ref())
        .is_ok();
    // It lives as long as the worker.
    asked.forget();
    if listening {
        say(&FileEvent::Ready, None);
    }
}

async fn answer(data: &JsValue) {
    let part = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
    let request = part("request").as_string();
    let request = request.and_then(|text| serde_json::from_str(&text).ok());
    let files = Array::from(&part("files"));
    let made = match request {
        Some(FileRequest::Sheet { sheet }) => sheet_of(files.get(0), sheet.as_deref()).await,
        Some(FileRequest::Media { names }) => media(&files, &names),
        None => Err(FileError::Unreadable),
    };
    match made {
        Ok((event, table)) => say(&event, Some(&table)),
        Err(error) => say(&FileEvent::Failed { error }, None),
    }
}

async fn sheet_of(file: JsValue, sheet: Option<&str>) -> Result<(FileEvent, Vec<u8>), FileError> {
    let file: Blob = file.dyn_into().map_err(|_| FileError::Unreadable)?;
    if file.size() as u64 > MAX_WORKBOOK_BYTES {
        return Err(FileError::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await;
    let bytes = bytes.map_err(|_| FileError::Unreadable)?;
    let (found, table) = workbook::table(Uint8Array::new(&bytes).to_vec(), sheet, MAX_SHEET_BYTES)?;
    Ok((FileEvent::Sheet(found), table))
}

fn media(files: &Array, names: &[String]) -> Result<(FileEvent, Vec<u8>), FileError> {
    let total = files.length();
    let mut table = MediaTable::default();
    let mut said = now();
    for (done, (file, name)) in (0..).zip(files.iter().zip(names)) {
        let file = file.dyn_into::<Blob>().ok().and_then(Source::of);
        table.add(name, file.and_then(|file| heard(Box::new(file), name)));
        if now() - said >= PROGRESS_MILLIS {
            said = now();
            say(&FileEvent::Progress { done, total }, None);
        }
    }
    let (found, table) = table.finish();
    match found.files {
        0 => Err(FileError::NoMedia),
        _ => Ok((FileEvent::Media(found), table)),
    }
}

/// Tells the page something, with a table beside it.
fn say(event: &FileEvent, table: Option<&[u8]>) {
    let text = serde_json::to_string(event).expect("an event is plain data with string keys");
    let message = Object::new();
    // Setting a property of a plain object does not fail, nor does posting text and blobs.
    let _ = Reflect::set(&message, &"event".into(), &text.into());
    if let Some(table) = table {
        let parts = Array::of1(&Uint8Array::from(table));
        if let Ok(blob) = Blob::new_with_u8_array_sequence(&parts) {
            let _ = Reflect::set(&message, &"blob".into(), &blob);
        }
    }
    let _ = scope().post_message(&message);
}

/// Milliseconds since the worker began.
fn now() -> f64 {
    scope()
        .performance()
        .map_or(0.0, |performance| performance.now())
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
