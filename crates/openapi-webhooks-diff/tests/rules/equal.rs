//! Different spellings of the same contract.

use serde_json::{Value, json};

use crate::document::{changes_of, diff, document, with_body, with_response};

fn assert_equal(spellings: &[Value]) {
    let schemas = json!({
        "Text": {"type": "string", "maxLength": 5},
        "Money": {"type": "object", "required": ["amount"], "properties": {
            "amount": {"type": "integer", "minimum": 1}, "currency": {"enum": ["EUR", "USD"]}}},
        "Tree": {"type": "object", "properties": {"children": {
            "type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}},
        "Other": {"type": "object", "properties": {"children": {
            "type": "array", "items": {"$ref": "#/components/schemas/Other"}}}},
    });
    for with in [with_body, with_response] {
        for old in spellings {
            for new in spellings {
                let body = |schema: &Value| {
                    let schema = json!({"type": "object", "properties": {"a": schema}});
                    document(&with(&schema), &schemas)
                };
                let found = changes_of(&diff(&body(old), &body(new)));
                let found: Vec<_> = found
                    .iter()
                    .filter(|it| !it.starts_with("source"))
                    .collect();
                assert!(found.is_empty(), "{old} → {new}: {found:?}");
            }
        }
    }
}

#[test]
fn references_and_all_of() {
    let money = json!({"type": "object", "required": ["amount"], "properties": {
        "amount": {"type": "integer", "minimum": 1}, "currency": {"enum": ["EUR", "USD"]}}});
    let reference = json!({"$ref": "#/components/schemas/Money"});
    assert_equal(&[
        money.clone(),
        reference.clone(),
        json!({"allOf": [reference]}),
        json!({"allOf": [reference, {"type": "object"}]}),
        json!({"allOf": [{"required": ["amount"]}, reference]}),
        json!({"$ref": "#/components/schemas/Money", "description": "A price.", "title": "Price"}),
        json!({"oneOf": [reference]}),
        json!({"anyOf": [money]}),
        json!({"properties": {
            "currency": {"enum": ["USD", "EUR"]}, "amount": {"minimum": 1.0, "type": "integer"}},
            "required": ["amount"]}),
    ]);
}

#[test]
fn null() {
    assert_equal(&[
        json!({"type": ["string", "null"], "maxLength": 5}),
        json!({"type": ["null", "string"], "maxLength": 5}),
        json!({"anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]}),
        json!({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Text"}]}),
        json!({"anyOf": [{"$ref": "#/components/schemas/Text"}, {"const": null}]}),
    ]);
}

#[test]
fn enums_and_constants() {
    assert_equal(&[
        json!({"enum": ["a", "b"]}),
        json!({"enum": ["b", "a"]}),
        json!({"type": "string", "enum": ["a", "b"]}),
        json!({"oneOf": [{"const": "a"}, {"const": "b", "title": "B"}]}),
        json!({"anyOf": [{"enum": ["b"]}, {"const": "a"}]}),
        json!({"allOf": [{"enum": ["a", "b", "c"]}, {"enum": ["b", "a"]}]}),
    ]);
    assert_equal(&[
        json!({"const": "a"}),
        json!({"enum": ["a"]}),
        json!({"enum": ["a", "too long"], "maxLength": 5}),
    ]);
    assert_equal(&[json!({"type": "boolean"}), json!({"enum": [true, false]})]);
}

#[test]
fn tuples() {
    let string = json!({"type": "string"});
    assert_equal(&[
        json!({"type": "array", "prefixItems": [string, string], "items": false}),
        json!({"type": "array", "prefixItems": [string, string], "maxItems": 2}),
        json!({"type": "array", "items": string, "maxItems": 2}),
        json!({"type": "array", "prefixItems": [string, string, false], "items": {"type": "integer"}}),
    ]);
    assert_equal(&[
        json!({"type": "array", "maxItems": 0}),
        json!({"type": "array", "items": false}),
    ]);
}

#[test]
fn numbers() {
    assert_equal(&[
        json!({"type": "integer", "minimum": 1}),
        json!({"type": "integer", "exclusiveMinimum": 0}),
        json!({"type": "integer", "minimum": 0.5}),
        json!({"type": "integer", "minimum": 1.0, "exclusiveMinimum": -3}),
        json!({"type": "integer", "minimum": 1, "multipleOf": 1}),
        json!({"type": "number", "minimum": 1, "multipleOf": 1}),
        json!({"allOf": [{"type": "integer", "minimum": 1}, {"type": "number", "minimum": -1}]}),
    ]);
}

#[test]
fn the_order_of_variants() {
    let [string, number] = [json!({"type": "string"}), json!({"type": "number"})];
    let object = json!({"type": "object", "properties": {"b": {}}});
    assert_equal(&[
        json!({"oneOf": [string, number, object]}),
        json!({"anyOf": [object, string, number]}),
        json!({"oneOf": [{"type": ["string", "number"]}, object]}),
        json!({"anyOf": [{"oneOf": [string, object]}, number]}),
    ]);
}

#[test]
fn keywords_without_effect() {
    assert_equal(&[
        json!({"type": "array"}),
        json!({"type": "array", "items": {}}),
        json!({"type": "array", "items": true, "minItems": 0}),
    ]);
    assert_equal(&[
        json!({"type": "object"}),
        json!({"type": "object", "additionalProperties": true}),
        json!({"type": "object", "additionalProperties": {}, "minProperties": 0}),
    ]);
    assert_equal(&[json!({}), json!(true), json!({"description": "Anything."})]);
}

#[test]
fn recursion() {
    assert_equal(&[
        json!({"$ref": "#/components/schemas/Tree"}),
        json!({"$ref": "#/components/schemas/Other"}),
        json!({"type": "object", "properties": {"children": {
            "type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}),
    ]);
}

#[test]
fn conditions() {
    assert_equal(&[
        json!({"type": "string", "not": {"$ref": "#/components/schemas/Text"}}),
        json!({"type": "string", "not": {"type": "string", "maxLength": 5, "title": "Short"}}),
    ]);
    assert_equal(&[
        json!({"type": "string", "allOf": [{"not": {"const": "a"}}, {"not": {"const": "b"}}]}),
        json!({"type": "string", "allOf": [{"not": {"const": "b"}}, {"not": {"const": "a"}}]}),
    ]);
}
