//! The plan against the balance: whether it fits, and which grants pay.

use allset_domain::grant::{Fit, Payment};
use leptos::prelude::*;

use super::table::{Cell, head, row};
use crate::api::ApiError;
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Live, Load, use_live};
use crate::ui::icon::Glyph;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::status::Tone;

/// What is known of the plan against the credits as they are now.
#[derive(Clone, PartialEq)]
enum Shown {
    NoPlan,
    Loading,
    Absent,
    Failed(ApiError),
    /// The fit, and the name of each grant that pays.
    Known(Fit, Vec<String>),
}

impl Shown {
    fn of(live: Live) -> Self {
        let plan = live.plan.read();
        let Some(plan) = plan.as_ref() else {
            return Self::NoPlan;
        };
        match &*live.credits.read() {
            Load::Loading => Self::Loading,
            Load::Absent => Self::Absent,
            Load::Failed(error) => Self::Failed(error.clone()),
            Load::Ready(credits) => {
                let fit = plan.fit(&credits.grants, live.now.get());
                let name = |payment: &Payment| {
                    let mut grants = credits.grants.iter();
                    let grant = grants.find(|grant| grant.id == payment.grant);
                    grant.map_or(&payment.grant, |grant| &grant.name).clone()
                };
                let names = fit.payments.iter().map(name).collect();
                Self::Known(fit, names)
            }
        }
    }
}

/// The plan against the credits as they are now: the verdict beside the figures, then what pays.
#[component]
pub(super) fn Balance(children: Children) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let shown = Memo::new(move |_| Shown::of(live));
    let verdict = move || match shown.get() {
        Shown::NoPlan => ().into_any(),
        Shown::Loading => view! { <Skeleton /> }.into_any(),
        Shown::Failed(error) => {
            view! { <Failure message=error.message() retry=move || live.refresh() /> }.into_any()
        }
        Shown::Absent => {
            let (title, text) = (msg::planner_no_credits(), msg::planner_no_credits_text());
            callout(t, Tone::Unseen, title, text, false)
        }
        Shown::Known(fit, _) => verdict(t, &fit),
    };
    let payments = move || match shown.get() {
        Shown::Known(fit, names) => payments(t, &fit, names),
        Shown::NoPlan | Shown::Loading | Shown::Absent | Shown::Failed(_) => None,
    };
    view! {
        <div class="as-plan">
            {children()}
            <div class="as-stack">{verdict}</div>
        </div>
        {payments}
    }
}

fn verdict(t: I18n, fit: &Fit) -> AnyView {
    if fit.fits() {
        let title = msg::planner_fits(fit.left);
        return callout(t, Tone::Ok, title, msg::planner_fits_text(), true);
    }
    // What is left then is bound to other services.
    let text = match fit.left.is_zero() {
        true => msg::planner_short_text(),
        false => msg::planner_short_bound_text(fit.left),
    };
    callout(
        t,
        Tone::Danger,
        msg::planner_short(fit.shortfall),
        text,
        true,
    )
}

fn callout(t: I18n, tone: Tone, title: Message, text: Message, to_credits: bool) -> AnyView {
    let actions = to_credits.then(|| {
        view! {
            <div class="as-callout-actions">
                <Link to=Route::Credits>{t.text(msg::planner_to_credits())}</Link>
            </div>
        }
    });
    view! {
        <div class="as-callout" data-tone=tone.name()>
            <Glyph icon=tone.icon() large=true />
            <div class="as-callout-body">
                <p class="as-callout-title">{t.text(title)}</p>
                <p class="as-callout-text">{t.text(text)}</p>
                {actions}
            </div>
        </div>
    }
    .into_any()
}

fn payments(t: I18n, fit: &Fit, names: Vec<String>) -> Option<AnyView> {
    if fit.payments.is_empty() {
        return None;
    }
    let heads = [
        (t.text(msg::planner_col_grant()), false),
        (t.text(msg::planner_col_pays()), true),
        (t.text(msg::planner_col_left()), true),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let rows: Vec<AnyView> = fit
        .payments
        .iter()
        .zip(names)
        .map(|(payment, name)| {
            let cells = [
                Cell::Number(t.amount(payment.amount)),
                Cell::Number(t.amount(payment.left)),
            ];
            row(name, &labels, cells)
        })
        .collect();
    let view = view! {
        <div class="as-card">
            <div class="as-card-head">
                <h3 class="as-card-title">{t.text(msg::planner_payers())}</h3>
            </div>
            <div class="as-table-box">
                <table class="as-table" role="table">
                    <caption class="as-visually-hidden">
                        {t.text(msg::planner_payers_caption())}
                    </caption>
                    <thead role="rowgroup">
                        <tr role="row">{heads.into_iter().map(head).collect_view()}</tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        </div>
    };
    Some(view.into_any())
}
