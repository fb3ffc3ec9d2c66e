//! The backend, as the app speaks to it. Nothing else touches HTTP or spells an endpoint.

mod client;
mod error;
mod rate_cards;
mod transport;

use allset_domain::account::Account;
use allset_domain::grant::Credits;
use allset_domain::readiness::{Review, ReviewCreate, Reviews};
use allset_domain::settings::{History, Settings};
use allset_domain::workspace::{Capabilities, Contents, Refill, Workspace};
use serde_json::Value;

pub use client::{Client, Resource, Versioned};
pub use error::ApiError;
pub use rate_cards::Cards;
pub use transport::Transport;

use client::Call;

type Result<T> = std::result::Result<T, ApiError>;

/// What the backend can do.
pub const CAPABILITIES: Resource<Capabilities> = Resource::new("/capabilities");
/// The workspace.
pub const WORKSPACE: Resource<Versioned<Workspace>> = Resource::versioned("/workspace");
/// The account.
pub const ACCOUNT: Resource<Versioned<Account>> = Resource::versioned("/account");
/// The grants of credits.
pub const CREDITS: Resource<Credits> = Resource::new("/credits");
/// The rate cards.
pub const RATE_CARDS: Resource<Cards> = Resource::custom("/rate-cards", |answer| {
    Cards::read(answer.value).ok_or(ApiError::Decode)
});
/// The reviews of the readiness checks.
pub const REVIEWS: Resource<Versioned<Reviews>> = Resource::versioned("/readiness/reviews");
/// What is set.
pub const SETTINGS: Resource<Versioned<Settings>> = Resource::versioned("/settings");
/// The changes of settings, the newest first.
pub const SETTING_CHANGES: Resource<History> = Resource::new("/settings/history");

impl Client {
    /// Fills the workspace anew; everything in it is lost.
    pub async fn refill_workspace(&self, version: &str, contents: Contents) -> Result<()> {
        let call = Call::change("PUT", "/workspace/contents", version).json(&Refill { contents });
        self.send(call).await.map(|_| ())
    }

    /// Changes the account by a merge patch.
    pub async fn patch_account(&self, version: &str, change: &Value) -> Result<Versioned<Account>> {
        self.fetch(Call::change("PATCH", "/account", version).merge_patch(change))
            .await
    }

    /// Changes settings by a merge patch of their layers.
    pub async fn patch_settings(
        &self,
        version: &str,
        change: &Value,
    ) -> Result<Versioned<Settings>> {
        self.fetch(Call::change("PATCH", "/settings", version).merge_patch(change))
            .await
    }

    /// Records a review. `key` makes it safe to send again.
    pub async fn create_review(
        &self,
        version: &str,
        key: &str,
        review: &ReviewCreate,
    ) -> Result<Review> {
        let call = Call::change("POST", "/readiness/reviews", version)
            .json(review)
            .keyed(key);
        Ok(self.fetch(call).await?.value)
    }
}
