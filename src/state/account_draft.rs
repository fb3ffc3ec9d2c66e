//! What a person typed on the account page and has not saved. It lives above the page, so that
//! leaving the page or changing the language loses nothing.

mod field;
mod merge;

use allset_domain::account::Account;
use allset_domain::problem::FieldError;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use field::Field;
pub use merge::{Conflict, Draft, Side};

use super::live::{Live, Load, use_live};
use super::toasts::{Toasts, use_toasts};
use crate::api::{ApiError, Versioned};
use crate::i18n::msg;

/// How often saving is tried when others keep saving other fields meanwhile.
const MAX_TRIES: u32 = 3;

/// The draft of the account, and how saving it goes.
#[derive(Clone, Copy)]
pub struct AccountDraft {
    draft: RwSignal<Option<Draft>>,
    /// The values that cannot be saved.
    pub errors: RwSignal<Vec<FieldError>>,
    /// Why the last attempt to save failed, other than by values.
    pub failure: RwSignal<Option<ApiError>>,
    /// Whether it is being saved.
    pub busy: RwSignal<bool>,
    /// Goes up when the focus should go to what needs the person next.
    pub calls: RwSignal<u32>,
    live: Live,
    toasts: Toasts,
}

/// Provides the draft to everything below; needs the live workspace and the toasts.
pub fn provide_account_draft() -> AccountDraft {
    let live = use_live();
    let draft = AccountDraft {
        draft: RwSignal::new(None),
        errors: RwSignal::new(Vec::new()),
        failure: RwSignal::new(None),
        busy: RwSignal::new(false),
        calls: RwSignal::new(0),
        live,
        toasts: use_toasts(),
    };
    provide_context(draft);
    Effect::new(move || {
        if let Load::Ready(account) = live.account.get() {
            draft.follow(account);
        }
    });
    // The draft is only in memory: closing the tab would lose it from any page.
    let dirty = Memo::new(move |_| draft.changed() > 0);
    Effect::new(move || {
        if dirty.get() {
            let asking = window_event_listener(leptos::ev::beforeunload, |event| {
                event.prevent_default();
            });
            on_cleanup(move || asking.remove());
        }
    });
    draft
}

/// The draft of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_account_draft() -> AccountDraft {
    expect_context()
}

impl AccountDraft {
    /// How many fields differ from what was read.
    pub fn changed(self) -> usize {
        self.read(Draft::changed)
    }

    /// How many conflicts wait for a choice.
    pub fn undecided(self) -> usize {
        self.read(Draft::undecided)
    }

    /// The account as typed.
    pub fn edited(self) -> Account {
        self.read(|draft| draft.edited.clone())
    }

    /// A field as typed.
    pub fn value(self, field: Field) -> String {
        self.read(|draft| field.of(&draft.edited).to_owned())
    }

    /// The fields that both sides changed.
    pub fn conflicts(self) -> Vec<Conflict> {
        self.read(|draft| draft.conflicts.clone())
    }

    /// The fields that were taken over from elsewhere.
    pub fn taken(self) -> Vec<Field> {
        self.read(|draft| draft.taken.clone())
    }

    /// The person has seen what was taken over.
    pub fn forget_taken(self) {
        self.update(|draft| draft.taken.clear());
    }

    /// Gives a field a value. What was wrong with the old one is forgotten.
    pub fn set(self, field: Field, value: String) {
        self.update(|draft| draft.set(field, value));
        let at = field.pointer();
        if self
            .errors
            .with_untracked(|errors| errors.iter().any(|e| e.pointer == at))
        {
            self.errors
                .update(|errors| errors.retain(|e| e.pointer != at));
        }
    }

    /// Decides a conflict.
    pub fn choose(self, field: Field, side: Side) {
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
        self.update(|draft| draft.edited = draft.edited.trimmed());
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
                Err(ApiError::Problem(problem)) if !problem.errors.is_empty() => {
                    let _ = self.errors.try_set(problem.errors);
                }
                Err(error) => {
                    let _ = self.failure.try_set(Some(error));
                    return;
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
            match client.patch_account(&draft.base.version, &change).await {
                Ok(saved) => {
                    self.update(|now| now.saved(draft.edited, saved.clone()));
                    let _ = self.live.account.try_set(Load::Ready(saved));
                    self.toasts.done(msg::account_saved());
                    break;
                }
                Err(error) if error.is_stale() && attempt < MAX_TRIES => {
                    let theirs = client.read_account().await?;
                    self.follow(theirs.clone());
                    let _ = self.live.account.try_set(Load::Ready(theirs));
                    if untrack(|| self.undecided()) > 0 {
                        break;
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn follow(self, theirs: Versioned<Account>) {
        let _ = self.draft.try_update(|draft| match draft {
            Some(draft) => draft.follow(theirs),
            None => *draft = Some(Draft::new(theirs)),
        });
    }

    fn call(self) {
        let _ = self.calls.try_update(|calls| *calls += 1);
    }

    fn read<T: Default>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft
            .try_with(|draft| draft.as_ref().map(read))
            .flatten()
            .unwrap_or_default()
    }

    fn update(self, change: impl FnOnce(&mut Draft)) {
        let _ = self.draft.try_update(|draft| draft.as_mut().map(change));
    }
}
