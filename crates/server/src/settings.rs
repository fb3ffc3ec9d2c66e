//! The settings as a file on the command line.

use std::fs::File;
use std::io::{Read, Write as _, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;

use allset_api::{ApiState, AppliedSettings, ApplyError, ApplyMode, RefillPolicy, parse_json};
use allset_domain::settings::{
    ImportRow, ImportState, MAX_IMPORT_BYTES, SettingValue, json_schema_text,
};
use serde_json::Value;

use crate::args::{ApplyArgs, Args, SettingsCommand};
use crate::sqlite::SqliteStore;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything is as it was asked for.
    Done,
    /// An entry of the file was refused, and so all of it.
    Refused,
    /// The file or the data cannot be read, or the data not written.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => Self::SUCCESS,
            Outcome::Refused => Self::from(1),
            Outcome::Failed => Self::from(2),
        }
    }
}

/// Carries out a command. What it has to say goes to the standard output, why it cannot to the
/// standard error.
pub async fn run(args: &Args, command: SettingsCommand) -> Outcome {
    let done = match command {
        SettingsCommand::Schema => print(&json_schema_text()).map(|()| Outcome::Done),
        SettingsCommand::Export => export(args).await,
        SettingsCommand::Apply(how) => apply(args, &how).await,
    };
    done.unwrap_or_else(|sentence| {
        eprintln!("allset-server: {sentence}");
        Outcome::Failed
    })
}

async fn export(args: &Args) -> Result<Outcome, String> {
    let (store, api) = open(args).await?;
    let export = api.export_settings().await;
    store.close().await;
    let export = export.map_err(|failure| failure.to_string())?;
    let text = serde_json::to_string_pretty(&export).map_err(|error| error.to_string())?;
    print(&format!("{text}\n"))?;
    Ok(Outcome::Done)
}

async fn apply(args: &Args, how: &ApplyArgs) -> Result<Outcome, String> {
    let file = read(&how.file)?;
    let mode = match (how.dry_run, how.skip_refused) {
        (true, _) => ApplyMode::DryRun,
        (false, true) => ApplyMode::SkipRefused,
        (false, false) => ApplyMode::Whole,
    };
    let (store, api) = open(args).await?;
    let applied = api.apply_settings(&file, &how.by, mode).await;
    store.close().await;
    let applied = applied.map_err(|error| match error {
        ApplyError::File(_) => format!("{}: {error}", named(&how.file)),
        ApplyError::Backend(failure) => failure.to_string(),
    })?;
    print(&report(&applied, how))?;
    let refused = Count::of(&applied.rows).refused > 0;
    Ok(if refused && !how.skip_refused {
        Outcome::Refused
    } else {
        Outcome::Done
    })
}

/// The data that is there. A command about settings makes no workspace: with a mistyped folder it
/// would speak of one that nobody has.
async fn open(args: &Args) -> Result<(SqliteStore, ApiState), String> {
    let folder = args.data_folder()?;
    if !SqliteStore::is_in(&folder) {
        return Err(format!(
            "there is no workspace in {}; start the server on it once, or name another with --data",
            folder.display()
        ));
    }
    let store = SqliteStore::open(&folder).await?;
    let api = crate::api(store.clone(), RefillPolicy::WhileSample);
    Ok((store, api))
}

fn read(path: &Path) -> Result<Value, String> {
    let name = named(path);
    let cannot = |error: std::io::Error| format!("cannot read {name}: {error}");
    let mut bytes = Vec::new();
    let limit = MAX_IMPORT_BYTES as u64 + 1;
    if path == Path::new("-") {
        stdin().take(limit).read_to_end(&mut bytes)
    } else {
        let file = File::open(path).map_err(cannot)?;
        file.take(limit).read_to_end(&mut bytes)
    }
    .map_err(cannot)?;
    if bytes.len() > MAX_IMPORT_BYTES {
        return Err(format!("{name} has more than {MAX_IMPORT_BYTES} bytes"));
    }
    parse_json(&bytes).map_err(|error| format!("{name} cannot be read as JSON: {error}"))
}

fn named(path: &Path) -> String {
    match path.to_str() {
        Some("-") => "the standard input".to_owned(),
        _ => path.display().to_string(),
    }
}

fn print(text: &str) -> Result<(), String> {
    let mut out = stdout();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| format!("cannot write: {error}"))
}

/// A line for each entry that does something, and the summary.
fn report(applied: &AppliedSettings, how: &ApplyArgs) -> String {
    let mut text: String = applied.rows.iter().filter_map(line).collect();
    text += &summary(Count::of(&applied.rows), applied.changed, how);
    text.push('\n');
    text
}

fn line(row: &ImportRow) -> Option<String> {
    let json = |value: &SettingValue| serde_json::to_string(value).unwrap_or_default();
    // The name is the file's own, and can hold what would speak to a terminal.
    let name = format!("{} {}", row.layer.name(), row.setting.escape_debug());
    Some(match (&row.state, &row.from) {
        (ImportState::Same, _) => return None,
        (ImportState::Refused(error), _) => format!("! {name}: {error}\n"),
        (ImportState::Change(Some(to)), Some(from)) => {
            format!("~ {name}: {} -> {}\n", json(from), json(to))
        }
        (ImportState::Change(Some(to)), None) => format!("+ {name}: {}\n", json(to)),
        (ImportState::Change(None), Some(from)) => format!("- {name}: {}\n", json(from)),
        (ImportState::Change(None), None) => return None,
    })
}

#[derive(Clone, Copy)]
struct Count {
    change: usize,
    same: usize,
    refused: usize,
}

impl Count {
    fn of(rows: &[ImportRow]) -> Self {
        let mut count = Self {
            change: 0,
            same: 0,
            refused: 0,
        };
        for row in rows {
            *match row.state {
                ImportState::Change(_) => &mut count.change,
                ImportState::Same => &mut count.same,
                ImportState::Refused(_) => &mut count.refused,
            } += 1;
        }
        count
    }
}

fn summary(count: Count, changed: bool, how: &ApplyArgs) -> String {
    let Count {
        change,
        same,
        refused,
    } = count;
    let verb = if changed { "changed" } else { "would change" };
    let start = match (changed, how.dry_run) {
        (true, _) => "Applied",
        (false, true) => "Dry run, nothing applied",
        (false, false) if refused == 0 => "Nothing to do",
        (false, false) => "Nothing applied",
    };
    format!("{start}: {change} {verb}, {same} as before, {refused} refused.")
}
