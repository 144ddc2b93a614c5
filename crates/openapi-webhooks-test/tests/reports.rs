//! The messages of a customer's failed assertions.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use openapi_webhooks::{Endpoint, Secret};
use openapi_webhooks_test::{Answer, Customer};
use webhooks::types::Subscription;
use webhooks::{Client, events};

async fn send(customer: &Customer, endpoint: &Endpoint, name: &str) {
    let client: Client = customer.client();
    let message = client.message_new_subscription(&Subscription::new(name));
    let message = message.unwrap().with_id(format!("msg_{name}")).unwrap();
    // The customer may reject it.
    let _ = client.deliver(endpoint, &message).await;
}

/// The message of a panic, with this file's lines and columns replaced.
fn message(panic: Box<dyn Any + Send>) -> String {
    let message = panic.downcast::<String>().expect("a message");
    let place = |line: &str| match line.split_once("reports.rs:") {
        Some((before, _)) => format!("{before}reports.rs)"),
        None => line.to_owned(),
    };
    let lines: Vec<String> = message.lines().map(place).collect();
    lines.join("\n")
}

fn dropped(customer: Customer) -> String {
    message(catch_unwind(AssertUnwindSafe(|| drop(customer))).expect_err("it panics"))
}

#[tokio::test]
async fn a_missing_request() {
    let customer = Customer::start().await;
    customer.on::<events::NewSubscription>().expect(1);
    customer.on_any().times([Answer::gone(), Answer::ok()]);
    assert_eq!(
        dropped(customer),
        "\
the expectations of the customer are not met:
  `new-subscription`: expected 1 request, received none (at crates/openapi-webhooks-test/tests/reports.rs)
  any webhook: expected 2 requests, received none (at crates/openapi-webhooks-test/tests/reports.rs)
no request was received"
    );
}

#[tokio::test]
async fn one_request_too_many() {
    let customer = Customer::start().await;
    customer.on::<events::NewSubscription>().expect(1);
    for _ in 0..2 {
        send(&customer, &customer.endpoint(), "ada").await;
    }
    assert_eq!(
        dropped(customer),
        "\
the expectations of the customer are not met:
  `new-subscription`: expected 1 request, received 2 (at crates/openapi-webhooks-test/tests/reports.rs)
received 2 requests:
  1. POST /, msg_ada, attempt 1: answered 204
  2. POST /, msg_ada, attempt 2: answered 204"
    );
}

#[tokio::test]
async fn another_payload() {
    let customer = Customer::start().await;
    let expected = Subscription::new("ada");
    customer
        .on::<events::NewSubscription>()
        .payload_eq(&expected)
        .expect(1);
    customer
        .on::<events::NewSubscription>()
        .payload(|new| new.username == "eve")
        .expect(1);
    customer
        .on::<events::NewSubscription>()
        .payload(|new| panic!("{} is new", new.username));
    customer
        .on::<events::NewSubscription>()
        .request(|request| request.id().is_none());
    send(&customer, &customer.endpoint(), "bob").await;
    assert_eq!(
        dropped(customer),
        "\
the expectations of the customer are not met:
  `new-subscription`: expected 1 request, received none (at crates/openapi-webhooks-test/tests/reports.rs)
  `new-subscription`: expected 1 request, received none (at crates/openapi-webhooks-test/tests/reports.rs)
received 1 request:
  1. POST /, msg_bob, attempt 1: answered 204
     not the expected `new-subscription`: its payload differs (- expected, + received)
         {
       -   \"username\": \"ada\"
       +   \"username\": \"bob\"
         }
     not the expected `new-subscription`: the check of the payload is false for
       {
         \"username\": \"bob\"
       }
     not the expected `new-subscription`: its check panicked: bob is new
     not the expected `new-subscription`: the check of the request is false for it"
    );
}

#[tokio::test]
async fn an_unverified_request() {
    let customer = Customer::start().await;
    let forged = Endpoint::new(&customer.url())
        .unwrap()
        .signed_with(Secret::generate());
    send(&customer, &forged, "ada").await;
    let message = dropped(customer);
    let expected = "\
1 request could not be verified
received 1 request:
  1. POST /, msg_ada, attempt 1: answered 401
     not verified: ";
    assert!(message.starts_with(expected), "{message}");
    assert!(message.contains("signature"), "{message}");
}

#[tokio::test]
async fn an_unexpected_request() {
    let customer = Customer::start().await;
    customer
        .on::<events::NewSubscription>()
        .payload(|new| new.username == "ada");
    send(&customer, &customer.endpoint(), "ada").await;
    customer.assert_nothing_else();
    let elsewhere = Endpoint::new(&format!("{}hooks/bob", customer.url())).unwrap();
    send(&customer, &elsewhere.signed_with(customer.secret()), "bob").await;
    let failed = catch_unwind(AssertUnwindSafe(|| customer.assert_nothing_else()));
    assert_eq!(
        message(failed.expect_err("it panics")),
        "\
1 request was not expected
received 2 requests:
  2. POST /hooks/bob, msg_bob, attempt 1: answered 204
     not the expected `new-subscription`: the check of the payload is false for
       {
         \"username\": \"bob\"
       }"
    );
    // The test has seen it now.
    assert_eq!(customer.received::<events::NewSubscription>().len(), 2);
    customer.assert_nothing_else();
}

#[tokio::test]
async fn a_body_that_does_not_match_the_document() {
    let customer = Customer::builder().unverified().start().await;
    customer.on::<events::NewSubscription>().expect(1);
    let client: openapi_webhooks::Client = customer.client();
    let message = openapi_webhooks::codegen::v1::MessageBuilder::new(
        "new-subscription",
        openapi_webhooks::http::Method::POST,
    );
    let message = message
        .json("application/json", &["ada"])
        .unwrap()
        .with_id("msg_1")
        .unwrap();
    client
        .deliver(&customer.endpoint(), &message)
        .await
        .unwrap();
    let message = dropped(customer);
    let expected =
        "     not the expected `new-subscription`: its body does not match the document: ";
    assert!(message.contains(expected), "{message}");
}

#[tokio::test]
async fn a_check_may_read_earlier_requests() {
    let customer = Arc::new(Customer::start().await);
    let same = Arc::downgrade(&customer);
    let is_first = move || {
        same.upgrade()
            .is_some_and(|same| same.requests().is_empty())
    };
    customer.on_any().request(move |_| is_first()).expect(1);
    for name in ["ada", "bob"] {
        send(&customer, &customer.endpoint(), name).await;
    }
    customer.assert_met();
    assert_eq!(customer.requests().len(), 2);
}

#[tokio::test]
async fn a_panicking_thread_does_not_panic_again() {
    let customer = Customer::start().await;
    customer.on_any().expect(1);
    let panicked = catch_unwind(AssertUnwindSafe(move || {
        let _customer = customer;
        panic!("the first panic");
    }));
    assert_eq!(
        panicked.expect_err("it panics").downcast_ref(),
        Some(&"the first panic")
    );
}

#[tokio::test]
async fn waiting_ends_with_the_last_request_or_the_report() {
    let customer = Customer::builder()
        .patience(std::time::Duration::ZERO)
        .start()
        .await;
    customer.on_any().expect(1);
    let waited = tokio::spawn(async move {
        customer.wait_until_met().await;
    });
    let error = waited.await.expect_err("it panics");
    assert!(message(error.into_panic()).contains("any webhook: expected 1 request"));

    let customer = Arc::new(Customer::start().await);
    customer.on_any().expect(2);
    let sending = customer.clone();
    let sending = tokio::spawn(async move {
        for name in ["ada", "bob"] {
            send(&sending, &sending.endpoint(), name).await;
        }
    });
    customer.wait_until_met().await;
    sending.await.unwrap();
}
