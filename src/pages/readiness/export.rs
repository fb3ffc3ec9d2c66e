//! Taking the checklist elsewhere: as a file, as text, or on paper.

use allset_domain::settings::Settings;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::report::{self, Sources};
use crate::checklist::printed::PrintButton;
use crate::i18n::{I18n, msg, use_i18n};
use crate::state::live::{Live, use_live};
use crate::state::toasts::{Toasts, use_toasts};
use crate::ui::download::download;
use crate::ui::ids::unique_id;

#[component]
pub(super) fn Export() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let title = unique_id();
    let save = move |name, kind, write: Write| {
        let saved = written(live, t, write).map(|text| download(name, kind, &text));
        if !matches!(saved, Some(Ok(()))) {
            toasts.failed(msg::export_failed());
        }
    };
    let json = move |_| save("readiness.json", "application/json", report::json);
    let markdown = move |_| save("readiness.md", "text/markdown", report::markdown);
    view! {
        <section class="as-section as-screen-only" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::export_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::export_intro())}</p>
            </div>
            <div class="as-cluster">
                <button class="as-button" type="button" on:click=json>
                    {t.text(msg::export_json())}
                </button>
                <button class="as-button" type="button" on:click=markdown>
                    {t.text(msg::export_markdown())}
                </button>
                <button class="as-button" type="button" on:click=move |_| copy(live, toasts, t)>
                    {t.text(msg::export_copy())}
                </button>
                <PrintButton />
            </div>
        </section>
    }
}

fn copy(live: Live, toasts: Toasts, t: I18n) {
    let Some(text) = written(live, t, report::markdown) else {
        return toasts.failed(msg::export_failed());
    };
    let clipboard = window().navigator().clipboard();
    // Pages that came over a plain connection have none.
    if clipboard.is_undefined() {
        return toasts.failed(msg::export_not_copied());
    }
    let copying = clipboard.write_text(&text);
    spawn_local(async move {
        match JsFuture::from(copying).await {
            Ok(_) => toasts.done(msg::export_copied()),
            Err(_) => toasts.failed(msg::export_not_copied()),
        }
    });
}

/// One of the ways to write a report.
type Write = fn(&Sources<'_>, I18n) -> String;

/// What is on the page now; `None` before it is there.
fn written(live: Live, t: I18n, write: Write) -> Option<String> {
    let readiness = live.readiness.read_untracked();
    let workspace = live.workspace.read_untracked();
    let settings = live.settings.read_untracked();
    let reviews = live.reviews.read_untracked();
    let unset = Settings::default();
    let sources = Sources {
        workspace: workspace
            .ready()
            .map_or("", |workspace| &workspace.value.name),
        now: live.now.get_untracked(),
        readiness: readiness.as_ref()?,
        settings: settings.ready().map_or(&unset, |settings| &settings.value),
        reviews: reviews
            .ready()
            .map_or(&[], |reviews| &reviews.value.reviews),
    };
    Some(write(&sources, t))
}
