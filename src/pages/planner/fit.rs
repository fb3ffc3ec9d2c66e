//! The plan against the balance: whether it fits, and which grants pay.

use allset_domain::grant::{self, Fit, Grant, Outlook, burn_order};
use allset_domain::money::Amount;
use leptos::prelude::*;

use super::pace::RunAgain;
use super::table::{Cell, Look, row, table};
use crate::api::ApiError;
use crate::i18n::{DateStyle, I18n, Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Live, Load, use_live};
use crate::state::planner::use_planner;
use crate::ui::icon::Glyph;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::meter::{shade, share};
use crate::ui::number_field::NumberField;
use crate::ui::status::Tone;

/// How many grants are named that expire unused.
const UNUSED: usize = 3;

/// What is known of the plan against the credits as they are now.
#[derive(Clone, PartialEq)]
enum Shown {
    NoPlan,
    Loading,
    Absent,
    Failed(ApiError),
    Known(Known),
}

/// The plan against credits that are known.
#[derive(Clone, PartialEq)]
struct Known {
    fit: Fit,
    outlook: Outlook,
    /// The grants that can be spent, in burn order.
    grants: Vec<Grant>,
}

impl Known {
    /// A grant of these.
    fn grant(&self, id: &str) -> Option<&Grant> {
        self.grants.iter().find(|grant| grant.id == id)
    }

    /// What people call it.
    fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.grant(id).map_or(id, |grant| &grant.name)
    }

    /// What is left of a grant when the plan is paid.
    fn left(&self, grant: &Grant) -> Amount {
        let mut payments = self.fit.payments.iter();
        let paid = payments.find(|payment| payment.grant == grant.id);
        paid.map_or(grant.remaining, |payment| payment.left)
    }
}

impl Shown {
    fn of(live: Live, grants: Option<Vec<Grant>>) -> Self {
        let plan = live.plan.read();
        let Some(plan) = plan.as_ref() else {
            return Self::NoPlan;
        };
        let Some(grants) = grants else {
            return match &*live.credits.read() {
                Load::Absent => Self::Absent,
                Load::Failed(error) => Self::Failed(error.clone()),
                Load::Loading | Load::Ready(_) => Self::Loading,
            };
        };
        let now = live.now.get();
        let fit = plan.fit(&grants, now);
        Self::Known(Known {
            outlook: grant::outlook(&grants, &fit.payments, now),
            grants: burn_order(&grants, now).into_iter().cloned().collect(),
            fit,
        })
    }
}

/// The plan against the credits as they are now: the verdict beside the figures, then what pays.
#[component]
pub(super) fn Balance(children: Children) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let planner = use_planner();
    let shown = Memo::new(move |_| Shown::of(live, planner.grants(t)));
    let lacking = Memo::new(move |_| planner.lacks_credits());
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
        Shown::Known(known) => verdict(t, &known.fit),
    };
    let payments = move || match shown.get() {
        Shown::Known(known) => payments(t, &known),
        Shown::NoPlan | Shown::Loading | Shown::Absent | Shown::Failed(_) => None,
    };
    view! {
        <div class="as-plan">
            {children()}
            <div class="as-stack">
                {verdict}
                <Show when=move || lacking.get()>
                    <OwnBalance />
                </Show>
            </div>
        </div>
        {payments}
        <RunAgain />
    }
}

/// The credits on hand, for somebody to say where the workspace does not.
#[component]
fn OwnBalance() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let help = t.text(msg::planner_balance_help());
    let fault = Signal::derive(move || {
        let typed = planner.balance.read();
        let wrong = !typed.trim().is_empty() && t.typed_amount(&typed).is_none();
        wrong.then(|| t.text(msg::planner_balance_wrong()))
    });
    view! {
        <div class="as-screen-only">
            <NumberField
                label=t.text(msg::planner_balance())
                text=planner.balance
                help=Some(help)
                fault=fault
            />
        </div>
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

/// A callout, with the way to the credits where that helps.
pub(super) fn callout(
    t: I18n,
    tone: Tone,
    title: Message,
    text: Message,
    to_credits: bool,
) -> AnyView {
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

fn payments(t: I18n, known: &Known) -> Option<AnyView> {
    if known.fit.payments.is_empty() {
        return None;
    }
    let heads = [
        (t.text(msg::planner_col_grant()), false),
        (t.text(msg::grants_expires()), false),
        (t.text(msg::planner_col_pays()), true),
        (t.text(msg::planner_col_left()), true),
    ];
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let rows = known.fit.payments.iter().map(|payment| {
        let grant = known.grant(&payment.grant);
        let expires = match grant.and_then(|grant| grant.expires) {
            Some(expires) => t.date(expires, DateStyle::Day),
            None => t.text(msg::grants_never()),
        };
        let cells = [
            Cell::Text(expires),
            Cell::Number(t.amount(payment.amount)),
            Cell::Number(t.amount(payment.left)),
        ];
        row(known.name(&payment.grant).to_owned(), &labels, cells)
    });
    let rows = rows.collect_view().into_any();
    let view = view! {
        <div class="as-card">
            <div class="as-card-head">
                <h3 class="as-card-title">{t.text(msg::planner_payers())}</h3>
            </div>
            <div class="as-card-body as-stack" data-gap="s">
                {picture(t, known)}
                {outlook(t, known)}
            </div>
            {table(Look::Plain, t.text(msg::planner_payers_caption()), heads, rows)}
        </div>
    };
    Some(view.into_any())
}

/// What can be spent before and after the plan, grant by grant, on one scale.
fn picture(t: I18n, known: &Known) -> impl IntoView + use<> {
    let whole: Amount = known.grants.iter().map(|grant| grant.remaining).sum();
    let bar = |label: Message, of: &dyn Fn(&Grant) -> Amount| {
        let parts = known.grants.iter().enumerate();
        let parts = parts.filter(|(_, grant)| of(grant).is_positive());
        let words = parts
            .clone()
            .map(|(_, grant)| t.text(msg::meter_words(of(grant), grant.name.clone())));
        let words = t.list(&words.collect::<Vec<_>>());
        let drawn = parts.map(|(at, grant)| {
            let share = share(of(grant), whole);
            view! { <span class="as-meter-part" data-step=shade(at) style:--as-share=share></span> }
        });
        let label = t.text(label);
        let all: Amount = known.grants.iter().map(of).sum();
        view! {
            <p class="as-plan-bar-label">
                <span>{label.clone()}</span>
                " "
                <span class="as-num">{t.amount(all)}</span>
            </p>
            <div class="as-meter" role="img" aria-label=format!("{label}: {words}")>
                {drawn.collect_view()}
            </div>
        }
    };
    view! {
        <div class="as-plan-bars">
            {bar(msg::planner_payers_before(), &|grant| grant.remaining)}
            {bar(msg::planner_payers_after(), &|grant| known.left(grant))}
        </div>
    }
}

/// What it means that some of the credits expire.
fn outlook(t: I18n, known: &Known) -> Option<impl IntoView + use<>> {
    let day = |moment| t.date(moment, DateStyle::Day);
    let Outlook { before, unused } = &known.outlook;
    let hurry =
        before.map(|(moment, amount)| msg::planner_payers_hurry(t.amount(amount), day(moment)));
    let unused = unused.iter().take(UNUSED).map(|one| {
        let name = known.name(&one.grant).to_owned();
        msg::planner_payers_unused(t.amount(one.amount), day(one.expires), name)
    });
    let lines: Vec<_> = hurry.into_iter().chain(unused).collect();
    (!lines.is_empty()).then(|| {
        let lines = lines
            .into_iter()
            .map(|line| view! { <li>{t.text(line)}</li> });
        view! { <ul class="as-marked">{lines.collect_view()}</ul> }
    })
}
