//! The backend, as the app speaks to it. Nothing else touches HTTP or spells an endpoint.

mod client;
mod error;
mod transport;

use allset_domain::account::Account;
use allset_domain::grant::Credits;
use allset_domain::readiness::{Review, ReviewCreate, Reviews};
use allset_domain::sample::RateCards;
use allset_domain::settings::{History, Settings};
use allset_domain::workspace::{Capabilities, Contents, Refill, Workspace};
use serde_json::Value;

pub use client::{Client, Versioned};
pub use error::ApiError;
pub use transport::Transport;

use client::Call;

type Result<T> = std::result::Result<T, ApiError>;

impl Client {
    /// What the backend can do.
    pub async fn read_capabilities(&self) -> Result<Capabilities> {
        Ok(self.fetch(Call::get("/capabilities")).await?.value)
    }

    /// The workspace.
    pub async fn read_workspace(&self) -> Result<Versioned<Workspace>> {
        self.fetch(Call::get("/workspace")).await
    }

    /// Fills the workspace anew; everything in it is lost.
    pub async fn refill_workspace(&self, version: &str, contents: Contents) -> Result<()> {
        let call = Call::change("PUT", "/workspace/contents", version).json(&Refill { contents });
        self.send(call).await.map(|_| ())
    }

    /// The account.
    pub async fn read_account(&self) -> Result<Versioned<Account>> {
        self.fetch(Call::get("/account")).await
    }

    /// Changes the account by a merge patch.
    pub async fn patch_account(&self, version: &str, change: &Value) -> Result<Versioned<Account>> {
        self.fetch(Call::change("PATCH", "/account", version).merge_patch(change))
            .await
    }

    /// The grants of credits.
    pub async fn read_credits(&self) -> Result<Credits> {
        Ok(self.fetch(Call::get("/credits")).await?.value)
    }

    /// The rate cards.
    pub async fn list_rate_cards(&self) -> Result<RateCards> {
        Ok(self.fetch(Call::get("/rate-cards")).await?.value)
    }

    /// The reviews of the readiness checks.
    pub async fn list_reviews(&self) -> Result<Versioned<Reviews>> {
        self.fetch(Call::get("/readiness/reviews")).await
    }

    /// What is set.
    pub async fn read_settings(&self) -> Result<Versioned<Settings>> {
        self.fetch(Call::get("/settings")).await
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

    /// The changes of settings, the newest first.
    pub async fn list_setting_changes(&self) -> Result<History> {
        Ok(self.fetch(Call::get("/settings/history")).await?.value)
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
