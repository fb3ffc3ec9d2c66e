//! The decision table: a situation, what to check then, and how that stands right now.

use allset_domain::readiness::Situation;
use leptos::prelude::*;

use super::{check_status, check_tone};
use crate::i18n::{Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::Route;
use crate::state::live::use_live;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::status::{Status, Tone};

#[component]
pub(super) fn Decisions() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let title = unique_id();
    let row = |situation: Situation| {
        let (name, advice, place) = words(situation);
        let state = Memo::new(move |_| {
            let readiness = live.readiness.read();
            let kind = situation.check()?;
            Some(readiness.as_ref()?.check(kind)?.status)
        });
        let state = move || {
            let (tone, text) = match state.get() {
                Some(status) => (check_tone(status), check_status(status)),
                None => (Tone::Neutral, msg::situation_uncomfortable_state()),
            };
            view! { <Status tone=tone text=t.text(text) plain=true /> }
        };
        view! {
            <li class="as-decision">
                <h3 class="as-decision-situation">{t.text(name)}</h3>
                <p class="as-decision-advice">{t.text(advice)}</p>
                <div class="as-decision-state">
                    {state}
                    {place
                        .map(|(to, anchor, label)| {
                            view! {
                                <Link to=to anchor=anchor>
                                    {t.text(label)}
                                    " "
                                    <Glyph icon=Icon::Onward />
                                </Link>
                            }
                        })}
                </div>
            </li>
        }
    };
    view! {
        <section class="as-section" aria-labelledby=title>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone()>
                    {t.text(msg::decisions_title())}
                </h2>
            </div>
            <ul class="as-decisions">{Situation::ALL.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

type Place = (Route, &'static str, Message);

/// The words of a row, and the place it leads to where that exists.
fn words(situation: Situation) -> (Message, Message, Option<Place>) {
    match situation {
        Situation::BatchJobs => (
            msg::situation_batch(),
            msg::situation_batch_advice(),
            Some((Route::Credits, "grants", msg::place_grants())),
        ),
        Situation::WrongLanguage => (
            msg::situation_language(),
            msg::situation_language_advice(),
            None,
        ),
        Situation::SharedDevice => (
            msg::situation_device(),
            msg::situation_device_advice(),
            None,
        ),
        Situation::Integration => (
            msg::situation_integration(),
            msg::situation_integration_advice(),
            None,
        ),
        Situation::Uncomfortable => (
            msg::situation_uncomfortable(),
            msg::situation_uncomfortable_advice(),
            None,
        ),
    }
}
