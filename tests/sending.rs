//! The generated client, with a receiver that verifies by another library.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::IntoResponse;
use openapi_webhooks::{Endpoint, Message, Sent, egress};
use subscription_webhooks::types::{
    CardPayment, Invoice, InvoiceLine, Payment, Plan, PlanChange, PlanChangeCustomer, Subscription,
};
use subscription_webhooks::{Client, parameters, responses};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// A received request.
struct Request {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Request {
    /// Verified by the crate `standardwebhooks`, which shares no code with this project.
    fn json(&self) -> serde_json::Value {
        let oracle = standardwebhooks::Webhook::new(SECRET).expect("a secret");
        oracle
            .verify(&self.body, &self.headers)
            .expect("a signature that verifies");
        serde_json::from_slice(&self.body).expect("JSON")
    }
}

#[derive(Clone)]
struct Answer {
    status: u16,
    media_type: &'static str,
    body: &'static str,
}

/// A receiver that sends the same response to all requests.
async fn receiver(answer: Answer) -> (Endpoint, UnboundedReceiver<Request>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!(
        "http://{}/hooks/a%2Fb/?tenant=7",
        listener.local_addr().expect("an address")
    );
    let (sender, received) = unbounded_channel();
    let app = Router::new().fallback(receive).with_state((answer, sender));
    tokio::spawn(async { axum::serve(listener, app).await });
    let secret = SECRET.parse().expect("a secret");
    (
        Endpoint::new(&url)
            .expect("an endpoint")
            .signed_with(secret),
        received,
    )
}

async fn receive(
    State((answer, sender)): State<(Answer, UnboundedSender<Request>)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> impl IntoResponse {
    sender
        .send(Request {
            method,
            uri,
            headers,
            body,
        })
        .expect("the test listens");
    let status = StatusCode::from_u16(answer.status).expect("a status");
    (
        status,
        [(header::CONTENT_TYPE, answer.media_type)],
        answer.body,
    )
}

const NOTED: Answer = Answer {
    status: 200,
    media_type: "text/plain",
    body: "",
};

fn client() -> Client {
    Client::builder()
        .egress(egress::Policy::default().allow_loopback().allow_http())
        .build()
}

fn subscription() -> Subscription {
    let start_date = "2026-01-31T09:30:00.250+01:00"
        .parse()
        .expect("a date-time");
    Subscription::new("ada", 9.99, start_date)
}

#[tokio::test]
async fn a_subscription_arrives_as_the_document_describes() {
    let (endpoint, mut received) = receiver(NOTED).await;
    let delivery = client()
        .send_new_subscription(&endpoint, &subscription())
        .await
        .expect("delivered");
    assert_eq!(delivery.status(), 200);
    assert!(matches!(
        delivery.response(),
        responses::NewSubscription::Status200
    ));

    let request = received.recv().await.expect("a request");
    assert_eq!(request.method, Method::POST);
    assert_eq!(request.uri, "/hooks/a%2Fb/?tenant=7");
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.headers["webhook-id"], delivery.message_id());
    assert_eq!(
        request.json(),
        serde_json::json!({
            "username": "ada",
            "monthly_fee": 9.99,
            "start_date": "2026-01-31T09:30:00.250+01:00",
        })
    );
}

#[tokio::test]
async fn absent_null_and_a_value_are_different_payloads() {
    let (endpoint, mut received) = receiver(NOTED).await;
    let request_id = "6f1c1d1e-7a44-4b1e-9a56-0d1b3f6f0d11"
        .parse()
        .expect("a UUID");
    let parameters = parameters::PlanChanged::new(request_id);
    let mut change = PlanChange::new(PlanChangeCustomer::new(17, "Grace"), Plan::Pro);
    let mut coupons = Vec::new();
    for coupon in [None, Some(None), Some(Some("WELCOME".to_owned()))] {
        change.coupon = coupon;
        client()
            .send_plan_changed(&endpoint, &change, &parameters)
            .await
            .expect("delivered");
        let request = received.recv().await.expect("a request");
        assert_eq!(
            request.headers["x-request-id"],
            "6f1c1d1e-7a44-4b1e-9a56-0d1b3f6f0d11"
        );
        coupons.push(request.json().get("coupon").cloned());
    }
    let text = serde_json::Value::from("WELCOME");
    assert_eq!(coupons, [None, Some(serde_json::Value::Null), Some(text)]);
}

#[tokio::test]
async fn a_tag_is_filled_in_and_a_checked_string_is_checked() {
    assert!(
        "2026-417"
            .parse::<subscription_webhooks::types::InvoiceNumber>()
            .is_err()
    );
    let (endpoint, mut received) = receiver(NOTED).await;
    let number = "2026-000417".parse().expect("an invoice number");
    let payment = Payment::from(CardPayment::new("4242"));
    let invoice = Invoice::new(number, vec![InvoiceLine::new("Basic", 9.99)], payment);
    client()
        .send_invoice_paid(&endpoint, &invoice)
        .await
        .expect("delivered");
    let body = received.recv().await.expect("a request").json();
    assert_eq!(
        body["payment"],
        serde_json::json!({ "method": "card", "last_four": "4242" })
    );
}

#[tokio::test]
async fn the_error_has_the_typed_response() {
    let problem = Answer {
        status: 422,
        media_type: "application/problem+json",
        body: r#"{ "errors": { "/username": "is taken" } }"#,
    };
    let (endpoint, _received) = receiver(problem).await;
    let error = client()
        .send_new_subscription(&endpoint, &subscription())
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
    let nonsense = Answer {
        status: 422,
        media_type: "text/html",
        body: "<h1>No</h1>",
    };
    let (endpoint, _received) = receiver(nonsense).await;
    let error = client()
        .send_new_subscription(&endpoint, &subscription())
        .await
        .unwrap_err();
    let Some(responses::NewSubscription::Undocumented(answer)) = error.response() else {
        panic!("HTML is not described");
    };
    assert_eq!(answer.body().as_ref(), b"<h1>No</h1>");
}

#[tokio::test]
async fn a_second_method_and_a_query_parameter() {
    let (endpoint, mut received) = receiver(NOTED).await;
    let mut parameters = parameters::MaintenanceDelete::new();
    parameters.reason = Some("no longer needed & done".to_owned());
    client()
        .send_maintenance_delete(&endpoint, &parameters)
        .await
        .expect("delivered");
    let request = received.recv().await.expect("a request");
    assert_eq!(request.method, Method::DELETE);
    assert_eq!(
        request.uri.query(),
        Some("tenant=7&reason=no%20longer%20needed%20%26%20done")
    );
    assert!(request.body.is_empty());
    assert!(!request.headers.contains_key("content-type"));
}

#[tokio::test]
async fn a_message_is_stored_and_delivered_later_under_the_same_id() {
    let message = client()
        .message_new_subscription(&subscription())
        .expect("a message");
    let stored = serde_json::to_string(&message).expect("a message can be stored");
    let message: Message = serde_json::from_str(&stored).expect("and read again");

    let (endpoint, mut received) = receiver(NOTED).await;
    for _ in 0..2 {
        client()
            .deliver(&endpoint, &message)
            .await
            .expect("delivered");
        let request = received.recv().await.expect("a request");
        assert_eq!(request.headers["webhook-id"], message.id());
        assert_eq!(request.json()["username"], "ada");
    }
}

#[test]
fn a_number_that_json_cannot_represent_is_rejected() {
    let mut subscription = subscription();
    subscription.monthly_fee = f64::NAN;
    assert!(client().message_new_subscription(&subscription).is_err());
}
