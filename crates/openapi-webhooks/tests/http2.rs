//! HTTP/2: negotiation, limits, and refused streams.
#![cfg(feature = "http2")]

mod support;

use openapi_webhooks::{Client, SendError, Sent, Verdict};
use support::http2::{GOAWAY, RST_STREAM, Raw, frame, serving, words};
use support::tls::{Acceptor, Pair, authority, endpoint, names, trusting};
use support::{Log, OK, Received, Server, answer_all, builder, message};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;

/// Responds to requests as parsed by another library.
async fn answering(stream: TlsStream<TcpStream>, log: Log) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let log = log.clone();
        tokio::spawn(async move {
            let (head, mut stream) = request.into_parts();
            let mut body = Vec::new();
            while let Some(Ok(data)) = stream.data().await {
                stream.flow_control().release_capacity(data.len()).unwrap();
                body.extend_from_slice(&data);
            }
            let target = head.uri.path_and_query().unwrap();
            let mut lines = format!("{} {target} {:?}\r\n", head.method, head.version);
            lines += &format!(":authority: {}\r\n", head.uri.authority().unwrap());
            for (name, value) in &head.headers {
                lines += &format!("{name}: {}\r\n", value.to_str().unwrap());
            }
            log.lock().unwrap().push(Received { head: lines, body });
            let _ = respond.send_response(http::Response::new(()), true);
        });
    }
}

async fn send(client: &Client, server: &Server) -> Result<(), SendError> {
    client
        .deliver(&endpoint(server, "customer.example"), &message())
        .await
        .map(drop)
}

fn assert_maybe_sent(error: &SendError) {
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Transient, Sent::Maybe),
        "{error:?}"
    );
}

#[tokio::test]
async fn http2_is_used_if_it_is_offered() {
    let authority = authority();
    let server = serving(&authority, |_, stream, log| answering(stream, log)).await;
    let client = trusting(&authority).build();
    let port = server.address.port();
    for target in [
        "/hooks",
        "/a/../b//c/",
        "/%2f?a=%20+&b&",
        "/~!$&'()*+,;=:@?",
    ] {
        let url = format!("https://customer.example:{port}{target}");
        let endpoint = openapi_webhooks::Endpoint::new(&url).unwrap();
        let large = builder().bytes("text/plain", vec![b'x'; 1 << 20]).unwrap();
        client.deliver(&endpoint, &large).await.unwrap();
        let request = server.received().pop().unwrap();
        assert_eq!(request.line(), format!("POST {target} HTTP/2.0"));
        assert_eq!(request.header("content-length"), (1 << 20).to_string());
        assert_eq!(request.header("webhook-id"), large.id());
        assert_eq!(
            request.header(":authority"),
            format!("customer.example:{port}")
        );
        assert_eq!(request.body, *large.body());
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn http1_is_used_otherwise() {
    let authority = authority();
    for alpn in [&[][..], &[&b"http/1.1"[..]]] {
        let acceptor = Acceptor {
            alpn,
            ..Acceptor::showing(Pair::signed(&names(&["customer.example"]), &authority))
        }
        .build();
        let server = Server::with(move |_, stream, log| {
            let acceptor = acceptor.clone();
            async move { answer_all(acceptor.accept(stream).await.unwrap(), OK, &log).await }
        })
        .await;
        send(&trusting(&authority).build(), &server).await.unwrap();
        assert_eq!(server.only().line(), "POST /hooks HTTP/1.1");
    }
}

#[tokio::test]
async fn many_messages_share_a_connection() {
    let authority = authority();
    let server = serving(&authority, |_, stream, log| answering(stream, log)).await;
    let client = trusting(&authority).build();
    send(&client, &server).await.unwrap();
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (client, endpoint) = (client.clone(), endpoint(&server, "customer.example"));
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (51, 1));
}

#[tokio::test]
async fn a_refused_stream_is_retried_on_a_new_connection() {
    let authority = authority();
    for (kind, on_stream, payload) in [
        (RST_STREAM, true, words(&[REFUSED_STREAM])),
        (GOAWAY, false, words(&[0, NO_ERROR])),
    ] {
        let server = serving(&authority, move |number, stream, log| {
            let payload = payload.clone();
            async move {
                if number > 0 {
                    return answering(stream, log).await;
                }
                let mut raw = Raw::open(stream).await;
                let stream = raw.request().await.unwrap();
                raw.write(&frame(
                    kind,
                    0,
                    if on_stream { stream } else { 0 },
                    &payload,
                ))
                .await;
                raw.drain().await;
            }
        })
        .await;
        let client = trusting(&authority).build();
        let message = message();
        client
            .deliver(&endpoint(&server, "customer.example"), &message)
            .await
            .unwrap();
        assert_eq!(server.only().header("webhook-id"), message.id());
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test]
async fn a_refused_stream_is_retried_only_once() {
    let authority = authority();
    let server = serving(&authority, |_, stream, _| async {
        let mut raw = Raw::open(stream).await;
        let stream = raw.request().await.unwrap();
        raw.write(&frame(RST_STREAM, 0, stream, &words(&[REFUSED_STREAM])))
            .await;
        raw.drain().await;
    })
    .await;
    let error = send(&trusting(&authority).build(), &server)
        .await
        .unwrap_err();
    assert_maybe_sent(&error);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_broken_stream_is_not_retried() {
    let authority = authority();
    for (kind, on_stream, payload) in [
        (RST_STREAM, true, words(&[INTERNAL_ERROR])),
        (GOAWAY, false, words(&[0, INTERNAL_ERROR])),
    ] {
        let server = serving(&authority, move |_, stream, _| {
            let payload = payload.clone();
            async move {
                let mut raw = Raw::open(stream).await;
                let stream = raw.request().await.unwrap();
                raw.write(&frame(
                    kind,
                    0,
                    if on_stream { stream } else { 0 },
                    &payload,
                ))
                .await;
                raw.drain().await;
            }
        })
        .await;
        let error = send(&trusting(&authority).build(), &server)
            .await
            .unwrap_err();
        assert_maybe_sent(&error);
        assert_eq!(server.connections(), 1);
    }
}

#[tokio::test]
async fn a_broken_reused_connection_is_replaced() {
    let authority = authority();
    let server = serving(&authority, |number, stream, log| async move {
        if number > 0 {
            return answering(stream, log).await;
        }
        let mut raw = Raw::open(stream).await;
        let stream = raw.request().await.unwrap();
        raw.answer(stream).await;
        // The receiver is gone when the next request is sent.
        raw.request().await.unwrap();
    })
    .await;
    let client = trusting(&authority).build();
    send(&client, &server).await.unwrap();
    send(&client, &server).await.unwrap();
    assert_eq!((server.received().len(), server.connections()), (1, 2));
}

#[tokio::test]
async fn the_settings_limit_what_the_receiver_may_send() {
    let authority = authority();
    let server = serving(&authority, |_, stream, log| async move {
        let (settings, raw) = Raw::open_with_settings(stream).await;
        let head = settings
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        log.lock().unwrap().push(Received {
            head,
            body: Vec::new(),
        });
        drop(raw);
    })
    .await;
    let client = trusting(&authority).build();
    assert_maybe_sent(&send(&client, &server).await.unwrap_err());
    let settings = server.received().remove(0).head;
    // RFC 9113 §6.5.2: no push; 32 KiB for a stream, 16 KiB for a frame, 64 KiB for a head.
    for setting in ["2: 0", "4: 32768", "5: 16384", "6: 65536"] {
        assert!(settings.contains(&format!("{setting}\r\n")), "{settings}");
    }
}

#[tokio::test]
async fn a_head_that_is_too_large_is_rejected() {
    let authority = authority();
    let server = serving(&authority, |_, stream, _| async {
        let mut connection = h2::server::handshake(stream).await.unwrap();
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            let mut response = http::Response::new(());
            for number in 0..100 {
                let name = http::HeaderName::try_from(format!("x-{number}")).unwrap();
                let value = http::HeaderValue::try_from("y".repeat(10_000)).unwrap();
                response.headers_mut().insert(name, value);
            }
            let _ = respond.send_response(response, true);
        }
    })
    .await;
    let error = send(&trusting(&authority).build(), &server)
        .await
        .unwrap_err();
    assert_maybe_sent(&error);
}

#[tokio::test]
async fn an_endless_response_is_cut_off() {
    let authority = authority();
    let server = serving(&authority, |_, stream, _| async {
        let mut connection = h2::server::handshake(stream).await.unwrap();
        while let Some(Ok((_, mut respond))) = connection.accept().await {
            let mut body = respond
                .send_response(http::Response::new(()), false)
                .unwrap();
            tokio::spawn(async move {
                body.reserve_capacity(1 << 20);
                while let Some(Ok(room)) =
                    std::future::poll_fn(|context| body.poll_capacity(context)).await
                {
                    let _ = body.send_data(vec![b'x'; room].into(), false);
                    body.reserve_capacity(1 << 20);
                }
            });
        }
    })
    .await;
    let client = trusting(&authority).build();
    let delivery = client
        .deliver(&endpoint(&server, "customer.example"), &message())
        .await
        .unwrap();
    assert_eq!(delivery.response().body().len(), 16 * 1024);
    assert!(delivery.response().is_truncated());
}
