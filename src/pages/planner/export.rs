//! Taking a plan elsewhere: as a table, as text, or on paper.

use allset_domain::plan::PlanWords;
use leptos::prelude::*;

use crate::checklist::printed::PrintButton;
use crate::i18n::{I18n, msg, use_i18n};
use crate::state::planner::{SaveAs, use_planner};
use crate::ui::ids::unique_id;

/// The ways to save what was priced.
#[component]
pub(super) fn Export() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let title = unique_id();
    let button = move |text: String, kind: fn(I18n) -> SaveAs| {
        view! {
            <button class="as-button" type="button" on:click=move |_| planner.save_plan(kind(t))>
                {text}
            </button>
        }
    };
    view! {
        <section class="as-section as-screen-only" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::export_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::planner_export_intro())}</p>
            </div>
            <div class="as-cluster">
                {button(t.text(msg::planner_export_csv()), |_| SaveAs::Csv)}
                {button(t.text(msg::planner_export_focus()), |_| SaveAs::Focus)}
                {button(t.text(msg::export_markdown()), |t| SaveAs::Markdown(Box::new(words(t))))}
                <PrintButton />
            </div>
        </section>
    }
}

fn words(t: I18n) -> PlanWords {
    PlanWords {
        title: t.text(msg::planner_plan()),
        rate_card: t.text(msg::planner_card()),
        priced_at: t.text(msg::planner_priced_at()),
        jobs: t.text(msg::planner_col_jobs()),
        refused: t.text(msg::planner_refused_rows()),
        expected: t.text(msg::planner_expected()),
        low: t.text(msg::planner_assume_low()),
        ceiling: t.text(msg::planner_assume_high()),
        service: t.text(msg::planner_col_service()),
        model: t.text(msg::planner_col_model()),
        language: t.text(msg::planner_col_language()),
        assumptions: t.text(msg::planner_assume_title()),
        hash: t.text(msg::planner_hash()),
    }
}
