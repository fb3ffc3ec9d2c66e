//! What each resource does, over the router in memory.

use std::sync::Arc;

use crate::client::Api;
use allset_api::{MAX_REVIEWS_PER_CHECK, MemoryStore, RefillPolicy};
use allset_domain::problem::MAX_BODY_BYTES;
use allset_domain::readiness::{EvidenceItem, fingerprint};
use pollster::block_on;
use serde_json::{Value, json};

fn review(check: &str, value: &str) -> Value {
    let evidence = json!([{"key": "account.name", "value": value}]);
    let items: Vec<EvidenceItem> = serde_json::from_value(evidence.clone()).expect("evidence");
    json!({"check": check, "fingerprint": fingerprint(&items), "evidence": evidence})
}

#[test]
fn an_account_is_read_and_changed() {
    block_on(async {
        let api = Api::new();
        let before = api.get("/account").await;
        assert_eq!(before.status, 200);
        let etag = before.header("etag");
        let changed = api
            .patch_account(etag, &json!({"display_name": " Ada "}))
            .await;
        assert_eq!(changed.status, 200);
        assert_eq!(changed.json()["display_name"], "Ada");
        assert_ne!(changed.header("etag"), etag);
        let after = api.get("/account").await;
        assert_eq!(after.json(), changed.json());
        assert_eq!(after.header("etag"), changed.header("etag"));
        assert_eq!(api.get("/workspace").await.json()["edited"], true);
    });
}

#[test]
fn a_change_of_nothing_changes_nothing() {
    block_on(async {
        let api = Api::new();
        let etag = api.etag("/account").await;
        let answer = api.patch_account(&etag, &json!({})).await;
        assert_eq!((answer.status, answer.header("etag")), (200, etag.as_str()));
        assert_eq!(api.get("/workspace").await.json()["edited"], false);
    });
}

#[test]
fn a_change_names_the_version_that_it_is_based_on() {
    block_on(async {
        let api = Api::new();
        let first = api.etag("/account").await;
        let body = json!({"display_name": "A"});
        assert_eq!(api.patch_account(&first, &body).await.status, 200);
        let stale = api
            .patch_account(&first, &json!({"display_name": "B"}))
            .await;
        assert_eq!((stale.status, stale.code().as_str()), (412, "stale"));
        assert_eq!(stale.header("etag"), api.etag("/account").await);
        let headers = [("content-type", "application/merge-patch+json")];
        let without = api.send("PATCH", "/account", &headers, "{}").await;
        assert_eq!(
            (without.status, without.code().as_str()),
            (428, "precondition_required")
        );
        let malformed = api.patch_account("7", &body).await;
        assert_eq!(
            (malformed.status, malformed.code().as_str()),
            (400, "malformed")
        );
        let any = api.patch_account("*", &json!({"display_name": "C"})).await;
        assert_eq!(any.status, 200);
    });
}

#[test]
fn a_reader_is_spared_what_it_has() {
    block_on(async {
        let api = Api::new();
        for path in [
            "/workspace",
            "/account",
            "/credits",
            "/rate-cards",
            "/readiness/reviews",
        ] {
            let etag = api.etag(path).await;
            let again = api.send("GET", path, &[("if-none-match", &etag)], "").await;
            assert_eq!((again.status, again.text.as_str()), (304, ""), "{path}");
            assert_eq!(again.header("etag"), etag, "{path}");
            assert_eq!(again.header("cache-control"), "no-store", "{path}");
        }
    });
}

#[test]
fn every_field_that_does_not_fit_is_named() {
    block_on(async {
        let api = Api::new();
        let body = json!({"name": 1, "nickname": "", "billing": {"country": "France", "vat": ""}});
        let wrong = api.patch_account("*", &body).await;
        assert_eq!((wrong.status, wrong.code().as_str()), (422, "invalid"));
        assert_eq!(
            wrong.errors(),
            [
                "/billing/vat unknown_field",
                "/name wrong_type",
                "/nickname unknown_field"
            ]
        );
        let rule = api
            .patch_account("*", &json!({"billing": {"country": "France"}}))
            .await;
        assert_eq!(rule.errors(), ["/billing/country country"]);
        let body = json!({"check": "moon", "evidence": [{"key": 1}], "x": 1});
        let wrong = api.post_review("*", None, &body).await;
        assert_eq!(
            wrong.errors(),
            [
                "/check wrong_type",
                "/fingerprint missing_field",
                "/evidence/0/key wrong_type",
                "/evidence/0/value missing_field",
                "/x unknown_field",
            ]
        );
        assert_eq!(
            api.refill("*", &json!({})).await.errors(),
            ["/contents missing_field"]
        );
    });
}

#[test]
fn a_body_that_cannot_be_read_says_where() {
    block_on(async {
        let api = Api::new();
        let headers = [
            ("content-type", "application/merge-patch+json"),
            ("if-match", "*"),
        ];
        let broken = api
            .send("PATCH", "/account", &headers, "{\"name\":\n x}")
            .await;
        assert_eq!((broken.status, broken.code().as_str()), (400, "malformed"));
        let problem = broken.json();
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.contains("line 2 column 2"), "{detail}");
        let large = "x".repeat(MAX_BODY_BYTES + 1);
        let large = api.send("PATCH", "/account", &headers, large).await;
        assert_eq!((large.status, large.code().as_str()), (413, "too_large"));
        let headers = [("content-type", "application/json"), ("if-match", "*")];
        let other = api.send("PATCH", "/account", &headers, "{}").await;
        assert_eq!(
            (other.status, other.code().as_str()),
            (415, "unsupported_media_type")
        );
        assert_eq!(other.header("accept-patch"), "application/merge-patch+json");
    });
}

#[test]
fn a_review_is_recorded_with_its_evidence() {
    block_on(async {
        let api = Api::new();
        let etag = api.etag("/readiness/reviews").await;
        let answer = api
            .post_review(&etag, None, &review("profile", "Ada"))
            .await;
        assert_eq!(answer.status, 201);
        let recorded = answer.json();
        assert_eq!(recorded["evidence"][0]["value"], "Ada");
        assert_ne!(recorded["reviewer"], "");
        let second = api
            .post_review(answer.header("etag"), None, &review("credits", "1"))
            .await;
        assert_eq!(second.status, 201);
        let all = api.get("/readiness/reviews").await.json();
        assert_eq!(all["reviews"][0], second.json());
        assert_eq!(all["reviews"][1], recorded);
        let stale = api
            .post_review(&etag, None, &review("profile", "Ada"))
            .await;
        assert_eq!(stale.code(), "stale");
        let mut other = review("profile", "Ada");
        other["fingerprint"] = json!("0".repeat(64));
        let other = api.post_review("*", None, &other).await;
        assert_eq!(other.errors(), ["/fingerprint fingerprint"]);
    });
}

#[test]
fn a_keyed_review_is_recorded_once() {
    block_on(async {
        let api = Api::new();
        let etag = api.etag("/readiness/reviews").await;
        let body = review("profile", "Ada");
        let first = api.post_review(&etag, Some("k1"), &body).await;
        let again = api.post_review(&etag, Some("k1"), &body).await;
        assert_eq!((first.status, again.status), (201, 201));
        assert_eq!(first.json(), again.json());
        let other = api
            .post_review(&etag, Some("k1"), &review("profile", "Eve"))
            .await;
        assert_eq!((other.status, other.code().as_str()), (409, "key_reused"));
        let bad = api.post_review("*", Some("a b"), &body).await;
        assert_eq!(bad.code(), "malformed");
        let all = api.get("/readiness/reviews").await.json();
        assert_eq!(all["reviews"].as_array().map(Vec::len), Some(1));
    });
}

#[test]
fn old_reviews_go_but_not_those_of_other_checks() {
    block_on(async {
        let api = Api::new();
        let kept = api
            .post_review("*", None, &review("credits", "1"))
            .await
            .json();
        for count in 0..MAX_REVIEWS_PER_CHECK + 5 {
            let key = format!("k{count}");
            let body = review("profile", &count.to_string());
            assert_eq!(api.post_review("*", Some(&key), &body).await.status, 201);
        }
        let all = api.get("/readiness/reviews").await.json();
        let all = all["reviews"].as_array().cloned().unwrap_or_default();
        assert_eq!(all.len(), MAX_REVIEWS_PER_CHECK + 1);
        assert_eq!(all.last(), Some(&kept));
    });
}

#[test]
fn a_refill_replaces_everything() {
    block_on(async {
        let api = Api::new();
        let workspace = api.etag("/workspace").await;
        let account = api.etag("/account").await;
        let answer = api.refill(&workspace, &json!({"contents": "empty"})).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.json()["contents"], "empty");
        assert_eq!(answer.header("etag"), api.etag("/workspace").await);
        let stale = api.patch_account(&account, &json!({"name": "A"})).await;
        assert_eq!(stale.code(), "stale");
        let again = api.refill(&workspace, &json!({"contents": "sample"})).await;
        assert_eq!(again.code(), "stale");
    });
}

#[test]
fn what_is_real_is_not_wiped_out_where_the_host_says_so() {
    block_on(async {
        let api = Api::over(Arc::new(MemoryStore::default()), RefillPolicy::WhileSample);
        let has_refill = async || {
            let capabilities = api.get("/capabilities").await.json();
            let features = capabilities["features"].as_array().cloned();
            features.unwrap_or_default().contains(&json!("refill"))
        };
        assert!(has_refill().await);
        assert_eq!(
            api.refill("*", &json!({"contents": "empty"})).await.status,
            200
        );
        assert!(!has_refill().await);
        let refused = api.refill("*", &json!({"contents": "sample"})).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (403, "forbidden")
        );
    });
}

#[test]
fn credits_and_rate_cards_are_read() {
    block_on(async {
        let api = Api::new();
        let credits = api.get("/credits").await.json();
        assert!(credits["as_of"].is_string() && credits["grants"].is_array());
        let cards = api.get("/rate-cards").await.json();
        let current = cards["current"].as_str().unwrap_or_default();
        let card = api.get(&format!("/rate-cards/{current}")).await;
        assert_eq!((card.status, &card.json()["id"]), (200, &json!(current)));
        let none = api.get("/rate-cards/none").await;
        assert_eq!((none.status, none.code().as_str()), (404, "not_found"));
    });
}

#[test]
fn what_is_not_there_is_a_problem_too() {
    block_on(async {
        let api = Api::new();
        for path in ["/nothing", "", "/", "/account/", "/../x"] {
            let answer = api.get(path).await;
            assert_eq!(
                (answer.status, answer.code().as_str()),
                (404, "not_found"),
                "{path}"
            );
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        }
        let answer = api.send("DELETE", "/account", &[], "").await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (405, "method_not_allowed")
        );
        assert_eq!(answer.header("allow"), "GET,HEAD,PATCH");
        let head = api.send("HEAD", "/account", &[], "").await;
        assert_eq!((head.status, head.text.as_str()), (200, ""));
        assert_ne!(head.header("etag"), "");
    });
}
