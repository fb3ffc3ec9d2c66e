//! Readiness: the five checks, the decision table, the record of reviews.

mod checks;
mod decisions;
pub(crate) mod words;

use allset_domain::readiness::{CheckStatus, Finding, Review, Severity, Verdict};
use leptos::prelude::*;

use super::credits::Head;
use crate::api::ApiError;
use crate::i18n::{DateStyle, Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Live, Load, use_live};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::page::Page;
use crate::ui::status::Tone;

/// What the pages show that look at the checklist; a change inside of it draws nothing anew.
#[derive(Clone, PartialEq)]
pub(super) enum Shown {
    Loading,
    Failed(ApiError),
    Ready,
}

impl Shown {
    /// What could not be read is not the same as what the backend lacks: until all of it is there, no
    /// verdict is given.
    pub(super) fn of(live: Live) -> Memo<Self> {
        fn failure<T: Send + Sync + 'static>(load: RwSignal<Load<T>>) -> Option<ApiError> {
            load.with(|load| match load {
                Load::Failed(error) => Some(error.clone()),
                Load::Loading | Load::Absent | Load::Ready(_) => None,
            })
        }
        Memo::new(move |_| {
            let failure = failure(live.capabilities)
                .or_else(|| failure(live.account))
                .or_else(|| failure(live.credits))
                .or_else(|| failure(live.rate_cards))
                .or_else(|| failure(live.reviews));
            match failure {
                Some(error) => Self::Failed(error),
                None if live.readiness.read().is_none() => Self::Loading,
                None => Self::Ready,
            }
        })
    }

    /// The shape of what comes, or why it does not; `content` where it is there.
    pub(super) fn view(self, live: Live, content: impl FnOnce() -> AnyView) -> AnyView {
        match self {
            Self::Loading => view! { <Skeleton /> }.into_any(),
            Self::Failed(error) => {
                view! { <Failure message=error.message() retry=move || live.refresh() /> }
                    .into_any()
            }
            Self::Ready => content(),
        }
    }
}

/// The page.
#[component]
pub fn ReadinessPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let shown = Shown::of(live);
    let content = || {
        view! {
            <Headline />
            <checks::Checks />
            <decisions::Decisions />
            <Record />
        }
        .into_any()
    };
    view! {
        <Page title=t.text(msg::readiness_title()) intro=t.text(msg::readiness_intro())>
            {move || shown.get().view(live, content)}
        </Page>
    }
}

/// Whether the workspace is all set, in one line.
#[component]
pub(super) fn Headline(
    /// Whether it leads to the checklist.
    #[prop(optional)]
    leads: bool,
) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let verdict = Memo::new(move |_| {
        let readiness = live.readiness.read();
        readiness
            .as_ref()
            .map_or((Verdict::NothingSeen, 0), |readiness| {
                (readiness.verdict, readiness.unseen)
            })
    });
    let tone = move || match verdict.get().0 {
        Verdict::NeedsAttention(_) => Tone::Attention,
        Verdict::ToReview(_) => Tone::Neutral,
        Verdict::AllSet => Tone::Ok,
        Verdict::NothingSeen => Tone::Unseen,
    };
    let title = move || match verdict.get().0 {
        Verdict::NeedsAttention(count) => msg::headline_attention(count),
        Verdict::ToReview(count) => msg::headline_review(count),
        Verdict::AllSet => msg::headline_all_set(),
        Verdict::NothingSeen => msg::headline_nothing_seen(),
    };
    view! {
        <section class="as-headline" data-tone=move || tone().name()>
            {move || view! { <Glyph icon=tone().icon() large=true /> }}
            <div role="status">
                <p class="as-headline-title">{move || t.text(title())}</p>
                <p class="as-headline-text">
                    {move || t.text(msg::headline_unseen(verdict.get().1))}
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
    let (to, anchor, label) = words::place(&finding);
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
    let named = title.clone();
    let content = move || {
        let reviews = live.reviews.read();
        let reviews = reviews
            .ready()
            .map_or_else(Vec::new, |reviews| reviews.value.reviews.clone());
        if reviews.is_empty() {
            return view! {
                <div class="as-empty">
                    <Glyph icon=Icon::Readiness large=true />
                    <p class="as-empty-text">{t.text(msg::reviews_none())}</p>
                </div>
            }
            .into_any();
        }
        view! {
            <div class="as-table-box">
                <table class="as-table" role="table" aria-labelledby=named.clone()>
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
            <div class="as-card">{content}</div>
        </section>
    }
}
