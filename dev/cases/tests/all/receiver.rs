//! Tests of the receiver's half.

use cases::lenient::Event;
use cases::lenient::types::{OrderMethod, OrderNote, OrderPlan};
use cases::{
    lenient, told_by_body, told_by_event_header, told_by_event_member, told_by_header,
    told_by_optional_member, told_by_own_name,
};
use openapi_webhooks::http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use serde_json::{Value, json};

fn headers(name: &'static str, values: &[&'static str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(name, HeaderValue::from_static(value));
    }
    headers
}

#[test]
fn bodies_identify_their_webhooks() {
    let webhook = |body: &str| {
        let event = told_by_body::Event::from_body(body.as_bytes());
        event
            .map(|event| event.name())
            .map_err(|error| error.to_string())
    };
    let unknown = || Err("the document has no such webhook".to_owned());
    for (body, name) in [
        (r#"{"event":{"type":"order.paid"}}"#, "order.paid"),
        (
            r#"{"event":{"type":"order.delivered","to":"a"}}"#,
            "order.moved",
        ),
        (
            r#"{"event":{"at":"land","type":"order.lost"}}"#,
            "order.lost",
        ),
        ("", "ping"),
    ] {
        assert_eq!(webhook(body), Ok(name), "{body}");
    }
    for body in [
        "{}",
        "[]",
        "null",
        r#"{"event":{"type":"order.gone"}}"#,
        r#"{"event":"order.paid"}"#,
    ] {
        assert_eq!(webhook(body), unknown(), "{body}");
    }
    let broken = webhook(r#"{"event":{"type":"order.paid"}"#);
    assert!(broken.is_err_and(|error| error.starts_with("the body is not valid JSON")));
    // Its type identifies the webhook, but the payload does not match it.
    let wrong = webhook(r#"{"event":{"type":"order.delivered","to":1}}"#);
    assert!(wrong.is_err_and(|error| error.contains("at `/event/to`")));
}

#[test]
fn an_optional_tag_identifies_the_webhook_if_present() {
    let webhook = |body: &[u8]| {
        let event = told_by_optional_member::Event::from_body(body);
        event.ok().map(|event| event.name())
    };
    assert_eq!(webhook(br#"{"id":1,"type":"order.sent"}"#), Some("sent"));
    assert_eq!(webhook(br#"{"id":1}"#), None);
}

#[test]
fn a_shared_tag_identifies_the_webhook_by_name() {
    for name in told_by_own_name::Event::NAMES {
        let body = format!(r#"{{"type":"{name}"}}"#);
        let event = told_by_own_name::Event::from_body(body.as_bytes());
        assert_eq!(event.map(|event| event.name()), Ok(*name));
    }
}

#[test]
fn headers_identify_webhooks() {
    let webhook = |values: &[&'static str]| {
        let headers = headers("x-kind", values);
        let event = told_by_header::Event::from_request(&headers, br#"{"id":1}"#);
        event.ok().map(|event| event.name())
    };
    assert_eq!(webhook(&["created"]), Some("created"));
    assert_eq!(webhook(&["purged"]), Some("removed"));
    assert_eq!(webhook(&["3"]), Some("level"));
    assert_eq!(webhook(&["other"]), None);
    assert_eq!(webhook(&[]), None);
    assert_eq!(webhook(&["created", "created"]), None);
}

#[test]
fn an_event_header_is_combined_with_the_action() {
    let webhook = |event: &'static str, body: &str| {
        let headers = headers("x-acme-event", &[event]);
        let event = told_by_event_header::Event::from_request(&headers, body.as_bytes());
        event.ok().map(|event| event.name())
    };
    let (completed, created) = (r#"{"action":"completed"}"#, r#"{"action":"created"}"#);
    assert_eq!(webhook("check_run", completed), Some("check-run-completed"));
    assert_eq!(webhook("check_run", created), Some("check-run-created"));
    assert_eq!(
        webhook("check_suite", completed),
        Some("check-suite-completed")
    );
    assert_eq!(webhook("check_suite", created), None);
    assert_eq!(webhook("push", r#"{"id":1}"#), Some("push"));
    assert_eq!(webhook("ping", r#"{"id":1}"#), Some("ping"));
    assert_eq!(webhook("pong", r#"{"id":1}"#), None);
}

#[test]
fn an_event_member_is_found_by_its_pointer() {
    let webhook = |body: &str| {
        let event = told_by_event_member::Event::from_body(body.as_bytes());
        event.ok().map(|event| event.name())
    };
    assert_eq!(
        webhook(r#"{"items":[{"code":"ORDER_PAID"}]}"#),
        Some("/ORDER_PAID")
    );
    assert_eq!(
        webhook(r#"{"items":[{"code":"order.sent"},{}]}"#),
        None,
        "an item lacks its code"
    );
    assert_eq!(
        webhook(r#"{"items":[{"code":"order.sent"}]}"#),
        Some("/ORDER_SENT")
    );
    assert_eq!(webhook(r#"{"items":[]}"#), None);
}

fn lenient_order(change: impl FnOnce(&mut Value)) -> (Value, Event) {
    let mut order = json!({
        "type": "order", "plan": "pro", "method": { "kind": "Card", "last4": "4242" },
    });
    change(&mut order);
    let body = serde_json::to_vec(&order).unwrap();
    let event = Event::from_body(&body).unwrap();
    assert_eq!(
        serde_json::to_value(&event).unwrap(),
        order,
        "nothing is lost"
    );
    assert_eq!(Event::parse("order", &body).unwrap(), event);
    (order, event)
}

#[test]
fn a_lenient_receiver_keeps_unknown_values() {
    let order = |change: fn(&mut Value)| match lenient_order(change).1 {
        Event::Order(order) => order,
        other => panic!("{other:?}"),
    };
    let plan = order(|order| order["plan"] = "gold".into()).plan;
    assert_eq!(plan, OrderPlan::Other("gold".into()));
    assert_eq!(plan.as_str(), Some("gold"));
    assert_eq!(order(|_| ()).plan.as_str(), Some("pro"));
    assert_eq!(order(|order| order["plan"] = 7.into()).plan.as_str(), None);
    let method = order(|order| order["method"] = json!({ "kind": "Cash" })).method;
    assert_eq!(method, OrderMethod::Other(json!({ "kind": "Cash" })));
    let note = order(|order| order["note"] = json!({ "other": [1] })).note;
    assert_eq!(note, Some(OrderNote::Other(json!({ "other": [1] }))));
    let more = order(|order| order["more"] = json!([1, 2]));
    assert_eq!(more.additional_properties.get("more"), Some(&json!([1, 2])));
}

#[test]
fn a_lenient_receiver_keeps_unparsed_payloads() {
    let unparsed = |change: fn(&mut Value)| match lenient_order(change) {
        (_, Event::Unparsed(unparsed)) => unparsed,
        (_, other) => panic!("{other:?}"),
    };
    let missing = unparsed(|order| drop(order.as_object_mut().unwrap().remove("plan")));
    assert_eq!(
        (missing.webhook(), missing.error().pointer()),
        ("order", Some(""))
    );
    let wrong = unparsed(|order| order["method"]["last4"] = 4242.into());
    assert_eq!(wrong.error().pointer(), Some("/method/last4"));

    let unknown = Event::from_body(br#"{"type":"refund"}"#).unwrap();
    let Event::Unparsed(unknown) = unknown else {
        panic!("{unknown:?}");
    };
    assert_eq!(unknown.webhook(), "");
    assert!(unknown.error().is_unknown_webhook());
    assert_eq!(unknown.body(), &json!({ "type": "refund" }));

    assert!(
        Event::parse("refund", b"{}")
            .unwrap_err()
            .is_unknown_webhook()
    );
    assert!(Event::parse("order", b"{").is_err(), "no JSON");
    let named = Event::parse("unparsed", br#"{"type":"unparsed","other":"else"}"#).unwrap();
    assert!(matches!(named, lenient::Event::Unparsed2(_)));
}

/// Checks that a request is rejected, or is an event that round-trips under its name.
macro_rules! check_request {
    ($($module:ident)*) => {
        |headers: &HeaderMap, body: &[u8]| {$(
            if let Ok(event) = $module::Event::from_request(headers, body) {
                let written = serde_json::to_vec(&event).unwrap();
                assert_eq!($module::Event::parse(event.name(), &written), Ok(event));
            }
        )*}
    };
}

proptest! {
    #[test]
    fn any_request_is_rejected_or_round_trips(
        name in prop::sample::select(vec!["x-kind", "x-acme-event", "x-other"]),
        values in prop::collection::vec(
            prop_oneof![
                "created|removed|purged|3|check_run|check-run|push|ping".prop_map(String::into_bytes),
                prop::collection::vec(any::<u8>(), 0..8),
            ],
            0..3,
        ),
        body in prop_oneof![
            r#"\{"id":[0-9]{1,3}(,"action":"(completed|created|[a-z]{1,4})")?\}"#.prop_map(String::into_bytes),
            r#"\{"(event|type|action|name)":("[a-z.]{0,8}"|\{"type":"order\.(paid|moved)"\}|[0-9]|null)\}"#
                .prop_map(String::into_bytes),
            prop::collection::vec(any::<u8>(), 0..20),
        ],
    ) {
        let mut headers = HeaderMap::new();
        for value in values {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                headers.append(name, value);
            }
        }
        let check = check_request!(told_by_header told_by_event_header);
        check(&headers, &body);
    }
}
