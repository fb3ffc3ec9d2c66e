//! What the project needs beside Rust, at pinned versions, put in place where it is missing.
//!
//! Tools go into the per-user cache, each into a folder that carries its version. A folder gets its
//! name only when the installation is complete, so an interrupted one is never taken for a tool.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{find, output_of, run};
use crate::places;

/// Trunk 0.22 needs a newer Rust than the pinned one.
const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
};
/// Equal to the crate's version in `Cargo.lock`, or the one cannot read what the other wrote.
const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen-cli",
    version: "0.2.130",
};
/// The npm package that carries `wasm-opt`.
const BINARYEN: Tool = Tool {
    name: "binaryen",
    version: "132.0.0",
};
/// Divides the app's module into parts (`xtask/src/split.rs`).
const WASM_SPLIT: Tool = Tool {
    name: "wasm_split_cli_support",
    version: "0.2.4",
};
/// Minifies scripts.
const ESBUILD: Tool = Tool {
    name: "esbuild",
    version: "0.25.12",
};
const NODE_MAJOR: u32 = 20;

struct Tool {
    name: &'static str,
    version: &'static str,
}

impl Tool {
    fn folder(&self) -> Result<PathBuf> {
        Ok(places::tools()?.join(format!("{}-{}", self.name, self.version)))
    }
}

/// The folders of executables of all tools, whether they are installed or not.
pub fn tool_folders() -> Result<Vec<PathBuf>> {
    [TRUNK, WASM_BINDGEN, WASM_SPLIT, BINARYEN, ESBUILD]
        .iter()
        .map(|tool| {
            // npm puts global executables beside, not under, `bin` on Windows.
            let folder = tool.folder()?;
            Ok(
                if cfg!(windows) && [BINARYEN.name, ESBUILD.name].contains(&tool.name) {
                    folder
                } else {
                    folder.join("bin")
                },
            )
        })
        .collect()
}

/// What it takes to build the app for development.
pub fn for_development() -> Result<()> {
    versions_agree()?;
    wasm_target()?;
    install(&WASM_BINDGEN, |folder| {
        // Its own lock file names a crate that has been withdrawn: without `--locked`.
        cargo_install(&WASM_BINDGEN, folder, &[])
    })?;
    install(&TRUNK, |folder| {
        cargo_install(&TRUNK, folder, &["--locked"])
    })
}

/// What it takes to build the app as it is published.
pub fn for_release() -> Result<()> {
    for_development()?;
    install(&WASM_SPLIT, |folder| {
        cargo_install(
            &WASM_SPLIT,
            folder,
            &["--locked", "--features", "build-binary"],
        )
    })?;
    install(&BINARYEN, |folder| npm_install(&BINARYEN, folder))?;
    install(&ESBUILD, |folder| npm_install(&ESBUILD, folder))
}

/// The browser that the tests drive, and its driver.
pub struct Browser {
    /// Chromium, or Chrome.
    pub chromium: PathBuf,
    /// The program that speaks WebDriver to it.
    pub chromedriver: PathBuf,
}

/// Finds Chromium and its driver, and installs them where that is possible without asking.
pub fn browser() -> Result<Browser> {
    if let Some(found) = found_browser() {
        return Ok(found);
    }
    if is_root() && find(&["apt-get"]).is_some() {
        say("Installing Chromium (once per machine)");
        run(Command::new("apt-get").arg("update"))?;
        run(Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args([
                "install",
                "--yes",
                "--no-install-recommends",
                "chromium",
                "chromium-driver",
            ]))?;
    }
    found_browser().context(
        "the tests drive Chromium: install `chromium` and `chromedriver` (Debian: `sudo apt install chromium \
         chromium-driver`), or name them in ALLSET_CHROMIUM and CHROMEDRIVER",
    )
}

/// Node's packages of a folder, exactly as its lock file says; nothing where they are already so.
pub fn node_packages(folder: &Path) -> Result<()> {
    node()?;
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    let done = folder.join("node_modules/.installed-lock.json");
    if fs::read(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say("Installing the packages of the tests in the browser");
    let mut npm = npm()?;
    npm.args(["ci", "--no-fund", "--no-audit"])
        // The browser is the system's.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .current_dir(folder);
    run(&mut npm)?;
    fs::write(done, lock).context("cannot note which packages are installed")
}

/// Makes sure that there is a Node.js of a version that the scripts can run on.
pub fn node() -> Result<()> {
    if node_is_there() {
        return Ok(());
    }
    if is_root() && find(&["apt-get"]).is_some() {
        say("Installing Node.js (once per machine)");
        run(Command::new("apt-get").arg("update"))?;
        run(Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args([
                "install",
                "--yes",
                "--no-install-recommends",
                "nodejs",
                "npm",
            ]))?;
    }
    if !node_is_there() {
        bail!(
            "this needs Node.js {NODE_MAJOR} or newer with npm: install it and run the command again"
        );
    }
    Ok(())
}

/// A line that says what is being done now.
pub fn say(what: &str) {
    eprintln!("==> {what}");
}

fn node_is_there() -> bool {
    let version = output_of("node", &["--version"]);
    let major = version.as_deref().and_then(|text| {
        text.trim_start_matches('v')
            .split('.')
            .next()?
            .parse::<u32>()
            .ok()
    });
    major.is_some_and(|major| major >= NODE_MAJOR) && find(&["npm"]).is_some()
}

fn npm() -> Result<Command> {
    Ok(Command::new(
        find(&["npm"]).context("npm is not on the path")?,
    ))
}

fn found_browser() -> Option<Browser> {
    let named = |variable: &str, programs: &[&str]| {
        env::var_os(variable)
            .map(PathBuf::from)
            .or_else(|| find(programs))
    };
    Some(Browser {
        chromium: named(
            "ALLSET_CHROMIUM",
            &["chromium", "chromium-browser", "google-chrome"],
        )?,
        chromedriver: named("CHROMEDRIVER", &["chromedriver"])?,
    })
}

fn is_root() -> bool {
    output_of("id", &["-u"]).as_deref() == Some("0")
}

fn versions_agree() -> Result<()> {
    let lock = fs::read_to_string(places::root().join("Cargo.lock")).context("no Cargo.lock")?;
    let locked = lock
        .split("[[package]]")
        .find(|package| package.contains("\nname = \"wasm-bindgen\"\n"))
        .and_then(|package| package.split("version = \"").nth(1)?.split('"').next());
    match locked {
        Some(version) if version != WASM_BINDGEN.version => bail!(
            "Cargo.lock has wasm-bindgen {version}, xtask/src/setup.rs and Trunk.toml pin its command-line tool at \
             {}: they have to be equal",
            WASM_BINDGEN.version
        ),
        _ => Ok(()),
    }
}

fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let libraries = output_of("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if find(&["rustup"]).is_none() {
        bail!("Rust has no {TARGET} target here: install it, or use rustup");
    }
    say("Adding the WebAssembly target");
    run(Command::new("rustup")
        .current_dir(places::root())
        .args(["target", "add", TARGET]))
}

fn install(tool: &Tool, into: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let folder = tool.folder()?;
    if folder.is_dir() {
        return Ok(());
    }
    let tools = places::tools()?;
    fs::create_dir_all(&tools).with_context(|| format!("cannot create {}", tools.display()))?;

    // Two terminals on a fresh machine: the second waits, and finds the tool.
    let lock = File::create(tools.join(format!(".{}.lock", tool.name)))?;
    lock.lock().context("cannot lock the folder of tools")?;
    if folder.is_dir() {
        return Ok(());
    }
    say(&format!(
        "Installing {} {} (once per machine, a few minutes)",
        tool.name, tool.version
    ));
    let partial = tools.join(format!(".{}-{}.partial", tool.name, tool.version));
    if partial.exists() {
        fs::remove_dir_all(&partial)?;
    }
    into(&partial)?;
    fs::rename(&partial, &folder).with_context(|| format!("cannot complete {}", folder.display()))
}

fn npm_install(tool: &Tool, folder: &Path) -> Result<()> {
    node()?;
    let mut npm = npm()?;
    npm.args(["install", "--global", "--no-fund", "--no-audit", "--prefix"])
        .arg(folder)
        .arg(format!("{}@{}", tool.name, tool.version));
    run(&mut npm)
}

fn cargo_install(tool: &Tool, folder: &Path, more: &[&str]) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(places::root())
        .args([
            "install",
            tool.name,
            "--version",
            tool.version,
            "--no-track",
            "--root",
        ])
        .arg(folder)
        .env_remove("CARGO_TARGET_DIR")
        // A tool that is used for seconds is not worth its ten minutes of link-time optimisation.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    run(cargo.args(more))
}
