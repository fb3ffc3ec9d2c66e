//! The static site: `dist/`, for any static host, under any path.

use std::env;
use std::path::Path;
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

/// A call of Trunk that downloads nothing and leaves its result in `folder`.
pub fn trunk(subcommand: &str, release: bool, folder: &Path) -> Result<Command> {
    let mut trunk = command("trunk")?;
    trunk
        .args([subcommand, "--offline", "--skip-version-check", "--dist"])
        .arg(folder);
    if release {
        trunk.arg("--release").env(crate::split::ASKED, "1");
    }
    // Trunk takes nothing but `true` and `false` in this variable, which is made to hold anything.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    Ok(trunk)
}
