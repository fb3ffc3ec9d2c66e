use allset_domain::settings::SettingEdit;
use leptos::task::spawn_local;

use crate::api::ApiError;
use crate::i18n::Message;
use crate::state::live::Live;
use crate::state::toasts::Toasts;

/// Makes one change at once, says that it is done, and lets the person take it back.
pub(super) async fn make(live: Live, toasts: Toasts, edit: SettingEdit, done: Message) {
    match send(live, &edit).await {
        Ok(()) => toasts.undoable(done, move || {
            let back = edit.reversed();
            spawn_local(async move {
                if let Err(error) = send(live, &back).await {
                    toasts.failed(error.message());
                }
            });
        }),
        Err(error) => toasts.failed(error.message()),
    }
}

/// Again from what is there by then where somebody else made another change.
async fn send(live: Live, edit: &SettingEdit) -> Result<(), ApiError> {
    let edits = std::slice::from_ref(edit);
    match live.change_settings(edits).await {
        Err(error) if error.is_stale() => live.change_settings(edits).await.map(drop),
        answer => answer.map(drop),
    }
}
