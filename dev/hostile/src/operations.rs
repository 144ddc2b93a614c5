//! Very many webhooks, methods, parameters and so on.

use serde_json::{Map, Value, json};

use crate::{Construct, Files, construct, json_file, many, webhook};

pub(crate) const CONSTRUCTS: &[Construct] = &[
    construct("webhooks", |size| {
        document(&many(size, 150, |at| {
            (format!("w{at}"), webhook(&json!({ "type": "string" })))
        }))
    }),
    construct("webhooks-with-tags", |size| {
        document(&many(size, 250, |at| {
            let body = json!({ "type": "object", "required": ["type"],
                "properties": { "type": { "const": format!("w{at}") } } });
            (format!("w{at}"), webhook(&body))
        }))
    }),
    construct("webhooks-not-told-apart", |size| {
        document(&many(size, 250, |at| {
            let body = json!({ "type": "object", "required": ["type", "a", "b"],
                "properties": { "type": { "type": "string" }, "a": { "enum": ["a", "b"] }, "b": { "const": at / 2 } } });
            (format!("w{at}"), webhook(&body))
        }))
    }),
    construct("webhooks-without-bodies", |size| {
        document(&many(size, 40, |at| {
            (format!("w{at}"), json!({ "post": { "responses": {} } }))
        }))
    }),
    construct("parameters", |size| {
        operation(
            &json!({ "responses": {}, "parameters": many(size, 70, |at| json!({
            "name": format!("p{at}"), "in": "query", "schema": { "type": "string" }
        })) }),
        )
    }),
    construct("parameters-shared-and-own", |size| {
        let parameters = |side: &str| {
            many(size / 2, 70, |at| {
                json!({
                    "name": format!("{side}{at}"), "in": "header", "schema": { "type": "integer" }
                })
            })
        };
        let own = json!({ "responses": {}, "parameters": parameters("a") });
        document(&[(
            "w".to_owned(),
            json!({ "parameters": parameters("b"), "post": own, "put": own }),
        )])
    }),
    construct("parameters-alike", |size| {
        operation(
            &json!({ "responses": {}, "parameters": many(size, 70, |_| json!({
            "name": "p", "in": "query", "schema": { "type": "string" }
        })) }),
        )
    }),
    construct("exploded-parameters", |size| {
        operation(
            &json!({ "responses": {}, "parameters": many(size, 150, |at| json!({
            "name": format!("p{at}"), "in": "query", "explode": true,
            "schema": { "type": "object", "properties": { format!("q{at}"): { "type": "string" } } }
        })) }),
        )
    }),
    construct("responses", |size| {
        let responses = (100..600).map(|status| {
            (
                status.to_string(),
                json!({ "description": "d".repeat(size / 500) }),
            )
        });
        operation(&json!({ "responses": responses.collect::<Map<_, _>>() }))
    }),
    construct("responses-of-no-status", |size| {
        let responses = many(size, 25, |at| {
            (format!("s{at}"), json!({ "description": "" }))
        });
        operation(&json!({ "responses": responses.into_iter().collect::<Map<_, _>>() }))
    }),
    construct("media-types", |size| {
        let content = many(size, 60, |at| {
            (
                format!("application/x{at}+json"),
                json!({ "schema": { "type": "string" } }),
            )
        });
        operation(
            &json!({ "responses": {}, "requestBody": { "content": content.into_iter().collect::<Map<_, _>>() } }),
        )
    }),
    construct("response-media-types", |size| {
        let content = many(size, 60, |at| {
            (
                format!("application/x{at}+json"),
                json!({ "schema": { "type": "string" } }),
            )
        });
        let content = content.into_iter().collect::<Map<_, _>>();
        operation(&json!({ "responses": { "200": { "description": "", "content": content } } }))
    }),
    construct("form-members", |size| {
        form(size, "application/x-www-form-urlencoded")
    }),
    construct("multipart-members", |size| {
        form(size, "multipart/form-data")
    }),
    construct("form-of-unions", |size| {
        let one = |inner: Value| json!({ "oneOf": [inner.clone(), inner, { "type": "object", "properties": { "a": {} } }] });
        let deep = (0..(size.ilog2() as usize / 2)).fold(
            json!({ "type": "object", "properties": { "b": {} } }),
            |inner, _| one(inner),
        );
        body(&json!({ "multipart/form-data": { "schema": deep } }))
    }),
    construct("encodings", |size| {
        let encodings = many(size, 40, |at| {
            (format!("p{at}"), json!({ "contentType": "image/png" }))
        });
        let encodings = encodings.into_iter().collect::<Map<_, _>>();
        body(
            &json!({ "multipart/form-data": { "schema": { "type": "object" }, "encoding": encodings } }),
        )
    }),
    construct("security-requirements", |size| {
        let requirements = many(size, 10, |_| json!({ "key": [] }));
        operation(&json!({ "responses": {}, "security": requirements }))
    }),
    construct("security-schemes", |size| {
        let schemes = many(size, 100, |at| {
            (
                format!("key{at}"),
                json!({ "type": "apiKey", "in": "header", "name": format!("X-{at}") }),
            )
        });
        let requirements: Vec<_> = schemes
            .iter()
            .map(|(name, _)| json!({ name: [] }))
            .collect();
        let webhooks = [(
            "w".to_owned(),
            json!({ "post": { "responses": {}, "security": requirements } }),
        )];
        let schemes = schemes.into_iter().collect::<Map<_, _>>();
        with_components(&webhooks, &json!({ "securitySchemes": schemes }))
    }),
    construct("security-scheme-beside-many-webhooks", |size| {
        let schemes = many(size / 2, 100, |at| {
            (
                format!("key{at}"),
                json!({ "type": "apiKey", "in": "header", "name": format!("X-{at}") }),
            )
        });
        let all: Map<_, _> = schemes
            .iter()
            .map(|(name, _)| (name.clone(), json!([])))
            .collect();
        let webhooks = many(size / 2, 40, |at| {
            (format!("w{at}"), json!({ "post": { "responses": {} } }))
        });
        let webhooks = webhooks.into_iter().collect::<Map<_, _>>();
        json_file(
            json!({
                "openapi": "3.1.0", "info": { "title": "Hostile", "version": "1" },
                "security": [all], "webhooks": webhooks,
                "components": { "securitySchemes": schemes.into_iter().collect::<Map<_, _>>() }
            })
            .to_string(),
        )
    }),
    construct("examples", |size| {
        let examples = many(size, 30, |at| (format!("e{at}"), json!({ "value": at })));
        let examples = examples.into_iter().collect::<Map<_, _>>();
        body(&json!({ "application/json": { "schema": {}, "examples": examples } }))
    }),
    construct("example-that-is-deep", |size| {
        let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
        let example = many(size, 250, |_| deep.clone());
        body(&json!({ "application/json": { "schema": {}, "example": example } }))
    }),
    construct("callbacks-and-unknown-members", |size| {
        let mut members: Map<_, _> = many(size, 15, |at| (format!("member{at}"), json!(1)))
            .into_iter()
            .collect();
        members.insert("responses".to_owned(), json!({}));
        operation(&members.into())
    }),
    construct("headers-of-parts", |size| {
        let headers = many(size, 60, |at| {
            (format!("X-H{at}"), json!({ "schema": { "const": "a" } }))
        });
        let headers = headers.into_iter().collect::<Map<_, _>>();
        let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        body(
            &json!({ "multipart/form-data": { "schema": schema, "encoding": { "a": { "headers": headers } } } }),
        )
    }),
];

fn form(size: usize, media_type: &str) -> Files {
    let properties = many(size, 40, |at| {
        (
            format!("p{at}"),
            json!({ "type": "string", "format": "binary" }),
        )
    });
    let properties = properties.into_iter().collect::<Map<_, _>>();
    body(&json!({ media_type: { "schema": { "type": "object", "properties": properties } } }))
}

fn body(content: &Value) -> Files {
    operation(&json!({ "responses": {}, "requestBody": { "content": content } }))
}

fn operation(operation: &Value) -> Files {
    document(&[("w".to_owned(), json!({ "post": operation }))])
}

fn document(webhooks: &[(String, Value)]) -> Files {
    with_components(
        webhooks,
        &json!({ "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } } }),
    )
}

fn with_components(webhooks: &[(String, Value)], components: &Value) -> Files {
    let webhooks: Map<_, _> = webhooks.iter().cloned().collect();
    json_file(
        json!({
            "openapi": "3.1.0", "info": { "title": "Hostile", "version": "1" },
            "webhooks": webhooks, "components": components
        })
        .to_string(),
    )
}
