//! Bodies of HTTP/1 responses with invalid or ambiguous framing: the status decides, and the next message gets
//! a response of its own.
#![cfg(feature = "hyper")]

mod support;

use openapi_webhooks::{Client, Delivery, SendError};
use support::{OK, Received, Server, answer_all, local, message};
use tokio::io::AsyncWriteExt;

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

/// Answers the first request of the first connection with these bytes, and does not read further ones from
/// it. Other connections are answered.
async fn answering_first(bytes: String) -> Server {
    Server::with(move |number, mut stream, log| {
        let bytes = bytes.clone();
        async move {
            if number > 0 {
                return answer_all(stream, OK, &log).await;
            }
            let request = Received::read(&mut stream).await.unwrap();
            log.push(request);
            stream.write_all(bytes.as_bytes()).await.unwrap();
            // Until the client closes the connection.
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        }
    })
    .await
}

async fn send(client: &Client, server: &Server) -> Result<Delivery, SendError> {
    client.deliver(&server.endpoint(), &message()).await
}

#[tokio::test]
async fn a_broken_body_does_not_change_the_status() {
    for (body, begin) in [
        ("x\r\n", ""),
        ("-1\r\nhi\r\n", ""),
        ("2\r\nhi\r\nzz\r\n", "hi"),
        ("2\r\nhiX\r\n", "hi"),
        ("2\r\nhi\r\nffffffffffffffffff\r\n", "hi"),
        ("2\r\nhi\r\n0\r\n\u{1}\r\n\r\n", "hi"),
    ] {
        let server = answering_first(format!("{CHUNKED}{body}")).await;
        let client = local().build();
        let delivery = send(&client, &server).await;
        let delivery = delivery.unwrap_or_else(|error| panic!("{body:?}: {error:?}"));
        assert_eq!(delivery.response().body(), begin, "{body:?}");
        // A message that follows uses another connection.
        send(&client, &server).await.unwrap();
        assert_eq!((server.received().len(), server.connections()), (2, 2));
    }
}

#[tokio::test]
async fn a_body_of_ambiguous_length_is_read_in_chunks() {
    for head in [
        "content-length: 100\r\ntransfer-encoding: chunked",
        "transfer-encoding: chunked\r\ncontent-length: 0",
        "transfer-encoding: gzip, chunked",
    ] {
        let server = answering_first(format!(
            "HTTP/1.1 200 OK\r\n{head}\r\n\r\n2\r\nhi\r\n0\r\nx-trailer: a\r\n\r\n"
        ))
        .await;
        let delivery = send(&local().build(), &server).await.unwrap();
        assert_eq!(delivery.response().body(), "hi", "{head}");
        assert!(!delivery.response().is_truncated(), "{head}");
    }
}

/// Bytes behind a response could be read as the response to the next message.
#[tokio::test]
async fn a_second_response_to_one_request_is_not_that_of_the_next_message() {
    let gone = "HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n";
    for first in [
        OK.to_owned(),
        "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
        "HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\nhi".to_owned(),
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi".to_owned(),
        format!("{CHUNKED}2\r\nhi\r\n0\r\n\r\n"),
    ] {
        let server = answering_first(format!("{first}{gone}")).await;
        let client = local().build();
        for _ in 0..3 {
            let delivery = send(&client, &server).await;
            delivery.unwrap_or_else(|error| panic!("{first:?}: {error:?}"));
        }
        assert_eq!((server.received().len(), server.connections()), (3, 2));
    }
}
