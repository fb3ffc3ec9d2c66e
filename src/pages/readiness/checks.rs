//! The checks themselves.

use allset_domain::readiness::{
    Check, CheckKind, CheckStatus, EvidenceItem, Finding, ReviewCreate, Severity,
};
use leptos::html::{Article, H3};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::policy::Policies;
use crate::api::{self, ApiError};
use crate::checklist::{FindingItem, check_status, check_tone, details};
use crate::i18n::{DateStyle, I18n, msg, use_i18n};
use crate::nav::show_when_named;
use crate::state::live::{Live, Load, use_live};
use crate::state::toasts::use_toasts;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::status::Status;

#[component]
pub(super) fn Checks() -> impl IntoView {
    let t = use_i18n();
    let title = unique_id();
    view! {
        <section class="as-section" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::checks_title())}
                </h2>
            </div>
            <div class="as-checks">
                {CheckKind::ALL
                    .into_iter()
                    .map(|kind| view! { <CheckCard kind=kind /> })
                    .collect_view()}
            </div>
        </section>
    }
}

/// A check. Its parts follow what it finds; the card itself stays, so that neither the focus in it
/// nor an opened list is lost when something changes.
#[component]
fn CheckCard(kind: CheckKind) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let title = unique_id();
    let heading = NodeRef::<H3>::new();
    let card = NodeRef::<Article>::new();
    let marked = show_when_named(details::check_anchor(kind), card);
    let check = Memo::new(move |_| live.readiness.read().as_ref()?.check(kind).cloned());
    let part =
        move |part: fn(&Check) -> bool| Memo::new(move |_| check.read().as_ref().is_some_and(part));
    let status = Memo::new(move |_| {
        let check = check.read();
        check.as_ref().map_or(CheckStatus::Unseen, |c| c.status)
    });
    let tone = move || check_tone(status.get());
    let seen = move || status.get() != CheckStatus::Unseen;
    let found = part(|check| !check.findings.is_empty());
    let looked = part(|check| !check.evidence.is_empty());
    let changed = move || {
        let check = check.read();
        let check = check
            .as_ref()
            .filter(|check| check.status == CheckStatus::Changed)?;
        let when = check.review.as_ref();
        let when = when.map(|review| t.date(review.reviewed_at, DateStyle::DayAndTime));
        let changes = check.changes.iter();
        let changes =
            changes.map(|change| view! { <li dir="auto">{details::change(change, t)}</li> });
        Some(view! {
            <div class="as-check-changed">
                <Glyph icon=Icon::Changed />
                <div>
                    <p>{t.text(msg::check_changed_since(when.unwrap_or_default()))}</p>
                    <ul class="as-check-changes">{changes.collect_view()}</ul>
                </div>
            </div>
        })
    };
    let lapsed = move || {
        let check = check.read();
        let check = check
            .as_ref()
            .filter(|check| check.status == CheckStatus::Lapsed)?;
        let reviewed = t.date(check.review.as_ref()?.reviewed_at, DateStyle::Day);
        Some(view! {
            <div class="as-check-changed">
                <Glyph icon=Icon::Changed />
                <p>{t.text(msg::check_lapsed(reviewed))}</p>
            </div>
        })
    };
    let findings = move || {
        let check = check.read();
        let findings = check.iter().flat_map(|check| check.findings.clone());
        findings
            .map(|finding| view! { <FindingItem finding=finding /> })
            .collect_view()
    };
    let evidence = move || {
        let check = check.read();
        let evidence = check.iter().flat_map(|check| &check.evidence);
        evidence.map(|item| pair(item, t)).collect_view()
    };
    view! {
        <article
            class="as-check"
            data-tone=move || tone().name()
            data-marked=move || marked.get().then_some("")
            aria-labelledby=title
            node_ref=card
        >
            {move || view! { <Glyph icon=tone().icon() large=true /> }}
            <div class="as-check-head">
                <h3 class="as-check-title" id=title.clone() tabindex="-1" node_ref=heading>
                    {t.text(details::check_title(kind))}
                </h3>
                {move || view! { <Status tone=tone() text=t.text(check_status(status.get())) /> }}
            </div>
            <p class="as-check-why">{t.text(details::check_why(kind))}</p>
            <Show when=move || !seen()>
                <p class="as-check-why">{t.text(details::unseen(kind))}</p>
            </Show>
            {changed}
            {lapsed}
            <Show when=move || found.get()>
                <ul class="as-findings">{findings}</ul>
            </Show>
            <Show when=move || looked.get()>
                <details class="as-check-evidence">
                    <summary>{t.text(msg::check_evidence())}</summary>
                    <dl class="as-pairs">{evidence}</dl>
                </details>
            </Show>
            <Policies kind=kind />
            <Show when=seen>
                <Foot check=check heading=heading />
            </Show>
        </article>
    }
}

fn pair(item: &EvidenceItem, t: I18n) -> impl IntoView + use<> {
    view! {
        <div>
            <dt>{details::evidence(&item.key, t)}</dt>
            <dd dir="auto">{details::value(&item.key, &item.value, t)}</dd>
        </div>
    }
}

/// When it was reviewed, and the button to review it.
#[component]
fn Foot(
    check: Memo<Option<Check>>,
    /// Takes the focus when the button that had it is gone.
    heading: NodeRef<H3>,
) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let busy = RwSignal::new(false);
    let kept = Memo::new(move |_| live.reviews.read().ready().is_some());
    let state = move || {
        let check = check.read();
        let check = check.as_ref()?;
        Some(t.text(match &check.review {
            _ if blocked(check) => msg::check_fix_first(),
            _ if !kept.get() => msg::check_not_kept(),
            None => msg::check_not_reviewed(),
            Some(review) => {
                let when = t.date(review.reviewed_at, DateStyle::DayAndTime);
                if review.reviewer.is_empty() {
                    msg::check_reviewed(when)
                } else {
                    msg::check_reviewed_by(review.reviewer.clone(), when)
                }
            }
        }))
    };
    let again = move || {
        let check = check.read();
        check.as_ref().is_some_and(|check| check.review.is_some())
    };
    let needed = Memo::new(move |_| {
        let check = check.read();
        let open = |check: &Check| check.status != CheckStatus::Reviewed && !blocked(check);
        kept.get() && check.as_ref().is_some_and(open)
    });
    let press = move |_| {
        let seen = check.with_untracked(|check| {
            check.as_ref().map(|check| ReviewCreate {
                check: check.kind,
                fingerprint: check.fingerprint.clone(),
                evidence: check.evidence.clone(),
            })
        });
        let Some(seen) = seen.filter(|_| !busy.get_untracked()) else {
            return;
        };
        busy.set(true);
        spawn_local(async move {
            match record(live, &seen).await {
                Ok(()) => {
                    toasts.done(msg::check_review_done());
                    if let Some(heading) = heading.try_get_untracked().flatten() {
                        let _ = heading.focus();
                    }
                }
                Err(error) => toasts.failed(error.message()),
            }
            let _ = busy.try_set(false);
            live.refresh();
        });
    };
    view! {
        <div class="as-check-foot">
            <Show when=move || needed.get()>
                <button
                    class="as-button as-screen-only"
                    type="button"
                    data-size="s"
                    aria-busy=move || busy.get().then_some("true")
                    on:click=press
                >
                    {move || {
                        t.text(
                            if again() { msg::check_review_again() } else { msg::check_review() },
                        )
                    }}
                </button>
            </Show>
            <span>{state}</span>
        </div>
    }
}

fn blocked(check: &Check) -> bool {
    let blocks = |finding: &Finding| finding.severity == Severity::Blocking;
    check.findings.iter().any(blocks)
}

/// Records a review. Reviews are only ever added, so one that others added meanwhile is no reason to
/// ask the person again: what they saw is what the review names.
async fn record(live: Live, seen: &ReviewCreate) -> Result<(), ApiError> {
    let client = live.client();
    // The same press sent twice is one review; the next press is another.
    let key = format!("{}-{}", seen.fingerprint, js_sys::Math::random());
    let known = live
        .reviews
        .try_with_untracked(|reviews| reviews.ready().map(|reviews| reviews.version.clone()));
    let Some(Some(version)) = known else {
        return Ok(());
    };
    match client.create_review(&version, &key, seen).await {
        Err(error) if error.is_stale() => {
            let version = client.read(api::REVIEWS).await?.version;
            let key = format!("{key}-again");
            client.create_review(&version, &key, seen).await?;
        }
        answer => drop(answer?),
    }
    let reviews = client.read(api::REVIEWS).await?;
    let _ = live.reviews.try_set(Load::Ready(reviews));
    Ok(())
}
