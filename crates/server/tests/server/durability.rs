//! What was acknowledged is stored, whatever becomes of the process.

use std::collections::HashMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use allset_domain::readiness::{EvidenceItem, fingerprint};
use serde_json::{Value, json};

use crate::process::{Answer, Server, send};

const ROUNDS: usize = 20;

/// The fields of the account that have a writer each.
const FIELDS: [&str; 5] = [
    "/name",
    "/display_name",
    "/billing/name",
    "/billing/address",
    "/billing/tax_id",
];

/// A change that the server acknowledged.
struct Acknowledged {
    /// The field that was written, or [`REVIEWS`].
    what: &'static str,
    /// What was written: each writer counts on, from round to round.
    count: u64,
    answer: Answer,
}

const REVIEWS: &str = "reviews";

/// Everything that was acknowledged since the beginning.
#[derive(Default)]
struct Ledger {
    counts: HashMap<&'static str, u64>,
    /// The account in each of its versions.
    accounts: HashMap<u64, String>,
}

impl Ledger {
    fn add(&mut self, acknowledged: Acknowledged) {
        let Acknowledged {
            what,
            count,
            answer,
        } = acknowledged;
        self.counts.insert(what, count);
        if what != REVIEWS {
            let text = answer.text();
            let known = self.accounts.entry(version(&answer)).or_insert(text);
            assert_eq!(*known, answer.text(), "two accounts of one version");
        }
    }

    fn last(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or(0)
    }

    /// Holds what a server says after a kill against what was acknowledged before it.
    fn check(&self, server: &Server) {
        let account = server.get("/api/v1/account");
        let newest = self.accounts.keys().max().copied().unwrap_or(0);
        assert!(version(&account) >= newest, "an older version came back");
        if let Some(known) = self.accounts.get(&version(&account)) {
            assert_eq!(
                account.text(),
                *known,
                "another account of the same version"
            );
        }
        let account: Value = serde_json::from_slice(&account.body).unwrap();
        for field in FIELDS {
            let value = account.pointer(field).and_then(Value::as_str).unwrap();
            self.check_count(field, value.parse().unwrap_or(0));
        }

        let reviews = server.get("/api/v1/readiness/reviews");
        let reviews: Value = serde_json::from_slice(&reviews.body).unwrap();
        let reviews = reviews["reviews"].as_array().unwrap().iter();
        let counts: Vec<u64> = reviews
            .filter_map(|review| review["evidence"][0]["value"].as_str()?.parse().ok())
            .collect();
        let newest = counts.first().copied().unwrap_or(0);
        self.check_count(REVIEWS, newest);
        // None is missing, and none that was sent again after a kill is there twice.
        let expected: Vec<_> = (1..=newest).rev().take(counts.len()).collect();
        assert_eq!(counts, expected);
    }

    /// What was under way when the server died may have been stored or not; nothing else may.
    fn check_count(&self, what: &str, stored: u64) {
        let last = self.last(what);
        assert!(
            (last..=last + 1).contains(&stored),
            "{what}: {last} was acknowledged, {stored} is stored"
        );
    }
}

fn version(answer: &Answer) -> u64 {
    answer.header("etag").trim_matches('"').parse().unwrap()
}

/// Sends one change until it is made; nothing when the server is gone.
fn write_field(address: &str, field: &str, count: u64, based: bool) -> Option<Answer> {
    let names: Vec<_> = field.split('/').skip(1).collect();
    let value = json!(count.to_string());
    let body = names
        .iter()
        .rev()
        .fold(value, |value, name| json!({ *name: value }));
    loop {
        let etag = match based {
            true => send(address, "GET", "/api/v1/account", &[], b"")?
                .header("etag")
                .to_owned(),
            false => "*".to_owned(),
        };
        let headers = [
            ("Content-Type", "application/merge-patch+json"),
            ("If-Match", etag.as_str()),
        ];
        let body = body.to_string();
        let answer = send(
            address,
            "PATCH",
            "/api/v1/account",
            &headers,
            body.as_bytes(),
        )?;
        match answer.status {
            200 => return Some(answer),
            status => assert_eq!((status, based), (412, true), "{}", answer.text()),
        }
    }
}

/// Records a review under a key of its own, so that it can be sent again after a kill.
fn write_review(address: &str, count: u64) -> Option<Answer> {
    let evidence = json!([{"key": "count", "value": count.to_string()}]);
    let items: Vec<EvidenceItem> = serde_json::from_value(evidence.clone()).unwrap();
    let fingerprint = fingerprint(&items);
    let body = json!({"check": "profile", "fingerprint": fingerprint, "evidence": evidence});
    let key = format!("review-{count}");
    let headers = [
        ("Content-Type", "application/json"),
        ("If-Match", "*"),
        ("Idempotency-Key", key.as_str()),
    ];
    let path = "/api/v1/readiness/reviews";
    let answer = send(address, "POST", path, &headers, body.to_string().as_bytes())?;
    assert_eq!(answer.status, 201, "{}", answer.text());
    Some(answer)
}

/// Counts on and writes until the server is gone.
fn keep_writing(address: &str, what: &'static str, last: u64, tell: &Sender<Acknowledged>) {
    for count in last + 1.. {
        let answer = match FIELDS.iter().position(|field| *field == what) {
            Some(at) => write_field(address, what, count, at % 2 == 0),
            None => write_review(address, count),
        };
        let Some(answer) = answer else { return };
        tell.send(Acknowledged {
            what,
            count,
            answer,
        })
        .unwrap();
    }
}

/// Lets all writers write at once, and kills the server as soon as it has acknowledged so much.
fn write_and_kill(data: &Path, ledger: &mut Ledger, enough: usize) {
    let server = Server::start(data, &[]);
    let address = server.address.clone();
    let (tell, told): (_, Receiver<Acknowledged>) = channel();
    thread::scope(|scope| {
        for what in FIELDS.into_iter().chain([REVIEWS]) {
            let (address, last, tell) = (address.as_str(), ledger.last(what), tell.clone());
            scope.spawn(move || keep_writing(address, what, last, &tell));
        }
        // The channel ends when the last of the writers does.
        drop(tell);
        let first: Vec<_> = told.iter().take(enough).collect();
        server.kill();
        first
            .into_iter()
            .chain(told.iter())
            .for_each(|one| ledger.add(one));
    });
}

#[test]
fn whatever_was_acknowledged_to_many_writers_survives_a_kill() {
    let data = tempfile::tempdir().unwrap();
    let mut ledger = Ledger::default();
    for round in 0..ROUNDS {
        write_and_kill(data.path(), &mut ledger, 1 + round * 7 % 30);
        ledger.check(&Server::start(data.path(), &[]));
    }
    assert!(FIELDS.iter().all(|field| ledger.last(field) > 0));
}
