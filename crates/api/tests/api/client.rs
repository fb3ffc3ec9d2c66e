//! A client of the router in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use allset_api::{ApiConfig, ApiState, Environment, MemoryStore, RefillPolicy, Store, router};
use allset_domain::time::Timestamp;
use allset_domain::workspace::Host;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// A clock that goes on by one second with each look, and ids that count.
#[derive(Default)]
pub struct Counting {
    looks: AtomicI64,
    ids: AtomicUsize,
}

impl Environment for Counting {
    fn now(&self) -> Timestamp {
        let looks = self.looks.fetch_add(1, Ordering::Relaxed);
        Timestamp::from_millis(1_764_000_000_000 + looks * 1_000)
    }

    fn random_id(&self) -> String {
        format!("id-{}", self.ids.fetch_add(1, Ordering::Relaxed))
    }
}

pub struct Api {
    pub router: Router,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn code(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        problem["code"].as_str().unwrap().to_owned()
    }

    /// Each error as `pointer rule`.
    pub fn errors(&self) -> Vec<String> {
        let problem = self.json();
        let errors = problem["errors"].as_array().unwrap().iter();
        errors
            .map(|error| {
                format!(
                    "{} {}",
                    error["pointer"].as_str().unwrap(),
                    error["rule"].as_str().unwrap()
                )
            })
            .collect()
    }
}

impl Api {
    pub fn new() -> Self {
        Self::over(Arc::new(MemoryStore::default()), RefillPolicy::Always)
    }

    pub fn over(store: Arc<dyn Store>, refill: RefillPolicy) -> Self {
        let config = ApiConfig {
            host: Host::Browser,
            persistent: false,
            refill,
        };
        Self {
            router: router(ApiState::new(store, Arc::new(Counting::default()), config)),
        }
    }

    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/api/v1{path}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.into()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "").await
    }

    pub async fn etag(&self, path: &str) -> String {
        self.get(path).await.header("etag").to_owned()
    }

    pub async fn patch_account(&self, etag: &str, body: &Value) -> Answer {
        self.patch("/account", etag, body).await
    }

    pub async fn patch_settings(&self, etag: &str, body: &Value) -> Answer {
        self.patch("/settings", etag, body).await
    }

    async fn patch(&self, path: &str, etag: &str, body: &Value) -> Answer {
        let headers = [
            ("content-type", "application/merge-patch+json"),
            ("if-match", etag),
        ];
        self.send("PATCH", path, &headers, body.to_string()).await
    }

    pub async fn post_review(&self, etag: &str, key: Option<&str>, body: &Value) -> Answer {
        let mut headers = vec![("content-type", "application/json"), ("if-match", etag)];
        headers.extend(key.map(|key| ("idempotency-key", key)));
        self.send("POST", "/readiness/reviews", &headers, body.to_string())
            .await
    }

    pub async fn put_plan(&self, id: &str, body: &Value) -> Answer {
        let headers = [("content-type", "application/json")];
        let path = format!("/plans/{id}");
        self.send("PUT", &path, &headers, body.to_string()).await
    }

    pub async fn refill(&self, etag: &str, body: &Value) -> Answer {
        let headers = [("content-type", "application/json"), ("if-match", etag)];
        self.send("PUT", "/workspace/contents", &headers, body.to_string())
            .await
    }
}

/// A plan of 60 credits.
pub fn plan() -> Value {
    json!({
        "manifest": "jobs.csv",
        "jobs": 10,
        "refused": 0,
        "demands": [
            {"service": "transcribe", "amount": "40.5"},
            {"service": "translate", "amount": "19.5"},
        ],
        "rate_card": "standard",
        "rate_card_version": 1,
        "priced_at": "2026-11-24T09:30:00.000Z",
    })
}
