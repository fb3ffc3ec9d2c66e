//! What a check goes by, each line with the way to the setting that says so.

use allset_domain::readiness::CheckKind;
use allset_domain::settings::{Setting, SettingValue, Settings, settings};
use leptos::prelude::*;

use crate::checklist::words::row_of;
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::nav::Link;
use crate::state::live::use_live;

/// The lines of a check.
#[component]
pub(super) fn Policies(kind: CheckKind) -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let policy = Memo::new(move |_| {
        let settings = live.settings.read();
        let fallback = Settings::default();
        let settings = settings.ready().map_or(&fallback, |own| &own.value);
        let line = |setting| (setting, settings.inherited(setting).value);
        kind.policy().into_iter().map(line).collect::<Vec<_>>()
    });
    // Where a backend has no settings, there is no row to lead to.
    let set = Memo::new(move |_| live.settings.read().ready().is_some());
    let lines = move || {
        let led = set.get();
        let lines = policy.get().into_iter();
        let lines = lines.filter_map(|(setting, value)| {
            let said = t.text(line(setting, &value, t)?);
            let (to, anchor) = row_of(setting);
            let said = match led {
                true => view! { <Link to=to anchor=anchor>{said}</Link> }.into_any(),
                false => said.into_any(),
            };
            Some(view! { <li>{said}</li> })
        });
        lines.collect_view()
    };
    view! {
        <details class="as-check-evidence">
            <summary>{t.text(msg::check_policy())}</summary>
            <ul class="as-check-policy">{lines}</ul>
        </details>
    }
}

/// What a threshold means for the check; `None` where it says nothing.
pub(super) fn line(setting: &Setting, value: &SettingValue, t: I18n) -> Option<Message> {
    let number = value.number().unsigned_abs();
    let contact = value.text();
    let id = setting.id;
    let line = if id == settings::CONTACT.id {
        return (!contact.is_empty()).then(|| msg::policy_contact(contact));
    } else if id == settings::REVIEW_AGE.id {
        msg::policy_review_age(number)
    } else if id == settings::EXPIRY_NOTICE.id {
        msg::policy_expiry_notice(number)
    } else if id == settings::LEAST_CREDITS.id {
        msg::policy_least_credits(number)
    } else if id == settings::PLAN_SHARE.id {
        msg::policy_plan_share(t.percent(number as f64 / 100.0))
    } else if id == settings::PLAN_REQUIRED.id {
        match value.is_on() {
            true => msg::policy_plan_required(),
            false => msg::policy_plan_free(),
        }
    } else if id == settings::REFUSED_ROWS.id {
        match value.text() {
            "block" => msg::policy_refused_block(),
            _ => msg::policy_refused_warn(),
        }
    } else if id == settings::SESSION_AGE.id {
        msg::policy_session_age(number)
    } else if id == settings::TOKEN_UNUSED.id {
        msg::policy_token_unused(number)
    } else if id == settings::TOKEN_EXPIRY.id {
        msg::policy_token_expiry(number)
    } else {
        return None;
    };
    Some(line)
}
