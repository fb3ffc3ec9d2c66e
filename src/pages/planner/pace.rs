//! How far the credits go when the batch is run again and again.

use allset_domain::grant::{Every, Pace, repeated};
use leptos::prelude::*;

use crate::i18n::{DateStyle, I18n, Message, msg, use_i18n};
use crate::state::live::use_live;
use crate::state::planner::use_planner;
use crate::ui::ids::unique_id;

/// The question how often the batch is run, and when the credits run out at that pace.
#[component]
pub(super) fn RunAgain() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let planner = use_planner();
    // A batch that costs nothing is paid for at any pace.
    let demands = Memo::new(move |_| {
        let plan = live.plan.read();
        let demands = plan.as_ref().map(|plan| plan.demands.clone());
        demands.filter(|demands| demands.iter().any(|demand| demand.amount.is_positive()))
    });
    let grants = Memo::new(move |_| planner.grants(t));
    let pace = Memo::new(move |_| {
        let every = planner.every.get()?;
        let (demands, grants) = (demands.read(), grants.read());
        let (demands, grants) = (demands.as_ref()?, grants.as_ref()?);
        Some(repeated(grants, demands, every, live.now.get()))
    });
    let asked = Memo::new(move |_| demands.read().is_some() && grants.read().is_some());
    let (field, said) = (unique_id(), unique_id());
    let field = StoredValue::new((field, said));
    let form = move || {
        let (field, said) = field.get_value();
        let choice = |every: Option<Every>, name: Message| {
            let value = every.map_or("", Every::name);
            view! {
                <option value=value selected=planner.every.get_untracked() == every>
                    {t.text(name)}
                </option>
            }
        };
        let choose = move |event| {
            let name = event_target_value(&event);
            let mut all = Every::ALL.into_iter();
            planner.every.set(all.find(|every| every.name() == name));
        };
        view! {
            <div class="as-card">
                <div class="as-card-body as-field">
                    <label class="as-label" for=field.clone()>
                        {t.text(msg::planner_again())}
                    </label>
                    <select
                        class="as-select as-plan-card as-screen-only"
                        data-size="s"
                        id=field
                        aria-describedby=said.clone()
                        on:change=choose
                    >
                        {choice(None, msg::planner_again_once())}
                        {Every::ALL.map(|every| choice(Some(every), often(every))).collect_view()}
                    </select>
                    <p class="as-help" id=said role="status">
                        {move || match (planner.every.get(), pace.get()) {
                            (Some(every), Some(pace)) => sentence(t, every, pace),
                            _ => t.text(msg::planner_again_help()),
                        }}
                    </p>
                </div>
            </div>
        }
    };
    view! { <Show when=move || asked.get()>{form()}</Show> }
}

fn often(every: Every) -> Message {
    match every {
        Every::Day => msg::planner_again_day(),
        Every::Week => msg::planner_again_week(),
        Every::Month => msg::planner_again_month(),
    }
}

fn sentence(t: I18n, every: Every, pace: Pace) -> String {
    let (often, runs) = (often(every), pace.runs);
    t.text(match pace.ends {
        None => msg::planner_again_on(often, runs),
        Some((_, short)) if runs == 0 => msg::planner_again_never(short),
        Some((moment, short)) => {
            msg::planner_again_ends(t.date(moment, DateStyle::Day), often, runs, short)
        }
    })
}
