//! Divides the app's module into the part of the first page and one for each other page
//! (`src/pages/lazy.rs`), after Trunk has built it whole.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha384};

use crate::command::{command, run};
use crate::{minify, places, slim};

/// Set where the module is to be divided: `build.rs` prepares it then.
pub const ASKED: &str = "ALLSET_SPLIT";
/// How a file of the app begins.
const APP: &str = "allset";
/// What the dividing tool calls the script that fetches parts.
const LOADER: &str = "__wasm_split.js";

/// Whether this build is to be divided.
pub fn asked() -> bool {
    env::var_os(ASKED).is_some()
}

/// Divides the module in a folder that Trunk has built, makes the scripts small, and gives
/// `index.html` with the names and digests of the new files.
pub fn divide(staging: &Path, index: &str) -> Result<String> {
    let whole = WholeApp::find(staging)?;
    whole.remove()?;
    minify::scripts(staging)?;
    let work = places::root().join("target/split");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let (raw, bound) = (work.join("raw"), work.join("bound"));
    fs::create_dir_all(&raw)?;
    fs::create_dir_all(&bound)?;

    let linked = places::target()?.join("wasm32-unknown-unknown/wasm-release/allset.wasm");
    run(command("wasm-split-cli")?.arg(&linked).arg(&raw).args([
        "--target",
        "web",
        "--out-name",
        APP,
    ]))?;
    run(command("wasm-bindgen")?
        .args(["--target", "web", "--keep-lld-exports", "--no-typescript"])
        .args(["--out-name", APP, "--out-dir"])
        .arg(&bound)
        .arg(raw.join("allset.wasm")))?;
    fs::copy(raw.join(LOADER), bound.join(LOADER))?;
    let (script, module) = (bound.join("allset.js"), bound.join("allset_bg.wasm"));
    let bare = slim::without_classes(&fs::read_to_string(&script)?);
    let loader = fs::read_to_string(bound.join(LOADER))?;
    // Before the optimiser, so that what only they kept goes, too.
    let unburdened = slim::without_unused_exports(&fs::read(&module)?, &[&bare, &loader])?;
    fs::write(&module, unburdened)?;
    let flags = optimizer_flags()?;
    for part in modules(&raw)? {
        let name = part.file_name().context("a module has a name")?;
        let from = if name == "allset.wasm" {
            module.clone()
        } else {
            part.clone()
        };
        let to = bound.join(from.file_name().context("a module has a name")?);
        run(command("wasm-opt")?
            // What a control flow of its own making lays open, a second round finds: 1 in 100 bytes.
            .args(["-Oz", "--flatten", "--rereloop", "-Oz"])
            // The lowest kilobyte is the far end of the stack, and no value lives there, so that an address and
            // its offset can be one access: 1 in 200 bytes.
            .args(["--low-memory-unused"])
            .args(["--strip-debug", "--strip-producers"])
            .args(&flags)
            .arg(&from)
            .arg("-o")
            .arg(to))?;
    }

    let (short, fitting) = slim::with_short_names(&fs::read(&module)?, &bare)?;
    fs::write(&module, short)?;
    fs::write(&script, fitting)?;
    minify::scripts(&bound)?;

    // The files name each other, so they all carry the mark of all of them.
    let mut hash = Sha384::new();
    let mut files = Vec::new();
    for entry in fs::read_dir(&bound)? {
        files.push(entry?.path());
    }
    files.sort();
    for file in &files {
        hash.update(fs::read(file)?);
    }
    let mark: String = hash.finalize()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let named = |name: &str| match name {
        "allset.js" => format!("{APP}-{mark}.js"),
        "allset_bg.wasm" => format!("{APP}-{mark}_bg.wasm"),
        LOADER => format!("{APP}-{mark}-parts.js"),
        part => format!("{APP}-{mark}-{}", part.trim_start_matches("split_")),
    };
    let names: Vec<String> = files
        .iter()
        .filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()))
        .collect();
    for (file, name) in files.iter().zip(&names) {
        let to = staging.join(named(name));
        if file.extension() == Some(OsStr::new("js")) {
            let mut script = fs::read_to_string(file)?;
            // Not the keys of the module's imports, which stay what the module calls them.
            for other in &names {
                for before in ["from", "new URL("] {
                    script = script.replace(
                        &format!("{before}\"./{other}\""),
                        &format!("{before}\"./{}\"", named(other)),
                    );
                }
            }
            fs::write(to, script)?;
        } else {
            fs::copy(file, to)?;
        }
    }

    let script = named("allset.js");
    let module = named("allset_bg.wasm");
    let loader = format!("<link rel=\"modulepreload\" href=\"./{}\">", named(LOADER));
    Ok(index
        .replace(&whole.script_digest, &digest(&staging.join(&script))?)
        .replace(&whole.module_digest, &digest(&staging.join(&module))?)
        .replace(&whole.script, &script)
        .replace(&whole.module, &module)
        .replace("</head>", &format!("{loader}</head>")))
}

/// The part of a page in a built folder, where it has one.
pub fn part_of(staging: &Path, key: &str) -> Result<Option<String>> {
    for entry in fs::read_dir(staging)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!("{APP}-")) && name.ends_with(&format!("-{key}.wasm")) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// The app's files as Trunk has built them.
struct WholeApp {
    folder: PathBuf,
    script: String,
    module: String,
    script_digest: String,
    module_digest: String,
}

impl WholeApp {
    fn find(staging: &Path) -> Result<Self> {
        for entry in fs::read_dir(staging)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let hashed =
                |hash: &str| hash.len() >= 8 && hash.bytes().all(|b| b.is_ascii_hexdigit());
            if let Some(hash) = name
                .strip_prefix("allset-")
                .and_then(|rest| rest.strip_suffix(".js"))
                && hashed(hash)
            {
                let module = format!("{APP}-{hash}_bg.wasm");
                return Ok(Self {
                    folder: staging.to_owned(),
                    script_digest: digest(&staging.join(&name))?,
                    module_digest: digest(&staging.join(&module))?,
                    script: name,
                    module,
                });
            }
        }
        bail!("Trunk left no script of the app");
    }

    fn remove(&self) -> Result<()> {
        fs::remove_file(self.folder.join(&self.script))?;
        fs::remove_file(self.folder.join(&self.module))?;
        Ok(())
    }
}

/// The digest of a file, as HTML has it (Subresource Integrity).
fn digest(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(format!("sha384-{}", BASE64.encode(Sha384::digest(bytes))))
}

fn modules(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("wasm")) {
            modules.push(path);
        }
    }
    Ok(modules)
}

/// The features that `wasm-opt` has to know of: the ones that `index.html` names for Trunk.
pub fn optimizer_flags() -> Result<Vec<String>> {
    let index = fs::read_to_string(places::root().join("index.html"))?;
    let flags = index
        .split("data-wasm-opt-params=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .context("index.html names no flags for wasm-opt")?;
    Ok(flags.split_whitespace().map(str::to_owned).collect())
}
