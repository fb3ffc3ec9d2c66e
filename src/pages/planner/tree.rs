//! What the total is made of, as a tree: each branch is added up when it is opened.

use std::sync::Arc;

use allset_domain::manifest::{Branch, BranchPath, Branches, Dimension, Report};
use allset_domain::money::Amount;
use leptos::prelude::*;

use super::fold::Fold;
use super::parts::trouble;
use super::read_as::called;
use super::summary;
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::planner::{Grown, use_planner};
use crate::ui::ids::unique_id;

/// The section, closed at first: to add up a tree takes a moment where the jobs are many.
pub(super) fn tree(t: I18n, report: &Report) -> AnyView {
    let planner = use_planner();
    let total = report.total;
    view! {
        <Fold
            open=planner.tree.open
            toggle=move |open| planner.tree.open.set(open)
            title=t.text(msg::planner_tree_title())
        >
            <div class="as-card-body as-stack" data-gap="m">
                <By />
                {move || {
                    planner.tree.dimensions.track();
                    level(Vec::new(), total)
                }}
            </div>
        </Fold>
    }
    .into_any()
}

/// What the tree tells apart: one thing, and perhaps another under it.
#[component]
fn By() -> impl IntoView {
    let t = use_i18n();
    let dimensions = use_planner().tree.dimensions;
    let (first, second) = (unique_id(), unique_id());
    let at = move |place: usize| dimensions.with(|all| all.get(place).copied());
    let options = move |place: usize| {
        let options = Dimension::ALL
            .into_iter()
            .enumerate()
            .map(|(key, dimension)| {
                view! {
                    <option value=key selected=move || at(place) == Some(dimension)>
                        {t.text(name(dimension))}
                    </option>
                }
            });
        options.collect_view()
    };
    let chosen = |event| {
        let key = event_target_value(&event).parse().ok();
        key.and_then(|key: usize| Dimension::ALL.get(key).copied())
    };
    let take_first = move |event| {
        if let Some(dimension) = chosen(event) {
            let then = at(1).filter(|then| *then != dimension);
            dimensions.set([dimension].into_iter().chain(then).collect());
        }
    };
    let take_second = move |event| {
        let then = chosen(event).filter(|then| Some(*then) != at(0));
        dimensions.set(at(0).into_iter().chain(then).collect());
    };
    view! {
        <div class="as-assumptions">
            <div class="as-field">
                <label class="as-label" for=first.clone()>
                    {t.text(msg::planner_tree_by())}
                </label>
                <select class="as-select" id=first on:change=take_first>
                    {options(0)}
                </select>
            </div>
            <div class="as-field">
                <label class="as-label" for=second.clone()>
                    {t.text(msg::planner_tree_then())}
                </label>
                <select class="as-select" id=second on:change=take_second>
                    <option value="" selected=move || at(1).is_none()>
                        {t.text(msg::planner_tree_nothing())}
                    </option>
                    {options(1)}
                </select>
            </div>
        </div>
    }
}

/// The branches below a path, whose share is one of `whole`.
fn level(path: BranchPath, whole: Amount) -> AnyView {
    let t = use_i18n();
    let planner = use_planner();
    let grown = RwSignal::new(Grown::Growing);
    planner.grow(path.clone(), grown);
    let view = move || match grown.get() {
        Grown::Growing => {
            view! { <p class="as-help">{t.text(msg::planner_tree_growing())}</p> }.into_any()
        }
        Grown::Failed(error) => {
            let (title, text) = trouble(&error);
            view! {
                <p class="as-error">{t.text(title)}</p>
                <p class="as-help">{t.text(text)}</p>
            }
            .into_any()
        }
        Grown::Done(branches) => list(t, &path, &branches, whole),
    };
    view.into_any()
}

fn list(t: I18n, path: &BranchPath, grown: &Arc<Branches>, whole: Amount) -> AnyView {
    let branches = grown.branches.iter().map(|one| {
        let name = called_so(t, one);
        match one.opens {
            true => opening(t, path, one, name, whole),
            false => view! { <li class="as-branch">{line(t, name, one, whole)}</li> }.into_any(),
        }
    });
    let others = grown.others.as_ref().map(|(count, others)| {
        let name = t.text(msg::planner_tree_others(*count));
        view! { <li class="as-branch">{line(t, name, others, whole)}</li> }
    });
    view! {
        <ul class="as-tree">
            {branches.collect_view()} {others}
        </ul>
    }
    .into_any()
}

/// A branch with branches, which are added up when it is opened.
fn opening(t: I18n, path: &BranchPath, branch: &Branch, name: String, whole: Amount) -> AnyView {
    let open = RwSignal::new(false);
    let mut below = path.clone();
    below.push((branch.dimension, branch.name.clone()));
    let toggled = move |event: web_sys::Event| {
        let details: web_sys::HtmlElement = event_target(&event);
        open.set(details.has_attribute("open"));
    };
    view! {
        <li>
            <details on:toggle=toggled>
                <summary class="as-branch">{line(t, name, branch, whole)}</summary>
                {move || open.get().then(|| level(below.clone(), whole))}
            </details>
        </li>
    }
    .into_any()
}

/// What a branch is called, and what it comes to.
fn line(t: I18n, name: String, branch: &Branch, whole: Amount) -> AnyView {
    let [low, expected, ceiling] = branch.cost;
    let cost = match low < ceiling {
        true => t.text(msg::planner_jobs_between(
            t.amount(ceiling),
            t.amount(expected),
            t.amount(low),
        )),
        false => t.amount(expected),
    };
    let share = t.percent(summary::share(expected, whole));
    view! {
        <span class="as-branch-name">
            <bdi>{name}</bdi>
        </span>
        " "
        <span class="as-branch-sum">{t.text(msg::planner_tree_sum(cost, t.text(msg::planner_jobs(branch.jobs)), share))}</span>
    }
    .into_any()
}

fn called_so(t: I18n, branch: &Branch) -> String {
    match (branch.dimension, branch.name.as_str()) {
        (_, "") => t.text(msg::planner_no_language()),
        (Dimension::Language, tag) => t.language_name(tag),
        (_, name) => name.to_owned(),
    }
}

/// What a dimension is called.
fn name(dimension: Dimension) -> Message {
    use allset_domain::manifest::Column;
    match dimension {
        Dimension::Service => called(Column::Service),
        Dimension::Model => called(Column::Model),
        Dimension::Language => called(Column::Language),
        Dimension::Folder => msg::planner_tree_folder(),
        Dimension::Features => called(Column::Features),
    }
}
