//! The database: who may write at once, and what becomes of the file.

use std::thread;

use crate::process::{Server, output};

#[test]
fn of_writers_with_one_version_one_wins_also_across_processes() {
    let data = tempfile::tempdir().unwrap();
    let servers = [
        Server::start(data.path(), &[]),
        Server::start(data.path(), &[]),
    ];
    let etag = servers[0].get("/api/v1/account").header("etag").to_owned();
    let statuses: Vec<u16> = thread::scope(|scope| {
        let writers: Vec<_> = (0..20)
            .map(|writer| {
                let (server, etag) = (&servers[writer % 2], etag.as_str());
                scope.spawn(move || {
                    let body = format!("{{\"display_name\":\"Writer {writer}\"}}");
                    server.patch_account(etag, &body).status
                })
            })
            .collect();
        writers
            .into_iter()
            .map(|writer| writer.join().unwrap())
            .collect()
    });
    let won = statuses.iter().filter(|status| **status == 200).count();
    let stale = statuses.iter().filter(|status| **status == 412).count();
    assert_eq!((won, stale), (1, 19), "{statuses:?}");
}

#[test]
fn writers_who_read_again_all_get_through() {
    const EACH: usize = 10;
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    thread::scope(|scope| {
        for field in ["name", "display_name", "time_zone", "contact_email"] {
            let server = &server;
            scope.spawn(move || {
                for count in 0..EACH {
                    let value = match field {
                        "time_zone" => format!("Etc/GMT-{count}"),
                        "contact_email" => format!("a{count}@example.org"),
                        _ => format!("Count {count}"),
                    };
                    let body = format!("{{\"{field}\":\"{value}\"}}");
                    loop {
                        let etag = server.get("/api/v1/account").header("etag").to_owned();
                        match server.patch_account(&etag, &body).status {
                            200 => break,
                            status => assert_eq!(status, 412),
                        }
                    }
                }
            });
        }
    });
    let account: serde_json::Value =
        serde_json::from_slice(&server.get("/api/v1/account").body).unwrap();
    assert_eq!(account["name"], "Count 9");
    assert_eq!(account["display_name"], "Count 9");
    assert_eq!(account["time_zone"], "Etc/GMT-9");
    assert_eq!(account["contact_email"], "a9@example.org");
}

#[cfg(unix)]
#[test]
fn it_ends_when_told_to_and_keeps_the_file_to_its_user() {
    use std::os::unix::fs::PermissionsExt as _;
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("new/folder");
    let server = Server::start(&folder, &[]);
    assert_eq!(server.patch_account("*", "{\"name\":\"Ada\"}").status, 200);
    assert_eq!(server.terminate(), Some(0));
    let mode = |name: &str| {
        let data = std::fs::metadata(folder.join(name)).unwrap();
        data.permissions().mode() & 0o777
    };
    assert_eq!((mode(""), mode("allset.sqlite")), (0o700, 0o600));
    // The log was merged into the file.
    assert!(!folder.join("allset.sqlite-wal").exists());
}

#[test]
fn what_it_cannot_do_is_one_sentence() {
    let data = tempfile::tempdir().unwrap();
    let sentence = |arguments: &[&str]| {
        let output = output(data.path(), arguments);
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(text.lines().count(), 1, "{text}");
        text
    };
    let server = Server::start(data.path(), &[]);
    let port = server.address.rsplit(':').next().unwrap();
    let taken = sentence(&["--port", port]);
    assert!(
        taken.contains(&format!("port {port} of 127.0.0.1 is taken")),
        "{taken}"
    );
    assert!(sentence(&["--host", "0.0.0.0"]).contains("--trust-network"));
    assert!(sentence(&["--static", "/nonexistent"]).contains("is not a folder"));

    let file = data.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let output = output(&file, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write to"));
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("allset.sqlite");
    let text = "not a database, but somebody's text. ".repeat(50);
    std::fs::write(&file, &text).unwrap();
    let output = output(data.path(), &["--port", "0"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot open"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
}
