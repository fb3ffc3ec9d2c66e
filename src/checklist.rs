//! The checklist as several pages show it: the headline, how a check stands, a finding with the way
//! to where it can be fixed.

pub mod details;
pub mod printed;
pub mod words;

use allset_domain::readiness::{CheckStatus, Finding, Severity, Verdict};
use leptos::prelude::*;

use crate::api::ApiError;
use crate::i18n::{Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Live, Load, use_live};
use crate::ui::icon::Glyph;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::status::Tone;

/// What the pages show that look at the checklist; a change inside of it draws nothing anew.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// Not all of it is read yet.
    Loading,
    /// Some of it cannot be read.
    Failed(ApiError),
    /// The checklist is there.
    Ready,
}

impl Shown {
    /// What could not be read is not the same as what the backend lacks: until all of it is there, no
    /// verdict is given.
    pub fn of(live: Live) -> Memo<Self> {
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
                .or_else(|| failure(live.reviews))
                .or_else(|| failure(live.settings));
            match failure {
                Some(error) => Self::Failed(error),
                None if live.readiness.read().is_none() => Self::Loading,
                None => Self::Ready,
            }
        })
    }

    /// The shape of what comes, or why it does not; `content` where it is there.
    pub fn view(self, live: Live, content: impl FnOnce() -> AnyView) -> AnyView {
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

/// Whether the workspace is all set, in one line.
#[component]
pub fn Headline(
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
    view! {
        <section class="as-headline" data-tone=move || tone().name()>
            {move || view! { <Glyph icon=tone().icon() large=true /> }}
            <div role="status">
                <p class="as-headline-title">{move || t.text(verdict_title(verdict.get().0))}</p>
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

/// A verdict, in words.
pub fn verdict_title(verdict: Verdict) -> Message {
    match verdict {
        Verdict::NeedsAttention(count) => msg::headline_attention(count),
        Verdict::ToReview(count) => msg::headline_review(count),
        Verdict::AllSet => msg::headline_all_set(),
        Verdict::NothingSeen => msg::headline_nothing_seen(),
    }
}

/// How a check stands, as a tone.
pub fn check_tone(status: CheckStatus) -> Tone {
    match status {
        CheckStatus::Unseen => Tone::Unseen,
        CheckStatus::NeedsAttention => Tone::Danger,
        CheckStatus::ToReview => Tone::Neutral,
        CheckStatus::Changed | CheckStatus::Lapsed => Tone::Attention,
        CheckStatus::Reviewed => Tone::Ok,
    }
}

/// How a check stands, in words.
pub fn check_status(status: CheckStatus) -> Message {
    match status {
        CheckStatus::Unseen => msg::status_unseen(),
        CheckStatus::NeedsAttention => msg::status_attention(),
        CheckStatus::ToReview => msg::status_to_review(),
        CheckStatus::Changed => msg::status_changed(),
        CheckStatus::Lapsed => msg::status_lapsed(),
        CheckStatus::Reviewed => msg::status_reviewed(),
    }
}

/// How much a finding matters, as a tone.
pub fn severity_tone(severity: Severity) -> Tone {
    match severity {
        Severity::Good => Tone::Ok,
        Severity::Note => Tone::Neutral,
        Severity::Warning => Tone::Attention,
        Severity::Blocking => Tone::Danger,
    }
}

/// A finding with the way to where it can be fixed.
#[component]
pub fn FindingItem(
    /// What was found.
    finding: Finding,
) -> impl IntoView {
    let t = use_i18n();
    let tone = severity_tone(finding.severity);
    let (to, anchor, label) = words::place(&finding);
    view! {
        <li class="as-finding" data-tone=tone.name()>
            <Glyph icon=tone.icon() />
            <span class="as-visually-hidden">{t.text(words::severity(finding.severity))} " "</span>
            <p>
                {t.text(words::finding(finding.kind, t))} " "
                <Link to=to anchor=anchor>
                    {t.text(label)}
                </Link>
            </p>
        </li>
    }
}
