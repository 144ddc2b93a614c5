//! How a client observes each fault.

use std::time::Duration;

use openapi_webhooks::{Client, Delivery, Message, Schedule, SendError, Sent, Verdict};
use openapi_webhooks_test::{Answer, Customer, ReceivedRequest, Recorder};
use webhooks::types::Subscription;

/// Long enough that a busy machine answers in time.
const DEADLINE: Duration = Duration::from_secs(20);

fn message() -> Message {
    let message = webhooks::Client::new().message_new_subscription(&Subscription::new("ada"));
    message.unwrap()
}

async fn deliver(answer: impl Into<Answer>, deadline: Duration) -> Result<Delivery, SendError> {
    let customer = Customer::start().await;
    customer.on_any().answer(answer);
    let client: Client = customer.client_builder().deadline(deadline).build();
    client.deliver(&customer.endpoint(), &message()).await
}

#[tokio::test]
async fn a_response_arrives_as_described() {
    let answer = Answer::status(422)
        .header("x-reason", "name")
        .json(&["taken"])
        .delay(Duration::from_millis(1));
    let error = deliver(answer, DEADLINE).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 422);
    assert_eq!(error.headers().unwrap()["x-reason"], "name");
    assert_eq!(error.headers().unwrap()["content-type"], "application/json");
    assert_eq!(error.response().unwrap().body(), "[\"taken\"]");

    let throttled = Answer::status(503).retry_after(Duration::from_millis(2_500));
    let error = deliver(throttled, DEADLINE).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(
        deliver(Answer::gone(), DEADLINE)
            .await
            .unwrap_err()
            .verdict(),
        Verdict::Gone
    );
    assert_eq!(deliver(202, DEADLINE).await.unwrap().status(), 202);
}

#[tokio::test]
async fn without_an_answer_the_message_may_have_been_sent() {
    for answer in [Answer::close(), Answer::reset(), Answer::garbage()] {
        let error = deliver(answer.clone(), DEADLINE).await.unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::Maybe),
            "{answer:?}"
        );
        assert!(!error.is_timeout(), "{answer:?}");
    }
}

#[tokio::test]
async fn a_late_answer_ends_at_the_deadline() {
    let slow = Answer::ok().delay(Duration::from_secs(60));
    let dripping = Answer::ok().drip(Duration::from_secs(60));
    // Long enough that the request is sent on a busy machine.
    let late = |answer: Answer| async move {
        let error = deliver(answer.clone(), Duration::from_secs(3)).await;
        let error = error.unwrap_err();
        assert!(error.is_timeout(), "{answer:?}: {error}");
        assert_eq!(error.sent(), Sent::Maybe, "{answer:?}");
    };
    tokio::join!(late(Answer::never()), late(slow), late(dripping));
}

#[tokio::test]
async fn an_answer_drips_byte_by_byte() {
    let answer = Answer::status(201)
        .body("slowly")
        .drip(Duration::from_millis(1));
    let delivery = deliver(answer, DEADLINE).await.unwrap();
    assert_eq!(
        (delivery.status().as_u16(), &delivery.response().body()[..]),
        (201, &b"slowly"[..])
    );
}

#[tokio::test]
async fn a_body_is_truncated() {
    for (answer, received) in [
        (Answer::ok().body("0123456789").truncated(), "01234"),
        (Answer::ok().truncated(), "                                "),
    ] {
        let delivery = deliver(answer, DEADLINE).await.unwrap();
        assert_eq!(delivery.response().body(), received);
        assert!(delivery.response().is_truncated());
    }
    // The reset may discard the head.
    match deliver(Answer::ok().body("0123456789").reset_in_body(), DEADLINE).await {
        Ok(delivery) => assert!(delivery.response().is_truncated()),
        Err(error) => assert_eq!(error.sent(), Sent::Maybe),
    }
    let delivery = deliver(Answer::endless(), DEADLINE).await.unwrap();
    assert!(delivery.response().is_truncated() && !delivery.response().body().is_empty());
}

#[tokio::test]
async fn refused_connections_close_those_that_are_open() {
    let customer = Customer::start().await;
    let client: Client = customer.client();
    for _ in 0..2 {
        client
            .deliver(&customer.endpoint(), &message())
            .await
            .unwrap();
        customer.refuse_connections().await;
        let error = client
            .deliver(&customer.endpoint(), &message())
            .await
            .unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::No),
            "{error:?}"
        );
        customer.accept_connections().await;
    }
    assert_eq!(customer.requests().len(), 2);
}

#[tokio::test]
async fn retries_pause_by_the_clock_alone() {
    let customer = Customer::start().await;
    let answers = [
        Answer::status(500),
        Answer::garbage(),
        Answer::status(429),
        Answer::ok(),
    ];
    customer.on_any().times(answers);
    let client: Client = customer.client();
    let start = customer.clock().now();
    let schedule = Schedule::default().jitter_percent(0);
    let message = message();
    let delivery = client
        .deliver_with_retries(&customer.endpoint(), &message, &schedule)
        .await;
    assert_eq!(delivery.unwrap().attempts(), 4);
    let passed = customer.clock().now().duration_since(start).unwrap();
    assert_eq!(passed, Duration::from_secs(5 + 5 * 60 + 30 * 60));
    let requests = customer.requests();
    assert!(
        requests
            .iter()
            .all(|request| request.id() == Some(message.id()))
    );
    assert_eq!(
        requests
            .iter()
            .map(ReceivedRequest::attempt)
            .collect::<Vec<_>>(),
        [1, 2, 3, 4]
    );
}

/// Clients of a customer cannot reach other machines.
#[tokio::test]
async fn a_client_reaches_nothing_else() {
    let customer = Customer::start().await;
    let client: Client = customer.client();
    for url in ["http://1.1.1.1/", "https://127.0.0.2:1/", "http://[::1]:1/"] {
        let endpoint = openapi_webhooks::Endpoint::new(url).unwrap();
        let error = client.deliver(&endpoint, &message()).await.unwrap_err();
        assert!(error.is_blocked(), "{url}: {error}");
    }
    let port = customer.url().rsplit(':').next().unwrap().to_owned();
    let named = openapi_webhooks::Endpoint::new(&format!("http://customer.example:{port}hooks"));
    let named = named.unwrap().signed_with(customer.secret());
    client.deliver(&named, &message()).await.unwrap();
    assert_eq!(
        customer.requests()[0].header("host").unwrap(),
        format!("customer.example:{}", port.trim_end_matches('/'))
    );
}

#[tokio::test]
async fn a_recorder_fails_without_a_socket() {
    let recorder = Recorder::new();
    let client: openapi_webhooks::Client<_> = recorder.client();
    for answer in [Answer::close(), Answer::reset(), Answer::garbage()] {
        recorder.answer(answer);
        let error = client
            .deliver(&recorder.endpoint(), &message())
            .await
            .unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::Maybe)
        );
    }
    recorder.answer(Answer::status(410));
    let error = client
        .deliver(&recorder.endpoint(), &message())
        .await
        .unwrap_err();
    assert_eq!(error.verdict(), Verdict::Gone);
    let unsigned = openapi_webhooks::Endpoint::new("https://customer.example/").unwrap();
    let _ = client.deliver(&unsigned, &message()).await;
    let requests = recorder.requests();
    assert_eq!(requests.len(), 5);
    assert!(requests[3].verified().is_ok() && requests[4].verified().is_err());
    assert_eq!(
        recorder
            .received::<webhooks::events::NewSubscription>()
            .len(),
        4
    );
}
