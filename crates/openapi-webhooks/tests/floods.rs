//! Receivers that send endless data: the attempt ends in time, with little memory. A separate test
//! program, because it measures the memory of the process.
#![cfg(all(feature = "hyper", target_os = "linux"))]

mod support;

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use openapi_webhooks::{Client, Delivery, Endpoint, Response, SendError, Sent, Verdict};
use support::{Server, local, message};
use tokio::io::AsyncWriteExt;

const DEADLINE: Duration = Duration::from_millis(150);

/// Few enough that the machine reads each head in time.
const AT_ONCE: usize = 5;

/// The maximum memory of all floods together, in KiB.
const MOST_MEMORY: u64 = 32 * 1024;

/// The bytes that a receiver writes once, and those that it repeats forever.
struct Flood {
    name: &'static str,
    first: Vec<u8>,
    again: Vec<u8>,
    /// Whether a status line precedes the flood, which makes it a delivery.
    is_answered: bool,
}

fn flood(name: &'static str, first: impl Into<Vec<u8>>, again: impl Into<Vec<u8>>) -> Flood {
    Flood {
        name,
        first: first.into(),
        again: again.into(),
        is_answered: false,
    }
}

impl Flood {
    fn behind_an_answer(self) -> Self {
        Self {
            is_answered: true,
            ..self
        }
    }

    /// The repeated bytes, several times, so that each write is large.
    fn lot(&self) -> Vec<u8> {
        self.again.repeat(1 + 16_384 / self.again.len())
    }
}

fn http1() -> Vec<Flood> {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    vec![
        flood("status line", "HTTP/1.1 200 ", "x"),
        flood("header", "HTTP/1.1 200 OK\r\nx: ", "y").behind_an_answer(),
        flood("headers", "HTTP/1.1 200 OK\r\n", "x: y\r\n").behind_an_answer(),
        flood("interim answers", "", "HTTP/1.1 100 Continue\r\n\r\n"),
        flood("empty lines", "", "\r\n"),
        flood("no HTTP", "", "\0"),
        flood("body", "HTTP/1.1 200 OK\r\n\r\n", "x").behind_an_answer(),
        flood("chunks of a byte", chunked, "1\r\nx\r\n").behind_an_answer(),
        flood("chunk extensions", chunked, "1;a=b\r\nx\r\n").behind_an_answer(),
        flood("chunk extension", format!("{chunked}1;"), "x").behind_an_answer(),
        flood("chunk length", chunked, "0").behind_an_answer(),
        flood("trailers", format!("{chunked}0\r\n"), "x: y\r\n").behind_an_answer(),
    ]
}

#[cfg(feature = "http2")]
mod http2 {
    use super::{Flood, flood};
    use crate::support::http2::*;

    /// `:status: 200` by its index in the static table (RFC 7541, appendix A).
    const STATUS: u8 = 0x88;
    const END_HEADERS: u8 = 4;

    pub(super) fn floods() -> Vec<Flood> {
        // A header field that is not indexed, `a: aaa…` (RFC 7541 §6.2.2).
        let mut field = vec![0, 1, b'a', 0x7f, 0x81, 0x1f];
        field.resize(field.len() + 4096, b'a');
        let begun = frame(HEADERS, 0, 1, &[STATUS]);
        let answered = frame(HEADERS, END_HEADERS, 1, &[STATUS]);
        // `:status: 103`.
        let interim = [0x08, 3, b'1', b'0', b'3'];
        vec![
            flood("PING", "", frame(PING, 0, 0, &[0; 8])),
            flood(
                "SETTINGS",
                "",
                frame(SETTINGS, 0, 0, &[0, 4, 0, 0, 0xff, 0xff]),
            ),
            flood(
                "CONTINUATION",
                begun.clone(),
                frame(CONTINUATION, 0, 1, &field),
            ),
            flood("empty CONTINUATION", begun, frame(CONTINUATION, 0, 1, &[])),
            flood("empty DATA", answered.clone(), frame(DATA, 0, 1, &[])).behind_an_answer(),
            flood("DATA of a byte", answered.clone(), frame(DATA, 0, 1, b"x")).behind_an_answer(),
            flood("DATA", answered, frame(DATA, 0, 1, &[b'x'; 16_000])).behind_an_answer(),
            flood("interim", "", frame(HEADERS, END_HEADERS, 1, &interim)),
            flood(
                "WINDOW_UPDATE",
                "",
                frame(WINDOW_UPDATE, 0, 0, &words(&[0])),
            ),
            flood("RST_STREAM", "", frame(RST_STREAM, 0, 1, &words(&[8]))),
            flood(
                "PUSH_PROMISE",
                "",
                frame(PUSH_PROMISE, END_HEADERS, 1, &words(&[2])),
            ),
            flood("GOAWAY", "", frame(GOAWAY, 0, 0, &words(&[1, 0]))),
            flood("a kind unknown", "", frame(0xbb, 0, 0, &[0; 100])),
        ]
    }
}

async fn send(
    client: &Client,
    endpoint: &Endpoint,
) -> (Result<Delivery<Response>, SendError>, Duration) {
    let start = Instant::now();
    let outcome = client.deliver(endpoint, &message()).await;
    (outcome, start.elapsed())
}

fn assert_survived(flood: &Flood, outcome: &Result<Delivery<Response>, SendError>, time: Duration) {
    let name = flood.name;
    // A flood never ends, so the deadline ended the attempt. The bound is wide, because the machine may
    // be busy.
    assert!(time < Duration::from_secs(20), "{name} took {time:?}");
    match outcome {
        Ok(delivery) => {
            assert!(flood.is_answered, "{name}");
            assert!(delivery.response().is_truncated(), "{name}");
            assert!(delivery.response().body().len() <= 16 * 1024, "{name}");
        }
        Err(error) => {
            // If the flood delayed the status line beyond the deadline, it is not a delivery.
            assert!(
                !flood.is_answered || error.is_timeout(),
                "{name}: {error:?}"
            );
            assert_eq!(
                (error.verdict(), error.sent()),
                (Verdict::Transient, Sent::Maybe),
                "{name}"
            );
        }
    }
}

/// The peak memory of the process, in KiB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.unwrap().split_whitespace().nth(1).unwrap();
    number.parse().unwrap()
}

async fn over_http1(flood: Flood) {
    let (first, lot) = (flood.first.clone(), flood.lot());
    let server = Server::after_request(move |mut stream| {
        let (first, lot) = (first.clone(), lot.clone());
        async move {
            let _ = stream.write_all(&first).await;
            while stream.write_all(&lot).await.is_ok() {}
        }
    })
    .await;
    let client = local().deadline(DEADLINE).build();
    let (outcome, time) = send(&client, &server.endpoint()).await;
    assert_survived(&flood, &outcome, time);
}

#[cfg(feature = "http2")]
async fn over_http2(flood: Flood) {
    use support::tls;
    let authority = tls::authority();
    let (first, lot) = (flood.first.clone(), flood.lot());
    let server = support::http2::serving(&authority, move |_, stream, _| {
        let (first, lot) = (first.clone(), lot.clone());
        async move {
            let mut raw = support::http2::Raw::open(stream).await;
            if raw.request().await.is_some() && raw.write(&first).await {
                while raw.write(&lot).await {}
            }
        }
    })
    .await;
    let client = tls::trusting(&authority).deadline(DEADLINE).build();
    let endpoint = tls::endpoint(&server, "customer.example");
    let (outcome, time) = send(&client, &endpoint).await;
    assert_survived(&flood, &outcome, time);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn floods_end_in_time_with_little_memory() {
    let before = peak_memory();
    let mut attempts: Vec<Pin<Box<dyn Future<Output = ()> + Send>>> = Vec::new();
    for flood in http1() {
        attempts.push(Box::pin(over_http1(flood)));
    }
    #[cfg(feature = "http2")]
    for flood in http2::floods() {
        attempts.push(Box::pin(over_http2(flood)));
    }
    while !attempts.is_empty() {
        let some = attempts.split_off(attempts.len().saturating_sub(AT_ONCE));
        let running: Vec<_> = some.into_iter().map(tokio::spawn).collect();
        for attempt in running {
            attempt.await.unwrap();
        }
    }
    let grown = peak_memory() - before;
    assert!(grown < MOST_MEMORY, "{grown} KiB");
}
