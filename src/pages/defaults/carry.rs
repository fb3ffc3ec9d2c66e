//! Carrying settings elsewhere: as a file, and from one, with a look at what it would change.

mod file;
mod rows;

use allset_domain::settings::{
    ImportRow, ImportState, Layer, MAX_IMPORT_BYTES, SettingEdit, import,
};
use leptos::html::{H2, H3, Textarea};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlElement};

use crate::api;
use crate::i18n::{Message, msg, use_i18n};
use crate::state::live::{Live, Load, use_live};
use crate::state::toasts::{Toasts, use_toasts};
use crate::ui::complaint::Complaint;
use crate::ui::download::download;
use crate::ui::file_button::JsonFileButton;
use crate::ui::ids::unique_id;
use crate::ui::paint::after_paint;
use crate::ui::paste_field::PasteField;

const FILE_NAME: &str = "allset-settings.json";

/// Names an entry of a file.
type Entry = (Layer, String);

/// What a file would change, as of a version of the settings.
#[derive(Clone)]
struct Trial {
    file: Value,
    /// The version of the settings that it was tried on.
    version: String,
    rows: Vec<ImportRow>,
    /// Somebody changed the settings while the person looked at an earlier trial.
    renewed: bool,
}

/// The import of this page, from the choice of a file to its changes.
#[derive(Clone, Copy)]
struct Importing {
    trial: RwSignal<Option<Trial>>,
    /// The changes that the person does not want.
    left_out: RwSignal<Vec<Entry>>,
    complaint: RwSignal<Option<Message>>,
    busy: RwSignal<bool>,
    /// Goes up when the focus should go to what has come.
    calls: RwSignal<u32>,
    live: Live,
    toasts: Toasts,
}

impl Importing {
    fn new() -> Self {
        Self {
            trial: RwSignal::new(None),
            left_out: RwSignal::new(Vec::new()),
            complaint: RwSignal::new(None),
            busy: RwSignal::new(false),
            calls: RwSignal::new(0),
            live: use_live(),
            toasts: use_toasts(),
        }
    }

    fn take(self, file: File) {
        if file.size() > MAX_IMPORT_BYTES as f64 {
            return self.complain(msg::carry_too_large(MAX_IMPORT_BYTES / 1024));
        }
        spawn_local(async move {
            match JsFuture::from(file.text()).await {
                Ok(text) => self.open(&text.as_string().unwrap_or_default()),
                Err(_) => self.complain(msg::carry_unreadable()),
            }
        });
    }

    fn open(self, text: &str) {
        if text.len() > MAX_IMPORT_BYTES {
            return self.complain(msg::carry_too_large(MAX_IMPORT_BYTES / 1024));
        }
        let _ = self.left_out.try_set(Vec::new());
        match file::read(text) {
            Ok(file) => self.run(self.try_out(file, false)),
            Err(why) => self.complain(why),
        }
    }

    /// Sees what the file would change by now.
    async fn try_out(self, file: Value, renewed: bool) -> Result<(), Message> {
        let read = self.live.client().read(api::SETTINGS).await;
        let settings = read.map_err(|error| error.message())?;
        let rows = import(&settings.value, &file).map_err(|error| file::refusal(&error))?;
        let version = settings.version.clone();
        let _ = self.live.settings.try_set(Load::Ready(settings));
        let _ = self.trial.try_set(Some(Trial {
            file,
            version,
            rows,
            renewed,
        }));
        Ok(())
    }

    /// Makes the changes that were not left out.
    async fn apply(self, trial: Trial) -> Result<(), Message> {
        let edits = untrack(|| self.wanted(&trial.rows));
        let patch = SettingEdit::patch_of(&edits);
        let client = self.live.client();
        match client.patch_settings(&trial.version, &patch).await {
            Ok(saved) => {
                let _ = self.live.settings.try_set(Load::Ready(saved));
                let _ = self.trial.try_set(None);
                self.toasts.done(msg::carry_done(edits.len()));
                Ok(())
            }
            Err(error) if error.is_stale() => self.try_out(trial.file, true).await,
            Err(error) if !error.broken_rules().is_empty() => Err(msg::carry_refused_together()),
            Err(error) => Err(error.message()),
        }
    }

    fn wanted(self, rows: &[ImportRow]) -> Vec<SettingEdit> {
        let left_out = |row: &&ImportRow| !self.is_left_out(row);
        let wanted = rows.iter().filter(left_out);
        wanted.filter_map(ImportRow::edit).collect()
    }

    fn is_left_out(self, row: &ImportRow) -> bool {
        let is_row = |(layer, id): &Entry| (*layer, id) == (row.layer, &row.setting);
        self.left_out
            .try_with(|left_out| left_out.iter().any(is_row))
            .unwrap_or_default()
    }

    fn choose(self, entry: &Entry, wanted: bool) {
        self.left_out.update(|left_out| {
            left_out.retain(|other| other != entry);
            if !wanted {
                left_out.push(entry.clone());
            }
        });
    }

    fn run(self, work: impl Future<Output = Result<(), Message>> + 'static) {
        if self.busy.try_get_untracked() != Some(false) {
            return;
        }
        let _ = self.busy.try_set(true);
        let _ = self.complaint.try_set(None);
        spawn_local(async move {
            let done = work.await;
            let _ = self.busy.try_set(false);
            match done {
                Ok(()) => self.call(),
                Err(why) => self.complain(why),
            }
        });
    }

    fn complain(self, why: Message) {
        let _ = self.complaint.try_set(Some(why));
    }

    fn call(self) {
        let _ = self.calls.try_update(|calls| *calls += 1);
    }
}

/// The section.
#[component]
pub fn Carry() -> impl IntoView {
    let t = use_i18n();
    let importing = Importing::new();
    let title = unique_id();
    let heading = NodeRef::<H2>::new();
    let result = NodeRef::<H3>::new();
    // What was pressed is gone by then.
    Effect::new(move |before: Option<u32>| {
        let calls = importing.calls.get();
        if before.is_some_and(|before| before != calls) {
            // Finding what it stands in takes a layout, so the frame comes first.
            after_paint(move || {
                // A heading that is gone is still known to its reference.
                let trying = importing.trial.try_with_untracked(Option::is_some);
                let target: Option<HtmlElement> = match trying {
                    Some(true) => result.try_get_untracked().flatten().map(Into::into),
                    _ => heading.try_get_untracked().flatten().map(Into::into),
                };
                if let Some(target) = target {
                    let _ = target.focus();
                }
            });
        }
        calls
    });
    let trying = Memo::new(move |_| importing.trial.with(Option::is_some));
    view! {
        <section class="as-section" aria-labelledby=title.clone()>
            <div class="as-section-head">
                <h2 class="as-section-title" id=title.clone() tabindex="-1" node_ref=heading>
                    {t.text(msg::carry_title())}
                </h2>
                <p class="as-section-intro">{t.text(msg::carry_intro())}</p>
            </div>
            <div class="as-stack" data-gap="s">
                <Show
                    when=move || trying.get()
                    fallback=move || view! { <Start importing=importing /> }
                >
                    <rows::Rows importing=importing heading=result />
                </Show>
                <Complaint why=importing.complaint />
            </div>
        </section>
    }
}

/// The ways out and in.
#[component]
fn Start(importing: Importing) -> impl IntoView {
    let t = use_i18n();
    let live = importing.live;
    let save = move |_| {
        let made = live.settings.with_untracked(|settings| {
            let export = settings.ready()?.value.export();
            let text = serde_json::to_string_pretty(&export).ok()?;
            download(FILE_NAME, "application/json", &format!("{text}\n")).ok()
        });
        if made.is_none() {
            importing.complain(msg::carry_no_file());
        }
    };
    let pasting = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let field = NodeRef::<Textarea>::new();
    let paste = move |_| {
        pasting.update(|open| *open = !*open);
        if pasting.get_untracked() {
            // It is not there to take the focus before it is drawn.
            after_paint(move || {
                if let Some(field) = field.try_get_untracked().flatten() {
                    let _ = field.focus();
                }
            });
        }
    };
    let box_id = unique_id();
    let absent = move || live.settings.with(|settings| settings.ready().is_none());
    view! {
        <div class="as-cluster">
            <button
                class="as-button"
                data-kind="secondary"
                type="button"
                disabled=absent
                on:click=save
            >
                {t.text(msg::carry_download())}
            </button>
            <JsonFileButton
                verb=t.text(msg::carry_choose())
                kind="secondary"
                take=move |file| importing.take(file)
            />
            <button
                class="as-button"
                data-kind="quiet"
                type="button"
                aria-expanded=move || pasting.get().to_string()
                aria-controls=box_id.clone()
                on:click=paste
            >
                {t.text(msg::carry_paste())}
            </button>
        </div>
        <div class="as-stack" data-gap="s" id=box_id hidden=move || !pasting.get()>
            <PasteField
                label=t.text(msg::carry_paste_label())
                help=t.text(msg::carry_paste_help())
                verb=t.text(msg::carry_look())
                text=text
                field=field
                take=move || importing.open(&text.get_untracked())
                direction="ltr"
            />
        </div>
    }
}

/// How many entries of a file do what.
fn count(rows: &[ImportRow]) -> (usize, usize, usize) {
    let of = |wanted: fn(&ImportState) -> bool| {
        let rows = rows.iter();
        rows.filter(|row| wanted(&row.state)).count()
    };
    (
        of(|state| matches!(state, ImportState::Change(_))),
        of(|state| *state == ImportState::Same),
        of(|state| matches!(state, ImportState::Refused(_))),
    )
}
