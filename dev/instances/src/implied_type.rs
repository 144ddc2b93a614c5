//! Adds the implied `type` to schemas without one: a schema with `properties` describes objects. JSON Schema
//! would allow any other type, but the generated types do not (see ARCHITECTURE.md), so the validator
//! must not either.

use serde_json::{Value, json};

/// Keywords that apply only to objects, and only to arrays.
const OF_OBJECTS: [&str; 5] = [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
];
const OF_ARRAYS: [&str; 2] = ["items", "prefixItems"];

/// Keywords whose value is a schema, an array of schemas, and schemas by name.
const ONE: [&str; 9] = [
    "items",
    "additionalProperties",
    "unevaluatedProperties",
    "contains",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
];
const SEVERAL: [&str; 4] = ["allOf", "oneOf", "anyOf", "prefixItems"];
const NAMED: [&str; 5] = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
];

/// Adds implied types to a schema and its components.
pub(crate) fn with_implied_types(root: &Value) -> Value {
    let mut root = root.clone();
    add_implied_type(&mut root);
    let components = root
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut);
    for (_, schema) in components.into_iter().flatten() {
        add_implied_type(schema);
    }
    root
}

fn add_implied_type(schema: &mut Value) {
    let Value::Object(object) = schema else {
        return;
    };
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| object.contains_key(*keyword));
    let kinds = match (has(&OF_OBJECTS), has(&OF_ARRAYS)) {
        (true, true) => Some(json!(["object", "array"])),
        (true, false) => Some(json!("object")),
        (false, true) => Some(json!("array")),
        (false, false) => None,
    };
    // Other keywords may determine the type.
    let is_alone = !has(&["type", "enum", "const", "$ref", "allOf", "oneOf", "anyOf"]);
    if let Some(kinds) = kinds.filter(|_| is_alone) {
        object.insert("type".to_owned(), kinds);
    }
    for keyword in ONE {
        object
            .get_mut(keyword)
            .into_iter()
            .for_each(add_implied_type);
    }
    for keyword in SEVERAL {
        let schemas = object.get_mut(keyword).and_then(Value::as_array_mut);
        schemas.into_iter().flatten().for_each(add_implied_type);
    }
    for keyword in NAMED {
        let schemas = object.get_mut(keyword).and_then(Value::as_object_mut);
        schemas
            .into_iter()
            .flatten()
            .for_each(|(_, schema)| add_implied_type(schema));
    }
}
