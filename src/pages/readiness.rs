//! Readiness: the five checks, the decision table, the record of reviews, and all of it as a report.

mod checks;
mod decisions;
mod export;
mod policy;
mod record;
mod report;

use leptos::prelude::*;

use crate::checklist::printed::PrintedHead;
use crate::checklist::{Headline, Shown};
use crate::i18n::{msg, use_i18n};
use crate::state::live::use_live;
use crate::ui::page::Page;

/// The page.
#[component]
pub fn ReadinessPage() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let shown = Shown::of(live);
    let content = || {
        view! {
            <PrintedHead />
            <Headline />
            <checks::Checks />
            <decisions::Decisions />
            <record::Record />
            <export::Export />
        }
        .into_any()
    };
    view! {
        <Page title=t.text(msg::readiness_title()) intro=t.text(msg::readiness_intro())>
            {move || shown.get().view(live, content)}
        </Page>
    }
}
