//! The batch in chunks of a size, each of them a file.

use std::sync::Arc;

use allset_domain::manifest::protocol::Piece;
use allset_domain::manifest::{Chunk, ChunkSize, Report};
use allset_domain::money::{Amount, UNITS_PER_CREDIT};
use allset_domain::rate_card::{Quantity, RateCard, Unit};
use leptos::html::Input;
use leptos::prelude::*;

use super::fit::callout;
use super::focus::focus_on;
use super::fold::Fold;
use super::outcome::duration;
use super::parts::{EXAMPLE, trouble};
use super::summary;
use super::table::{Cell, Look, row, table};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::planner::{Split, use_planner};
use crate::ui::ids::unique_id;
use crate::ui::number_field::NumberField;
use crate::ui::status::Tone;

/// A number that shows how one of jobs is typed.
const EXAMPLE_JOBS: u64 = 200;

/// The section, where there is more than one job; closed at first.
pub(super) fn chunks(report: &Report, card: &RateCard) -> Option<AnyView> {
    let t = use_i18n();
    let planner = use_planner();
    let whole = report.ceiling;
    let timed = report.duration() > Quantity::ZERO;
    let unit = timed.then(|| summary::common_unit(&report.groups, card));
    (report.jobs > 1).then(|| {
        view! {
            <Fold
                open=planner.chunks.open
                toggle=move |open| planner.chunks.open.set(open)
                title=t.text(msg::planner_chunks_title())
            >
                <div class="as-card-body as-stack" data-gap="m">
                    <Size />
                    <Found whole=whole unit=unit />
                </div>
            </Fold>
        }
        .into_any()
    })
}

/// How large they are.
#[component]
fn Size() -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let chunks = planner.chunks;
    let wrong = RwSignal::new(false);
    let input = NodeRef::<Input>::new();
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let by_credits = chunks.by_credits.get_untracked();
        match size(t, by_credits, &chunks.size.get_untracked()) {
            Some(size) => planner.split(size),
            None => {
                wrong.set(true);
                focus_on(input);
            }
        }
    };
    let (limit, group) = (unique_id(), unique_id());
    let choice = |label: Message, credits: bool| {
        view! {
            <label class="as-choice">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || chunks.by_credits.get() == credits
                    on:change=move |_| {
                        chunks.by_credits.set(credits);
                        wrong.set(false);
                    }
                />
                <span>{t.text(label)}</span>
            </label>
        }
    };
    let choices = [
        choice(msg::planner_chunks_by_jobs(), false),
        choice(msg::planner_chunks_by_credits(), true),
    ];
    let whole = Signal::derive(move || !chunks.by_credits.get());
    let label = Signal::derive(move || {
        t.text(match whole.get() {
            true => msg::planner_chunks_jobs(),
            false => msg::planner_chunks_credits(),
        })
    });
    let fault = Signal::derive(move || {
        let example = match whole.get() {
            true => msg::planner_chunks_wrong(EXAMPLE_JOBS),
            false => msg::planner_parts_wrong(t.amount(EXAMPLE)),
        };
        wrong.get().then(|| t.text(example))
    });
    let limited = limit.clone();
    view! {
        <form class="as-stack" data-gap="s" novalidate on:submit=submit>
            <p class="as-help">{t.text(msg::planner_chunks_intro())}</p>
            <div class="as-parts-wish">
                <div role="radiogroup" aria-labelledby=limited>
                    <p class="as-label" id=limit>
                        {t.text(msg::planner_chunks_size())}
                    </p>
                    {choices.collect_view()}
                </div>
                <NumberField
                    label=label
                    text=chunks.size
                    fault=fault
                    whole=whole
                    input=input
                    typed=move |()| wrong.set(false)
                />
            </div>
            <div class="as-cluster">
                <button class="as-button" type="submit">
                    {t.text(msg::planner_chunks_split())}
                </button>
            </div>
        </form>
    }
}

/// A size as it is typed; nothing where it is none.
fn size(t: I18n, by_credits: bool, typed: &str) -> Option<ChunkSize> {
    let amount = t.typed_amount(typed)?;
    if !amount.is_positive() {
        return None;
    }
    if by_credits {
        return Some(ChunkSize::Credits(amount));
    }
    let is_whole = amount.units() % UNITS_PER_CREDIT == 0;
    let jobs = u32::try_from(amount.units() / UNITS_PER_CREDIT).ok();
    jobs.filter(|_| is_whole).map(ChunkSize::Jobs)
}

/// What came of it.
#[component]
fn Found(
    /// What the batch costs at most as a whole.
    whole: Amount,
    /// The unit of durations, where there are any.
    unit: Option<Unit>,
) -> impl IntoView {
    let t = use_i18n();
    let split = use_planner().chunks.split;
    let said = move || match &*split.read() {
        Split::None => String::new(),
        Split::Splitting => t.text(msg::planner_chunks_splitting()),
        Split::Done(chunks) => t.text(msg::planner_chunks_said(chunks.len())),
        Split::Failed(error) => t.text(trouble(error).0),
    };
    let shown = move || match split.get() {
        Split::None | Split::Splitting => ().into_any(),
        Split::Failed(error) => {
            let (title, text) = trouble(&error);
            callout(t, Tone::Danger, title, text, false)
        }
        Split::Done(chunks) => listed(t, &chunks, whole, unit),
    };
    view! {
        <p class="as-help" role="status">
            {said}
        </p>
        {shown}
    }
}

fn listed(t: I18n, chunks: &Arc<Vec<Chunk>>, whole: Amount, unit: Option<Unit>) -> AnyView {
    let together: Amount = chunks.iter().map(|chunk| chunk.ceiling).sum();
    let differs = (together != whole).then(|| {
        let text = msg::planner_chunks_apart(t.amount(together), t.amount(whole));
        view! { <p>{t.text(text)}</p> }
    });
    let mut heads = vec![
        (t.text(msg::planner_chunks_chunk()), false),
        (t.text(msg::planner_chunks_rows()), false),
        (t.text(msg::planner_col_jobs()), true),
    ];
    heads.extend(unit.map(|_| (t.text(msg::measure_duration()), true)));
    heads.push((t.text(msg::planner_chunks_most()), true));
    heads.push((t.text(msg::planner_chunks_file()), false));
    let labels: Vec<String> = heads.iter().map(|(head, _)| head.clone()).collect();
    let rows = chunks.iter().zip(0_u32..).map(|(chunk, at)| {
        let number = t.count(u64::from(at) + 1);
        let mut cells = vec![
            Cell::Text(rows_of(t, chunk)),
            Cell::Number(t.count(chunk.jobs)),
        ];
        cells.extend(unit.map(|unit| {
            let shown = summary::in_unit(chunk.duration, unit);
            Cell::Number(duration(t, &shown))
        }));
        cells.push(Cell::Number(t.amount(chunk.ceiling)));
        cells.push(Cell::Control(save(t, at, number.clone())));
        row(number, &labels, cells)
    });
    let rows = rows.collect_view().into_any();
    let table = table(
        Look::Plain,
        t.text(msg::planner_chunks_caption()),
        heads,
        rows,
    );
    view! {
        {differs}
        {table}
    }
    .into_any()
}

fn rows_of(t: I18n, chunk: &Chunk) -> String {
    match (t.count(chunk.first.into()), t.count(chunk.last.into())) {
        (first, last) if first == last => first,
        (first, last) => t.text(msg::planner_chunks_from_to(first, last)),
    }
}

/// Saves a chunk.
fn save(t: I18n, at: u32, number: String) -> AnyView {
    let planner = use_planner();
    view! {
        <button
            class="as-button"
            data-size="s"
            type="button"
            aria-label=t.text(msg::planner_chunks_save_label(number))
            on:click=move |_| planner.save_part(Piece::Chunk(at))
        >
            {t.text(msg::planner_chunks_save())}
        </button>
    }
    .into_any()
}
