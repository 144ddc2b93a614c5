//! Documents with very many faults.

use serde_json::{Map, json};

use crate::{Construct, construct, json_file, many, schema, schema_text};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("unresolved-references", |size| {
        schema(properties(
            size,
            60,
            |at| json!({ "$ref": format!("#/components/schemas/Missing{at}") }),
        ))
    }),
    construct("unresolved-references-beside-names", |size| {
        let names = many(size / 2, 30, |at| (format!("Present{at}"), json!({}))).into_iter();
        let refs = many(
            size / 2,
            60,
            |at| json!({ "$ref": format!("#/components/schemas/Presence{at}") }),
        );
        let mut schemas: Map<_, _> = names.collect();
        schemas.insert("S0".to_owned(), json!({ "oneOf": refs }));
        json_file(
            json!({
                "openapi": "3.1.0", "info": { "title": "Hostile", "version": "1" },
                "webhooks": { "order": crate::webhook(&crate::reference(0)) },
                "components": { "schemas": schemas }
            })
            .to_string(),
        )
    }),
    construct("references-to-files", |size| {
        schema(properties(
            size,
            40,
            |at| json!({ "$ref": format!("missing{at}.json") }),
        ))
    }),
    construct("references-with-long-paths", |size| {
        schema(properties(
            size,
            1_000,
            |at| json!({ "$ref": format!("#{}{at}", "/a".repeat(450)) }),
        ))
    }),
    construct("duplicate-keys", |size| {
        let keys = many(size, 8, |_| "\"a\":{}".to_owned()).join(",");
        schema_text(&format!("{{\"properties\":{{{keys}}}}}"))
    }),
    construct("duplicate-keys-on-lines", |size| {
        let keys = many(size, 9, |_| "\"a\":{}".to_owned()).join(",\n");
        schema_text(&format!("{{\"properties\":{{{keys}}}}}"))
    }),
    construct("wrong-types", |size| {
        schema(json!({ "allOf": many(size, 3, |_| json!(1)) }))
    }),
    construct("not-enforced", |size| {
        schema(properties(size, 30, |_| json!({ "minItems": 1 })))
    }),
    construct("overridden", |size| {
        schema(json!({ "allOf": many(size, 60, |at| json!({
            "properties": { "a": { "type": if at % 2 == 0 { "string" } else { "integer" } } }
        })) }))
    }),
    construct("patterns-not-read", |size| {
        schema(properties(
            size,
            40,
            |_| json!({ "type": "string", "pattern": "(" }),
        ))
    }),
    construct("unsatisfiable", |size| {
        schema(properties(size, 30, |_| json!(false)))
    }),
];

fn properties(
    size: usize,
    bytes_of_one: usize,
    make: impl Fn(usize) -> serde_json::Value,
) -> serde_json::Value {
    let properties = many(size, bytes_of_one, |at| (format!("p{at}"), make(at)));
    let required: Vec<_> = properties
        .iter()
        .map(|(name, _)| name.clone())
        .take(1_000)
        .collect();
    json!({ "type": "object", "required": required, "properties": properties.into_iter().collect::<Map<_, _>>() })
}
