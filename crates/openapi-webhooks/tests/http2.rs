//! HTTP/2: negotiation, limits, and refused streams.
#![cfg(feature = "http2")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use openapi_webhooks::{Client, Endpoint, SendError, Sent, Verdict};
use support::http2::{GOAWAY, HEADERS, RST_STREAM, Raw, SETTINGS, frame, serving, words};
use support::tls::{Acceptor, Authority, Pair, authority, endpoint, names, trusting};
use support::{Log, OK, Received, Server, answer_all, builder, message};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;
use tokio_rustls::server::TlsStream;

const NO_ERROR: u32 = 0;
const REFUSED_STREAM: u32 = 7;
/// The highest reason (RFC 9113 §7).
const HTTP_1_1_REQUIRED: u32 = 13;

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
            log.push(Received { head: lines, body });
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
    let port = server.address().port();
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
    // RFC 9113 §6.8: streams after the last one that GOAWAY names are not processed, whatever its reason.
    let shutdowns = (0..HTTP_1_1_REQUIRED).map(|reason| (GOAWAY, false, words(&[0, reason])));
    let refusal = (RST_STREAM, true, words(&[REFUSED_STREAM]));
    for (kind, on_stream, payload) in shutdowns.chain([refusal]) {
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
    let unprocessed = [REFUSED_STREAM, HTTP_1_1_REQUIRED];
    let others = (0..=HTTP_1_1_REQUIRED + 1).filter(|reason| !unprocessed.contains(reason));
    for reason in others {
        let server = serving(&authority, move |_, stream, _| async move {
            let mut raw = Raw::open(stream).await;
            let stream = raw.request().await.unwrap();
            raw.write(&frame(RST_STREAM, 0, stream, &words(&[reason])))
                .await;
            raw.drain().await;
        })
        .await;
        let client = trusting(&authority).build();
        assert_maybe_sent(&send(&client, &server).await.unwrap_err());
        assert_eq!(server.connections(), 1, "{reason}");
    }
}

#[tokio::test]
async fn a_shutdown_before_the_request_costs_a_connection() {
    let authority = authority();
    let server = serving(&authority, |number, stream, log| async move {
        if number > 0 {
            return answering(stream, log).await;
        }
        let mut raw = Raw::open(stream).await;
        raw.write(&frame(GOAWAY, 0, 0, &words(&[0, NO_ERROR])))
            .await;
        raw.end().await;
    })
    .await;
    let client = trusting(&authority).build();
    for _ in 0..2 {
        send(&client, &server).await.unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn a_shutdown_after_the_stream_does_not_end_it() {
    let authority = authority();
    for is_answered in [true, false] {
        let server = serving(&authority, move |_, stream, log| async move {
            let mut raw = Raw::open(stream).await;
            let stream = raw.request().await.unwrap();
            let head = String::new();
            let body = Vec::new();
            log.push(Received { head, body });
            // It may still be processed.
            raw.write(&frame(GOAWAY, 0, 0, &words(&[stream, NO_ERROR])))
                .await;
            if is_answered {
                raw.answer(stream).await;
            }
            raw.end().await;
        })
        .await;
        let client = trusting(&authority).build();
        let outcome = send(&client, &server).await;
        if is_answered {
            outcome.unwrap();
            // The connection takes no further messages.
            send(&client, &server).await.unwrap();
            assert_eq!((server.received().len(), server.connections()), (2, 2));
        } else {
            assert_maybe_sent(&outcome.unwrap_err());
            assert_eq!((server.received().len(), server.connections()), (1, 1));
        }
    }
}

#[tokio::test]
async fn a_receiver_that_requires_http1_gets_it() {
    let authority = authority();
    for kind in [RST_STREAM, GOAWAY] {
        let pair = Pair::signed(&names(&["customer.example"]), &authority);
        let acceptor = Acceptor {
            alpn: &[b"h2", b"http/1.1"],
            ..Acceptor::showing(pair)
        }
        .build();
        let refused = Arc::new(AtomicUsize::new(0));
        let refusals = Arc::clone(&refused);
        let server = Server::with(move |_, stream, log| {
            let (acceptor, refused) = (acceptor.clone(), refused.clone());
            async move {
                let stream = acceptor.accept(stream).await.unwrap();
                if stream.get_ref().1.alpn_protocol() != Some(b"h2") {
                    return answer_all(stream, OK, &log).await;
                }
                let mut raw = Raw::open(stream).await;
                while let Some(stream) = raw.request().await {
                    refused.fetch_add(1, Ordering::Relaxed);
                    let frame = if kind == GOAWAY {
                        frame(GOAWAY, 0, 0, &words(&[0, HTTP_1_1_REQUIRED]))
                    } else {
                        frame(RST_STREAM, 0, stream, &words(&[HTTP_1_1_REQUIRED]))
                    };
                    raw.write(&frame).await;
                }
            }
        })
        .await;
        let client = trusting(&authority).build();
        for _ in 0..3 {
            send(&client, &server).await.unwrap();
        }
        let received = (server.received().len(), server.connections());
        assert_eq!(received, (3, 2), "one connection for each version");
        assert_eq!(refusals.load(Ordering::Relaxed), 1, "it is remembered");
    }
}

#[tokio::test]
async fn a_receiver_that_does_not_speak_the_http1_that_it_required_is_offered_http2_again() {
    let authority = authority();
    let acceptor = Acceptor {
        alpn: &[b"h2"],
        ..Acceptor::showing(Pair::signed(&names(&["customer.example"]), &authority))
    }
    .build();
    let server = Server::with(move |number, stream, log| {
        let acceptor = acceptor.clone();
        async move {
            // The handshake fails for a client that offers HTTP/1.1 alone.
            let Ok(stream) = acceptor.accept(stream).await else {
                return;
            };
            if number > 0 {
                return answering(stream, log).await;
            }
            let mut raw = Raw::open(stream).await;
            let stream = raw.request().await.unwrap();
            let frame = frame(RST_STREAM, 0, stream, &words(&[HTTP_1_1_REQUIRED]));
            raw.write(&frame).await;
            raw.drain().await;
        }
    })
    .await;
    let client = trusting(&authority).build();
    let error = send(&client, &server).await.unwrap_err();
    assert_eq!(error.verdict(), Verdict::Transient, "{error:?}");
    send(&client, &server).await.unwrap();
    assert_eq!((server.received().len(), server.connections()), (1, 3));
}

#[tokio::test]
async fn a_reset_after_the_head_does_not_change_the_status() {
    let authority = authority();
    for reason in 0..=HTTP_1_1_REQUIRED + 1 {
        let server = serving(&authority, move |_, stream, _| async move {
            let mut raw = Raw::open(stream).await;
            while let Some(stream) = raw.request().await {
                // `:status: 200`, without the end of the stream.
                raw.write(&frame(HEADERS, 0x4, stream, &[0x88])).await;
                raw.write(&frame(RST_STREAM, 0, stream, &words(&[reason])))
                    .await;
            }
        })
        .await;
        let client = trusting(&authority).build();
        for _ in 0..2 {
            send(&client, &server).await.unwrap();
        }
        assert_eq!(server.connections(), 1, "{reason}");
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
        log.push(Received {
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

/// RFC 9113 §6.5.2.
const MAX_CONCURRENT_STREAMS: u8 = 3;

fn setting(name: u8, value: u32) -> Vec<u8> {
    let value = value.to_be_bytes();
    let payload = [&[0, name][..], &value].concat();
    frame(SETTINGS, 0, 0, &payload)
}

/// Sends this many messages at once, and waits for their outcomes.
async fn send_at_once(client: &Client, server: &Server, count: usize) {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let (client, endpoint) = (client.clone(), endpoint(server, "customer.example"));
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn concurrent_first_messages_share_a_connection() {
    let authority = authority();
    let server = serving(&authority, |_, stream, log| answering(stream, log)).await;
    let client = trusting(&authority).build();
    send_at_once(&client, &server, 50).await;
    assert_eq!((server.received().len(), server.connections()), (50, 1));
}

#[tokio::test]
async fn concurrent_first_messages_over_http1_have_a_connection_each() {
    let authority = authority();
    let pair = Pair::signed(&names(&["customer.example"]), &authority);
    let acceptor = Acceptor::showing(pair).build();
    let all_here = Arc::new(Barrier::new(10));
    let server = Server::with(move |_, stream, log| {
        let (acceptor, all_here) = (acceptor.clone(), all_here.clone());
        async move {
            let stream = acceptor.accept(stream).await.unwrap();
            all_here.wait().await;
            answer_all(stream, OK, &log).await;
        }
    })
    .await;
    let client = trusting(&authority).build();
    // The server answers none of them before all are there.
    send_at_once(&client, &server, 10).await;
    assert_eq!((server.received().len(), server.connections()), (10, 10));
}

/// Waits until the server has accepted this many connections.
async fn accepted(server: &Server, count: usize) {
    while server.connections() < count {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn the_next_message_opens_the_connection_if_the_first_one_is_cancelled() {
    let authority = authority();
    let pair = Pair::signed(&names(&["customer.example"]), &authority);
    let acceptor = Acceptor {
        alpn: &[b"h2"],
        ..Acceptor::showing(pair)
    }
    .build();
    let server = Server::with(move |number, stream, log| {
        let acceptor = acceptor.clone();
        async move {
            if number == 0 {
                // The handshake never ends.
                let _open = stream;
                return std::future::pending().await;
            }
            answering(acceptor.accept(stream).await.unwrap(), log).await;
        }
    })
    .await;
    let client = trusting(&authority)
        .connect_timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(60))
        .build();
    let tasks: Vec<_> = (0..3)
        .map(|_| {
            let (client, endpoint) = (client.clone(), endpoint(&server, "customer.example"));
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    accepted(&server, 1).await;
    let mut tasks = tasks.into_iter();
    // On this runtime, tasks start in the order of their creation.
    tasks.next().unwrap().abort();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn a_failed_connection_fails_the_messages_that_wait_for_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let url = format!("https://customer.example:{port}/");
    let client = trusting(&authority()).build();
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let (client, endpoint) = (client.clone(), Endpoint::new(&url).unwrap());
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    for task in tasks {
        let error = task.await.unwrap().unwrap_err();
        assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
        assert_eq!(error.sent(), Sent::No);
    }
}

/// Answers the first request of the first connection after these frames, and then nothing. Other
/// connections are answered.
async fn serving_after(authority: &Authority, frames: Vec<u8>) -> Server {
    serving(authority, move |number, stream, log| {
        let frames = frames.clone();
        async move {
            if number > 0 {
                return answering(stream, log).await;
            }
            let mut raw = Raw::open(stream).await;
            let stream = raw.request().await.unwrap();
            raw.write(&frames).await;
            raw.answer(stream).await;
            raw.drain().await;
        }
    })
    .await
}

#[tokio::test]
async fn a_connection_without_streams_is_not_used_for_further_messages() {
    let authority = authority();
    let server = serving_after(&authority, setting(MAX_CONCURRENT_STREAMS, 0)).await;
    let client = trusting(&authority).build();
    for _ in 0..3 {
        send(&client, &server).await.unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn messages_beyond_the_limit_on_streams_use_another_connection() {
    let authority = authority();
    let server = serving_after(&authority, setting(MAX_CONCURRENT_STREAMS, 1)).await;
    let client = trusting(&authority).build();
    send(&client, &server).await.unwrap();
    // The first connection has one stream left, and does not answer on it.
    let (hanging, endpoint) = (client.clone(), endpoint(&server, "customer.example"));
    let hanging = tokio::spawn(async move { hanging.deliver(&endpoint, &message()).await });
    tokio::task::yield_now().await;
    for _ in 0..3 {
        send(&client, &server).await.unwrap();
    }
    assert_eq!((server.received().len(), server.connections()), (3, 2));
    hanging.abort();
}

/// RFC 9113 §6.9.2.
const DEFAULT_WINDOW: usize = 65_535;

fn sized(length: usize) -> openapi_webhooks::Message {
    builder().bytes("text/plain", vec![b'x'; length]).unwrap()
}

#[tokio::test]
async fn a_message_that_a_closed_window_stops_is_sent_on_another_connection() {
    let authority = authority();
    for first in [DEFAULT_WINDOW, DEFAULT_WINDOW - 1000] {
        // The server never opens the window again.
        let server = serving_after(&authority, Vec::new()).await;
        let client = trusting(&authority).build();
        let endpoint = endpoint(&server, "customer.example");
        client.deliver(&endpoint, &sized(first)).await.unwrap();
        let message = sized(2000);
        client.deliver(&endpoint, &message).await.unwrap();
        assert_eq!(server.only().body, *message.body());
        // The window stays closed, so that the connection is not tried again.
        client.deliver(&endpoint, &sized(2000)).await.unwrap();
        assert_eq!((server.received().len(), server.connections()), (2, 2));
    }
}

#[tokio::test]
async fn a_message_without_any_sent_content_was_not_sent() {
    let authority = authority();
    let pair = Pair::signed(&names(&["customer.example"]), &authority);
    let acceptor = Acceptor {
        alpn: &[b"h2"],
        ..Acceptor::showing(pair)
    }
    .build();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        // There is no other connection.
        drop(listener);
        let mut raw = Raw::open(acceptor.accept(stream).await.unwrap()).await;
        let stream = raw.request().await.unwrap();
        raw.answer(stream).await;
        raw.drain().await;
    });
    let url = format!("https://customer.example:{port}/");
    let endpoint = Endpoint::new(&url).unwrap();
    let client = trusting(&authority).build();
    let first = sized(DEFAULT_WINDOW);
    client.deliver(&endpoint, &first).await.unwrap();
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.sent(), Sent::No);
}

#[tokio::test]
async fn a_large_message_over_a_slow_connection_is_not_stopped() {
    let authority = authority();
    let server = serving(&authority, |_, stream, log| async move {
        let mut connection = h2::server::handshake(stream).await.unwrap();
        while let Some(Ok((request, mut respond))) = connection.accept().await {
            let log = log.clone();
            tokio::spawn(async move {
                let mut stream = request.into_body();
                let mut body = Vec::new();
                while let Some(Ok(data)) = stream.data().await {
                    body.extend_from_slice(&data);
                    // In total longer than the stall timeout, but never at once.
                    if body.len().is_multiple_of(DEFAULT_WINDOW) {
                        tokio::time::sleep(Duration::from_millis(200)).await;
                    }
                    stream.flow_control().release_capacity(data.len()).unwrap();
                }
                let head = String::new();
                log.push(Received { head, body });
                let _ = respond.send_response(http::Response::new(()), true);
            });
        }
    })
    .await;
    let client = trusting(&authority).build();
    let message = sized(6 * DEFAULT_WINDOW);
    let endpoint = endpoint(&server, "customer.example");
    client.deliver(&endpoint, &message).await.unwrap();
    let received = server.received();
    let whole = message.body().len();
    assert!(received.iter().any(|request| request.body.len() == whole));
}
