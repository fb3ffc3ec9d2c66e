//! Notices above the page: being offline, and what the workspace is.

use std::sync::Arc;

use allset_domain::problem::ProblemCode;
use allset_domain::workspace::{Contents, Feature};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::ApiError;
use crate::i18n::{Message, msg, use_i18n};
use crate::state::confirm::{Confirm, Question};
use crate::state::live::{Load, use_live};
use crate::state::toasts::use_toasts;
use crate::ui::icon::{Glyph, Icon};

/// What is true of the whole app right now: offline, or an invented workspace.
#[component]
pub(super) fn Banners() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let offline = RwSignal::new(!window().navigator().on_line());
    let went = window_event_listener(leptos::ev::offline, move |_| offline.set(true));
    let came = window_event_listener(leptos::ev::online, move |_| {
        offline.set(false);
        live.refresh();
    });
    on_cleanup(move || {
        went.remove();
        came.remove();
    });
    let sample = Memo::new(move |_| {
        live.workspace.with(|workspace| {
            let workspace = workspace.ready()?;
            Some(workspace.value.contents)
        })
    });
    let refill = Memo::new(move |_| live.has(Feature::Refill));
    let shown = Memo::new(move |_| refill.get() && sample.read().is_some());
    let notice = move || {
        Some(t.text(match sample.get()? {
            Contents::Sample => msg::sample_notice(),
            Contents::Empty => msg::empty_notice(),
        }))
    };
    // The region is always there, because one that comes with its first words is not read out. The
    // buttons stay while the workspace changes, because one of them has the focus then.
    view! {
        <div class="as-banners" role="status">
            <Show when=move || offline.get()>
                <div class="as-banner" data-tone="attention">
                    <Glyph icon=Icon::Attention />
                    <p>{t.text(msg::offline_notice())}</p>
                </div>
            </Show>
        </div>
        <Show when=move || shown.get()>
            <section
                class="as-banner"
                data-tone="neutral"
                aria-label=t.text(msg::workspace_notice())
            >
                <Glyph icon=Icon::Open />
                <p>{notice}</p>
                <div class="as-banner-actions">
                    <RefillButton contents=Contents::Empty />
                    <RefillButton contents=Contents::Sample />
                </div>
            </section>
        </Show>
    }
}

/// Fills the workspace anew; asks first where something of the person's own would be lost.
#[component]
fn RefillButton(contents: Contents) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let confirm: Confirm = expect_context();
    let (label, done) = match contents {
        Contents::Empty => (msg::start_empty(), msg::started_empty()),
        Contents::Sample => (msg::reset_sample(), msg::reset_done()),
    };
    let refill = move |version: String| {
        let done = done.clone();
        spawn_local(async move {
            match live.client().refill_workspace(&version, contents).await {
                Ok(()) => {
                    live.plan.set(None);
                    toasts.done(done);
                }
                Err(error) => toasts.failed(refusal(&error)),
            }
            live.refresh();
        });
    };
    let action = label.clone();
    let click = move |_| {
        let (refill, action) = (refill.clone(), action.clone());
        spawn_local(async move {
            // What stands on the screen may not know of the newest edit, and an edit is asked about.
            let workspace = match live.client().read_workspace().await {
                Ok(workspace) => workspace,
                Err(error) => return toasts.failed(error.message()),
            };
            let (edited, version) = (workspace.value.edited, workspace.version.clone());
            let _ = live.workspace.try_set(Load::Ready(workspace));
            if !edited {
                return refill(version);
            }
            confirm.ask(Question {
                title: msg::refill_title(),
                text: msg::refill_text(),
                action,
                keep: msg::refill_keep(),
                then: Arc::new(move || refill(version.clone())),
            });
        });
    };
    view! {
        <button class="as-button" type="button" data-size="s" on:click=click>
            {t.text(label)}
        </button>
    }
}

fn refusal(error: &ApiError) -> Message {
    match error {
        ApiError::Problem(problem) if problem.code == ProblemCode::Forbidden => {
            msg::refill_refused()
        }
        other => other.message(),
    }
}
