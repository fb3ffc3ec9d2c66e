//! The live workspace: what the backend holds, read once and kept current for every page.

use allset_domain::account::Account;
use allset_domain::grant::Credits;
use allset_domain::plan::PlanSummary;
use allset_domain::readiness::{Readiness, Reviews, Snapshot, assess};
use allset_domain::settings::{SettingEdit, Settings};
use allset_domain::time::Timestamp;
use allset_domain::workspace::{Capabilities, Feature, Workspace};
use leptos::prelude::*;

use crate::api::{self, ApiError, Cards, Client, Resource, Versioned};
use crate::ui::listen::on_window;

/// How often the clock of the app moves on, in seconds.
const TICK_SECONDS: u64 = 60;

/// Something that is read from the backend.
#[derive(Clone, Debug, PartialEq)]
pub enum Load<T> {
    /// Not read yet.
    Loading,
    /// The backend does not have it.
    Absent,
    /// Reading it failed.
    Failed(ApiError),
    /// As last read.
    Ready(T),
}

impl<T> From<Result<T, ApiError>> for Load<T> {
    fn from(answer: Result<T, ApiError>) -> Self {
        match answer {
            Ok(value) => Self::Ready(value),
            Err(error) => Self::Failed(error),
        }
    }
}

impl<T> Load<T> {
    /// The value, where there is one.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Loading | Self::Absent | Self::Failed(_) => None,
        }
    }

    /// How far it is, without the value: what a page goes by that a change inside of the value does not
    /// draw anew.
    pub fn stage(&self) -> Load<()> {
        match self {
            Self::Loading => Load::Loading,
            Self::Absent => Load::Absent,
            Self::Failed(error) => Load::Failed(error.clone()),
            Self::Ready(_) => Load::Ready(()),
        }
    }
}

/// The live workspace of a mount.
#[derive(Clone, Copy)]
pub struct Live {
    client: StoredValue<Client>,
    /// The time by this device, moved on every minute and with each reading.
    pub now: RwSignal<Timestamp>,
    /// What the backend can do.
    pub capabilities: RwSignal<Load<Capabilities>>,
    /// The workspace.
    pub workspace: RwSignal<Load<Versioned<Workspace>>>,
    /// The account.
    pub account: RwSignal<Load<Versioned<Account>>>,
    /// The credits.
    pub credits: RwSignal<Load<Credits>>,
    /// The rate cards.
    pub rate_cards: RwSignal<Load<Cards>>,
    /// The reviews of the checks.
    pub reviews: RwSignal<Load<Versioned<Reviews>>>,
    /// What is set.
    pub settings: RwSignal<Load<Versioned<Settings>>>,
    /// The plan at hand.
    pub plan: RwSignal<Option<PlanSummary>>,
    /// The checklist, computed; `None` until everything that it looks at is read.
    pub readiness: Memo<Option<Readiness>>,
}

impl Live {
    /// Provides it to everything below and begins to read.
    pub fn provide(client: Client) -> Self {
        let now = RwSignal::new(clock());
        let capabilities = RwSignal::new(Load::Loading);
        let workspace = RwSignal::new(Load::Loading);
        let account = RwSignal::new(Load::<Versioned<Account>>::Loading);
        let credits = RwSignal::new(Load::<Credits>::Loading);
        let rate_cards = RwSignal::new(Load::<Cards>::Loading);
        let reviews = RwSignal::new(Load::<Versioned<Reviews>>::Loading);
        let settings = RwSignal::new(Load::<Versioned<Settings>>::Loading);
        let plan = RwSignal::new(None::<PlanSummary>);
        let readiness = Memo::new(move |_| {
            let (account, credits) = (account.read(), credits.read());
            let (rate_cards, reviews) = (rate_cards.read(), reviews.read());
            let settings = settings.read();
            let waiting = matches!(*account, Load::Loading)
                || matches!(*credits, Load::Loading)
                || matches!(*rate_cards, Load::Loading)
                || matches!(*reviews, Load::Loading)
                || matches!(*settings, Load::Loading);
            if waiting {
                return None;
            }
            let plan = plan.read();
            Some(assess(&Snapshot {
                now: now.get(),
                account: account.ready().map(|account| &account.value),
                grants: credits.ready().map(|credits| credits.grants.as_slice()),
                plan: plan.as_ref(),
                rate_card: rate_cards.ready().and_then(Cards::current),
                settings: settings.ready().map(|settings| &settings.value),
                reviews: reviews
                    .ready()
                    .map_or(&[], |reviews| reviews.value.reviews.as_slice()),
            }))
        });
        let live = Self {
            client: StoredValue::new(client),
            now,
            capabilities,
            workspace,
            account,
            credits,
            rate_cards,
            reviews,
            settings,
            plan,
            readiness,
        };
        provide_context(live);
        live.refresh();
        let every = std::time::Duration::from_secs(TICK_SECONDS);
        if let Ok(ticking) = set_interval_with_handle(move || now.set(clock()), every) {
            on_cleanup(move || ticking.clear());
        }
        // Coming back to the page shows what others did meanwhile.
        on_window("focus", move |_| live.refresh());
        live
    }

    /// The way to the backend.
    pub fn client(self) -> Client {
        self.client.get_value()
    }

    /// Whether the backend has a part.
    pub fn has(self, feature: Feature) -> bool {
        self.capabilities
            .read()
            .ready()
            .is_some_and(|capabilities| capabilities.has(feature))
    }

    /// Reads everything again. What is on the screen stays until the answers are there.
    pub fn refresh(self) {
        self.client().deliver(api::CAPABILITIES, move |answer| {
            let read = Load::from(answer);
            settle(self.capabilities, read.clone());
            match read {
                Load::Ready(capabilities) => {
                    let _ = self.now.try_set(clock());
                    self.read_all(&capabilities);
                }
                Load::Failed(error) => self.fail_all(&error),
                Load::Loading | Load::Absent => {}
            }
        });
    }

    fn read_all(self, capabilities: &Capabilities) {
        let has = |feature| capabilities.has(feature);
        self.read(api::WORKSPACE, self.workspace, true);
        self.read(api::ACCOUNT, self.account, has(Feature::Account));
        self.read(api::CREDITS, self.credits, has(Feature::Credits));
        self.read(api::RATE_CARDS, self.rate_cards, has(Feature::RateCards));
        self.read(api::REVIEWS, self.reviews, has(Feature::Reviews));
        self.read(api::SETTINGS, self.settings, has(Feature::Settings));
    }

    /// Without an answer about what there is, nothing else can be read.
    fn fail_all(self, error: &ApiError) {
        settle(self.workspace, Load::Failed(error.clone()));
        settle(self.account, Load::Failed(error.clone()));
        settle(self.credits, Load::Failed(error.clone()));
        settle(self.rate_cards, Load::Failed(error.clone()));
        settle(self.reviews, Load::Failed(error.clone()));
        settle(self.settings, Load::Failed(error.clone()));
    }

    fn read<T>(self, resource: Resource<T>, target: RwSignal<Load<T>>, is_there: bool)
    where
        T: PartialEq + Send + Sync + 'static,
    {
        if is_there {
            self.client()
                .deliver(resource, move |answer| settle(target, Load::from(answer)));
        } else {
            settle(target, Load::Absent);
        }
    }

    /// Changes settings by what is known of them, and takes over the answer.
    ///
    /// # Errors
    /// Where the backend does not do it. Where they were changed meanwhile, they are read again
    /// first, so that the caller can decide anew.
    pub async fn change_settings(
        self,
        edits: &[SettingEdit],
    ) -> Result<Versioned<Settings>, ApiError> {
        let version = self
            .settings
            .try_with_untracked(|known| known.ready().map(|known| known.version.clone()))
            .flatten()
            .unwrap_or_default();
        let client = self.client();
        let answer = client
            .patch_settings(&version, &SettingEdit::patch_of(edits))
            .await;
        let fresh = match &answer {
            Ok(saved) => Some(saved.clone()),
            Err(error) if error.is_stale() => client.read(api::SETTINGS).await.ok(),
            Err(_) => None,
        };
        if let Some(fresh) = fresh {
            let _ = self.settings.try_set(Load::Ready(fresh));
        }
        answer
    }
}

/// Keeps what was read. A failure does not take away what was there before, and setting what is
/// there already would draw pages anew for nothing. Late answers of a mount that is gone are dropped.
fn settle<T>(target: RwSignal<Load<T>>, fresh: Load<T>)
where
    T: PartialEq + Send + Sync + 'static,
{
    let _ = target.try_maybe_update(|load| {
        let stays = matches!(
            (&fresh, &*load),
            (Load::Failed(_), Load::Ready(_) | Load::Absent)
        );
        let changes = !stays && *load != fresh;
        if changes {
            *load = fresh;
        }
        (changes, ())
    });
}

/// The time by this device.
#[must_use]
pub fn clock() -> Timestamp {
    Timestamp::from_millis(js_sys::Date::now() as i64)
}

/// The live workspace of this mount.
///
/// # Panics
/// Outside a mount.
pub fn use_live() -> Live {
    expect_context()
}
