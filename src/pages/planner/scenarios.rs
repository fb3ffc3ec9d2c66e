//! What if: results that were kept beside the one of now.

use allset_domain::manifest::Report;
use allset_domain::money::Amount;
use allset_domain::plan::{Moved, PlanResult};
use leptos::prelude::*;

use super::against;
use super::read_as::called;
use super::summary;
use super::table::{Cell, Look, row, table};
use crate::i18n::{I18n, msg, use_i18n};
use crate::state::planner::{Scenario, Scenarios, use_planner};
use crate::ui::icon::Glyph;
use crate::ui::ids::unique_id;
use crate::ui::number_field::NumberField;
use crate::ui::status::Tone;

/// The section.
pub(super) fn scenarios(report: &Report) -> AnyView {
    let result = StoredValue::new(PlanResult::from(report));
    view! { <WhatIf result=result /> }.into_any()
}

#[component]
fn WhatIf(result: StoredValue<PlanResult>) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let scenarios = planner.scenarios;
    let title = unique_id();
    let titled = title.clone();
    let any = Memo::new(move |_| !scenarios.kept.read().is_empty());
    view! {
        <section class="as-section as-screen-only" aria-labelledby=titled>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title>
                    {t.text(msg::planner_scenarios_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::planner_scenarios_intro())}</p>
            </div>
            <div class="as-stack">
                <div class="as-cluster">
                    <button
                        class="as-button"
                        type="button"
                        on:click=move |_| planner.keep_scenario()
                    >
                        {t.text(msg::planner_scenarios_keep())}
                    </button>
                </div>
                <Show when=move || any.get()>
                    {move || result.with_value(|now| side_by_side(t, scenarios, now))}
                    <Compare result=result />
                </Show>
            </div>
        </section>
    }
}

/// What a result was priced with, in a few words.
fn called_so(t: I18n, scenario: &Scenario) -> String {
    let mut parts = vec![scenario.card.clone()];
    parts.extend(scenario.assumptions.window.clone());
    parts.extend(scenario.assumptions.values.iter().map(|one| {
        let column = t.text(called(one.column));
        t.text(msg::planner_scenarios_assumed(column, one.value.as_str()))
    }));
    t.list(&parts)
}

/// Every result that was kept, the newest first, against the one of now.
fn side_by_side(t: I18n, scenarios: Scenarios, now: &PlanResult) -> impl IntoView + use<> {
    let heads = [
        (t.text(msg::planner_scenarios_with()), false),
        (t.text(msg::planner_scenarios_file()), false),
        (t.text(msg::planner_col_jobs()), true),
        (t.text(msg::planner_col_credits()), true),
        (t.text(msg::planner_scenarios_most()), true),
        (t.text(msg::planner_scenarios_difference()), true),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let kept = scenarios.kept.get();
    let rows = kept.iter().rev().map(|scenario| {
        let before = &scenario.result;
        let cells = [
            Cell::Text(scenario.manifest.clone()),
            Cell::Number(t.count(before.jobs)),
            Cell::Number(t.amount(before.total)),
            Cell::Number(t.amount(before.ceiling)),
            Cell::Number(difference(t, before.total, now.total)),
        ];
        row(called_so(t, scenario), &labels, cells)
    });
    let rows = rows.collect_view().into_any();
    view! {
        <div class="as-card">
            {table(Look::Groups, t.text(msg::planner_scenarios_title()), heads, rows)}
        </div>
    }
}

/// By how much what is now lies above or below, in credits and as a share.
fn difference(t: I18n, before: Amount, now: Amount) -> String {
    if before == now {
        return t.text(msg::planner_scenarios_same());
    }
    let sign = if now > before { "+" } else { "−" };
    let apart = if now > before {
        now - before
    } else {
        before - now
    };
    let amount = format!("{sign}{}", t.amount(apart));
    match before.is_positive() {
        true => {
            let share = format!("{sign}{}", t.percent(summary::share(apart, before)));
            t.text(msg::planner_scenarios_apart(amount, share))
        }
        false => amount,
    }
}

/// One of them in detail, with the warning.
#[component]
fn Compare(result: StoredValue<PlanResult>) -> impl IntoView {
    let t = use_i18n();
    let scenarios = use_planner().scenarios;
    let which = unique_id();
    let options = move || {
        let kept = scenarios.kept.get();
        let chosen = scenarios.other().map(|one| one.id);
        let option = |scenario: &Scenario| {
            let (id, name) = (scenario.id, called_so(t, scenario));
            view! {
                <option value=id selected=chosen == Some(id)>
                    {name}
                </option>
            }
        };
        kept.iter()
            .rev()
            .map(|scenario| option(scenario))
            .collect_view()
    };
    let choose = move |event| {
        let id = event_target_value(&event).parse().ok();
        scenarios.chosen.set(id);
    };
    let remove = move |_| {
        if let Some(other) = scenarios.other() {
            scenarios.remove(other.id);
        }
    };
    let fault = Signal::derive(move || {
        let typed = scenarios.percent.with(|typed| !typed.trim().is_empty());
        let wrong = typed && scenarios.threshold().is_none();
        wrong.then(|| t.text(msg::planner_scenarios_percent_wrong()))
    });
    let over = move || {
        let now = result.with_value(|now| now.total);
        let (other, percent) = scenarios.exceeded(now)?;
        let before = other.result.total;
        let title = msg::planner_scenarios_over(called_so(t, &other), t.count(percent.into()));
        let text = msg::planner_scenarios_over_text(t.amount(now), t.amount(before));
        let blocks = scenarios.blocks.get();
        let tone = if blocks {
            Tone::Danger
        } else {
            Tone::Attention
        };
        let blocked = blocks.then(|| t.text(msg::planner_scenarios_blocked()));
        Some(view! {
            <div class="as-callout" data-tone=tone.name() role="status">
                <Glyph icon=tone.icon() large=true />
                <div class="as-callout-body">
                    <p class="as-callout-title">{t.text(title)}</p>
                    <p class="as-callout-text">{t.text(text)}</p>
                    {blocked.map(|text| view! { <p class="as-callout-text">{text}</p> })}
                </div>
            </div>
        })
    };
    let lines = move || {
        let other = scenarios.other()?;
        let moved = result.with_value(|now| Moved::between(&other.result, now, false));
        let lines = against::lines(t, &moved);
        (!lines.is_empty()).then(|| {
            let lines = lines
                .into_iter()
                .map(|line| view! { <li>{t.text(line)}</li> });
            view! { <ul class="as-marked">{lines.collect_view()}</ul> }
        })
    };
    view! {
        {over}
        <div class="as-assumptions">
            <div class="as-field">
                <label class="as-label" for=which.clone()>
                    {t.text(msg::planner_scenarios_which())}
                </label>
                <select class="as-select" id=which on:change=choose>
                    {options}
                </select>
                <div class="as-cluster">
                    <button
                        class="as-button"
                        data-kind="quiet"
                        data-size="s"
                        type="button"
                        on:click=remove
                    >
                        {t.text(msg::planner_scenarios_remove())}
                    </button>
                </div>
            </div>
            <div class="as-stack" data-gap="s">
                <NumberField
                    label=t.text(msg::planner_scenarios_percent())
                    text=scenarios.percent
                    help=Some(t.text(msg::planner_scenarios_percent_help()))
                    fault=fault
                    whole=true
                />
                <label class="as-choice">
                    <input
                        type="checkbox"
                        prop:checked=move || scenarios.blocks.get()
                        on:change:target=move |event| scenarios.blocks.set(event.target().checked())
                    />
                    <span>{t.text(msg::planner_scenarios_block())}</span>
                </label>
            </div>
        </div>
        {lines}
    }
}
