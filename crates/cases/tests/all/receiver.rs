//! What the receiver's half does of its own.

use cases::{told_by_body, told_by_event_header, told_by_event_member, told_by_header};
use openapi_webhooks::http::{HeaderMap, HeaderValue};

fn headers(name: &'static str, values: &[&'static str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(name, HeaderValue::from_static(value));
    }
    headers
}

#[test]
fn bodies_tell_themselves_apart() {
    let webhook = |body: &str| {
        let event = told_by_body::Event::from_body(body.as_bytes());
        event
            .map(|event| event.name())
            .map_err(|error| error.to_string())
    };
    let unknown = || Err("no webhook of the document is this one".to_owned());
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
    assert!(broken.is_err_and(|error| error.starts_with("the body is no JSON")));
    // Told by its type, and then not what the document says.
    let wrong = webhook(r#"{"event":{"type":"order.delivered","to":1}}"#);
    assert!(wrong.is_err_and(|error| error.contains("at `/event/to`")));
}

#[test]
fn headers_tell_requests_apart() {
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
fn a_header_that_names_the_event_goes_with_the_action() {
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
fn a_member_that_names_the_event_is_found_by_its_pointer() {
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
