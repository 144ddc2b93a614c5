//! Deadlines, limits and rates of endpoints.
#![cfg(feature = "hyper")]

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

#[cfg(feature = "rate-limit")]
use openapi_webhooks::Schedule;
use openapi_webhooks::{Client, Endpoint, SendError, Sent, Verdict};
use support::{OK, Received, Server, local, message};
use tokio::io::AsyncWriteExt;
use tokio::sync::Semaphore;

/// Answers a request when a permit is added, or at once if its path is not `/hang`.
async fn hanging() -> (Server, Arc<Semaphore>) {
    let answers = Arc::new(Semaphore::new(0));
    let permits = Arc::clone(&answers);
    let server = Server::with(move |_, mut stream, log| {
        let permits = Arc::clone(&permits);
        async move {
            while let Some(request) = Received::read(&mut stream).await {
                let hangs = request.target() == "/hang";
                log.push(request);
                if hangs {
                    permits.acquire().await.unwrap().forget();
                }
                let _ = stream.write_all(OK.as_bytes()).await;
            }
        }
    })
    .await;
    (server, answers)
}

fn endpoint(server: &Server, target: &str) -> Endpoint {
    Endpoint::new(&server.url(target)).unwrap()
}

async fn received(server: &Server, count: usize) {
    while server.received().len() < count {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Far longer than any message here needs.
const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_secs(1);

fn patient() -> Client {
    local().deadline(LONG).build()
}

#[tokio::test]
async fn an_endpoint_can_shorten_the_deadline() {
    let (server, _answers) = hanging().await;
    let start = Instant::now();
    let endpoint = endpoint(&server, "/hang").deadline(SHORT);
    let error = patient().deliver(&endpoint, &message()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.sent(), Sent::Maybe);
    assert!(start.elapsed() < LONG / 2);
}

#[tokio::test]
async fn an_endpoint_cannot_lengthen_the_deadline() {
    let (server, _answers) = hanging().await;
    let start = Instant::now();
    let client = local().deadline(SHORT).build();
    let endpoint = endpoint(&server, "/hang").deadline(LONG);
    let error = client.deliver(&endpoint, &message()).await.unwrap_err();
    assert!(error.is_timeout());
    assert!(start.elapsed() < LONG / 2);
}

#[tokio::test]
async fn a_message_waits_for_the_limit_of_its_endpoint() {
    let (server, answers) = hanging().await;
    let client = patient();
    let deliveries: Vec<_> = (0..5)
        .map(|_| {
            // Each call has an endpoint of its own, as if it were read from a database.
            let (client, endpoint) = (client.clone(), endpoint(&server, "/hang").max_in_flight(2));
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    received(&server, 2).await;
    // Another URL of the same origin is not limited.
    let other = endpoint(&server, "/").max_in_flight(2);
    client.deliver(&other, &message()).await.unwrap();
    assert_eq!(server.received().len(), 3, "the others wait");
    answers.add_permits(5);
    for delivery in deliveries {
        delivery.await.unwrap().unwrap();
    }
    assert_eq!(server.received().len(), 6);
}

fn assert_limited(error: &SendError) {
    assert!(error.is_limited() && !error.is_timeout(), "{error:?}");
    assert_eq!(
        (error.verdict(), error.sent()),
        (Verdict::Throttled, Sent::No)
    );
}

#[tokio::test]
async fn a_message_that_cannot_start_before_its_deadline_is_not_sent() {
    let (server, answers) = hanging().await;
    let client = patient();
    let (first, busy) = (client.clone(), endpoint(&server, "/hang").max_in_flight(1));
    let first = tokio::spawn(async move { first.deliver(&busy, &message()).await });
    received(&server, 1).await;
    let waiting = endpoint(&server, "/hang").max_in_flight(1).deadline(SHORT);
    assert_limited(&client.deliver(&waiting, &message()).await.unwrap_err());
    assert_eq!(server.received().len(), 1);
    answers.add_permits(1);
    first.await.unwrap().unwrap();
}

#[tokio::test]
async fn an_endpoint_that_hangs_does_not_block_others_of_its_origin() {
    let (server, answers) = hanging().await;
    let client = local()
        .deadline(LONG)
        .max_in_flight_per_origin(2)
        .limit_deliver(true)
        .build();
    let hanging: Vec<_> = (0..4)
        .map(|_| {
            let (client, endpoint) = (client.clone(), endpoint(&server, "/hang"));
            tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
        })
        .collect();
    received(&server, 1).await;
    let others: Vec<_> = (0..20)
        .map(|number| endpoint(&server, &format!("/{number}")))
        .collect();
    let message = message();
    let mut outcomes = client.fan_out(&others, &message);
    while let Some((_, outcome)) = outcomes.next().await {
        outcome.unwrap();
    }
    assert_eq!(
        server.received().len(),
        21,
        "one message hangs, and three wait"
    );
    answers.add_permits(4);
    for delivery in hanging {
        delivery.await.unwrap().unwrap();
    }
}

#[cfg(feature = "rate-limit")]
#[tokio::test]
async fn an_endpoint_gets_no_more_than_its_rate() {
    let server = Server::answering(OK).await;
    let client = patient();
    let start = Instant::now();
    let send = || {
        let endpoint = endpoint(&server, "/").rate(2, Duration::from_millis(400));
        let client = client.clone();
        tokio::spawn(async move { client.deliver(&endpoint, &message()).await })
    };
    let deliveries: Vec<_> = (0..6).map(|_| send()).collect();
    for delivery in deliveries {
        delivery.await.unwrap().unwrap();
    }
    // Two at once, and then four in 200 ms each.
    assert!(
        start.elapsed() >= Duration::from_millis(800),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(server.received().len(), 6);
}

#[cfg(feature = "rate-limit")]
#[tokio::test]
async fn retries_keep_to_the_rate() {
    let server = Server::answering("HTTP/1.1 503 X\r\ncontent-length: 0\r\n\r\n").await;
    let per = Duration::from_millis(300);
    let endpoint = endpoint(&server, "/").rate(1, per);
    let schedule = Schedule::new([Duration::ZERO; 2]);
    let (client, message) = (patient(), message());
    let start = Instant::now();
    let outcome = client.deliver_with_retries(&endpoint, &message, &schedule);
    assert_eq!(outcome.await.unwrap_err().attempts(), 3);
    assert!(start.elapsed() >= 2 * per, "{:?}", start.elapsed());
    assert_eq!(server.received().len(), 3);
}

#[cfg(feature = "rate-limit")]
#[tokio::test]
async fn a_message_that_the_rate_delays_beyond_the_deadline_is_not_sent() {
    let server = Server::answering(OK).await;
    let client = patient();
    let endpoint = endpoint(&server, "/").rate(1, LONG);
    client.deliver(&endpoint, &message()).await.unwrap();
    let endpoint = endpoint.deadline(SHORT);
    assert_limited(&client.deliver(&endpoint, &message()).await.unwrap_err());
    assert_eq!(server.received().len(), 1);
}
