//! Editing a document as a form that is saved as a whole: what was typed, over what was read.
//!
//! It outlives the page (`state::drafts`), so that leaving the page or changing the language loses
//! nothing, and is kept over a reload of the tab.

mod documents;
mod draft;
mod keep;

use std::fmt::Debug;

use allset_domain::problem::FieldError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use draft::{Conflict, Draft, Side};
use keep::Keep;

use super::drafts::use_drafts;
use super::live::{Live, Load, use_live};
use super::toasts::{Toasts, use_toasts};
use crate::api::{ApiError, Client, Versioned};
use crate::i18n::Message;
use crate::route::Route;

/// How often saving is tried when others keep saving other fields meanwhile.
const MAX_TRIES: u32 = 3;

/// A document that a form edits field by field.
pub trait Document: Clone + PartialEq + Default + Debug + Send + Sync + 'static {
    /// Names a field.
    type Field: Copy + PartialEq + Debug + Send + Sync + 'static;
    /// What a field holds.
    type Value: Clone
        + PartialEq
        + Default
        + Debug
        + Serialize
        + DeserializeOwned
        + Send
        + Sync
        + 'static;

    /// Every field, in the order of the page.
    fn fields() -> Vec<Self::Field>;
    /// Where a field stands in the document: a JSON Pointer.
    fn pointer(field: Self::Field) -> String;
    /// What a field holds.
    fn get(&self, field: Self::Field) -> Self::Value;
    /// Gives a field a value.
    fn set(&mut self, field: Self::Field, value: Self::Value);
    /// The same as it is saved, such as without white space around texts.
    #[must_use]
    fn tidied(self) -> Self {
        self
    }
    /// The rules that fields broke by changing from `before` to this.
    fn errors_since(&self, before: &Self) -> Vec<FieldError>;
    /// The merge patch that leads from this to `after`; `None` where no field differs.
    fn change_to(&self, after: &Self) -> Option<Value>;
    /// Where the live workspace holds it.
    fn loaded(live: Live) -> RwSignal<Load<Versioned<Self>>>;
    /// Says that it is saved.
    fn saved() -> Message;
    /// Reads it.
    fn read(client: &Client) -> impl Future<Output = Result<Versioned<Self>, ApiError>>;
    /// Changes it.
    fn patch(
        client: &Client,
        version: &str,
        change: &Value,
    ) -> impl Future<Output = Result<Versioned<Self>, ApiError>>;

    /// The field at a JSON Pointer.
    #[must_use]
    fn at(pointer: &str) -> Option<Self::Field> {
        Self::fields()
            .into_iter()
            .find(|&field| Self::pointer(field) == pointer)
    }
}

/// The draft of a document, and how saving it goes.
pub struct Editor<D: Document> {
    draft: RwSignal<Option<Draft<D>>>,
    /// The values that cannot be saved.
    pub errors: RwSignal<Vec<FieldError>>,
    /// Why the last attempt to save failed, other than by values.
    pub failure: RwSignal<Option<ApiError>>,
    /// Whether it is being saved.
    pub busy: RwSignal<bool>,
    /// Goes up when the focus should go to what needs the person next.
    pub calls: RwSignal<u32>,
    kept: StoredValue<Keep<D>>,
    live: Live,
    toasts: Toasts,
}

impl<D: Document> Clone for Editor<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Document> Copy for Editor<D> {}

/// The editor of a document in this mount.
///
/// # Panics
/// Outside a mount, or where none is provided.
pub fn use_editor<D: Document>() -> Editor<D> {
    expect_context()
}

impl<D: Document> Editor<D> {
    /// Provides the one of a section to everything below; needs the drafts, the live workspace and
    /// the toasts.
    pub fn provide(route: Route) -> Self {
        let editor = use_drafts().editor(route, || Self::new(route));
        provide_context(editor);
        editor
    }

    fn new(route: Route) -> Self {
        let live = use_live();
        let drafts = use_drafts();
        let editor = Self {
            draft: RwSignal::new(None),
            errors: RwSignal::new(Vec::new()),
            failure: RwSignal::new(None),
            busy: RwSignal::new(false),
            calls: RwSignal::new(0),
            kept: StoredValue::new(Keep::here(route)),
            live,
            toasts: use_toasts(),
        };
        Effect::new(move || {
            if let Load::Ready(document) = D::loaded(live).get() {
                editor.follow(document);
            }
        });
        Effect::new(move || {
            editor.draft.with(|draft| {
                if let Some(draft) = draft {
                    let kept = draft.kept();
                    editor.kept.get_value().save(&kept);
                    drafts.mark(route, !kept.is_empty());
                }
            });
        });
        editor
    }

    /// How many fields differ from what was read.
    pub fn changed(self) -> usize {
        self.with(Draft::changed)
    }

    /// How many conflicts wait for a choice.
    pub fn undecided(self) -> usize {
        self.with(Draft::undecided)
    }

    /// The document as typed.
    pub fn edited(self) -> D {
        self.with(|draft| draft.edited.clone())
    }

    /// A field as typed.
    pub fn value(self, field: D::Field) -> D::Value {
        self.with(|draft| draft.edited.get(field))
    }

    /// The fields that differ from what was read.
    pub fn changes(self) -> Vec<D::Field> {
        self.with(|draft| draft.kept().into_iter().map(|kept| kept.field).collect())
    }

    /// The fields that both sides changed.
    pub fn conflicts(self) -> Vec<Conflict<D>> {
        self.with(|draft| draft.conflicts.clone())
    }

    /// The fields that were taken over from elsewhere.
    pub fn taken(self) -> Vec<D::Field> {
        self.with(|draft| draft.taken.clone())
    }

    /// The person has seen what was taken over.
    pub fn forget_taken(self) {
        self.update(|draft| draft.taken.clear());
    }

    /// Whether there is nothing that has to be corrected or chosen first.
    pub fn can_save(self) -> bool {
        let errors = |draft: &Draft<D>| {
            let tidied = draft.edited.clone().tidied();
            tidied.errors_since(&draft.base.value)
        };
        self.undecided() == 0 && self.with(errors).is_empty()
    }

    /// Gives a field a value. What was wrong with the old one is forgotten.
    pub fn set(self, field: D::Field, value: D::Value) {
        self.update(|draft| draft.set(field, value));
        let at = D::pointer(field);
        if self
            .errors
            .with_untracked(|errors| errors.iter().any(|e| e.pointer == at))
        {
            self.errors
                .update(|errors| errors.retain(|e| e.pointer != at));
        }
    }

    /// Decides a conflict.
    pub fn choose(self, field: D::Field, side: Side) {
        self.update(|draft| draft.choose(field, side));
        if self
            .draft
            .with_untracked(|draft| draft.as_ref().is_some_and(|d| d.conflicts.is_empty()))
        {
            self.call();
        }
    }

    /// Forgets everything that was typed.
    pub fn discard(self) {
        self.update(|draft| *draft = Draft::new(draft.base.clone()));
        self.errors.set(Vec::new());
        self.failure.set(None);
        self.call();
    }

    /// Saves what was typed, unless the person has to correct or to choose something first.
    pub fn save(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.failure.set(None);
        self.update(|draft| draft.edited = draft.edited.clone().tidied());
        let errors = self.draft.with_untracked(|draft| {
            let draft = draft.as_ref();
            draft.map(|draft| draft.edited.errors_since(&draft.base.value))
        });
        let errors = errors.unwrap_or_default();
        let waits = !errors.is_empty() || untrack(|| self.undecided()) > 0;
        self.errors.set(errors);
        if waits {
            self.call();
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let answer = self.send().await;
            let _ = self.busy.try_set(false);
            match answer {
                Ok(()) => {}
                Err(error) => {
                    let broken = error.broken_rules();
                    if broken.is_empty() {
                        let _ = self.failure.try_set(Some(error));
                        return;
                    }
                    let _ = self.errors.try_set(broken);
                }
            }
            self.call();
        });
    }

    /// Sends the change. Where somebody was faster it is merged and, unless there is something to
    /// choose, sent again.
    async fn send(self) -> Result<(), ApiError> {
        let client = self.live.client();
        for attempt in 1.. {
            let Some(Some(draft)) = self.draft.try_get_untracked() else {
                break;
            };
            let Some(change) = draft.base.value.change_to(&draft.edited) else {
                break;
            };
            match D::patch(&client, &draft.base.version, &change).await {
                Ok(saved) => {
                    self.update(|now| now.saved(draft.edited, saved.clone()));
                    self.offer_undo(&draft.base.value, &saved);
                    let _ = D::loaded(self.live).try_set(Load::Ready(saved));
                    break;
                }
                Err(error) if error.is_stale() && attempt < MAX_TRIES => {
                    let theirs = D::read(&client).await?;
                    self.follow(theirs.clone());
                    let _ = D::loaded(self.live).try_set(Load::Ready(theirs));
                    if untrack(|| self.undecided()) > 0 {
                        break;
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Says that it is saved, and how to take that back.
    fn offer_undo(self, before: &D, saved: &Versioned<D>) {
        let Some(back) = saved.value.change_to(before) else {
            return self.toasts.done(D::saved());
        };
        self.toasts.undoable(D::saved(), move || {
            let back = back.clone();
            spawn_local(async move {
                if let Err(error) = self.put_back(&back).await {
                    self.toasts.failed(error.message());
                }
            });
        });
    }

    /// Makes a change to whatever the document is by now: what else was changed since stays.
    async fn put_back(self, change: &Value) -> Result<(), ApiError> {
        let client = self.live.client();
        for attempt in 1.. {
            let now = D::read(&client).await?;
            match D::patch(&client, &now.version, change).await {
                Err(error) if error.is_stale() && attempt < MAX_TRIES => {}
                answer => {
                    let _ = D::loaded(self.live).try_set(Load::Ready(answer?));
                    break;
                }
            }
        }
        Ok(())
    }

    fn follow(self, theirs: Versioned<D>) {
        if self.draft.try_with_untracked(Option::is_some) == Some(true) {
            self.update(|draft| draft.follow(theirs));
        } else {
            let restored = Draft::restored(theirs, self.kept.get_value().load());
            let _ = self.draft.try_set(Some(restored));
        }
    }

    fn call(self) {
        let _ = self.calls.try_update(|calls| *calls += 1);
    }

    fn with<T: Default>(self, read: impl FnOnce(&Draft<D>) -> T) -> T {
        self.draft
            .try_with(|draft| draft.as_ref().map(read))
            .flatten()
            .unwrap_or_default()
    }

    /// Changes the draft. What leaves it as it is draws nothing anew.
    fn update(self, change: impl FnOnce(&mut Draft<D>)) {
        let _ = self.draft.try_maybe_update(|draft| {
            let Some(draft) = draft else {
                return (false, ());
            };
            let before = draft.clone();
            change(draft);
            (*draft != before, ())
        });
    }
}
