//! Retries within the process, in tokio's paused time.

mod support;

use std::collections::VecDeque;
use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, Request, Response};
use http_body_util::Empty;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint, Schedule, Secret, SendError, Sent, Verdict, Verifier};
use support::{message, secret};
use tokio::time::{Instant, timeout};
use tower_service::Service;

/// Returns the given responses in order, and records the time and headers of each request.
#[derive(Clone)]
struct Script {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    asked: Arc<Mutex<Vec<(Duration, HeaderMap)>>>,
    start: Instant,
}

#[derive(Clone)]
enum Answer {
    Status(u16),
    RetryAfter(&'static str),
    Fails,
}

impl Script {
    fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            asked: Arc::default(),
            start: Instant::now(),
        }
    }

    /// A client whose clock follows tokio's.
    fn client(&self) -> Client<Unguarded<Self>> {
        let start = self.start;
        Client::builder()
            .clock(move || epoch() + start.elapsed())
            .build_with(Unguarded(self.clone()))
    }

    fn asked(&self) -> Vec<(Duration, HeaderMap)> {
        self.asked.lock().unwrap().clone()
    }

    fn seconds(&self) -> Vec<u64> {
        self.asked()
            .iter()
            .map(|(time, _)| time.as_secs())
            .collect()
    }
}

impl Service<Request<openapi_webhooks::Body>> for Script {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Ready<Result<Self::Response, String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        let asked = (self.start.elapsed(), request.headers().clone());
        self.asked.lock().unwrap().push(asked);
        let answer = self.answers.lock().unwrap().pop_front();
        let response = Response::builder();
        ready(
            match answer.expect("no more attempts than answers") {
                Answer::Status(status) => Ok(response.status(status)),
                Answer::RetryAfter(value) => Ok(response.status(429).header("retry-after", value)),
                Answer::Fails => Err("out of order".to_owned()),
            }
            .map(|response| response.body(Empty::new()).unwrap()),
        )
    }
}

fn epoch() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

fn endpoint() -> Endpoint {
    Endpoint::new("https://customer.example/hooks").unwrap()
}

fn exact(schedule: Schedule) -> Schedule {
    schedule.jitter_percent(0)
}

#[tokio::test(start_paused = true)]
async fn attempts_are_made_as_the_schedule_says() {
    let script = Script::new(vec![Answer::Status(500); 10]);
    let schedule = exact(Schedule::default());
    let error = script
        .client()
        .deliver_with_retries(&endpoint(), &message(), &schedule)
        .await
        .unwrap_err();
    assert_eq!(
        (error.attempts(), error.verdict()),
        (10, Verdict::Transient)
    );
    let hours = |hours: u64| hours * 3600;
    let pauses = [
        5,
        300,
        1800,
        hours(2),
        hours(5),
        hours(10),
        hours(14),
        hours(20),
        hours(24),
    ];
    let mut expected = vec![0];
    for pause in pauses {
        expected.push(expected.last().unwrap() + pause);
    }
    assert_eq!(script.seconds(), expected);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_the_same_id_and_its_own_signature() {
    let script = Script::new([Answer::Status(500), Answer::Fails, Answer::Status(204)]);
    let (new, old) = (Secret::generate(), secret());
    let endpoint = endpoint()
        .signed_with(new.clone())
        .signed_with(old.expires_at(epoch() + Duration::from_secs(60)));
    let message = message();
    let delivery = script
        .client()
        .deliver_with_retries(&endpoint, &message, &exact(Schedule::default()))
        .await
        .unwrap();
    assert_eq!((delivery.status().as_u16(), delivery.attempts()), (204, 3));

    let asked = script.asked();
    assert_eq!(asked.len(), 3);
    for (time, headers) in &asked {
        let verified = Verifier::new([new.clone()])
            .verify_at(epoch() + *time, headers, message.body())
            .unwrap();
        assert_eq!(verified.id(), message.id());
        assert_eq!(verified.timestamp(), epoch() + *time);
    }
    let signatures = |index: usize| {
        let value: &(Duration, HeaderMap) = &asked[index];
        value.1["webhook-signature"]
            .to_str()
            .unwrap()
            .split(' ')
            .count()
    };
    assert_eq!(
        [signatures(0), signatures(1), signatures(2)],
        [2, 2, 1],
        "the old secret expired before the third attempt"
    );
}

#[tokio::test(start_paused = true)]
async fn the_endpoint_may_ask_for_more_time() {
    let script = Script::new([
        Answer::RetryAfter("3600"),
        Answer::RetryAfter("1"),
        Answer::RetryAfter("9999999999999999999999"),
        Answer::Status(200),
    ]);
    let schedule = exact(Schedule::new([10, 10, 10].map(Duration::from_secs)));
    let delivery = script
        .client()
        .deliver_with_retries(&endpoint(), &message(), &schedule)
        .await
        .unwrap();
    assert_eq!(delivery.attempts(), 4);
    assert_eq!(script.seconds(), [0, 3600, 3610, 3610 + 86_400]);
}

async fn stops(answers: &[Answer], schedule: Schedule) -> SendError {
    let script = Script::new(answers.iter().cloned());
    let error = script
        .client()
        .deliver_with_retries(&endpoint(), &message(), &schedule)
        .await
        .unwrap_err();
    assert_eq!(error.attempts() as usize, answers.len());
    error
}

#[tokio::test(start_paused = true)]
async fn there_is_no_attempt_after_a_final_verdict() {
    let default = Schedule::default;
    let gone = stops(&[Answer::Status(503), Answer::Status(410)], default()).await;
    assert_eq!(gone.verdict(), Verdict::Gone);
    let strict = default().give_up_on_rejected();
    let rejected = stops(&[Answer::Status(400)], strict).await;
    assert_eq!(rejected.verdict(), Verdict::Rejected);
    stops(&vec![Answer::Status(400); 10], default()).await;
    stops(&[Answer::Fails], Schedule::new([])).await;
}

#[tokio::test(start_paused = true)]
async fn an_earlier_attempt_that_may_have_been_sent_is_remembered() {
    let once = || Schedule::new([Duration::ZERO]);
    let maybe = stops(&[Answer::Fails, Answer::Fails], once()).await;
    assert_eq!(maybe.sent(), Sent::Maybe);
    let seen = stops(&[Answer::Status(500), Answer::Fails], once()).await;
    assert_eq!(seen.sent(), Sent::Yes, "by the attempt before");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_cannot_be_sent_is_not_retried() {
    let script = Script::new([]);
    let blocked = Endpoint::new("http://customer.example/").unwrap();
    let error = script
        .client()
        .deliver_with_retries(&blocked, &message(), &Schedule::default())
        .await
        .unwrap_err();
    assert_eq!((error.verdict(), error.attempts()), (Verdict::Blocked, 1));
    assert_eq!(error.sent(), Sent::No);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_ends_the_attempts() {
    let script = Script::new(vec![Answer::Status(500); 2]);
    let (client, endpoint, message) = (script.client(), endpoint(), message());
    let schedule = exact(Schedule::default());
    let attempts = client.deliver_with_retries(&endpoint, &message, &schedule);
    let minute = Duration::from_secs(60);
    assert!(timeout(minute, attempts).await.is_err(), "it would go on");
    tokio::time::sleep(60 * minute).await;
    assert_eq!(script.seconds(), [0, 5], "and nothing goes on by itself");
}
