//! The static site: `dist/`, for any static host, under any path.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::command::{cargo, command, run};
use crate::{places, setup};

/// Builds `dist/` as it is published. Without a base every reference is relative.
pub fn build(base: Option<&str>) -> Result<()> {
    setup::for_release()?;
    setup::say("Building dist/");
    crates()?;
    let mut trunk = trunk("build", true, &places::dist())?;
    if let Some(base) = base {
        if !(base.starts_with('/') && base.ends_with('/')) {
            bail!("a base starts and ends with a slash, as in `--base /sub/`");
        }
        trunk.args(["--public-url", base]);
    }
    run(&mut trunk)
}

/// Builds what `cargo xtask serve --server` hands to the server.
pub fn build_served(release: bool) -> Result<()> {
    if release {
        setup::for_release()?;
    } else {
        setup::for_development()?;
    }
    crates()?;
    setup::say("Building the app");
    run(&mut trunk("build", release, &places::served(release))?)
}

/// Fetches the crates, because Trunk is called so that nothing is downloaded.
pub fn crates() -> Result<()> {
    run(&mut cargo("fetch --quiet")?)
}

/// Adds to the flags of `.cargo/config.toml`.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Flags that leave the folder of the crates' sources out of what is built: the messages of panics name
/// files, and a release neither tells where it was built nor differs by that.
fn without_sources() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let folders = registries.into_iter().flatten().flatten();
    let flags = folders.filter_map(|folder| {
        let path = folder.path().into_os_string().into_string().ok()?;
        // The flags are separated by spaces.
        (!path.contains(' ')).then(|| format!("--remap-path-prefix={path}/="))
    });
    flags.collect::<Vec<_>>().join(" ")
}

/// A call of Trunk that downloads nothing and leaves its result in `folder`.
pub fn trunk(subcommand: &str, release: bool, folder: &Path) -> Result<Command> {
    let mut trunk = command("trunk")?;
    trunk
        .args([subcommand, "--offline", "--skip-version-check", "--dist"])
        .arg(folder);
    if release {
        trunk.arg("--release").env(crate::split::ASKED, "1");
        trunk.env(FLAGS, without_sources());
    }
    // Trunk takes nothing but `true` and `false` in this variable, which is made to hold anything.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    Ok(trunk)
}
