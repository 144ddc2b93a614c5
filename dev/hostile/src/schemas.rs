//! Schemas with very many members, branches or values.

use serde_json::{Map, Value, json};

use crate::{Construct, construct, many, reference, schema, schema_text, schemas};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("enum-of-strings", |size| {
        schema(json!({ "enum": many(size, 12, |at| format!("v{at}")) }))
    }),
    construct("enum-of-numbers", |size| {
        schema(json!({ "enum": many(size, 7, |at| at) }))
    }),
    construct("enum-of-arrays", |size| {
        schema(json!({ "enum": many(size, 12, |at| json!([at])) }))
    }),
    construct("enum-of-equal-names", |size| {
        schema(
            json!({ "enum": many(size, 14, |at| format!("v{}", "-".repeat(at % 97) + &".".repeat(at / 97 % 97))) }),
        )
    }),
    construct("enum-of-long-strings", |size| {
        schema(json!({ "enum": many(size, 50_000, |at| format!("{at}{}", "x".repeat(50_000))) }))
    }),
    construct("many-enums", |size| {
        objects(
            size,
            50,
            |at| json!({ "enum": [format!("a{at}"), format!("b{at}")] }),
        )
    }),
    construct("constants", |size| {
        schema(json!({ "oneOf": many(size, 14, |at| json!({ "const": at })) }))
    }),
    construct("properties", |size| {
        objects(size, 28, |_| json!({ "type": "string" }))
    }),
    construct("properties-of-objects", |size| {
        objects(
            size,
            80,
            |at| json!({ "type": "object", "properties": { format!("q{at}"): {} } }),
        )
    }),
    construct("properties-of-equal-objects", |size| {
        objects(
            size,
            90,
            |_| json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
        )
    }),
    construct("properties-of-unions", |size| {
        objects(
            size,
            100,
            |at| json!({ "oneOf": [{ "type": "string" }, { "const": at }, { "type": "array" }] }),
        )
    }),
    construct("properties-of-checked-strings", |size| {
        objects(
            size,
            60,
            |at| json!({ "type": "string", "pattern": format!("^{at}$") }),
        )
    }),
    construct("properties-of-lengths", |size| {
        objects(size, 50, |at| json!({ "type": "string", "maxLength": at }))
    }),
    construct("properties-of-integers", |size| {
        objects(
            size,
            60,
            |at| json!({ "type": "integer", "minimum": at, "maximum": 2 * at }),
        )
    }),
    construct("required-and-undeclared", |size| {
        schema(json!({ "type": "object", "required": many(size, 10, |at| format!("p{at}")) }))
    }),
    construct("required-and-half-declared", |size| {
        let declared = many(size / 2, 22, |at| (format!("p{at}"), json!({}))).into_iter();
        schema(json!({
            "type": "object", "required": many(size / 2, 10, |at| format!("q{at}")),
            "properties": declared.collect::<Map<_, _>>()
        }))
    }),
    construct("required-beside-patterns", |size| {
        let patterns = many(size / 2, 40, |at| {
            (format!("^p{at}"), json!({ "type": "string" }))
        });
        schema(json!({
            "type": "object", "required": many(size / 2, 10, |at| format!("p{at}")),
            "patternProperties": patterns.into_iter().collect::<Map<_, _>>()
        }))
    }),
    construct("required-and-forbidden", |size| {
        schema(json!({
            "type": "object", "additionalProperties": false,
            "required": many(size, 10, |at| format!("p{at}"))
        }))
    }),
    construct("required-in-all-of", |size| {
        schema(json!({ "allOf": many(size, 40, |at| json!({ "required": [format!("p{at}")] })) }))
    }),
    construct("pattern-properties", |size| {
        let patterns = many(size, 50, |at| (format!("^p{at}"), json!({ "const": at })));
        schema(json!({ "patternProperties": patterns.into_iter().collect::<Map<_, _>>() }))
    }),
    construct("prefix-items", |size| {
        schema(
            json!({ "type": "array", "prefixItems": many(size, 20, |at| json!({ "const": at })) }),
        )
    }),
    construct("all-of", |size| {
        schema(json!({ "allOf": many(size, 50, |at| json!({
            "properties": { format!("p{at}"): { "type": "integer" } }
        })) }))
    }),
    construct("all-of-one-property", |size| {
        schema(json!({ "allOf": many(size, 50, |at| json!({
            "properties": { "p": { "minimum": at, "type": "integer" } }
        })) }))
    }),
    construct("all-of-enums", |size| {
        let values = many(size.min(100_000) / 20, 6, |at| at);
        schema(json!({ "allOf": vec![json!({ "enum": values }); 20] }))
    }),
    construct("all-of-unions-alike", |size| {
        let union = json!({ "oneOf": many(size / 20, 24, |at| json!({ "const": at })) });
        schema(json!({ "allOf": vec![union; 20] }))
    }),
    construct("union-of-objects", |size| {
        schema(json!({ "oneOf": many(size, 70, |at| json!({
            "type": "object", "properties": { format!("p{at}"): { "type": "integer" } }
        })) }))
    }),
    construct("union-of-1900-objects", |_| {
        schema(json!({ "oneOf": (0..1_900).map(|at| json!({
            "type": "object", "properties": { format!("p{at}"): { "type": "integer" } }
        })).collect::<Vec<_>>() }))
    }),
    construct("union-of-1900-tagged", |_| {
        schema(json!({ "oneOf": (0..1_900).map(|at| json!({
            "type": "object", "required": ["a", "b", "kind"], "properties": {
                "a": { "const": "a" }, "b": { "const": "b" },
                "kind": { "const": format!("k{at}") }, format!("p{at}"): { "type": "integer" }
            }
        })).collect::<Vec<_>>() }))
    }),
    construct("many-unions-of-100", |size| {
        objects(size, 4_500, |at| {
            json!({ "oneOf": (0..100).map(|n| json!({
            "properties": { format!("p{at}x{n}"): {} }
        })).collect::<Vec<_>>() })
        })
    }),
    construct("discriminator-mapping", |size| {
        let count = (size / 200).max(2);
        let mapping = (1..count).map(|at| (format!("k{at}"), reference(at)["$ref"].clone()));
        let base = json!({
            "oneOf": (1..count).map(reference).collect::<Vec<_>>(),
            "discriminator": { "propertyName": "kind", "mapping": mapping.collect::<Map<_, _>>() }
        });
        let branch = json!({ "type": "object", "properties": { "kind": { "type": "string" } } });
        let branches = (1..count).map(|at| (format!("S{at}"), branch.clone()));
        schemas([("S0".to_owned(), base)].into_iter().chain(branches))
    }),
    construct("mapping-without-branches", |size| {
        let mapping = many(size, 45, |at| {
            (format!("k{at}"), reference(1)["$ref"].clone())
        });
        let mapping = mapping.into_iter().collect::<Map<_, _>>();
        let base = json!({ "discriminator": { "propertyName": "kind", "mapping": mapping } });
        schemas([
            ("S0".to_owned(), base),
            ("S1".to_owned(), json!({ "type": "object" })),
        ])
    }),
    construct("types-repeated", |size| {
        schema(json!({ "type": many(size, 9, |_| "string") }))
    }),
    construct("long-default", |size| {
        schema(json!({ "type": "array", "default": many(size, 7, |at| at) }))
    }),
    construct("deep-arrays", |size| {
        let text = format!("{}{}", r#"{"items":"#.repeat(size / 10), "{}");
        schema_text(&(text + &"}".repeat(size / 10)))
    }),
    construct("deep-inline-objects", |size| {
        // Nested to the maximum depth, many times.
        objects(size, 3_500, |_| nested(30, &json!({ "type": "string" })))
    }),
    construct("deep-inline-unions", |size| {
        let one = |inner: Value| json!({ "anyOf": [inner, { "type": "array", "items": { "type": "integer" } }] });
        let deep = (0..50).fold(json!({ "type": "string" }), |inner, _| one(inner));
        objects(size, 3_500, |_| deep.clone())
    }),
];

fn nested(depth: usize, inner: &Value) -> Value {
    (0..depth).fold(
        inner.clone(),
        |inner, at| json!({ "type": "object", "properties": { format!("level{at}"): inner } }),
    )
}

/// An object with many properties.
fn objects(
    size: usize,
    bytes_of_one: usize,
    make: impl Fn(usize) -> Value,
) -> Vec<(String, String)> {
    let properties = many(size, bytes_of_one, |at| (format!("p{at}"), make(at)));
    let properties = properties.into_iter().collect::<Map<_, _>>();
    schema(json!({ "type": "object", "properties": properties }))
}
