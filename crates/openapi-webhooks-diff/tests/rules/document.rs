//! Documents with one webhook, and their comparison.

use std::path::Path;

use openapi_webhooks_diff::{Class, Diff, compare};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::{Value, json};

pub(crate) fn load(document: &Value) -> Catalogue {
    let text = document.to_string();
    let mut load = |_: &Path| Ok(text.clone());
    let loaded = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load);
    loaded.unwrap_or_else(|error| panic!("{document:#}\n{error}"))
}

/// A document with these components and one webhook, `order`, whose POST is `operation`.
pub(crate) fn document(operation: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Shop", "version": "1.0.0"},
        "webhooks": {"order": {"post": operation}},
        "components": {"schemas": schemas},
    })
}

/// An operation whose body has this schema.
pub(crate) fn with_body(schema: &Value) -> Value {
    json!({
        "requestBody": {"required": true, "content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": ""}},
    })
}

/// An operation whose response has this schema.
pub(crate) fn with_response(schema: &Value) -> Value {
    json!({"responses": {"200": {
        "description": "",
        "content": {"application/json": {"schema": schema}},
    }}})
}

pub(crate) fn diff(old: &Value, new: &Value) -> Diff {
    compare(&load(old), &load(new))
}

/// The changes as text: `major property-removed /a`, without changes to texts.
pub(crate) fn changes_of(diff: &Diff) -> Vec<String> {
    let changes = diff.changes().iter();
    let changes = changes.filter(|change| change.kind().name() != "text-changed");
    let mut lines: Vec<String> = changes
        .map(|change| {
            let path = change.places()[0].path();
            let text = format!("{} {} {path}", change.class(), change.kind());
            text.trim_end().to_owned()
        })
        .collect();
    lines.sort();
    lines
}

pub(crate) fn class(diff: &Diff) -> Class {
    diff.class().unwrap_or(Class::Patch)
}
