//! The one way to go somewhere. Pages know routes; only this module knows whether there is a URL.

use std::sync::Arc;

use leptos::html::ElementType;
use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationProvider, Url};
use wasm_bindgen::{JsCast, JsValue};

use crate::route::Route;
use crate::state::confirm::Guard;
use crate::ui::effect::effect;
use crate::ui::listen::on_window;
use crate::ui::paint::after_paint;

/// Where a mount is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The section; `None` where the path is no route.
    pub route: Option<Route>,
    /// The row to show, such as `contact-email`; empty for none.
    pub anchor: String,
}

/// Goes to a section, and to a row in it.
type Go = Arc<dyn Fn(Route, &str) + Send + Sync>;

/// The navigation of a mount.
#[derive(Clone, Copy)]
pub struct Nav {
    location: Signal<Location>,
    go: StoredValue<Go>,
    /// What stands before a path in a link; `None` where the mount has no URL of its own.
    base: StoredValue<Option<String>>,
    guard: Guard,
    /// How often the person asked to be somewhere, by a link or by the browser's buttons; the
    /// address that the app was opened at is the first time.
    moves: RwSignal<u32>,
    /// Up to which of these times a row was shown: drawing the page anew is no new time.
    shown: StoredValue<u32>,
    /// The section whose heading was there last; `None` before the first.
    arrived: StoredValue<Option<Option<Route>>>,
}

impl Nav {
    /// A navigation that is the browser's own: the path below `base` is the route.
    ///
    /// # Errors
    /// Where the browser does not tell where it is.
    pub fn browser(base: &str, guard: Guard) -> Result<Self, JsValue> {
        let base = base.trim_end_matches('/').to_owned();
        let browser = BrowserUrl::new()?;
        let moves = RwSignal::new(1);
        let steps = Steps::start()?;
        pin_icon();
        hold_back(browser.as_url().clone(), base.clone(), steps, guard);
        browser.init(Some(format!("{base}/").into()));
        count_steps(moves);
        let url = browser.as_url().clone();
        let location = Memo::new({
            let (url, base) = (url.clone(), base.clone());
            move |_| {
                url.with(|url| Location {
                    route: route_of(&base, url.path()),
                    anchor: url.hash().trim_start_matches('#').to_owned(),
                })
            }
        });
        let go = {
            let base = base.clone();
            move |route: Route, anchor: &str| {
                let value = address(&base, route, anchor);
                let Ok(target) = BrowserUrl::parse(&value) else {
                    return;
                };
                let here = url.with_untracked(whole);
                url.set(target);
                // A browser that keeps no history still shows the page.
                let _ = steps.add(&value, here != value);
                if anchor.is_empty() {
                    after_paint(|| window().scroll_to_with_x_and_y(0.0, 0.0));
                }
            }
        };
        Ok(Self {
            location: location.into(),
            go: StoredValue::new(Arc::new(go)),
            base: StoredValue::new(Some(base)),
            guard,
            moves,
            shown: StoredValue::new(0),
            arrived: StoredValue::new(None),
        })
    }

    /// A navigation that is kept in memory, for a mount without a URL of its own.
    #[must_use]
    pub fn memory(start: Route, guard: Guard) -> Self {
        let location = RwSignal::new(Location {
            route: Some(start),
            anchor: String::new(),
        });
        let go = move |route, anchor: &str| {
            location.set(Location {
                route: Some(route),
                anchor: anchor.to_owned(),
            });
        };
        Self {
            location: location.into(),
            go: StoredValue::new(Arc::new(go)),
            base: StoredValue::new(None),
            guard,
            moves: RwSignal::new(1),
            shown: StoredValue::new(0),
            arrived: StoredValue::new(None),
        }
    }

    /// Where the mount is.
    pub fn location(self) -> Signal<Location> {
        self.location
    }

    /// Whether the person has just come to this section from another, by whatever way. On opening
    /// the app, and when a page is only drawn anew, the focus is left alone.
    pub fn arrives(self) -> bool {
        let here = self.location.with_untracked(|now| now.route);
        let before = self.arrived.get_value();
        self.arrived.set_value(Some(here));
        before.is_some_and(|before| before != here)
    }

    /// Goes to a section, and to a row of it unless `anchor` is empty. Unsaved changes are asked
    /// about first.
    pub fn go(self, route: Route, anchor: &'static str) {
        let leaving = self.location.with_untracked(|now| now.route != Some(route));
        let go = move || {
            self.moves.update(|moves| *moves += 1);
            let go = self.go.get_value();
            go(route, anchor);
        };
        if leaving {
            self.guard.pass(go);
        } else {
            go();
        }
    }

    /// Whether the address bar, and with it the page around the mount, is the mount's own. Of what
    /// belongs to others it changes neither title nor language nor theme.
    pub fn owns_page(self) -> bool {
        self.base.with_value(Option::is_some)
    }

    /// The address of a place, where the mount has addresses.
    pub fn href(self, route: Route, anchor: &str) -> Option<String> {
        self.base
            .with_value(|base| base.as_ref().map(|base| address(base, route, anchor)))
    }
}

/// The icon of the page is named relative to the address at which the app was opened, and the browser
/// fetches it again by the same words wherever the app goes.
fn pin_icon() {
    let pin = || {
        let icon = document().query_selector("link[rel=icon]").ok()??;
        let here = window().location().href().ok()?;
        let whole = web_sys::Url::new_with_base(&icon.get_attribute("href")?, &here).ok()?;
        icon.set_attribute("href", &whole.href()).ok()
    };
    // A page without an icon needs none.
    let _ = pin();
}

/// Counts the entries of the browser's history, so that a step of it can be taken back: each carries
/// its number.
#[derive(Clone, Copy)]
struct Steps(StoredValue<f64>);

impl Steps {
    fn start() -> Result<Self, JsValue> {
        let history = window().history()?;
        let at = match history.state()?.as_f64() {
            Some(at) => at,
            None => {
                history.replace_state(&JsValue::from(0), "")?;
                0.0
            }
        };
        Ok(Self(StoredValue::new(at)))
    }

    /// Adds an entry. Going where one is already is no step to come back from.
    fn add(self, address: &str, is_new: bool) -> Result<(), JsValue> {
        let history = window().history()?;
        let at = self.0.get_value();
        if is_new {
            self.0.set_value(at + 1.0);
            history.push_state_with_url(&JsValue::from(at + 1.0), "", Some(address))
        } else {
            history.replace_state_with_url(&JsValue::from(at), "", Some(address))
        }
    }

    /// How many steps the browser just took. An entry without a number is new: somebody typed it.
    fn taken(self) -> Result<f64, JsValue> {
        let history = window().history()?;
        let before = self.0.get_value();
        let at = match history.state()?.as_f64() {
            Some(at) => at,
            None => {
                history.replace_state(&JsValue::from(before + 1.0), "")?;
                before + 1.0
            }
        };
        self.0.set_value(at);
        Ok(at - before)
    }

    fn go(steps: f64) {
        if let Ok(history) = window().history() {
            let _ = history.go_with_delta(steps as i32);
        }
    }
}

/// Going back or forward with the browser's buttons leaves a form like any link does, but the
/// browser only says so afterwards: so the step is taken back, and asked about. Must listen before the
/// router does.
fn hold_back(url: ArcRwSignal<Url>, base: String, steps: Steps, guard: Guard) {
    let returning = StoredValue::new(false);
    on_window("popstate", move |event| {
        let taken = steps.taken().unwrap_or_default();
        if returning.get_value() {
            returning.set_value(false);
            event.stop_immediate_propagation();
            return;
        }
        let from = url.with_untracked(|url| route_of(&base, url.path()));
        let to = window().location().pathname().unwrap_or_default();
        if taken == 0.0 || !guard.holds() || route_of(&base, &to) == from {
            return;
        }
        event.stop_immediate_propagation();
        returning.set_value(true);
        Steps::go(-taken);
        guard.pass(move || Steps::go(taken));
    });
}

/// Counts the steps that are taken with the browser's buttons. Must listen after the router does: what
/// reacts to a step runs between the two, and has to find the new address.
fn count_steps(moves: RwSignal<u32>) {
    on_window("popstate", move |_| moves.update(|moves| *moves += 1));
}

/// An address as the address bar shows it, without the origin.
fn whole(url: &Url) -> String {
    let mark = if url.search().is_empty() { "" } else { "?" };
    format!("{}{mark}{}{}", url.path(), url.search(), url.hash())
}

/// The route that the address bar shows, below a base that ends in a slash.
#[must_use]
pub fn addressed(base: &str) -> Option<Route> {
    let path = window().location().pathname().unwrap_or_default();
    route_of(base.trim_end_matches('/'), &path)
}

fn route_of(base: &str, path: &str) -> Option<Route> {
    path.strip_prefix(base).and_then(Route::parse)
}

fn address(base: &str, route: Route, anchor: &str) -> String {
    let mark = if anchor.is_empty() { "" } else { "#" };
    format!("{base}{}{mark}{anchor}", route.path())
}

/// The navigation of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_nav() -> Nav {
    expect_context()
}

/// A link to a place in the app.
#[component]
pub fn Link(
    /// The section.
    to: Route,
    /// The row in it; empty for none.
    #[prop(optional)]
    anchor: &'static str,
    /// The CSS classes.
    #[prop(default = "as-link")]
    class: &'static str,
    /// Whether it is one of the links of the navigation, which mark the section the person is in.
    #[prop(optional)]
    marks_current: bool,
    children: Children,
) -> impl IntoView {
    let nav = use_nav();
    // Without an address the link still has to be reachable by keyboard.
    let href = nav.href(to, anchor).unwrap_or_else(|| "#".to_owned());
    let current = move || {
        let here = nav.location().with(|now| now.route)?;
        match here == to {
            _ if !marks_current => None,
            true => Some("page"),
            false => (here.section() == to).then_some("true"),
        }
    };
    let follow = move |event: leptos::ev::MouseEvent| {
        let elsewhere = event.ctrl_key()
            || event.meta_key()
            || event.shift_key()
            || event.alt_key()
            || event.button() != 0;
        if !elsewhere {
            event.prevent_default();
            nav.go(to, anchor);
        }
    };
    view! {
        <a class=class href=href aria-current=current on:click=follow>
            {children()}
        </a>
    }
}

/// What takes the focus in a row that the address names: the first of these that it has. Of radios it
/// is the one that is chosen, and a control goes before the buttons beside its name.
const NAMED: [&str; 4] = [
    "h3[tabindex]",
    ".as-row-control input:checked:enabled",
    ".as-row-control :is(input, select, textarea):enabled",
    ".as-row-control button:enabled",
];

/// Shows a row that the address names: scrolls to it, marks it and puts the focus into it: onto a
/// heading that can take it, or else its control. A row with neither, such as a locked one, takes the
/// focus itself.
pub fn show_when_named<E>(anchor: &'static str, row: NodeRef<E>) -> Signal<bool>
where
    E: ElementType,
    E::Output: Into<web_sys::HtmlElement> + JsCast + Clone + 'static,
{
    let nav = use_nav();
    // A page stays a little longer than its address: until the next one is drawn.
    let own = nav.location().with_untracked(|now| now.route);
    let names = move |now: &Location| now.route == own && now.anchor == anchor;
    let named = Memo::new(move |_| nav.location().with(names));
    effect(move || {
        let moves = nav.moves.get();
        if !named.get() {
            return;
        }
        let Some(element) = row.get() else { return };
        let element: web_sys::HtmlElement = element.into();
        if nav.shown.get_value() == moves {
            return;
        }
        nav.shown.set_value(moves);
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        let control = NAMED.iter().find_map(|way| {
            let control = element.query_selector(way).ok().flatten()?;
            control.dyn_into::<web_sys::HtmlElement>().ok()
        });
        if control.is_none() {
            element.set_tab_index(-1);
        }
        // What cannot take the focus is no reason to fail.
        let _ = control.unwrap_or(element).focus();
    });
    named.into()
}
