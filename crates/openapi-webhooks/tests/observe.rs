//! The data of an attempt that the callback for metrics receives.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, ClientBuilder, Endpoint, Schedule, Sent, Verdict};
use support::{AsAsked, message};

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
async fn the_callback_runs_once_for_each_attempt() {
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

    for (number, path) in [(7, "500"), (8, "200")] {
        let endpoint = endpoint(path);
        let attempts = match client.deliver_attempt(&endpoint, &message, number).await {
            Ok(delivery) => delivery.attempts(),
            Err(error) => error.attempts(),
        };
        let told = seen.lock().unwrap().pop().unwrap().3;
        assert_eq!((attempts, told), (number, number));
    }

    let endpoints = [endpoint("200"), endpoint("500")];
    let mut outcomes = client.fan_out(&endpoints, &message);
    while outcomes.next().await.is_some() {}
    assert_eq!(seen.lock().unwrap().len(), 2);
}
