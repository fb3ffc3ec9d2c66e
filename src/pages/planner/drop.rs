//! What a drop brings: one file, or something that is not taken and said to be so.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransfer, DragEvent, File, HtmlInputElement};

use crate::i18n::{Message, msg};
use crate::ui::listen::on_window;

/// The file of a drop.
///
/// # Errors
/// Why nothing is taken, and what to do: several files, a folder, or no file at all. The first of
/// several is not taken for all of them.
pub(super) fn file(event: &DragEvent) -> Result<File, Message> {
    let data = event.data_transfer().ok_or_else(msg::planner_drop_none)?;
    let files = data.files();
    let count = files.as_ref().map_or(0, |files| files.length());
    if count > 1 {
        return Err(msg::planner_drop_several(count));
    }
    // A folder comes as a file that cannot be read.
    if has_folder(&data) {
        return Err(msg::planner_drop_folder());
    }
    files
        .and_then(|files| files.get(0))
        .ok_or_else(msg::planner_drop_none)
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

/// By the entries of the drop, where the browser has them.
fn has_folder(data: &DataTransfer) -> bool {
    let is_folder = |item: JsValue| -> Option<bool> {
        let entry: Function = Reflect::get(&item, &"webkitGetAsEntry".into())
            .ok()?
            .dyn_into()
            .ok()?;
        // Not a file: `null`, of which no property can be read.
        let entry = entry.call0(&item).ok()?;
        let folder = Reflect::get(&entry, &"isDirectory".into()).ok()?;
        Some(folder.is_truthy())
    };
    let Ok(items) = Reflect::get(data, &"items".into()) else {
        return false;
    };
    Array::from(&items)
        .iter()
        .any(|item| is_folder(item) == Some(true))
}
