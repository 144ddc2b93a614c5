//! The generated client, against a customer of the test kit. Another library verifies the signatures.

use std::collections::BTreeMap;

use axum::http::Method;
use openapi_webhooks::{Endpoint, Message, Sent};
use openapi_webhooks_test::{Answer, Customer, ReceivedRequest};
use serde_json::{Value, json};
use standardwebhooks::Webhook;
use subscription_webhooks::types::{
    CardPayment, Invoice, InvoiceLine, Payment, Plan, PlanChange, PlanChangeCustomer, Subscription,
};
use subscription_webhooks::{Client, events, parameters, responses};

fn subscription() -> Subscription {
    let start_date = "2026-01-31T09:30:00.250+01:00"
        .parse()
        .expect("a date-time");
    Subscription::new("ada", 9.99, start_date)
}

#[tokio::test]
async fn a_subscription_arrives_as_the_document_describes() {
    let customer = Customer::start().await;
    customer.on_any().expect(1).answer(200);
    let client: Client = customer.client();
    let delivery = client
        .send_new_subscription(&customer.endpoint(), &subscription())
        .await
        .expect("delivered");
    assert_eq!(delivery.status(), 200);
    assert!(matches!(
        delivery.response(),
        responses::NewSubscription::Status200
    ));

    let [received] = &customer.received::<events::NewSubscription>()[..] else {
        panic!("one subscription");
    };
    assert_eq!(received.payload.username, "ada");
    let request = &received.request;
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.id(), Some(delivery.message_id()));
    let expected = json!({
        "username": "ada",
        "monthly_fee": 9.99,
        "start_date": "2026-01-31T09:30:00.250+01:00",
    });
    assert_eq!(request.json().expect("JSON"), expected);
    verify_independently(&customer, request);
}

/// The crate `standardwebhooks` shares no code with this project.
fn verify_independently(customer: &Customer, request: &ReceivedRequest) {
    let oracle = Webhook::new(&customer.secret().expose()).expect("a secret");
    oracle
        .verify(request.body(), request.headers())
        .expect("a signature that verifies");
}

#[tokio::test]
async fn absent_null_and_a_value_are_different_payloads() {
    let customer = Customer::start().await;
    let client: Client = customer.client();
    let request_id = "6f1c1d1e-7a44-4b1e-9a56-0d1b3f6f0d11"
        .parse()
        .expect("a UUID");
    let parameters = parameters::PlanChanged::new(request_id);
    let mut change = PlanChange::new(PlanChangeCustomer::new(17, "Grace"), Plan::Pro);
    let values = [None, Some(None), Some(Some("WELCOME".to_owned()))];
    for coupon in values.clone() {
        change.coupon = coupon;
        client
            .send_plan_changed(&customer.endpoint(), &change, &parameters)
            .await
            .expect("delivered");
    }
    let received = customer.received::<events::PlanChanged>();
    let payloads = received.iter().map(|one| one.payload.coupon.clone());
    assert_eq!(payloads.collect::<Vec<_>>(), values);
    let coupons = received.iter().map(|one| {
        let request_id = one.request.header("x-request-id");
        assert_eq!(request_id, Some("6f1c1d1e-7a44-4b1e-9a56-0d1b3f6f0d11"));
        let body = one.request.json().expect("JSON");
        body.get("coupon").cloned()
    });
    let text = Value::from("WELCOME");
    assert_eq!(
        coupons.collect::<Vec<_>>(),
        [None, Some(Value::Null), Some(text)]
    );
    customer.assert_nothing_else();
}

#[tokio::test]
async fn a_tag_is_filled_in_and_a_checked_string_is_checked() {
    assert!(
        "2026-417"
            .parse::<subscription_webhooks::types::InvoiceNumber>()
            .is_err()
    );
    let customer = Customer::start().await;
    let client: Client = customer.client();
    let number = "2026-000417".parse().expect("an invoice number");
    let payment = Payment::from(CardPayment::new("4242"));
    let invoice = Invoice::new(number, vec![InvoiceLine::new("Basic", 9.99)], payment);
    customer
        .on::<events::InvoicePaid>()
        .payload_eq(&invoice)
        .request(|request| {
            let body = request.json().unwrap_or_default();
            body["payment"] == json!({ "method": "card", "last_four": "4242" })
        })
        .expect(1);
    client
        .send_invoice_paid(&customer.endpoint(), &invoice)
        .await
        .expect("delivered");
}

#[tokio::test]
async fn the_error_has_the_typed_response() {
    let customer = Customer::start().await;
    let problem = Answer::status(422)
        .body(r#"{ "errors": { "/username": "is taken" } }"#)
        .header("content-type", "application/problem+json");
    customer
        .on::<events::NewSubscription>()
        .expect(1)
        .answer(problem);
    let client: Client = customer.client();
    let error = client
        .send_new_subscription(&customer.endpoint(), &subscription())
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert_eq!(error.sent(), Sent::Yes);
    let Some(responses::NewSubscription::Status422(problem)) = error.response() else {
        panic!("the document describes this answer: {error:?}");
    };
    let faults = BTreeMap::from([("/username".to_owned(), "is taken".to_owned())]);
    assert_eq!(problem.errors, faults);
    assert_eq!(problem.title, None);
}

#[tokio::test]
async fn an_undocumented_response_is_kept_unchanged() {
    let customer = Customer::start().await;
    let html = Answer::status(422)
        .body("<h1>No</h1>")
        .header("content-type", "text/html");
    customer.on_any().answer(html);
    let client: Client = customer.client();
    let error = client
        .send_new_subscription(&customer.endpoint(), &subscription())
        .await
        .unwrap_err();
    let Some(responses::NewSubscription::Undocumented(answer)) = error.response() else {
        panic!("HTML is not described");
    };
    assert_eq!(answer.body().as_ref(), b"<h1>No</h1>");
}

#[tokio::test]
async fn a_second_method_and_a_query_parameter() {
    let customer = Customer::start().await;
    let client: Client = customer.client();
    let mut parameters = parameters::MaintenanceDelete::new();
    parameters.reason = Some("no longer needed & done".to_owned());
    let url = format!("{}hooks/a%2Fb/?tenant=7", customer.url());
    let endpoint = Endpoint::new(&url).expect("a URL");
    let endpoint = endpoint.signed_with(customer.secret());
    client
        .send_maintenance_delete(&endpoint, &parameters)
        .await
        .expect("delivered");
    let [received] = &customer.received::<events::MaintenanceDelete>()[..] else {
        panic!("one message");
    };
    let request = &received.request;
    assert_eq!(request.method(), Method::DELETE);
    let target = "/hooks/a%2Fb/?tenant=7&reason=no%20longer%20needed%20%26%20done";
    assert_eq!(request.uri(), target);
    assert!(request.body().is_empty());
    assert_eq!(request.header("content-type"), None);
    customer.assert_nothing_else();
}

#[tokio::test]
async fn a_message_is_stored_and_delivered_later_under_the_same_id() {
    let customer = Customer::start().await;
    customer.on::<events::NewSubscription>().expect(2);
    let client: Client = customer.client();
    let message = client
        .message_new_subscription(&subscription())
        .expect("a message");
    let stored = serde_json::to_string(&message).expect("a message can be stored");
    let message: Message = serde_json::from_str(&stored).expect("and read again");
    for attempt in 1..=2 {
        client
            .deliver(&customer.endpoint(), &message)
            .await
            .expect("delivered");
        let request = customer.next_request().await;
        assert_eq!(request.id(), Some(message.id()));
        assert_eq!(request.attempt(), attempt);
        verify_independently(&customer, &request);
    }
}

#[test]
fn a_number_that_json_cannot_represent_is_rejected() {
    let mut subscription = subscription();
    subscription.monthly_fee = f64::NAN;
    assert!(
        Client::new()
            .message_new_subscription(&subscription)
            .is_err()
    );
}
