//! The decision table: a situation, what to check then, how that stands right now, and the way there.

use allset_domain::readiness::{CheckStatus, Situation};
use allset_domain::settings::{Setting, settings};
use leptos::prelude::*;

use crate::checklist::{check_status, check_tone, details, words};
use crate::i18n::{Message, msg, use_i18n};
use crate::nav::Link;
use crate::route::{Guide, Route};
use crate::state::live::use_live;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::status::Status;

#[component]
pub(super) fn Decisions() -> impl IntoView {
    let t = use_i18n();
    let title = unique_id();
    let row = |situation| view! { <Row situation=situation /> };
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

#[component]
fn Row(situation: Situation) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let decision = decision(situation);
    let kind = situation.check();
    let status = Memo::new(move |_| Some(live.readiness.read().as_ref()?.check(kind?)?.status));
    let state = move || {
        let status = status.get()?;
        let text = t.text(check_status(status));
        Some(view! { <Status tone=check_tone(status) text=text plain=true /> })
    };
    let elsewhere = move || {
        let kind = kind.filter(|_| status.get() == Some(CheckStatus::Unseen))?;
        Some(view! { <p class="as-decision-advice">{t.text(details::unseen(kind))}</p> })
    };
    let value = move || {
        let setting = decision.setting?;
        let settings = live.settings.read();
        let value = settings.ready()?.value.value(setting);
        let value = t.setting_value(setting, &value);
        let text = t.text(msg::decision_value(t.setting_name(setting), value));
        Some(view! { <span class="as-small">{text}</span> })
    };
    let way = |to: Route, anchor: &'static str, label: String| {
        view! {
            <Link to=to anchor=anchor>
                {label}
                " "
                <Glyph icon=Icon::Onward />
            </Link>
        }
    };
    let places = decision.places.into_iter();
    let places = places.map(|(to, anchor, label)| way(to, anchor, t.text(label)));
    let guide = Route::Guide(decision.guide);
    let guide_title = t.named(&format!("{}-title", guide.key()));
    view! {
        <li class="as-decision">
            <h3 class="as-decision-situation">{t.text(decision.name)}</h3>
            <div>
                <p class="as-decision-advice">{t.text(decision.advice)}</p>
                {elsewhere}
            </div>
            <div class="as-decision-state">
                {state} {value} {places.collect_view()}
                {way(guide, "", guide_title.unwrap_or_default())}
            </div>
        </li>
    }
}

/// A row: its words, where it leads, and what it shows beside the state of the check.
struct Decision {
    name: Message,
    advice: Message,
    setting: Option<&'static Setting>,
    places: Vec<(Route, &'static str, Message)>,
    guide: Guide,
}

fn decision(situation: Situation) -> Decision {
    let row = |setting: &'static Setting| {
        let (to, anchor) = words::row_of(setting);
        (to, anchor, msg::place_setting())
    };
    match situation {
        Situation::BatchJobs => Decision {
            name: msg::situation_batch(),
            advice: msg::situation_batch_advice(),
            setting: None,
            places: vec![
                (Route::Credits, "grants", msg::place_grants()),
                (Route::Planner, "", msg::place_planner()),
            ],
            guide: Guide::Credits,
        },
        Situation::WrongLanguage => Decision {
            name: msg::situation_language(),
            advice: msg::situation_language_advice(),
            setting: Some(&settings::SOURCE_LANGUAGE),
            places: vec![row(&settings::SOURCE_LANGUAGE)],
            guide: Guide::Defaults,
        },
        Situation::SharedDevice => Decision {
            name: msg::situation_device(),
            advice: msg::situation_device_advice(),
            setting: None,
            places: Vec::new(),
            guide: Guide::Account,
        },
        Situation::Integration => Decision {
            name: msg::situation_integration(),
            advice: msg::situation_integration_advice(),
            setting: None,
            places: Vec::new(),
            guide: Guide::Tokens,
        },
        Situation::Uncomfortable => Decision {
            name: msg::situation_uncomfortable(),
            advice: msg::situation_uncomfortable_advice(),
            setting: Some(&settings::TEXT_SIZE),
            places: vec![row(&settings::TEXT_SIZE)],
            guide: Guide::Interface,
        },
    }
}
