//! What a drop or a choice brings: a file, several, or folders with files.

use allset_domain::manifest::files::MAX_MEDIA_FILES;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DragEvent, File, FileList, FileSystemDirectoryEntry, FileSystemEntry,
    FileSystemFileEntry, HtmlInputElement,
};

use crate::i18n::{Message, msg};
use crate::state::planner::{Named, is_said_to_be_media};
use crate::ui::listen::on_window;

/// What the names of recordings end with, where the browser does not know them.
const MEDIA: [&str; 16] = [
    "aac", "aif", "aiff", "flac", "m4a", "m4b", "mka", "mkv", "mov", "mp3", "mp4", "oga", "ogg",
    "opus", "wav", "webm",
];

/// How many files are looked for at most: one more than are read, so that it is said.
const MOST: usize = MAX_MEDIA_FILES + 1;

/// What was dropped.
pub(super) enum Dropped {
    /// A file.
    One(File),
    /// Several.
    Several(Vec<Named>),
    /// Folders, perhaps with files beside them.
    Folders(Vec<FileSystemEntry>),
}

/// What a drop brings, to be asked for while it is told: afterwards it is gone.
///
/// # Errors
/// There is no file in it.
pub(super) fn dropped(event: &DragEvent) -> Result<Dropped, Message> {
    let data = event.data_transfer().ok_or_else(msg::planner_drop_none)?;
    let items = data.items();
    let entry = |at| items.get(at)?.webkit_get_as_entry().ok().flatten();
    let entries: Vec<_> = (0..items.length()).filter_map(entry).collect();
    if entries.iter().any(FileSystemEntry::is_directory) {
        return Ok(Dropped::Folders(entries));
    }
    let files = data.files().ok_or_else(msg::planner_drop_none)?;
    match files.length() {
        0 | 1 => files
            .get(0)
            .map(Dropped::One)
            .ok_or_else(msg::planner_drop_none),
        _ => Ok(Dropped::Several(chosen(&files))),
    }
}

/// The files of folders that were dropped, with and sorted by their paths, up to one more than are read at a
/// time. What cannot be read is left out, and so are files that are hidden.
pub(super) async fn files(entries: Vec<FileSystemEntry>) -> Vec<Named> {
    let mut waiting = entries;
    let mut files = Vec::new();
    while let Some(entry) = waiting.pop() {
        if entry.name().starts_with('.') || files.len() >= MOST {
            continue;
        }
        if entry.is_directory() {
            waiting.extend(inside(entry.unchecked_into()).await);
        } else if let Some(blob) = file(entry.unchecked_ref()).await {
            let name = entry.full_path().trim_start_matches('/').to_owned();
            files.push(Named { name, blob });
        }
    }
    sorted(files)
}

/// The files of a field, as those of folders.
pub(super) fn chosen(list: &FileList) -> Vec<Named> {
    let named = |at| {
        let file = list.get(at)?;
        // With its folders, where a folder was chosen.
        let path = Reflect::get(&file, &"webkitRelativePath".into()).ok();
        let path = path.and_then(|path| path.as_string()).unwrap_or_default();
        let name = if path.is_empty() { file.name() } else { path };
        let hidden = name.split('/').any(|part| part.starts_with('.'));
        (!hidden).then(|| Named {
            name,
            blob: file.into(),
        })
    };
    sorted((0..list.length()).filter_map(named).take(MOST).collect())
}

fn sorted(mut files: Vec<Named>) -> Vec<Named> {
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// What several files are called together: their folder, or the first of them that may be a recording and a
/// sign that there are more.
pub(super) fn title(files: &[Named]) -> String {
    let recording = files.iter().find(|file| may_be_media(file));
    let Some(first) = recording.or(files.first()) else {
        return String::new();
    };
    let folder = first.name.split_once('/').map(|(folder, _)| folder);
    let inside = |file: &Named| file.name.split_once('/').map(|(folder, _)| folder) == folder;
    match folder.filter(|_| files.iter().all(inside)) {
        Some(folder) => folder.to_owned(),
        None if files.len() == 1 => first.name.clone(),
        None => format!("{} \u{2026}", first.name),
    }
}

/// Whether a file may be a recording, by its name or by what the browser says.
pub(super) fn may_be_media(file: &Named) -> bool {
    let extension = file
        .name
        .rsplit_once('.')
        .map_or("", |(_, extension)| extension);
    is_said_to_be_media(&file.blob) || MEDIA.iter().any(|one| extension.eq_ignore_ascii_case(one))
}

/// What is in a folder. A browser gives it part by part, and nothing at its end.
async fn inside(folder: FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut entries = Vec::new();
    loop {
        let part = told(|done, failed| {
            reader
                .read_entries_with_callback_and_callback(done, failed)
                .ok()
        });
        let part = part
            .await
            .map(|part| Array::from(&part))
            .unwrap_or_default();
        if part.length() == 0 || entries.len() >= MOST {
            return entries;
        }
        entries.extend(part.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

async fn file(entry: &FileSystemFileEntry) -> Option<Blob> {
    let file = told(|done, failed| {
        entry.file_with_callback_and_callback(done, failed);
        Some(())
    });
    file.await?.dyn_into().ok()
}

/// What is told by a callback; nothing where that fails.
async fn told(ask: impl Fn(&Function, &Function) -> Option<()>) -> Option<JsValue> {
    let promise = Promise::new(&mut |done, failed| {
        if ask(&done, &failed).is_none() {
            // Rejecting a promise does not fail.
            let _ = failed.call0(&JsValue::UNDEFINED);
        }
    });
    JsFuture::from(promise).await.ok()
}

/// Whether the pointer only went from one part of the zone to another.
pub(super) fn stays_inside(event: &DragEvent) -> bool {
    let zone = event
        .current_target()
        .and_then(|zone| zone.dyn_into::<web_sys::Node>().ok());
    let to = event
        .related_target()
        .and_then(|to| to.dyn_into::<web_sys::Node>().ok());
    zone.is_some_and(|zone| to.is_some() && zone.contains(to.as_ref()))
}

/// A file that misses the zone would take the browser to itself, and the page with all that is
/// typed on it away. While this part of the page is there, such a drop does nothing.
pub(super) fn keep_from_navigating() {
    for event in ["dragover", "drop"] {
        on_window(event, |event| refuse_file(event.unchecked_into()));
    }
}

/// Refuses a file that nothing took. Text can be dragged into a field as ever, and a file onto a
/// field for files.
fn refuse_file(event: DragEvent) {
    let Some(data) = event.data_transfer() else {
        return;
    };
    let onto_field = event.target().is_some_and(|target| {
        let input = target.dyn_into::<HtmlInputElement>();
        input.is_ok_and(|input| input.type_() == "file")
    });
    let is_file = data.types().includes(&"Files".into(), 0);
    if is_file && !onto_field && !event.default_prevented() {
        event.prevent_default();
        data.set_drop_effect("none");
    }
}
