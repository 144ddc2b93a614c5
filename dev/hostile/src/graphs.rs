//! Schemas that refer to schemas, so that each is reached by exponentially many paths.

use serde_json::{Value, json};

use crate::{Construct, Files, chain, construct, many, reference, schema, schemas};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("reference-to-itself", |_| schema(reference(0))),
    construct("all-of-itself", |_| {
        schema(json!({ "allOf": [reference(0)] }))
    }),
    construct("one-of-itself", |_| {
        schema(json!({ "oneOf": [reference(0), { "type": "string" }] }))
    }),
    construct("required-itself", |_| {
        schema(json!({
            "type": "object", "required": ["next"], "properties": { "next": reference(0) }
        }))
    }),
    construct("array-of-itself", |_| {
        schema(json!({ "type": "array", "items": reference(0) }))
    }),
    construct("map-of-itself", |_| {
        schema(json!({ "additionalProperties": reference(0) }))
    }),
    construct("dynamic-reference-cycle", |_| {
        schema(json!({
            "$dynamicAnchor": "node", "type": "object",
            "properties": { "next": { "$dynamicRef": "#node" } },
            "anyOf": [{ "$dynamicRef": "#node" }, { "$dynamicRef": "#node" }]
        }))
    }),
    construct("chain-of-references", |size| chain(size, 50, reference)),
    construct("chain-of-all-of", |size| {
        chain(
            size,
            100,
            |at| json!({ "type": "object", "allOf": [reference(at)] }),
        )
    }),
    construct("chain-of-arrays", |size| {
        chain(
            size,
            70,
            |at| json!({ "type": "array", "items": reference(at) }),
        )
    }),
    construct("chain-of-maps", |size| {
        chain(
            size,
            70,
            |at| json!({ "additionalProperties": reference(at) }),
        )
    }),
    construct("chain-of-tuples", |size| {
        chain(size, 150, |at| {
            json!({ "type": "array", "prefixItems": [reference(at), reference(at)],
                    "minItems": 2, "items": false })
        })
    }),
    construct("chain-of-objects", |size| {
        chain(
            size,
            100,
            |at| json!({ "type": "object", "properties": { "next": reference(at) } }),
        )
    }),
    construct("chain-of-nullable", |size| {
        chain(
            size,
            100,
            |at| json!({ "oneOf": [reference(at), { "type": "null" }] }),
        )
    }),
    construct("twice-the-next-as-properties", |size| {
        chain(
            size,
            130,
            |at| json!({ "type": "object", "properties": { "a": reference(at), "b": reference(at + 1) } }),
        )
    }),
    construct("twice-the-next-as-all-of", |size| {
        chain(
            size,
            100,
            |at| json!({ "allOf": [reference(at), reference(at + 1)] }),
        )
    }),
    construct("twice-the-next-as-any-of", |size| {
        chain(
            size,
            100,
            |at| json!({ "anyOf": [reference(at), reference(at + 1)] }),
        )
    }),
    construct("any-of-arrays-of-the-next", |size| {
        chain(
            size,
            150,
            |at| json!({ "anyOf": [reference(at), { "type": "array", "items": reference(at) }, reference(at + 1)] }),
        )
    }),
    construct("any-of-all", |size| {
        all_to_all(size, &|to| json!({ "anyOf": to }))
    }),
    construct("one-of-all-and-own", |size| {
        all_to_all(
            size,
            &|to| json!({ "type": "object", "properties": { "own": { "type": "string" } }, "oneOf": to }),
        )
    }),
    construct("all-of-all-later", |size| {
        let count = root(size / 40);
        let members = (0..count).map(|at| {
            let later: Vec<_> = (at + 1..count).map(reference).collect();
            let own = json!({ "properties": { format!("p{at}"): { "type": "integer" } } });
            let all: Vec<_> = later.into_iter().chain([own]).collect();
            (format!("S{at}"), json!({ "allOf": all }))
        });
        schemas(members)
    }),
    construct("all-of-inline-twice", |size| {
        chain(size, 250, |at| {
            let one = json!({ "properties": { "a": reference(at) } });
            let other = json!({ "properties": { "a": { "allOf": [reference(at), { "minProperties": 1 }] } } });
            json!({ "allOf": [one, other] })
        })
    }),
    construct("all-of-objects-that-cross", |size| {
        // Each intersection of two schemas leads to another intersection.
        let count = (size / 300).max(3);
        let members = (0..count).flat_map(|at| {
            let next = |name: &str, other: &str| {
                json!({ "type": "object", "properties": {
                    "x": { "$ref": format!("#/components/schemas/{name}{}", at + 1) },
                    "y": { "$ref": format!("#/components/schemas/{other}{}", (at * 7 + 3) % count) }
                } })
            };
            [
                (format!("A{at}"), next("A", "B")),
                (format!("B{at}"), next("B", "A")),
            ]
        });
        let mut members: Vec<_> = members.collect();
        for name in ["A", "B"] {
            members.push((format!("{name}{count}"), json!({ "type": "object" })));
        }
        let both =
            ["A0", "B0"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        members.push(("S0".to_owned(), json!({ "allOf": both })));
        schemas(members)
    }),
    construct("every-applicator", |size| {
        chain(size, 600, |at| {
            json!({
                "if": reference(at), "then": reference(at), "else": reference(at),
                "not": reference(at), "dependentSchemas": { "a": reference(at) },
                "propertyNames": reference(at), "contains": reference(at),
                "unevaluatedItems": reference(at), "unevaluatedProperties": reference(at),
                "patternProperties": { "^a": reference(at) }, "prefixItems": [reference(at)],
                "items": reference(at), "additionalProperties": reference(at)
            })
        })
    }),
    construct("unions-beside-unions", |size| {
        schema(json!({ "allOf": many(size, 60, |at| json!({
            "oneOf": [{ "required": [format!("a{at}")] }, { "required": [format!("b{at}")] }]
        })) }))
    }),
    construct("unions-of-ten-beside-each-other", |size| {
        chain(size, 1_200, |at| {
            let branch = |side: &str, n: usize| {
                json!({
                    "type": "object", "properties": { format!("{side}{n}"): reference(at) }
                })
            };
            let union = |side: &str| (0..10).map(|n| branch(side, n)).collect::<Vec<_>>();
            json!({ "allOf": [{ "oneOf": union("l") }, { "oneOf": union("r") }] })
        })
    }),
    construct("union-with-a-large-base", |size| {
        let count = size / 2 / 40;
        let base: serde_json::Map<_, _> = (0..count)
            .map(|at| (format!("p{at}"), json!({ "type": "integer" })))
            .collect();
        let branches: Vec<_> = (0..count.min(1_999))
            .map(|at| json!({ "properties": { format!("b{at}"): { "type": "string" } } }))
            .collect();
        schema(json!({ "type": "object", "properties": base, "oneOf": branches }))
    }),
    construct("subtypes", |size| {
        let base = json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } });
        let subtypes = many(size, 120, |at| {
            (
                format!("S{}", at + 1),
                json!({ "allOf": [
            reference(at / 2), { "properties": { format!("p{at}"): { "type": "integer" } } }
        ] }),
            )
        });
        schemas([("S0".to_owned(), base)].into_iter().chain(subtypes))
    }),
];

/// Schemas that all refer to each other.
fn all_to_all(size: usize, make: &dyn Fn(Vec<Value>) -> Value) -> Files {
    let count = root(size / 40);
    schemas((0..count).map(|at| (format!("S{at}"), make((0..count).map(reference).collect()))))
}

fn root(number: usize) -> usize {
    number.isqrt().max(2)
}
