//! Files that are made into a table first, by a worker of their own that is fetched when it is needed.

use allset_domain::manifest::files::{FileError, FileEvent, FileRequest, MediaFound, SheetFound};
use allset_domain::manifest::{FileKind, SNIFF_BYTES, by_signature};
use js_sys::{Array, Reflect, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::worker::{Worker, message};
use super::{Failure, Phase, PlannerState, Source};
use crate::app::Base;

/// The worker's module, below the app's base.
const SCRIPT: &str = "file-worker.mjs";
/// How many bytes at the end of an archive are looked at for the names of what is in it.
const DIRECTORY_BYTES: f64 = 65_536.0;
/// What a workbook has in its archive.
const WORKBOOK: &[u8] = b"xl/workbook.";

/// A file with its name, and before it those of its folders.
#[derive(Clone)]
pub struct Named {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub blob: Blob,
}

/// What a table was made of.
#[derive(Clone)]
pub enum MadeOf {
    /// A sheet of a workbook.
    Sheet {
        /// Which, and which others there are.
        found: SheetFound,
        /// The workbook.
        workbook: Blob,
    },
    /// Recordings.
    Media(MediaFound),
}

/// The worker that makes a table, while it does.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    worker: StoredValue<Option<Worker>, LocalStorage>,
    /// What a table is to be made of, until one is.
    given: StoredValue<Option<Given>, LocalStorage>,
    /// Counts what was begun: what comes of an earlier one is not taken any more.
    turn: StoredValue<u32>,
    script: StoredValue<String>,
}

impl Opening {
    pub(super) fn new(base: &Base) -> Self {
        Self {
            worker: StoredValue::new_local(None),
            given: StoredValue::new_local(None),
            turn: StoredValue::new(0),
            script: StoredValue::new(format!("{}{SCRIPT}", base.0)),
        }
    }

    /// Ends the worker with the mount.
    pub(super) fn drop_worker(self) {
        drop(self.worker.try_update_value(Option::take));
    }

    /// Ends whatever was begun.
    pub(super) fn stop(self) {
        self.begin();
    }

    /// There is a table, or none is wanted any more.
    pub(super) fn forget(self) {
        self.stop();
        self.given.set_value(None);
    }

    /// Whether a table is wanted that was not made yet, or could not be.
    pub(super) fn is_pending(self) -> bool {
        self.given.with_value(Option::is_some)
    }

    fn begin(self) -> u32 {
        let before = self.worker.try_update_value(Option::take).flatten();
        // It is dropped later, because this may be called by a closure that it owns.
        if before.is_some() {
            set_timeout(move || drop(before), std::time::Duration::ZERO);
        }
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.turn.get_value()
    }

    fn is_at(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }
}

impl PlannerState {
    /// Takes a manifest, a workbook or a recording, by what its first bytes say that it is.
    pub(super) fn take_manifest(self, name: String, blob: Blob) {
        self.opening.given.set_value(None);
        let turn = self.opening.begin();
        spawn_local(async move {
            let kind = kind(&blob).await;
            if !self.opening.is_at(turn) {
                return;
            }
            match kind {
                Some(FileKind::Spreadsheet) => self.open_sheet(name, blob, None),
                Some(FileKind::Media) => {
                    let file = Named {
                        name: name.clone(),
                        blob,
                    };
                    self.take_media(name, vec![file]);
                }
                _ => self.load(name, blob),
            }
        });
    }

    /// Takes recordings, which together have this name. Each is a job.
    pub fn take_media(self, name: String, files: Vec<Named>) {
        let (names, files) = files.into_iter().map(|file| (file.name, file.blob)).unzip();
        self.open(Given {
            name,
            request: FileRequest::Media { names },
            files,
        });
    }

    /// Takes another sheet of the workbook that is loaded.
    pub fn choose_sheet(self, sheet: String) {
        let source = self.source.get_untracked();
        let Some((name, Some(MadeOf::Sheet { workbook, .. }))) =
            source.map(|source| (source.name, source.made_of))
        else {
            return;
        };
        self.open_sheet(name, workbook, Some(sheet));
    }

    fn open_sheet(self, name: String, workbook: Blob, sheet: Option<String>) {
        self.open(Given {
            name,
            request: FileRequest::Sheet { sheet },
            files: vec![workbook],
        });
    }

    /// Opens again what was not opened to its end; whether there is anything of that kind.
    pub(super) fn open_again(self) -> bool {
        let given = self.opening.given.get_value();
        given.map(|given| self.open(given)).is_some()
    }

    fn open(self, given: Given) {
        self.stop();
        let turn = self.opening.begin();
        self.phase.set(Phase::Opening {
            done: 0,
            total: u32::try_from(given.files.len()).unwrap_or(u32::MAX),
        });
        let blobs: Array = given.files.iter().map(JsValue::from).collect();
        let request = given.request.clone();
        self.opening.given.set_value(Some(given));
        let hear = move |data: &JsValue| {
            let part = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
            let event = part("event").as_string();
            let Some(event) = event.and_then(|text| serde_json::from_str(&text).ok()) else {
                return false;
            };
            if self.opening.is_at(turn) {
                self.hear_of_file(event, part("blob").dyn_into().ok());
            }
            true
        };
        let fail = move || {
            if self.opening.is_at(turn) {
                self.not_opened(FileError::Unreadable);
            }
        };
        let script = self.opening.script.get_value();
        let started = Worker::start(&script, hear, fail).and_then(|mut worker| {
            worker.ask(message(&request, Some(("files", &blobs))))?;
            Ok(worker)
        });
        match started {
            Ok(worker) => self.opening.worker.set_value(Some(worker)),
            Err(_) => fail(),
        }
    }

    fn hear_of_file(self, event: FileEvent, table: Option<Blob>) {
        let Some(given) = self.opening.given.get_value() else {
            return;
        };
        let made_of = match event {
            FileEvent::Ready => {
                return self.opening.worker.update_value(|worker| {
                    if let Some(worker) = worker {
                        worker.become_ready();
                    }
                });
            }
            FileEvent::Progress { done, total } => {
                return self.phase.set(Phase::Opening { done, total });
            }
            FileEvent::Failed { error } => return self.not_opened(error),
            FileEvent::Sheet(found) => {
                let Some(workbook) = given.files.into_iter().next() else {
                    return;
                };
                MadeOf::Sheet { found, workbook }
            }
            FileEvent::Media(found) => MadeOf::Media(found),
        };
        match table {
            Some(table) => self.load_made(given.name, table, Some(made_of)),
            None => self.not_opened(FileError::Unreadable),
        }
    }

    /// Says why no table could be made.
    fn not_opened(self, error: FileError) {
        self.stop_opening();
        self.fail(Failure::File(error));
    }

    /// Ends the opening of files. What was given stays named, and can be opened again.
    pub(super) fn stop_opening(self) {
        self.opening.stop();
        let Some(given) = self.opening.given.get_value() else {
            return;
        };
        let blob = given.files.into_iter().next();
        self.source.set(blob.map(|blob| Source {
            name: given.name,
            manifest: self.next_manifest(),
            blob,
            made_of: None,
        }));
    }
}

/// What a table is to be made of.
#[derive(Clone)]
struct Given {
    name: String,
    request: FileRequest,
    files: Vec<Blob>,
}

/// What a file is, by its first bytes or, of media that begin in many ways, by what the browser says.
async fn kind(blob: &Blob) -> Option<FileKind> {
    let found = by_signature(&part(blob, 0.0, SNIFF_BYTES as f64).await?);
    if found == Some(FileKind::Zip) {
        // What is in an archive stands at its end.
        let start = (blob.size() - DIRECTORY_BYTES).max(0.0);
        let end = part(blob, start, blob.size()).await?;
        let mut names = end.windows(WORKBOOK.len());
        let is_workbook = names.any(|name| name == WORKBOOK);
        return Some(match is_workbook {
            true => FileKind::Spreadsheet,
            false => FileKind::Zip,
        });
    }
    found.or_else(|| is_said_to_be_media(blob).then_some(FileKind::Media))
}

/// Whether the browser says that a file is a recording.
pub fn is_said_to_be_media(blob: &Blob) -> bool {
    let kind = blob.type_();
    kind.starts_with("audio/") || kind.starts_with("video/")
}

async fn part(blob: &Blob, start: f64, end: f64) -> Option<Vec<u8>> {
    let part = blob.slice_with_f64_and_f64(start, end).ok()?;
    let bytes = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
