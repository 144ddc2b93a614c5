//! The view of a schema does not depend on how the schema is written.

use std::path::Path;

use openapi_webhooks_document::{
    AdditionalProperties, Catalogue, JsonType, ParameterLocation, Property, ReadOptions,
    ResponseContent, SchemaView, SchemeKind, Status,
};
use serde_json::{Value, json};

fn load(document: &Value) -> Catalogue {
    let text = document.to_string();
    let mut load = |_: &Path| Ok(text.clone());
    Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load).expect("a document")
}

/// A document with one webhook, whose body has the schema `schema`.
fn document(schema: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Shop", "version": "2.0", "description": "A shop."},
        "webhooks": {"order.paid": {"post": {
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": "Thanks."}},
        }}},
        "components": {"schemas": schemas},
    })
}

fn with_body<T>(catalogue: &Catalogue, ask: impl FnOnce(&SchemaView<'_>) -> T) -> T {
    let webhook = catalogue.webhook("order.paid").expect("the webhook");
    let bodies = webhook.operations()[0].bodies();
    ask(&bodies[0].schema().expect("a schema"))
}

fn bundled_schema(view: &SchemaView<'_>) -> Value {
    view.to_json_schema()
}

/// All answers of a view, recursively.
fn told(view: &SchemaView<'_>) -> Value {
    let properties = view.properties();
    let properties = properties.iter();
    let unions = view.unions();
    let unions = unions.iter().map(|union| {
        let branches = union.branches().iter();
        let branches = branches.map(|branch| json!([branch.tag_values(), told(branch.schema())]));
        json!([union.tag(), branches.collect::<Vec<_>>()])
    });
    json!({
        "types": format!("{:?} {}", view.types().list(), view.types().has_null()),
        "values": view.values(),
        "properties": properties
            .map(|one| json!([one.name(), one.is_required(), told(one.schema())]))
            .collect::<Vec<_>>(),
        "items": view.items().map(|items| told(&items)),
        "additional": match view.additional_properties() {
            AdditionalProperties::Unspecified => json!("unspecified"),
            AdditionalProperties::Forbidden => json!("forbidden"),
            AdditionalProperties::Typed(view) => told(&view),
        },
        "unions": unions.collect::<Vec<_>>(),
        "bounds": format!("{:?}", view.bounds()),
        "format": view.format(),
        "title": view.title(),
        "description": view.description(),
        "deprecated": view.is_deprecated(),
        "default": view.default(),
        "examples": view.examples(),
    })
}

fn order() -> Value {
    json!({
        "title": "Order",
        "description": "What was ordered.",
        "type": "object",
        "required": ["id", "method"],
        "properties": {
            "id": {"type": "integer", "minimum": 1, "maximum": 99},
            "placed_at": {"type": ["string", "null"], "format": "date-time"},
            "tags": {"type": "array", "items": {"enum": ["new", "gift"]}, "maxItems": 3},
            "method": {"oneOf": [
                {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "card"}}},
                {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cash"}}},
            ]},
        },
        "additionalProperties": {"type": "string", "maxLength": 5},
    })
}

#[test]
fn a_reference_has_the_view_of_its_target() {
    let schemas = json!({"Order": order()});
    let reference = json!({"$ref": "#/components/schemas/Order"});
    let inline = load(&document(&order(), &schemas));
    let expected = with_body(&inline, told);
    let bundled = with_body(&inline, bundled_schema);
    for spelled in [
        reference.clone(),
        json!({"allOf": [reference]}),
        json!({"allOf": [order()]}),
    ] {
        let catalogue = load(&document(&spelled, &schemas));
        assert_eq!(with_body(&catalogue, told), expected, "{spelled}");
        assert_eq!(with_body(&catalogue, bundled_schema), bundled, "{spelled}");
    }
}

#[test]
fn schema_views_have_all_keywords() {
    let schemas = json!({"Order": order()});
    let reference = json!({"$ref": "#/components/schemas/Order", "description": "The order."});
    let catalogue = load(&document(&reference, &schemas));
    with_body(&catalogue, |order| {
        assert_eq!(order.component(), Some("Order"));
        assert_eq!(order.description(), Some("The order."));
        assert_eq!(order.types().list(), [JsonType::Object]);
        let properties = order.properties();
        let names: Vec<&str> = properties.iter().map(Property::name).collect();
        assert_eq!(names, ["id", "placed_at", "tags", "method"]);
        let id = properties[0].schema();
        assert_eq!(id.bounds().minimum, Some(1.into()));
        assert_eq!(id.component(), None);
        let location = id.location().expect("a place");
        assert_eq!(
            location.pointer(),
            "#/components/schemas/Order/properties/id"
        );
        assert_eq!(location.file(), Path::new("openapi.json"));
        assert!(properties[1].schema().types().has_null());
        let items = properties[2].schema().items().expect("items");
        assert_eq!(items.values(), Some(vec![json!("new"), json!("gift")]));
        let unions = properties[3].schema().unions();
        assert_eq!(unions[0].tag(), Some("kind"));
        assert_eq!(unions[0].branches()[1].tag_values(), ["cash"]);
    });
}

#[test]
fn recursive_schemas_terminate() {
    let tree = json!({
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    });
    let reference = json!({"$ref": "#/components/schemas/Tree"});
    let catalogue = load(&document(&reference, &json!({"Tree": tree})));
    let bundled = with_body(&catalogue, bundled_schema);
    assert_eq!(
        bundled,
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": "#/$defs/Tree",
            "$defs": {"Tree": {
                "type": "object",
                "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}},
            }},
        })
    );
}

#[test]
fn operation_views_have_all_members() {
    let document = json!({
        "openapi": "3.1.1",
        "info": {"title": "Shop", "version": "2.0", "description": "A shop."},
        "webhooks": {"order.paid": {
            "summary": "Paid",
            "put": {
                "operationId": "orderPaid", "tags": ["orders"], "deprecated": true,
                "description": "An order was paid.",
                "parameters": [{"name": "X-Try", "in": "header", "required": true,
                    "schema": {"type": "integer"}, "example": 3}],
                "requestBody": {"content": {"application/json": {"examples": {
                    "small": {"summary": "A small one", "value": {"id": 1}}}}}},
                "responses": {"4XX": {"description": "No.", "content": {"text/plain": {}}}},
                "security": [{"key": []}],
            },
        }},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
    });
    let catalogue = load(&document);
    assert_eq!(catalogue.title(), "Shop");
    assert_eq!(catalogue.version(), "2.0");
    assert_eq!(catalogue.description(), Some("A shop."));
    let webhooks = catalogue.webhooks();
    let operation = webhooks[0].operations()[0];
    assert_eq!(
        (webhooks[0].name(), operation.method()),
        ("order.paid", "PUT")
    );
    assert_eq!(operation.operation_id(), Some("orderPaid"));
    assert_eq!(operation.summary(), Some("Paid"));
    assert_eq!(operation.description(), Some("An order was paid."));
    assert_eq!(operation.tags(), ["orders"]);
    assert!(operation.is_deprecated());
    let parameter = operation.parameters()[0];
    assert_eq!(parameter.name(), "X-Try");
    assert_eq!(parameter.parameter_in(), ParameterLocation::Header);
    assert!(parameter.is_required());
    assert_eq!(parameter.example().expect("an example").value(), 3);
    let example = operation.bodies()[0].examples()[0];
    assert_eq!(
        (example.name(), example.summary()),
        (Some("small"), Some("A small one"))
    );
    assert_eq!(example.value(), json!({"id": 1}));
    let response = operation.responses()[0];
    assert_eq!(response.status(), Status::Range(4));
    assert!(matches!(response.content(), ResponseContent::Text));
    let scheme = operation.security()[0][0];
    assert_eq!(scheme.name(), "key");
    assert_eq!(scheme.kind(), &SchemeKind::Header("X-Key".to_owned()));
}

#[test]
fn every_fault_of_a_schema_is_an_error() {
    let schema = json!({
        "properties": {"a": {"$ref": "#/components/schemas/Missing"}, "b": {"type": "text"}},
        "not": {"$ref": "#/components/schemas/Nothing"},
    });
    let text = document(&schema, &json!({})).to_string();
    let mut load = |_: &Path| Ok(text.clone());
    let loaded = Catalogue::load_with("openapi.json", &ReadOptions::new(), &mut load);
    let error = loaded.expect_err("three faults");
    assert_eq!(error.problems().len(), 3, "{error}");
}

#[test]
fn a_catalogue_is_send_and_sync() {
    fn takes<T: Send + Sync>(_: &T) {}
    takes(&load(&document(&json!(true), &json!({}))));
}
