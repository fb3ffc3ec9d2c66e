//! The jobs one by one: searched, sorted, and a page at a time, however many there are.

use std::sync::Arc;

use allset_domain::manifest::{ListedJob, Page, Query, Report, Sort, Standing};
use leptos::html::H3;
use leptos::prelude::*;

use super::focus::focus_on;
use super::fold::Fold;
use super::parts::trouble;
use super::refused::reason;
use super::table::{Cell, Look, numbered_row, table};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::planner::{Division, JobPage, PAGE_JOBS, use_planner};
use crate::ui::ids::unique_id;

/// An order to choose: what is sorted by, whether that is turned round, and what it is called.
type Order = (Sort, bool, fn() -> Message);

/// The orders to choose from.
const ORDERS: [Order; 6] = [
    (Sort::Row, false, msg::planner_jobs_by_row),
    (Sort::Name, false, msg::planner_jobs_by_name),
    (Sort::Cost, true, msg::planner_jobs_dearest),
    (Sort::Cost, false, msg::planner_jobs_cheapest),
    (Sort::Duration, true, msg::planner_jobs_longest),
    (Sort::Duration, false, msg::planner_jobs_shortest),
];

/// What jobs can be told apart by.
const STANDINGS: [(Standing, fn() -> Message); 5] = [
    (Standing::Any, msg::planner_jobs_any),
    (Standing::Priced, msg::planner_jobs_priced),
    (Standing::Refused, msg::planner_jobs_refused),
    (Standing::Runs, msg::planner_parts_now),
    (Standing::Waits, msg::planner_parts_later),
];

/// The section, closed at first: to price the jobs one by one takes a moment where they are many.
pub(super) fn jobs(t: I18n, report: &Report) -> AnyView {
    let planner = use_planner();
    let counted = msg::planner_jobs_counted(report.jobs, report.rows);
    view! {
        <Fold
            open=planner.jobs.open
            toggle=move |open| planner.open_jobs(open)
            title=t.text(msg::planner_jobs_title())
            note=t.text(counted)
        >
            <List />
        </Fold>
    }
    .into_any()
}

#[component]
fn List() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let heading = NodeRef::<H3>::new();
    let page = move || match planner.jobs.page.get() {
        JobPage::None | JobPage::Looking => {
            view! { <p class="as-help">{t.text(msg::planner_jobs_looking())}</p> }.into_any()
        }
        JobPage::Failed(error) => {
            let (title, text) = trouble(&error);
            view! {
                <p class="as-error">{t.text(title)}</p>
                <p class="as-help">{t.text(text)}</p>
            }
            .into_any()
        }
        JobPage::Done(page) => jobs_of(t, &page).into_any(),
    };
    let found = Memo::new(move |_| match planner.jobs.page.get() {
        JobPage::Done(page) => Some((page.from, page.jobs.len(), page.matched)),
        _ => None,
    });
    let said = move || match found.get() {
        Some((_, _, 0)) => t.text(msg::planner_jobs_none()),
        Some((from, count, matched)) => {
            let first = u64::from(from) + 1;
            // A page is short.
            let last = u64::from(from) + count as u64;
            t.text(msg::planner_jobs_page(
                t.count(first),
                t.count(last),
                u64::from(matched),
            ))
        }
        None => String::new(),
    };
    let before = move || {
        found
            .get()
            .and_then(|(from, ..)| from.checked_sub(PAGE_JOBS))
    };
    let after = move || {
        found.get().and_then(|(from, _, matched)| {
            let next = from.saturating_add(PAGE_JOBS);
            (next < matched).then_some(next)
        })
    };
    let turn = move |to: Option<u32>| {
        if let Some(to) = to {
            planner.list_from(to);
            focus_on(heading);
        }
    };
    view! {
        <div class="as-card-body as-stack" data-gap="m">
            <Search />
            <h3 class="as-help" tabindex="-1" role="status" node_ref=heading>
                {said}
            </h3>
            {page}
            <div class="as-cluster" hidden=move || before().is_none() && after().is_none()>
                <button
                    class="as-button"
                    data-size="s"
                    type="button"
                    disabled=move || before().is_none()
                    on:click=move |_| turn(before())
                >
                    {t.text(msg::planner_jobs_before())}
                </button>
                <button
                    class="as-button"
                    data-size="s"
                    type="button"
                    disabled=move || after().is_none()
                    on:click=move |_| turn(after())
                >
                    {t.text(msg::planner_jobs_after())}
                </button>
            </div>
        </div>
    }
}

/// What is looked for.
#[component]
fn Search() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let (text, order, standing) = (unique_id(), unique_id(), unique_id());
    let change = move |with: &dyn Fn(&mut Query)| {
        let mut query = planner.jobs.query.get_untracked();
        with(&mut query);
        planner.look_for(query);
    };
    let query = planner.jobs.query;
    let orders = ORDERS
        .iter()
        .enumerate()
        .map(|(at, (sort, descending, label))| {
            let chosen =
                move || query.with(|one| (one.sort, one.descending) == (*sort, *descending));
            view! {
                <option value=at selected=chosen>
                    {t.text(label())}
                </option>
            }
        });
    let divided = Memo::new(move |_| {
        let division = planner.parting.division.read();
        matches!(*division, Division::Done(_))
    });
    let standings = STANDINGS.iter().enumerate().map(|(at, (standing, label))| {
        let chosen = move || query.with(|one| one.standing == *standing);
        // Nothing runs or waits before that was chosen.
        let apart = matches!(standing, Standing::Runs | Standing::Waits);
        view! {
            <option value=at selected=chosen disabled=move || apart && !divided.get()>
                {t.text(label())}
            </option>
        }
    });
    let typed = move |event| {
        let text = event_target_value(&event);
        change(&|query| query.text.clone_from(&text));
    };
    let order_chosen = move |event| {
        let at = event_target_value(&event).parse().ok();
        if let Some((sort, descending, _)) = at.and_then(|at: usize| ORDERS.get(at)) {
            change(&|query| (query.sort, query.descending) = (*sort, *descending));
        }
    };
    let standing_chosen = move |event| {
        let at = event_target_value(&event).parse().ok();
        if let Some((standing, _)) = at.and_then(|at: usize| STANDINGS.get(at)) {
            change(&|query| query.standing = *standing);
        }
    };
    view! {
        <div class="as-assumptions">
            <div class="as-field">
                <label class="as-label" for=text.clone()>
                    {t.text(msg::planner_jobs_search())}
                </label>
                <input
                    class="as-input"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    id=text
                    prop:value=move || query.with(|query| query.text.clone())
                    on:input=typed
                />
            </div>
            <div class="as-field">
                <label class="as-label" for=order.clone()>
                    {t.text(msg::planner_jobs_order())}
                </label>
                <select class="as-select" id=order on:change=order_chosen>
                    {orders.collect_view()}
                </select>
            </div>
            <div class="as-field">
                <label class="as-label" for=standing.clone()>
                    {t.text(msg::planner_jobs_standing())}
                </label>
                <select class="as-select" id=standing on:change=standing_chosen>
                    {standings.collect_view()}
                </select>
            </div>
        </div>
    }
}

/// The jobs of a page.
fn jobs_of(t: I18n, page: &Arc<Page>) -> impl IntoView + use<> {
    let heads = [
        (t.text(msg::planner_col_row()), false),
        (t.text(msg::planner_column_name()), false),
        (t.text(msg::planner_jobs_kind()), false),
        (t.text(msg::measure_duration()), true),
        (t.text(msg::planner_col_credits()), true),
        (t.text(msg::planner_jobs_standing()), false),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let rows = page.jobs.iter().map(|job| one(t, job, &labels));
    let rows = rows.collect_view().into_any();
    let caption = t.text(msg::planner_jobs_title());
    (!page.jobs.is_empty()).then(|| table(Look::Jobs, caption, heads, rows))
}

fn one(t: I18n, job: &ListedJob, labels: &[String]) -> AnyView {
    let mut kind = vec![job.service.clone()];
    kind.extend(Some(job.model.clone()).filter(|model| !model.is_empty()));
    if !job.language.is_empty() {
        kind.push(t.language_name(&job.language));
    }
    let kind = kind.into_iter().filter(|one| !one.is_empty());
    let duration = job.duration.map(|duration| {
        let seconds = t.decimal(&duration.to_string());
        t.text(msg::planner_seconds(seconds))
    });
    let credits = match &job.cost {
        Ok([low, expected, ceiling]) if low < ceiling => t.text(msg::planner_jobs_between(
            t.amount(*ceiling),
            t.amount(*expected),
            t.amount(*low),
        )),
        Ok([_, expected, _]) => t.amount(*expected),
        Err(_) => String::new(),
    };
    let standing = match (&job.cost, job.runs) {
        (Err(refused), _) => {
            let reason = t.text(reason(refused.reason));
            match refused.excerpt.as_str() {
                "" => reason,
                text => t.text(msg::planner_jobs_fault(text, reason)),
            }
        }
        (Ok(_), Some(true)) => t.text(msg::planner_parts_now()),
        (Ok(_), Some(false)) => t.text(msg::planner_parts_later()),
        (Ok(_), None) => t.text(msg::planner_jobs_priced()),
    };
    let cells = [
        Cell::Text(job.name.clone()),
        Cell::Text(kind.collect::<Vec<_>>().join(" · ")),
        Cell::Number(duration.unwrap_or_default()),
        Cell::Number(credits),
        Cell::Text(standing),
    ];
    numbered_row(t.count(job.row.into()), labels, cells)
}
