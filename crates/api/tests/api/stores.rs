//! What the API makes of stores that fail, hold less than expected, or are written by others.

use std::sync::Arc;

use crate::client::Api;
use allset_api::{
    CommitError, Document, Expect, FailureCause, Key, MemoryStore, RefillPolicy, Store, StoreError,
    Write,
};
use allset_domain::time::Timestamp;
use async_trait::async_trait;
use axum::body::Body;
use axum::http::Request;
use futures_util::future::join_all;
use pollster::block_on;
use serde_json::json;
use tower::ServiceExt as _;

/// A store that reads `body` for every document, or fails.
struct Broken(Result<&'static str, StoreError>);

#[async_trait]
impl Store for Broken {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        let body = self.0.clone()?.to_owned();
        let document = Document { version: 1, body };
        Ok(vec![Some(document); keys.len()])
    }

    async fn commit(&self, _: &[Write], _: Timestamp) -> Result<u64, CommitError> {
        Err(CommitError::Stale)
    }
}

#[test]
fn a_failure_of_the_store_is_told_without_its_secrets() {
    block_on(async {
        for (error, cause) in [
            (Err(StoreError::Unavailable("secret".into())), "secret"),
            (Err(StoreError::Full("secret".into())), "secret"),
            (Err(StoreError::Newer("secret".into())), "secret"),
            (Ok("{\"name\": \"secret\"}"), "cannot be read at line 1"),
        ] {
            let status = if error.is_err() { 503 } else { 500 };
            let api = Api::over(Arc::new(Broken(error)), RefillPolicy::Always);
            let answer = api.get("/account").await;
            assert_eq!(answer.status, status);
            assert_eq!(
                answer.code(),
                if status == 503 {
                    "unavailable"
                } else {
                    "internal"
                }
            );
            assert!(!answer.text.contains("secret"), "{}", answer.text);
            let request = Request::get("/api/v1/account").body(Body::empty());
            let response = api
                .router
                .clone()
                .oneshot(request.expect("a request"))
                .await;
            let response = response.expect("a router always answers");
            let logged = response.extensions().get::<FailureCause>();
            assert!(
                logged.is_some_and(|logged| logged.0.contains(cause)),
                "{logged:?}"
            );
        }
    });
}

/// A memory store that lets others in between its answers.
struct Slow(MemoryStore);

async fn let_others_in() {
    let mut waited = false;
    std::future::poll_fn(|context| {
        if waited {
            return std::task::Poll::Ready(());
        }
        waited = true;
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

#[async_trait]
impl Store for Slow {
    async fn read(&self, keys: &[Key]) -> Result<Vec<Option<Document>>, StoreError> {
        let_others_in().await;
        let documents = self.0.read(keys).await;
        let_others_in().await;
        documents
    }

    async fn commit(&self, writes: &[Write], now: Timestamp) -> Result<u64, CommitError> {
        let_others_in().await;
        self.0.commit(writes, now).await
    }
}

#[test]
fn of_writers_with_one_version_one_wins() {
    block_on(async {
        let api = Api::over(Arc::new(Slow(MemoryStore::default())), RefillPolicy::Always);
        let etag = api.etag("/account").await;
        let bodies: Vec<_> = (0..20)
            .map(|n| json!({"display_name": format!("W{n}")}))
            .collect();
        let answers = join_all(bodies.iter().map(|body| api.patch_account(&etag, body))).await;
        let won: Vec<_> = answers
            .iter()
            .filter(|answer| answer.status == 200)
            .collect();
        assert_eq!(won.len(), 1);
        assert!(
            answers
                .iter()
                .all(|answer| [200, 412].contains(&answer.status))
        );
        assert_eq!(api.get("/account").await.json(), won[0].json());
    });
}

#[test]
fn writers_of_other_documents_do_not_make_each_other_stale() {
    block_on(async {
        let api = Api::over(Arc::new(Slow(MemoryStore::default())), RefillPolicy::Always);
        let account = api.etag("/account").await;
        let reviews = api.etag("/readiness/reviews").await;
        let evidence = json!([{"key": "account.name", "value": ""}]);
        let items: Vec<_> = serde_json::from_value(evidence.clone()).expect("evidence");
        let fingerprint = allset_domain::readiness::fingerprint(&items);
        let review = json!({"check": "profile", "fingerprint": fingerprint, "evidence": evidence});
        // Both mark the workspace as edited.
        let change = json!({"display_name": "Ada"});
        let answers = join_all([
            Box::pin(api.patch_account(&account, &change))
                as std::pin::Pin<Box<dyn Future<Output = _>>>,
            Box::pin(api.post_review(&reviews, None, &review)),
        ])
        .await;
        let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
        assert_eq!(statuses, [200, 201]);
    });
}

#[test]
fn those_who_begin_at_once_begin_with_one_workspace() {
    block_on(async {
        let store = Arc::new(Slow(MemoryStore::default()));
        let apis: Vec<_> = (0..5)
            .map(|_| Api::over(store.clone(), RefillPolicy::Always))
            .collect();
        let answers = join_all(apis.iter().map(|api| api.get("/workspace"))).await;
        for answer in &answers {
            assert_eq!(answer.header("etag"), answers[0].header("etag"));
            assert_eq!(answer.text, answers[0].text);
        }
    });
}

#[test]
fn a_workspace_of_an_older_version_is_given_what_it_lacks() {
    block_on(async {
        let store = Arc::new(MemoryStore::default());
        let api = Api::over(store.clone(), RefillPolicy::Always);
        let account = api
            .patch_account("*", &json!({"display_name": "Ada"}))
            .await;
        assert_eq!(account.status, 200);
        let old: Vec<_> = Key::ALL[..5].to_vec();
        let documents = store.read(&old).await.expect("it is there");
        let writes: Vec<_> = old
            .into_iter()
            .zip(documents)
            .map(|(key, document)| Write {
                key,
                expect: Expect::Absent,
                body: document.expect("it is there").body,
            })
            .collect();
        let older = Arc::new(MemoryStore::default());
        let now = Timestamp::from_millis(1_764_000_000_000);
        older
            .commit(&writes, now)
            .await
            .expect("a store that is empty");

        let api = Api::over(older, RefillPolicy::Always);
        let settings = api.get("/settings").await;
        assert_eq!(settings.status, 200);
        assert_eq!(settings.json()["workspace"]["import.retention"], 365);
        let changed = api
            .patch_settings("*", &json!({"workspace": {"import.retention": 3}}))
            .await;
        assert_eq!(changed.status, 200);
        assert_eq!(api.get("/account").await.json()["display_name"], "Ada");
        assert_eq!(api.get("/workspace").await.json()["edited"], true);
    });
}
