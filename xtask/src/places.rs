//! Where things are: the repository, the per-user cache, Cargo's target folder.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};

use crate::shared;

/// The root of the repository.
///
/// Cargo says where at run time. What was compiled in may be another clone's: clones that share a
/// target folder share this program, too.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let own = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let own = own.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        own.parent()
            .expect("xtask is a folder of the repository")
            .to_owned()
    })
}

/// The per-user cache of this project: tools and compiled dependencies, shared by all clones.
pub fn cache() -> Result<PathBuf> {
    let from_environment = |name: &str| env::var_os(name).map(PathBuf::from);
    let base = from_environment("XDG_CACHE_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| from_environment("LOCALAPPDATA"))
        .or_else(|| from_environment("HOME").map(|home| home.join(".cache")))
        .context("neither XDG_CACHE_HOME nor HOME says where a cache can be")?;
    Ok(base.join("allset"))
}

/// Where the installed tools are.
pub fn tools() -> Result<PathBuf> {
    Ok(cache()?.join("tools"))
}

/// Where Cargo builds: the user's own choice, else the folder that the clones share.
pub fn target() -> Result<PathBuf> {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    if let Some(known) = TARGET.get() {
        return Ok(known.clone());
    }
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(own) => root().join(own),
        None => shared::target(&cache()?.join("target"))?,
    };
    Ok(TARGET.get_or_init(|| target).clone())
}

/// What `cargo xtask build` leaves.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What `cargo xtask serve` serves; apart from `dist/`, which is always a release.
pub fn served(release: bool) -> PathBuf {
    let name = if release { "serve-release" } else { "serve" };
    root().join("target").join(name)
}
