//! What metrics and traces are told of an attempt.

mod support;

use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use http_body_util::{Empty, Full};
use openapi_webhooks::codegen::bytes::Bytes;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, ClientBuilder, Endpoint, Schedule, Sent, Verdict};
use support::message;
use tower_service::Service;

/// Answers what the path says, or nothing.
#[derive(Clone)]
struct AsAsked;

impl Service<Request<Full<Bytes>>> for AsAsked {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Ready<Result<Self::Response, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Full<Bytes>>) -> Self::Future {
        let status = request.uri().path().trim_matches('/').parse::<u16>();
        ready(match status {
            Ok(status) => Ok(Response::builder()
                .status(status)
                .body(Empty::new())
                .unwrap()),
            Err(_) => Err("out of order".to_owned()),
        })
    }
}

fn endpoint(path: &str) -> Endpoint {
    Endpoint::new(&format!("https://Customer.example:443/{path}")).unwrap()
}

type Seen = (String, String, String, u32, Option<u16>, Verdict, Sent);

fn recording() -> (ClientBuilder, Arc<Mutex<Vec<Seen>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let builder = Client::builder().on_attempt(move |attempt| {
        assert!(attempt.duration < Duration::from_secs(5));
        log.lock().unwrap().push((
            attempt.webhook.to_owned(),
            attempt.message_id.to_owned(),
            attempt.host.to_owned(),
            attempt.number,
            attempt.status.map(|status| status.as_u16()),
            attempt.verdict,
            attempt.sent,
        ));
    });
    (builder, seen)
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_told_of_once() {
    let (builder, seen) = recording();
    let client = builder.build_with(Unguarded(AsAsked));
    let message = message();
    for (path, status, verdict, sent) in [
        ("204", Some(204), Verdict::Delivered, Sent::Yes),
        ("410", Some(410), Verdict::Gone, Sent::Yes),
        ("429", Some(429), Verdict::Throttled, Sent::Yes),
        ("broken", None, Verdict::Transient, Sent::Maybe),
    ] {
        let _ = client.deliver(&endpoint(path), &message).await;
        let expected = (
            "new-subscription".to_owned(),
            message.id().to_owned(),
            "Customer.example".to_owned(),
            1,
            status,
            verdict,
            sent,
        );
        assert_eq!(std::mem::take(&mut *seen.lock().unwrap()), [expected]);
    }

    let plain = Endpoint::new("http://customer.example/").unwrap();
    let _ = client.deliver(&plain, &message).await;
    let (.., status, verdict, sent) = seen.lock().unwrap().pop().unwrap();
    assert_eq!((status, verdict, sent), (None, Verdict::Blocked, Sent::No));

    let schedule = Schedule::new([Duration::from_secs(3600); 2]);
    let _ = client
        .deliver_with_retries(&endpoint("500"), &message, &schedule)
        .await;
    let numbers: Vec<_> = seen.lock().unwrap().drain(..).map(|seen| seen.3).collect();
    assert_eq!(numbers, [1, 2, 3]);

    let endpoints = [endpoint("200"), endpoint("500")];
    let mut outcomes = client.fan_out(&endpoints, &message);
    while outcomes.next().await.is_some() {}
    assert_eq!(seen.lock().unwrap().len(), 2);
}

#[cfg(feature = "tracing")]
mod traces {
    use std::io;

    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::fmt::format::FmtSpan;

    use super::*;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Log {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What one delivery leaves in the log from this level on.
    async fn logged(level: LevelFilter, path: &str) -> String {
        let (log, message) = (Log::default(), message().with_id("msg_1").unwrap());
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(level)
            .with_span_events(FmtSpan::CLOSE)
            .with_ansi(false)
            .without_time()
            .with_writer(move || writer.clone())
            .finish();
        let _guard = tracing::subscriber::set_default(subscriber);
        let client = Client::with_transport(Unguarded(AsAsked));
        let _ = client.deliver(&endpoint(path), &message).await;
        let bytes = log.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_is_a_span_with_an_event() {
        let text = logged(LevelFilter::DEBUG, "204").await;
        let (event, close) = text.split_once('\n').unwrap();
        for field in [
            r#"webhook="new-subscription""#,
            r#"message_id="msg_1""#,
            r#"host="Customer.example""#,
            "attempt=1",
            "status=204",
            r#"verdict="delivered""#,
            r#"sent="yes""#,
            "duration_ms=0",
        ] {
            assert!(event.contains(field), "{field} in {event}");
            assert!(close.contains(field), "{field} in {close}");
        }
        assert!(event.trim_start().starts_with("DEBUG attempt{"), "{event}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_fails_is_said_louder() {
        let delivered = logged(LevelFilter::INFO, "204").await;
        assert!(!delivered.contains(": delivered"), "{delivered}");
        let failed = logged(LevelFilter::INFO, "broken").await;
        assert!(failed.contains("not delivered"), "{failed}");
        assert!(failed.contains(r#"verdict="transient""#), "{failed}");
        assert!(!failed.contains("status="), "{failed}");
    }
}
