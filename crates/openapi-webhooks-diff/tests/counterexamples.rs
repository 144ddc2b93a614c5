//! Counterexamples of breaking changes to schemas.
#![cfg(feature = "counterexamples")]

use std::path::Path;

use openapi_webhooks_diff::{Diff, compare_with_counterexamples};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::{Value, json};

fn load(operation: &Value) -> Catalogue {
    let document = json!({
        "openapi": "3.1.1",
        "info": {"title": "", "version": "1.0.0"},
        "webhooks": {"order": {"post": operation}},
    });
    let text = document.to_string();
    let mut load = |_: &Path| Ok(text.clone());
    Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load).expect("a document")
}

/// A body in which `schema` is nested.
fn body(schema: &Value) -> Value {
    let item = json!({"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string", "format": "uuid"}, "value": schema}});
    let order = json!({"type": "object", "required": ["at"], "properties": {
        "at": {"type": "string", "format": "date-time"}, "items": {"type": "array", "items": item}}});
    json!({"requestBody": {"required": true, "content": {"application/json": {"schema": order}}}})
}

fn response(schema: &Value) -> Value {
    json!({"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}})
}

fn counterexample(diff: &Diff) -> Option<Value> {
    diff.changes()[0].counterexample().cloned()
}

#[test]
fn payloads() {
    for (old, new, expected) in [
        (
            json!({"type": "string"}),
            json!({"type": ["string", "null"]}),
            json!(null),
        ),
        (
            json!({"type": "string"}),
            json!({"type": "integer"}),
            json!(1),
        ),
        (
            json!({"type": "string"}),
            json!({"type": ["string", "integer"]}),
            json!(1),
        ),
        (
            json!({"type": "integer"}),
            json!({"type": "number"}),
            json!(0.5),
        ),
        (
            json!({"enum": ["a"]}),
            json!({"enum": ["a", "b"]}),
            json!("b"),
        ),
        (json!({"const": 1}), json!({"const": 2}), json!(2)),
        (
            json!({"type": "string", "maxLength": 2}),
            json!({"type": "string", "maxLength": 3}),
            json!("aaa"),
        ),
        (
            json!({"type": "string", "maxLength": 2}),
            json!({"type": "string"}),
            json!("aaa"),
        ),
        (
            json!({"type": "integer", "minimum": 3}),
            json!({"type": "integer"}),
            json!(2),
        ),
        (
            json!({"type": "number", "maximum": 3}),
            json!({"type": "number", "maximum": 4.5}),
            json!(4.5),
        ),
        (
            json!({"type": "string", "format": "date"}),
            json!({"type": "string"}),
            json!("text"),
        ),
        (
            json!({"type": "object", "required": ["a"], "properties": {"a": {}}}),
            json!({"type": "object", "properties": {"a": {}}}),
            json!({}),
        ),
        (
            json!({"type": "object", "additionalProperties": false}),
            json!({"type": "object", "additionalProperties": false, "properties": {"a": {"type": "integer"}}}),
            json!({"a": 1}),
        ),
        (
            json!({"type": "object", "additionalProperties": false}),
            json!({"type": "object"}),
            json!({"undeclared": "text"}),
        ),
        (
            json!({"oneOf": [{"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}}]}),
            json!({"oneOf": [{"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}},
                             {"type": "object", "required": ["a"], "properties": {"a": {"const": 2}}}]}),
            json!({"a": 2}),
        ),
    ] {
        let diff = compare_with_counterexamples(&load(&body(&old)), &load(&body(&new)));
        let found = counterexample(&diff).unwrap_or_else(|| panic!("{old} → {new}: {diff:?}"));
        assert_eq!(found["items"][0]["value"], expected, "{old} → {new}");
        assert!(found["at"].is_string() && found["items"][0]["id"].is_string());
    }
}

/// The old contract allows the customer's response, and the new one rejects it.
#[test]
fn responses() {
    let old = json!({"type": "object", "properties": {"booking": {"type": "string"}}});
    let new = json!({"type": "object", "required": ["booking"], "properties": {"booking": {"type": "string"}}});
    let diff = compare_with_counterexamples(&load(&response(&old)), &load(&response(&new)));
    assert_eq!(counterexample(&diff), Some(json!({})));
}

#[test]
fn a_removed_optional_property_has_no_counterexample() {
    let old = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let new = json!({"type": "object"});
    let diff = compare_with_counterexamples(&load(&body(&old)), &load(&body(&new)));
    assert_eq!(diff.changes()[0].kind().name(), "property-removed");
    assert_eq!(counterexample(&diff), None);
}

/// No string can be generated that matches the pattern.
#[test]
fn unverified_values_are_not_shown() {
    let old = json!({"type": "string", "pattern": "^[a-f]{8}$", "maxLength": 8});
    let new = json!({"type": "string", "pattern": "^[a-f]{8}$", "maxLength": 9});
    let diff = compare_with_counterexamples(&load(&body(&old)), &load(&body(&new)));
    assert_eq!(diff.changes()[0].kind().name(), "bound-loosened");
    assert_eq!(counterexample(&diff), None);
}

/// The example of the new variant is found among the many others.
#[test]
fn a_variant_of_a_large_union() {
    let union = |count: usize| {
        let variant = |at: usize| json!({"type": "object", "required": ["kind"], "properties": {"kind": {"const": at.to_string()}}});
        json!({"oneOf": (0..count).map(variant).collect::<Vec<_>>()})
    };
    let [old, new] = [union(30), union(31)].map(|schema| load(&body(&schema)));
    let diff = compare_with_counterexamples(&old, &new);
    assert_eq!(diff.changes()[0].kind().name(), "variant-added");
    let payload = counterexample(&diff).expect("a counterexample");
    assert_eq!(payload["items"][0]["value"], json!({"kind": "30"}));
}

#[test]
fn numbers_of_items() {
    let array = |bounds: Value| {
        let mut schema = json!({"type": "array", "items": {"type": "integer"}});
        let members = bounds.as_object().expect("an object").clone();
        schema.as_object_mut().expect("an object").extend(members);
        load(&body(&schema))
    };
    for (old, new, expected) in [
        (json!({"maxItems": 3}), json!({}), 4),
        (json!({"maxItems": 3}), json!({"maxItems": 5}), 5),
        (json!({"minItems": 3}), json!({"minItems": 1}), 1),
    ] {
        let diff = compare_with_counterexamples(&array(old), &array(new));
        let payload = counterexample(&diff).expect("a counterexample");
        let items = payload["items"][0]["value"].as_array().expect("an array");
        assert_eq!(items.len(), expected);
    }
}
