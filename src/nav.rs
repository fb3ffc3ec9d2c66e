//! The one way to go somewhere. Pages know routes; only this module knows whether there is a URL.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider};
use wasm_bindgen::JsCast;

use crate::route::Route;
use crate::state::confirm::Guard;

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
    moves: RwSignal<u32>,
}

impl Nav {
    /// A navigation that is the browser's own: the path below `base` is the route.
    ///
    /// # Errors
    /// Where the browser does not tell where it is.
    pub fn browser(base: &str, guard: Guard) -> Result<Self, wasm_bindgen::JsValue> {
        let base = base.trim_end_matches('/').to_owned();
        let browser = BrowserUrl::new()?;
        browser.init(Some(format!("{base}/").into()));
        let url = browser.as_url().clone();
        let location = Memo::new({
            let (url, base) = (url.clone(), base.clone());
            move |_| {
                url.with(|url| Location {
                    route: url
                        .path()
                        .strip_prefix(base.as_str())
                        .and_then(Route::parse),
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
                url.set(target);
                browser.complete_navigation(&LocationChange {
                    value,
                    replace: false,
                    scroll: anchor.is_empty(),
                    ..LocationChange::default()
                });
            }
        };
        Ok(Self {
            location: location.into(),
            go: StoredValue::new(Arc::new(go)),
            base: StoredValue::new(Some(base)),
            guard,
            moves: RwSignal::new(0),
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
            moves: RwSignal::new(0),
        }
    }

    /// Where the mount is.
    pub fn location(self) -> Signal<Location> {
        self.location
    }

    /// How often the person went somewhere; 0 on arrival, when the focus is left alone.
    pub fn moves(self) -> u32 {
        self.moves.get_untracked()
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

    /// The address of a place, where the mount has addresses.
    pub fn href(self, route: Route, anchor: &str) -> Option<String> {
        self.base
            .with_value(|base| base.as_ref().map(|base| address(base, route, anchor)))
    }
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
    /// Whether it is one of the links of the navigation, which mark where the person is.
    #[prop(optional)]
    marks_current: bool,
    children: Children,
) -> impl IntoView {
    let nav = use_nav();
    // Without an address the link still has to be reachable by keyboard.
    let href = nav.href(to, anchor).unwrap_or_else(|| "#".to_owned());
    let current = move || {
        (marks_current && nav.location().with(|now| now.route == Some(to))).then_some("page")
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

/// Shows a row that the address names: scrolls to it, marks it and puts the focus into it.
pub fn show_when_named(anchor: &'static str, row: NodeRef<leptos::html::Div>) -> Signal<bool> {
    let nav = use_nav();
    let named = Memo::new(move |_| nav.location().with(|now| now.anchor == anchor));
    Effect::new(move || {
        if !named.get() {
            return;
        }
        let Some(element) = row.get() else { return };
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        if let Ok(Some(control)) = element.query_selector("input, select, textarea, button")
            && let Ok(control) = control.dyn_into::<web_sys::HtmlElement>()
        {
            // A control that cannot take the focus is no reason to fail.
            let _ = control.focus();
        }
    });
    named.into()
}
