//! A mount of the app: what it provides, and the shell around its pages.

mod appearance;
mod banners;
mod display_controls;
mod file;
mod focus;
pub(crate) mod sheet;
pub(crate) mod shell;
mod start;
pub(crate) mod words;

use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;

use crate::api::Client;
use crate::i18n::{Bundle, I18n};
use crate::nav::Nav;
use crate::pages::lazy::{LazyConfirm, LazyPalette};
use crate::route::Route;
use crate::state::confirm::{Confirm, Guard};
use crate::state::drafts::Drafts;
use crate::state::finder::Finder;
use crate::state::live::Live;
use crate::state::preferences::{Device, Preferences};
use crate::state::toasts::Toasts;
use crate::ui::effect::effect;
use crate::ui::ids::provide_ids;
use crate::ui::toasts::ToastRegion;

pub use start::start;

/// Where the files of the app are, such as `/some/where/`: a path that ends in a slash.
#[derive(Clone, Debug)]
pub struct Base(pub String);

/// The life of a mount. What is made in it outlives the page that first asked for it.
#[derive(Clone)]
pub struct Mount(Option<WeakOwner>);

impl Mount {
    fn here() -> Self {
        Self(Owner::current().map(|owner| owner.downgrade()))
    }

    /// Makes something that lives as long as the mount.
    pub fn make<T>(&self, make: impl FnOnce() -> T) -> T {
        match self.0.as_ref().and_then(WeakOwner::upgrade) {
            Some(owner) => owner.with(make),
            None => make(),
        }
    }
}

/// What a mount is made of.
pub struct Parts {
    /// Where the files of the app are.
    pub base: Base,
    /// The language.
    pub bundle: Bundle,
    /// What this device knows of the person's preferences.
    pub device: Device,
    /// Whether the address bar is the mount's own.
    pub owns_url: bool,
}

/// A mount.
#[component]
pub fn App(
    /// What it is made of.
    parts: Parts,
    /// Makes the way to the backend.
    connect: impl FnOnce(Connected) -> Client + 'static,
) -> impl IntoView {
    provide_context(Mount::here());
    provide_ids();
    let i18n = I18n::provide(parts.bundle, parts.device.region());
    let confirm = Confirm::provide();
    let guard = Guard::provide(confirm);
    Toasts::provide();
    Finder::provide();
    let nav = parts
        .owns_url
        .then(|| Nav::browser(&parts.base.0, guard).ok())
        .flatten()
        .unwrap_or_else(|| Nav::memory(Route::Overview, guard));
    provide_context(nav);
    provide_context(parts.base);
    let stale = RwSignal::new(0_u32);
    let live = Live::provide(connect(Connected { stale }));
    // Another tab changed the workspace: read it again, but not before it is read at all.
    effect(move || {
        if stale.get() > 0 {
            live.refresh();
        }
    });
    Preferences::provide(parts.device);
    appearance::follow_preferences();
    Drafts::provide();
    crate::shortcuts::listen();
    view! {
        {move || {
            i18n.track();
            focus::keep();
            view! {
                <shell::Shell />
                <ToastRegion />
                <LazyPalette />
                <LazyConfirm />
            }
        }}
    }
}

/// Lets a transport say that the workspace was changed by somebody else.
#[derive(Clone, Copy)]
pub struct Connected {
    stale: RwSignal<u32>,
}

impl Connected {
    /// Says so. Nobody listens once the mount is gone.
    pub fn changed(self) {
        let _ = self.stale.try_update(|times| *times += 1);
    }
}
