//! `docs/openapi.json` is what the code says.

use std::fs;
use std::path::Path;

use crate::client::{Api, plan};
use pollster::block_on;
use serde_json::Value;

#[test]
fn the_committed_document_is_current() {
    hold("openapi.json", &allset_api::openapi_document());
}

#[test]
fn the_committed_schema_of_rate_cards_is_current() {
    hold("rate-card.schema.json", &allset_api::rate_card_schema());
}

fn hold(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, made).expect("docs/ can be written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == made,
        "docs/{name} is not current: UPDATE_DOCS=1 cargo test -p allset-api"
    );
}

#[test]
fn every_operation_is_answered_and_no_other() {
    block_on(async {
        let api = Api::new();
        // There is a rate card of this id, and now a plan.
        assert_eq!(api.put_plan("standard", &plan()).await.status, 201);
        let served = api.get("/openapi.json").await;
        assert_eq!(served.header("content-type"), "application/json");
        let document = served.json();
        let paths = document["paths"].as_object().unwrap();
        assert_eq!(paths.len(), 13);
        for (path, operations) in paths {
            let path = path.replace("{id}", "standard");
            for method in ["get", "put", "post", "patch", "delete"] {
                let answer = api.send(&method.to_uppercase(), &path, &[], "").await;
                assert_ne!(answer.status, 404, "{path}");
                let described = operations.get(method).is_some();
                assert_eq!(answer.status != 405, described, "{method} {path}");
            }
        }
    });
}

#[test]
fn every_reference_leads_somewhere() {
    let document: Value = serde_json::from_str(&allset_api::openapi_document()).expect("JSON");
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 20);
    for reference in references {
        let pointer = reference.trim_start_matches('#');
        assert!(
            document.pointer(pointer).is_some(),
            "{reference} leads nowhere"
        );
    }
}

#[test]
fn every_operation_has_its_own_id_and_a_summary() {
    let document: Value = serde_json::from_str(&allset_api::openapi_document()).expect("JSON");
    let mut ids = Vec::new();
    for operations in document["paths"]
        .as_object()
        .into_iter()
        .flat_map(|paths| paths.values())
    {
        for operation in operations
            .as_object()
            .into_iter()
            .flat_map(|all| all.values())
        {
            assert!(operation["summary"].is_string(), "{operation}");
            ids.push(
                operation["operationId"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            );
        }
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), count), (count, 17));
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get("$ref") {
                references.push(reference.clone());
            }
            fields.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}
