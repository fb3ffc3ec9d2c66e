//! What can be done right from the search. An action is added to [`Action`], to what is offered, and
//! to [`Hands::run`], the one place that does it.

use allset_domain::settings::settings;
use allset_domain::workspace::Contents;
use leptos::prelude::*;

use super::entries::Offer;
use crate::i18n::{Locale, Message, msg};
use crate::state::finder::{Finder, Shown, use_finder};
use crate::state::preferences::{Preferences, use_preferences};
use crate::state::refill::Refill;

/// Something that can be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Choose a theme, by its value in the registry.
    Theme(&'static str),
    /// Choose a language.
    Speak(Locale),
    /// List the keyboard shortcuts.
    ListShortcuts,
    /// Print the page.
    Print,
    /// Fill the workspace anew.
    Refill(Contents),
}

const THEMES: [&str; 4] = ["light", "dark", "contrast", "system"];

impl Action {
    /// What can be done here, in the order in which it is listed.
    pub fn offered(offer: &Offer) -> Vec<Self> {
        let mut actions: Vec<_> = THEMES.map(Self::Theme).into();
        let others = Locale::OFFERED.iter().copied();
        let others = others.filter(|locale| *locale != offer.locale);
        actions.extend(others.map(Self::Speak));
        actions.extend([Self::ListShortcuts, Self::Print]);
        if offer.refill {
            actions.extend([Contents::Empty, Contents::Sample].map(Self::Refill));
        }
        actions
    }

    /// Names it for good.
    pub fn id(self) -> String {
        match self {
            Self::Theme(theme) => format!("action.theme.{theme}"),
            Self::Speak(locale) => format!("action.language.{}", locale.tag()),
            Self::ListShortcuts => "action.shortcuts".to_owned(),
            Self::Print => "action.print".to_owned(),
            Self::Refill(Contents::Empty) => "action.empty".to_owned(),
            Self::Refill(Contents::Sample) => "action.sample".to_owned(),
        }
    }

    /// What it does, as a verb.
    pub fn title(self) -> Message {
        match self {
            Self::Theme("light") => msg::find_theme_light(),
            Self::Theme("dark") => msg::find_theme_dark(),
            Self::Theme("contrast") => msg::find_theme_contrast(),
            Self::Theme(_) => msg::find_theme_system(),
            Self::Speak(locale) => msg::find_speak(locale.own_name()),
            Self::ListShortcuts => msg::find_list_shortcuts(),
            Self::Print => msg::find_print(),
            Self::Refill(contents) => Refill::verb(contents),
        }
    }

    /// The rest of the id of the message with its other names.
    pub fn words(self) -> String {
        match self {
            Self::Speak(_) => "action-language".to_owned(),
            other => other.id().replace('.', "-"),
        }
    }
}

/// What actions are done with.
#[derive(Clone, Copy)]
pub struct Hands {
    preferences: Preferences,
    refill: Refill,
    finder: Finder,
}

impl Hands {
    /// Those of this mount.
    pub fn here() -> Self {
        Self {
            preferences: use_preferences(),
            refill: Refill::here(),
            finder: use_finder(),
        }
    }

    /// Does it.
    pub fn run(self, action: Action) {
        match action {
            Action::Theme(theme) => {
                self.preferences
                    .choose(&settings::THEME, Some(theme.into()));
            }
            Action::Speak(locale) => {
                self.preferences
                    .choose(&settings::LOCALE, Some(locale.tag().into()));
            }
            Action::ListShortcuts => self.finder.show(Shown::Shortcuts),
            // Once the search is gone from the page.
            Action::Print => request_animation_frame(|| {
                // A browser that cannot print says so itself.
                let _ = window().print();
            }),
            Action::Refill(contents) => self.refill.start(contents),
        }
    }
}
