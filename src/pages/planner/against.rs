//! The plan that is open, and what moved since it was saved.

use allset_domain::plan::{Moved, MovedGroup, PlanFile};
use leptos::prelude::*;

use crate::i18n::{DateStyle, I18n, Message, msg, use_i18n};
use crate::state::planner::use_planner;
use crate::ui::icon::Glyph;
use crate::ui::status::Tone;

/// The most groups that are listed.
const LISTED: usize = 50;

/// What is said of the plan that is open, where one is.
#[component]
pub(super) fn Against() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    move || {
        planner.saved.open.get().map(|plan| {
            let moved = planner.saved.moved.get();
            let (tone, title, text, lines) = said(t, &plan, moved.as_ref());
            let lines = (!lines.is_empty()).then(|| {
                let lines = lines
                    .into_iter()
                    .map(|line| view! { <li>{t.text(line)}</li> });
                view! { <ul class="as-marked">{lines.collect_view()}</ul> }
            });
            view! {
                <div class="as-callout" data-tone=tone.name() role="status">
                    <Glyph icon=tone.icon() large=true />
                    <div class="as-callout-body">
                        <h2 class="as-callout-title">{t.text(title)}</h2>
                        <p class="as-callout-text">{t.text(text)}</p>
                        {lines}
                        <div class="as-callout-actions">
                            <button
                                class="as-button"
                                type="button"
                                on:click=move |_| planner.close_plan()
                            >
                                {t.text(msg::planner_plan_close())}
                            </button>
                        </div>
                    </div>
                </div>
            }
        })
    }
}

fn said(t: I18n, plan: &PlanFile, moved: Option<&Moved>) -> (Tone, Message, Message, Vec<Message>) {
    let date = t.date(plan.priced_at, DateStyle::DayAndTime);
    let total = t.amount(plan.result.total);
    match moved {
        None => (
            Tone::Neutral,
            msg::planner_plan_open(plan.manifest.name.as_str()),
            msg::planner_plan_open_text(date, total),
            Vec::new(),
        ),
        Some(moved) if moved.is_nothing() => (
            Tone::Ok,
            msg::planner_plan_same(),
            msg::planner_plan_same_text(date, total),
            Vec::new(),
        ),
        Some(moved) => (
            Tone::Attention,
            msg::planner_plan_moved(),
            msg::planner_plan_moved_text(date),
            lines(t, moved),
        ),
    }
}

/// What moved, a line each.
pub(super) fn lines(t: I18n, moved: &Moved) -> Vec<Message> {
    let mut lines = Vec::new();
    if moved.manifest {
        lines.push(msg::planner_plan_other_file());
    }
    if let Some((before, after)) = moved.total {
        let difference = t.amount(after - before);
        let difference = match after > before {
            true => format!("+{difference}"),
            false => difference,
        };
        lines.push(msg::planner_plan_total(
            t.amount(after),
            t.amount(before),
            difference,
        ));
    }
    if let Some((before, after)) = moved.jobs {
        lines.push(msg::planner_plan_jobs(t.count(after), t.count(before)));
    }
    if let Some((before, after)) = moved.refused {
        lines.push(msg::planner_plan_refused(t.count(after), t.count(before)));
    }
    lines.extend(
        moved
            .groups
            .iter()
            .take(LISTED)
            .map(|group| changed(t, group)),
    );
    lines
}

/// What became of a group, with the sign that differences are written by.
fn changed(t: I18n, group: &MovedGroup) -> Message {
    let mut names = vec![group.service.clone()];
    names.extend(group.model.clone());
    names.extend(group.language.as_deref().map(|tag| t.language_name(tag)));
    let what = t.list(&names);
    match (group.before, group.after) {
        (Some(before), Some(after)) => {
            msg::planner_plan_changed_group(t.amount(after), t.amount(before), what)
        }
        (Some(before), None) => msg::planner_plan_gone_group(t.amount(before), what),
        (None, after) => msg::planner_plan_new_group(t.amount(after.unwrap_or_default()), what),
    }
}
