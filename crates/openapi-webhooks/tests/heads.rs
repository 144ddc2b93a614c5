//! Heads of HTTP/1 responses that violate the syntax, or end early: the status line decides.
#![cfg(feature = "hyper")]

mod support;

use std::time::Duration;

use openapi_webhooks::{Delivery, SendError, Sent, Verdict};
use support::{OK, Received, Server, answer_all, local, message};
use tokio::io::AsyncWriteExt;

async fn send(server: &Server) -> Result<Delivery, SendError> {
    let client = local().build();
    client.deliver(&server.endpoint(), &message()).await
}

/// Header lines that violate RFC 9112 §5.
const INVALID_LINES: [&str; 7] = [
    "x-a: b\x01c",
    "x-a : b",
    "x a: b",
    "x-a: b\r\n c",
    "no colon",
    ": no name",
    "x-\u{e4}: b",
];

#[tokio::test]
async fn an_invalid_header_line_does_not_invalidate_a_response() {
    for line in INVALID_LINES {
        let server = Server::answering(format!(
            "HTTP/1.1 200 OK\r\n{line}\r\nx-last: z\r\ncontent-length: 2\r\n\r\nhi"
        ))
        .await;
        let client = local().build();
        for _ in 0..2 {
            let delivery = client.deliver(&server.endpoint(), &message()).await;
            let delivery = delivery.unwrap_or_else(|error| panic!("{line:?}: {error:?}"));
            assert_eq!(delivery.headers()["x-last"], "z", "{line:?}");
            assert_eq!(delivery.response().body(), "hi", "{line:?}");
        }
        assert_eq!(server.connections(), 1, "{line:?}");
    }
}

#[tokio::test]
async fn valid_headers_count_beside_invalid_ones() {
    for line in INVALID_LINES {
        let server = Server::answering(format!(
            "HTTP/1.1 503 X\r\n{line}\r\nretry-after: 120\r\ncontent-length: 0\r\n\r\n"
        ))
        .await;
        let error = send(&server).await.unwrap_err();
        assert_eq!(
            (error.verdict(), error.retry_after()),
            (Verdict::Throttled, Some(Duration::from_secs(120))),
            "{line:?}"
        );
    }
}

#[tokio::test]
async fn a_sloppy_response_is_read_whole() {
    for response in [
        "HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nhi",
        "HTTP/1.1 200 \r\ncontent-length: 2\r\n\r\nhi",
        "HTTP/1.1 200 OK\ncontent-length: 2\n\nhi",
        "HTTP/1.0 200 OK\r\n\r\nhi",
        "\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi",
        "HTTP/1.1 200 OK\r\n x-a: b\r\ncontent-length: 2\r\n\r\nhi",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 2\r\n\r\nhi",
        "HTTP/1.1 200 OK\r\ncontent-length:2\r\nContent-Type:\r\n\r\nhi",
    ] {
        let server = Server::after_request(move |mut stream| async move {
            let _ = stream.write_all(response.as_bytes()).await;
            let _ = stream.shutdown().await;
        })
        .await;
        let delivery = send(&server).await;
        let delivery = delivery.unwrap_or_else(|error| panic!("{response:?}: {error:?}"));
        assert_eq!(delivery.response().body(), "hi", "{response:?}");
        assert_eq!(server.received().len(), 1, "{response:?}");
    }
}

/// RFC 9112 §4 lets a recipient accept other white space. Some of the lines are invalid, but their status is clear.
#[tokio::test]
async fn a_sloppy_status_line_is_a_response() {
    for line in [
        "HTTP/1.2 200 OK",
        "HTTP/1.1  200 OK",
        "HTTP/1.1\t200\tOK",
        " HTTP/1.1 200 OK",
        "HTTP/1.1 200OK",
        "HTTP/1.1 200\0\0",
        "HTTP/1.1 200 \x01",
    ] {
        let server = Server::answering(format!("{line}\r\ncontent-length: 0\r\n\r\n")).await;
        assert_status_only(send(&server).await, 200, None, line);
        assert_eq!(server.received().len(), 1, "{line:?} is not retried");
    }
}

#[tokio::test]
async fn a_response_may_have_a_hundred_headers() {
    for count in [50, 99] {
        let lines: String = (0..count)
            .map(|number| format!("x-{number}: y\r\n"))
            .collect();
        let server = Server::answering(format!(
            "HTTP/1.1 200 OK\r\n{lines}content-length: 0\r\n\r\n"
        ))
        .await;
        let delivery = send(&server).await.unwrap();
        assert_eq!(delivery.headers().len(), count + 1);
    }
}

/// Invalid heads, to be sent after a valid status line.
fn broken_heads() -> Vec<String> {
    let header = format!("x: {}\r\n", "y".repeat(1000));
    vec![
        format!("{}\r\n", header.repeat(1000)),
        format!("{}\r\n", "x: y\r\n".repeat(101)),
        format!("{}\r\n", "x: y\r\n".repeat(5000)),
        "x: a\0b\r\n\r\n".to_owned(),
        "content-length: -1\r\n\r\n".to_owned(),
        "content-length: 1\r\ncontent-length: 2\r\n\r\n".to_owned(),
    ]
}

#[tokio::test]
async fn the_status_line_decides_if_the_rest_of_the_head_is_broken() {
    for head in broken_heads() {
        for (status, expected) in [
            (200, None),
            (410, Some(Verdict::Gone)),
            (503, Some(Verdict::Throttled)),
        ] {
            let server = Server::answering(format!("HTTP/1.1 {status} X\r\n{head}")).await;
            let outcome = send(&server).await;
            let shown: String = head.chars().take(40).collect();
            assert_status_only(outcome, status, expected, &shown);
            assert_eq!(server.received().len(), 1, "{shown}");
        }
    }
}

/// A response with a status, and without headers and body.
fn assert_status_only(
    outcome: Result<Delivery, SendError>,
    status: u16,
    expected: Option<Verdict>,
    shown: &str,
) {
    let verdict = outcome.as_ref().err().map(SendError::verdict);
    assert_eq!(verdict, expected, "{shown}: {outcome:?}");
    let response = match outcome {
        Ok(delivery) => delivery.into_response(),
        Err(error) => {
            assert_eq!(error.sent(), Sent::Yes, "{shown}");
            error.into_response().unwrap()
        }
    };
    assert_eq!(response.status(), status, "{shown}");
    assert!(response.headers().is_empty() && response.body().is_empty());
    assert!(response.is_truncated());
}

#[tokio::test]
async fn a_status_line_is_the_response_if_the_connection_ends_after_it() {
    for rest in ["", "x-a: b\r\n", "x-a: b", "content-length: 5\r\n"] {
        for (status, expected) in [(200, None), (500, Some(Verdict::Transient))] {
            for interim in ["", "HTTP/1.1 102 X\r\na: b\r\n\r\n"] {
                let text = format!("{interim}HTTP/1.1 {status} X\r\n{rest}");
                let answer = text.clone();
                let server = Server::after_request(move |mut stream| {
                    let answer = answer.clone();
                    async move { stream.write_all(answer.as_bytes()).await.unwrap() }
                })
                .await;
                assert_status_only(send(&server).await, status, expected, &text);
                assert_eq!(server.received().len(), 1, "{text:?} is not retried");
            }
        }
    }
}

#[tokio::test]
async fn a_status_line_is_the_response_if_the_rest_does_not_arrive_in_time() {
    let server = Server::after_request(|mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\nx-a").await.unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let client = local().deadline(Duration::from_secs(1)).build();
    let outcome = client.deliver(&server.endpoint(), &message()).await;
    assert_status_only(outcome, 200, None, "a head that hangs");
}

#[tokio::test]
async fn a_response_that_ends_before_its_status_is_a_failure_and_not_retried() {
    for answer in [
        "H",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK",
        "HTTP/1.1 100 Continue\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 X\r\nlink: </a>\r\n\r\n",
    ] {
        let server = Server::after_request(move |mut stream| async move {
            stream.write_all(answer.as_bytes()).await.unwrap();
        })
        .await;
        let error = send(&server).await.unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent(), error.status()),
            (Verdict::Transient, Sent::Maybe, None),
            "{answer:?}"
        );
        assert_eq!(server.received().len(), 1, "{answer:?} is not retried");
    }
}

#[tokio::test]
async fn an_earlier_status_does_not_count_for_the_next_message() {
    let server = Server::with(|number, mut stream, log| async move {
        if number > 0 {
            return answer_all(stream, OK, &log).await;
        }
        Received::read(&mut stream).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 410 X\r\ncontent-length: 0\r\n\r\n")
            .await
            .unwrap();
        // The second request on this connection gets no response.
        Received::read(&mut stream).await.unwrap();
    })
    .await;
    let client = local().build();
    let first = client.deliver(&server.endpoint(), &message()).await;
    assert_eq!(first.unwrap_err().verdict(), Verdict::Gone);
    let second = client.deliver(&server.endpoint(), &message()).await;
    assert_eq!(second.unwrap().status(), 200);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn text_that_is_no_status_line_is_a_failure() {
    for answer in [
        "<html>hello</html>\r\n\r\n",
        "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n",
        "ICY 200 OK\r\n\r\n",
        "\0\0\0\0",
    ] {
        let server = Server::answering(answer).await;
        let client = local().deadline(Duration::from_secs(2)).build();
        let error = client
            .deliver(&server.endpoint(), &message())
            .await
            .unwrap_err();
        assert_eq!(
            (error.verdict(), error.sent(), error.status()),
            (Verdict::Transient, Sent::Maybe, None),
            "{answer:?}"
        );
    }
}

#[tokio::test]
async fn the_host_header_is_spelled_as_in_the_url_of_each_endpoint() {
    let server = Server::answering(OK).await;
    let client = local().resolver(support::tls::Here).build();
    let port = server.address().port();
    let spellings = ["customer.example", "Customer.Example", "CUSTOMER.example"];
    for host in spellings {
        let url = format!("http://{host}:{port}/");
        let endpoint = openapi_webhooks::Endpoint::new(&url).unwrap();
        client.deliver(&endpoint, &message()).await.unwrap();
    }
    let hosts: Vec<_> = server
        .received()
        .iter()
        .map(|request| request.header("host").to_owned())
        .collect();
    assert_eq!(hosts, spellings.map(|host| format!("{host}:{port}")));
    assert_eq!(server.connections(), 1);
}
