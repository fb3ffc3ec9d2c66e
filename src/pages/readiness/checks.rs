//! The checks themselves.

use allset_domain::readiness::{
    Change, Check, CheckStatus, EvidenceItem, Readiness, ReviewCreate, Severity,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{FindingItem, check_status, check_tone, words};
use crate::i18n::{DateStyle, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::toasts::use_toasts;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::status::Status;

#[component]
pub(super) fn Checks(readiness: Readiness) -> impl IntoView {
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
                {readiness
                    .checks
                    .into_iter()
                    .map(|check| view! { <CheckCard check=check /> })
                    .collect_view()}
            </div>
        </section>
    }
}

#[component]
fn CheckCard(check: Check) -> impl IntoView {
    let t = use_i18n();
    let title = unique_id();
    let tone = check_tone(check.status);
    let unseen = (check.status == CheckStatus::Unseen).then(|| {
        view! { <p class="as-check-why">{t.text(words::unseen(check.kind))}</p> }
    });
    let changed = (check.status == CheckStatus::Changed).then(|| {
        let when = check
            .review
            .as_ref()
            .map(|review| t.date(review.reviewed_at, DateStyle::DayAndTime))
            .unwrap_or_default();
        let changes = check
            .changes
            .iter()
            .map(|change| view! { <li dir="auto">{describe(change)}</li> })
            .collect_view();
        view! {
            <div class="as-check-changed">
                <Glyph icon=Icon::Changed />
                <div>
                    {t.text(msg::check_changed_since(when))} <ul class="as-list">{changes}</ul>
                </div>
            </div>
        }
    });
    let findings = check
        .findings
        .iter()
        .cloned()
        .map(|finding| view! { <FindingItem finding=finding /> })
        .collect_view();
    let evidence = (!check.evidence.is_empty()).then(|| {
        let pairs = check.evidence.iter().map(pair).collect_view();
        view! {
            <details class="as-check-evidence">
                <summary>{t.text(msg::check_evidence())}</summary>
                <dl class="as-pairs">{pairs}</dl>
            </details>
        }
    });
    let foot =
        (check.status != CheckStatus::Unseen).then(|| view! { <Foot check=check.clone() /> });
    view! {
        <article class="as-check" data-tone=tone.name() aria-labelledby=title>
            <Glyph icon=tone.icon() large=true />
            <div class="as-check-head">
                <h3 class="as-check-title" id=title.clone()>
                    {t.text(words::check_title(check.kind))}
                </h3>
                <Status tone=tone text=t.text(check_status(check.status)) />
            </div>
            <p class="as-check-why">{t.text(words::check_why(check.kind))}</p>
            {unseen}
            {changed}
            <ul class="as-findings">{findings}</ul>
            {evidence}
            {foot}
        </article>
    }
}

fn pair(item: &EvidenceItem) -> impl IntoView + use<> {
    let t = use_i18n();
    view! {
        <dt>{t.text(words::evidence(&item.key))}</dt>
        <dd dir="auto">{words::value(&item.key, &item.value, t)}</dd>
    }
}

fn describe(change: &Change) -> String {
    let t = use_i18n();
    let what = t.text(words::evidence(&change.key));
    let value = |value: &String| words::value(&change.key, value, t);
    t.text(match (&change.before, &change.after) {
        (Some(before), Some(after)) => msg::change_value(value(after), value(before), what),
        (None, Some(after)) => msg::change_added(value(after), what),
        (Some(before), None) => msg::change_removed(value(before), what),
        (None, None) => msg::change_removed(t.text(msg::value_empty()), what),
    })
}

/// When it was reviewed, and the button to review it.
#[component]
fn Foot(check: Check) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let toasts = use_toasts();
    let busy = RwSignal::new(false);
    let blocked = check
        .findings
        .iter()
        .any(|finding| finding.severity == Severity::Blocking);
    let state = match (&check.review, blocked) {
        (_, true) => msg::check_fix_first(),
        (None, _) => msg::check_not_reviewed(),
        (Some(review), _) => {
            let when = t.date(review.reviewed_at, DateStyle::DayAndTime);
            if review.reviewer.is_empty() {
                msg::check_reviewed(when)
            } else {
                msg::check_reviewed_by(review.reviewer.clone(), when)
            }
        }
    };
    let action = match check.status {
        CheckStatus::Reviewed | CheckStatus::Changed => msg::check_review_again(),
        CheckStatus::ToReview | CheckStatus::NeedsAttention | CheckStatus::Unseen => {
            msg::check_review()
        }
    };
    let needed = !blocked && check.status != CheckStatus::Reviewed;
    let review = ReviewCreate {
        check: check.kind,
        fingerprint: check.fingerprint,
        evidence: check.evidence,
    };
    let record = move |_| {
        if busy.get_untracked() {
            return;
        }
        let version = live
            .reviews
            .with_untracked(|reviews| reviews.ready().map(|reviews| reviews.version.clone()));
        let Some(version) = version else { return };
        busy.set(true);
        let review = review.clone();
        // The same press sent twice is one review; the next press is another.
        let key = format!("{}-{}", review.fingerprint, js_sys::Math::random());
        spawn_local(async move {
            match live.client().create_review(&version, &key, &review).await {
                Ok(_) => toasts.done(msg::check_review_done()),
                Err(error) => toasts.failed(error.message()),
            }
            let _ = busy.try_set(false);
            live.refresh();
        });
    };
    view! {
        <div class="as-check-foot">
            {needed
                .then(|| {
                    view! {
                        <button
                            class="as-button"
                            type="button"
                            data-kind="secondary"
                            data-size="s"
                            aria-busy=move || busy.get().then_some("true")
                            on:click=record
                        >
                            {t.text(action)}
                        </button>
                    }
                })}
            <span>{t.text(state)}</span>
        </div>
    }
}
