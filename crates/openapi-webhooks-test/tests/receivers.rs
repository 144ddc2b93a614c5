//! The requests of a sender, and receivers that meet the contract or do not.

use std::convert::Infallible;
use std::time::{Duration, SystemTime};

use openapi_webhooks::http::{HeaderMap, Method, Request, Response, StatusCode};
use openapi_webhooks::receiver::{MemoryGuard, VerifiedRequest, VerifyLayer};
use openapi_webhooks::signing::{Scheme, SharedSecret};
use openapi_webhooks::{Body, Message, Secret, Verifier};
use openapi_webhooks_test::{Sender, Tamper, receiver_contract, receiver_contract_with};
use tower::ServiceExt;
use webhooks::types::Subscription;
use webhooks::{Event, events, receiver};

fn secret() -> Secret {
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse().unwrap()
}

fn message() -> Message {
    let message = webhooks::Client::new().message_new_subscription(&Subscription::new("ada"));
    message.unwrap().with_id("msg_1").unwrap()
}

fn verifies(request: Request<Body>, time: SystemTime) -> Result<(), openapi_webhooks::VerifyError> {
    let (head, body) = request.into_parts();
    let verifier = Verifier::new([secret()]);
    let verified = verifier.verify_at(time, &head.headers, &body.into_bytes());
    verified.map(drop)
}

#[tokio::test]
async fn a_request_equals_that_of_the_client() {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let sender = Sender::new(secret()).at(time);
    let request = sender.message(&message()).await.unwrap();
    assert_eq!(
        (request.method(), request.uri().path()),
        (&Method::POST, "/new-subscription")
    );
    assert_eq!(request.headers()["host"], "receiver.example");
    assert_eq!(request.headers()["webhook-id"], "msg_1");
    assert_eq!(request.headers()["webhook-timestamp"], "1700000000");
    assert!(verifies(request, time).is_ok());

    let mounted = sender.clone().mount("/hooks/").message(&message()).await;
    assert_eq!(mounted.unwrap().uri(), "/hooks/new-subscription");

    let elsewhere = sender.path("/hooks?tenant=7");
    let payload = Subscription::new("ada");
    let request = elsewhere
        .payload::<events::NewSubscription>(&payload)
        .await
        .unwrap();
    assert_eq!(request.uri(), "/hooks?tenant=7");
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(
        request.clone().into_body().into_bytes(),
        r#"{"username":"ada"}"#
    );
    assert!(verifies(request, time).is_ok());
}

#[tokio::test]
async fn each_forgery_differs_as_documented() {
    let time = SystemTime::now();
    let sender = Sender::new(secret()).at(time);
    let forged = async |tamper| {
        let request = sender.tampered(tamper).message(&message()).await;
        verifies(request.unwrap(), time)
    };
    for tamper in [Tamper::Body, Tamper::Signature] {
        assert!(forged(tamper).await.unwrap_err().is_signature(), "{tamper}");
    }
    assert!(forged(Tamper::Unsigned).await.unwrap_err().is_missing());
    for tamper in [Tamper::OldTimestamp, Tamper::FutureTimestamp] {
        assert!(forged(tamper).await.unwrap_err().is_timestamp(), "{tamper}");
    }
    for tamper in [Tamper::Duplicate, Tamper::UnknownEvent, Tamper::ExtraMember] {
        assert!(forged(tamper).await.is_ok(), "{tamper}");
    }

    let request =
        async |sender: Sender, tamper| sender.tampered(tamper).message(&message()).await.unwrap();
    let again = request(sender.clone(), Tamper::Duplicate).await;
    assert_eq!(again.headers()["webhook-id"], "msg_1");
    let more = request(sender.clone(), Tamper::ExtraMember).await;
    assert_eq!(more.headers()["webhook-id"], "msg_1-extra-member");
    let body = more.into_body().into_bytes();
    assert_eq!(body, r#"{"username":"ada","x-undeclared-member":true}"#);
    let unknown = request(sender.clone(), Tamper::UnknownEvent).await;
    assert_eq!(unknown.uri(), "/x-unknown-webhook");
    let unknown = request(sender.path("/hooks"), Tamper::UnknownEvent).await;
    assert_eq!(unknown.uri(), "/hooks");
    assert_eq!(
        unknown.into_body().into_bytes(),
        r#"{"x-unknown-webhook":true}"#
    );
}

#[tokio::test]
async fn a_generated_receiver_meets_the_contract() {
    let layer = VerifyLayer::new(Verifier::new([secret()])).guard(MemoryGuard::default());
    let handler = |_: Event, _: VerifiedRequest| async { StatusCode::NO_CONTENT };
    let app = receiver::router(layer, handler);
    let report = receiver_contract::<Event>(app, secret()).await;
    report.assert_met();
    assert_eq!(
        report.to_string(),
        "\
new-subscription
  right  changed body                401
  right  changed signature           401
  right  unsigned                    401
  right  signed 10 minutes ago       401
  right  signed 10 minutes from now  401
  right  genuine                     204
  right  sent again                  200
  right  undeclared member           204
  right  unknown webhook             404"
    );
}

#[tokio::test]
async fn the_contract_shows_what_is_wrong() {
    // This receiver checks that there is a signature, and does not verify it.
    let careless = tower::service_fn(|request: Request<Body>| async move {
        let status = match signature(request.headers()) {
            None => StatusCode::UNAUTHORIZED,
            Some(_) if request.uri().path() != "/new-subscription" => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Some(_) => StatusCode::OK,
        };
        let mut response = Response::new(());
        *response.status_mut() = status;
        Ok::<_, Infallible>(response)
    });
    let report = receiver_contract_with(careless, secret(), &[message()]).await;
    assert!(!report.is_met());
    assert_eq!(
        report.to_string(),
        "\
new-subscription
  WRONG  changed body                200, must be rejected with 400–499
  WRONG  changed signature           200, must be rejected with 400–499
  right  unsigned                    401
  WRONG  signed 10 minutes ago       200, must be rejected with 400–499
  WRONG  signed 10 minutes from now  200, must be rejected with 400–499
  right  genuine                     200
  right  sent again                  200
  right  undeclared member           200
  WRONG  unknown webhook             500, must be accepted or rejected, not fail"
    );

    let broken =
        tower::service_fn(|_: Request<Body>| async { Err::<Response<()>, _>("out of order") });
    let report = receiver_contract_with(broken, secret(), &[message()]).await;
    let first = "new-subscription\n  WRONG  changed body                the receiver failed: out of order, must be rejected";
    assert!(report.to_string().starts_with(first), "{report}");
}

fn signature(headers: &HeaderMap) -> Option<&str> {
    headers.get("webhook-signature")?.to_str().ok()
}

#[tokio::test]
#[should_panic(expected = "the receiver does not meet its contract:\nnew-subscription\n  WRONG")]
async fn an_unmet_contract_panics() {
    let silent =
        tower::service_fn(|_: Request<Body>| async { Ok::<_, Infallible>(Response::new(())) });
    receiver_contract_with(silent, secret(), &[message()])
        .await
        .assert_met();
}

/// A message that was rejected may be sent again.
#[tokio::test]
async fn the_examples_of_requests_work_with_oneshot() {
    let handler = |event: Event, received: VerifiedRequest| async move {
        assert_eq!(
            (event.name(), received.id()),
            ("new-subscription", Some("msg_1"))
        );
        StatusCode::ACCEPTED
    };
    let app = receiver::router(Verifier::new([secret()]), handler);
    let sender = Sender::new(secret());
    for (sender, status) in [(sender.tampered(Tamper::Signature), 401), (sender, 202)] {
        let request = sender.message(&message()).await.unwrap();
        assert_eq!(app.clone().oneshot(request).await.unwrap().status(), status);
    }
}

#[tokio::test]
async fn a_contract_without_messages_is_not_met() {
    let app = receiver::router(
        Verifier::new([secret()]),
        |_: Event, _: VerifiedRequest| async {},
    );
    let report = receiver_contract_with(app, secret(), &[]).await;
    assert!(!report.is_met());
    assert_eq!(report.to_string(), "no message was tried");
}

/// Schemes other than Standard Webhooks. GitHub's signs no timestamp.
#[tokio::test]
async fn the_contract_holds_for_other_schemes() {
    let key = || {
        "8f742231b10e8888abcd99yyyzzz85a5"
            .parse::<SharedSecret>()
            .unwrap()
    };
    for scheme in [
        Scheme::github(),
        Scheme::shopify(),
        Scheme::slack(),
        Scheme::stripe(),
        Scheme::zoom(),
    ] {
        let app = receiver::router(
            scheme.clone().verifier([key()]),
            |_: Event, _: VerifiedRequest| async { StatusCode::OK },
        );
        let sender = scheme.clone().signer(key());
        let report = receiver_contract::<Event>(app, sender).await;
        assert!(report.is_met(), "{scheme:?}\n{report}");
        let signs_time = ![Scheme::github(), Scheme::shopify()].contains(&scheme);
        let tries_old = report.to_string().contains("signed 10 minutes ago");
        assert_eq!(tries_old, signs_time, "{scheme:?}\n{report}");
    }
}
