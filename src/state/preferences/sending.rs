//! Sending choices: a part of its own beside the app's module (`docs/adr/0005`), because most visits
//! choose nothing.

use allset_domain::settings::{Layer, SettingEdit};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;

use super::Preferences;
use super::device::Unsent;
use crate::api::ApiError;

/// How often a choice is sent when others change settings meanwhile.
const MAX_TRIES: u32 = 4;

/// What sends, once it is here.
type Sending = Result<LocalBoxFuture<'static, Result<(), ApiError>>, SplitLoaderError>;

#[cfg(split)]
#[wasm_split_helpers::wasm_split(choices, fallible)]
fn part(preferences: Preferences) -> Sending {
    Ok(send(preferences).boxed_local())
}

#[cfg(not(split))]
async fn part(preferences: Preferences) -> Sending {
    Ok(send(preferences).boxed_local())
}

/// Sends what waits.
///
/// # Errors
/// Where some of it, or what sends it, does not get through.
pub(super) async fn send_all(preferences: Preferences) -> Result<(), ApiError> {
    part(preferences)
        .await
        .map_err(|_| ApiError::Network)?
        .await
}

async fn send(preferences: Preferences) -> Result<(), ApiError> {
    let mut outcome = Ok(());
    for _ in 0..MAX_TRIES {
        let waits = preferences.prepare();
        if waits.is_empty() {
            break;
        }
        let edits: Vec<_> = waits.iter().map(edit).collect();
        outcome = preferences.live.change_settings(&edits).await.map(drop);
        match &outcome {
            // The settings were read again: what is still to be sent is decided anew.
            Err(error) if error.is_stale() => continue,
            // It stays, and is sent with the next choice or when the settings are read again.
            Err(error) if error.is_passing() => break,
            _ => {}
        }
        let taken = outcome.is_ok();
        let _ = preferences.device.try_update(|device| {
            device.catch_up();
            device.settle(&waits, taken);
            device.save();
        });
    }
    outcome
}

fn edit((id, choice): &(String, Unsent)) -> SettingEdit {
    SettingEdit {
        layer: Layer::Personal,
        setting: id.clone(),
        from: choice.from.clone(),
        to: choice.to.clone(),
    }
}
