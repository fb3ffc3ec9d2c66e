//! Where a manifest comes in: by drop, by choice, by paste, or as an example.

use allset_domain::manifest::files::MAX_MEDIA_FILES;
use leptos::html::{Input as FileInput, Textarea};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, FileList, HtmlInputElement};

use super::against::Against;
use super::assume::AssumptionFields;
use super::card::CardChoice;
use super::drop::{self, Dropped};
use super::focus::{Follow, focus_on};
use super::made_of::MadeOf;
use super::summary::SAMPLE;
use crate::i18n::{Message, msg, use_i18n};
use crate::state::planner::{self, Named, PlannerState, use_planner};
use crate::ui::complaint::Complaint;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::paste_field::PasteField;

/// What can be chosen: tables, workbooks and media.
const ACCEPTED: &str = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,.xlsx,.mka,.mkv,.opus,audio/*,video/*,text/csv,\
    text/tab-separated-values,application/json,application/x-ndjson";

/// The drop zone, the paste field and the choice of rate card.
#[component]
pub(super) fn Input(follow: Follow) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let over = RwSignal::new(false);
    let pasting = RwSignal::new(planner.draft.with_untracked(|draft| !draft.is_empty()));
    let loaded = Memo::new(move |_| {
        planner.source.with(|source| {
            let source = source.as_ref()?;
            Some(match &source.made_of {
                Some(planner::MadeOf::Media(found)) if found.files > 1 => {
                    let count = t.text(msg::planner_media(found.files));
                    format!("{}: {count}", source.name)
                }
                _ => source.name.clone(),
            })
        })
    });
    // What was dropped and not taken. It says so until something is.
    let complaint = RwSignal::new(None::<Message>);
    Effect::new(move || {
        planner.source.track();
        complaint.set(None);
    });
    let take = move |file: File| {
        follow.begin();
        planner.take(file.name(), file.into());
    };
    let take_several = move |files: Vec<Named>, nothing: Message| {
        if files.len() > MAX_MEDIA_FILES {
            return complaint.set(Some(msg::planner_drop_many(MAX_MEDIA_FILES)));
        }
        if !files.iter().any(drop::may_be_media) {
            return complaint.set(Some(nothing));
        }
        follow.begin();
        planner.take_media(drop::title(&files), files);
    };
    let chosen = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        let files = input.files();
        match files.as_ref().map_or(0, FileList::length) {
            // The person chose nothing.
            0 => {}
            1 if !input.webkitdirectory() => {
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    take(file);
                }
            }
            count => {
                let nothing = match input.webkitdirectory() {
                    true => msg::planner_drop_folder(),
                    false => msg::planner_drop_several(count),
                };
                let files = files.as_ref().map(drop::chosen);
                take_several(files.unwrap_or_default(), nothing);
            }
        }
        // So that the same file can be chosen again after it was changed.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        match drop::dropped(&event) {
            Ok(Dropped::One(file)) => take(file),
            Ok(Dropped::Several(files)) => {
                let nothing = msg::planner_drop_several(files.len());
                take_several(files, nothing);
            }
            Ok(Dropped::Folders(folders)) => spawn_local(async move {
                let files = drop::files(folders).await;
                // The page may be gone by now.
                if complaint.try_get_untracked().is_some() {
                    take_several(files, msg::planner_drop_folder());
                }
            }),
            Err(why) => complaint.set(Some(why)),
        }
    };
    let left = move |event: DragEvent| {
        if !drop::stays_inside(&event) {
            over.set(false);
        }
    };
    let example = move |_| {
        follow.begin();
        load_text(planner, t.text(msg::planner_example_name()), SAMPLE);
    };
    let chooser = NodeRef::<FileInput>::new();
    let field = NodeRef::<Textarea>::new();
    let clear = move |_| {
        planner.clear();
        // The button goes with the plan.
        focus_on(chooser);
    };
    let paste = move |_| {
        pasting.update(|open| *open = !*open);
        if pasting.get_untracked() {
            // It is not there to take the focus before it is drawn.
            request_animation_frame(move || focus_on(field));
        }
    };
    let paste_field = unique_id();
    let controls = paste_field.clone();
    view! {
        <div class="as-stack" data-gap="s">
            <div
                class="as-drop"
                data-over=move || over.get().then_some("")
                data-small=move || loaded.with(Option::is_some).then_some("")
                on:dragover=move |event: DragEvent| {
                    event.prevent_default();
                    over.set(true);
                }
                on:dragleave=left
                on:drop=dropped
            >
                <Glyph icon=Icon::Planner large=true />
                <div class="as-drop-words">
                <p class="as-drop-title">
                    {move || loaded.get().unwrap_or_else(|| t.text(msg::planner_drop_title()))}
                </p>
                <p class="as-drop-help">
                    {move || {
                        let help = match loaded.with(Option::is_some) {
                            true => msg::planner_loaded_help(),
                            false => msg::planner_drop_help(),
                        };
                        t.text(help)
                    }}
                </p>
                </div>
                <div class="as-drop-actions">
                    <label
                        class="as-button"
                        data-kind=move || match loaded.with(Option::is_some) {
                            true => "secondary",
                            false => "primary",
                        }
                    >
                        {move || {
                            let verb = match loaded.with(Option::is_some) {
                                true => msg::planner_choose_other(),
                                false => msg::planner_choose(),
                            };
                            t.text(verb)
                        }}
                        <input
                            class="as-drop-input"
                            type="file"
                            node_ref=chooser
                            multiple
                            accept=ACCEPTED
                            on:change=chosen
                        />
                    </label>
                    <label class="as-button" data-kind="secondary">
                        {t.text(msg::planner_choose_folder())}
                        <input
                            class="as-drop-input"
                            type="file"
                            prop:webkitdirectory=true
                            on:change=chosen
                        />
                    </label>
                    <button
                        class="as-button"
                        data-kind="secondary"
                        type="button"
                        aria-expanded=move || pasting.get().to_string()
                        aria-controls=controls
                        on:click=paste
                    >
                        {t.text(msg::planner_paste())}
                    </button>
                    {move || match loaded.with(Option::is_some) {
                        true => {
                            view! {
                                <button
                                    class="as-button"
                                    data-kind="quiet"
                                    type="button"
                                    on:click=clear
                                >
                                    {t.text(msg::planner_clear())}
                                </button>
                            }
                                .into_any()
                        }
                        false => {
                            view! {
                                <button
                                    class="as-button"
                                    data-kind="quiet"
                                    type="button"
                                    on:click=example
                                >
                                    {t.text(msg::planner_example())}
                                </button>
                            }
                                .into_any()
                        }
                    }}
                </div>
            </div>
            <Complaint why=complaint />
            <MadeOf />
        </div>
        <Against />
        <div id=paste_field hidden=move || !pasting.get()>
            <Paste follow=follow field=field />
        </div>
        <CardChoice follow=follow />
        <AssumptionFields />
    }
}

#[component]
fn Paste(follow: Follow, field: NodeRef<Textarea>) -> impl IntoView {
    let t = use_i18n();
    let planner = use_planner();
    let price = move || {
        follow.begin();
        let text = planner.draft.get_untracked();
        load_text(planner, t.text(msg::planner_pasted_name()), &text);
    };
    view! {
        <div class="as-stack" data-gap="s">
            <PasteField
                label=t.text(msg::planner_paste_label())
                help=t.text(msg::planner_paste_help())
                verb=t.text(msg::planner_price())
                text=planner.draft
                field=field
                take=price
            />
        </div>
    }
}

fn load_text(planner: PlannerState, name: String, text: &str) {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type("text/csv");
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) {
        planner.load(name, blob);
    }
}
