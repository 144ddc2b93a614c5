//! Properties of every response: no task panics, the deadline and the limits hold, and the verdict is
//! that of the status that was sent or of a missing response.
#![cfg(feature = "hyper")]

mod support;

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Once};
use std::time::{Duration, Instant};

use openapi_webhooks::{Client, Delivery, Endpoint, Response, SendError, Sent, Verdict};
use proptest::prelude::*;
use proptest::sample::Index;
use support::{Server, local, message};
use tokio::io::AsyncWriteExt;

const DEADLINE: Duration = Duration::from_secs(5);

/// Counts the panics of the process. A panic in a task of hyper would otherwise look like a broken
/// connection.
static PANICS: AtomicUsize = AtomicUsize::new(0);

fn count_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            PANICS.fetch_add(1, Ordering::SeqCst);
            hook(info);
        }));
    });
}

type Outcome = Result<Delivery<Response>, SendError>;

fn run(exchange: impl Future<Output = Outcome>) -> Result<Outcome, TestCaseError> {
    count_panics();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| TestCaseError::fail(error.to_string()))?;
    let start = Instant::now();
    let outcome = runtime.block_on(exchange);
    prop_assert!(start.elapsed() < DEADLINE + Duration::from_secs(1));
    prop_assert_eq!(PANICS.load(Ordering::SeqCst), 0);
    check(&outcome)?;
    Ok(outcome)
}

async fn send(client: Client, endpoint: Endpoint) -> Outcome {
    client.deliver(&endpoint, &message()).await
}

/// Checks properties of every outcome.
fn check(outcome: &Outcome) -> Result<(), TestCaseError> {
    let answer = match outcome {
        Ok(delivery) => {
            prop_assert!(delivery.status().is_success());
            Some(delivery.response())
        }
        Err(error) => {
            prop_assert_ne!(error.verdict(), Verdict::Delivered);
            let expected = if error.status().is_some() {
                Sent::Yes
            } else {
                prop_assert_eq!(error.verdict(), Verdict::Transient);
                Sent::Maybe
            };
            prop_assert_eq!(error.sent(), expected);
            error.response()
        }
    };
    if let Some(answer) = answer {
        prop_assert!(answer.body().len() <= 16 * 1024);
        let head: usize = answer
            .headers()
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        prop_assert!(head <= 64 * 1024);
    }
    Ok(())
}

fn answer_of(outcome: Outcome) -> Option<Response> {
    match outcome {
        Ok(delivery) => Some(delivery.into_response()),
        Err(error) => error.into_response(),
    }
}

/// Responds with these bytes and closes the connection.
fn answered(bytes: Vec<u8>) -> Result<Outcome, TestCaseError> {
    run(async move {
        let bytes = Arc::new(bytes);
        let server = Server::after_request(move |mut stream| {
            let bytes = Arc::clone(&bytes);
            async move {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                // Unread data would turn the close into a reset, which may discard the response.
                let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
            }
        })
        .await;
        send(local().deadline(DEADLINE).build(), server.endpoint()).await
    })
}

/// A valid response (RFC 9112), in parts.
#[derive(Clone, Debug)]
struct Wellformed {
    status: u16,
    interim: usize,
    head: String,
    framing: Framing,
    body: Vec<u8>,
}

#[derive(Clone, Debug)]
enum Framing {
    Length,
    /// In chunks of this size, with these extensions.
    Chunks(usize, String),
    UntilClose,
}

impl Wellformed {
    /// The bytes up to the end of the status line.
    fn status_line(&self) -> Vec<u8> {
        let mut bytes = "HTTP/1.1 103 Early Hints\r\n\r\n"
            .repeat(self.interim)
            .into_bytes();
        bytes.extend(format!("HTTP/1.1 {} \r\n", self.status).bytes());
        bytes
    }

    /// The bytes, and the length of the head.
    fn bytes(&self) -> (Vec<u8>, usize) {
        let mut bytes = self.status_line();
        bytes.extend(self.head.bytes());
        match &self.framing {
            Framing::Length => {
                bytes.extend(format!("content-length: {}\r\n\r\n", self.body.len()).bytes());
            }
            Framing::Chunks(..) => bytes.extend(b"transfer-encoding: chunked\r\n\r\n"),
            Framing::UntilClose => bytes.extend(b"\r\n"),
        }
        let head = bytes.len();
        match &self.framing {
            Framing::Chunks(size, extensions) => {
                for chunk in self.body.chunks(*size) {
                    bytes.extend(format!("{:x}{extensions}\r\n", chunk.len()).bytes());
                    bytes.extend(chunk);
                    bytes.extend(b"\r\n");
                }
                bytes.extend(b"0\r\n\r\n");
            }
            Framing::Length | Framing::UntilClose => bytes.extend(&self.body),
        }
        (bytes, head)
    }

    /// Responses with these statuses have no body, regardless of their headers (RFC 9112 §6.3).
    fn has_body(&self) -> bool {
        self.status != 204 && self.status != 304
    }
}

fn wellformed() -> impl Strategy<Value = Wellformed> {
    let framing = prop_oneof![
        Just(Framing::Length),
        (1..300_usize, "(;[a-z]{1,9}(=[a-z]{1,9})?){0,2}")
            .prop_map(|(size, extensions)| Framing::Chunks(size, extensions)),
        Just(Framing::UntilClose),
    ];
    (
        prop_oneof![200..=299_u16, 200..=999_u16],
        0..3_usize,
        "(x-[a-z0-9]{1,8}: [!-~\t]{0,20}\r\n){0,8}",
        framing,
        prop::collection::vec(any::<u8>(), 0..1000),
    )
        .prop_map(|(status, interim, head, framing, body)| Wellformed {
            status,
            interim,
            head,
            framing,
            body,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_complete_response_is_returned_unchanged(sent in wellformed()) {
        let answer = answer_of(answered(sent.bytes().0)?).expect("an answer");
        prop_assert_eq!(answer.status().as_u16(), sent.status);
        let body: &[u8] = if sent.has_body() { &sent.body } else { &[] };
        prop_assert_eq!(answer.body().as_ref(), body);
        prop_assert!(!answer.is_truncated());
    }

    #[test]
    fn a_truncated_response_is_reported_as_truncated(sent in wellformed(), at in any::<Index>()) {
        let (mut bytes, head) = sent.bytes();
        let end = bytes.len();
        bytes.truncate(at.index(end));
        let came = bytes.len();
        let answer = answer_of(answered(bytes)?);
        let least = sent.status_line().len();
        prop_assert_eq!(answer.is_some(), came >= least, "cut at {} of {}", came, least);
        if let Some(answer) = answer {
            prop_assert_eq!(answer.status().as_u16(), sent.status);
            if came < head {
                prop_assert!(answer.headers().is_empty() && answer.body().is_empty());
                prop_assert!(answer.is_truncated());
                return Ok(());
            }
            prop_assert!(sent.body.starts_with(answer.body()));
            // Without a length, a truncated body cannot be detected.
            let can_tell = sent.has_body() && !matches!(sent.framing, Framing::UntilClose);
            prop_assert_eq!(answer.is_truncated(), can_tell);
        }
    }

    #[test]
    fn a_modified_response_keeps_the_properties(
        sent in wellformed(),
        changes in prop::collection::vec((any::<Index>(), 0..4_usize, prop::collection::vec(any::<u8>(), 0..4)), 1..5)
    ) {
        let mut bytes = sent.bytes().0;
        for (at, gone, come) in changes {
            let at = at.index(bytes.len() + 1);
            let end = bytes.len().min(at + gone);
            bytes.splice(at..end, come);
        }
        check_status(&bytes.clone(), answered(bytes)?)?;
    }

    #[test]
    fn random_bytes_keep_the_properties(
        begin in prop_oneof![Just(""), Just("HTTP/1.1 "), Just("HTTP/1.1 200 OK\r\n"), Just("HTTP/1.0 500\r\ntransfer-encoding: chunked\r\n\r\n")],
        rest in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..600),
            "[\r\n :;0-9a-f]{0,60}".prop_map(String::into_bytes),
        ]
    ) {
        let bytes = [begin.as_bytes(), &rest].concat();
        check_status(&bytes.clone(), answered(bytes)?)?;
    }
}

/// Checks that a reported status was sent.
fn check_status(bytes: &[u8], outcome: Outcome) -> Result<(), TestCaseError> {
    if let Some(answer) = answer_of(outcome) {
        let status = answer.status().as_u16().to_string();
        let is_line = |line: &[u8]| {
            let version = line.strip_prefix(b"HTTP/1.").unwrap_or_default();
            let rest = version.iter().skip(1);
            rest.skip_while(|byte| b" \t\x0b\x0c\r".contains(byte))
                .take(3)
                .eq(status.as_bytes())
        };
        let is_there = (0..bytes.len()).any(|at| is_line(&bytes[at..]));
        prop_assert!(is_there, "{}", status);
    }
    Ok(())
}

#[cfg(feature = "http2")]
mod http2 {
    use super::*;
    use crate::support::http2::{Raw, frame, serving};
    use crate::support::tls::{authority, endpoint, trusting};

    /// A frame that may be valid: of a known or unknown type, on an open or unknown stream, with a valid
    /// or random payload.
    fn any_frame() -> impl Strategy<Value = Vec<u8>> {
        let payload =
            prop_oneof![
                prop::collection::vec(any::<u8>(), 0..40),
                // `:status` by index (RFC 7541, appendix A), and fields after it.
                (0x88..0x8f_u8, prop::collection::vec(any::<u8>(), 0..4))
                    .prop_map(|(status, rest)| [&[status][..], &rest].concat()),
                prop::collection::vec(0..2_u8, 0..10),
            ];
        (0..11_u8, any::<u8>(), 0..5_u32, payload)
            .prop_map(|(kind, flags, stream, payload)| frame(kind, flags, stream, &payload))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn random_frames_keep_the_properties(frames in prop::collection::vec(any_frame(), 0..12), tail in prop::collection::vec(any::<u8>(), 0..12)) {
            let _outcome = run(async move {
                let bytes = Arc::new([frames.concat(), tail].concat());
                let authority = authority();
                let server = serving(&authority, move |_, stream, _| {
                    let bytes = Arc::clone(&bytes);
                    async move {
                        let mut raw = Raw::open(stream).await;
                        if raw.request().await.is_some() {
                            raw.write(&bytes).await;
                            raw.end().await;
                        }
                    }
                })
                .await;
                let client = trusting(&authority).deadline(DEADLINE).build();
                send(client, endpoint(&server, "customer.example")).await
            })?;
        }
    }
}
