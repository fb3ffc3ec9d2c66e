//! The command line of the server.

use std::process::ExitCode;

use allset_server::args::{Args, Command};
use allset_server::settings;
use clap::Parser as _;
use tracing::Level;

fn main() -> ExitCode {
    let args = Args::parse();
    tracing_subscriber::fmt()
        .with_max_level(if args.quiet { Level::WARN } else { Level::INFO })
        .with_target(false)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
        .with_writer(std::io::stderr)
        .init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return give_up(&format!("cannot start: {error}")),
    };
    match args.command.clone() {
        Some(Command::Settings(command)) => runtime.block_on(settings::run(&args, command)).into(),
        None => match runtime.block_on(allset_server::run(args)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(sentence) => give_up(&sentence),
        },
    }
}

fn give_up(sentence: &str) -> ExitCode {
    eprintln!("allset-server: {sentence}");
    ExitCode::FAILURE
}
