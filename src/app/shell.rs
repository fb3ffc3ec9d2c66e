//! The shell: top bar, rail of sections, the page, and notices above it.

use allset_domain::problem::ProblemCode;
use allset_domain::readiness::Verdict;
use allset_domain::workspace::{Contents, Feature};
use leptos::html::{Button, Main, Nav};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::JsCast;

use super::Base;
use super::words;
use crate::api::ApiError;
use crate::i18n::{I18n, Locale, Message, msg, use_i18n};
use crate::nav::{Link, use_nav};
use crate::pages;
use crate::pages::lazy::{LazyPage, Prefetch};
use crate::route::Route;
use crate::state::account_draft::use_account_draft;
use crate::state::confirm::{Confirm, Question};
use crate::state::display::{Contrast, Theme, use_display};
use crate::state::live::{Load, use_live};
use crate::state::toasts::use_toasts;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

fn route_name(route: Route) -> Message {
    match route {
        Route::Overview => msg::nav_overview(),
        Route::Readiness => msg::nav_readiness(),
        Route::Account => msg::nav_account(),
        Route::Credits => msg::nav_credits(),
        Route::Planner => msg::nav_planner(),
    }
}

fn route_icon(route: Route) -> Icon {
    match route {
        Route::Overview => Icon::Overview,
        Route::Readiness => Icon::Readiness,
        Route::Account => Icon::Account,
        Route::Credits => Icon::Credits,
        Route::Planner => Icon::Planner,
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
    let route = Memo::new(move |_| nav.location().with(|now| now.route));
    Effect::new(move || {
        let name = route.get().map_or_else(msg::not_found_title, route_name);
        if nav.owns_page() {
            document().set_title(&t.text(msg::document_title(t.text(name))));
        }
        menu.set(false);
    });
    let page = move || match route.get() {
        Some(Route::Overview) => view! { <pages::overview::OverviewPage /> }.into_any(),
        Some(route) => view! { <LazyPage route=route /> }.into_any(),
        None => view! { <pages::not_found::NotFoundPage /> }.into_any(),
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
    Effect::new(move || {
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
                    {Route::ALL
                        .iter()
                        .map(|&to| {
                            // Whoever points at a section may well go there.
                            let ahead = move || {
                                spawn_local(async move {
                                    // Where it does not come, the page says so.
                                    let _ = prefetch.of(to).await;
                                });
                            };
                            view! {
                                <li
                                    on:pointerenter=move |_| ahead()
                                    on:focusin=move |_| ahead()
                                >
                                    <Link to=to class="as-rail-link" marks_current=true>
                                        <Glyph icon=route_icon(to) />
                                        <span>{t.text(route_name(to))}</span>
                                        {match to {
                                            Route::Readiness => {
                                                view! { <ReadinessMark /> }.into_any()
                                            }
                                            Route::Account => view! { <UnsavedMark /> }.into_any(),
                                            _ => ().into_any(),
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
    let mark = Memo::new(move |_| match live.readiness.read().as_ref()?.verdict {
        Verdict::NeedsAttention(count) => Some(("attention", count)),
        Verdict::ToReview(count) => Some(("neutral", count)),
        Verdict::AllSet | Verdict::NothingSeen => None,
    });
    move || {
        mark.get().map(|(tone, count)| {
            let words = match tone {
                "attention" => msg::mark_attention(count),
                _ => msg::mark_to_review(count),
            };
            view! {
                <span class="as-rail-mark" data-tone=tone>
                    <span aria-hidden="true">{t.count(count as u64)}</span>
                    <span class="as-visually-hidden">{t.text(words)}</span>
                </span>
            }
        })
    }
}

/// That something typed on the account page waits there to be saved.
#[component]
fn UnsavedMark() -> impl IntoView {
    let t = use_i18n();
    let draft = use_account_draft();
    let waits = Memo::new(move |_| draft.changed() > 0);
    view! {
        <Show when=move || waits.get()>
            <span class="as-rail-mark" data-dot="" data-tone="attention">
                <span class="as-visually-hidden">{t.text(msg::account_unsaved())}</span>
            </span>
        </Show>
    }
}

/// What is true of the whole app right now: offline, or an invented workspace.
#[component]
fn Banners() -> impl IntoView {
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

/// Theme, contrast and language of this device.
#[component]
fn DisplayControls() -> impl IntoView {
    let t = use_i18n();
    let nav = use_nav();
    let display = use_display();
    let base: Base = expect_context();
    let toasts = use_toasts();
    let apply = move || {
        let display = display.get_untracked();
        display.save();
        if let Some(root) = own_root(nav) {
            // Setting an attribute of a valid name does not fail.
            let _ = root.set_attribute("data-theme", display.theme.name());
            let _ = root.set_attribute("data-contrast", display.contrast.name());
        }
    };
    let theme = move |event| {
        let (theme, contrast) = match event_target_value(&event).as_str() {
            "light" => (Theme::Light, Contrast::System),
            "dark" => (Theme::Dark, Contrast::System),
            "more" => (Theme::System, Contrast::More),
            _ => (Theme::System, Contrast::System),
        };
        display.update(|display| {
            display.theme = theme;
            display.contrast = contrast;
        });
        apply();
    };
    let language = move |event| {
        let Some(locale) = Locale::parse(&event_target_value(&event)) else {
            return;
        };
        let base = base.clone();
        spawn_local(async move {
            match words::fetch(&base, locale, true).await {
                Ok(bundle) => {
                    let tag = locale.tag().to_owned();
                    display.update(|display| display.locale = Some(tag));
                    apply();
                    speak(t, nav, bundle, locale);
                }
                Err(error) => toasts.failed(error.message()),
            }
        });
    };
    let (theme_id, language_id) = (unique_id(), unique_id());
    let themes = [
        ("system", msg::theme_system()),
        ("light", msg::theme_light()),
        ("dark", msg::theme_dark()),
        ("more", msg::theme_contrast()),
    ];
    let chosen = display.with_untracked(|display| match display.contrast {
        Contrast::More => Contrast::More.name(),
        Contrast::System => display.theme.name(),
    });
    view! {
        <label class="as-visually-hidden" for=theme_id.clone()>
            {t.text(msg::theme_label())}
        </label>
        <select class="as-select" data-size="s" id=theme_id on:change=theme>
            {themes
                .into_iter()
                .map(|(value, name)| {
                    view! {
                        <option value=value selected=value == chosen>
                            {t.text(name)}
                        </option>
                    }
                })
                .collect_view()}
        </select>
        <label class="as-visually-hidden" for=language_id.clone()>
            {t.text(msg::language_label())}
        </label>
        <select
            class="as-select"
            data-size="s"
            id=language_id
            on:change=language
        >
            {offered(t.locale())
                .into_iter()
                .map(|locale| {
                    view! {
                        <option
                            value=locale.tag()
                            lang=locale.tag()
                            selected=locale == t.locale()
                        >
                            {locale.own_name()}
                        </option>
                    }
                })
                .collect_view()}
        </select>
    }
}

/// The languages to choose from; the pseudo language only for those who have it.
fn offered(current: Locale) -> Vec<Locale> {
    let mut locales = Locale::OFFERED.to_vec();
    if !locales.contains(&current) {
        locales.push(current);
    }
    locales
}

/// The element of the whole page, where the page is the mount's own.
fn own_root(nav: crate::nav::Nav) -> Option<web_sys::Element> {
    nav.owns_page().then(|| document().document_element())?
}

fn speak(t: I18n, nav: crate::nav::Nav, bundle: crate::i18n::Bundle, locale: Locale) {
    if let Some(root) = own_root(nav) {
        let _ = root.set_attribute("lang", locale.tag());
        let _ = root.set_attribute("dir", locale.direction());
    }
    t.set(bundle);
}
