//! What the interface looks like by the preferences in force, on parts of it that speak for the rest.

use allset_domain::time::DAY_MS;
use leptos::prelude::*;

use crate::form::Part;
use crate::i18n::{DateStyle, EXAMPLE_NUMBER, msg, use_i18n};
use crate::state::live::use_live;
use crate::ui::status::{Status, Tone};

/// A status, a date, numbers and a week as the whole app now writes them.
#[component]
pub fn Preview() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let now = move || t.date(live.now.get(), DateStyle::DayAndTime);
    let expiry = move || {
        let expires = live.now.get().plus_days(12);
        let (day, away) = (
            t.date(expires, DateStyle::Day),
            t.relative(expires, live.now.get()),
        );
        t.text(msg::preview_expiry_value(away, day))
    };
    let amount = move || t.text(msg::preview_amount_value(t.decimal(EXAMPLE_NUMBER)));
    view! {
        <Part title=t.text(msg::preview_title()) intro=t.text(msg::preview_intro())>
            <div class="as-card-body as-preview">
                <p class="as-cluster">
                    <Status tone=Tone::Attention text=t.text(msg::preview_status()) />
                    <span>{t.text(msg::preview_text())}</span>
                </p>
                <dl class="as-pairs">
                    <div>
                        <dt>{t.text(msg::preview_now())}</dt>
                        <dd>{now}</dd>
                    </div>
                    <div>
                        <dt>{t.text(msg::preview_expiry())}</dt>
                        <dd>{expiry}</dd>
                    </div>
                    <div>
                        <dt>{t.text(msg::preview_amount())}</dt>
                        <dd class="as-num">{amount}</dd>
                    </div>
                </dl>
                <Week />
            </div>
        </Part>
    }
}

/// The days around now, as a calendar has them.
#[component]
fn Week() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let names = move || {
        let name = |name| view! { <th scope="col">{name}</th> };
        t.weekday_names().map(name).into_iter().collect_view()
    };
    // Which days these are is told by the clock of UTC: what matters is the day that they begin with.
    let days = move || {
        let today = live.now.get().millis().div_euclid(DAY_MS);
        // The first of January 1970 was a Thursday.
        let weekday = (today + 3).rem_euclid(7);
        let since_start = (weekday + 8 - i64::from(t.week_start())).rem_euclid(7);
        let day = |at: i64| {
            let text = live.now.get().plus_days(at - since_start).to_string();
            let number = text
                .get(8..10)
                .and_then(|day| day.parse().ok())
                .unwrap_or_default();
            view! { <td>{t.count(number)}</td> }
        };
        (0..7).map(day).collect_view()
    };
    view! {
        <table class="as-week">
            <caption class="as-visually-hidden">{t.text(msg::preview_week())}</caption>
            <thead>
                <tr>{names}</tr>
            </thead>
            <tbody>
                <tr>{days}</tr>
            </tbody>
        </table>
    }
}
