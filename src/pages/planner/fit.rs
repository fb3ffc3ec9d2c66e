//! The plan against the balance: whether it fits, and which grants pay.

use allset_domain::grant::{Credits, Fit};
use leptos::prelude::*;

use super::table::{Cell, head, row};
use crate::i18n::{I18n, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::{Load, use_live};
use crate::ui::icon::Glyph;
use crate::ui::load::{Absent, Failure, Skeleton};
use crate::ui::status::Tone;

/// The plan against the credits as they are now.
#[component]
pub(super) fn Balance() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    move || {
        let plan = live.plan.read();
        let plan = plan.as_ref()?;
        let view = match &*live.credits.read() {
            Load::Loading => view! { <Skeleton /> }.into_any(),
            Load::Absent => view! { <Absent /> }.into_any(),
            Load::Failed(error) => {
                let retry = move || live.refresh();
                view! { <Failure message=error.message() retry=retry /> }.into_any()
            }
            Load::Ready(credits) => {
                let fit = plan.fit(&credits.grants, live.now.get());
                view! {
                    {verdict(t, &fit)}
                    {payments(t, credits, &fit)}
                }
                .into_any()
            }
        };
        Some(view)
    }
}

fn verdict(t: I18n, fit: &Fit) -> AnyView {
    let (tone, title, text) = if fit.fits() {
        let title = msg::planner_fits(fit.left);
        (Tone::Ok, title, msg::planner_fits_text())
    } else {
        // What is left then is bound to other services.
        let text = match fit.left.is_zero() {
            true => msg::planner_short_text(),
            false => msg::planner_short_bound_text(fit.left),
        };
        (Tone::Danger, msg::planner_short(fit.shortfall), text)
    };
    view! {
        <div class="as-callout" data-tone=tone.name()>
            <Glyph icon=tone.icon() large=true />
            <div class="as-callout-body">
                <p class="as-callout-title">{t.text(title)}</p>
                <p class="as-callout-text">{t.text(text)}</p>
                <div class="as-callout-actions">
                    <Link to=Route::Credits>{t.text(msg::planner_to_credits())}</Link>
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn payments(t: I18n, credits: &Credits, fit: &Fit) -> Option<AnyView> {
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
        .map(|payment| {
            let grant = credits
                .grants
                .iter()
                .find(|grant| grant.id == payment.grant);
            let name = grant.map_or(&payment.grant, |grant| &grant.name);
            let cells = [
                Cell::Number(t.amount(payment.amount)),
                Cell::Number(t.amount(payment.left)),
            ];
            row(name.clone(), &labels, cells)
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
