//! Documents that are made to be slow are compared within the limits.

use std::path::Path;
use std::time::{Duration, Instant};

use openapi_webhooks_diff::{Class, Diff, compare};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::{Map, Value, json};

fn load(schemas: &Value) -> Catalogue {
    let text = json!({
        "openapi": "3.1.1", "info": {"title": "", "version": "1"},
        "webhooks": {"a": {"post": {"requestBody": {"content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/s0"}}}}}}},
        "components": {"schemas": schemas},
    })
    .to_string();
    let mut load = |_: &Path| Ok(text.clone());
    let loaded = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load);
    loaded.unwrap_or_else(|error| panic!("{error}"))
}

fn diff(old: &Value, new: &Value) -> Diff {
    let (old, new) = (load(old), load(new));
    let start = Instant::now();
    let diff = compare(&old, &new);
    // Seconds at most; the limit is for machines under load.
    assert!(
        start.elapsed() < Duration::from_secs(120),
        "{:?}",
        start.elapsed()
    );
    diff
}

fn chain(length: usize, schema: impl Fn(usize, Value) -> Value) -> Value {
    let schemas = (0..length).map(|at| {
        let next = json!({"$ref": format!("#/components/schemas/s{}", (at + 1) % length)});
        (format!("s{at}"), schema(at, next))
    });
    Value::Object(schemas.collect::<Map<String, Value>>())
}

#[test]
fn recursion_through_every_kind_of_part() {
    let old = chain(7, |at, next| match at {
        0 => json!({"type": "object", "properties": {"p": next}}),
        1 => json!({"type": "array", "items": next}),
        2 => json!({"type": "object", "additionalProperties": next}),
        3 => json!({"oneOf": [next, {"type": "string"}]}),
        4 => json!({"type": "object", "patternProperties": {"^a": next}}),
        5 => json!({"type": "array", "prefixItems": [next]}),
        _ => {
            json!({"type": "object", "not": {"type": "object", "required": ["q"], "properties": {"q": next}}})
        }
    });
    assert_eq!(diff(&old, &old).changes().len(), 0);
    let mut new = old.clone();
    new["s3"]["oneOf"][1] = json!({"type": "integer"});
    let changes = diff(&old, &new);
    // It is also inside the `not`.
    let kinds: Vec<&str> = changes
        .changes()
        .iter()
        .map(|it| it.kind().name())
        .collect();
    assert!(kinds.contains(&"condition-changed"), "{kinds:?}");
    assert_eq!(changes.class(), Some(Class::Major));
}

/// A schema that contains itself as its own condition.
#[test]
fn conditions_that_contain_each_other() {
    let schemas = chain(
        2,
        |_, next| json!({"type": "object", "not": {"type": "array", "items": next}}),
    );
    assert_eq!(diff(&schemas, &schemas).changes().len(), 0);
}

/// Each union of the chain doubles the alternatives.
#[test]
fn unions_that_multiply() {
    let schemas = chain(40, |at, next| match at {
        39 => json!({"type": "string"}),
        _ => json!({"allOf": [{"oneOf": [{"type": "object", "properties": {"a": {}}},
                                          {"type": "object", "properties": {"b": {}}}]},
                              {"oneOf": [next, {"type": "object", "properties": {"c": {}}}]}]}),
    });
    let changes = diff(&schemas, &schemas);
    let kinds: Vec<&str> = changes
        .changes()
        .iter()
        .map(|it| it.kind().name())
        .collect();
    assert!(
        kinds.iter().all(|kind| *kind == "not-compared"),
        "{kinds:?}"
    );
}

/// Variants without names or tags are compared with each other.
#[test]
fn many_similar_variants() {
    let variants = |count: usize| {
        let variant =
            |at: usize| json!({"type": "object", "properties": {"a": {}, format!("b{at}"): {}}});
        json!({"s0": {"anyOf": (0..count).map(variant).collect::<Vec<_>>()}})
    };
    let changes = diff(&variants(300), &variants(200));
    assert_eq!(changes.changes().len(), 100);
}

#[test]
fn many_values() {
    let values = |from: usize| {
        let values: Vec<String> = (from..from + 20_000).map(|at| format!("v{at}")).collect();
        json!({"s0": {"enum": values}})
    };
    let changes = diff(&values(0), &values(10));
    assert_eq!(changes.changes().len(), 20);
}

/// Many paths lead to every component.
#[test]
fn a_dense_graph() {
    let schemas = |text: &str| {
        let names: Vec<String> = (0..40).map(|at| format!("s{at}")).collect();
        let reference = |name: &String| json!({"$ref": format!("#/components/schemas/{name}")});
        let all: Map<String, Value> = names
            .iter()
            .map(|name| (name.clone(), reference(name)))
            .collect();
        let own = names.iter().map(|name| {
            let mut properties = all.clone();
            properties.insert("own".to_owned(), json!({"type": text}));
            (
                name.clone(),
                json!({"type": "object", "properties": properties}),
            )
        });
        Value::Object(own.collect())
    };
    let changes = diff(&schemas("string"), &schemas("integer"));
    assert_eq!(changes.changes().len(), 40);
}
