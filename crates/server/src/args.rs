//! What can be said on the command line.

use std::env;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use allset_domain::account::MAX_NAME_CHARS;
use clap::{Parser, Subcommand};

/// The backend of Allset: the API over a SQLite file, and the app's static files.
#[derive(Clone, Debug, Parser)]
#[command(version, name = "allset-server")]
pub struct Args {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,

    /// The address to listen on. One that other machines reach needs --trust-network.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub host: IpAddr,

    /// The folder of the database [default: allset in the user's data folder].
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// The folder of the app's files, as `cargo xtask build` leaves it in dist/.
    #[arg(long = "static", value_name = "DIR")]
    pub static_files: Option<PathBuf>,

    /// The path under which everything is served, such as /settings/.
    #[arg(long, value_name = "PATH", default_value = "/", value_parser = base_path)]
    pub base_path: String,

    /// One more name under which browsers may reach this server, as it stands in their address
    /// bar; may be repeated.
    #[arg(long = "allow-host", value_name = "NAME")]
    pub allow_hosts: Vec<String>,

    /// Serve everybody who can reach the address, without sign-in.
    #[arg(long)]
    pub trust_network: bool,

    /// Let the workspace be filled anew even when it no longer holds the sample.
    #[arg(long)]
    pub allow_refill: bool,

    /// Log warnings and errors only.
    #[arg(long)]
    pub quiet: bool,

    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What there is to do instead of serving.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// The settings as a file; also while a server runs on the same data.
    #[command(subcommand)]
    Settings(SettingsCommand),
}

/// What there is to do with the settings.
#[derive(Clone, Debug, Subcommand)]
pub enum SettingsCommand {
    /// Write what is set as JSON.
    Export,

    /// Set what a file says, and write a line for each entry that does something.
    ///
    /// Nothing is set when an entry is refused. The exit code is 0 when the settings are as the
    /// file says, 1 when it was refused, 2 when the file or the data cannot be read.
    Apply(ApplyArgs),

    /// Write the JSON Schema of such a file.
    Schema,
}

/// How to apply a file of settings.
#[derive(Clone, Debug, clap::Args)]
pub struct ApplyArgs {
    /// The file; - for the standard input.
    pub file: PathBuf,

    /// Only say what would change.
    #[arg(long)]
    pub dry_run: bool,

    /// Leave out the entries that are refused, and set the others.
    #[arg(long)]
    pub skip_refused: bool,

    /// Who is named in the history.
    #[arg(long, value_name = "NAME", default_value = "settings file", value_parser = person)]
    pub by: String,
}

impl Args {
    /// The folder of the database: the one that was named, or the user's own.
    pub(crate) fn data_folder(&self) -> Result<PathBuf, String> {
        if let Some(folder) = &self.data {
            return Ok(folder.clone());
        }
        let variable = |name: &str| {
            env::var_os(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        variable("XDG_DATA_HOME")
            .or_else(|| variable("HOME").map(|home| home.join(".local/share")))
            .or_else(|| variable("LOCALAPPDATA"))
            .map(|folder| folder.join("allset"))
            .ok_or_else(|| "where to keep the data? name a folder with --data".to_owned())
    }
}

fn person(text: &str) -> Result<String, String> {
    let name = text.trim();
    let fits = !name.is_empty()
        && name.chars().count() <= MAX_NAME_CHARS
        && !name.chars().any(char::is_control);
    if fits {
        Ok(name.to_owned())
    } else {
        Err(format!("a name of 1 to {MAX_NAME_CHARS} characters"))
    }
}

fn base_path(text: &str) -> Result<String, String> {
    let plain = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
    };
    let inner = text.trim_matches('/');
    if inner.is_empty() {
        Ok("/".to_owned())
    } else if inner.split('/').all(plain) {
        Ok(format!("/{inner}/"))
    } else {
        Err("a path of letters, digits, hyphens, dots and slashes".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory as _;
        Args::command().debug_assert();
    }

    #[test]
    fn who_applies_a_file_has_a_name() {
        assert_eq!(person(" Release 42 "), Ok("Release 42".to_owned()));
        for bad in ["", "  ", "a\nb", &"x".repeat(MAX_NAME_CHARS + 1)] {
            assert!(person(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_base_path_has_a_slash_at_both_ends() {
        assert_eq!(base_path("/"), Ok("/".to_owned()));
        assert_eq!(base_path(""), Ok("/".to_owned()));
        assert_eq!(base_path("settings/a"), Ok("/settings/a/".to_owned()));
        for bad in ["/a//b", "/../", "/a b/", "/{x}/", "/a?b"] {
            assert!(base_path(bad).is_err(), "{bad}");
        }
    }
}
