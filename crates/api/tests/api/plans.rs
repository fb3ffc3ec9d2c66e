//! The plans of job systems, over the router in memory.

use allset_domain::plan::MAX_PLANS;
use pollster::block_on;
use serde_json::json;

use crate::client::{Api, plan};

#[test]
fn the_oldest_plans_go_first() {
    block_on(async {
        let api = Api::new();
        for count in 0..MAX_PLANS + 2 {
            let answer = api.put_plan(&format!("plan-{count}"), &plan()).await;
            assert_eq!(answer.status, 201);
        }
        let plans = api.get("/plans").await.json();
        assert_eq!(plans["plans"].as_array().map(Vec::len), Some(MAX_PLANS));
        assert_eq!(plans["plans"][0]["id"], format!("plan-{}", MAX_PLANS + 1));
        assert_eq!(api.get("/plans/plan-1").await.code(), "not_found");
        // An id that is free again can be used again.
        let mut other = plan();
        other["jobs"] = json!(11);
        assert_eq!(api.put_plan("plan-1", &other).await.status, 201);
    });
}

#[test]
fn a_stored_plan_marks_the_workspace_as_edited() {
    block_on(async {
        let api = Api::new();
        assert_eq!(api.put_plan("a", &plan()).await.status, 201);
        assert_eq!(api.get("/workspace").await.json()["edited"], true);
    });
}

#[test]
fn the_report_of_a_plan_is_the_verdict_of_the_checks() {
    block_on(async {
        let api = Api::new();
        api.put_plan("a", &plan()).await;
        let report = api.get("/readiness?plan=a").await;
        assert!(report.header("etag").starts_with("W/"));
        let report = report.json();
        assert_eq!(
            (&report["ready"], &report["plan"]),
            (&json!(false), &json!("a"))
        );
        let credits = &report["checks"][2];
        let evidence = credits["evidence"].as_array().unwrap();
        let total = json!({"key": "plan.total", "value": "60"});
        assert!(evidence.contains(&total), "{evidence:?}");
        // The policy of the workspace holds.
        let patch = json!({"workspace": {"readiness.plan-required": true}});
        assert_eq!(api.patch_settings("*", &patch).await.status, 200);
        let report = api.get("/readiness").await.json();
        assert_eq!(report["verdict"], "needs_attention");
        let reasons = report["reasons"].as_array().unwrap();
        assert!(reasons.contains(&json!("The policy wants a plan before a run.")));
    });
}
