//! The HTTP contract of Allset, once, for every host.
//!
//! [`router`] answers requests under [`API_PREFIX`]. It is pure: what it keeps goes to a
//! [`Store`], the time and random ids come from an [`Environment`], and it compiles for
//! WebAssembly as for a native server. `docs/api.md` tells an integrator how it behaves, and
//! `docs/openapi.json`, which is made from this code, every route and field.

mod conditions;
mod documents;
mod failure;
mod json;
mod memory;
#[cfg(feature = "openapi")]
mod openapi;
mod request;
mod router;
mod routes;
mod settings;
mod shape;
mod state;
mod store;

pub use failure::{Failure, FailureCause};
pub use json::parse as parse_json;
pub use memory::MemoryStore;
#[cfg(feature = "openapi")]
pub use openapi::{document as openapi_document, rate_card_schema};
pub use router::{API_PREFIX, router};
pub use routes::reviews::{MAX_KEY_CHARS, MAX_REVIEWS_PER_CHECK};
pub use settings::{AppliedSettings, ApplyError, ApplyMode};
pub use state::{ApiConfig, ApiState, Environment, RefillPolicy};
pub use store::{CommitError, Document, Expect, Key, Store, StoreError, Write, next_version};
