//! Credentials of endpoints, and the messages with which they are sent.

mod support;

use std::error::Error;

use http::{HeaderMap, Request};
use openapi_webhooks::codegen::v1::Style;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Credential, Endpoint, Message, Sent, Verdict};
use openapi_webhooks_test::Recorder;
use proptest::prelude::*;
use support::look;

/// A message of a webhook that names these schemes, with parameters in all locations.
fn message(security: &[&[&'static str]]) -> Message {
    let builder = support::builder().security(security);
    let builder = builder.header("x-own", "1", false).unwrap();
    let builder = builder.query("own", &1, Style::Form { explode: true });
    let builder = builder.unwrap().cookie("own", &1, true).unwrap();
    builder.json("application/json", &1).unwrap()
}

fn credentials(endpoint: Endpoint) -> Endpoint {
    endpoint
        .credential(Credential::basic("basic", "ada", "pass word").unwrap())
        .credential(Credential::bearer("bearer", "abc.def").unwrap())
        .credential(Credential::authorization("hawk", "Hawk", "id=\"a\", mac=\"b\"").unwrap())
        .credential(Credential::header("header", "X-Api-Key", "k1").unwrap())
        .credential(Credential::query("query", "api key", "a&b=ä"))
        .credential(Credential::cookie("cookie", "sid", "k2").unwrap())
}

fn sent(security: &[&[&'static str]]) -> Request<()> {
    let request = look::sent(credentials, &message(security)).unwrap();
    request.map(|_| ())
}

#[test]
fn each_credential_is_sent_in_its_location() {
    for (scheme, header, value) in [
        ("basic", "authorization", "Basic YWRhOnBhc3Mgd29yZA=="),
        ("bearer", "authorization", "Bearer abc.def"),
        ("hawk", "authorization", "Hawk id=\"a\", mac=\"b\""),
        ("header", "x-api-key", "k1"),
        ("cookie", "cookie", "own=1; sid=k2"),
    ] {
        let request = sent(&[&[scheme]]);
        assert_eq!(request.headers()[header], value, "{scheme}");
        assert!(request.headers()[header].is_sensitive(), "{scheme}");
        assert_eq!(request.uri().query(), Some("own=1"));
    }
    let request = sent(&[&["query"]]);
    assert_eq!(
        request.uri().query(),
        Some("own=1&api%20key=a%26b%3D%C3%A4")
    );
    assert_eq!(request.headers()["cookie"], "own=1");
}

#[test]
fn credentials_that_are_required_together_are_sent_together() {
    let request = sent(&[&["basic", "header", "query", "cookie"]]);
    assert!(request.headers().contains_key("authorization"));
    assert_eq!(request.headers()["x-api-key"], "k1");
    assert_eq!(request.headers()["cookie"], "own=1; sid=k2");
    assert!(request.uri().query().unwrap().contains("&api%20key="));
}

#[test]
fn credentials_that_are_not_named_are_not_sent() {
    for security in [&[][..], &[&[][..]], &[&["other"][..]]] {
        let request = sent(security);
        assert!(!request.headers().contains_key("authorization"));
        assert!(!request.headers().contains_key("x-api-key"));
        assert_eq!(request.headers()["cookie"], "own=1");
        assert_eq!(request.uri().query(), Some("own=1"));
    }
    let request = sent(&[&["header"], &["bearer"]]);
    assert!(!request.headers().contains_key("authorization"));
}

#[test]
fn credentials_are_added_to_the_fields_of_the_endpoint() {
    let with = |endpoint: Endpoint| {
        let endpoint = endpoint.query("always", "1 2");
        let endpoint = endpoint.query("too", "");
        let endpoint = endpoint.cookie("always", "1").unwrap();
        credentials(endpoint.bearer_auth("general").unwrap())
    };
    let request = look::sent(with, &message(&[&["query", "cookie"]])).unwrap();
    assert_eq!(
        request.uri().query(),
        Some("own=1&always=1%202&too=&api%20key=a%26b%3D%C3%A4")
    );
    assert_eq!(request.headers()["cookie"], "own=1; always=1; sid=k2");
    assert_eq!(request.headers()["authorization"], "Bearer general");
    let request = look::sent(with, &message(&[&["bearer"]])).unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer abc.def");
}

#[test]
fn a_later_credential_replaces_one_for_the_same_scheme() {
    let with = |endpoint: Endpoint| {
        credentials(endpoint).credential(Credential::bearer("header", "other").unwrap())
    };
    let request = look::sent(with, &message(&[&["header"]])).unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer other");
    assert!(!request.headers().contains_key("x-api-key"));
}

#[test]
fn a_stored_message_requires_the_same_credentials() {
    let stored = serde_json::to_string(&message(&[&["other"], &["header"]])).unwrap();
    assert!(!stored.contains("k1"));
    let read: Message = serde_json::from_str(&stored).unwrap();
    let request = look::sent(credentials, &read).unwrap();
    assert_eq!(request.headers()["x-api-key"], "k1");
}

#[tokio::test]
async fn a_missing_credential_is_an_error_if_the_client_requires_it() {
    let recorder = Recorder::new();
    let strict = Client::builder()
        .require_credentials(true)
        .build_with(Unguarded(recorder.clone()));
    let endpoint = credentials(look::endpoint());
    let lacking = message(&[&["header", "tenant"]]);
    let error = strict.deliver(&endpoint, &lacking).await.unwrap_err();
    assert!(error.is_missing_credential());
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Invalid, Sent::No)
    );
    assert!(error.to_string().contains("`tenant`"), "{error}");
    assert!(recorder.requests().is_empty());

    let all = message(&[&["tenant"], &["header"]]);
    assert!(strict.deliver(&endpoint, &all).await.is_ok());
    assert!(strict.deliver(&endpoint, &message(&[])).await.is_ok());
    // By default, the available credentials are sent.
    let lenient: Client<_> = recorder.client();
    assert!(lenient.deliver(&endpoint, &lacking).await.is_ok());
    let headers: HeaderMap = recorder.requests()[0].headers().clone();
    assert_eq!(headers["x-api-key"], "k1");
}

#[test]
fn invalid_credentials_are_rejected_and_not_shown() {
    let secret = "Canary";
    let bad = |tail: &str| format!("{secret}{tail}");
    for refused in [
        Credential::basic("a", &bad(":"), ""),
        Credential::basic("a", "", &bad("\n")),
        Credential::bearer("a", &bad(" ")),
        Credential::bearer("a", ""),
        Credential::authorization("a", "Hawk", &bad("\r\n")),
        Credential::header("a", "x-key", &bad("ä")),
        Credential::header("a", &bad(" "), ""),
        Credential::header("a", "webhook-signature", secret),
        Credential::header("a", "Content-Length", secret),
        Credential::cookie("a", "sid", &bad(";")),
        Credential::cookie("a", "sid", &bad(" ")),
        Credential::cookie("a", &bad("="), ""),
    ] {
        let error = refused.unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret));
        assert!(error.source().is_none());
    }
    let held = Credential::query("a", secret, secret);
    assert_eq!(format!("{held:?}"), r#"Credential { scheme: "a", .. }"#);
}

proptest! {
    /// Credentials stay in their locations, whatever they contain.
    #[test]
    fn no_credential_splits_a_request(name in "\\PC{0,20}", value in "\\PC{0,40}") {
        let made = [
            Credential::basic("a", &name, &value),
            Credential::authorization("a", &name, &value),
            Credential::header("a", &name, &value),
            Ok(Credential::query("a", &name, &value)),
            Credential::cookie("a", &name, &value),
        ];
        for credential in made.into_iter().flatten() {
            let request = look::sent(|endpoint| endpoint.credential(credential), &message(&[&["a"]])).unwrap();
            let query = request.uri().query().unwrap();
            prop_assert_eq!(request.uri().path(), "/hooks");
            let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
            prop_assert_eq!(&pairs[0].0, "own");
            if let Some(pair) = pairs.get(1) {
                prop_assert_eq!((pair.0.as_ref(), pair.1.as_ref()), (name.as_str(), value.as_str()));
            }
            prop_assert!(pairs.len() <= 2);
            let cookie = request.headers()["cookie"].to_str().unwrap();
            prop_assert!(cookie.split("; ").count() <= 2);
        }
    }
}
