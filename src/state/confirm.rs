//! Asking before something that cannot be undone, and before unsaved changes are left.

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::Message;

/// A question with two answers: to do it, or to leave things as they are.
#[derive(Clone)]
pub struct Question {
    /// What is about to happen.
    pub title: Message,
    /// What it means.
    pub text: Message,
    /// The verb that does it.
    pub action: Message,
    /// The verb that does not.
    pub keep: Message,
    /// What to do.
    pub then: Arc<dyn Fn() + Send + Sync>,
}

/// The one question that can be open in a mount.
#[derive(Clone, Copy)]
pub struct Confirm(pub RwSignal<Option<Question>>);

impl Confirm {
    /// Provides it to everything below.
    pub fn provide() -> Self {
        let confirm = Self(RwSignal::new(None));
        provide_context(confirm);
        confirm
    }

    /// Asks.
    pub fn ask(self, question: Question) {
        self.0.set(Some(question));
    }
}

/// Holds back navigation while a form has unsaved changes.
#[derive(Clone, Copy)]
pub struct Guard {
    question: StoredValue<Option<Question>>,
    confirm: Confirm,
}

impl Guard {
    /// Provides it to everything below.
    pub fn provide(confirm: Confirm) -> Self {
        let guard = Self {
            question: StoredValue::new(None),
            confirm,
        };
        provide_context(guard);
        guard
    }

    /// From now on this is asked before the page is left (its `then` is not used); `None` lets go.
    pub fn hold(self, question: Option<Question>) {
        self.question.set_value(question);
    }

    /// Whether there is something to ask.
    pub fn holds(self) -> bool {
        self.question.with_value(Option::is_some)
    }

    /// Goes on at once, or when the person says so.
    pub fn pass(self, go: impl Fn() + Send + Sync + 'static) {
        match self.question.get_value() {
            None => go(),
            Some(question) => self.confirm.ask(Question {
                then: Arc::new(move || {
                    self.hold(None);
                    go();
                }),
                ..question
            }),
        }
    }
}
