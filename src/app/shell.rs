//! The shell: top bar, rail of sections, and the page.

use std::time::Duration;

use allset_domain::readiness::Verdict;
use allset_domain::settings::settings;
use leptos::html::{Button, Main, Nav};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::banners::Banners;
use super::display_controls::DisplayControls;
use super::focus;
use crate::i18n::{Message, msg, use_i18n};
use crate::nav::{Link, use_nav};
use crate::pages;
use crate::pages::lazy::{LazyPage, Prefetch};
use crate::route::Route;
use crate::state::drafts::use_drafts;
use crate::state::finder::{Shown, use_finder};
use crate::state::live::use_live;
use crate::state::preferences::use_preferences;
use crate::ui::effect::effect;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::keys::Keys;
use crate::ui::paint::Behind;

/// How long somebody has to point at a section for its page to be fetched ahead.
const STAYS: Duration = Duration::from_millis(80);

/// What a section is called in the navigation.
pub(crate) fn route_name(route: Route) -> Message {
    match route {
        Route::Overview => msg::nav_overview(),
        Route::Readiness => msg::nav_readiness(),
        Route::Account => msg::nav_account(),
        Route::Credits => msg::nav_credits(),
        Route::Planner => msg::nav_planner(),
        Route::Defaults => msg::nav_defaults(),
        Route::Interface => msg::nav_interface(),
        // What a guide is called its page says.
        Route::Guides | Route::Guide(_) => msg::nav_guides(),
    }
}

/// The icon of a section.
pub(crate) fn route_icon(route: Route) -> Icon {
    match route {
        Route::Overview => Icon::Overview,
        Route::Readiness => Icon::Readiness,
        Route::Account => Icon::Account,
        Route::Credits => Icon::Credits,
        Route::Planner => Icon::Planner,
        Route::Defaults => Icon::Defaults,
        Route::Interface => Icon::Interface,
        Route::Guides | Route::Guide(_) => Icon::Guides,
    }
}

/// Everything on the screen but dialogs and notices that float.
#[component]
pub(super) fn Shell() -> impl IntoView {
    let t = use_i18n();
    let nav = use_nav();
    let prefetch = Prefetch::here();
    let menu = RwSignal::new(false);
    let (rail, main) = (unique_id(), unique_id());
    let (menu_button, sections) = (NodeRef::<Button>::new(), NodeRef::<Nav>::new());
    let content = NodeRef::<Main>::new();
    // What was pressed is marked first, and the page drawn when that is on the screen.
    let here = Memo::new(move |_| nav.location().with(|now| now.route));
    let route = Behind::<Option<Route>>::new(here).shown();
    effect(move || {
        let name = route.get().map_or_else(msg::not_found_title, route_name);
        if nav.owns_page() {
            document().set_title(&t.text(msg::document_title(t.text(name))));
        }
        menu.set(false);
    });
    let page = move || {
        let route = route.get();
        let first = untrack(|| t.track_format());
        move || {
            // A page of settings, where the format is chosen, writes its few numbers and dates anew by itself,
            // and that of the account has none; others are made of them.
            if !matches!(
                route,
                Some(Route::Account | Route::Defaults | Route::Interface)
            ) && t.track_format() != first
            {
                focus::keep();
            }
            match route {
                Some(Route::Overview) => view! { <pages::overview::OverviewPage /> }.into_any(),
                Some(route) => view! { <LazyPage route=route /> }.into_any(),
                None => view! { <pages::not_found::NotFoundPage /> }.into_any(),
            }
        }
    };
    // Whoever stays at a section may well go there. Passing over it, or pressing it at once, fetches nothing.
    let coming = StoredValue::new(None::<TimeoutHandle>);
    let ahead = move |to: Route| {
        let fetch = move || {
            spawn_local(async move {
                // Where it does not come, the page says so.
                let _ = prefetch.of(to).await;
            });
        };
        let before = coming.try_update_value(|coming| {
            std::mem::replace(coming, set_timeout_with_handle(fetch, STAYS).ok())
        });
        if let Some(before) = before.flatten() {
            before.clear();
        }
    };
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if let Some(content) = content.get_untracked() {
            // Focusing an element of the page does not fail.
            let _ = content.focus();
        }
    };
    // An open menu takes the focus, to where the person is; when it closes it gives it back, before the
    // link is followed, so that a question about unsaved changes finds it on what is still there.
    effect(move || {
        if !menu.get() {
            return;
        }
        // What is not on the screen yet cannot take the focus.
        request_animation_frame(move || {
            let here = sections
                .try_get_untracked()
                .flatten()
                .and_then(|nav| {
                    let current = nav.query_selector("[aria-current]").ok().flatten();
                    current.or_else(|| nav.query_selector("a").ok().flatten())
                })
                .and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok());
            if let Some(here) = here {
                let _ = here.focus();
            }
        });
    });
    let close = move || {
        if menu.get_untracked() {
            menu.set(false);
            if let Some(button) = menu_button.get_untracked() {
                let _ = button.focus();
            }
        }
    };
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    };
    view! {
        <a class="as-skip-link" href=format!("#{main}") on:click=skip>
            {t.text(msg::skip_to_content())}
        </a>
        <div class="as-shell">
            <header class="as-topbar">
                <button
                    class="as-button as-menu-button"
                    type="button"
                    data-kind="quiet"
                    data-shape="icon"
                    aria-label=t.text(msg::nav_label())
                    aria-controls=rail.clone()
                    aria-expanded=move || menu.get().to_string()
                    node_ref=menu_button
                    on:click=move |_| menu.update(|open| *open = !*open)
                    on:keydown=escape
                >
                    <Glyph icon=Icon::Menu />
                </button>
                <Link to=Route::Overview class="as-brand">
                    {t.text(msg::app_name())}
                </Link>
                <WorkspaceName />
                <SearchButton />
                <div class="as-topbar-controls">
                    <DisplayControls />
                </div>
            </header>
            <Banners />
            <nav
                class="as-rail"
                id=rail
                aria-label=t.text(msg::nav_label())
                data-open=move || menu.get().then_some("")
                node_ref=sections
                on:click:capture=move |_| close()
                on:keydown=escape
            >
                <ul class="as-rail-list">
                    {Route::SECTIONS
                        .iter()
                        .map(|&to| {
                            view! {
                                <li
                                    on:pointerenter=move |_| ahead(to)
                                    on:focusin=move |_| ahead(to)
                                >
                                    <Link to=to class="as-rail-link" marks_current=true>
                                        <Glyph icon=route_icon(to) />
                                        <span>{t.text(route_name(to))}</span>
                                        {match to {
                                            Route::Readiness => {
                                                view! { <ReadinessMark /> }.into_any()
                                            }
                                            _ => view! { <UnsavedMark route=to /> }.into_any(),
                                        }}
                                    </Link>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </nav>
            <main
                class="as-main"
                id=main
                tabindex="-1"
                node_ref=content
                on:pointerdown=move |_| menu.set(false)
            >
                <ErrorBoundary fallback=move |_| {
                    view! { <p role="alert">{t.text(msg::page_failed())}</p> }
                }>{page}</ErrorBoundary>
            </main>
        </div>
    }
}

/// Looks like the field that it opens.
#[component]
fn SearchButton() -> impl IntoView {
    let t = use_i18n();
    let finder = use_finder();
    let preferences = use_preferences();
    let prefetch = Prefetch::here();
    let keys = Signal::derive(move || {
        let on = preferences.value(&settings::SHORTCUTS).is_on();
        let keys = preferences.value(&settings::FIND);
        if on {
            keys.text().to_owned()
        } else {
            String::new()
        }
    });
    let ahead = move || {
        spawn_local(async move {
            // Where it does not come, opening it says so.
            let _ = prefetch.search().await;
        });
    };
    view! {
        <button
            class="as-button as-search"
            type="button"
            aria-haspopup="dialog"
            on:pointerenter=move |_| ahead()
            on:focus=move |_| ahead()
            on:click=move |_| finder.show(Shown::Search)
        >
            <Glyph icon=Icon::Find />
            <span class="as-search-text">{t.text(msg::find_open())}</span>
            <span class="as-search-keys" aria-hidden="true">
                <Keys keys=keys />
            </span>
        </button>
    }
}

#[component]
fn WorkspaceName() -> impl IntoView {
    let live = use_live();
    let name = move || {
        let workspace = live.workspace.read();
        workspace
            .ready()
            .map(|workspace| workspace.value.name.clone())
    };
    view! { <span class="as-topbar-workspace">{name}</span> }
}

/// How many checks want something, on the way to the checklist.
#[component]
fn ReadinessMark() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    move || {
        let (tone, count, words) = match live.readiness.read().as_ref()?.verdict {
            Verdict::NeedsAttention(count) => ("attention", count, msg::mark_attention(count)),
            Verdict::ToReview(count) => ("neutral", count, msg::mark_to_review(count)),
            Verdict::AllSet | Verdict::NothingSeen => return None,
        };
        Some(view! {
            <span class="as-rail-mark" data-tone=tone>
                <span aria-hidden="true">{t.count(count as u64)}</span>
                <span class="as-visually-hidden">{t.text(words)}</span>
            </span>
        })
    }
}

/// That something typed on a page waits there to be saved.
#[component]
fn UnsavedMark(route: Route) -> impl IntoView {
    let t = use_i18n();
    let drafts = use_drafts();
    let waits = Memo::new(move |_| drafts.is_unsaved(route));
    view! {
        <Show when=move || waits.get()>
            <span class="as-rail-mark" data-dot="" data-tone="attention">
                <span class="as-visually-hidden">{t.text(msg::form_unsaved())}</span>
            </span>
        </Show>
    }
}
