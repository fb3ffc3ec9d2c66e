//! The record of reviews: who found what right, when, and what had changed since the time before.

use allset_domain::readiness::{Change, Review, changes};
use leptos::prelude::*;

use crate::checklist::details;
use crate::i18n::{DateStyle, I18n, msg, use_i18n};
use crate::pages::credits::Head;
use crate::state::live::use_live;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;

/// What had changed between a review and the one of the same check before it; `None` where it is the
/// first that is kept. The reviews come the newest first.
pub(super) fn changed_before(at: usize, reviews: &[Review]) -> Option<Vec<Change>> {
    let (review, older) = (&reviews[at], &reviews[at + 1..]);
    let before = older.iter().find(|older| older.check == review.check)?;
    Some(changes(&before.evidence, &review.evidence))
}

/// Who reviewed what, and when.
#[component]
pub(super) fn Record() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let title = unique_id();
    let row = move |review: &Review, changed: Option<Vec<Change>>| {
        let who = t.person(&review.reviewer);
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    {t.text(details::check_title(review.check))}
                </th>
                <td role="cell" data-label=t.text(msg::reviews_who())>
                    <bdi>{who}</bdi>
                </td>
                <td role="cell" data-label=t.text(msg::reviews_when())>
                    {t.date(review.reviewed_at, DateStyle::DayAndTime)}
                </td>
                <td role="cell" data-label=t.text(msg::reviews_changed())>
                    {changed_words(changed, t)}
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
        let rows = (0..reviews.len())
            .map(|at| row(&reviews[at], changed_before(at, &reviews)))
            .collect_view();
        view! {
            <div class="as-table-box">
                <table class="as-table" role="table" aria-labelledby=named.clone()>
                    <thead role="rowgroup">
                        <tr role="row">
                            <Head text=msg::reviews_check() />
                            <Head text=msg::reviews_who() />
                            <Head text=msg::reviews_when() />
                            <Head text=msg::reviews_changed() />
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
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

fn changed_words(changed: Option<Vec<Change>>, t: I18n) -> AnyView {
    match changed {
        None => t.text(msg::reviews_first()).into_any(),
        Some(changes) if changes.is_empty() => t.text(msg::reviews_unchanged()).into_any(),
        Some(changes) => {
            let lines = changes.iter();
            let lines =
                lines.map(|change| view! { <li dir="auto">{details::change(change, t)}</li> });
            view! { <ul class="as-check-changes">{lines.collect_view()}</ul> }.into_any()
        }
    }
}
