//! Which card prices the jobs.

use leptos::prelude::*;

use super::focus::Follow;
use super::own_card::OwnCard;
use crate::api::{self, ApiError};
use crate::i18n::{Message, msg, use_i18n};
use crate::state::live::{Load, use_live};
use crate::state::planner::{OWN_CARD, Phase, use_planner};
use crate::ui::icon::Glyph;
use crate::ui::ids::unique_id;
use crate::ui::status::Tone;

/// The cards to choose from, as far as they are known.
#[derive(Clone, PartialEq)]
enum Choice {
    Loading,
    Failed(ApiError),
    None,
    /// The id and the name of each, and the name of the one that the workspace is billed by.
    Some(Vec<(String, String)>, Option<String>),
}

impl Choice {
    fn of(cards: &Load<api::Cards>) -> Self {
        match cards {
            Load::Loading => Self::Loading,
            Load::Failed(error) => Self::Failed(error.clone()),
            Load::Absent => Self::None,
            Load::Ready(cards) if cards.all().is_empty() => Self::None,
            Load::Ready(cards) => {
                let each = cards.all().iter();
                Self::Some(
                    each.map(|card| (card.id.clone(), card.name.clone()))
                        .collect(),
                    cards.current().map(|card| card.name.clone()),
                )
            }
        }
    }
}

/// The choice of rate card, and the field for one of the person's own.
#[component]
pub(super) fn CardChoice(follow: Follow) -> impl IntoView {
    view! {
        <div class="as-stack" data-gap="s">
            <Cards />
            <OwnCard follow=follow />
        </div>
    }
}

/// The cards of the workspace. Another choice prices what is loaded again.
#[component]
fn Cards() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let planner = use_planner();
    let choice = Memo::new(move |_| Choice::of(&live.rate_cards.read()));
    let own = move || {
        planner
            .own_card
            .with(|card| card.as_ref().map(|card| card.name.clone()))
    };
    // What is loaded says so itself, where it could not be priced for that.
    let said_below = Memo::new(move |_| planner.phase.with(Phase::lacks_card));
    let callout = move |tone: Tone, title: Message, text: Message, actions: Option<AnyView>| {
        let view = view! {
            <div class="as-callout" data-tone=tone.name()>
                <Glyph icon=tone.icon() large=true />
                <div class="as-callout-body">
                    <p class="as-callout-title">{t.text(title)}</p>
                    <p class="as-callout-text">{t.text(text)}</p>
                    {actions}
                </div>
            </div>
        };
        (!said_below.get()).then_some(view).into_any()
    };
    let retry = move || {
        let view = view! {
            <div class="as-callout-actions">
                <button class="as-button" type="button" on:click=move |_| live.refresh()>
                    {t.text(msg::action_retry())}
                </button>
            </div>
        };
        Some(view.into_any())
    };
    move || match choice.get() {
        Choice::Failed(_) | Choice::None if own().is_some() => {
            view! { <Choose cards=own_option(own()) current=None /> }.into_any()
        }
        Choice::Loading => view! { <Choose cards=Vec::new() current=None /> }.into_any(),
        Choice::Some(mut cards, current) => {
            cards.extend(own_option(own()));
            view! { <Choose cards=cards current=current /> }.into_any()
        }
        Choice::Failed(error) => {
            let (title, text) = (msg::planner_cards_unread(), error.message());
            callout(Tone::Danger, title, text, retry())
        }
        Choice::None => {
            let (title, text) = (msg::planner_no_card(), msg::planner_no_card_text());
            callout(Tone::Unseen, title, text, None)
        }
    }
}

/// The person's own card among the others.
fn own_option(name: Option<String>) -> Vec<(String, String)> {
    let t = use_i18n();
    let option = |name| (OWN_CARD.to_owned(), t.text(msg::planner_own_name(name)));
    name.map(option).into_iter().collect()
}

/// The field; it waits where there are no cards yet.
#[component]
fn Choose(cards: Vec<(String, String)>, current: Option<String>) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let chosen = match planner.card.get_untracked() {
        Some(own) if own == OWN_CARD => Some(own),
        _ => planner.rate_card().map(|card| card.id),
    };
    let choose = move |event| {
        planner.card.set(Some(event_target_value(&event)));
        planner.price();
    };
    let waits = cards.is_empty();
    let (field, help) = (unique_id(), unique_id());
    let options = cards.into_iter().map(|(id, name)| {
        let selected = chosen.as_ref() == Some(&id);
        view! {
            <option value=id selected=selected>
                {name}
            </option>
        }
    });
    view! {
        <div class="as-field">
            <label class="as-label" for=field.clone()>
                {t.text(msg::planner_card())}
            </label>
            <p class="as-help" id=help.clone()>
                {match current {
                    Some(name) => t.text(msg::planner_card_help(name)),
                    None => t.text(msg::planner_card_help_none()),
                }}
            </p>
            <select
                class="as-select as-plan-card"
                data-size="s"
                id=field
                disabled=waits
                aria-describedby=help
                on:change=choose
            >
                {options.collect_view()}
            </select>
        </div>
    }
}
