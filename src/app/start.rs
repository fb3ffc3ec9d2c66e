//! Starting the standalone page: its configuration, its language, its backend.

use futures_util::future::join3;
use leptos::prelude::*;
use serde::Deserialize;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use super::{App, Base, Parts, file, words};
use crate::api::{Client, Transport};
use crate::json;
use crate::nav::addressed;
use crate::pages::lazy;
use crate::route::Route;
use crate::state::preferences::Device;

/// The element that holds the static first paint and then the app.
const MOUNT_ID: &str = "allset";

/// `config.json`, beside the page: what whoever hosts the app decides.
#[derive(Debug, Default, Deserialize)]
struct Config {
    /// The base of the API; absent, the browser backend serves it.
    api: Option<String>,
}

/// Mounts the app on the standalone page.
pub fn start() {
    // The executor of Leptos is there only once something is mounted.
    spawn_local(async {
        // Without its element there is no page of ours to speak to.
        let Some(mount) = document().get_element_by_id(MOUNT_ID) else {
            return;
        };
        let Ok(mount) = mount.dyn_into::<web_sys::HtmlElement>() else {
            return;
        };
        let base = Base(
            mount
                .dataset()
                .get("base")
                .unwrap_or_else(|| "/".to_owned()),
        );
        let device = Device::load();
        let locale = device.locale();
        let route = addressed(&base.0);
        let page = async {
            // The first paint stays until the page is there. Where it does not come, the app says so.
            if let Some(route) = route {
                let _ = lazy::fetch(route, &base).await;
            }
        };
        let words = words::fetch(&base, locale, route.is_some_and(Route::has_own_words));
        let (config, bundle, ()) = join3(read_config(&base), words, page).await;
        let (config, Ok(bundle)) = (config, bundle) else {
            return failed();
        };
        let parts = Parts {
            base: base.clone(),
            bundle,
            device,
            owns_url: true,
        };
        let backend = format!("{}browser-backend.mjs", base.0);
        mount.set_inner_text("");
        // The first paint is over: what it hid and drew by this mark is the app's own now.
        let _ = mount.remove_attribute("data-static");
        mount_to(mount, move || {
            let connect = move |connected: super::Connected| {
                let transport = match config.api {
                    Some(api) => Transport::Network(api),
                    None => Transport::worker(&backend, move || connected.changed())
                        .unwrap_or(Transport::Unavailable),
                };
                Client::new(transport)
            };
            view! { <App parts=parts connect=connect /> }
        })
        .forget();
    });
}

/// Says in the page's own words that the app could not start.
fn failed() {
    if let Ok(event) = web_sys::Event::new("allset:boot-failed") {
        // Dispatching to a window fails only for an event that is under way already.
        let _ = window().dispatch_event(&event);
    }
}

/// A file that is missing or wrong means the defaults: the app works with nothing configured.
async fn read_config(base: &Base) -> Config {
    match file::text(base, "config.json").await {
        Ok(text) => json::parse(&text).unwrap_or_default(),
        Err(_) => Config::default(),
    }
}
