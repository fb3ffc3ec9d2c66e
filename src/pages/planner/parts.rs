//! Which jobs run where not all of them can, and what becomes of the rest.

use std::sync::Arc;

use allset_domain::grant::{self, Demand};
use allset_domain::manifest::protocol::{Piece, RunError};
use allset_domain::manifest::{Batch, Column, Limit, Report, Room, Rule};
use allset_domain::money::Amount;
use allset_domain::rate_card::{Quantity, RateCard, Unit};
use leptos::html::Input;
use leptos::prelude::*;

use super::fit::callout;
use super::focus::focus_on;
use super::outcome::duration;
use super::summary;
use super::trouble::explain;
use crate::i18n::{DateStyle, I18n, Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::planner::{Divided, Division, Failure, use_planner};
use crate::ui::ids::unique_id;
use crate::ui::number_field::NumberField;
use crate::ui::status::Tone;

/// An amount that shows how one is typed.
pub(super) const EXAMPLE: Amount = Amount::from_units(1_250_500_000_000_000);

/// The orders to choose from.
const RULES: [(Rule, fn() -> Message); 4] = [
    (Rule::InOrder, msg::planner_parts_in_order),
    (Rule::ByPriority, msg::planner_parts_by_priority),
    (Rule::MostJobs, msg::planner_parts_most_jobs),
    (Rule::MostTime, msg::planner_parts_most_time),
];

/// The section, where there is more than one job to choose from.
pub(super) fn parts(report: &Report, card: &RateCard) -> Option<AnyView> {
    let timed = report.duration() > Quantity::ZERO;
    let unit = summary::common_unit(&report.groups, card);
    let mut columns = report.columns.iter();
    let prioritized = columns.any(|found| found.column == Column::Priority);
    (report.jobs > 1)
        .then(|| view! { <Parts timed=timed prioritized=prioritized unit=unit /> }.into_any())
}

#[component]
fn Parts(
    /// Whether the jobs have durations.
    timed: bool,
    /// Whether they have priorities.
    prioritized: bool,
    /// The unit that durations are shown in.
    unit: Unit,
) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let title = unique_id();
    let titled = title.clone();
    let said = move || {
        planner.parting.division.with(|division| match division {
            Division::None => String::new(),
            Division::Choosing => t.text(msg::planner_parts_choosing()),
            Division::Done(divided) => {
                let parts = &divided.parts;
                t.text(msg::planner_parts_said(parts.later.jobs, parts.now.jobs))
            }
            Division::Failed(error) => t.text(trouble(error).0),
        })
    };
    let shown = move || {
        let division = planner.parting.division.get();
        match division {
            Division::None => ().into_any(),
            Division::Choosing => {
                view! { <p class="as-help">{t.text(msg::planner_parts_choosing())}</p> }.into_any()
            }
            Division::Failed(error) => {
                let (title, text) = trouble(&error);
                callout(t, Tone::Danger, title, text, false)
            }
            Division::Done(divided) => view! { <Both divided=divided unit=unit /> }.into_any(),
        }
    };
    view! {
        <section class="as-section" aria-labelledby=titled>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title>
                    {t.text(msg::planner_parts_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::planner_parts_intro())}</p>
            </div>
            <div class="as-stack">
                <Wish timed=timed prioritized=prioritized />
                <p class="as-visually-hidden" role="status">
                    {said}
                </p>
                {shown}
            </div>
        </section>
    }
}

/// The limit, and the order in which jobs are taken.
#[component]
fn Wish(timed: bool, prioritized: bool) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let planner = use_planner();
    let parting = planner.parting;
    let wrong = RwSignal::new(false);
    let input = NodeRef::<Input>::new();
    let (limit, order, group) = (unique_id(), unique_id(), unique_id());
    let on_hand = Memo::new(move |_| {
        let grants = planner.grants(t)?;
        Some(grant::spendable(&grants, live.now.get()))
    });
    // Without credits to see there is no choice.
    let typed = Signal::derive(move || parting.by_credits.get() || on_hand.get().is_none());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if !typed.get_untracked() {
            return planner.divide(planner.on_hand(t));
        }
        match t.typed_amount(&parting.credits.get_untracked()) {
            Some(credits) if credits.is_positive() => planner.divide(Limit {
                credits: Some(credits),
                grants: None,
            }),
            _ => {
                wrong.set(true);
                focus_on(input);
            }
        }
    };
    let limits = move || {
        on_hand.get().map(|credits| {
            let choice = |label: String, credits: bool| {
                view! {
                    <label class="as-choice">
                        <input
                            type="radio"
                            name=group.clone()
                            prop:checked=move || parting.by_credits.get() == credits
                            on:change=move |_| {
                                parting.by_credits.set(credits);
                                wrong.set(false);
                            }
                        />
                        <span>{label}</span>
                    </label>
                }
            };
            view! {
                <div role="radiogroup" aria-labelledby=limit.clone()>
                    <p class="as-label" id=limit.clone()>
                        {t.text(msg::planner_parts_limit())}
                    </p>
                    {choice(t.text(msg::planner_parts_on_hand(t.amount(credits))), false)}
                    {choice(t.text(msg::planner_parts_typed()), true)}
                </div>
            }
        })
    };
    let fault = Signal::derive(move || {
        let wrong = wrong.get();
        wrong.then(|| t.text(msg::planner_parts_wrong(t.amount(EXAMPLE))))
    });
    let rules = RULES.iter().enumerate();
    let rules = rules.filter(|(_, (rule, _))| match rule {
        Rule::ByPriority => prioritized,
        Rule::MostTime => timed,
        Rule::InOrder | Rule::MostJobs => true,
    });
    let options = rules.map(|(at, (rule, label))| {
        view! {
            <option value=at selected=move || parting.rule.get() == *rule>
                {t.text(label())}
            </option>
        }
    });
    let options = options.collect_view();
    let choose = move |event| {
        let at = event_target_value(&event).parse().ok();
        if let Some((rule, _)) = at.and_then(|at: usize| RULES.get(at)) {
            parting.rule.set(*rule);
        }
    };
    view! {
        <form class="as-card as-screen-only" novalidate on:submit=submit>
            <div class="as-card-body as-parts-wish">
                {limits}
                <div hidden=move || !typed.get()>
                    <NumberField
                        label=t.text(msg::planner_parts_credits())
                        text=parting.credits
                        help=Some(t.text(msg::planner_parts_credits_help()))
                        fault=fault
                        input=input
                        typed=move |()| wrong.set(false)
                    />
                </div>
                <div class="as-field">
                    <label class="as-label" for=order.clone()>
                        {t.text(msg::planner_parts_order())}
                    </label>
                    <select class="as-select" id=order on:change=choose>
                        {options}
                    </select>
                </div>
                <div class="as-cluster">
                    <button class="as-button" type="submit">
                        {t.text(msg::planner_parts_choose())}
                    </button>
                </div>
            </div>
        </form>
    }
}

/// Both parts, and why some wait.
#[component]
fn Both(divided: Arc<Divided>, unit: Unit) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let parts = &divided.parts;
    if parts.later.jobs == 0 {
        let text = msg::planner_parts_cost(t.amount(parts.now.ceiling));
        let title = msg::planner_parts_all(parts.now.jobs);
        return callout(t, Tone::Ok, title, text, false);
    }
    let save = move |piece: Piece, label: Message| {
        view! {
            <button
                class="as-button"
                data-size="s"
                type="button"
                on:click=move |_| planner.save_part(piece)
            >
                {t.text(label)}
            </button>
        }
    };
    let card = |title: Message, batch: &Batch, more: AnyView, save: AnyView| {
        view! {
            <div class="as-card">
                <div class="as-card-head">
                    <h3 class="as-card-title">{t.text(title)}</h3>
                </div>
                <div class="as-card-body as-stack" data-gap="s">
                    <p class="as-parts-jobs">{t.text(msg::planner_jobs(batch.jobs))}</p>
                    <p>{t.text(msg::planner_parts_cost(t.amount(batch.ceiling)))}</p>
                    {time(t, batch, unit)}
                    {more}
                    <div class="as-cluster as-screen-only">{save}</div>
                </div>
            </div>
        }
    };
    let (now, later) = (parts.now.demands(), parts.later.demands());
    let when = {
        let divided = divided.clone();
        move || when(t, &divided, &now, &later).map(|when| view! { <p>{t.text(when)}</p> })
    };
    let first = (parts.now.jobs > 0).then(|| {
        let save = save(Piece::Now, msg::planner_parts_save_now());
        card(
            msg::planner_parts_now(),
            &parts.now,
            ().into_any(),
            save.into_any(),
        )
    });
    let none = (parts.now.jobs == 0).then(|| {
        let (title, text) = (msg::planner_parts_none(), msg::planner_parts_none_text());
        callout(t, Tone::Attention, title, text, false)
    });
    let rest = save(Piece::Later, msg::planner_parts_save_later());
    let rest = card(
        msg::planner_parts_later(),
        &parts.later,
        when.into_any(),
        rest.into_any(),
    );
    let more_time = parts.more_time.map(|more| {
        let more = duration(t, &summary::in_unit(more, unit));
        view! { <li>{t.text(msg::planner_parts_more_time(more))}</li> }
    });
    let rooms = parts.rooms.iter().map(|room| {
        view! { <li>{t.text(why(t, room))}</li> }
    });
    view! {
        {none}
        <div class="as-parts">{first} {rest}</div>
        <ul class="as-marked">{rooms.collect_view()} {more_time}</ul>
    }
    .into_any()
}

/// The time of the media of a batch, where there is any.
fn time(t: I18n, batch: &Batch, unit: Unit) -> Option<impl IntoView + use<>> {
    let span = batch.duration();
    (span > Quantity::ZERO).then(|| {
        let time = duration(t, &summary::in_unit(span, unit));
        view! { <p>{t.text(msg::planner_parts_time(time))}</p> }
    })
}

/// Why jobs of a service wait.
fn why(t: I18n, room: &Room) -> Message {
    msg::planner_parts_room(
        t.amount(room.cheapest),
        t.amount(room.left),
        room.service.as_str(),
        room.waiting,
    )
}

/// When the jobs that wait can be paid for, where the credits are known.
fn when(t: I18n, divided: &Divided, first: &[Demand], rest: &[Demand]) -> Option<Message> {
    let grants = &use_planner().grants(t)?;
    let now = use_live().now.get();
    let paid = grant::fit(grants, first, now);
    // A limit of its own may be more than there is.
    if divided.limit.credits.is_some() && !paid.fits() {
        return Some(msg::planner_parts_over(t.amount(paid.shortfall)));
    }
    let left = grant::after(grants, &paid.payments);
    Some(match grant::pays_from(&left, rest, now) {
        Some(moment) if moment <= now => msg::planner_parts_too(),
        Some(moment) => msg::planner_parts_from(t.date(moment, DateStyle::Day)),
        None => msg::planner_parts_short(t.amount(grant::fit(&left, rest, now).shortfall)),
    })
}

/// What went wrong, and what to do.
pub(super) fn trouble(error: &RunError) -> (Message, Message) {
    let trouble = explain(&Failure::Run(error.clone()));
    (trouble.title, trouble.text)
}
