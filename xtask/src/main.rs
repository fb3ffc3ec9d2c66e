//! Everything there is to do with this repository, set-up included. `cargo xtask help` lists it.

mod bench;
mod command;
mod css;
mod dist;
mod html;
mod locale;
mod minify;
mod pages;
mod places;
mod serve;
mod setup;
mod shared;
mod slim;
mod split;
mod suite;
mod tidy;

// The route table is pure: the build reads it from the app, there is no second list.
#[path = "../../src/route.rs"]
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "the build lists routes, the app finds them")
)]
mod route;

// So are the locale files and the form in which they are sent.
#[path = "../../src/i18n/compact.rs"]
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "the build writes what the app reads")
)]
mod compact;
#[path = "../../src/i18n/fluent.rs"]
mod fluent;

use std::process::ExitCode;

use anyhow::{Result, bail};
use pico_args::Arguments;

const HELP: &str = "\
cargo xtask <command>, from anywhere in the repository

  serve    the app, ready in a browser
             --port N      (8080)
             --no-open     leave the browser alone
             --server      with the native backend instead of the browser's own
             --data DIR    with --server: where its data are kept
             --release     as it is published, rather than built for the edit loop
  build    a static dist/ for any host, under any path
             --base /sub/  references from this path rather than relative ones
  test     every check there is
             --quick       without the browser
             --only STAGE  one stage alone (--list names them)
  bench    find, interaction, libraries, planner, weight or, without a name, all
  tidy     whether the documents and house rules still hold

  style, pages: hooks that Trunk calls";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_env();
    let command = arguments.subcommand()?;
    match command.as_deref() {
        Some("serve") => {
            let options = serve::Options {
                port: arguments.opt_value_from_str("--port")?.unwrap_or(8080),
                open: !arguments.contains("--no-open"),
                server: arguments.contains("--server"),
                data: arguments.opt_value_from_str("--data")?,
                release: arguments.contains("--release"),
            };
            nothing_left(arguments)?;
            serve::serve(&options)?;
        }
        Some("build") => {
            let base: Option<String> = arguments.opt_value_from_str("--base")?;
            nothing_left(arguments)?;
            dist::build(base.as_deref())?;
        }
        Some("test") => {
            let options = suite::Options {
                quick: arguments.contains("--quick"),
                list: arguments.contains("--list"),
                only: arguments.opt_value_from_str("--only")?,
            };
            nothing_left(arguments)?;
            return suite::run(&options);
        }
        Some("bench") => {
            let which = arguments.opt_free_from_str::<String>()?;
            nothing_left(arguments)?;
            bench::bench(which.as_deref())?;
        }
        Some("tidy") => {
            nothing_left(arguments)?;
            tidy::tidy()?;
        }
        Some("style") => css::hook()?,
        Some("pages") => pages::hook()?,
        Some("help") | None => println!("{HELP}"),
        Some(other) => bail!("there is no command `{other}`\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn nothing_left(arguments: Arguments) -> Result<()> {
    let left = arguments.finish();
    if !left.is_empty() {
        bail!("not understood: {left:?}\n\n{HELP}");
    }
    Ok(())
}
