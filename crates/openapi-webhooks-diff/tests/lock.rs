//! The lock keeps a contract, and the breaking changes that were accepted.

use std::path::Path;

use openapi_webhooks_diff::{Accepted, Change, ChangeKind, Class, Level, Levels, Lock};
use openapi_webhooks_document::{Catalogue, ReadOptions};
use serde_json::{Value, json};

fn load(document: &Value) -> Catalogue {
    let text = document.to_string();
    let mut load = |_: &Path| Ok(text.clone());
    Catalogue::load_with(
        "openapi.json",
        &ReadOptions::new().callbacks(true),
        &mut load,
    )
    .expect("a document")
}

fn document(version: &str, values: &[&str]) -> Value {
    json!({
        "openapi": "3.1.1",
        "info": {"title": "Shop", "version": version, "description": "A shop."},
        "security": [{"token": []}],
        "webhooks": {"order": {"post": {
            "tags": ["orders"],
            "requestBody": {"required": true, "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Order"},
                "example": {"currency": "EUR", "description": "A text."},
            }}},
            "responses": {"204": {"description": "Thanks."}},
        }}},
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Unused": {},
                "Order": {"type": "object", "title": "An order", "properties": {
                    "currency": {"enum": values},
                    "description": {"type": "string", "description": "A text.", "default": "None."},
                }},
            },
        },
    })
}

fn lock(document: &Value) -> Lock {
    Lock::parse("webhooks.lock.json", &Lock::text_of(&load(document))).expect("a lock")
}

#[test]
fn a_document_has_no_changes_since_its_own_lock() {
    let document = document("1.0.0", &["EUR"]);
    let lock = lock(&document);
    let document = load(&document);
    let check = lock.check(&document, &Levels::new());
    assert!(check.diff().changes().is_empty(), "{:?}", check.diff());
    assert!(lock.is_current(&document));
    assert_eq!(lock.to_text(), Lock::text_of(&document));
}

#[test]
fn callbacks_are_locked_as_webhooks() {
    let document = json!({"openapi": "3.1.1", "info": {"title": "", "version": "1"}, "paths": {"/orders": {"post": {
        "callbacks": {"paid": {"{$request.body#/url}": {"post": {
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}}}}}}}});
    let lock = lock(&document);
    let check = lock.check(&load(&document), &Levels::new());
    assert!(check.diff().changes().is_empty(), "{:?}", check.diff());
}

#[test]
fn the_lock_holds_the_contract_and_no_texts() {
    let text = Lock::text_of(&load(&document("1.0.0", &["EUR"])));
    let lock: Value = serde_json::from_str(&text).expect("JSON");
    let properties = &lock["components"]["schemas"]["Order"]["properties"];
    assert_eq!(properties["description"], json!({"type": "string"}));
    for text_of_document in [
        "A shop.", "An order", "A text.", "None.", "Thanks.", "orders", "Unused",
    ] {
        assert!(
            !text.contains(text_of_document),
            "{text_of_document}: {text}"
        );
    }
    assert!(text.ends_with("}\n"));
    // Texts and the order of members do not change it.
    let mut other = document("1.0.0", &["EUR"]);
    other["webhooks"]["order"]["post"]["summary"] = json!("An order was paid.");
    let order = &mut other["components"]["schemas"]["Order"];
    *order = json!({"properties": {"description": order["properties"]["description"],
        "currency": order["properties"]["currency"]}, "type": "object"});
    assert_eq!(Lock::text_of(&load(&other)), text);
}

#[test]
fn a_breaking_change_is_accepted_once() {
    let mut lock = lock(&document("1.0.0", &["EUR"]));
    let new = load(&document("2.0.0", &["EUR", "USD"]));
    let check = lock.check(&new, &Levels::new());
    let [change] = check.breaking() else {
        panic!("{:?}", check.diff());
    };
    assert_eq!(
        change.to_string(),
        "major[enum-value-added]: enum value `\"USD\"` was added"
    );
    lock.accept(change, "announced in May");
    lock.accept(change, "announced in June");
    let lock = Lock::parse("webhooks.lock.json", &lock.to_text()).expect("a lock");
    let check = lock.check(&new, &Levels::new());
    assert!(check.breaking().is_empty() && check.unused().is_empty());
    assert_eq!(check.diff().class(), Some(Class::Major));
    let reasons: Vec<&str> = lock.accepted().iter().map(Accepted::reason).collect();
    assert_eq!(reasons, ["announced in June"]);
    // Another value at the same place is another change.
    let more = load(&document("2.0.0", &["EUR", "USD", "GBP"]));
    let check = lock.check(&more, &Levels::new());
    assert_eq!(check.breaking().len(), 1);
    assert_eq!(check.breaking()[0].after(), Some("\"GBP\""));
    // If the change is undone, its acceptance is reported as unused.
    let check = lock.check(&load(&document("1.0.0", &["EUR"])), &Levels::new());
    assert_eq!(check.unused().len(), 1);
    assert_eq!(
        check.unused()[0].place(),
        "#/components/schemas/Order/properties/currency"
    );
}

#[test]
fn levels_decide_what_is_breaking() {
    let lock = lock(&document("1.0.0", &["EUR"]));
    let new = load(&document("1.1.0", &["EUR", "USD"]));
    for (level, classes) in [
        (Level::Class(Class::Minor), vec![Class::Minor]),
        (Level::Ignore, vec![]),
    ] {
        let levels = Levels::new().set(ChangeKind::EnumValueAdded, level);
        let check = lock.check(&new, &levels);
        assert!(check.breaking().is_empty());
        let found: Vec<Class> = check.diff().changes().iter().map(Change::class).collect();
        assert_eq!(found, classes);
    }
}

#[test]
fn the_version_must_move() {
    let lock = lock(&document("1.4.0", &["EUR"]));
    let problem = |version: &str, values: &[&str]| {
        lock.check(&load(&document(version, values)), &Levels::new())
            .diff()
            .version_problem()
    };
    assert_eq!(
        problem("1.5.0", &["EUR", "USD"]).as_deref(),
        Some(
            "`info.version` is `1.5.0`, and the breaking changes since `1.4.0` require at least `2.0.0`"
        )
    );
    assert_eq!(problem("2.0.0", &["EUR", "USD"]), None);
    assert_eq!(problem("1.4.0", &["EUR"]), None);
}

#[test]
fn invalid_locks_are_errors() {
    let message = |text: &str| {
        Lock::parse("webhooks.lock.json", text)
            .expect_err("no lock")
            .to_string()
    };
    assert!(message("{").starts_with("the lock is invalid JSON: "));
    assert_eq!(message("[]"), "the lock is invalid: it must be an object");
    assert_eq!(
        message("{}"),
        "the lock is invalid: missing member `x-webhooks-lock`"
    );
    assert_eq!(
        message(r#"{"x-webhooks-lock": {"format": 2, "accepted": []}}"#),
        "the lock is invalid: format 2 is not supported; this version reads format 1"
    );
    assert_eq!(
        message(r#"{"x-webhooks-lock": {"format": 1, "accepted": [{"kind": "webhook-removed"}]}}"#),
        "the lock is invalid: an accepted change must have the text `place`"
    );
    let text = r#"{"x-webhooks-lock": {"format": 1, "accepted": []}, "openapi": "2.0"}"#;
    assert!(message(text).starts_with("the contract of the lock is invalid: "));
}
