//! Overview: where the workspace stands, and what needs the person first.

use allset_domain::grant;
use allset_domain::readiness::{CheckKind, CheckStatus, Readiness};
use allset_domain::settings::settings;
use leptos::prelude::*;

use super::credits::Credits;
use crate::checklist::{FindingItem, Headline, Shown, check_status, check_tone};
use crate::i18n::{Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::use_live;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::page::Page;
use crate::ui::status::Status;

/// So many languages are named; more are counted.
const FEW_LANGUAGES: usize = 3;

/// The page.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let shown = Shown::of(live);
    let content = || {
        view! {
            <Headline leads=true />
            <Promises />
            <First />
        }
        .into_any()
    };
    view! {
        <Page title=t.text(msg::overview_title()) intro=t.text(msg::overview_intro())>
            {move || shown.get().view(live, content)}
        </Page>
    }
}

#[component]
fn Promises() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let name = move || {
        let account = live.account.read();
        let called = account.ready().map(|account| account.value.called());
        match called {
            Some("") => t.text(msg::promise_account_nameless()),
            Some(called) => called.to_owned(),
            None => String::new(),
        }
    };
    let credits = move || {
        let credits = live.credits.read();
        let amount = grant::spendable(&credits.ready()?.grants, live.now.get());
        Some(view! {
            <p class="as-promise-figure">
                <Credits amount=amount />
            </p>
        })
    };
    let languages = move || {
        let set = live.settings.read();
        let set = &set.ready()?.value;
        let source = set.value(&settings::SOURCE_LANGUAGE);
        let source = match source.text() {
            "" => t.text(msg::promise_defaults_any()),
            tag => t.language_name(tag),
        };
        let targets = set.value(&settings::TARGET_LANGUAGES);
        let targets = targets.items().iter().map(|tag| t.language_name(tag));
        let targets: Vec<_> = targets.collect();
        let text = t.text(match targets.as_slice() {
            [] => msg::promise_defaults_from(source),
            few if few.len() <= FEW_LANGUAGES => {
                msg::promise_defaults_languages(source, t.list(few))
            }
            many => msg::promise_defaults_many(many.len(), source),
        });
        Some(view! { <p class="as-promise-figure">{text}</p> })
    };
    // A part that cannot be seen is named, so that the state of the other is not taken for its own.
    let status = move |kind, unseen: fn() -> Message| {
        move || {
            let status = live.readiness.read().as_ref()?.check(kind)?.status;
            let text = match status {
                CheckStatus::Unseen => unseen(),
                seen => check_status(seen),
            };
            Some(view! { <Status tone=check_tone(status) text=t.text(text) /> })
        }
    };
    view! {
        <div class="as-promises">
            <article class="as-promise">
                <h2 class="as-promise-title">
                    <Glyph icon=Icon::Account large=true />
                    " "
                    {t.text(msg::promise_account_title())}
                </h2>
                <p class="as-promise-text">{t.text(msg::promise_account_text())}</p>
                <p class="as-promise-figure">
                    <bdi>{name}</bdi>
                </p>
                <div class="as-promise-states">
                    {status(CheckKind::Profile, msg::promise_account_unseen)}
                    {status(CheckKind::Access, msg::promise_access_unseen)}
                </div>
                <Link to=Route::Account>
                    {t.text(msg::promise_account_open())} " " <Glyph icon=Icon::Onward />
                </Link>
            </article>
            <article class="as-promise">
                <h2 class="as-promise-title">
                    <Glyph icon=Icon::Credits large=true />
                    " "
                    {t.text(msg::promise_credits_title())}
                </h2>
                <p class="as-promise-text">{t.text(msg::promise_credits_text())}</p>
                {credits}
                {status(CheckKind::Credits, msg::promise_credits_unseen)}
                <Link to=Route::Credits>
                    {t.text(msg::promise_credits_open())} " " <Glyph icon=Icon::Onward />
                </Link>
            </article>
            <article class="as-promise">
                <h2 class="as-promise-title">
                    <Glyph icon=Icon::Defaults large=true />
                    " "
                    {t.text(msg::promise_defaults_title())}
                </h2>
                <p class="as-promise-text">{t.text(msg::promise_defaults_text())}</p>
                {languages}
                {status(CheckKind::Defaults, msg::promise_defaults_unseen)}
                <Link to=Route::Defaults>
                    {t.text(msg::promise_defaults_open())} " " <Glyph icon=Icon::Onward />
                </Link>
            </article>
        </div>
    }
}

#[component]
fn First() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let title = unique_id();
    let findings = Memo::new(move |_| {
        let readiness = live.readiness.read();
        let first = readiness.as_ref().map(Readiness::first);
        first
            .unwrap_or_default()
            .into_iter()
            .cloned()
            .collect::<Vec<_>>()
    });
    let list = move || {
        let findings = findings.get();
        if findings.is_empty() {
            return view! { <p>{t.text(msg::first_nothing())}</p> }.into_any();
        }
        let items = findings
            .into_iter()
            .map(|finding| view! { <FindingItem finding=finding /> })
            .collect_view();
        view! { <ul class="as-findings">{items}</ul> }.into_any()
    };
    view! {
        <section class="as-section" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::first_title())}
                </h2>
            </div>
            <div class="as-card">
                <div class="as-card-body">{list}</div>
            </div>
        </section>
    }
}
