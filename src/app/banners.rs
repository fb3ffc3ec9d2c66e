//! Notices above the page: being offline, and what the workspace is.

use allset_domain::workspace::{Contents, Feature};
use leptos::prelude::*;

use crate::i18n::{msg, use_i18n};
use crate::state::live::use_live;
use crate::state::refill::Refill;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::listen::on_window;

/// What is true of the whole app right now: offline, or an invented workspace.
#[component]
pub(super) fn Banners() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let offline = RwSignal::new(!window().navigator().on_line());
    on_window("offline", move |_| offline.set(true));
    on_window("online", move |_| {
        offline.set(false);
        live.refresh();
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

#[component]
fn RefillButton(contents: Contents) -> impl IntoView {
    let t = use_i18n();
    let refill = Refill::here();
    view! {
        <button
            class="as-button"
            type="button"
            data-size="s"
            on:click=move |_| refill.start(contents)
        >
            {t.text(Refill::verb(contents))}
        </button>
    }
}
