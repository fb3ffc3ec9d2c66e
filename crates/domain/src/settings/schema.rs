use serde_json::{Map, Value, json};

use super::{
    EXPORT_FORMAT, Kind, Layer, MAX_REASON_CHARS, MAX_SHORTCUT_KEYS, MAX_TAG_CHARS, REGISTRY,
    Setting,
};

/// The JSON schema (draft 2020-12) of a file of settings, made from the registry.
#[must_use]
pub fn json_schema() -> Value {
    let layer = |layer: Layer| {
        let properties: Map<String, Value> = REGISTRY
            .iter()
            .filter(|setting| setting.takes(layer))
            .map(|setting| {
                let value = match layer {
                    Layer::Locks => lock(),
                    Layer::Workspace | Layer::Personal => value(setting),
                };
                (setting.id.to_owned(), value)
            })
            .collect();
        json!({"type": "object", "additionalProperties": false, "properties": properties})
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:{}", EXPORT_FORMAT.replace(['/', '.'], ":")),
        "title": "Settings of an Allset workspace",
        "description": "What is named is set; null takes a value away; what is not named stays.",
        "type": "object",
        "additionalProperties": false,
        "required": ["format"],
        "properties": {
            "$schema": {"type": "string"},
            "format": {"const": EXPORT_FORMAT},
            "workspace": layer(Layer::Workspace),
            "personal": layer(Layer::Personal),
            "locks": layer(Layer::Locks),
        },
    })
}

/// The same as a file: laid out for people, with a line break at its end.
#[must_use]
pub fn json_schema_text() -> String {
    // With `#` it lays out what it writes, and JSON in memory can always be written.
    format!("{:#}\n", json_schema())
}

fn lock() -> Value {
    json!({
        "type": ["object", "null"],
        "additionalProperties": false,
        "required": ["reason"],
        "properties": {"reason": {"type": "string", "maxLength": MAX_REASON_CHARS}},
    })
}

/// What a setting can be. What JSON Schema cannot say, such as which tokens a pattern may hold, the
/// backend checks.
fn value(setting: &Setting) -> Value {
    let mut schema = match setting.kind {
        Kind::Switch => json!({"type": ["boolean", "null"]}),
        Kind::Choice(allowed) => {
            let mut all: Vec<Value> = allowed.iter().map(|&name| name.into()).collect();
            all.push(Value::Null);
            json!({"enum": all})
        }
        Kind::Number { min, max, unit } => json!({
            "type": ["integer", "null"], "minimum": min, "maximum": max, "description": format!("In {}.", unit.name()),
        }),
        Kind::Text { max } => json!({"type": ["string", "null"], "maxLength": max}),
        Kind::Language => tag(),
        Kind::Languages { max } => json!({
            "type": ["array", "null"], "maxItems": max, "uniqueItems": true,
            "items": {"type": "string", "maxLength": MAX_TAG_CHARS},
        }),
        Kind::TimeZone => described(
            "A time zone of the IANA database; empty for the one of the account or the browser.",
        ),
        Kind::Service => described("The name of a service as rate cards write it; empty for none."),
        Kind::Pattern => described("A naming pattern."),
        Kind::Shortcut => described(&format!(
            "Up to {MAX_SHORTCUT_KEYS} strokes such as mod+k or g o; empty for none."
        )),
    };
    if let Value::Object(schema) = &mut schema {
        let default = serde_json::to_value(setting.default_value()).unwrap_or_default();
        schema.insert("default".to_owned(), default);
    }
    schema
}

fn tag() -> Value {
    json!({
        "type": ["string", "null"], "maxLength": MAX_TAG_CHARS,
        "description": "A language tag of BCP 47; empty for none.",
    })
}

fn described(text: &str) -> Value {
    json!({"type": ["string", "null"], "description": text})
}
