//! Readiness: the five checks, the decision table, the record of reviews.

mod checks;
mod decisions;
mod words;

use allset_domain::readiness::{CheckStatus, Finding, Readiness, Review, Severity, Verdict};
use leptos::prelude::*;

use super::credits::Head;
use crate::i18n::{DateStyle, Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Load, use_live};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::page::Page;
use crate::ui::status::Tone;

/// The page.
#[component]
pub fn ReadinessPage() -> impl IntoView {
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
                <Headline readiness=readiness.clone() />
                <checks::Checks readiness=readiness.clone() />
                <decisions::Decisions readiness=readiness />
                <Record />
            }
            .into_any(),
        }
    };
    view! {
        <Page title=t.text(msg::readiness_title()) intro=t.text(msg::readiness_intro())>
            {content}
        </Page>
    }
}

/// Whether the workspace is all set, in one line.
#[component]
pub(super) fn Headline(
    /// The checklist.
    readiness: Readiness,
    /// Whether it leads to the checklist.
    #[prop(optional)]
    leads: bool,
) -> impl IntoView {
    let t = use_i18n();
    let (tone, title) = match readiness.verdict {
        Verdict::NeedsAttention(count) => (Tone::Attention, msg::headline_attention(count)),
        Verdict::ToReview(count) => (Tone::Neutral, msg::headline_review(count)),
        Verdict::AllSet => (Tone::Ok, msg::headline_all_set()),
        Verdict::NothingSeen => (Tone::Unseen, msg::headline_nothing_seen()),
    };
    view! {
        <section class="as-headline" data-tone=tone.name()>
            <Glyph icon=tone.icon() large=true />
            <div>
                <p class="as-headline-title" role="status">
                    {t.text(title)}
                </p>
                <p class="as-headline-text">
                    {t.text(msg::headline_unseen(readiness.unseen))}
                </p>
            </div>
            {leads
                .then(|| {
                    view! {
                        <Link to=Route::Readiness class="as-button">
                            {t.text(msg::headline_open())}
                        </Link>
                    }
                })}
        </section>
    }
}

/// How a check stands, as a tone.
pub(super) fn check_tone(status: CheckStatus) -> Tone {
    match status {
        CheckStatus::Unseen => Tone::Unseen,
        CheckStatus::NeedsAttention => Tone::Danger,
        CheckStatus::ToReview => Tone::Neutral,
        CheckStatus::Changed => Tone::Attention,
        CheckStatus::Reviewed => Tone::Ok,
    }
}

/// How a check stands, in words.
pub(super) fn check_status(status: CheckStatus) -> Message {
    match status {
        CheckStatus::Unseen => msg::status_unseen(),
        CheckStatus::NeedsAttention => msg::status_attention(),
        CheckStatus::ToReview => msg::status_to_review(),
        CheckStatus::Changed => msg::status_changed(),
        CheckStatus::Reviewed => msg::status_reviewed(),
    }
}

/// A finding with the way to where it can be fixed.
#[component]
pub(super) fn FindingItem(finding: Finding) -> impl IntoView {
    let t = use_i18n();
    let (tone, severity) = match finding.severity {
        Severity::Good => (Tone::Ok, msg::severity_good()),
        Severity::Note => (Tone::Neutral, msg::severity_note()),
        Severity::Warning => (Tone::Attention, msg::severity_warning()),
        Severity::Blocking => (Tone::Danger, msg::severity_blocking()),
    };
    let (to, anchor, label) = words::place(finding.place);
    view! {
        <li class="as-finding" data-tone=tone.name()>
            <Glyph icon=tone.icon() />
            <span class="as-visually-hidden">{t.text(severity)} " "</span>
            <p>
                {t.text(words::finding(finding.kind, t))} " "
                <Link to=to anchor=anchor>
                    {t.text(label)}
                </Link>
            </p>
        </li>
    }
}

/// Who reviewed what, and when.
#[component]
fn Record() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let title = unique_id();
    let reviews = live.reviews.with_untracked(|reviews| {
        reviews
            .ready()
            .map(|reviews| reviews.value.reviews.clone())
            .unwrap_or_default()
    });
    let row = move |review: Review| {
        let who = if review.reviewer.is_empty() {
            t.text(msg::reviews_nameless())
        } else {
            review.reviewer
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    {t.text(words::check_title(review.check))}
                </th>
                <td role="cell" data-label=t.text(msg::reviews_who())>
                    <bdi>{who}</bdi>
                </td>
                <td role="cell" data-label=t.text(msg::reviews_when())>
                    {t.date(review.reviewed_at, DateStyle::DayAndTime)}
                </td>
            </tr>
        }
    };
    let content = if reviews.is_empty() {
        view! {
            <div class="as-empty">
                <Glyph icon=Icon::Readiness large=true />
                <p class="as-empty-text">{t.text(msg::reviews_none())}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="as-table-box">
                <table class="as-table" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <Head text=msg::reviews_check() />
                            <Head text=msg::reviews_who() />
                            <Head text=msg::reviews_when() />
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{reviews.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="as-section" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::reviews_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::reviews_intro())}</p>
            </div>
            {content}
        </section>
    }
}
