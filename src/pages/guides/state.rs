//! How what a step speaks of stands right now.

use allset_domain::readiness::{CheckStatus, EvidenceItem, Finding, Place, Readiness, Severity};
use allset_domain::settings::{Section, Setting, Settings, Source};
use leptos::prelude::*;

use super::steps::{Step, Target};
use crate::checklist::{details, severity_tone, words};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::ui::icon::Glyph;
use crate::ui::status::Tone;

/// What a step shows.
#[derive(Clone, PartialEq)]
struct State {
    tone: Tone,
    /// What the tone says, for those who do not see it.
    mark: Option<Message>,
    /// Facts, each a name and a value.
    facts: Vec<(String, String)>,
    /// Whole sentences.
    lines: Vec<String>,
}

impl State {
    fn unseen(line: String) -> Self {
        Self {
            tone: Tone::Unseen,
            mark: None,
            facts: Vec::new(),
            lines: vec![line],
        }
    }

    /// By the worst of what was found, telling what is at least so severe; what nobody judges is neither
    /// good nor bad.
    fn judged(findings: &[&Finding], told: Severity, judged: bool, t: I18n) -> Self {
        let worst = findings.iter().map(|finding| finding.severity).max();
        let worst = worst.unwrap_or(Severity::Good);
        let told = findings.iter().filter(|finding| finding.severity >= told);
        Self {
            tone: if judged {
                severity_tone(worst)
            } else {
                Tone::Neutral
            },
            mark: judged.then(|| match worst {
                Severity::Note => words::severity(Severity::Good),
                severity => words::severity(severity),
            }),
            facts: Vec::new(),
            lines: told
                .map(|finding| t.text(words::finding(finding.kind.clone(), t)))
                .collect(),
        }
    }
}

#[component]
pub(super) fn StepState(step: &'static Step) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let state = Memo::new(move |_| {
        let readiness = live.readiness.read();
        let settings = live.settings.read();
        let settings = settings.ready().map(|settings| &settings.value);
        Some(of(step, readiness.as_ref()?, settings, t))
    });
    move || {
        let state = state.get()?;
        let facts = state.facts.into_iter().map(|(name, value)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd dir="auto">{value}</dd>
                </div>
            }
        });
        let facts = facts.collect::<Vec<_>>();
        let has_facts = !facts.is_empty();
        let lines = state.lines.into_iter();
        let lines = lines.map(|line| view! { <p>{line}</p> }).collect_view();
        let mark = state.mark.map(|mark| {
            view! { <span class="as-visually-hidden">{t.text(mark)} " "</span> }
        });
        Some(view! {
            <div class="as-guide-state" data-tone=state.tone.name()>
                <Glyph icon=state.tone.icon() />
                <div>
                    {mark} {has_facts.then(|| view! { <dl class="as-pairs">{facts}</dl> })} {lines}
                </div>
            </div>
        })
    }
}

fn of(step: &Step, readiness: &Readiness, settings: Option<&Settings>, t: I18n) -> State {
    let facts = readiness.checks.iter().flat_map(|check| &check.evidence);
    let shown = |item: &&EvidenceItem| step.shows.contains(&item.key);
    let facts = facts.filter(shown).map(|item| {
        let value = details::value(&item.key, &item.value, t);
        (details::evidence(&item.key, t), value)
    });
    match step.target {
        Target::Setting(setting) => of_setting(setting, readiness, settings, t),
        Target::Check(kind) => {
            let check = readiness.check(kind);
            let status = check.map_or(CheckStatus::Unseen, |check| check.status);
            match status {
                CheckStatus::Unseen => State::unseen(t.text(details::unseen(kind))),
                _ => State::judged(&[], Severity::Note, true, t),
            }
        }
        Target::Place(place) => {
            let facts: Vec<_> = facts.collect();
            let found = at(place, readiness);
            let absent = facts.is_empty() && found.is_empty();
            if absent {
                return State::unseen(t.text(msg::check_unseen_other()));
            }
            State {
                facts,
                ..State::judged(&found, Severity::Note, true, t)
            }
        }
    }
}

fn at(place: Place, readiness: &Readiness) -> Vec<&Finding> {
    let all = readiness.checks.iter().flat_map(|check| &check.findings);
    all.filter(|finding| finding.place == place).collect()
}

fn of_setting(
    setting: &'static Setting,
    readiness: &Readiness,
    settings: Option<&Settings>,
    t: I18n,
) -> State {
    let Some(settings) = settings else {
        return State::unseen(t.text(msg::check_unseen_defaults()));
    };
    let resolved = settings.resolve(setting);
    let value = t.setting_value(setting, &resolved.value);
    let value = t.text(match (settings.lock(setting), resolved.source) {
        (Some(_), _) => msg::guides_value_locked(value),
        (None, Source::You) => msg::guides_value_you(value),
        (None, Source::Workspace) => msg::guides_value_workspace(value),
        (None, Source::Default) => msg::guides_value_default(value),
    });
    let found = at(Place::Setting(setting.id), readiness);
    // How the app looks is for the person alone to judge.
    let judged = setting.group.section() == Section::Defaults;
    State {
        facts: vec![(t.setting_name(setting), value)],
        ..State::judged(&found, Severity::Warning, judged, t)
    }
}
