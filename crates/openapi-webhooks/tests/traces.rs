//! The span and the event of an attempt. A single test in its own process, because subscribers of other
//! threads affect what is recorded.
#![cfg(feature = "tracing")]

mod support;

use std::io;
use std::sync::{Arc, Mutex};

use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint};
use support::{AsAsked, message};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

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

/// The log of one delivery at this level.
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
    let url = format!("https://Customer.example:443/{path}");
    let endpoint = Endpoint::new(&url).unwrap();
    let client = Client::with_transport(Unguarded(AsAsked));
    let _ = client.deliver(&endpoint, &message).await;
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
    assert!(event.contains("}: openapi_webhooks: delivered"), "{event}");

    let delivered = logged(LevelFilter::INFO, "204").await;
    assert!(!delivered.contains(": delivered"), "{delivered}");
    let failed = logged(LevelFilter::INFO, "broken").await;
    assert!(failed.contains("not delivered"), "{failed}");
    assert!(failed.contains(r#"verdict="transient""#), "{failed}");
    assert!(!failed.contains("status="), "{failed}");
}
