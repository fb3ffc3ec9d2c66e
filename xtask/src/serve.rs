//! `cargo xtask serve`: the app, ready in a browser.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;
use std::{env, fs, thread};

use anyhow::{Context, Result, bail};

use crate::command::{cargo, command, run, shown};
use crate::{dist, places, setup};

/// What `serve` is asked for.
pub struct Options {
    pub port: u16,
    pub open: bool,
    pub server: bool,
    pub data: Option<PathBuf>,
    pub release: bool,
}

/// Serves until interrupted.
pub fn serve(options: &Options) -> Result<()> {
    if options.data.is_some() && !options.server {
        bail!("--data goes with --server: the browser keeps its data itself");
    }
    port_is_free(options.port)?;
    let command = if options.server {
        native(options)?
    } else {
        trunk(options)?
    };
    watch(command, options)
}

fn trunk(options: &Options) -> Result<Command> {
    if options.release {
        setup::for_release()?;
    } else {
        setup::for_development()?;
    }
    dist::crates()?;
    setup::say("Building the app (the first time some minutes, then seconds)");
    let mut trunk = dist::trunk("serve", options.release, &places::served(options.release))?;
    trunk.args([
        "--no-autoreload",
        "true",
        "--port",
        &options.port.to_string(),
    ]);
    Ok(trunk)
}

fn native(options: &Options) -> Result<Command> {
    dist::build_served(options.release)?;
    setup::say("Building the server");
    let (flag, folder) = if options.release {
        (" --release", "release")
    } else {
        ("", "debug")
    };
    run(&mut cargo(&format!("build -p allset-server{flag}"))?)?;

    let data = match &options.data {
        Some(data) => env::current_dir()?.join(data),
        None => data_folder()?,
    };
    fs::create_dir_all(&data).with_context(|| format!("cannot create {}", data.display()))?;
    eprintln!("Data are kept in {}", data.display());
    let binary = format!("allset-server{}", env::consts::EXE_SUFFIX);
    let mut server = command(places::target()?.join(folder).join(binary))?;
    server
        .args(["--port", &options.port.to_string(), "--data"])
        .arg(data)
        .arg("--static")
        .arg(places::served(options.release));
    Ok(server)
}

fn data_folder() -> Result<PathBuf> {
    let base = env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share")))
        .context("say where the data are to be kept: --data DIR")?;
    Ok(base.join("allset"))
}

fn port_is_free(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is taken by another program; choose one with `--port`, for example `--port {}`",
            port.checked_add(1).unwrap_or(8080)
        ),
        Err(error) => Err(error).with_context(|| format!("cannot listen on port {port}")),
    }
}

enum Event {
    Ready,
    Interrupted,
}

/// Runs a server until it or its user ends it; says when it answers.
fn watch(mut command: Command, options: &Options) -> Result<()> {
    let (events, received) = mpsc::channel();
    let on_interrupt = events.clone();
    ctrlc::set_handler(move || {
        let _ = on_interrupt.send(Event::Interrupted);
    })?;

    let name = shown(&command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {name}"))?;
    pass_on(&mut child);
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    tell_when_ready(address, events);

    loop {
        if let Some(status) = child.try_wait()? {
            return ended(status, &name);
        }
        match received.recv_timeout(Duration::from_millis(100)) {
            Ok(Event::Ready) => {
                let url = format!("http://{address}/");
                println!("Allset is ready at {url}");
                if options.open {
                    open(&url);
                }
            }
            Ok(Event::Interrupted) => {
                stop(&mut child)?;
                return Ok(());
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
        }
    }
}

fn ended(status: ExitStatus, name: &str) -> Result<()> {
    if !status.success() {
        bail!("{name} ended ({status})");
    }
    Ok(())
}

/// Shows what the child prints; piped, so that it does not mix with our own lines.
fn pass_on(child: &mut Child) {
    if let Some(stdout) = child.stdout.take() {
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                println!("{line}");
            }
        });
    }
}

/// Interrupts, so that a server can finish what it has begun; ends what does not end.
fn stop(child: &mut Child) -> Result<()> {
    #[cfg(unix)]
    {
        let _ = Command::new("kill")
            .args(["-TERM", &child.id().to_string()])
            .status();
        for _ in 0..50 {
            if child.try_wait()?.is_some() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
    let _ = child.kill();
    child.wait()?;
    Ok(())
}

fn tell_when_ready(address: SocketAddr, events: Sender<Event>) {
    thread::spawn(move || {
        while !answers(address) {
            thread::sleep(Duration::from_millis(100));
        }
        let _ = events.send(Event::Ready);
    });
}

/// Whether the page is really served there: the status, and what makes it our page.
fn answers(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(
            stream,
            "GET / HTTP/1.0\r\nHost: {address}\r\nAccept: text/html\r\n\r\n"
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    };
    ask().is_ok_and(|answer| {
        answer
            .lines()
            .next()
            .is_some_and(|status| status.contains(" 200"))
            && answer.contains("boot.mjs?")
    })
}

/// Opens the browser. That there is none to open is no error: the address stands on the screen.
fn open(url: &str) {
    let (program, first): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let _ = Command::new(program)
        .args(first)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
