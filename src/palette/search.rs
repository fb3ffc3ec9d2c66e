//! The search: a field, and what it finds, to be walked through by keyboard.

use allset_domain::find::{Entry, Index};
use allset_domain::settings::{Level, Setting};
use allset_domain::workspace::Feature;
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;

use super::action::Hands;
use super::entries::{Item, Offer, Target, items};
use super::results::{Group, Results, Row, pieces};
use super::{recent, value};
use crate::app::shell::route_icon;
use crate::i18n::{I18n, msg, use_i18n};
use crate::nav::{Nav, use_nav};
use crate::state::finder::{Finder, use_finder};
use crate::state::live::{Live, use_live};
use crate::state::preferences::{Preferences, use_preferences};
use crate::ui::dialog::{Modal, ModalDialog};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::ids::unique_id;
use crate::ui::paint::{Behind, painted};

/// How many rows Page Up and Page Down pass over.
const PAGE: usize = 6;

/// What the search works with.
#[derive(Clone, Copy)]
struct Searching {
    t: I18n,
    nav: Nav,
    finder: Finder,
    live: Live,
    preferences: Preferences,
    hands: Hands,
    modal: Modal,
    known: StoredValue<Option<Findable>>,
    /// Whether it was looked for: not before the field is on the screen, unless a key asks for it.
    opened: RwSignal<bool>,
    /// What was typed: the letter is on the screen before what it finds.
    looked_for: Behind<String>,
    /// What was found; nothing before it was looked for.
    results: Memo<Option<Results>>,
    /// The row that Enter chooses.
    active: RwSignal<usize>,
    /// What the ids of the rows begin with.
    list: StoredValue<String>,
}

/// What can be found.
struct Findable {
    items: Vec<Item>,
    index: Index,
    /// What was chosen lately.
    recent: Vec<String>,
}

impl Findable {
    fn of(t: I18n, offer: &Offer) -> Self {
        let items = items(&t, offer);
        let entries: Vec<Entry> = items.iter().map(|item| item.entry.clone()).collect();
        let stop_words = t.named("words-stop").unwrap_or_default();
        Self {
            index: Index::new(&entries, &stop_words),
            items,
            recent: recent::load(),
        }
    }
}

/// The search. It looks at the words and at what can be done when it opens.
#[component]
pub fn Search() -> impl IntoView {
    let t = use_i18n();
    let live = use_live();
    let offer = Offer {
        refill: untrack(|| live.has(Feature::Refill)),
        locale: t.locale(),
    };
    // The field is there first: it is what was asked for.
    let opened = painted();
    let known = StoredValue::new(None);
    let typed = use_finder().typed;
    let looked_for = Behind::<String>::new(typed);
    let results = Memo::new(move |_| {
        let typed = looked_for.shown().read();
        opened.get().then(|| {
            let find = |known: &mut Option<Findable>| {
                let known = known.get_or_insert_with(|| Findable::of(t, &offer));
                Results::of(&known.index, &known.items, &typed, &known.recent)
            };
            known.try_update_value(find)
        })?
    });
    let searching = Searching {
        t,
        nav: use_nav(),
        finder: use_finder(),
        live,
        preferences: use_preferences(),
        hands: Hands::here(),
        modal: Modal::default(),
        known,
        opened,
        looked_for,
        results,
        active: RwSignal::new(0),
        list: StoredValue::new(unique_id()),
    };
    let input = move |event| {
        searching.active.set(0);
        typed.set(event_target_value(&event));
    };
    let list = searching.list.get_value();
    let active_row =
        move || (searching.count() > 0).then(|| searching.row_id(searching.active.get()));
    let nothing = move || {
        let in_vain = results
            .read()
            .as_ref()
            .is_some_and(|results| !results.found);
        in_vain.then(|| t.text(msg::find_nothing(looked_for.shown().get())))
    };
    let said = move || match nothing() {
        Some(nothing) => nothing,
        None if results.read().is_none() => String::new(),
        None => t.text(msg::find_count(searching.count())),
    };
    view! {
        <ModalDialog
            modal=searching.modal
            leave=move |()| searching.finder.hide()
            lightly=true
            size="l"
            class="as-palette"
            label=t.text(msg::find_open())
        >
                <div class="as-palette-field">
                    <Glyph icon=Icon::Find />
                    <input
                        class="as-palette-input"
                        type="text"
                        role="combobox"
                        aria-label=t.text(msg::find_open())
                        aria-autocomplete="list"
                        aria-expanded="true"
                        aria-controls=list.clone()
                        aria-activedescendant=active_row
                        placeholder=t.text(msg::find_placeholder())
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        enterkeyhint="go"
                        dir="auto"
                        autofocus
                        prop:value=move || typed.get()
                        on:input=input
                        on:keydown=move |event| searching.key(&event)
                    />
                    <button
                        class="as-button"
                        type="button"
                        data-kind="quiet"
                        data-shape="icon"
                        aria-label=t.text(msg::find_close())
                        on:click=move |_| searching.close()
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </div>
                <Show when=move || nothing().is_some()>
                    <div class="as-palette-nothing">
                        <p>{nothing}</p>
                        <p class="as-muted as-small">{t.text(msg::find_hint())}</p>
                    </div>
                </Show>
                <div
                    class="as-palette-list"
                    role="listbox"
                    id=list
                    aria-label=t.text(msg::find_results())
                >
                    {move || {
                        let groups = results.get().map(|results| results.groups).unwrap_or_default();
                        groups.into_iter().map(|group| searching.group(group)).collect_view()
                    }}
                </div>
                <p class="as-visually-hidden" role="status">
                    {said}
                </p>
        </ModalDialog>
    }
}

impl Searching {
    /// How many rows there are.
    fn count(self) -> usize {
        let results = self.results.read();
        results.as_ref().map_or(0, |results| results.rows().count())
    }

    fn item(self, at: usize) -> Option<Item> {
        let item = |known: &Option<Findable>| known.as_ref()?.items.get(at).cloned();
        self.known.with_value(item)
    }

    fn row_id(self, at: usize) -> String {
        format!("{}-{at}", self.list.get_value())
    }

    fn group(self, group: Group) -> impl IntoView {
        let heading = self.t.text(group.heading);
        let id = group
            .rows
            .first()
            .map(|row| format!("{}-head", self.row_id(row.at)));
        let rows = group.rows.into_iter().filter_map(|row| self.row(row));
        view! {
            <div role="group" aria-labelledby=id>
                <p class="as-palette-heading" id=id.clone() role="presentation">
                    {heading}
                </p>
                {rows.collect_view()}
            </div>
        }
    }

    fn row(self, row: Row) -> Option<impl IntoView> {
        let Row { at, item, marks } = row;
        let item = self.item(item)?;
        let icon = match item.target.place() {
            Some((route, _)) => route_icon(route),
            None => Icon::Onward,
        };
        let title =
            pieces(&item.entry.title, &marks)
                .into_iter()
                .map(|(text, marked)| match marked {
                    true => view! { <mark>{text}</mark> }.into_any(),
                    false => text.into_any(),
                });
        let present = match item.target {
            Target::Setting(setting) => self.present(setting),
            Target::Place(..) | Target::Action(_) => None,
        };
        let element = NodeRef::<Div>::new();
        let selected = Memo::new(move |_| self.active.get() == at);
        Effect::new(move |before: Option<bool>| {
            let selected = selected.get();
            // The first row is in sight from the start.
            if let Some(element) = element.get()
                && selected
                && before.is_some()
            {
                let options = web_sys::ScrollIntoViewOptions::new();
                options.set_block(web_sys::ScrollLogicalPosition::Nearest);
                element.scroll_into_view_with_scroll_into_view_options(&options);
            }
            selected
        });
        let choose = move |event: ev::MouseEvent| {
            self.choose(
                at,
                event.ctrl_key() || event.meta_key() || event.button() == 1,
            );
        };
        Some(view! {
            <div
                class="as-palette-row"
                role="option"
                id=self.row_id(at)
                aria-selected=move || selected.get().to_string()
                node_ref=element
                // The field keeps the focus.
                on:mousedown=|event| event.prevent_default()
                on:mousemove=move |_| {
                    if self.active.get_untracked() != at {
                        self.active.set(at);
                    }
                }
                on:click=choose
                on:auxclick=move |event| {
                    if event.button() == 1 {
                        choose(event);
                    }
                }
            >
                <Glyph icon=icon />
                <span class="as-palette-title">{title.collect_view()}</span>
                <span class="as-palette-section">{item.entry.section}</span>
                <span class="as-palette-value">{present}</span>
            </div>
        })
    }

    /// The value of a setting, where it is known.
    fn present(self, setting: &'static Setting) -> Option<String> {
        let known = setting.level == Level::Personal
            || self
                .live
                .settings
                .with_untracked(|settings| settings.ready().is_some());
        let resolved = untrack(|| self.preferences.resolve(setting));
        known.then(|| value::present(self.t, setting, &resolved))
    }

    fn key(self, event: &ev::KeyboardEvent) {
        // Enter ends what is being composed, and arrows walk through it.
        if event.is_composing() {
            return;
        }
        if !self.opened.get_untracked() {
            self.opened.set(true);
        }
        // A key acts on what was typed before it.
        self.looked_for.catch_up();
        let Some(last) = untrack(|| self.count()).checked_sub(1) else {
            return;
        };
        let at = self.active.get_untracked();
        let to = match event.key().as_str() {
            "Enter" => {
                event.prevent_default();
                return self.choose(at, event.ctrl_key() || event.meta_key());
            }
            "ArrowDown" if at == last => 0,
            "ArrowDown" => at + 1,
            "ArrowUp" if at == 0 => last,
            "ArrowUp" => at - 1,
            "PageDown" => (at + PAGE).min(last),
            "PageUp" => at.saturating_sub(PAGE),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        self.active.set(to);
    }

    /// Goes to what a row stands for, or does it.
    fn choose(self, at: usize, in_new_tab: bool) {
        let chosen = self.results.with_untracked(|results| {
            let row = results.as_ref()?.rows().find(|row| row.at == at)?;
            self.item(row.item)
        });
        let Some(Item { entry, target }) = chosen else {
            return;
        };
        recent::remember(&entry.id);
        let place = target.place();
        let address = place.and_then(|(route, anchor)| self.nav.href(route, anchor));
        if let Some(address) = address.filter(|_| in_new_tab) {
            // Where the browser opens none, it says so.
            let _ = window().open_with_url_and_target_and_features(&address, "_blank", "noopener");
            return;
        }
        // Closed first: it gives the focus back, and then the row takes it.
        self.close();
        match target {
            Target::Action(action) => self.hands.run(action),
            Target::Place(..) | Target::Setting(_) => {
                if let Some((route, anchor)) = place {
                    self.nav.go(route, anchor);
                }
            }
        }
    }

    fn close(self) {
        self.modal.shut();
        self.finder.hide();
    }
}
