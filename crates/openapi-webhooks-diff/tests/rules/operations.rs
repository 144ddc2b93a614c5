//! Changes of webhooks, methods, parameters, security and responses.

use openapi_webhooks_diff::Class;
use serde_json::{Value, json};

use crate::document::{changes_of, diff, document, with_body};

fn check(old: &Value, new: &Value, forward: &[&str], backward: &[&str]) {
    assert_eq!(changes_of(&diff(old, new)), forward, "{old} → {new}");
    assert_eq!(changes_of(&diff(new, old)), backward, "{new} → {old}");
}

fn operations(old: &Value, new: &Value, forward: &[&str], backward: &[&str]) {
    let [old, new] = [old, new].map(|operation| document(operation, &json!({})));
    check(&old, &new, forward, backward);
}

fn webhooks(webhooks: &Value) -> Value {
    json!({"openapi": "3.1.1", "info": {"title": "", "version": "1.0.0"}, "webhooks": webhooks})
}

#[test]
fn examples() {
    let with = |example: &str| {
        let schema = json!({"type": "string"});
        let content = json!({"application/json": {"schema": schema, "example": example}});
        json!({"requestBody": {"content": content}})
    };
    let [old, new] = ["a", "b"].map(|example| document(&with(example), &json!({})));
    let changed = diff(&old, &new);
    assert_eq!(changed.changes()[0].message(), "examples changed");
    assert_eq!(changed.class(), Some(Class::Patch));
    assert!(diff(&old, &old).changes().is_empty());
}

#[test]
fn webhooks_and_methods() {
    let body = |name: &str| {
        with_body(
            &json!({"type": "object", "required": [name], "properties": {name: {"type": "string"}}}),
        )
    };
    check(
        &webhooks(&json!({"a": {"post": body("a")}, "b": {"post": body("b")}})),
        &webhooks(&json!({"b": {"post": body("b")}})),
        &["major webhook-removed"],
        &["minor webhook-added"],
    );
    check(
        &webhooks(&json!({"a": {"post": body("a")}})),
        &webhooks(&json!({"b": {"post": body("a")}})),
        &["major webhook-renamed"],
        &["major webhook-renamed"],
    );
    // Two webhooks with equal payloads: it is not clear which one was renamed.
    check(
        &webhooks(&json!({"a": {"post": body("a")}, "b": {"post": body("a")}})),
        &webhooks(&json!({"c": {"post": body("a")}})),
        &[
            "major webhook-removed",
            "major webhook-removed",
            "minor webhook-added",
        ],
        &[
            "major webhook-removed",
            "minor webhook-added",
            "minor webhook-added",
        ],
    );
    check(
        &webhooks(&json!({"a": {"post": body("a"), "put": body("a")}})),
        &webhooks(&json!({"a": {"post": body("a")}})),
        &["major method-removed"],
        &["minor method-added"],
    );
    // The order is not a change.
    check(
        &webhooks(&json!({"a": {"post": body("a")}, "b": {"post": body("b")}})),
        &webhooks(&json!({"b": {"post": body("b")}, "a": {"post": body("a")}})),
        &[],
        &[],
    );
}

#[test]
fn bodies() {
    let content = |types: &[&str]| -> Value {
        let of_type = |media: &&str| ((*media).to_owned(), json!({"schema": {"type": "object"}}));
        let content: serde_json::Map<String, Value> = types.iter().map(of_type).collect();
        json!({"requestBody": {"required": true, "content": content}})
    };
    operations(
        &content(&["application/json"]),
        &content(&["application/json", "application/x-www-form-urlencoded"]),
        &["minor media-type-added"],
        &["major media-type-removed"],
    );
    let optional =
        json!({"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}});
    operations(
        &content(&["application/json"]),
        &optional,
        &["major body-became-optional"],
        &["patch body-became-required"],
    );
}

#[test]
fn parameters() {
    let header = |more: Value| {
        let mut header = json!({"in": "header", "name": "X-Event", "schema": {"type": "string"}});
        header
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("members").clone());
        json!({"parameters": [header]})
    };
    operations(
        &header(json!({})),
        &json!({}),
        &["major parameter-removed"],
        &["minor parameter-added"],
    );
    operations(
        &header(json!({"required": true})),
        &header(json!({})),
        &["major parameter-became-optional"],
        &["patch parameter-became-required"],
    );
    operations(
        &header(json!({"schema": {"const": "order"}})),
        &header(json!({"schema": {"const": "orders"}})),
        &["major const-changed"],
        &["major const-changed"],
    );
    // Names of headers are case-insensitive.
    operations(
        &header(json!({})),
        &header(json!({"name": "x-event"})),
        &[],
        &[],
    );
    let list = |explode: bool| {
        json!({"parameters": [{"in": "query", "name": "ids", "explode": explode,
                               "schema": {"type": "array", "items": {"type": "integer"}}}]})
    };
    operations(
        &list(true),
        &list(false),
        &["major parameter-style-changed"],
        &["major parameter-style-changed"],
    );
    // A scalar is written in the same way.
    let scalar = |explode: bool| json!({"parameters": [{"in": "query", "name": "id", "explode": explode, "schema": {"type": "integer"}}]});
    operations(&scalar(true), &scalar(false), &[], &[]);
    let reserved = |allow: bool| {
        let parameter = json!({"in": "query", "name": "q", "allowReserved": allow, "schema": {"type": "string"}});
        document(&json!({"parameters": [parameter]}), &json!({}))
    };
    let changed = diff(&reserved(false), &reserved(true));
    assert_eq!(changes_of(&changed), ["major parameter-style-changed"]);
    assert_eq!(
        changed.changes()[0].message(),
        "query parameter `q` is serialized as `form` with `allowReserved` instead of `form`"
    );
}

#[test]
fn responses() {
    let statuses = |statuses: &[&str]| -> Value {
        let response = |status: &&str| ((*status).to_owned(), json!({"description": ""}));
        let responses: serde_json::Map<String, Value> = statuses.iter().map(response).collect();
        json!({"responses": responses})
    };
    operations(
        &statuses(&["200", "410"]),
        &statuses(&["200"]),
        &["major status-removed"],
        &["minor status-added"],
    );
    // The set of successful statuses shrinks.
    operations(
        &statuses(&["2XX"]),
        &statuses(&["204"]),
        &["major status-removed"],
        &["minor status-added"],
    );
    operations(
        &statuses(&["default"]),
        &statuses(&["default", "200"]),
        &[],
        &[],
    );
    let content =
        |content: Value| json!({"responses": {"200": {"description": "", "content": content}}});
    let of_json = content(json!({"application/json": {"schema": {"type": "object"}}}));
    operations(
        &statuses(&["200"]),
        &of_json,
        &["major response-content-added"],
        &["minor response-content-removed"],
    );
    operations(
        &content(json!({"text/plain": {}})),
        &of_json,
        &[
            "major response-media-type-removed",
            "minor response-media-type-added",
        ],
        &[
            "major response-media-type-removed",
            "minor response-media-type-added",
        ],
    );
    // A media type beside JSON, and one that is neither JSON nor text.
    let csv = json!({"schema": {"type": "string"}});
    operations(
        &of_json,
        &content(json!({"application/json": {"schema": {"type": "object"}}, "text/csv": csv})),
        &["minor response-media-type-added"],
        &["major response-media-type-removed"],
    );
    operations(
        &content(json!({"application/xml": {}})),
        &content(json!({"APPLICATION/xml": {}, "image/png": {}})),
        &["minor response-media-type-added"],
        &["major response-media-type-removed"],
    );
    operations(
        &content(json!({"text/csv": {}})),
        &content(json!({"text/*": {}})),
        &["minor response-media-type-added"],
        &["major response-media-type-removed"],
    );
    // Their schemas are compared, too.
    operations(
        &content(json!({"text/csv": csv})),
        &content(json!({"text/csv": {"schema": {"type": "string", "maxLength": 9}}})),
        &["major bound-tightened"],
        &["minor bound-loosened"],
    );
}

#[test]
fn encodings_of_forms() {
    let properties = json!({
        "plan": {"type": "object"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "name": {"type": "string"},
    });
    let form = |media_type: &str, encoding: Value| {
        let schema = json!({"type": "object", "properties": properties});
        json!({"requestBody": {"required": true, "content": {
            media_type: {"schema": schema, "encoding": encoding},
        }}})
    };
    let url_encoded = |encoding| form("application/x-www-form-urlencoded", encoding);
    let changed = ["major encoding-changed"];
    for encoding in [
        json!({"tags": {"style": "spaceDelimited"}}),
        json!({"tags": {"explode": false}}),
        json!({"plan": {"style": "deepObject"}}),
        json!({"plan": {"style": "form"}}),
        json!({"name": {"contentType": "application/json"}}),
    ] {
        operations(
            &url_encoded(json!({})),
            &url_encoded(encoding),
            &changed,
            &changed,
        );
    }
    // The defaults (OpenAPI 3.1, section 4.8.15.1.1), in other words.
    let defaults = json!({
        "tags": {"style": "form"},
        "plan": {"contentType": "Application/JSON"},
        "name": {"contentType": "text/plain"},
    });
    operations(&url_encoded(json!({})), &url_encoded(defaults), &[], &[]);

    let parts = |encoding| form("multipart/form-data", encoding);
    let header = |schema: Value| json!({"name": {"headers": {"X-Kind": {"schema": schema}}}});
    operations(
        &parts(json!({})),
        &parts(header(json!({"const": "a"}))),
        &["minor parameter-added"],
        &["major parameter-removed"],
    );
    operations(
        &parts(header(json!({"const": "a"}))),
        &parts(header(json!({"const": "b"}))),
        &["major const-changed"],
        &["major const-changed"],
    );
    operations(
        &parts(json!({"name": {"contentType": "text/csv"}})),
        &parts(json!({"name": {"contentType": "image/png, text/csv"}})),
        &changed,
        &changed,
    );
    // The type of the member is the change.
    let mut other = parts(json!({}));
    other["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]["name"] =
        json!({"type": "object"});
    operations(
        &parts(json!({})),
        &other,
        &["major type-changed /name"],
        &["major type-changed /name"],
    );
}

#[test]
fn names_of_media_types_are_case_insensitive() {
    let body = |name: &str| {
        let content = json!({name: {"schema": {"type": "object"}}});
        json!({"requestBody": {"required": true, "content": content}})
    };
    operations(
        &body("application/json; charset=utf-8"),
        &body("Application/JSON;charset=UTF-8"),
        &[],
        &[],
    );
}

#[test]
fn headers_of_responses() {
    let headers =
        |headers: Value| json!({"responses": {"200": {"description": "", "headers": headers}}});
    let header = |more: Value| {
        let mut header = json!({"schema": {"type": "string"}});
        header
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("members").clone());
        headers(json!({"X-Receipt": header}))
    };
    operations(
        &headers(json!({})),
        &header(json!({})),
        &["minor response-header-added"],
        &["minor response-header-removed"],
    );
    operations(
        &header(json!({})),
        &header(json!({"required": true})),
        &["major response-header-became-required"],
        &["minor response-header-became-optional"],
    );
    operations(
        &headers(json!({})),
        &header(json!({"required": true})),
        &["major response-header-became-required"],
        &["minor response-header-removed"],
    );
    operations(
        &header(json!({})),
        &header(json!({"schema": {"type": "string", "maxLength": 3}})),
        &["major bound-tightened"],
        &["minor bound-loosened"],
    );
}

#[test]
fn security() {
    let secured = |security: Value| {
        let mut document = document(&json!({"security": security}), &json!({}));
        document["components"] = json!({"securitySchemes": {
            "token": {"type": "http", "scheme": "bearer"},
            "same": {"type": "http", "scheme": "bearer"},
            "password": {"type": "http", "scheme": "basic"},
            "signature": {"type": "apiKey", "in": "header", "name": "webhook-signature"},
        }});
        document
    };
    let (none, token) = (secured(json!([])), secured(json!([{"token": []}])));
    check(
        &none,
        &token,
        &["major security-requirement-added"],
        &["major security-requirement-removed"],
    );
    let either = secured(json!([{"token": []}, {"password": []}]));
    check(
        &token,
        &either,
        &["minor security-alternative-added"],
        &["major security-requirement-removed"],
    );
    let both = secured(json!([{"token": [], "password": []}]));
    check(
        &token,
        &both,
        &["major security-requirement-added"],
        &["major security-requirement-added"],
    );
    // The name of a scheme is not sent.
    check(&token, &secured(json!([{"same": []}])), &[], &[]);
    check(
        &none,
        &secured(json!([{"signature": []}])),
        &["major signature-changed"],
        &["major signature-changed"],
    );
}

#[test]
fn names_and_deprecation() {
    operations(
        &json!({"operationId": "a"}),
        &json!({"operationId": "b"}),
        &["source operation-id-changed"],
        &["source operation-id-changed"],
    );
    operations(
        &json!({}),
        &json!({"deprecated": true}),
        &["minor deprecated"],
        &[],
    );
    operations(&json!({"summary": "a"}), &json!({"summary": "b"}), &[], &[]);
}

#[test]
fn a_component_is_one_change_in_many_webhooks() {
    let shared = |schema: Value| {
        let body = with_body(&json!({"$ref": "#/components/schemas/User"}));
        let mut document = webhooks(&json!({
            "a": {"post": body}, "b": {"post": body},
            "c": {"post": with_body(&json!({"type": "object", "properties": {"by": {"$ref": "#/components/schemas/User"}}}))},
        }));
        document["components"] = json!({"schemas": {"User": schema}});
        document
    };
    let old = shared(json!({"type": "object", "properties": {"email": {"type": "string"}}}));
    let new = shared(json!({"type": "object", "properties": {}}));
    let diff = diff(&old, &new);
    let [change] = diff.changes() else {
        panic!("{:?}", diff.changes());
    };
    assert_eq!(change.pointer(), "#/components/schemas/User");
    assert_eq!(
        change.old_location().expect("a location").pointer(),
        "#/components/schemas/User/properties/email"
    );
    let places: Vec<String> = change.places().iter().map(ToString::to_string).collect();
    assert_eq!(places, ["`a`: body", "`b`: body", "`c`: body, at `/by`"]);
}
