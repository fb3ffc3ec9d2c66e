//! What can be found. Each source of entries is a function; a new one is added to [`SOURCES`].

use allset_domain::find::{Entry, EntryKind};
use allset_domain::readiness::CheckKind;
use allset_domain::settings::{Group, REGISTRY, Setting};

use super::action::Action;
use crate::app::shell::route_name;
use crate::checklist::details::{check_anchor, check_title, check_why};
use crate::checklist::words::row_of;
use crate::i18n::{I18n, Locale, Message, msg};
use crate::pages::account::words as account;
use crate::route::{Guide, Route};
use crate::state::account_field::Field;

/// What can be found, and what happens when it is chosen.
#[derive(Clone, Debug)]
pub struct Item {
    /// What the search knows of it.
    pub entry: Entry,
    /// What happens.
    pub target: Target,
}

/// What happens when something is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// A place is shown: a section, and a row of it unless the anchor is empty.
    Place(Route, &'static str),
    /// The row of a setting is shown.
    Setting(&'static Setting),
    /// Something is done.
    Action(Action),
}

impl Target {
    /// The place to go to, where it is one.
    pub fn place(self) -> Option<(Route, &'static str)> {
        match self {
            Self::Place(route, anchor) => Some((route, anchor)),
            Self::Setting(setting) => Some(row_of(setting)),
            Self::Action(_) => None,
        }
    }
}

/// Where entries get their words from.
pub trait Words {
    /// A message.
    fn text(&self, message: Message) -> String;
    /// A message by its id, if there is one.
    fn named(&self, id: &str) -> Option<String>;
}

impl Words for I18n {
    fn text(&self, message: Message) -> String {
        (*self).text(message)
    }

    fn named(&self, id: &str) -> Option<String> {
        (*self).named(id)
    }
}

/// What can be done on this backend, in this language.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Whether the workspace can be emptied and filled anew.
    pub refill: bool,
    /// The language of the interface.
    pub locale: Locale,
}

type Source = fn(&dyn Words, &Offer) -> Vec<Item>;

/// In the order in which they stand where nothing is typed.
const SOURCES: [Source; 5] = [sections, settings, places, actions, guides];

/// Everything that can be found.
pub fn items(words: &dyn Words, offer: &Offer) -> Vec<Item> {
    SOURCES
        .iter()
        .flat_map(|source| source(words, offer))
        .collect()
}

/// The heading of a group of settings.
pub fn group_name(words: &dyn Words, group: Group) -> String {
    let id = format!("group-{}", group.key());
    words.named(&id).unwrap_or_default()
}

/// A setting's id as its messages have it.
pub fn message_key(setting: &Setting) -> String {
    setting.id.replace('.', "-")
}

fn sections(words: &dyn Words, _: &Offer) -> Vec<Item> {
    let section = |&route: &Route| Item {
        entry: Entry {
            id: format!("section.{}", route.key()),
            title: words.text(route_name(route)),
            words: format!(
                "{}, {}",
                words.text(heading(route)),
                synonyms(words, &format!("section-{}", route.key()))
            ),
            about: words.text(intro(route)),
            section: String::new(),
            kind: EntryKind::Section,
        },
        target: Target::Place(route, ""),
    };
    Route::SECTIONS.iter().map(section).collect()
}

fn heading(route: Route) -> Message {
    match route {
        Route::Overview => msg::overview_title(),
        Route::Readiness => msg::readiness_title(),
        Route::Account => msg::account_title(),
        Route::Credits => msg::credits_title(),
        Route::Planner => msg::planner_title(),
        Route::Defaults => msg::defaults_title(),
        Route::Interface => msg::interface_title(),
        Route::Guides | Route::Guide(_) => msg::guides_title(),
    }
}

fn intro(route: Route) -> Message {
    match route {
        Route::Overview => msg::overview_intro(),
        Route::Readiness => msg::readiness_intro(),
        Route::Account => msg::account_intro(),
        Route::Credits => msg::credits_intro(),
        Route::Planner => msg::planner_intro(),
        Route::Defaults => msg::defaults_intro(),
        Route::Interface => msg::interface_intro(),
        Route::Guides | Route::Guide(_) => msg::guides_intro(),
    }
}

fn settings(words: &dyn Words, _: &Offer) -> Vec<Item> {
    let item = |&setting: &&'static Setting| {
        let key = message_key(setting);
        let named = |id: String| words.named(&id).unwrap_or_default();
        let section = words.text(route_name(row_of(setting).0));
        Item {
            entry: Entry {
                id: setting.id.to_owned(),
                title: named(format!("setting-{key}")),
                words: synonyms(words, &key),
                about: named(format!("setting-{key}-help")),
                section: within(words, &[section, group_name(words, setting.group)]),
                kind: EntryKind::Setting,
            },
            target: Target::Setting(setting),
        }
    };
    REGISTRY.iter().map(item).collect()
}

fn places(words: &dyn Words, _: &Offer) -> Vec<Item> {
    let mut places = Vec::new();
    let mut place = |id: String, title, about: Option<Message>, route, anchor| {
        places.push(Item {
            entry: Entry {
                words: synonyms(words, &id.replace('.', "-")),
                id,
                title: words.text(title),
                about: about.map(|about| words.text(about)).unwrap_or_default(),
                section: words.text(route_name(route)),
                kind: EntryKind::Place,
            },
            target: Target::Place(route, anchor),
        });
    };
    for field in Field::ALL {
        place(
            format!("account.{}", field.anchor()),
            account::label(field),
            Some(account::help(field)),
            Route::Account,
            field.anchor(),
        );
    }
    for check in CheckKind::ALL {
        let anchor = check_anchor(check);
        let (title, why) = (check_title(check), check_why(check));
        place(
            format!("check.{anchor}"),
            title,
            Some(why),
            Route::Readiness,
            anchor,
        );
    }
    place(
        "credits.grants".to_owned(),
        msg::grants_title(),
        Some(msg::grants_intro()),
        Route::Credits,
        "grants",
    );
    places
}

fn actions(words: &dyn Words, offer: &Offer) -> Vec<Item> {
    let item = |action: Action| Item {
        entry: Entry {
            id: action.id(),
            title: words.text(action.title()),
            words: synonyms(words, &action.words()),
            about: String::new(),
            section: String::new(),
            kind: EntryKind::Action,
        },
        target: Target::Action(action),
    };
    Action::offered(offer).into_iter().map(item).collect()
}

fn guides(words: &dyn Words, _: &Offer) -> Vec<Item> {
    let item = |&guide: &Guide| {
        let route = Route::Guide(guide);
        let key = route.key();
        Item {
            entry: Entry {
                id: key.replace('-', "."),
                title: words.named(&format!("{key}-title")).unwrap_or_default(),
                words: synonyms(words, key),
                about: words.named(&format!("{key}-intro")).unwrap_or_default(),
                section: words.text(route_name(Route::Guides)),
                kind: EntryKind::Guide,
            },
            target: Target::Place(route, ""),
        }
    };
    Guide::ALL.iter().map(item).collect()
}

fn synonyms(words: &dyn Words, key: &str) -> String {
    words.named(&format!("words-{key}")).unwrap_or_default()
}

/// A place within a place.
fn within(words: &dyn Words, places: &[String; 2]) -> String {
    let [outer, inner] = places.clone();
    words.text(msg::find_within(inner, outer))
}
