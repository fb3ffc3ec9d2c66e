//! The OpenAPI document, made from the routes themselves.

use std::collections::BTreeMap;

use allset_domain::problem::{PROBLEM_JSON, Problem, ProblemCode};
use serde_json::Value;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{IntoResponses, OpenApi};

use crate::routes::Described;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Allset",
        version = "1",
        description = "The backend of the Allset settings area. `docs/api.md` explains versions, \
            problems, idempotency and limits.",
        contact(),
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "/api/v1", description = "Where Allset's own hosts serve it; any base will do.")),
    components(schemas(Problem)),
)]
struct About;

/// The OpenAPI document of the API as JSON, laid out for people, with a line break at its end.
#[must_use]
pub fn document() -> String {
    let mut document = About::openapi();
    document.merge(Described::openapi());
    // The document is maps with text keys, lists and texts: JSON can say all of it.
    let mut text = serde_json::to_string_pretty(&document).expect("the document has a JSON form");
    text.push('\n');
    text
}

/// The JSON schema of a rate card, laid out for people, with a line break at its end: what the OpenAPI
/// document says of it, on its own. A field that may be absent is never `null`.
#[must_use]
pub fn rate_card_schema() -> String {
    let described = serde_json::to_value(Described::openapi());
    let described = described.expect("the document has a JSON form");
    let all = &described["components"]["schemas"];
    let mut schema = all["RateCard"].clone();
    let mut definitions = serde_json::Map::new();
    refer_to_definitions(&mut schema, all, &mut definitions);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = "Allset rate card, version 1".into();
    schema["$defs"] = definitions.into();
    let mut text = serde_json::to_string_pretty(&schema).expect("it was JSON before");
    text.push('\n');
    text
}

/// Takes what the schemas refer to along, and takes `null` out.
fn refer_to_definitions(
    value: &mut Value,
    all: &Value,
    definitions: &mut serde_json::Map<String, Value>,
) {
    match value {
        Value::Array(values) => {
            for value in values {
                refer_to_definitions(value, all, definitions);
            }
        }
        Value::Object(object) => {
            let is_null = |value: &Value| value == "null" || value["type"] == "null";
            for name in ["type", "oneOf"] {
                if let Some(Value::Array(several)) = object.get_mut(name) {
                    several.retain(|one| !is_null(one));
                    if let [_] = several.as_slice()
                        && let Some(only) = several.pop()
                    {
                        match (name, only) {
                            ("oneOf", Value::Object(only)) => {
                                object.remove(name);
                                object.extend(only);
                            }
                            (_, only) => object[name] = only,
                        }
                    }
                }
            }
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(name) = reference.strip_prefix("#/components/schemas/")
            {
                let name = name.to_owned();
                *reference = format!("#/$defs/{name}");
                if !definitions.contains_key(&name) {
                    definitions.insert(name.clone(), Value::Null);
                    let mut definition = all[&name].clone();
                    refer_to_definitions(&mut definition, all, definitions);
                    definitions.insert(name, definition);
                }
            }
            for value in object.values_mut() {
                refer_to_definitions(value, all, definitions);
            }
        }
        _ => {}
    }
}

/// What can go wrong with every request.
pub(crate) struct AnyProblem;

impl IntoResponses for AnyProblem {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[ProblemCode::Internal, ProblemCode::Unavailable])
    }
}

/// What can go wrong with reading a resource that has a version.
pub(crate) struct ReadProblem;

impl IntoResponses for ReadProblem {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let unchanged = ResponseBuilder::new().description("It is what `If-None-Match` says");
        let mut all = problems(&[ProblemCode::Malformed]);
        all.insert("304".to_owned(), unchanged.build().into());
        all
    }
}

/// What can go wrong with a change.
pub(crate) struct ChangeProblem;

impl IntoResponses for ChangeProblem {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let mut all = BodyProblem::responses();
        all.extend(problems(&[
            ProblemCode::Stale,
            ProblemCode::PreconditionRequired,
        ]));
        all
    }
}

/// What can go wrong with a body.
pub(crate) struct BodyProblem;

impl IntoResponses for BodyProblem {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[
            ProblemCode::Malformed,
            ProblemCode::Forbidden,
            ProblemCode::TooLarge,
            ProblemCode::UnsupportedMediaType,
            ProblemCode::Invalid,
        ])
    }
}

/// An idempotency key or an id came back with something else.
pub(crate) struct KeyProblem;

impl IntoResponses for KeyProblem {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[ProblemCode::KeyReused])
    }
}

/// There is nothing of that name.
pub(crate) struct NotFoundProblem;

impl IntoResponses for NotFoundProblem {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[ProblemCode::NotFound])
    }
}

fn problems(codes: &[ProblemCode]) -> BTreeMap<String, RefOr<Response>> {
    codes
        .iter()
        .map(|code| {
            let schema = Ref::from_schema_name("Problem");
            let content = ContentBuilder::new().schema(Some(schema)).build();
            let response = ResponseBuilder::new()
                .description(code.title())
                .content(PROBLEM_JSON, content)
                .build();
            (code.status().to_string(), response.into())
        })
        .collect()
}
