//! Faults of receivers over real sockets, and their outcomes.
#![cfg(feature = "hyper")]

mod support;

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use openapi_webhooks::transport::{Resolve, Resolving};
use openapi_webhooks::{Delivery, Endpoint, SendError, Sent, Verdict};
use openapi_webhooks_test::{Answer, Customer};
use support::{OK, Received, Server, answer_all, builder, local, message};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A customer that answers all requests, signed or not.
async fn answering(answer: impl Into<Answer>) -> Customer {
    let customer = Customer::builder().unverified().start().await;
    customer.on_any().answer(answer);
    customer
}

async fn deliver(customer: &Customer) -> Result<Delivery, SendError> {
    let client = local().build();
    client.deliver(&customer.endpoint(), &message()).await
}

async fn failure(server: &Server) -> SendError {
    local()
        .build()
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap_err()
}

/// Long enough for the local machine, and short enough for a test.
const SHORT: Duration = Duration::from_secs(1);

#[tokio::test]
async fn only_200_to_299_is_a_delivery() {
    for (status, expected) in [
        (200, None),
        (202, None),
        (204, None),
        (299, None),
        (300, Some(Verdict::Rejected)),
        (304, Some(Verdict::Rejected)),
        (400, Some(Verdict::Rejected)),
        (404, Some(Verdict::Rejected)),
        (408, Some(Verdict::Transient)),
        (410, Some(Verdict::Gone)),
        (422, Some(Verdict::Rejected)),
        (425, Some(Verdict::Transient)),
        (429, Some(Verdict::Throttled)),
        (500, Some(Verdict::Transient)),
        (502, Some(Verdict::Throttled)),
        (503, Some(Verdict::Throttled)),
        (504, Some(Verdict::Throttled)),
        (599, Some(Verdict::Transient)),
        (600, Some(Verdict::Transient)),
        (999, Some(Verdict::Transient)),
    ] {
        let customer = answering(Answer::status(status).header("x-a", "b")).await;
        let outcome = deliver(&customer).await;
        match (outcome, expected) {
            (Ok(delivery), None) => assert_eq!(
                (delivery.status().as_u16(), &delivery.headers()["x-a"]),
                (status, &"b".parse().unwrap())
            ),
            (Err(error), Some(verdict)) => {
                assert_eq!(
                    (error.verdict(), error.sent()),
                    (verdict, Sent::Yes),
                    "{status}"
                );
                assert_eq!(error.status().unwrap(), status);
                assert_eq!(error.headers().unwrap()["x-a"], "b");
                assert_eq!(error.response().unwrap().status(), status);
            }
            (outcome, _) => panic!("{status}: {outcome:?}"),
        }
    }
}

#[tokio::test]
async fn an_error_has_the_response() {
    let customer = answering(Answer::status(422).json(&HashMap::from([("a", 1)]))).await;
    let error = deliver(&customer).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the endpoint responded with 422 Unprocessable Entity: rejected"
    );
    assert!(error.message_id().unwrap().starts_with("msg_"));
    let answer: serde_json::Value = error.into_response().unwrap().json().unwrap();
    assert_eq!(answer["a"], 1);
}

#[tokio::test]
async fn redirects_are_never_followed() {
    for location in [
        "http://169.254.169.254/latest/meta-data",
        "/elsewhere",
        "not a url",
    ] {
        for status in [301, 302, 303, 307, 308] {
            let customer = answering(Answer::status(status).header("location", location)).await;
            let error = deliver(&customer).await.unwrap_err();
            assert_eq!(error.verdict(), Verdict::Rejected);
            assert_eq!(customer.requests().len(), 1);
        }
    }
}

#[tokio::test]
async fn retry_after_is_parsed_from_every_response() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 30);
    for (value, expected) in [
        ("0", Some(0)),
        ("120", Some(120)),
        ("120.5", None),
        ("-5", None),
        ("1e13", None),
        ("inf", None),
        ("9999999999999999999999999999999999999999", Some(86_400)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", Some(30)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", Some(30)),
        ("Sun Nov  6 08:49:37 1994", Some(30)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", Some(86_400)),
        ("", None),
        ("\u{ff}", None),
    ] {
        for status in [429, 503] {
            let server = Server::answering(format!(
                "HTTP/1.1 {status} X\r\nretry-after: {value}\r\ncontent-length: 0\r\n\r\n"
            ))
            .await;
            let error = local()
                .clock(move || now)
                .build()
                .deliver(&server.endpoint(), &message())
                .await
                .unwrap_err();
            assert_eq!(
                (error.verdict(), error.retry_after()),
                (Verdict::Throttled, expected.map(Duration::from_secs))
            );
        }
    }
}

#[tokio::test]
async fn a_refused_connection_was_not_sent() {
    let customer = answering(200).await;
    customer.refuse_connections().await;
    let error = deliver(&customer).await.unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::No)
    );
    assert!(error.is_connect() && !error.is_timeout() && !error.is_blocked());
}

struct Never;

impl Resolve for Never {
    fn resolve(&self, _: &str) -> Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_connect_timeout_means_not_sent() {
    let client = local().resolver(Never).connect_timeout(SHORT).build();
    let mute = Server::with(|_, stream, _| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    for url in [
        "http://customer.example/".to_owned(),
        format!("https://{}/", mute.address()),
    ] {
        let error = client
            .deliver(&Endpoint::new(&url).unwrap(), &message())
            .await
            .unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::No)
        );
        assert!(error.is_connect() && error.is_timeout());
    }
}

#[tokio::test]
async fn the_deadline_includes_the_head() {
    let customer = answering(Answer::ok().drip(Duration::from_millis(200))).await;
    let error = local()
        .deadline(SHORT)
        .build()
        .deliver(&customer.endpoint(), &message())
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
    assert!(error.is_timeout() && !error.is_connect());
}

#[tokio::test]
async fn the_deadline_includes_a_request_that_is_not_read() {
    let server = Server::with(|_, stream, _| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let message = builder().bytes("text/plain", vec![b'x'; 32 << 20]).unwrap();
    let error = local()
        .deadline(SHORT)
        .build()
        .deliver(&server.endpoint(), &message)
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
    assert!(error.is_timeout() && !error.is_connect());
}

#[tokio::test]
async fn a_slow_body_is_cut_off_at_the_deadline() {
    for status in [200, 500] {
        let server = Server::after_request(move |mut stream| async move {
            let _ = stream
                .write_all(
                    format!("HTTP/1.1 {status} X\r\ncontent-length: 1000\r\n\r\n").as_bytes(),
                )
                .await;
            while stream.write_all(b"x").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        })
        .await;
        let answer = match local()
            .deadline(SHORT)
            .build()
            .deliver(&server.endpoint(), &message())
            .await
        {
            Ok(delivery) => delivery.into_response(),
            Err(error) => error.into_response().unwrap(),
        };
        assert_eq!(answer.status(), status);
        assert!(answer.is_truncated() && !answer.body().is_empty());
    }
}

#[tokio::test]
async fn an_endless_body_is_read_up_to_the_limit() {
    let delivery = deliver(&answering(Answer::endless()).await).await.unwrap();
    assert_eq!(delivery.response().body().len(), 16 * 1024);
    assert!(delivery.response().is_truncated());
}

#[tokio::test]
async fn a_body_as_long_as_the_limit_is_complete() {
    for (length, is_truncated) in [(16 * 1024, false), (16 * 1024 + 1, true)] {
        let customer = answering(Answer::ok().body("x".repeat(length))).await;
        let delivery = deliver(&customer).await.unwrap();
        let response = delivery.response();
        assert_eq!(
            (response.body().len(), response.is_truncated()),
            (16 * 1024, is_truncated)
        );
    }
}

#[tokio::test]
async fn an_incomplete_body_is_still_a_delivery() {
    let customer = answering(Answer::ok().body("{\"a\":12345}").truncated()).await;
    let delivery = deliver(&customer).await.unwrap();
    assert_eq!(delivery.response().body(), "{\"a\":");
    assert!(delivery.response().is_truncated());
}

#[tokio::test]
async fn a_connection_closed_before_the_status_line_is_retried() {
    let customer = Customer::builder().unverified().start().await;
    customer.on_any().times([Answer::close(), Answer::ok()]);
    let message = message();
    let client = local().build();
    client
        .deliver(&customer.endpoint(), &message)
        .await
        .unwrap();
    let requests = customer.requests();
    assert_eq!(requests.len(), 2);
    assert!(
        requests.iter().all(|request| {
            request.id() == Some(message.id()) && request.body() == message.body()
        })
    );
}

#[tokio::test]
async fn a_closed_connection_is_retried_only_once() {
    let customer = answering(Answer::close()).await;
    let error = deliver(&customer).await.unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
    assert!(!error.is_connect() && !error.is_timeout());
    assert_eq!(customer.requests().len(), 2);
}

#[tokio::test]
async fn a_retry_that_cannot_connect_means_maybe_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        drop(listener);
        Received::read(&mut stream).await.unwrap();
    });
    let error = local()
        .build()
        .deliver(&Endpoint::new(&url).unwrap(), &message())
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
}

fn reset(stream: &TcpStream) {
    stream.set_zero_linger().unwrap();
}

#[tokio::test]
async fn an_idle_connection_that_is_reset_is_replaced() {
    let server = Server::with(|number, mut stream, log| async move {
        if number == 0 {
            Received::read(&mut stream).await.unwrap();
            stream.write_all(OK.as_bytes()).await.unwrap();
            // The receiver is gone when the next request is sent.
            let mut byte = [0];
            let _ = stream.read(&mut byte).await;
            reset(&stream);
        } else {
            answer_all(stream, OK, &log).await;
        }
    })
    .await;
    let client = local().build();
    client
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
    client
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_reset_after_the_request_means_maybe_sent() {
    let customer = answering(Answer::reset()).await;
    let error = deliver(&customer).await.unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
    assert_eq!(
        customer.requests().len(),
        1,
        "a new connection that is reset is no race"
    );
}

#[tokio::test]
async fn a_reset_during_the_request_means_maybe_sent() {
    let server = Server::with(|_, mut stream, _| async move {
        let mut some = [0; 1000];
        let _ = stream.read_exact(&mut some).await;
        reset(&stream);
    })
    .await;
    let message = builder().bytes("text/plain", vec![b'x'; 8 << 20]).unwrap();
    let error = local()
        .build()
        .deliver(&server.endpoint(), &message)
        .await
        .unwrap_err();
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe)
    );
}

#[tokio::test]
async fn a_reset_during_the_response_body_is_still_a_delivery() {
    let server = Server::after_request(|mut stream| async move {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":")
            .await;
        // The head must arrive before the reset, which may discard unread data.
        tokio::time::sleep(Duration::from_millis(50)).await;
        reset(&stream);
    })
    .await;
    let delivery = local()
        .build()
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
    assert_eq!(delivery.status(), 200);
    assert!(delivery.response().is_truncated());
    assert_eq!(server.connections(), 1);
}

/// Reads none of the content, so that the close is a reset (RFC 9112 §9.6).
#[tokio::test]
async fn an_early_response_counts_if_the_rest_of_the_request_cannot_be_sent() {
    let answer = "HTTP/1.1 202 X\r\ncontent-length: 0\r\n\r\n";
    let server = Server::with(move |_, mut stream, _| async move {
        let _ = stream.read_exact(&mut [0; 1000]).await;
        let _ = stream.write_all(answer.as_bytes()).await;
        // The client has the response before the reset.
        tokio::time::sleep(Duration::from_millis(50)).await;
    })
    .await;
    let message = builder().bytes("text/plain", vec![b'x'; 8 << 20]).unwrap();
    let client = local().build();
    for number in 1..=5 {
        let delivery = client.deliver(&server.endpoint(), &message).await.unwrap();
        assert_eq!(delivery.status(), 202);
        assert_eq!(server.connections(), number, "it is not used again");
    }
}

#[tokio::test]
async fn an_early_response_with_a_reset_is_a_response_or_a_failure() {
    let server = Server::with(|_, mut stream, _| async move {
        let mut some = [0; 1000];
        let _ = stream.read_exact(&mut some).await;
        let _ = stream
            .write_all(b"HTTP/1.1 413 X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            .await;
        // Unread data turns the close into a reset (RFC 9112 §9.6), which may discard the response.
    })
    .await;
    let message = builder().bytes("text/plain", vec![b'x'; 8 << 20]).unwrap();
    let error = local()
        .build()
        .deliver(&server.endpoint(), &message)
        .await
        .unwrap_err();
    match error.status() {
        Some(status) => assert_eq!(
            (status.as_u16(), error.verdict(), error.sent()),
            (413, Verdict::Rejected, Sent::Yes)
        ),
        None => assert_eq!(
            (error.verdict(), error.sent()),
            (Verdict::Transient, Sent::Maybe)
        ),
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn an_early_response_is_used() {
    let server = Server::with(|_, mut stream, _| async move {
        let mut some = [0; 1000];
        let _ = stream.read_exact(&mut some).await;
        let _ = stream
            .write_all(b"HTTP/1.1 413 X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            .await;
        // Unread data would turn the close into a reset, which may discard the response.
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    })
    .await;
    let message = builder().bytes("text/plain", vec![b'x'; 8 << 20]).unwrap();
    let error = local()
        .build()
        .deliver(&server.endpoint(), &message)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 413);
}

#[tokio::test]
async fn interim_responses_are_skipped() {
    let server = Server::answering("HTTP/1.1 100 Continue\r\n\r\n".repeat(100_000) + OK).await;
    local()
        .build()
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_protocol_switch_is_not_a_delivery() {
    let server =
        Server::answering("HTTP/1.1 101 X\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n")
            .await;
    assert_eq!(failure(&server).await.verdict(), Verdict::Transient);
}

#[tokio::test]
async fn a_dropped_attempt_does_not_affect_the_client() {
    let server = Server::answering(OK).await;
    let client = local().build();
    for micros in (0..2000).step_by(100) {
        let (endpoint, message) = (server.endpoint(), message());
        let _ = tokio::time::timeout(
            Duration::from_micros(micros),
            client.deliver(&endpoint, &message),
        )
        .await;
    }
    client
        .deliver(&server.endpoint(), &message())
        .await
        .unwrap();
}

#[tokio::test]
async fn attempts_run_concurrently_on_all_threads() {
    let customer = answering(200).await;
    let client = local().build();
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (client, endpoint) = (client.clone(), customer.endpoint());
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(customer.requests().len(), 50);
}
