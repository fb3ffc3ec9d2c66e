use allset_domain::manifest::files::{MediaFound, SheetFound};
use leptos::prelude::*;

use crate::i18n::{Message, msg, use_i18n};
use crate::state::planner::{self, use_planner};
use crate::ui::ids::unique_id;

/// What the table was made of, where it was not one to begin with.
#[component]
pub(super) fn MadeOf() -> impl IntoView {
    let planner = use_planner();
    move || {
        planner
            .source
            .with(|source| match source.as_ref()?.made_of.as_ref()? {
                planner::MadeOf::Sheet { found, .. } => {
                    let several = found.sheets.len() > 1;
                    several.then(|| view! { <SheetChoice found=found.clone() /> }.into_any())
                }
                planner::MadeOf::Media(found) => {
                    Some(view! { <MediaNote found=found.clone() /> }.into_any())
                }
            })
    }
}

/// Which sheet of a workbook is priced.
#[component]
fn SheetChoice(found: SheetFound) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let id = unique_id();
    let SheetFound { sheet, sheets } = found;
    let option = |name: String| {
        let selected = name == sheet;
        view! {
            <option value=name.clone() selected=selected>
                {name.clone()}
            </option>
        }
    };
    view! {
        <div class="as-plan-sheet">
            <label class="as-label" for=id.clone()>
                {t.text(msg::planner_sheet())}
            </label>
            <select
                class="as-select"
                data-size="s"
                id=id
                on:change:target=move |event| planner.choose_sheet(event.target().value())
            >
                {sheets.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

/// How recordings were read, and which files are none.
#[component]
fn MediaNote(found: MediaFound) -> impl IntoView {
    let t = use_i18n();
    let unread = (found.unread > 0).then(|| t.text(unread(&found, t.list(&found.unread_names))));
    view! {
        <p class="as-small as-muted">
            {t.text(msg::planner_media_read())} {unread.map(|unread| format!(" {unread}"))}
        </p>
    }
}

fn unread(found: &MediaFound, names: String) -> Message {
    match found.unread_names.len() as u64 == u64::from(found.unread) {
        true => msg::planner_media_unread(found.unread, names),
        false => msg::planner_media_unread_more(found.unread, names),
    }
}
