//! Commands to run, with the project's tools on their path and Cargo's target folder set.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{places, setup};

/// A command in the repository's root that finds the installed tools.
pub fn command(program: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(program);
    command
        .current_dir(places::root())
        .env("CARGO_TARGET_DIR", places::target()?)
        .env("PATH", tool_path()?);
    Ok(command)
}

/// A call of Cargo; `arguments` are separated by spaces.
pub fn cargo(arguments: &str) -> Result<Command> {
    let mut command = command("cargo")?;
    command.args(arguments.split_whitespace());
    Ok(command)
}

/// Runs to the end, output shown; anything but success is an error that names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// What a command prints, trimmed; `None` where it fails or does not exist.
pub fn output_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The first of these programs that is on the path.
pub fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    programs.iter().find_map(|program| {
        env::split_paths(&path).find_map(|folder| {
            [
                program.to_string(),
                format!("{program}.exe"),
                format!("{program}.cmd"),
            ]
            .iter()
            .map(|name| folder.join(name))
            .find(|file| file.is_file())
        })
    })
}

/// The command as it would be typed.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_stem()
        .unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn tool_path() -> Result<std::ffi::OsString> {
    let mut folders = setup::tool_folders()?;
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path));
    }
    env::join_paths(folders).context("a folder of PATH has a separator in its name")
}
