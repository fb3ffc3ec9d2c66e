//! Why there is no result, in sentences that say what to do.

mod card;
mod file;

use allset_domain::manifest::files::{FileError, MAX_WORKBOOK_BYTES};
use allset_domain::manifest::protocol::RunError;
use allset_domain::manifest::{Column, MAX_CHUNKS, MAX_JOBS_KEPT, ManifestError};
use leptos::html::H2;
use leptos::prelude::*;

use crate::i18n::{Message, msg, use_i18n};
use crate::state::planner::{Failure, MadeOf, Source};
use crate::ui::icon::Glyph;
use crate::ui::status::Tone;

/// What happened, and what to do.
#[derive(Debug, PartialEq)]
pub(super) struct Trouble {
    pub(super) title: Message,
    pub(super) text: Message,
    /// The single faults, where there can be several.
    faults: Vec<Message>,
    tone: Tone,
    /// Whether the same manifest may be priced when it is tried again.
    again: bool,
}

impl Trouble {
    fn new(title: Message, text: Message) -> Self {
        Self {
            title,
            text,
            faults: Vec::new(),
            tone: Tone::Danger,
            again: false,
        }
    }

    fn worth_another_try(self) -> Self {
        Self {
            again: true,
            ..self
        }
    }
}

/// The sentences of a failure by itself.
pub(super) fn explain(failure: &Failure) -> Trouble {
    match failure {
        Failure::Worker => Trouble::new(msg::planner_no_worker(), msg::planner_no_worker_text())
            .worth_another_try(),
        Failure::CardsUnread => {
            let text = msg::planner_cards_unread_text();
            Trouble::new(msg::planner_cards_unread(), text).worth_another_try()
        }
        Failure::NoRateCard => Trouble::new(msg::planner_no_card(), msg::planner_no_card_text()),
        Failure::PlanChanged => Trouble::new(
            msg::planner_plan_changed(),
            msg::planner_plan_changed_text(),
        ),
        Failure::Run(error) => run(error),
        Failure::File(error) => opening(error),
    }
}

/// The sentences of a failure with what is loaded: recordings tell no service, and cannot.
pub(super) fn explain_of(failure: &Failure, source: Option<&Source>) -> Trouble {
    let made_of = source.and_then(|source| source.made_of.as_ref());
    match failure {
        Failure::Run(RunError::Manifest(ManifestError::MissingColumns { missing, .. }))
            if matches!(made_of, Some(MadeOf::Media(_)))
                && missing.iter().all(|one| one.column == Column::Service) =>
        {
            Trouble {
                tone: Tone::Neutral,
                ..Trouble::new(
                    msg::planner_media_service(),
                    msg::planner_media_service_text(),
                )
            }
        }
        failure => explain(failure),
    }
}

fn opening(error: &FileError) -> Trouble {
    let limit = MAX_WORKBOOK_BYTES / 1_000_000;
    let (title, text) = match error {
        FileError::Workbook => (
            msg::planner_file_workbook(),
            msg::planner_file_workbook_text(),
        ),
        FileError::Encrypted => (
            msg::planner_file_encrypted(),
            msg::planner_file_encrypted_text(),
        ),
        FileError::EmptyWorkbook => (msg::planner_file_empty(), msg::planner_file_empty_text()),
        FileError::TooLarge => (
            msg::planner_file_large(),
            msg::planner_file_large_text(limit),
        ),
        FileError::NoMedia => (
            msg::planner_file_no_media(),
            msg::planner_file_no_media_text(),
        ),
        FileError::Unreadable => (msg::planner_unreadable(), msg::planner_unreadable_text()),
    };
    Trouble::new(title, text)
}

/// The person stopped it.
pub(super) fn cancelled() -> Trouble {
    Trouble {
        tone: Tone::Neutral,
        again: true,
        ..Trouble::new(
            msg::planner_cancelled_title(),
            msg::planner_cancelled_text(),
        )
    }
}

fn run(error: &RunError) -> Trouble {
    match error {
        RunError::Manifest(error) => file::explain(error),
        RunError::RateCard(faults) => card::explain(faults),
        RunError::Unreadable { bytes, name } => unreadable(*bytes, name),
        RunError::NotKept => Trouble::new(
            msg::planner_not_kept(),
            msg::planner_not_kept_text(MAX_JOBS_KEPT),
        ),
        RunError::TooManyChunks => Trouble::new(
            msg::planner_chunks_many(MAX_CHUNKS),
            msg::planner_chunks_many_text(),
        ),
        RunError::BadRequest => {
            Trouble::new(msg::planner_bad_request(), msg::planner_bad_request_text())
        }
    }
}

fn unreadable(bytes: u64, name: &str) -> Trouble {
    let title = match bytes {
        0 => msg::planner_unreadable(),
        _ => msg::planner_unreadable_midway(),
    };
    // The names that browsers give. `NotReadableError` is said of a file that changed or is gone,
    // that another program holds, and that may not be read, so the sentence for all others says the
    // same.
    let text = match name {
        "NotFoundError" => msg::planner_unreadable_gone(),
        "NotAllowedError" | "SecurityError" => msg::planner_unreadable_denied(),
        _ => msg::planner_unreadable_text(),
    };
    Trouble::new(title, text)
}

/// The sentences on the screen.
pub(super) fn callout(
    trouble: Trouble,
    heading: NodeRef<H2>,
    again: impl Fn() + 'static,
) -> impl IntoView {
    let t = use_i18n();
    let faults = (!trouble.faults.is_empty()).then(|| {
        let lines = trouble.faults.into_iter();
        view! { <ul class="as-marked">{lines.map(|fault| view! { <li>{t.text(fault)}</li> }).collect_view()}</ul> }
    });
    let again = trouble.again.then(|| {
        view! {
            <div class="as-callout-actions">
                <button class="as-button" type="button" on:click=move |_| again()>
                    {t.text(msg::planner_price_again())}
                </button>
            </div>
        }
    });
    view! {
        <div class="as-callout" data-tone=trouble.tone.name()>
            <Glyph icon=trouble.tone.icon() large=true />
            <div class="as-callout-body">
                <h2 class="as-callout-title" tabindex="-1" node_ref=heading>
                    {t.text(trouble.title)}
                </h2>
                <p class="as-callout-text">{t.text(trouble.text)}</p>
                {faults} {again}
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_gone_and_one_that_changed_are_told_apart() {
        let text = |name| unreadable(0, name).text;
        assert_eq!(text("NotFoundError"), msg::planner_unreadable_gone());
        assert_eq!(text("NotReadableError"), text("a name of tomorrow"));
        assert_ne!(text("NotFoundError"), text("NotReadableError"));
        assert_ne!(unreadable(0, "").title, unreadable(1, "").title);
    }
}
