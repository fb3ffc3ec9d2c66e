//! Credits: the balance, what expires next, and the grants in the order they are spent.

use allset_domain::grant::{self, Grant, GrantKind, GrantState};
use allset_domain::money::Amount;
use allset_domain::time::Timestamp;
use leptos::prelude::*;

use crate::api::ApiError;
use crate::i18n::{DateStyle, I18n, Message, msg, use_i18n};
use crate::nav::{Link, show_when_named};
use crate::route::Route;
use crate::state::live::{Live, Load, use_live};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::load::{Absent, Failure, Skeleton};
use crate::ui::meter::{shade, share};
use crate::ui::page::Page;

/// What the page shows; the passing of time and a change of the grants draw nothing anew but what
/// they change.
#[derive(Clone, PartialEq)]
enum Shown {
    Loading,
    Absent,
    Failed(ApiError),
    Empty,
    Grants,
}

/// The page.
#[component]
pub fn CreditsPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let shown = Memo::new(move |_| match &*live.credits.read() {
        Load::Loading => Shown::Loading,
        Load::Absent => Shown::Absent,
        Load::Failed(error) => Shown::Failed(error.clone()),
        Load::Ready(credits) if credits.grants.is_empty() => Shown::Empty,
        Load::Ready(_) => Shown::Grants,
    });
    let content = move || match shown.get() {
        Shown::Loading => view! { <Skeleton /> }.into_any(),
        Shown::Absent => view! { <Absent /> }.into_any(),
        Shown::Failed(error) => {
            view! { <Failure message=error.message() retry=move || live.refresh() /> }.into_any()
        }
        Shown::Empty => view! { <NoGrants /> }.into_any(),
        Shown::Grants => view! {
            <Balance />
            <Grants />
        }
        .into_any(),
    };
    view! {
        <Page title=t.text(msg::credits_title()) intro=t.text(msg::credits_intro()) wide=true>
            {content}
        </Page>
    }
}

/// The grants that can be spent, in the order in which they are, and the others.
fn sorted(live: Live) -> (Memo<Vec<Grant>>, Memo<Vec<Grant>>) {
    let grants = move || {
        let credits = live.credits.read();
        credits
            .ready()
            .map_or_else(Vec::new, |credits| credits.grants.clone())
    };
    let order = Memo::new(move |_| {
        let grants = grants();
        let order = grant::burn_order(&grants, live.now.get());
        order.into_iter().cloned().collect()
    });
    let other = Memo::new(move |_| {
        let now = live.now.get();
        let mut other = grants();
        other.retain(|grant| grant.state(now) != GrantState::Spendable);
        other
    });
    (order, other)
}

#[component]
fn NoGrants() -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="as-empty">
            <Glyph icon=Icon::Credits large=true />
            <h2 class="as-empty-title">{t.text(msg::credits_empty_title())}</h2>
            <p class="as-empty-text">{t.text(msg::credits_empty_text())}</p>
            <div class="as-empty-actions">
                <Link to=Route::Planner class="as-button">
                    {t.text(msg::place_planner())}
                </Link>
            </div>
        </div>
    }
}

#[component]
fn Balance() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let (order, _) = sorted(live);
    let spendable = Memo::new(move |_| grant::spendable(&order.read(), live.now.get()));
    let next = move || {
        let now = live.now.get();
        let order = order.read();
        let next = grant::next_to_expire(&order, now);
        match next.and_then(|grant| Some((grant.expires?, grant))) {
            Some((expires, grant)) => {
                let when = t.relative(expires, now);
                view! {
                    <dd class="as-stat-value">
                        <Credits amount=grant.remaining />
                    </dd>
                    <dd class="as-stat-note">
                        {t.text(msg::credits_next_expiry_note(grant.name.clone(), when))}
                    </dd>
                }
                .into_any()
            }
            None => view! {
                <dd class="as-stat-note">{t.text(msg::credits_next_expiry_none())}</dd>
            }
            .into_any(),
        }
    };
    let plan = move || match &*live.plan.read() {
        Some(plan) => view! {
            <dd class="as-stat-value">
                <Credits amount=plan.total() />
            </dd>
            <dd class="as-stat-note">
                <bdi>{plan.manifest.clone()}</bdi>
            </dd>
        }
        .into_any(),
        None => view! {
            <dd class="as-stat-note">
                {t.text(msg::credits_plan_none())} " "
                <Link to=Route::Planner>{t.text(msg::place_planner())}</Link>
            </dd>
        }
        .into_any(),
    };
    let parts = move || {
        let whole = spendable.get();
        let part = |(at, grant): (usize, &Grant)| {
            let share = share(grant.remaining, whole);
            view! {
                <span class="as-meter-part" data-step=shade(at) style:--as-share=share></span>
            }
        };
        order.read().iter().enumerate().map(part).collect_view()
    };
    let legend = move || {
        let entry = |(at, grant): (usize, &Grant)| {
            view! {
                <li>
                    <span class="as-legend-key" data-step=shade(at)></span>
                    " "
                    <bdi>{grant.name.clone()}</bdi>
                    " "
                    <span class="as-num">{t.amount(grant.remaining)}</span>
                </li>
            }
        };
        order.read().iter().enumerate().map(entry).collect_view()
    };
    let words = move || {
        let words = |grant: &Grant| t.text(msg::meter_words(grant.remaining, grant.name.clone()));
        t.list(&order.read().iter().map(words).collect::<Vec<_>>())
    };
    let any = Memo::new(move |_| !order.read().is_empty());
    view! {
        <div class="as-card as-balance">
            <dl class="as-stats">
                <div class="as-stat" data-main="">
                    <dt class="as-stat-label">{t.text(msg::credits_balance())}</dt>
                    <dd class="as-stat-value">
                        {move || view! { <Credits amount=spendable.get() /> }}
                    </dd>
                </div>
                <div class="as-stat">
                    <dt class="as-stat-label">{t.text(msg::credits_next_expiry())}</dt>
                    {next}
                </div>
                <div class="as-stat">
                    <dt class="as-stat-label">{t.text(msg::credits_plan())}</dt>
                    {plan}
                </div>
            </dl>
            <Show when=move || any.get()>
                <div class="as-card-body">
                    <div class="as-meter" role="img" aria-label=words data-ticks="">
                        {parts}
                    </div>
                    <ul class="as-legend">{legend}</ul>
                </div>
            </Show>
        </div>
    }
}

/// An amount with its unit.
#[component]
pub(super) fn Credits(amount: Amount) -> impl IntoView {
    let t = use_i18n();
    let one = amount == Amount::from_credits(1);
    let unit = msg::credits_unit(if one { 1_u64 } else { 2_u64 });
    view! {
        <span class="as-num">{t.amount(amount)}</span>
        " "
        <span class="as-stat-unit">{t.text(unit)}</span>
    }
}

#[component]
fn Grants() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let (order, other) = sorted(live);
    let (title, other_title) = (unique_id(), unique_id());
    let place = NodeRef::<leptos::html::Div>::new();
    let named = show_when_named("grants", place);
    let row = move |(at, grant): (usize, &Grant)| {
        let expires = match grant.expires {
            Some(expires) => t.date(expires, DateStyle::Day),
            None => t.text(msg::grants_never()),
        };
        view! {
            <tr role="row">
                <td role="cell" class="as-grant-order" data-label=t.text(msg::grants_order())>
                    {t.count(at as u64 + 1)}
                </td>
                <th role="rowheader" scope="row">
                    <span>
                        <bdi>{grant.name.clone()}</bdi>
                        <span class="as-cell-sub">
                            {t.text(msg::grants_priority(u32::from(grant.priority)))}
                        </span>
                    </span>
                </th>
                <td role="cell" data-label=t.text(msg::grants_kind())>
                    {t.text(kind(grant.kind))}
                </td>
                <td role="cell" data-label=t.text(msg::grants_expires())>
                    {expires}
                </td>
                <td role="cell" class="as-num" data-label=t.text(msg::grants_left())>
                    <span>
                        {t.amount(grant.remaining)}
                        <span class="as-cell-sub">{t.text(msg::grants_of(grant.amount))}</span>
                    </span>
                </td>
            </tr>
        }
    };
    let rows = move || order.read().iter().enumerate().map(row).collect_view();
    let other_row = move |grant: &Grant| {
        let state = state(grant, live.now.get(), t);
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    <bdi>{grant.name.clone()}</bdi>
                </th>
                <td role="cell" data-label=t.text(msg::grants_state())>
                    {t.text(state)}
                </td>
                <td role="cell" class="as-num" data-label=t.text(msg::grants_left())>
                    {t.amount(grant.remaining)}
                </td>
            </tr>
        }
    };
    let other_rows = move || other.read().iter().map(other_row).collect_view();
    let any = Memo::new(move |_| !order.read().is_empty());
    let labelled = title.clone();
    let others = Memo::new(move |_| !other.read().is_empty());
    view! {
        <section class="as-section" aria-labelledby=title.clone()>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::grants_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::grants_intro())}</p>
            </div>
            <div
                class="as-card"
                role="group"
                aria-labelledby=title.clone()
                tabindex="-1"
                node_ref=place
                data-marked=move || named.get().then_some("")
            >
                <Show
                    when=move || any.get()
                    fallback=move || {
                        view! {
                            <div class="as-empty">
                                <Glyph icon=Icon::Credits large=true />
                                <p class="as-empty-text">{t.text(msg::grants_none())}</p>
                            </div>
                        }
                    }
                >
                    <div class="as-table-box">
                        <table class="as-table" role="table" aria-labelledby=labelled.clone()>
                            <thead role="rowgroup">
                                <tr role="row">
                                    <Head text=msg::grants_order() />
                                    <Head text=msg::grants_name() />
                                    <Head text=msg::grants_kind() />
                                    <Head text=msg::grants_expires() />
                                    <Head text=msg::grants_left() number=true />
                                </tr>
                            </thead>
                            <tbody role="rowgroup">{rows}</tbody>
                        </table>
                    </div>
                </Show>
            </div>
        </section>
        <Show when=move || others.get()>
            <section class="as-section" aria-labelledby=other_title.clone()>
                <div class="as-section-head">
                    <h2 class="as-section-title" id=other_title.clone()>
                        {t.text(msg::grants_other_title())}
                    </h2>
                </div>
                <div class="as-card">
                    <div class="as-table-box">
                        <table class="as-table" role="table" aria-labelledby=other_title.clone()>
                            <thead role="rowgroup">
                                <tr role="row">
                                    <Head text=msg::grants_name() />
                                    <Head text=msg::grants_state() />
                                    <Head text=msg::grants_left() number=true />
                                </tr>
                            </thead>
                            <tbody role="rowgroup">{other_rows}</tbody>
                        </table>
                    </div>
                </div>
            </section>
        </Show>
    }
}

/// The head of a column.
#[component]
pub(super) fn Head(
    /// What stands in it.
    text: Message,
    /// Whether it holds numbers.
    #[prop(optional)]
    number: bool,
) -> impl IntoView {
    let t = use_i18n();
    view! {
        <th role="columnheader" scope="col" class=number.then_some("as-num")>
            {t.text(text)}
        </th>
    }
}

fn kind(kind: GrantKind) -> Message {
    match kind {
        GrantKind::Promotional => msg::kind_promotional(),
        GrantKind::Paid => msg::kind_paid(),
    }
}

fn state(grant: &Grant, now: Timestamp, t: I18n) -> Message {
    let day = |time| t.date(time, DateStyle::Day);
    match grant.state(now) {
        GrantState::Scheduled => msg::state_scheduled(day(grant.effective)),
        GrantState::Expired => msg::state_expired(day(grant.expires.unwrap_or(now))),
        GrantState::Spent | GrantState::Spendable => msg::state_spent(),
    }
}
