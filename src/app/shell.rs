//! The shell: top bar, rail of sections, the page, and notices above it.

use allset_domain::problem::ProblemCode;
use allset_domain::readiness::Verdict;
use allset_domain::workspace::{Contents, Feature};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

use super::Base;
use super::start::load_bundle;
use crate::api::ApiError;
use crate::i18n::{I18n, Locale, Message, msg, use_i18n};
use crate::nav::{Link, use_nav};
use crate::pages;
use crate::route::Route;
use crate::state::confirm::{Confirm, Question};
use crate::state::display::{Contrast, Theme, use_display};
use crate::state::live::use_live;
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
    let menu = RwSignal::new(false);
    let (rail, main) = (unique_id(), unique_id());
    let route = Memo::new(move |_| nav.location().with(|now| now.route));
    Effect::new(move || {
        let name = route.get().map_or_else(msg::not_found_title, route_name);
        document().set_title(&t.text(msg::document_title(t.text(name))));
        menu.set(false);
    });
    let page = move || match route.get() {
        Some(Route::Overview) => view! { <pages::overview::OverviewPage /> }.into_any(),
        Some(Route::Readiness) => view! { <pages::readiness::ReadinessPage /> }.into_any(),
        Some(Route::Account) => view! { <pages::account::AccountPage /> }.into_any(),
        Some(Route::Credits) => view! { <pages::credits::CreditsPage /> }.into_any(),
        Some(Route::Planner) => view! { <pages::planner::PlannerPage /> }.into_any(),
        None => view! { <pages::not_found::NotFoundPage /> }.into_any(),
    };
    let skip = main.clone();
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if let Some(main) = document().get_element_by_id(&skip) {
            use wasm_bindgen::JsCast;
            if let Ok(main) = main.dyn_into::<web_sys::HtmlElement>() {
                // Focusing an element of the page does not fail.
                let _ = main.focus();
            }
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
                    on:click=move |_| menu.update(|open| *open = !*open)
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
            >
                <ul class="as-rail-list">
                    {Route::ALL
                        .iter()
                        .map(|&to| {
                            view! {
                                <li>
                                    <Link to=to class="as-rail-link" marks_current=true>
                                        <Glyph icon=route_icon(to) />
                                        <span>{t.text(route_name(to))}</span>
                                        {(to == Route::Readiness)
                                            .then(|| view! { <ReadinessMark /> })}
                                    </Link>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </nav>
            <main class="as-main" id=main tabindex="-1">
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
            Some((workspace.value.contents, workspace.value.edited))
        })
    });
    let refill = Memo::new(move |_| live.has(Feature::Refill));
    view! {
        <Show when=move || offline.get()>
            <div class="as-banner" data-tone="attention" role="status">
                <Glyph icon=Icon::Attention />
                <p>{t.text(msg::offline_notice())}</p>
            </div>
        </Show>
        {move || {
            let (contents, edited) = sample.get()?;
            let sample = contents == Contents::Sample;
            let notice = if sample { msg::sample_notice() } else { msg::empty_notice() };
            (refill.get())
                .then(|| {
                    view! {
                        <div class="as-banner" data-tone="neutral">
                            <Glyph icon=Icon::Open />
                            <p>{t.text(notice)}</p>
                            <div class="as-banner-actions">
                                <RefillButton contents=Contents::Empty edited=edited />
                                <RefillButton contents=Contents::Sample edited=edited />
                            </div>
                        </div>
                    }
                })
        }}
    }
}

/// Fills the workspace anew; asks first where something of the person's own would be lost.
#[component]
fn RefillButton(contents: Contents, edited: bool) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let confirm: Confirm = expect_context();
    let (label, done) = match contents {
        Contents::Empty => (msg::start_empty(), msg::started_empty()),
        Contents::Sample => (msg::reset_sample(), msg::reset_done()),
    };
    let refill = {
        let done = done.clone();
        move || {
            let done = done.clone();
            spawn_local(async move {
                let version = live.workspace.with_untracked(|workspace| {
                    workspace.ready().map(|workspace| workspace.version.clone())
                });
                let Some(version) = version else { return };
                match live.client().refill_workspace(&version, contents).await {
                    Ok(()) => {
                        live.plan.set(None);
                        toasts.done(done);
                    }
                    Err(error) => toasts.failed(refusal(&error)),
                }
                live.refresh();
            });
        }
    };
    let action = label.clone();
    let click = move |_| {
        if edited {
            confirm.ask(Question {
                title: msg::refill_title(),
                text: msg::refill_text(),
                action: action.clone(),
                keep: msg::refill_keep(),
                then: Arc::new(refill.clone()),
            });
        } else {
            refill();
        }
    };
    view! {
        <button class="as-button" type="button" data-kind="quiet" data-size="s" on:click=click>
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
    let display = use_display();
    let base: Base = expect_context();
    let toasts = use_toasts();
    let apply = move || {
        let display = display.get_untracked();
        display.save();
        if let Some(root) = document().document_element() {
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
            match load_bundle(&base, locale).await {
                Ok(bundle) => {
                    let tag = locale.tag().to_owned();
                    display.update(|display| display.locale = Some(tag));
                    apply();
                    speak(t, bundle, locale);
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
        <select class="as-select" id=theme_id on:change=theme>
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
        <select class="as-select" id=language_id on:change=language>
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

fn speak(t: I18n, bundle: crate::i18n::Bundle, locale: Locale) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", locale.tag());
        let _ = root.set_attribute("dir", locale.direction());
    }
    t.set(bundle);
}
