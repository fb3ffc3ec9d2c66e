//! Pages that arrive when they are needed.
//!
//! In a release each of them is a part of its own beside the app's module (`docs/adr/0005`), so
//! that the first page does not carry what only others show. Anywhere else all is one module, and
//! a page is there at once.

use futures_util::future::{LocalBoxFuture, try_join, try_join3};
use futures_util::{FutureExt, TryFutureExt};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::SplitLoaderError;

use super::{account, credits, defaults, guides, interface, planner, readiness};
use crate::api::ApiError;
use crate::app::{Base, sheet, words};
use crate::i18n::{I18n, msg, use_i18n};
use crate::palette;
use crate::route::Route;
use crate::state::confirm::Confirm;
use crate::state::finder::use_finder;
use crate::state::toasts::use_toasts;
use crate::ui::confirm;
use crate::ui::effect::effect;
use crate::ui::load::{Failure, Skeleton};
use crate::ui::paint::frame;

/// What a part gives: the view of its page.
type Arrived = Result<AnyView, SplitLoaderError>;

/// A part of the module by the name of its page. The tool that divides the module finds it by the
/// attribute.
macro_rules! part {
    ($name:ident, $page:ident) => {
        #[cfg(split)]
        #[wasm_split_helpers::wasm_split($name, fallible)]
        fn $name() -> Arrived {
            Ok(view! { <$name::$page /> }.into_any())
        }

        #[cfg(not(split))]
        async fn $name() -> Arrived {
            Ok(view! { <$name::$page /> }.into_any())
        }
    };
}

part!(readiness, ReadinessPage);
part!(account, AccountPage);
part!(credits, CreditsPage);
part!(planner, PlannerPage);
part!(defaults, DefaultsPage);
part!(interface, InterfacePage);
part!(guides, GuidesPage);
part!(palette, Palette);
part!(confirm, ConfirmDialog);

/// Makes the page of a route, fetching its part first where it is not there; `None` where the page
/// belongs to the first module.
fn page(route: Route) -> Option<LocalBoxFuture<'static, Arrived>> {
    match route {
        Route::Overview => None,
        Route::Readiness => Some(readiness().boxed_local()),
        Route::Account => Some(account().boxed_local()),
        Route::Credits => Some(credits().boxed_local()),
        Route::Planner => Some(planner().boxed_local()),
        Route::Defaults => Some(defaults().boxed_local()),
        Route::Interface => Some(interface().boxed_local()),
        Route::Guides | Route::Guide(_) => Some(guides().boxed_local()),
    }
}

/// Fetches what draws the page of a route: its part, the sheet that these pages share, and what asks
/// before unsaved changes are left.
///
/// # Errors
/// Where one of them does not come.
pub async fn fetch(route: Route, base: &Base) -> Result<(), ApiError> {
    if !route.is_lazy() {
        return Ok(());
    }
    let part = fetch_part(route).map_err(|_| ApiError::Network);
    try_join3(part, fetch_confirm(), sheet::fetch(base))
        .await
        .map(|_| ())
}

async fn fetch_confirm() -> Result<(), ApiError> {
    #[cfg(split)]
    __wasm_split_preload_confirm()
        .await
        .map_err(|_| ApiError::Network)?;
    Ok(())
}

async fn fetch_part(route: Route) -> Result<(), SplitLoaderError> {
    #[cfg(split)]
    match route {
        Route::Overview => {}
        Route::Readiness => __wasm_split_preload_readiness().await?,
        Route::Account => __wasm_split_preload_account().await?,
        Route::Credits => __wasm_split_preload_credits().await?,
        Route::Planner => __wasm_split_preload_planner().await?,
        Route::Defaults => __wasm_split_preload_defaults().await?,
        Route::Interface => __wasm_split_preload_interface().await?,
        Route::Guides | Route::Guide(_) => __wasm_split_preload_guides().await?,
    }
    #[cfg(not(split))]
    let _ = route;
    Ok(())
}

/// Fetches what pages need, so that they are there at once when they are asked for.
#[derive(Clone, Copy)]
pub struct Prefetch {
    t: I18n,
    base: StoredValue<Base>,
}

impl Prefetch {
    /// For this mount.
    pub fn here() -> Self {
        Self {
            t: use_i18n(),
            base: StoredValue::new(expect_context()),
        }
    }

    /// Fetches the part, the sheet and the words of the search.
    ///
    /// # Errors
    /// Where one of them does not come.
    pub async fn search(self) -> Result<(), ApiError> {
        let Some(base) = self.base.try_get_value() else {
            return Ok(());
        };
        let part = async {
            #[cfg(split)]
            __wasm_split_preload_palette()
                .await
                .map_err(|_| ApiError::Network)?;
            sheet::fetch(&base).await
        };
        try_join(part, words::complete(&base, self.t))
            .await
            .map(|_| ())
    }

    /// Fetches what asks before something happens.
    ///
    /// # Errors
    /// Where it does not come.
    async fn confirm(self) -> Result<(), ApiError> {
        let Some(base) = self.base.try_get_value() else {
            return Ok(());
        };
        try_join(fetch_confirm(), sheet::fetch(&base))
            .await
            .map(|_| ())
    }

    /// Fetches the part, the sheet and the words of the page of a route.
    ///
    /// # Errors
    /// Where one of them does not come.
    pub async fn of(self, route: Route) -> Result<(), ApiError> {
        let Some(base) = self.base.try_get_value() else {
            return Ok(());
        };
        let words = async {
            match route.has_own_words() {
                true => words::complete(&base, self.t).await,
                false => Ok(()),
            }
        };
        try_join(fetch(route, &base), words).await.map(|_| ())
    }
}

/// How far a part is.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Coming,
    Here,
    Failed,
}

impl Part {
    fn of(fetched: Result<(), ApiError>) -> Self {
        match fetched {
            Ok(()) => Self::Here,
            Err(_) => Self::Failed,
        }
    }
}

/// The page of a route that is not in the first module.
#[component]
pub fn LazyPage(
    /// Which.
    route: Route,
) -> impl IntoView {
    let prefetch = Prefetch::here();
    let part = RwSignal::new(Part::Coming);
    let fetch = move || {
        let mut coming = prefetch.of(route).map(Part::of).boxed_local();
        // Once it is here, drawing the page anew must not show anything else in between.
        if let Some(now) = (&mut coming).now_or_never() {
            return part.set(now);
        }
        spawn_local(async move {
            let now = coming.await;
            // The person may have gone on meanwhile.
            part.try_set(now);
        });
    };
    fetch();
    let failure = move || {
        let retry = move || {
            part.set(Part::Coming);
            fetch();
        };
        view! { <Failure message=msg::error_network() retry=retry /> }.into_any()
    };
    move || match part.get() {
        Part::Coming => view! { <Skeleton /> }.into_any(),
        Part::Failed => failure(),
        // It is here, so nothing is waited for: the page is made under this mount.
        Part::Here => match page(route).and_then(FutureExt::now_or_never) {
            Some(Ok(page)) => page,
            _ => failure(),
        },
    }
}

/// The search and the list of shortcuts, fetched when somebody first asks for one of them.
#[component]
pub fn LazyPalette() -> impl IntoView {
    let finder = use_finder();
    let prefetch = Prefetch::here();
    let here = fetched_when(
        move || finder.shown().is_some(),
        move || prefetch.search().boxed_local(),
        move || finder.hide(),
    );
    // It is here, so nothing is waited for.
    move || here.get().then(|| palette().now_or_never()?.ok())
}

/// The dialog that asks before something happens. The pages that ask have fetched it with their own
/// parts; the first page asks seldom.
#[component]
pub fn LazyConfirm() -> impl IntoView {
    let Confirm(open) = expect_context();
    let prefetch = Prefetch::here();
    let here = fetched_when(
        move || open.with(Option::is_some),
        move || prefetch.confirm().boxed_local(),
        move || open.set(None),
    );
    move || here.get().then(|| confirm().now_or_never()?.ok())
}

/// Whether a part is here. It is fetched when it is first wanted; where it does not come, that is said
/// and given up.
fn fetched_when(
    wanted: impl Fn() -> bool + 'static,
    fetch: impl Fn() -> LocalBoxFuture<'static, Result<(), ApiError>> + 'static,
    give_up: impl Fn() + Copy + 'static,
) -> RwSignal<bool> {
    let toasts = use_toasts();
    let here = RwSignal::new(false);
    effect(move || {
        if !wanted() || here.get_untracked() {
            return;
        }
        let coming = fetch();
        spawn_local(async move {
            // It is fetched and compiled when the answer to the key or the press is on the screen.
            frame().await;
            match coming.await {
                Ok(()) => {
                    here.try_set(true);
                }
                Err(error) => {
                    give_up();
                    toasts.failed(error.message());
                }
            }
        });
    });
    here
}
