//! One target folder for all clones, so that a second clone does not compile the dependencies again.
//!
//! Cargo tells our own crates of two clones apart by nothing but the times of their files, and so
//! takes the code of the one for that of the other. Therefore the folder belongs to one clone at a
//! time, and when it changes hands, Cargo is made to forget what it knows of our own crates.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};

use crate::places;

/// The names of our own packages begin with one of these.
const OWN: [&str; 2] = ["allset-", "xtask-"];
/// Held until this program ends: shared by all that work on the same clone.
static HELD: OnceLock<File> = OnceLock::new();

/// The shared folder where it can be had, else the clone's own.
pub fn target(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let lock = File::create(folder.join(".clone.lock"))?;
    let owner = folder.join(".clone");
    let root = places::root().to_string_lossy();
    let is_ours = || fs::read_to_string(&owner).is_ok_and(|name| name == root);

    if lock.try_lock().is_ok() {
        if !is_ours() {
            forget_own_crates(folder)?;
            fs::write(&owner, root.as_bytes())?;
        }
        lock.unlock()?;
    }
    // Between the two locks another clone may have come first; then it is theirs.
    if lock.try_lock_shared().is_ok() && is_ours() {
        HELD.get_or_init(|| lock);
        return Ok(folder.to_owned());
    }
    Ok(places::root().join("target"))
}

/// Removes Cargo's records of our own crates from each profile's folder.
fn forget_own_crates(folder: &Path) -> Result<()> {
    for profile in folders(folder).into_iter().flat_map(|one| {
        let inner = folders(&one);
        std::iter::once(one).chain(inner)
    }) {
        for record in folders(&profile.join(".fingerprint")) {
            let name = record.file_name().unwrap_or_default().to_string_lossy();
            if OWN.iter().any(|own| name.starts_with(own)) {
                fs::remove_dir_all(&record)?;
            }
        }
    }
    Ok(())
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_crates_are_forgotten() {
        let folder = std::env::temp_dir().join(format!("allset-target-{}", std::process::id()));
        let record = |path: &str| folder.join(path);
        let own = [
            "debug/.fingerprint/allset-domain-1a",
            "debug/.fingerprint/xtask-2b",
            "wasm32-unknown-unknown/wasm-release/.fingerprint/allset-3c",
        ];
        let others = ["debug/.fingerprint/anyhow-4d", "debug/deps"];
        for path in own.iter().chain(&others) {
            fs::create_dir_all(record(path)).expect("a temporary folder");
        }
        let forgotten = forget_own_crates(&folder);
        let left = |paths: &[&str]| paths.iter().filter(|path| record(path).exists()).count();
        let (own_left, others_left) = (left(&own), left(&others));
        fs::remove_dir_all(&folder).expect("removed");
        forgotten.expect("forgotten");
        assert_eq!((own_left, others_left), (0, 2));
    }
}
