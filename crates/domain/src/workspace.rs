//! The workspace, and what its backend can do.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// The workspace that the settings belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Workspace {
    /// What people call it; may be empty.
    pub name: String,
    /// What it was filled with.
    pub contents: Contents,
    /// Whether somebody changed anything since it was filled.
    pub edited: bool,
    /// When it was filled.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created: Timestamp,
}

/// What a workspace is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Contents {
    /// An invented workspace to look around in.
    Sample,
    /// Nothing but what a workspace cannot be without.
    Empty,
}

/// The request to fill the workspace anew. Everything in it is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Refill {
    /// What to fill it with.
    pub contents: Contents,
}

/// What a backend can do: the app shows just that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Capabilities {
    /// The version of the API: [`API_VERSION`].
    pub api_version: u32,
    /// Where the data is kept.
    pub host: Host,
    /// Whether the data outlives the backend. It does not where a browser lets a page keep
    /// nothing, as some private windows do.
    pub persistent: bool,
    /// The parts of the API that it has.
    pub features: Vec<Feature>,
    /// The largest body that it takes, in bytes.
    pub max_body_bytes: usize,
}

/// The version of the API that this crate describes.
pub const API_VERSION: u32 = 1;

impl Capabilities {
    /// Whether the backend has this part.
    #[must_use]
    pub fn has(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }
}

/// Where a backend keeps its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Host {
    /// In this very browser.
    Browser,
    /// On a server.
    Server,
}

/// A part of the API that a backend may have or lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Feature {
    /// `/account`.
    Account,
    /// `/credits`.
    Credits,
    /// `/rate-cards`.
    RateCards,
    /// `/readiness/reviews`.
    Reviews,
    /// `/workspace/contents`: the workspace can be emptied and filled anew.
    Refill,
    /// `/settings`: workspace defaults and personal preferences.
    Settings,
    /// `/plans` and `/readiness`: what job systems ask.
    Plans,
    /// Sessions and other access settings.
    Access,
    /// Tokens.
    Tokens,
    /// A part that this version does not know.
    #[serde(other)]
    Unknown,
}
