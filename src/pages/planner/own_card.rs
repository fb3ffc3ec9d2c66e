//! A rate card of one's own: as JSON, out of a file, or out of a public price list.

use std::sync::Arc;

use allset_domain::manifest::protocol::RunError;
use allset_domain::rate_card::price_list::{Difference, Note, PriceList};
use allset_domain::rate_card::{MAX_CARD_FILE_BYTES, RateCard, RateCardError};
use leptos::html::{Select, Textarea};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::focus::{Follow, focus_on};
use super::trouble::{callout, explain};
use crate::i18n::{I18n, Message, msg, use_i18n};
use crate::state::live::clock;
use crate::state::planner::{Failure, OWN_CARD, PlannerState, use_planner};
use crate::ui::complaint::Complaint;
use crate::ui::file_button::JsonFileButton;
use crate::ui::ids::unique_id;
use crate::ui::paste_field::PasteField;

/// How many models are named that a card lacks or has otherwise than its list.
const NOTED: usize = 10;

/// A card on its way in.
#[derive(Clone, Copy)]
struct Taking {
    planner: PlannerState,
    follow: Follow,
    open: RwSignal<bool>,
    faults: RwSignal<Vec<RateCardError>>,
    complaint: RwSignal<Option<Message>>,
    /// A price list, of which a provider is to be chosen.
    list: RwSignal<Option<Arc<PriceList>>>,
    /// What the card of the provider that was chosen last does not say as the list does.
    notes: RwSignal<Vec<Note>>,
}

impl Taking {
    /// A text: a card is priced by at once, a list asks for a provider first.
    fn take(self, text: &str) {
        self.faults.set(Vec::new());
        self.complaint.set(None);
        self.notes.set(Vec::new());
        self.list.set(None);
        if is_list(text) {
            match PriceList::from_json(text) {
                Ok(list) if list.providers().next().is_some() => {
                    self.list.set(Some(Arc::new(list)));
                }
                _ => self.complaint.set(Some(msg::planner_list_unknown())),
            }
            return;
        }
        match RateCard::from_json(text) {
            Ok(card) => {
                if self.price_by(card) {
                    self.open.set(false);
                }
            }
            Err(found) => self.faults.set(found),
        }
    }

    /// The text of a file. A card stands in the field from then on, where it can be mended.
    fn take_file(self, file: File) {
        if file.size() > MAX_CARD_FILE_BYTES as f64 {
            let limit = MAX_CARD_FILE_BYTES / 1_000_000;
            return self.complaint.set(Some(msg::planner_own_large(limit)));
        }
        spawn_local(async move {
            let text = JsFuture::from(file.text()).await.ok();
            // The page may be gone by now.
            match text.and_then(|text| text.as_string()) {
                Some(text) if !self.open.is_disposed() => {
                    if !is_list(&text) {
                        self.planner.own_draft.set(text.clone());
                    }
                    self.open.set(true);
                    self.take(&text);
                }
                Some(_) => {}
                None => {
                    let _ = self.complaint.try_set(Some(msg::planner_unreadable_text()));
                }
            }
        });
    }

    /// The card of a provider of the list, with the prices of now.
    fn take_provider(self, provider: &str) {
        let imported = self
            .list
            .with_untracked(|list| list.as_ref()?.card(provider, clock()));
        if let Some(imported) = imported
            && self.price_by(imported.card)
        {
            self.notes.set(imported.notes);
        }
    }

    /// Prices by a card, unless something is wrong with it.
    fn price_by(self, card: RateCard) -> bool {
        if let Err(found) = card.compile() {
            self.faults.set(found);
            return false;
        }
        self.faults.set(Vec::new());
        self.planner.own_card.set(Some(card));
        self.planner.card.set(Some(OWN_CARD.to_owned()));
        self.follow.begin();
        self.planner.price();
        true
    }
}

/// Whether a document is a list, as price lists are and cards are not.
fn is_list(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

/// The ways in.
#[component]
pub(super) fn OwnCard(follow: Follow) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let taking = Taking {
        planner,
        follow,
        open: RwSignal::new(false),
        faults: RwSignal::new(Vec::new()),
        complaint: RwSignal::new(None),
        list: RwSignal::new(None),
        notes: RwSignal::new(Vec::new()),
    };
    let open = taking.open;
    let field = NodeRef::<Textarea>::new();
    let show = move || {
        taking.list.set(None);
        open.set(true);
        // It is not there to take the focus before it is drawn.
        request_animation_frame(move || focus_on(field));
    };
    let toggle = move |_| match open.get_untracked() {
        true => {
            taking.list.set(None);
            open.set(false);
        }
        false => show(),
    };
    let copy = move |_| {
        let card = planner.rate_card();
        let text = card.and_then(|card| serde_json::to_string_pretty(&card).ok());
        planner.own_draft.set(text.unwrap_or_default());
        taking.faults.set(Vec::new());
        show();
    };
    let id = unique_id();
    let controls = id.clone();
    let heading = NodeRef::new();
    let trouble = move || {
        let found = taking.faults.get();
        (!found.is_empty()).then(|| {
            let failure = Failure::Run(RunError::RateCard(found));
            view! { <div role="alert">{callout(explain(&failure), heading, || {})}</div> }
        })
    };
    view! {
        <div class="as-cluster">
            <button
                class="as-button"
                data-kind="quiet"
                data-size="s"
                type="button"
                aria-expanded=move || open.get().to_string()
                aria-controls=controls
                on:click=toggle
            >
                {t.text(msg::planner_own_card())}
            </button>
            <button class="as-button" data-kind="quiet" data-size="s" type="button" on:click=copy>
                {t.text(msg::planner_copy_card())}
            </button>
            <JsonFileButton
                verb=t.text(msg::planner_own_file())
                kind="quiet"
                size="s"
                take=move |file| taking.take_file(file)
            />
        </div>
        <Complaint why=taking.complaint />
        <div class="as-stack" data-gap="s" id=id hidden=move || !open.get()>
            {trouble}
            {move || taking.list.get().map(|list| view! { <Providers taking=taking list=list /> })}
            // Of a list one question is left, and one thing to do.
            <div class="as-stack" data-gap="s" hidden=move || taking.list.read().is_some()>
                <PasteField
                    label=t.text(msg::planner_own_label())
                    help=t.text(msg::planner_own_help())
                    verb=t.text(msg::planner_own_take())
                    text=planner.own_draft
                    field=field
                    take=move || taking.take(&planner.own_draft.get_untracked())
                    direction="ltr"
                />
            </div>
        </div>
    }
}

/// Whose prices of a list are meant.
#[component]
fn Providers(taking: Taking, list: Arc<PriceList>) -> impl IntoView {
    let t = use_i18n();
    let mut providers: Vec<(String, String)> = list
        .providers()
        .map(|(id, name)| (id.to_owned(), name.to_owned()))
        .collect();
    providers.sort_by_key(|(_, name)| name.to_lowercase());
    let count = providers.len();
    let first = providers.first().map(|(id, _)| id.clone());
    let provider = RwSignal::new(first.unwrap_or_default());
    let options = providers.into_iter().map(|(id, name)| {
        view! { <option value=id>{name}</option> }
    });
    let (field, help) = (unique_id(), unique_id());
    let choice = NodeRef::<Select>::new();
    // What was pressed may be gone, and this is what comes next.
    request_animation_frame(move || focus_on(choice));
    let notes = move || {
        let notes = taking.notes.get();
        let more = notes.len().saturating_sub(NOTED);
        let lines = notes.iter().take(NOTED).map(|one| note(t, one));
        let more = (more > 0).then(|| t.text(msg::planner_list_more(more)));
        let lines: Vec<_> = lines.chain(more).collect();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
            view! {
                <p>{t.text(msg::planner_list_notes(notes.len()))}</p>
                <ul class="as-marked">{lines.collect_view()}</ul>
            }
        })
    };
    view! {
        <div class="as-field">
            <label class="as-label" for=field.clone()>
                {t.text(msg::planner_list_provider())}
            </label>
            <p class="as-help" id=help.clone()>
                {t.text(msg::planner_list_help(count))}
            </p>
            <select
                class="as-select as-plan-card"
                data-size="s"
                id=field
                node_ref=choice
                aria-describedby=help
                on:change=move |event| provider.set(event_target_value(&event))
            >
                {options.collect_view()}
            </select>
        </div>
        <div class="as-cluster">
            <button
                class="as-button"
                data-kind="primary"
                type="button"
                on:click=move |_| taking.take_provider(&provider.get_untracked())
            >
                {t.text(msg::planner_list_take())}
            </button>
        </div>
        <div class="as-stack" data-gap="s" role="status">
            {notes}
        </div>
    }
}

fn note(t: I18n, note: &Note) -> String {
    let model = note.model.as_str();
    t.text(match &note.what {
        Difference::Pattern(_) => msg::planner_list_pattern(model),
        Difference::Kind(kind) => msg::planner_list_kind(kind.as_str(), model),
        Difference::Amount(amount) => msg::planner_list_amount(amount.as_str(), model),
        Difference::Refused(_) => msg::planner_list_refused(model),
        Difference::Rounded(amount) => msg::planner_list_rounded(amount.as_str(), model),
    })
}
