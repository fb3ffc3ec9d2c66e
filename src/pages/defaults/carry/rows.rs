//! What a file would change: a row for each of its entries, and a choice where there is one.

use allset_domain::problem::{FieldError, FieldRule};
use allset_domain::settings::{ImportRow, ImportState, Layer, SettingValue, setting};
use leptos::html::H3;
use leptos::prelude::*;
use serde_json::Value;

use super::{Importing, Trial, count};
use crate::form::rule;
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::paint::after_paint;
use crate::ui::status::{Status, Tone};

/// The trial of a file.
#[component]
pub(super) fn Rows(importing: Importing, heading: NodeRef<H3>) -> impl IntoView {
    let t = use_i18n();
    let body = move || {
        importing
            .trial
            .get()
            .map(|trial| table(t, importing, &trial))
    };
    let wanted = Memo::new(move |_| {
        importing.trial.with(|trial| {
            let rows = trial.as_ref().map(|trial| trial.rows.as_slice());
            importing.wanted(rows.unwrap_or_default()).len()
        })
    });
    let apply = move |_| {
        if let Some(trial) = importing.trial.get_untracked() {
            importing.run(importing.apply(trial));
        }
    };
    let cancel = move |_| {
        importing.complaint.set(None);
        // The press is drawn before all that goes with it.
        after_paint(move || {
            let _ = importing.trial.try_set(None);
            importing.call();
        });
    };
    let renewed = move || {
        let renewed = importing
            .trial
            .with(|trial| trial.as_ref().is_some_and(|trial| trial.renewed));
        renewed.then(|| {
            view! {
                <div class="as-callout" data-tone="attention" role="alert">
                    <Glyph icon=Icon::Changed large=true />
                    <div class="as-callout-body">
                        <p class="as-callout-title">{t.text(msg::carry_renewed_title())}</p>
                        <p class="as-callout-text">{t.text(msg::carry_renewed_text())}</p>
                    </div>
                </div>
            }
        })
    };
    let summary = move || {
        importing.trial.with(|trial| {
            let rows = trial.as_ref().map(|trial| trial.rows.as_slice());
            let (change, same, refused) = count(rows.unwrap_or_default());
            t.text(match (change, same, refused) {
                (0, _, 0) => msg::carry_nothing(),
                counts => msg::carry_counts(counts.0, counts.2, counts.1),
            })
        })
    };
    view! {
        {renewed}
        <h3 class="as-section-title" tabindex="-1" node_ref=heading>
            {t.text(msg::carry_result())}
        </h3>
        <p>{summary}</p>
        {body}
        <div class="as-cluster">
            <button
                class="as-button"
                data-kind="primary"
                type="button"
                disabled=move || importing.busy.get() || wanted.get() == 0
                on:click=apply
            >
                {move || t.text(msg::carry_apply(wanted.get()))}
            </button>
            <button class="as-button" data-kind="quiet" type="button" on:click=cancel>
                {t.text(msg::carry_cancel())}
            </button>
        </div>
    }
}

fn table(t: I18n, importing: Importing, trial: &Trial) -> AnyView {
    if trial.rows.is_empty() {
        return ().into_any();
    }
    let rows = trial.rows.iter();
    let rows = rows.map(|row| line(t, importing, row, &trial.file));
    view! {
        <div class="as-card">
            <div class="as-table-box">
                <table class="as-table" role="table">
                    <caption class="as-visually-hidden">{t.text(msg::carry_result())}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{t.text(msg::carry_setting())}</th>
                            <th role="columnheader" scope="col">{t.text(msg::carry_whose())}</th>
                            <th role="columnheader" scope="col">{t.text(msg::carry_now())}</th>
                            <th role="columnheader" scope="col">{t.text(msg::carry_in_file())}</th>
                            <th role="columnheader" scope="col">{t.text(msg::carry_state())}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows.collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

fn line(t: I18n, importing: Importing, row: &ImportRow, file: &Value) -> impl IntoView + use<> {
    let name = match setting(&row.setting) {
        Some(setting) => t.setting_name(setting),
        None => row.setting.clone(),
    };
    // A setting can stand here for the workspace, for the person and as a lock.
    let whose_id = unique_id();
    let changes = matches!(row.state, ImportState::Change(_));
    let head = if changes {
        let entry = (row.layer, row.setting.clone());
        let own = row.clone();
        view! {
            <label class="as-choice">
                <input
                    type="checkbox"
                    aria-describedby=whose_id.clone()
                    prop:checked=move || !importing.is_left_out(&own)
                    on:change=move |event| importing.choose(&entry, event_target_checked(&event))
                />
                <span>{name}</span>
            </label>
        }
        .into_any()
    } else {
        view! { <span>{name}</span> }.into_any()
    };
    let told = match &row.state {
        ImportState::Change(to) => shown(t, row, to.as_ref()),
        ImportState::Same => shown(t, row, row.from.as_ref()),
        ImportState::Refused(_) => written(row, file),
    };
    let state = match &row.state {
        ImportState::Change(_) => {
            view! { <Status tone=Tone::Attention text=t.text(msg::carry_change()) plain=true /> }
                .into_any()
        }
        ImportState::Same => {
            view! { <Status tone=Tone::Neutral text=t.text(msg::carry_same()) plain=true /> }
                .into_any()
        }
        ImportState::Refused(error) => view! {
            <span>
                <Status tone=Tone::Danger text=t.text(msg::carry_refused()) plain=true />
                <span class="as-cell-sub">{t.text(why(error))}</span>
            </span>
        }
        .into_any(),
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {head}
            </th>
            <td role="cell" id=whose_id data-label=t.text(msg::carry_whose())>
                {t.text(whose(row.layer))}
            </td>
            <td role="cell" data-label=t.text(msg::carry_now())>
                <bdi>{shown(t, row, row.from.as_ref())}</bdi>
            </td>
            <td role="cell" data-label=t.text(msg::carry_in_file())>
                <bdi>{told}</bdi>
            </td>
            <td role="cell" data-label=t.text(msg::carry_state())>
                {state}
            </td>
        </tr>
    }
}

fn whose(layer: Layer) -> Message {
    match layer {
        Layer::Workspace => msg::carry_of_workspace(),
        Layer::Personal => msg::carry_of_you(),
        Layer::Locks => msg::carry_of_lock(),
    }
}

/// A value as the person knows it.
fn shown(t: I18n, row: &ImportRow, value: Option<&SettingValue>) -> String {
    match (row.layer, value, setting(&row.setting)) {
        (Layer::Locks, None, _) => t.text(msg::carry_unlocked()),
        (Layer::Locks, Some(reason), _) if reason.text().is_empty() => t.text(msg::carry_locked()),
        (_, None, _) => t.text(msg::carry_unset()),
        (Layer::Locks, Some(value), _) | (_, Some(value), None) => value.to_string(),
        (_, Some(value), Some(setting)) => t.setting_value(setting, value),
    }
}

/// What the file writes, where it is no value that the setting can have.
fn written(row: &ImportRow, file: &Value) -> String {
    let value = file.get(row.layer.name());
    match value.and_then(|values| values.get(&row.setting)) {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

fn why(error: &FieldError) -> Message {
    match error.rule {
        FieldRule::UnknownField => msg::carry_why_unknown(),
        FieldRule::WrongLayer => msg::carry_why_layer(),
        FieldRule::OneOf { .. } | FieldRule::WrongType { .. } | FieldRule::MissingField => {
            msg::carry_why_value()
        }
        _ => rule(&error.rule),
    }
}
