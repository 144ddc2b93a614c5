//! One message to many endpoints: limits, fairness and released permits. Runs in tokio's paused time.

mod support;

use std::collections::{BTreeSet, HashMap};
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use http::{Request, Response};
use http_body_util::Empty;
use openapi_webhooks::bytes::Bytes;
use openapi_webhooks::transport::Unguarded;
use openapi_webhooks::{Client, Endpoint, Verdict};
use support::message;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tower_service::Service;

const ANSWERS_AFTER: Duration = Duration::from_millis(10);

/// Responds after a delay, or never if the host or the path says so, and counts requests.
#[derive(Clone, Default)]
struct Receivers(Arc<Mutex<Counts>>);

#[derive(Default)]
struct Counts {
    asked: usize,
    now: HashMap<String, usize>,
    most_per_host: usize,
    most: usize,
    /// The addresses of the bodies in memory.
    bodies: BTreeSet<usize>,
}

impl Receivers {
    fn counts<R>(&self, read: impl FnOnce(&Counts) -> R) -> R {
        read(&self.0.lock().unwrap())
    }

    fn client(&self, in_flight: usize, per_origin: usize) -> Client<Unguarded<Self>> {
        Client::builder()
            .max_in_flight(in_flight)
            .max_in_flight_per_origin(per_origin)
            .build_with(Unguarded(self.clone()))
    }
}

/// A request in flight, counted until it is answered or dropped.
struct OnItsWay(Receivers, String);

impl OnItsWay {
    fn new(receivers: &Receivers, host: &str) -> Self {
        let mut counts = receivers.0.lock().unwrap();
        counts.asked += 1;
        let here = counts.now.entry(host.to_owned()).or_default();
        *here += 1;
        let here = *here;
        counts.most_per_host = counts.most_per_host.max(here);
        counts.most = counts.most.max(counts.now.values().sum());
        Self(receivers.clone(), host.to_owned())
    }
}

impl Drop for OnItsWay {
    fn drop(&mut self) {
        // A failed assertion may have poisoned the lock.
        if let Ok(mut counts) = self.0.0.lock() {
            *counts.now.get_mut(&self.1).unwrap() -= 1;
        }
    }
}

impl Service<Request<openapi_webhooks::Body>> for Receivers {
    type Response = Response<Empty<Bytes>>;
    type Error = String;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, String>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), String>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<openapi_webhooks::Body>) -> Self::Future {
        let receivers = self.clone();
        Box::pin(async move {
            let host = request.uri().host().unwrap();
            let _counted = OnItsWay::new(&receivers, host);
            if host.starts_with("hanging") || request.uri().path() == "/hanging" {
                std::future::pending::<()>().await;
            }
            sleep(ANSWERS_AFTER).await;
            let body = http_body_util::BodyExt::collect(request.into_body())
                .await
                .unwrap()
                .to_bytes();
            let mut counts = receivers.0.lock().unwrap();
            counts.bodies.insert(body.as_ptr() as usize);
            Ok(Response::new(Empty::new()))
        })
    }
}

/// `count` endpoints on `hosts` hosts.
fn endpoints(name: &str, count: usize, hosts: usize) -> Vec<Endpoint> {
    let url = |number: usize| format!("https://{name}{}.example/{number}", number % hosts);
    (0..count)
        .map(|number| Endpoint::new(&url(number)).unwrap())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn every_endpoint_has_one_outcome_with_its_index() {
    let receivers = Receivers::default();
    let client = receivers.client(7, 3);
    let mut endpoints = endpoints("a", 100, 9);
    endpoints[42] = Endpoint::new("http://customer.example/").unwrap();
    let message = message();
    let mut outcomes = client.fan_out(&endpoints, &message);
    let mut positions = BTreeSet::new();
    while let Some((position, outcome)) = outcomes.next().await {
        assert!(positions.insert(position), "{position} twice");
        match outcome {
            Ok(delivery) => assert_eq!(delivery.message_id(), message.id()),
            Err(error) => assert_eq!((position, error.verdict()), (42, Verdict::Blocked)),
        }
    }
    assert_eq!(positions, (0..100).collect());
    assert!(outcomes.next().await.is_none(), "and so it stays");
    receivers.counts(|counts| {
        assert_eq!((counts.asked, counts.most), (99, 7));
        assert!(counts.most_per_host <= 3);
        assert_eq!(counts.bodies.len(), 1, "one body for all");
    });
}

#[tokio::test(start_paused = true)]
async fn outcomes_arrive_in_order_of_completion() {
    let receivers = Receivers::default();
    let client = receivers.client(256, 8);
    let all = [endpoints("hanging", 1, 1), endpoints("a", 3, 1)].concat();
    let message = message();
    let mut outcomes = client.fan_out(&all, &message);
    let start = Instant::now();
    for _ in 0..3 {
        let (position, outcome) = outcomes.next().await.unwrap();
        assert!(position > 0 && outcome.is_ok());
        assert_eq!(start.elapsed(), ANSWERS_AFTER);
    }
    let (position, outcome) = outcomes.next().await.unwrap();
    assert!(position == 0 && outcome.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_hangs_delays_only_its_origin() {
    let receivers = Receivers::default();
    let client = receivers.client(4, 2);
    // The endpoints that hang come first.
    let all = [endpoints("hanging", 500, 1), endpoints("a", 100, 100)].concat();
    let message = message();
    let mut outcomes = client.fan_out(&all, &message);
    let start = Instant::now();
    for _ in 0..100 {
        let (position, outcome) = outcomes.next().await.unwrap();
        assert!(position >= 500 && outcome.is_ok());
    }
    // At most two deliveries hang, so two permits are left for the others.
    assert!(start.elapsed() <= ANSWERS_AFTER * 50);
}

/// The same endpoint several times, with a limit of one message in flight.
fn one_at_a_time(url: &str, count: usize) -> Vec<Endpoint> {
    vec![Endpoint::new(url).unwrap().max_in_flight(1); count]
}

/// Expects the outcomes of all endpoints from `first` on, and returns how long they took.
async fn time_of_those_from(
    first: usize,
    endpoints: &[Endpoint],
    client: &Client<Unguarded<Receivers>>,
) -> Duration {
    let message = message();
    let mut outcomes = client.fan_out(endpoints, &message);
    let start = Instant::now();
    for _ in first..endpoints.len() {
        let next = timeout(Duration::from_secs(60), outcomes.next()).await;
        let (position, outcome) = next.expect("nothing hangs").unwrap();
        assert!(position >= first);
        outcome.unwrap();
    }
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_delivery_that_waits_for_its_endpoint_holds_no_permit() {
    for hanging in ["https://hanging.example/", "https://a0.example/hanging"] {
        let receivers = Receivers::default();
        // Longer than the test, so that the delivery that hangs has no outcome.
        let client = Client::builder()
            .max_in_flight(4)
            .max_in_flight_per_origin(4)
            .deadline(Duration::from_secs(3600))
            .build_with(Unguarded(receivers.clone()));
        let all = [one_at_a_time(hanging, 50), endpoints("a", 30, 1)].concat();
        // One delivery hangs, so three permits are left for the others.
        let time = time_of_those_from(50, &all, &client).await;
        assert_eq!(time, ANSWERS_AFTER * 10, "{hanging}");
        receivers.counts(|counts| assert_eq!((counts.asked, counts.most), (31, 4)));
    }
}

#[tokio::test(start_paused = true)]
async fn endpoints_behind_one_that_waits_follow_in_order() {
    let receivers = Receivers::default();
    let client = receivers.client(4, 4);
    let all = one_at_a_time("https://a0.example/", 20);
    let message = message();
    let mut outcomes = client.fan_out(&all, &message);
    let start = Instant::now();
    for expected in 0..20 {
        assert_eq!(futures_util::Stream::size_hint(&outcomes).0, 20 - expected);
        let (position, outcome) = outcomes.next().await.unwrap();
        outcome.unwrap();
        assert_eq!(position, expected);
    }
    assert_eq!(start.elapsed(), ANSWERS_AFTER * 20);
    assert!(outcomes.next().await.is_none());
    receivers.counts(|counts| assert_eq!(counts.most, 1));
}

#[cfg(feature = "rate-limit")]
#[tokio::test(start_paused = true)]
async fn a_delivery_that_waits_for_its_rate_holds_no_permit() {
    let receivers = Receivers::default();
    let client = receivers.client(2, 4);
    let slow = Endpoint::new("https://a0.example/slow").unwrap();
    let slow = slow.rate(1, Duration::from_secs(3600));
    let all = [vec![slow; 11], endpoints("a", 30, 1)].concat();
    let message = message();
    let mut outcomes = client.fan_out(&all, &message);
    let start = Instant::now();
    for _ in 0..31 {
        outcomes.next().await.unwrap().1.unwrap();
    }
    assert_eq!(start.elapsed(), ANSWERS_AFTER * 16);
    receivers.counts(|counts| assert_eq!((counts.asked, counts.most), (31, 2)));
}

#[tokio::test(start_paused = true)]
async fn an_origin_without_permits_delays_no_other_origin() {
    let receivers = Receivers::default();
    let client = receivers.client(8, 2);
    let message = message();
    // Another fan-out has all permits of three origins.
    let hanging = endpoints("hanging", 6, 3);
    let mut stuck = client.fan_out(&hanging, &message);
    let _ = pin!(stuck.next()).poll(&mut Context::from_waker(Waker::noop()));
    let all = [endpoints("hanging", 60, 3), endpoints("a", 20, 10)].concat();
    let time = time_of_those_from(60, &all, &client).await;
    assert_eq!(time, ANSWERS_AFTER * 10, "two permits are left");
    drop(stuck);
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_hangs_delays_no_other_fan_out() {
    let receivers = Receivers::default();
    let client = receivers.client(4, 2);
    let (hanging, message) = (endpoints("hanging", 50, 1), message());
    let mut stuck: Vec<_> = (0..20)
        .map(|_| client.fan_out(&hanging, &message))
        .collect();
    for outcomes in &mut stuck {
        assert!(
            pin!(outcomes.next())
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
    }
    receivers.counts(|counts| assert_eq!(counts.most_per_host, 2, "over all fan-outs"));
    let (others, clone) = (endpoints("a", 10, 10), client.clone());
    let mut outcomes = clone.fan_out(&others, &message);
    let start = Instant::now();
    while let Some((_, outcome)) = outcomes.next().await {
        outcome.unwrap();
    }
    assert_eq!(start.elapsed(), ANSWERS_AFTER * 5);
    drop(stuck);
}

#[tokio::test(start_paused = true)]
async fn clones_share_their_limits() {
    let receivers = Receivers::default();
    let client = receivers.client(5, 100);
    let (all, message) = (endpoints("a", 40, 4), message());
    let run = || async {
        let client = client.clone();
        let mut outcomes = client.fan_out(&all, &message);
        while let Some((_, outcome)) = outcomes.next().await {
            outcome.unwrap();
        }
    };
    tokio::join!(run(), run(), run());
    receivers.counts(|counts| assert_eq!((counts.asked, counts.most), (120, 5)));
}

#[tokio::test(start_paused = true)]
async fn futures_are_created_when_a_delivery_starts() {
    let receivers = Receivers::default();
    let client = receivers.client(16, 4);
    let (all, message) = (endpoints("hanging", 10_000, 5_000), message());
    let mut outcomes = client.fan_out(&all, &message);
    assert!(
        pin!(outcomes.next())
            .poll(&mut Context::from_waker(Waker::noop()))
            .is_pending()
    );
    receivers.counts(|counts| assert_eq!(counts.asked, 16));
    let shown = format!("{outcomes:?}");
    assert!(shown.contains("endpoints: 10000, in_flight: 16"), "{shown}");
    assert!(!shown.contains("hanging"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_fan_out_releases_its_permits() {
    let receivers = Receivers::default();
    let client = receivers.client(2, 1);
    let (all, message) = (endpoints("a", 6, 3), message());
    for polls in 0..20 {
        let mut outcomes = client.fan_out(&all, &message);
        for _ in 0..polls {
            // Polls after some time in which deliveries may have made progress.
            let _ = pin!(outcomes.next()).poll(&mut Context::from_waker(Waker::noop()));
            sleep(ANSWERS_AFTER / 2).await;
        }
        drop(outcomes);
        receivers.counts(|counts| assert!(counts.now.values().all(|now| *now == 0)));
        let start = Instant::now();
        let again = async {
            let mut outcomes = client.fan_out(&all, &message);
            while let Some((_, outcome)) = outcomes.next().await {
                outcome.unwrap();
            }
        };
        timeout(Duration::from_secs(60), again).await.unwrap();
        assert_eq!(start.elapsed(), ANSWERS_AFTER * 3, "after {polls} polls");
    }
}

#[tokio::test]
async fn a_fan_out_without_endpoints_ends_immediately() {
    let client = Receivers::default().client(0, 0);
    assert!(client.fan_out(&[], &message()).next().await.is_none());
}

/// Delivers to all endpoints concurrently, each in its own task.
async fn deliver_each(client: &Client<Unguarded<Receivers>>, endpoints: Vec<Endpoint>) {
    let mut tasks = JoinSet::new();
    for endpoint in endpoints {
        let client = client.clone();
        tasks.spawn(async move { client.deliver(&endpoint, &message()).await.is_ok() });
    }
    while let Some(is_delivered) = tasks.join_next().await {
        assert!(is_delivered.unwrap());
    }
}

#[tokio::test(start_paused = true)]
async fn single_deliveries_are_limited_if_the_client_says_so() {
    for (limited, most, most_per_host) in [(true, 5, 2), (false, 30, 10)] {
        let receivers = Receivers::default();
        let client = Client::builder()
            .max_in_flight(5)
            .max_in_flight_per_origin(2)
            .limit_deliver(limited)
            .build_with(Unguarded(receivers.clone()));
        deliver_each(&client, endpoints("a", 30, 3)).await;
        receivers.counts(|counts| {
            assert_eq!(counts.asked, 30);
            assert_eq!((counts.most, counts.most_per_host), (most, most_per_host));
        });
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_does_not_include_the_wait_for_a_permit() {
    let receivers = Receivers::default();
    let client = Client::builder()
        .max_in_flight(1)
        .deadline(ANSWERS_AFTER * 2)
        .limit_deliver(true)
        .build_with(Unguarded(receivers));
    assert_eq!(client.deadline(), ANSWERS_AFTER * 2);
    deliver_each(&client, endpoints("a", 20, 20)).await;
}
