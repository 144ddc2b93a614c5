//! Documents that ask for too much: each is answered, and soon.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use openapi_webhooks_build::configure;
use serde_json::{Map, Value, json};

use crate::each::check_each;

/// Far more than any of them needs, and far less than a build would wait.
const LIMIT: Duration = Duration::from_secs(60);

#[test]
fn documents_that_ask_for_too_much_are_answered_soon() {
    check_each(
        shapes(),
        |(name, _)| (*name).to_owned(),
        |(name, schemas)| {
            let document = json!({
                "openapi": "3.1.0",
                "info": { "title": name, "version": "1" },
                "webhooks": { "order": { "post": {
                    "requestBody": { "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/S0" }
                    } } },
                    "responses": {}
                } } },
                "components": { "schemas": schemas }
            });
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
            fs::write(&path, document.to_string()).unwrap();
            let start = Instant::now();
            match configure().receiver(true).generate(&path) {
                Ok(generated) => drop(syn::parse_file(generated.code()).unwrap()),
                Err(error) => assert!(!error.problems().is_empty()),
            }
            println!("{name}: {:?}", start.elapsed());
            assert!(start.elapsed() < LIMIT, "it took {:?}", start.elapsed());
        },
    );
}

fn shapes() -> Vec<(&'static str, Map<String, Value>)> {
    let chain = |count, schema: fn(String) -> Value| {
        let next = |at: usize| format!("#/components/schemas/S{}", at + 1);
        let mut schemas: Map<String, Value> = (0..count)
            .map(|at| (format!("S{at}"), schema(next(at))))
            .collect();
        schemas.insert(format!("S{count}"), json!({ "type": "string" }));
        schemas
    };
    let alone = |schema: Value| Map::from_iter([("S0".to_owned(), schema)]);
    let itself = json!({ "$ref": "#/components/schemas/S0" });
    let many = |branch: fn(usize) -> Value| (0..10_000).map(branch).collect::<Vec<_>>();
    vec![
        ("reference-to-itself", alone(itself.clone())),
        ("all-of-itself", alone(json!({ "allOf": [itself] }))),
        (
            "one-of-itself",
            alone(json!({ "oneOf": [itself, { "type": "string" }] })),
        ),
        (
            "required-itself",
            alone(json!({
                "type": "object", "required": ["next"], "properties": { "next": itself }
            })),
        ),
        (
            "array-of-itself",
            alone(json!({ "type": "array", "items": itself })),
        ),
        (
            "map-of-itself",
            alone(json!({ "additionalProperties": itself })),
        ),
        (
            "union-of-10000-objects",
            alone(json!({ "oneOf": many(|at| json!({
            "type": "object", "properties": { format!("p{at}"): { "type": "integer" } }
        })) })),
        ),
        (
            "union-of-10000-constants",
            alone(json!({ "oneOf": many(|at| json!({ "const": at })) })),
        ),
        (
            "enum-of-10000",
            alone(json!({ "enum": many(|at| json!(format!("v{at}"))) })),
        ),
        (
            "all-of-2000",
            alone(json!({ "allOf": (0..2_000).map(|at| json!({
            "properties": { format!("p{at}"): { "type": "integer" } }
        })).collect::<Vec<_>>() })),
        ),
        (
            "unions-of-unions",
            chain(12, |next| {
                json!({
                    "oneOf": [{ "$ref": next }, { "type": "array", "items": { "$ref": next } }, { "$ref": next }]
                })
            }),
        ),
        (
            "unions-beside-unions",
            alone(json!({ "allOf": (0..20).map(|at| json!({
            "oneOf": [{ "required": [format!("a{at}")] }, { "required": [format!("b{at}")] }]
        })).collect::<Vec<_>>() })),
        ),
        (
            "references-to-references",
            chain(1_000, |next| json!({ "$ref": next })),
        ),
        (
            "arrays-of-arrays",
            chain(
                5_000,
                |next| json!({ "type": "array", "items": { "$ref": next } }),
            ),
        ),
        (
            "objects-in-objects",
            chain(300, |next| {
                json!({
                    "type": "object", "properties": { "next": { "$ref": next } }
                })
            }),
        ),
        (
            "twice-the-next",
            chain(40, |next| {
                json!({
                    "type": "object", "properties": { "a": { "$ref": next }, "b": { "$ref": next } }
                })
            }),
        ),
        (
            "all-of-twice-the-next",
            chain(
                40,
                |next| json!({ "allOf": [{ "$ref": next }, { "$ref": next }] }),
            ),
        ),
    ]
}
