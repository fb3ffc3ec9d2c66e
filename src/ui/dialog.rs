//! The browser's own dialog.

use leptos::html::Dialog;
use leptos::prelude::*;

/// Opens a dialog as soon as it is on the page. What had the focus has it again when it closes.
pub fn open_when_there(dialog: NodeRef<Dialog>) {
    Effect::new(move || {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            // It fails only on a dialog that is open already.
            let _ = dialog.show_modal();
        }
    });
}
