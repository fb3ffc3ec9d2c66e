//! One guide: its steps, each beside how that stands right now, and what to do then.

use leptos::prelude::*;

use super::said;
use super::state::StepState;
use super::steps::{self, Step, Target};
use crate::checklist::printed::{PrintButton, PrintedHead};
use crate::checklist::{check_status, check_tone, details, words};
use crate::i18n::{I18n, msg, use_i18n};
use crate::nav::{Link, use_nav};
use crate::route::{Guide, Route};
use crate::state::live::use_live;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::page::Page;
use crate::ui::status::Status;

#[component]
pub(super) fn GuidePage(guide: Guide) -> impl IntoView {
    let t = use_i18n();
    let nav = use_nav();
    let title = said(guide, "title", t);
    let name = title.clone();
    Effect::new(move || {
        if nav.owns_page() {
            document().set_title(&t.text(msg::document_title(name.as_str())));
        }
    });
    let steps = steps::steps(guide).iter().enumerate();
    let steps =
        steps.map(move |(at, step)| view! { <StepItem guide=guide number=at + 1 step=step /> });
    view! {
        <Page title=title intro=said(guide, "intro", t)>
            <PrintedHead />
            <ol class="as-guide">{steps.collect_view()}</ol>
            <Then guide=guide />
        </Page>
    }
}

#[component]
fn StepItem(guide: Guide, number: usize, step: &'static Step) -> impl IntoView {
    let t = use_i18n();
    let (to, anchor, label) = leads(step, t);
    view! {
        <li class="as-guide-step">
            <p>{said(guide, &format!("step-{number}"), t)}</p>
            <StepState step=step />
            <Link to=to anchor=anchor>
                {label}
                " "
                <Glyph icon=Icon::Onward />
            </Link>
        </li>
    }
}

/// Where a step leads, and the words of the link: what is to be found there.
fn leads(step: &Step, t: I18n) -> (Route, &'static str, String) {
    match step.target {
        Target::Setting(setting) => {
            let (to, anchor) = words::row_of(setting);
            (to, anchor, t.text(msg::guides_go(t.setting_name(setting))))
        }
        Target::Place(place) => {
            let (to, anchor) = words::address(place);
            (
                to,
                anchor,
                t.text(msg::guides_go(details::place_name(place))),
            )
        }
        Target::Check(kind) => {
            let anchor = details::check_anchor(kind);
            let label = msg::guides_go_check(details::check_title(kind));
            (Route::Readiness, anchor, t.text(label))
        }
    }
}

/// What to do once the steps are done: the check to review, or nothing more.
#[component]
fn Then(guide: Guide) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let title = unique_id();
    let content = match steps::then(guide) {
        None => view! { <p>{t.text(msg::guides_then_nothing())}</p> }.into_any(),
        Some(kind) => {
            let status =
                Memo::new(move |_| Some(live.readiness.read().as_ref()?.check(kind)?.status));
            let status = move || {
                let status = status.get()?;
                let text = t.text(check_status(status));
                Some(view! { <Status tone=check_tone(status) text=text /> })
            };
            view! {
                <p>
                    {t.text(msg::guides_then_review(t.text(details::check_title(kind))))} " " {status}
                </p>
            }
            .into_any()
        }
    };
    let review = steps::then(guide).map(|kind| {
        view! {
            <Link to=Route::Readiness anchor=details::check_anchor(kind) class="as-button">
                {t.text(msg::guides_review())}
            </Link>
        }
    });
    view! {
        <section class="as-section" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::guides_then())}
                </h2>
            </div>
            <div class="as-stack">
                {content}
                <div class="as-cluster as-screen-only">
                    {review} <PrintButton />
                    <Link to=Route::Guides>{t.text(msg::guides_all())}</Link>
                </div>
            </div>
        </section>
    }
}
