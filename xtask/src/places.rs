//! Where things are: the repository, the per-user cache, Cargo's target folder.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a folder of the repository")
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

/// Where Cargo builds: the user's own choice, else the cache, so that a second clone does not
/// compile the dependencies again.
pub fn target() -> Result<PathBuf> {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(own) => Ok(root().join(own)),
        None => Ok(cache()?.join("target")),
    }
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
