//! `cargo xtask test`: every check there is, in stages, each of which can be run alone.

use std::env;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command::{cargo, command, shown};
use crate::{bench, dist, places, setup, tidy};

/// What `test` is asked for.
pub struct Options {
    pub quick: bool,
    pub list: bool,
    pub only: Option<String>,
}

/// What a stage found out.
#[derive(Clone, Copy, Default)]
struct Count {
    passed: u64,
    failed: u64,
}

struct Stage {
    name: &'static str,
    what: &'static str,
    /// Left out by `--quick`.
    browser: bool,
    run: fn(&mut Count) -> Result<()>,
}

const STAGES: &[Stage] = &[
    Stage {
        name: "fmt",
        what: "rustfmt",
        browser: false,
        run: |count| counted(cargo("fmt --all --check")?, count),
    },
    Stage {
        name: "tidy",
        what: "documents and house rules",
        browser: false,
        run: |_| tidy::tidy(),
    },
    Stage {
        name: "clippy",
        what: "lints, native",
        browser: false,
        run: clippy,
    },
    Stage {
        name: "clippy-wasm",
        what: "lints, WebAssembly",
        browser: false,
        run: clippy_wasm,
    },
    Stage {
        name: "unit",
        what: "tests of all crates, native",
        browser: false,
        run: |count| counted(cargo("test --workspace")?, count),
    },
    Stage {
        name: "contract",
        what: "the contract of the API, over the server",
        browser: false,
        run: contract,
    },
    Stage {
        name: "web",
        what: "tests of components and the browser backend, in Chromium",
        browser: true,
        run: web,
    },
    Stage {
        name: "build",
        what: "dist/",
        browser: true,
        run: |_| dist::build(None),
    },
    Stage {
        name: "weight",
        what: "the first page's limit",
        browser: true,
        run: |_| bench::weight(),
    },
    Stage {
        name: "e2e",
        what: "Playwright over dist/ and over the server",
        browser: true,
        run: e2e,
    },
];

/// Runs the stages and sums up.
pub fn run(options: &Options) -> Result<ExitCode> {
    if options.list {
        for stage in STAGES {
            println!("{:<12} {}", stage.name, stage.what);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let chosen: Vec<_> = match &options.only {
        Some(name) => STAGES.iter().filter(|stage| stage.name == name).collect(),
        None => STAGES
            .iter()
            .filter(|stage| !(options.quick && stage.browser))
            .collect(),
    };
    if chosen.is_empty() {
        let names: Vec<_> = STAGES.iter().map(|stage| stage.name).collect();
        bail!("no such stage; there are {}", names.join(", "));
    }

    let mut ends = Vec::new();
    let mut built = true;
    for stage in chosen {
        // What is left of an older build would be tested in place of this one.
        if !built && matches!(stage.name, "weight" | "e2e") {
            ends.push((
                stage,
                Count::default(),
                Duration::ZERO,
                Some("not run: there is no build".to_owned()),
            ));
            continue;
        }
        setup::say(&format!("{}: {}", stage.name, stage.what));
        let start = Instant::now();
        let mut count = Count::default();
        let error = (stage.run)(&mut count)
            .err()
            .map(|error| format!("{error:#}"));
        if let Some(error) = &error {
            eprintln!("error: {error}");
            built &= stage.name != "build";
        }
        ends.push((stage, count, start.elapsed(), error));
    }

    println!("\n{:<12} {:>8}  result", "stage", "time");
    let mut sum = Count::default();
    for (stage, count, time, error) in &ends {
        // A stage that counts nothing itself is one check.
        let one = u64::from(count.passed + count.failed == 0);
        match error {
            None => sum.passed += count.passed + one,
            Some(_) => {
                sum.passed += count.passed;
                sum.failed += count.failed.max(1);
            }
        }
        let result = match error {
            None if one == 1 => "ok".to_owned(),
            None => format!("ok, {} passed", count.passed),
            Some(error) => format!(
                "FAILED: {error}\n{:>23}again: cargo xtask test --only {}",
                "", stage.name
            ),
        };
        println!("{:<12} {:>6.1} s  {result}", stage.name, time.as_secs_f64());
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    Ok(if sum.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn clippy(count: &mut Count) -> Result<()> {
    counted(
        cargo("clippy --workspace --all-targets -- -D warnings")?,
        count,
    )
}

fn clippy_wasm(count: &mut Count) -> Result<()> {
    setup::for_development()?;
    counted(
        cargo(
            "clippy --target wasm32-unknown-unknown -p allset -p allset-browser-backend -p allset-file-worker \
             -p allset-planner-worker --lib --bins --tests -- -D warnings",
        )?,
        count,
    )
}

fn contract(count: &mut Count) -> Result<()> {
    setup::node()?;
    let server = server()?;
    let mut suite = command("node")?;
    suite
        .args(["tests/contract/run.mjs", "--server"])
        .arg(server);
    counted(suite, count)
}

/// The server, built for development.
fn server() -> Result<PathBuf> {
    crate::command::run(&mut cargo("build -p allset-server")?)?;
    let name = format!("allset-server{}", env::consts::EXE_SUFFIX);
    Ok(places::target()?.join("debug").join(name))
}

fn web(count: &mut Count) -> Result<()> {
    setup::for_development()?;
    let browser = setup::browser()?;
    let mut tests = cargo(
        "test --target wasm32-unknown-unknown -p allset -p allset-browser-backend -p allset-planner-worker \
         --lib --bins --tests",
    )?;
    tests
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", browser.chromedriver)
        .env(
            "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
            places::root().join("xtask/webdriver.json"),
        )
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    counted(tests, count)
}

fn e2e(count: &mut Count) -> Result<()> {
    let folder = places::root().join("tests/e2e");
    let browser = setup::browser()?;
    setup::node_packages(&folder)?;
    let server = server()?;
    let mut playwright = command("node")?;
    playwright
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .current_dir(folder)
        .env("ALLSET_CHROMIUM", browser.chromium)
        .env("ALLSET_SERVER", server);
    counted(playwright, count)
}

/// Runs a test runner to its end: shows what it prints, and adds up what it says it has counted.
fn counted(mut command: Command, count: &mut Count) -> Result<()> {
    if std::io::stdout().is_terminal() {
        command
            .env("CARGO_TERM_COLOR", "always")
            .env("FORCE_COLOR", "1");
    }
    let name = shown(&command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    let stdout = child.stdout.take().context("the output is piped")?;
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let mut out = std::io::stdout().lock();
        out.write_all(&line)?;
        out.write_all(b"\n")?;
        if let Some(found) = read_count(&String::from_utf8_lossy(&line)) {
            count.passed += found.passed;
            count.failed += found.failed;
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// The count in a line of Rust's test harness (`test result: ok. 3 passed; 0 failed; …`) or of
/// Playwright (`  3 passed (1.2s)`, `  1 failed`).
fn read_count(line: &str) -> Option<Count> {
    let plain = without_colours(line);
    let plain = plain.trim();
    let mut count = Count::default();
    if let Some(result) = plain.strip_prefix("test result: ") {
        for part in result.split(['.', ';']) {
            let mut words = part.split_whitespace();
            if let (Some(number), Some(word)) = (words.next(), words.next())
                && let Ok(number) = number.parse::<u64>()
            {
                match word {
                    "passed" => count.passed = number,
                    "failed" => count.failed = number,
                    _ => {}
                }
            }
        }
        return Some(count);
    }
    let (number, word) = plain.split_once(' ')?;
    let number = number.parse().ok()?;
    match word {
        "failed" => count.failed = number,
        passed if passed.starts_with("passed (") => count.passed = number,
        _ => return None,
    }
    Some(count)
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once('m').map_or("", |(_, text)| text));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(u64, u64)> {
        read_count(line).map(|count| (count.passed, count.failed))
    }

    #[test]
    fn the_lines_that_count_are_understood() {
        let harness = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(read(harness), Some((12, 3)));
        assert_eq!(read("  41 passed (1.3m)"), Some((41, 0)));
        assert_eq!(read("  \u{1b}[31m2 failed\u{1b}[39m"), Some((0, 2)));
    }

    #[test]
    fn other_lines_are_not_counted() {
        assert_eq!(read("running 3 tests"), None);
        assert_eq!(read("test money::sums ... ok"), None);
        assert_eq!(read("3 passed by"), None);
    }
}
