//! The settings, over the router in memory.

use allset_domain::settings::MAX_HISTORY;
use pollster::block_on;
use serde_json::json;

use crate::client::Api;

#[test]
fn settings_say_how_many_members_have_values_of_their_own() {
    block_on(async {
        let api = Api::new();
        let settings = api.get("/settings").await.json();
        let overrides = settings["overrides"].as_object().unwrap();
        assert!(overrides.values().any(|count| count.as_u64() > Some(1)));
        // A change of one's own is no change of the others.
        let changed = api
            .patch_settings("*", &json!({"personal": {"interface.hours": "24"}}))
            .await;
        assert_eq!(changed.json()["overrides"], settings["overrides"]);
    });
}

#[test]
fn a_change_of_settings_is_kept_with_its_history() {
    block_on(async {
        let api = Api::new();
        let etag = api.etag("/settings").await;
        let patch = json!({
            "workspace": {"import.retention": 30},
            "locks": {"import.naming": {"reason": "One pattern."}},
        });
        let changed = api.patch_settings(&etag, &patch).await;
        assert_eq!(changed.status, 200);
        assert_eq!(changed.json()["locks"]["import.naming"]["by"], "Noor");
        assert_eq!(
            changed.header("etag"),
            api.etag("/settings/history").await,
            "both are written at once"
        );
        let history = api.get("/settings/history").await.json();
        assert_eq!(history["changes"][1]["setting"], "import.retention");
        assert_eq!(history["changes"][1]["from"], 365);
        assert_eq!(history["changes"][1]["to"], 30);
        assert_eq!(api.get("/workspace").await.json()["edited"], true);
        let stale = api.patch_settings(&etag, &patch).await;
        assert_eq!((stale.status, stale.code().as_str()), (412, "stale"));
    });
}

#[test]
fn the_oldest_changes_go_first() {
    block_on(async {
        let api = Api::new();
        for count in 0..MAX_HISTORY + 3 {
            let patch = json!({"workspace": {"readiness.contact": count.to_string()}});
            assert_eq!(api.patch_settings("*", &patch).await.status, 200);
        }
        let history = api.get("/settings/history").await.json();
        let changes = history["changes"].as_array().unwrap();
        assert_eq!(changes.len(), MAX_HISTORY);
        assert_eq!(changes[0]["to"], (MAX_HISTORY + 2).to_string());
        assert_eq!(changes.last().unwrap()["to"], "3");
    });
}
