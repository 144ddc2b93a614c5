//! Deliveries through a NATS JetStream server that the test starts.

use std::process::{Command, Stdio};
use std::time::Duration;

use openapi_webhooks::serde_json::{Value, from_slice, json};
use openapi_webhooks::{Client, Message, Verdict};
use openapi_webhooks_outbox::jetstream::{Consumer, Queue, async_nats};
use openapi_webhooks_outbox::{Endpoints, Error, Lookup, Outbox, Page, Worker};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::database::Database;
use crate::support::nats::{self, Nats};
use crate::support::receiver::{Receiver, endpoint_at};
use crate::support::worker::{client, schedule};
use crate::support::{Process, message, until};

crate::for_each_store!(
    relayed_deliveries_are_sent_and_recorded,
    consumers_killed_in_mid_delivery_lose_nothing,
    killed_servers_lose_nothing,
    a_result_of_an_earlier_lease_is_refused,
    results_wait_for_a_relay_that_restarts,
    results_wait_for_a_database_that_fails,
    relays_of_two_databases_share_a_stream,
    a_hanging_endpoint_occupies_few_places,
    a_message_that_is_too_large_stays_in_the_outbox,
    invalid_settings_are_rejected,
);

/// The deadline that [`nats::queue`] sets.
const DEADLINE: Duration = Duration::from_millis(500);
/// Attempts may exceed the deadline on a slow machine.
const RETRIES: usize = 100;
const LEASE: Duration = Duration::from_secs(8);
/// For tests that wait until leases end.
const SHORT_LEASE: Duration = Duration::from_secs(4);

/// For tests in which no lease ends and no attempt fails, however slow the machine is.
const LONG_DEADLINE: Duration = Duration::from_secs(60);
const LONG_LEASE: Duration = Duration::from_secs(600);

/// A relay or a consumer that runs until it is stopped.
struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), Error>>,
}

impl Running {
    fn relay(worker: Worker, queue: Queue) -> Self {
        Self::relay_with(worker.lease(LEASE), queue)
    }

    fn relay_with(worker: Worker, queue: Queue) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async { drop(stopped.await) };
        let task = tokio::spawn(async move { worker.relay(&queue, shutdown).await });
        Self { stop, task }
    }

    fn consumer(consumer: Consumer, endpoints: impl Endpoints) -> Self {
        Self::consumer_with(
            client(DEADLINE),
            consumer.schedule(schedule(RETRIES)),
            endpoints,
        )
    }

    fn consumer_with(client: Client, consumer: Consumer, endpoints: impl Endpoints) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async { drop(stopped.await) };
        let task = tokio::spawn(async move { consumer.run(client, endpoints, shutdown).await });
        Self { stop, task }
    }

    async fn stop(self) {
        drop(self.stop);
        self.task.await.unwrap().unwrap();
    }
}

async fn patient_queue(nats: &Nats) -> Queue {
    nats.queue().await.deadline(LONG_DEADLINE)
}

fn patient_relay(outbox: &Outbox, queue: &Queue) -> Running {
    let worker = outbox.worker().max_in_flight_per_endpoint(128);
    Running::relay_with(worker.lease(LONG_LEASE), queue.clone())
}

fn patient_consumer(consumer: Consumer, receiver: &Receiver) -> Running {
    Running::consumer_with(client(LONG_DEADLINE), consumer, receiver.lookup())
}

async fn relayed_deliveries_are_sent_and_recorded(database: Database) {
    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.fill("msg_", 500, "ok").await;
    database.fill("bad_", 3, "500").await;
    let outbox = database.outbox();
    let queue = patient_queue(&nats).await;
    let consumer = queue.consumer().schedule(schedule(1)).max_in_flight(16);
    let consumers: Vec<_> = (0..2)
        .map(|_| patient_consumer(consumer.clone(), &receiver))
        .collect();
    let relay = patient_relay(&outbox, &queue);
    until("all have ended", async || {
        (database.count(2).await, database.count(3).await) == (500, 3)
    })
    .await;
    for running in consumers.into_iter().chain([relay]) {
        running.stop().await;
    }
    let messages = receiver.messages("ok");
    assert_eq!(messages.len(), 500);
    assert!(messages.values().all(|count| *count == 1), "each once");
    let attempts = outbox.attempts("bad_1").await.unwrap();
    let numbers: Vec<_> = attempts.iter().map(|attempt| attempt.number).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(attempts[0].verdict, Verdict::Transient.into());
    assert!(
        outbox
            .endpoint("500")
            .await
            .unwrap()
            .failing_since
            .is_some()
    );
    let stats = outbox.stats().await.unwrap();
    assert!(
        stats
            .attempts()
            .any(|count| count == (Verdict::Delivered, 500))
    );
    assert!(
        stats
            .attempts()
            .any(|count| count == (Verdict::Transient, 6))
    );
    assert_eq!((stats.fenced, stats.in_flight), (0, 0));
    let sent = consumer.stats();
    assert!(sent.attempts().eq(stats.attempts()), "{sent:?}");
    assert_eq!((sent.in_flight, sent.unreadable), (0, 0));
}

/// This program, as another process that runs [`consumer_process`].
fn start_consumer(nats: &Nats, receiver: &Receiver) -> Process {
    let consumer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "jetstream::consumer_process", "--ignored"])
        .env("OUTBOX_CONSUMER_NATS", nats.url())
        .env("OUTBOX_CONSUMER_RECEIVER", receiver.address.to_string())
        .stdout(Stdio::null())
        .spawn();
    Process(consumer.unwrap())
}

#[tokio::test]
#[ignore = "a process that another test starts"]
async fn consumer_process() {
    let Ok(url) = std::env::var("OUTBOX_CONSUMER_NATS") else {
        return;
    };
    let address = std::env::var("OUTBOX_CONSUMER_RECEIVER").unwrap();
    let address = address.parse().unwrap();
    let endpoints = move |key: String| {
        std::future::ready(Ok::<_, String>(Lookup::Send(endpoint_at(address, &key))))
    };
    let consumer = nats::queue(&url).await.consumer().max_in_flight(32);
    consumer
        .schedule(schedule(RETRIES))
        .run(client(DEADLINE), endpoints, std::future::pending())
        .await
        .unwrap();
}

async fn consumers_killed_in_mid_delivery_lose_nothing(database: Database) {
    const MESSAGES: usize = 2_000;
    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "after/100").await;
    let outbox = database.outbox();
    let queue = nats.queue().await;
    let worker = outbox.worker().max_in_flight_per_endpoint(256);
    let relay = Running::relay(worker, queue.clone());
    for kill in 1..=10 {
        let mut consumer = start_consumer(&nats, &receiver);
        let before = receiver.requests("after/100");
        until("it delivers", async || {
            receiver.requests("after/100") >= before + 50
        })
        .await;
        consumer.kill();
        let ended = database.count(2).await;
        assert!(
            ended < MESSAGES as i64,
            "{ended} were delivered before kill {kill}"
        );
    }
    let consumer = Running::consumer(queue.consumer(), receiver.lookup());
    until("all are delivered", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    consumer.stop().await;
    relay.stop().await;
    let messages = receiver.messages("after/100");
    let again: usize = messages.values().map(|count| count - 1).sum();
    assert_eq!(messages.len(), MESSAGES, "lost");
    println!("lost: 0 of {MESSAGES}, sent again: {again}");
}

async fn killed_servers_lose_nothing(database: Database) {
    const MESSAGES: usize = 2_000;
    let Some(mut nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "after/50").await;
    let outbox = database.outbox();
    let queue = nats.queue().await;
    let worker = outbox.worker().max_in_flight_per_endpoint(64);
    let relay = Running::relay_with(worker.lease(SHORT_LEASE), queue.clone());
    let consumer = Running::consumer(queue.consumer(), receiver.lookup());
    for restart in 1..=3 {
        let before = receiver.requests("after/50");
        until("it delivers", async || {
            receiver.requests("after/50") >= before + 100
        })
        .await;
        assert!(
            database.count(2).await < MESSAGES as i64,
            "before restart {restart}"
        );
        nats.restart().await;
    }
    until("all are delivered", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    consumer.stop().await;
    relay.stop().await;
    assert_eq!(receiver.messages("after/50").len(), MESSAGES, "lost");
}

/// The test acts as a consumer that takes longer than the lease.
async fn a_result_of_an_earlier_lease_is_refused(database: Database) {
    use futures_util::StreamExt as _;

    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.enqueue(&message("msg_1"), &["ok"]).await;
    let outbox = database.outbox();
    let queue = nats.queue().await;
    let relay = Running::relay_with(outbox.worker().lease(SHORT_LEASE), queue.clone());
    let context = nats.context().await;
    until("the relay has created the stream", async || {
        context.get_stream("WEBHOOKS").await.is_ok()
    })
    .await;
    let mut jobs = None;
    until("the relay has created the consumer", async || {
        let consumer: Result<async_nats::jetstream::consumer::PullConsumer, _> = context
            .get_consumer_from_stream("deliver", "WEBHOOKS")
            .await;
        jobs = consumer.ok();
        jobs.is_some()
    })
    .await;
    let mut jobs = jobs.unwrap().messages().await.unwrap();
    let taken = jobs.next().await.unwrap().unwrap();
    let relayed: Value = from_slice(&taken.payload).unwrap();
    assert_eq!(relayed["version"], 1);
    // On a slow machine, leases may have ended before the job was taken.
    let taken = relayed["job"]["lease"].as_i64().unwrap();
    drop(jobs);
    let lease = "select max(lease) from outbox.delivery";
    until("the lease has ended", async || {
        database.number(lease).await > taken
    })
    .await;

    let result = json!({
        "version": 1,
        "endpoint": "ok",
        "finished": { "id": relayed["job"]["id"], "lease": taken, "next": "Dead", "attempt": null },
        "verdict": null,
        "pause_endpoint": null,
    });
    let subject = relayed["result_subject"].as_str().unwrap().to_owned();
    let published = context.publish(subject, result.to_string().into()).await;
    published.unwrap().await.unwrap();
    until("the result is refused", async || {
        outbox.stats().await.unwrap().fenced == 1
    })
    .await;
    assert_eq!(database.count(3).await, 0);

    let consumer = Running::consumer(queue.consumer(), receiver.lookup());
    until("it is delivered", async || database.count(2).await == 1).await;
    consumer.stop().await;
    relay.stop().await;
    let attempts = outbox.attempts("msg_1").await.unwrap();
    assert!(attempts[0].number >= 2, "the lost attempt counts");
}

async fn results_wait_for_a_relay_that_restarts(database: Database) {
    const MESSAGES: usize = 64;
    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "ok").await;
    let outbox = database.outbox();
    let queue = patient_queue(&nats).await;
    let relay = patient_relay(&outbox, &queue);
    let context = nats.context().await;
    let messages = async || {
        let stream = context.get_stream("WEBHOOKS").await.ok()?;
        Some(stream.cached_info().state.messages)
    };
    until("all are in the stream", async || {
        messages().await == Some(MESSAGES as u64)
    })
    .await;
    relay.stop().await;
    let consumer = patient_consumer(queue.consumer(), &receiver);
    until("all are sent", async || receiver.requests("ok") == MESSAGES).await;
    consumer.stop().await;
    assert_eq!(database.count(1).await, MESSAGES as i64, "no relay yet");
    let relay = patient_relay(&outbox, &queue);
    until("the results are stored", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    relay.stop().await;
    assert_eq!(receiver.requests("ok"), MESSAGES, "each once");
    until("the stream is empty", async || messages().await == Some(0)).await;
}

async fn results_wait_for_a_database_that_fails(database: Database) {
    const MESSAGES: usize = 16;
    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "gate/1").await;
    let outbox = database.outbox();
    let queue = patient_queue(&nats).await;
    let relay = patient_relay(&outbox, &queue);
    let consumer = patient_consumer(queue.consumer(), &receiver);
    until("all are sent", async || {
        receiver.requests("gate/1") == MESSAGES
    })
    .await;
    // No result can be stored now.
    let rename = "alter table outbox.attempt rename to";
    let names = [("webhooks_away", "away"), ("webhooks_attempt", "attempt")];
    let [away, back] = names.map(|(sqlite, postgres)| database.choose(sqlite, postgres));
    database.execute(&format!("{rename} {away}")).await;
    receiver.open_gate();
    until("the relay has failed to store results", async || {
        outbox.stats().await.unwrap().database_errors > 0
    })
    .await;
    relay.stop().await;
    consumer.stop().await;
    let rename = rename.replace("attempt", "away");
    database.execute(&format!("{rename} {back}")).await;

    let relay = patient_relay(&outbox, &queue);
    until("the results are stored", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    relay.stop().await;
    assert_eq!(receiver.requests("gate/1"), MESSAGES, "each once");
}

/// Their deliveries have the same numbers.
async fn relays_of_two_databases_share_a_stream(database: Database) {
    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    let other = database.another().await;
    database.fill("msg_", 10, "ok/1").await;
    other.fill("msg_", 10, "ok/2").await;
    let queue = patient_queue(&nats).await;
    let relays = [
        patient_relay(&database.outbox(), &queue),
        patient_relay(&other.outbox(), &queue.clone().relay_name("other")),
    ];
    let consumer = patient_consumer(queue.consumer(), &receiver);
    until("all are delivered", async || {
        (database.count(2).await, other.count(2).await) == (10, 10)
    })
    .await;
    for running in relays.into_iter().chain([consumer]) {
        running.stop().await;
    }
    assert_eq!(receiver.messages("ok/1").len(), 10);
    assert_eq!(receiver.messages("ok/2").len(), 10);
}

async fn a_hanging_endpoint_occupies_few_places(database: Database) {
    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    database.fill("hang_", 2_000, "hang").await;
    database.fill("msg_", 500, "ok").await;
    let outbox = database.outbox();
    let queue = nats.queue().await.deadline(Duration::from_secs(60));
    let consumer = queue.consumer().max_in_flight(32);
    let patient = client(Duration::from_secs(60));
    let lookup = receiver.lookup();
    let consumer = tokio::spawn(async move {
        let never = std::future::pending();
        consumer.run(patient, lookup, never).await
    });
    let worker = outbox.worker().lease(Duration::from_secs(600));
    let relay = tokio::spawn(async move { worker.relay(&queue, std::future::pending()).await });
    until("the others are delivered", async || {
        database.count(2).await == 500
    })
    .await;
    let hanging = receiver.requests("hang");
    assert!((1..=8).contains(&hanging), "at most eight: {hanging}");
    relay.abort();
    consumer.abort();
}

async fn a_message_that_is_too_large_stays_in_the_outbox(database: Database) {
    use openapi_webhooks::codegen::v1::MessageBuilder;
    use openapi_webhooks::http::Method;

    let Some(nats) = Nats::start().await else {
        return;
    };
    let receiver = Receiver::start().await;
    let large = "a".repeat(2 * 1024 * 1024);
    let large: Message = MessageBuilder::new("new-subscription", Method::POST)
        .json("application/json", &large)
        .and_then(|message| message.with_id("large"))
        .unwrap();
    database.enqueue(&large, &["ok"]).await;
    database.enqueue(&message("msg_1"), &["ok"]).await;
    let outbox = database.outbox();
    let queue = nats.queue().await;
    let relay = Running::relay(outbox.worker(), queue.clone());
    let consumer = Running::consumer(queue.consumer(), receiver.lookup());
    until("the other is delivered, and it is released", async || {
        (database.count(2).await, database.count(0).await) == (1, 1)
    })
    .await;
    relay.stop().await;
    consumer.stop().await;
    let waiting = outbox.pending("ok", Page::default()).await.unwrap();
    assert_eq!(waiting[0].message_id, "large");
    assert_eq!(waiting[0].attempts, 0, "no attempt was made");
    // A worker delivers it.
    outbox.resume("ok").await.unwrap();
    let worker = outbox.worker();
    worker
        .run_once(client(DEADLINE * 20), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(database.count(2).await, 2);
}

async fn invalid_settings_are_rejected(database: Database) {
    let Some(nats) = Nats::start().await else {
        return;
    };
    let outbox = database.outbox();
    let queue = nats.queue().await;
    let refused = async |worker: Worker, queue: &Queue, reason: &str| {
        let error = worker.relay(queue, std::future::pending()).await;
        let error = error.unwrap_err();
        assert!(
            error.is_invalid() && error.to_string().contains(reason),
            "{error}"
        );
    };
    let short = outbox.worker().lease(Duration::from_secs(3));
    refused(short, &queue, "must exceed the time for an attempt of 2.5s").await;
    let dotted = queue.clone().stream("web.hooks");
    refused(outbox.worker(), &dotted, "the name of the stream").await;

    let config = async_nats::jetstream::stream::Config {
        name: "OTHER".to_owned(),
        ..Default::default()
    };
    nats.context().await.create_stream(config).await.unwrap();
    let other = queue.clone().stream("OTHER");
    refused(outbox.worker(), &other, "must be a work queue").await;

    let relay = Running::relay(outbox.worker(), queue.clone());
    let gone = |_: String| std::future::ready(Ok::<_, String>(Lookup::Gone));
    let slow: Client = client(Duration::from_secs(2));
    let error = queue.consumer().run(slow, gone, std::future::pending());
    let error = error.await.unwrap_err();
    assert!(
        error.is_invalid() && error.to_string().contains("the client's deadline is 2s"),
        "{error}"
    );
    relay.stop().await;
}
