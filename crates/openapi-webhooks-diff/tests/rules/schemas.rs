//! Changes of schemas.

use serde_json::{Value, json};

use crate::document::{changes_of, diff, document, with_body, with_response};

/// What is expected of a change and of its reversal, in a payload and in a response.
struct Row {
    old: Value,
    new: Value,
    payload: &'static [&'static str],
    response: &'static [&'static str],
    reversed_payload: &'static [&'static str],
    reversed_response: &'static [&'static str],
}

fn check(rows: &[Row]) {
    let mut failures = Vec::new();
    for row in rows {
        let mut compare = |with: fn(&Value) -> Value, old, new, expected: &[&str]| {
            let [one, other] = [old, new].map(|schema| document(&with(schema), &json!({})));
            let found = changes_of(&diff(&one, &other));
            if found != expected {
                failures.push(format!(
                    "{old} → {new}\n  found    {found:?}\n  expected {expected:?}"
                ));
            }
        };
        let (old, new) = (&row.old, &row.new);
        compare(with_body, old, new, row.payload);
        compare(with_response, old, new, row.response);
        compare(with_body, new, old, row.reversed_payload);
        compare(with_response, new, old, row.reversed_response);
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn object(members: &Value) -> Value {
    let mut object = json!({"type": "object"});
    let members = members.as_object().expect("members").clone();
    object.as_object_mut().expect("an object").extend(members);
    object
}

fn property(schema: &Value) -> Value {
    json!({"type": "object", "properties": {"a": schema}})
}

/// A row about the schema of the property `a`.
fn value_row(
    old: &Value,
    new: &Value,
    [payload, response, reversed_payload, reversed_response]: [&'static [&'static str]; 4],
) -> Row {
    Row {
        old: property(old),
        new: property(new),
        payload,
        response,
        reversed_payload,
        reversed_response,
    }
}

#[test]
fn properties() {
    let with = |properties: Value, required: Value| {
        object(&json!({"properties": properties, "required": required}))
    };
    let closed = |properties: Value, required: Value| {
        object(&json!({
            "properties": properties, "required": required, "additionalProperties": false,
        }))
    };
    let [b, a_and_b] = [json!({"b": {}}), json!({"a": {"type": "string"}, "b": {}})];
    check(&[
        // An optional property.
        Row {
            old: with(a_and_b.clone(), json!([])),
            new: with(b.clone(), json!([])),
            payload: &["major property-removed"],
            response: &["minor property-removed"],
            reversed_payload: &["minor optional-property-added"],
            reversed_response: &["minor optional-property-added"],
        },
        // A required property.
        Row {
            old: with(a_and_b.clone(), json!(["a"])),
            new: with(b.clone(), json!([])),
            payload: &["major property-removed"],
            response: &["minor property-removed"],
            reversed_payload: &["minor required-property-added"],
            reversed_response: &["major required-property-added"],
        },
        // In an object that allows no others.
        Row {
            old: closed(b.clone(), json!([])),
            new: closed(a_and_b.clone(), json!([])),
            payload: &["major property-added-to-closed-object"],
            response: &["minor optional-property-added"],
            reversed_payload: &["major property-removed"],
            reversed_response: &["major property-removed-from-closed-object"],
        },
        Row {
            old: closed(b, json!([])),
            new: closed(a_and_b.clone(), json!(["a"])),
            payload: &["major property-added-to-closed-object"],
            response: &["major required-property-added"],
            reversed_payload: &["major property-removed"],
            reversed_response: &["major property-removed-from-closed-object"],
        },
        Row {
            old: with(a_and_b.clone(), json!(["a"])),
            new: with(a_and_b.clone(), json!([])),
            payload: &["major property-became-optional"],
            response: &["minor property-became-optional"],
            reversed_payload: &["patch property-became-required"],
            reversed_response: &["major property-became-required"],
        },
        Row {
            old: with(a_and_b.clone(), json!([])),
            new: closed(a_and_b, json!([])),
            payload: &["patch additional-properties-forbidden"],
            response: &["major additional-properties-forbidden"],
            reversed_payload: &["major additional-properties-allowed"],
            reversed_response: &["minor additional-properties-allowed"],
        },
        // Required members that are not declared.
        Row {
            old: object(&json!({"required": ["c"]})),
            new: object(&json!({})),
            payload: &["major property-removed"],
            response: &["minor property-removed"],
            reversed_payload: &["minor required-property-added"],
            reversed_response: &["major required-property-added"],
        },
    ]);
}

#[test]
fn maps() {
    let map = |rest: Value| object(&json!({"additionalProperties": rest}));
    check(&[
        Row {
            old: map(json!({"type": "string"})),
            new: map(json!({"type": ["string", "integer"]})),
            payload: &["major type-widened /*"],
            response: &["minor type-widened /*"],
            reversed_payload: &["patch type-narrowed /*"],
            reversed_response: &["major type-narrowed /*"],
        },
        Row {
            old: map(json!({"type": "string"})),
            new: map(json!(true)),
            payload: &["major null-added /*", "major type-widened /*"],
            response: &["minor null-added /*", "minor type-widened /*"],
            reversed_payload: &["patch null-removed /*", "patch type-narrowed /*"],
            reversed_response: &["major null-removed /*", "major type-narrowed /*"],
        },
        // A property that does not conform to the schema of all members.
        Row {
            old: map(json!({"type": "string"})),
            new: object(&json!({
                "properties": {"a": {"type": "integer"}}, "additionalProperties": {"type": "string"},
            })),
            payload: &["major type-changed /a", "minor optional-property-added"],
            response: &["major type-changed /a", "minor optional-property-added"],
            reversed_payload: &["major property-removed", "major type-changed /a"],
            reversed_response: &["major type-changed /a", "minor property-removed"],
        },
        Row {
            old: object(&json!({"patternProperties": {"^x-": {"type": "string"}}})),
            new: object(&json!({"patternProperties": {"^x-": {"type": "string", "maxLength": 3}}})),
            payload: &["patch bound-tightened /*"],
            response: &["major bound-tightened /*"],
            reversed_payload: &["major bound-loosened /*"],
            reversed_response: &["minor bound-loosened /*"],
        },
        Row {
            old: object(&json!({"patternProperties": {"^x-": {"type": "string"}}})),
            new: object(&json!({"patternProperties": {"^y-": {"type": "string"}}})),
            payload: &["unknown condition-changed", "unknown condition-changed"],
            response: &["unknown condition-changed", "unknown condition-changed"],
            reversed_payload: &["unknown condition-changed", "unknown condition-changed"],
            reversed_response: &["unknown condition-changed", "unknown condition-changed"],
        },
    ]);
}

#[test]
fn types() {
    let string = json!({"type": "string"});
    check(&[
        value_row(
            &string,
            &json!({"type": ["string", "integer"]}),
            [
                &["major type-widened /a"],
                &["minor type-widened /a"],
                &["patch type-narrowed /a"],
                &["major type-narrowed /a"],
            ],
        ),
        value_row(
            &string,
            &json!({"type": "integer"}),
            [
                &["major type-changed /a"],
                &["major type-changed /a"],
                &["major type-changed /a"],
                &["major type-changed /a"],
            ],
        ),
        value_row(
            &string,
            &json!({"type": ["string", "null"]}),
            [
                &["major null-added /a"],
                &["minor null-added /a"],
                &["patch null-removed /a"],
                &["major null-removed /a"],
            ],
        ),
        value_row(
            &json!({"type": "integer"}),
            &json!({"type": "number"}),
            [
                &["major type-widened /a"],
                &["minor type-widened /a"],
                &["patch type-narrowed /a"],
                &["major type-narrowed /a"],
            ],
        ),
        value_row(
            &string,
            &json!({}),
            [
                &["major null-added /a", "major type-widened /a"],
                &["minor null-added /a", "minor type-widened /a"],
                &["patch null-removed /a", "patch type-narrowed /a"],
                &["major null-removed /a", "major type-narrowed /a"],
            ],
        ),
        value_row(
            &json!({"type": ["string", "integer"]}),
            &json!({"type": ["string", "boolean"]}),
            [
                &["major type-widened /a", "patch type-narrowed /a"],
                &["major type-narrowed /a", "minor type-widened /a"],
                &["major type-widened /a", "patch type-narrowed /a"],
                &["major type-narrowed /a", "minor type-widened /a"],
            ],
        ),
        value_row(
            &json!({"type": "array", "items": string}),
            &json!({"type": "array", "items": {"type": "integer"}}),
            [
                &["major type-changed /a/*"],
                &["major type-changed /a/*"],
                &["major type-changed /a/*"],
                &["major type-changed /a/*"],
            ],
        ),
        value_row(
            &json!({"type": "array", "prefixItems": [string], "items": string}),
            &json!({"type": "array", "prefixItems": [{"type": "integer"}], "items": string}),
            [
                &["major type-changed /a/0"],
                &["major type-changed /a/0"],
                &["major type-changed /a/0"],
                &["major type-changed /a/0"],
            ],
        ),
    ]);
}

/// A bound that is tightened from the first to the second schema.
fn bound(old: &Value, new: &Value) -> Row {
    value_row(
        old,
        new,
        [
            &["patch bound-tightened /a"],
            &["major bound-tightened /a"],
            &["major bound-loosened /a"],
            &["minor bound-loosened /a"],
        ],
    )
}

#[test]
fn bounds() {
    let with = |kind: &str, bound: Value| {
        let mut schema = json!({"type": kind});
        schema
            .as_object_mut()
            .expect("an object")
            .extend(bound.as_object().expect("a bound").clone());
        schema
    };
    let mut rows = Vec::new();
    for (kind, loose, tight) in [
        ("string", json!({"maxLength": 10}), json!({"maxLength": 9})),
        ("string", json!({}), json!({"maxLength": 9})),
        ("string", json!({"minLength": 1}), json!({"minLength": 2})),
        ("string", json!({}), json!({"pattern": "^a"})),
        ("integer", json!({"minimum": 0}), json!({"minimum": 1})),
        (
            "integer",
            json!({"minimum": 0}),
            json!({"exclusiveMinimum": 0}),
        ),
        (
            "number",
            json!({"minimum": 0}),
            json!({"exclusiveMinimum": 0}),
        ),
        ("number", json!({"maximum": 2.5}), json!({"maximum": 2})),
        ("number", json!({}), json!({"multipleOf": 0.5})),
        (
            "integer",
            json!({"multipleOf": 2}),
            json!({"multipleOf": 4}),
        ),
        (
            "array",
            json!({"items": {}}),
            json!({"items": {}, "minItems": 1}),
        ),
        (
            "array",
            json!({"items": {}, "maxItems": 3}),
            json!({"items": {}, "maxItems": 2}),
        ),
        (
            "array",
            json!({"items": {}}),
            json!({"items": {}, "uniqueItems": true}),
        ),
        ("object", json!({}), json!({"minProperties": 1})),
        (
            "object",
            json!({"maxProperties": 3}),
            json!({"maxProperties": 2}),
        ),
    ] {
        rows.push(bound(&with(kind, loose), &with(kind, tight)));
    }
    rows.push(value_row(
        &json!({"type": "integer", "multipleOf": 2}),
        &json!({"type": "integer", "multipleOf": 3}),
        [
            &["major bound-changed /a"],
            &["major bound-changed /a"],
            &["major bound-changed /a"],
            &["major bound-changed /a"],
        ],
    ));
    rows.push(value_row(
        &json!({"type": "string", "pattern": "^a"}),
        &json!({"type": "string", "pattern": "^b"}),
        [
            &["unknown pattern-changed /a"],
            &["unknown pattern-changed /a"],
            &["unknown pattern-changed /a"],
            &["unknown pattern-changed /a"],
        ],
    ));
    check(&rows);
}

#[test]
fn formats() {
    let date = json!({"type": "string", "format": "date"});
    check(&[
        value_row(
            &json!({"type": "string"}),
            &date,
            [
                &["patch format-added /a"],
                &["major format-added /a"],
                &["major format-changed /a"],
                &["major format-changed /a"],
            ],
        ),
        value_row(
            &date,
            &json!({"type": "string", "format": "date-time"}),
            [
                &["major format-changed /a"],
                &["major format-changed /a"],
                &["major format-changed /a"],
                &["major format-changed /a"],
            ],
        ),
        value_row(
            &json!({"type": "string"}),
            &json!({"type": "string", "contentEncoding": "base64"}),
            [
                &["major format-changed /a"],
                &["major format-changed /a"],
                &["major format-changed /a"],
                &["major format-changed /a"],
            ],
        ),
    ]);
}

#[test]
fn enums() {
    let small = json!({"enum": ["EUR", "USD"]});
    let large = json!({"enum": ["EUR", "USD", "GBP"]});
    check(&[
        value_row(
            &small,
            &large,
            [
                &["major enum-value-added /a"],
                &["minor enum-value-added /a"],
                &["minor enum-value-removed /a"],
                &["major enum-value-removed /a"],
            ],
        ),
        value_row(
            &json!({"enum": [1, 2]}),
            &json!({"enum": [1, 2.5]}),
            [
                &["major enum-value-added /a", "minor enum-value-removed /a"],
                &["major enum-value-removed /a", "minor enum-value-added /a"],
                &["major enum-value-added /a", "minor enum-value-removed /a"],
                &["major enum-value-removed /a", "minor enum-value-added /a"],
            ],
        ),
        value_row(
            &json!({"const": "EUR"}),
            &json!({"const": "USD"}),
            [
                &["major const-changed /a"],
                &["major const-changed /a"],
                &["major const-changed /a"],
                &["major const-changed /a"],
            ],
        ),
        value_row(
            &small,
            &json!({"type": "string"}),
            [
                &["major enum-opened /a"],
                &["minor enum-opened /a"],
                &["patch enum-closed /a"],
                &["major enum-closed /a"],
            ],
        ),
        // Marked as open.
        value_row(
            &json!({"type": "string", "x-extensible-enum": ["EUR"]}),
            &json!({"type": "string", "x-extensible-enum": ["EUR", "USD"]}),
            [
                &["minor open-enum-value-added /a"],
                &["minor open-enum-value-added /a"],
                &["minor open-enum-value-removed /a"],
                &["minor open-enum-value-removed /a"],
            ],
        ),
        value_row(
            &json!({"enum": ["EUR"], "x-extensible-enum": true}),
            &json!({"enum": ["EUR", "USD"], "x-extensible-enum": true}),
            [
                &["minor open-enum-value-added /a"],
                &["minor open-enum-value-added /a"],
                &["minor open-enum-value-removed /a"],
                &["minor open-enum-value-removed /a"],
            ],
        ),
        // Beside any other string.
        value_row(
            &json!({"anyOf": [{"const": "EUR"}, {"type": "string"}]}),
            &json!({"anyOf": [{"enum": ["EUR", "USD"]}, {"type": "string"}]}),
            [
                &["minor open-enum-value-added /a"],
                &["minor open-enum-value-added /a"],
                &["minor open-enum-value-removed /a"],
                &["minor open-enum-value-removed /a"],
            ],
        ),
        value_row(
            &json!({"const": true}),
            &json!({"type": "boolean"}),
            [
                &["major enum-value-added /a"],
                &["minor enum-value-added /a"],
                &["minor enum-value-removed /a"],
                &["major enum-value-removed /a"],
            ],
        ),
    ]);
}

#[test]
fn listed_values_and_bounds() {
    let number = |minimum: u64| json!({"type": "integer", "minimum": minimum, "maximum": 5});
    check(&[
        value_row(
            &json!({"enum": [1, 2]}),
            &number(1),
            [
                &["major enum-opened /a"],
                &["minor enum-opened /a"],
                &["patch enum-closed /a"],
                &["major enum-closed /a"],
            ],
        ),
        // 1 is no longer allowed.
        value_row(
            &json!({"enum": [1, 2]}),
            &number(2),
            [
                &["major enum-opened /a", "minor enum-value-removed /a"],
                &["major enum-value-removed /a", "minor enum-opened /a"],
                &["major enum-value-added /a", "patch enum-closed /a"],
                &["major enum-closed /a", "minor enum-value-added /a"],
            ],
        ),
        // A pattern is not evaluated.
        value_row(
            &json!({"enum": ["a"]}),
            &json!({"type": "string", "pattern": "^a"}),
            [
                &["major enum-opened /a", "unknown condition-changed /a"],
                &["minor enum-opened /a", "unknown condition-changed /a"],
                &["patch enum-closed /a", "unknown condition-changed /a"],
                &["major enum-closed /a", "unknown condition-changed /a"],
            ],
        ),
        // The schema of undeclared members may reject the value.
        value_row(
            &json!({"type": "object", "additionalProperties": {"type": "integer"}}),
            &json!({"const": {"b": "text"}}),
            [
                &["patch enum-closed /a", "unknown condition-changed /a"],
                &["major enum-closed /a", "unknown condition-changed /a"],
                &["major enum-opened /a", "unknown condition-changed /a"],
                &["minor enum-opened /a", "unknown condition-changed /a"],
            ],
        ),
    ]);
}

#[test]
fn a_forbidden_null() {
    check(&[value_row(
        &json!({}),
        &json!({"not": {"type": "null"}}),
        [
            &["patch null-removed /a", "unknown condition-changed /a"],
            &["major null-removed /a", "unknown condition-changed /a"],
            &["major null-added /a", "unknown condition-changed /a"],
            &["minor null-added /a", "unknown condition-changed /a"],
        ],
    )]);
}

#[test]
fn forbidden_properties() {
    let with = |properties: Value| object(&json!({"properties": properties}));
    check(&[
        Row {
            old: with(json!({"b": {}})),
            new: with(json!({"b": {}, "a": false})),
            payload: &["patch additional-properties-forbidden"],
            response: &["major additional-properties-forbidden"],
            reversed_payload: &["major additional-properties-allowed"],
            reversed_response: &["minor additional-properties-allowed"],
        },
        Row {
            old: with(json!({"a": {"type": "string"}})),
            new: with(json!({"a": false})),
            payload: &["major property-removed"],
            response: &["major property-removed-from-closed-object"],
            reversed_payload: &["major property-added-to-closed-object"],
            reversed_response: &["minor optional-property-added"],
        },
    ]);
}

#[test]
fn the_number_of_items() {
    let string = json!({"type": "string"});
    check(&[
        // The schema of the items does not matter where no array has any.
        Row {
            old: json!({"type": "array", "maxItems": 0}),
            new: json!({"type": "array", "items": string}),
            payload: &["major bound-loosened"],
            response: &["minor bound-loosened"],
            reversed_payload: &["patch bound-tightened"],
            reversed_response: &["major bound-tightened"],
        },
        Row {
            old: json!({"type": "array", "prefixItems": [string], "items": false}),
            new: json!({"type": "array", "prefixItems": [string], "items": string}),
            payload: &["major bound-loosened"],
            response: &["minor bound-loosened"],
            reversed_payload: &["patch bound-tightened"],
            reversed_response: &["major bound-tightened"],
        },
    ]);
}

fn tagged(kinds: &[&str], tag: &str) -> Value {
    let branch = |kind: &&str| {
        json!({
            "type": "object",
            "required": [tag, kind],
            "properties": {tag: {"const": kind}, *kind: {"type": "string"}},
        })
    };
    json!({"oneOf": kinds.iter().map(branch).collect::<Vec<_>>()})
}

#[test]
fn unions() {
    check(&[
        value_row(
            &tagged(&["card", "iban"], "by"),
            &tagged(&["card", "iban", "cash"], "by"),
            [
                &["major variant-added /a"],
                &["minor variant-added /a"],
                &["minor variant-removed /a"],
                &["major variant-removed /a"],
            ],
        ),
        // The position of a variant says nothing.
        value_row(
            &tagged(&["card", "iban"], "by"),
            &tagged(&["cash", "iban", "card"], "by"),
            [
                &["major variant-added /a"],
                &["minor variant-added /a"],
                &["minor variant-removed /a"],
                &["major variant-removed /a"],
            ],
        ),
        // A variant whose values another one allows.
        value_row(
            &json!({"anyOf": [{"type": "object", "properties": {"b": {"type": "string"}}},
                              {"type": "object", "required": ["c"], "properties": {"c": {"type": "integer"}}}]}),
            &json!({"anyOf": [{"type": "object", "properties": {"b": {"type": "string"}}},
                              {"type": "object", "required": ["c"], "properties": {"c": {"type": "integer"}}},
                              {"type": "object", "required": ["b", "d"], "properties": {
                                  "b": {"type": "string", "maxLength": 3}, "d": {}}}]}),
            [
                &["minor overlapping-variant-added /a"],
                &["minor overlapping-variant-added /a"],
                &["minor overlapping-variant-removed /a"],
                &["minor overlapping-variant-removed /a"],
            ],
        ),
        // A change inside a variant.
        value_row(
            &json!({"oneOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "time"}]}),
            &json!({"oneOf": [{"type": "string", "format": "date"},
                              {"type": "string", "format": "time", "maxLength": 8}]}),
            [
                &["patch bound-tightened /a"],
                &["major bound-tightened /a"],
                &["major bound-loosened /a"],
                &["minor bound-loosened /a"],
            ],
        ),
        value_row(
            &json!({"oneOf": [{"type": "object", "properties": {"b": {}}},
                              {"type": "object", "properties": {"c": {}}}]}),
            &json!({"anyOf": [{"type": "object", "properties": {"b": {}}},
                              {"type": "object", "properties": {"c": {}}}]}),
            [
                &["unknown union-keyword-changed /a"],
                &["unknown union-keyword-changed /a"],
                &["unknown union-keyword-changed /a"],
                &["unknown union-keyword-changed /a"],
            ],
        ),
    ]);
}

#[test]
fn the_tag_of_a_union() {
    let schemas = json!({
        "Card": {"type": "object", "required": ["by"], "properties": {"by": {"type": "string"}}},
        "Iban": {"type": "object", "required": ["by"], "properties": {"by": {"type": "string"}, "bic": {}}},
    });
    let union = |card: &str| {
        json!({
            "oneOf": [{"$ref": "#/components/schemas/Card"}, {"$ref": "#/components/schemas/Iban"}],
            "discriminator": {"propertyName": "by", "mapping": {
                card: "#/components/schemas/Card", "iban": "#/components/schemas/Iban",
            }},
        })
    };
    let [old, new] = ["card", "credit_card"].map(union);
    for with in [with_body, with_response] {
        let [old, new] = [&old, &new].map(|union| document(&with(union), &schemas));
        assert_eq!(changes_of(&diff(&old, &new)), ["major tag-changed"]);
        assert_eq!(changes_of(&diff(&old, &old)), [""; 0]);
    }
}

#[test]
fn conditions() {
    let unknown: [&'static [&'static str]; 4] = [
        &["unknown condition-changed /a"],
        &["unknown condition-changed /a"],
        &["unknown condition-changed /a"],
        &["unknown condition-changed /a"],
    ];
    let string = |condition: Value| {
        let mut schema = json!({"type": "string"});
        schema
            .as_object_mut()
            .expect("an object")
            .extend(condition.as_object().expect("a condition").clone());
        schema
    };
    check(&[
        value_row(
            &string(json!({})),
            &string(json!({"not": {"const": "b"}})),
            unknown,
        ),
        value_row(
            &string(json!({"not": {"const": "b"}})),
            &string(json!({"not": {"const": "c"}})),
            unknown,
        ),
        value_row(
            &string(json!({"if": {"minLength": 2}, "then": {"pattern": "^a"}})),
            &string(json!({"if": {"minLength": 3}, "then": {"pattern": "^a"}})),
            unknown,
        ),
        value_row(
            &json!({"type": "object", "dependentRequired": {"b": ["c"]}}),
            &json!({"type": "object", "dependentRequired": {"b": ["c", "d"]}}),
            unknown,
        ),
        value_row(
            &json!({"type": "array", "items": {}, "contains": {"type": "string"}}),
            &json!({"type": "array", "items": {}, "contains": {"type": "integer"}}),
            unknown,
        ),
    ]);
}

#[test]
fn names_and_texts() {
    let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let order = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let old = document(&with_body(&schema("Order")), &json!({"Order": order}));
    let new = document(&with_body(&schema("Purchase")), &json!({"Purchase": order}));
    assert_eq!(changes_of(&diff(&old, &new)), ["source component-renamed"]);
    let old = document(
        &with_body(&property(&json!({"type": "string"}))),
        &json!({}),
    );
    let new = property(&json!({"type": "string", "description": "A text.", "examples": ["b"]}));
    let new = document(&with_body(&new), &json!({}));
    let diff_of_texts = diff(&old, &new);
    assert_eq!(diff_of_texts.changes().len(), 1);
    assert_eq!(
        diff_of_texts.changes()[0].to_owned().message(),
        "description, examples changed"
    );
    assert_eq!(
        crate::document::class(&diff_of_texts),
        openapi_webhooks_diff::Class::Patch
    );
    let new = property(&json!({"type": "string", "deprecated": true}));
    let new = document(&with_body(&new), &json!({}));
    assert_eq!(changes_of(&diff(&old, &new)), ["minor deprecated /a"]);
    assert_eq!(changes_of(&diff(&new, &old)), [""; 0]);
}
