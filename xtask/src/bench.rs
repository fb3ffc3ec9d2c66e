//! `cargo xtask bench`: what the first page weighs, how fast the planner and the search are, and how soon
//! every section answers a click or a key.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::command::{cargo, command, run};
use crate::split::optimizer_flags;
use crate::{dist, places, setup};

/// What the first page may weigh over the wire, in bytes of brotli 11.
const FIRST_PAGE_LIMIT: u64 = 200_000;

/// Runs the benchmark of that name, or all.
pub fn bench(which: Option<&str>) -> Result<()> {
    match which {
        Some("weight") => {
            dist::build(None)?;
            weight()
        }
        Some("planner") => {
            dist::build(None)?;
            planner()
        }
        Some("libraries") => {
            dist::build(None)?;
            libraries()
        }
        Some("find") => find(),
        Some("interaction") => {
            dist::build(None)?;
            interaction()
        }
        None => {
            dist::build(None)?;
            weight()?;
            planner()?;
            libraries()?;
            find()?;
            interaction()
        }
        Some(other) => {
            bail!("there is no benchmark `{other}`: find, interaction, libraries, planner, weight")
        }
    }
}

/// Weighs a built `dist/`: the files of the first page, then those that come when they are needed.
pub fn weight() -> Result<()> {
    setup::node()?;
    let mut files = Vec::new();
    list(&places::dist(), &mut files)?;
    let (first, later): (Vec<_>, Vec<_>) = files
        .into_iter()
        .filter(|file| !is_copy(file))
        .partition(|file| is_first(file));

    println!("First page");
    let total = table(&first)?;
    println!("\nWhen it is needed");
    table(&later)?;
    println!("\nFirst page: {total} bytes of {FIRST_PAGE_LIMIT}, brotli 11");
    if total > FIRST_PAGE_LIMIT {
        bail!(
            "the first page is {} bytes too heavy",
            total - FIRST_PAGE_LIMIT
        );
    }
    Ok(())
}

/// Times the planner in the browser beside a plain JavaScript loop, and natively.
fn planner() -> Result<()> {
    setup::say("The planner, native and in Chromium");
    let browser = setup::browser()?;
    setup::node_packages(&places::root().join("tests/e2e"))?;
    run(&mut cargo(
        "build --release -p allset-planner-worker --example price",
    )?)?;
    let profile = ("wasm-fast", "-O3");
    let engine = module("allset-planner-worker", "engine", profile)?;
    let native = places::target()?
        .join("release/examples")
        .join(format!("price{}", env::consts::EXE_SUFFIX));
    run(command("node")?
        .arg("tests/bench/planner.mjs")
        .env("ALLSET_CHROMIUM", browser.chromium)
        .env("ALLSET_NATIVE", native)
        .env("ALLSET_ENGINE", engine))
}

/// Times the planner in the browser beside what people would take instead.
fn libraries() -> Result<()> {
    setup::say("The planner beside libraries, in Chromium");
    let browser = setup::browser()?;
    setup::node_packages(&places::root().join("tests/e2e"))?;
    let bench = places::root().join("tests/bench");
    setup::node_packages(&bench)?;
    let bundles = places::target()?.join("bench");
    // What is imported by the name of a package, or is no module.
    let papaparse = bench.join("node_modules/papaparse/papaparse.min.js");
    for (from, to) in [
        (bench.join("duckdb.mjs"), "duckdb.mjs"),
        (papaparse, "papaparse-library.mjs"),
    ] {
        run(command("esbuild")?
            .args(["--bundle", "--format=esm", "--log-level=warning"])
            .arg(format!("--outfile={}", bundles.join(to).display()))
            .arg(from))?;
    }
    run(command("node")?
        .arg("tests/bench/libraries.mjs")
        .env("ALLSET_CHROMIUM", browser.chromium)
        .env("ALLSET_BUNDLES", bundles))
}

/// Times a keystroke of the search over 1,000 entries in the browser, slowed, and natively.
fn find() -> Result<()> {
    setup::say("The search, native and in Chromium");
    let browser = setup::browser()?;
    setup::node_packages(&places::root().join("tests/e2e"))?;
    run(&mut cargo("run --release -p allset-domain --example find")?)?;
    // As the app is built: small first.
    let module = module("allset-domain", "find", ("wasm-release", "-Oz"))?;
    run(command("node")?
        .arg("tests/bench/find.mjs")
        .env("ALLSET_CHROMIUM", browser.chromium)
        .env("ALLSET_FIND", module))
}

/// Times the answers to clicks and keys on every section of a built `dist/` in the browser, slowed.
fn interaction() -> Result<()> {
    setup::say("Clicks and keys, in Chromium");
    let browser = setup::browser()?;
    setup::node_packages(&places::root().join("tests/e2e"))?;
    run(command("node")?
        .arg("tests/bench/interaction.mjs")
        .env("ALLSET_CHROMIUM", browser.chromium))
}

/// Builds an example for the browser by a profile and a level of wasm-opt, and gives the folder with its
/// files.
fn module(package: &str, example: &str, (profile, level): (&str, &str)) -> Result<PathBuf> {
    run(&mut cargo(&format!(
        "build --profile {profile} --target wasm32-unknown-unknown -p {package} --example {example}"
    ))?)?;
    let folder = places::root().join("target/bench");
    let built = format!("wasm32-unknown-unknown/{profile}/examples/{example}.wasm");
    let built = places::target()?.join(built);
    run(command("wasm-bindgen")?
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&folder)
        .arg(built))?;
    let module = folder.join(format!("{example}_bg.wasm"));
    run(command("wasm-opt")?
        .arg(level)
        .args(optimizer_flags()?)
        .arg(&module)
        .arg("-o")
        .arg(&module))?;
    Ok(folder)
}

/// The pages of the other routes are the first page again.
fn is_copy(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default();
    (name == "index.html" && file.parent() != Some(&places::dist())) || name == "404.html"
}

fn is_first(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    // The app's own files begin with its mark; the parts of other pages carry a name behind it.
    let app = name
        .strip_prefix("allset-")
        .and_then(|rest| rest.split_at_checked(16));
    let hashed_app = app.is_some_and(|(mark, rest)| {
        mark.bytes().all(|b| b.is_ascii_hexdigit())
            && [".js", "_bg.wasm", "-parts.js"].contains(&rest)
    });
    let small = [
        "index.html",
        "boot.mjs",
        "early.js",
        "config.json",
        "favicon.svg",
        "en.txt",
    ];
    hashed_app || small.contains(&name.as_ref()) || is_first_sheet(&name)
}

/// Trunk puts a hash behind the name of each sheet.
fn is_first_sheet(name: &str) -> bool {
    name.starts_with("app-") && name.ends_with(".css")
}

fn list(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| {
        format!(
            "{} is not there: `cargo xtask build` makes it",
            folder.display()
        )
    })?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, into)?;
        } else {
            into.push(path);
        }
    }
    into.sort();
    Ok(())
}

/// Prints the files with their sizes and gives the sum, brotli.
fn table(files: &[PathBuf]) -> Result<u64> {
    println!("{:>10} {:>10}  file", "bytes", "brotli");
    let sizes = compressed(files)?;
    for (file, brotli) in files.iter().zip(&sizes) {
        let name = file.strip_prefix(places::dist()).unwrap_or(file);
        println!(
            "{:>10} {brotli:>10}  {}",
            fs::metadata(file)?.len(),
            name.display()
        );
    }
    let total = sizes.iter().sum();
    println!("{:>10} {total:>10}  together", "");
    Ok(total)
}

/// The sizes of files in brotli 11. Node compresses: it is there anyway, a crate would have to be compiled.
fn compressed(files: &[PathBuf]) -> Result<Vec<u64>> {
    const SCRIPT: &str = "
        const { readFileSync } = require('node:fs');
        const { brotliCompressSync, constants } = require('node:zlib');
        for (const file of readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
            const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
            console.log(brotliCompressSync(readFileSync(file), { params }).length);
        }";
    let mut node = command("node")?
        .args(["-e", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start node")?;
    let mut input = node.stdin.take().context("node has no input")?;
    for file in files {
        writeln!(input, "{}", file.display())?;
    }
    drop(input);
    let output = node.wait_with_output()?;
    let sizes = String::from_utf8(output.stdout)?
        .lines()
        .map(str::parse)
        .collect::<Result<Vec<u64>, _>>()?;
    if sizes.len() != files.len() {
        bail!("node could not compress every file");
    }
    Ok(sizes)
}
