//! Long names, and names that collide.

use serde_json::{Map, Value, json};

use crate::{Construct, construct, json_file, many, schema, schemas, webhook};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("properties-that-fold", |size| {
        schema(json!({ "type": "object", "properties": folding(size, 60) }))
    }),
    construct("properties-that-fold-with-numbers", |size| {
        let names = many(size, 30, |at| match at % 2 {
            0 => (format!("a_{}", at + 2), json!({})),
            _ => (
                format!(
                    "a{}",
                    "-".repeat(at % 31) + &".".repeat(at / 31 % 31) + &" ".repeat(at / 961)
                ),
                json!({}),
            ),
        });
        schema(json!({ "type": "object", "properties": names.into_iter().collect::<Map<_, _>>() }))
    }),
    construct("schemas-that-fold", |size| {
        let others = folding(size, 80);
        let reference = |name| json!({ "$ref": format!("#/components/schemas/{name}") });
        let references: Vec<_> = others.keys().map(reference).collect();
        let own = json!({ "type": "array", "prefixItems": references });
        schemas([("S0".to_owned(), own)].into_iter().chain(others))
    }),
    construct("titles-alike", |size| {
        let properties = many(size, 90, |at| {
            (
                format!("p{at}"),
                json!({
                    "type": "object", "title": "Same", "properties": { format!("q{at}"): {} }
                }),
            )
        });
        schema(
            json!({ "type": "object", "properties": properties.into_iter().collect::<Map<_, _>>() }),
        )
    }),
    construct("webhooks-that-fold", |size| {
        let webhooks: Map<_, _> = folding(size, 200)
            .into_iter()
            .map(|(name, _)| (name, webhook(&json!({ "type": "string" }))))
            .collect();
        json_file(json!({
            "openapi": "3.1.0", "info": { "title": "Hostile", "version": "1" }, "webhooks": webhooks
        }).to_string())
    }),
    construct("long-property-name", |size| {
        schema(
            json!({ "type": "object", "properties": { "n".repeat(size): { "type": "object", "properties": {
            "a": { "enum": ["a", "b"] }, "b": { "minItems": 1 }
        } } } }),
        )
    }),
    construct("long-name-above-many", |size| {
        let below = many(size / 2, 80, |at| {
            (
                format!("p{at}"),
                json!({
                    "type": "object", "minProperties": 1, "properties": { format!("q{at}"): {} }
                }),
            )
        });
        let below = below.into_iter().collect::<Map<_, _>>();
        let name = "n".repeat(size / 2);
        schema(
            json!({ "type": "object", "properties": { name: { "type": "object", "properties": below } } }),
        )
    }),
    construct("long-names-nested", |size| {
        let deep = (0..30).fold(
            json!({ "minimum": 1, "enum": ["a", "b"] }),
            |inner, _| json!({ "type": "object", "properties": { "n".repeat(size / 30): inner } }),
        );
        schema(deep)
    }),
    construct("long-schema-name-used-often", |size| {
        let name = "N".repeat(size / 2);
        let refs = many(size / 2, 60, |at| {
            (format!("p{at}"), json!({ "$ref": "#/$defs/a" }))
        });
        let target = json!({ "$ref": format!("#/components/schemas/{name}") });
        json_file(json!({
            "openapi": "3.1.0", "info": { "title": "Hostile", "version": "1" },
            "webhooks": { "order": webhook(&json!({ "type": "object", "properties": refs.into_iter().collect::<Map<_, _>>() })) },
            "$defs": { "a": target },
            "components": { "schemas": { name: { "type": "object", "properties": { "a": {} } } } }
        }).to_string())
    }),
    construct("long-webhook-name", |size| {
        let body = webhook(&json!({ "enum": ["a", "b"] }));
        json_file(
            json!({
                "openapi": "3.1.0", "info": { "title": "Hostile", "version": "1" },
                "webhooks": { "w".repeat(size): body }
            })
            .to_string(),
        )
    }),
    construct("long-title", |size| {
        schema(
            json!({ "type": "object", "title": "Word ".repeat(size / 5), "properties": {
            "a": { "enum": ["a", "b"] }
        } }),
        )
    }),
    construct("long-description", |size| {
        schema(
            json!({ "type": "object", "description": "word ".repeat(size / 5), "properties": {} }),
        )
    }),
    construct("long-description-used-often", |size| {
        let uses = many(size / 2, 60, |at| {
            (
                format!("p{at}"),
                json!({ "allOf": [{ "$ref": "#/components/schemas/D" }], "type": "string" }),
            )
        });
        schemas([
            (
                "S0".to_owned(),
                json!({ "type": "object", "properties": uses.into_iter().collect::<Map<_, _>>() }),
            ),
            (
                "D".to_owned(),
                json!({ "type": "string", "description": "word ".repeat(size / 10) }),
            ),
        ])
    }),
];

/// Names that are converted to the same identifier.
fn folding(size: usize, bytes_of_one: usize) -> Map<String, Value> {
    let name = |at: usize| {
        let signs = ["-", ".", " ", "_"];
        let ending: String = (0..8).map(|digit| signs[at >> (2 * digit) & 3]).collect();
        (
            format!("a{ending}b"),
            json!({ "type": "object", "properties": { format!("p{at}"): {} } }),
        )
    };
    many(size, bytes_of_one, name).into_iter().collect()
}
