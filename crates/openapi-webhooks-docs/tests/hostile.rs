//! Documents that demand examples without end.
#![cfg(feature = "site")]

use openapi_webhooks_docs::{Site, configure};
use serde_json::{Value, json};

fn site(schema: &Value, components: &Value) -> Site {
    let document = json!({
        "openapi": "3.1.1", "info": {"title": "", "version": ""},
        "webhooks": {"paid": {"post": {"requestBody": {"content": {
            "application/json": {"schema": schema}}}}}},
        "components": {"schemas": components}
    });
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("openapi.json");
    std::fs::write(&path, document.to_string()).expect("a file");
    configure().site(path).expect("a site")
}

fn page(site: &Site) -> &str {
    let mut files = site.files().iter();
    let file = files.find(|file| file.path() == "webhooks/paid.html");
    std::str::from_utf8(file.expect("the page").bytes()).expect("text")
}

#[test]
fn nested_arrays_that_multiply_have_no_example() {
    let mut schema = json!({"type": "string"});
    for _ in 0..5 {
        schema = json!({"type": "array", "minItems": 1000, "items": schema});
    }
    let site = site(&schema, &json!({}));
    assert!(!page(&site).contains("class=\"example\""));
    let short = json!({"type": "array", "minItems": 2, "items": {"type": "integer"}});
    assert!(page(&self::site(&short, &json!({}))).contains("class=\"example\""));
}

#[test]
fn schemas_that_contain_themselves_end() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    for schema in [
        json!({"anyOf": [reference("A"), {"type": "null"}]}),
        json!({"type": "array", "items": reference("A")}),
        json!({"type": "object", "additionalProperties": reference("A")}),
        json!({"type": "object", "required": ["a"], "properties": {"a": reference("A")}}),
        json!({"oneOf": [{"type": "array", "items": reference("A")}, {"type": "string"}]}),
    ] {
        let site = site(&reference("A"), &json!({"A": schema}));
        assert!(page(&site).contains("<section id=\"payload\">"), "{schema}");
    }
}
