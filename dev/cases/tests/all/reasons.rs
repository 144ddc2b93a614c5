//! The error of a body says what is wrong and where, in the words of the document.

use cases::body_errors::Event;
use serde_json::{Value, json};

/// The error of an order that is valid but for `change`.
fn error(change: &Value) -> String {
    let mut order = json!({"username": "ada", "plan": "pro"});
    for (name, value) in change.as_object().expect("an object") {
        order[name] = value.clone();
    }
    error_of(&order)
}

fn error_of(body: &Value) -> String {
    let error = Event::parse("order", body.to_string().as_bytes()).expect_err("an invalid order");
    let message = error.to_string();
    let message = message.strip_prefix("the body does not match the document");
    let message = message.expect("a body that is valid JSON");
    let (message, _) = message.split_once(" (line ").expect("a line");
    message.to_owned()
}

#[test]
fn a_missing_property_is_named() {
    assert_eq!(
        error_of(&json!({"plan": "pro"})),
        ": missing property `username`"
    );
    assert_eq!(
        error(&json!({"method": {"kind": "card"}})),
        " at `/method`: missing property `number`"
    );
    assert_eq!(
        error(&json!({"method": {}})),
        " at `/method`: missing property `kind`"
    );
}

#[test]
fn a_value_that_is_not_listed_is_shown_beside_the_listed_ones() {
    for (change, expected) in [
        (
            json!({"plan": "gold"}),
            " at `/plan`: `gold` is not one of basic, pro",
        ),
        (
            json!({"plan": 1}),
            " at `/plan`: `1` is not one of basic, pro",
        ),
        (
            json!({"colors": ["red", "green"]}),
            " at `/colors/1`: `green` is not one of red, blue",
        ),
        (
            json!({"method": {"kind": "cash"}}),
            " at `/method/kind`: `cash` is not one of card, iban",
        ),
    ] {
        assert_eq!(error(&change), expected);
    }
}

#[test]
fn a_value_of_another_type_is_told_by_both_types() {
    for (change, expected) in [
        (
            json!({"username": 1}),
            " at `/username`: expected a string, found an integer",
        ),
        (
            json!({"plan": null}),
            " at `/plan`: expected one of the values that the document lists, found null",
        ),
        (
            json!({"seats": "1"}),
            " at `/seats`: expected an integer, found a string",
        ),
        (
            json!({"seats": 1.5}),
            " at `/seats`: expected an integer, found a number",
        ),
        (
            json!({"fee": []}),
            " at `/fee`: expected a number, found an array",
        ),
        (
            json!({"paid": {}}),
            " at `/paid`: expected a boolean, found an object",
        ),
        (
            json!({"gone": 1}),
            " at `/gone`: expected null, found an integer",
        ),
        (
            json!({"start": 1}),
            " at `/start`: expected a date-time such as 2026-01-31T09:30:00Z, found an integer",
        ),
        (
            json!({"day": null}),
            " at `/day`: expected a date such as 2026-01-31, found null",
        ),
        (
            json!({"key": true}),
            " at `/key`: expected a UUID, found a boolean",
        ),
        (
            json!({"colors": "red"}),
            " at `/colors`: expected an array, found a string",
        ),
        (
            json!({"limits": {"a": true}}),
            " at `/limits/a`: expected an integer, found a boolean",
        ),
        (
            json!({"buyer": 1}),
            " at `/buyer`: expected a string or an object, found an integer",
        ),
        (
            json!({"method": "card"}),
            " at `/method`: expected an object, found a string",
        ),
        (
            json!({"method": {"kind": null}}),
            " at `/method/kind`: expected a tag of the union, found null",
        ),
        (
            json!({"shape": {}}),
            " at `/shape`: expected a value of one of the variants, found an object",
        ),
    ] {
        assert_eq!(error(&change), expected);
    }
}

#[test]
fn other_faults_are_told() {
    for (change, expected) in [
        (
            json!({"seats": 128}),
            " at `/seats`: the integer is out of range",
        ),
        (
            json!({"start": "soon"}),
            " at `/start`: expected a date-time such as 2026-01-31T09:30:00Z",
        ),
        (
            json!({"day": "2026-13-01"}),
            " at `/day`: expected a date such as 2026-01-31",
        ),
        (json!({"key": "soon"}), " at `/key`: expected a UUID"),
        (
            json!({"place": [1]}),
            " at `/place`: expected an array of length 2, found 1 items",
        ),
        (
            json!({"method": {"kind": "card", "number": "1", "pin": "2"}}),
            " at `/method/pin`: the document does not declare this property",
        ),
    ] {
        assert_eq!(error(&change), expected);
    }
}
