//! Overview: where the workspace stands, and what needs the person first.

use allset_domain::grant;
use allset_domain::readiness::{CheckKind, CheckStatus, Readiness};
use leptos::prelude::*;

use super::credits::Credits;
use super::readiness::{FindingItem, Headline, check_status, check_tone};
use crate::i18n::{msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Load, use_live};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::page::Page;
use crate::ui::status::{Status, Tone};

/// The page.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let content = move || {
        if let Load::Failed(error) = &*live.capabilities.read() {
            let message = error.message();
            return view! { <Failure message=message retry=move || live.refresh() /> }.into_any();
        }
        match live.readiness.get() {
            None => view! { <Skeleton /> }.into_any(),
            Some(readiness) => view! {
                <Headline readiness=readiness.clone() leads=true />
                <Promises readiness=readiness.clone() />
                <First readiness=readiness />
            }
            .into_any(),
        }
    };
    view! {
        <Page title=t.text(msg::overview_title()) intro=t.text(msg::overview_intro())>
            {content}
        </Page>
    }
}

#[component]
fn Promises(readiness: Readiness) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let name = live.account.with_untracked(|account| {
        account
            .ready()
            .map(|account| account.value.called().to_owned())
    });
    let name = name
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| t.text(msg::promise_account_nameless()));
    let credits = live.credits.with_untracked(|credits| {
        credits
            .ready()
            .map(|credits| grant::spendable(&credits.grants, live.now.get_untracked()))
    });
    let status = |kind| {
        readiness.check(kind).map(|check| {
            view! {
                <Status
                    tone=check_tone(check.status)
                    text=t.text(check_status(check.status))
                />
            }
        })
    };
    let seen = readiness
        .check(CheckKind::Defaults)
        .is_some_and(|check| check.status != CheckStatus::Unseen);
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
                {status(CheckKind::Profile)}
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
                {credits
                    .map(|amount| {
                        view! {
                            <p class="as-promise-figure">
                                <Credits amount=amount />
                            </p>
                        }
                    })}
                {status(CheckKind::Credits)}
                <Link to=Route::Credits>
                    {t.text(msg::promise_credits_open())} " " <Glyph icon=Icon::Onward />
                </Link>
            </article>
            <article class="as-promise">
                <h2 class="as-promise-title">
                    <Glyph icon=Icon::Readiness large=true />
                    " "
                    {t.text(msg::promise_defaults_title())}
                </h2>
                <p class="as-promise-text">{t.text(msg::promise_defaults_text())}</p>
                {(!seen)
                    .then(|| {
                        view! {
                            <Status
                                tone=Tone::Unseen
                                text=t.text(msg::promise_defaults_unseen())
                            />
                        }
                    })}
            </article>
        </div>
    }
}

#[component]
fn First(readiness: Readiness) -> impl IntoView {
    let t = use_i18n();
    let title = unique_id();
    let findings: Vec<_> = readiness.first().into_iter().cloned().collect();
    let list = if findings.is_empty() {
        view! { <p>{t.text(msg::first_nothing())}</p> }.into_any()
    } else {
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
