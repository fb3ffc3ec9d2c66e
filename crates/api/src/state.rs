//! What a host hands to the API.

use std::sync::Arc;

use allset_domain::time::Timestamp;
use allset_domain::workspace::Host;

use crate::store::Store;

/// The clock and the dice, which the API never reaches for itself.
pub trait Environment: Send + Sync {
    /// The time.
    fn now(&self) -> Timestamp;

    /// An id that nobody can guess and that was never given before, such as a random UUID.
    fn random_id(&self) -> String;
}

/// What differs from host to host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiConfig {
    /// Where the data is kept.
    pub host: Host,
    /// Whether the data outlives the process (or, in a browser, the page).
    pub persistent: bool,
    /// When the workspace may be filled anew.
    pub refill: RefillPolicy,
}

/// When the workspace may be filled anew, which loses everything in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefillPolicy {
    /// At any time.
    Always,
    /// As long as it holds the sample: no single request can wipe out what is real.
    WhileSample,
}

/// What the routes share.
#[derive(Clone)]
pub struct ApiState {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) environment: Arc<dyn Environment>,
    pub(crate) config: ApiConfig,
}

impl ApiState {
    /// An API over `store`.
    #[must_use]
    pub fn new(
        store: Arc<dyn Store>,
        environment: Arc<dyn Environment>,
        config: ApiConfig,
    ) -> Self {
        Self {
            store,
            environment,
            config,
        }
    }
}
