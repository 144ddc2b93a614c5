//! Workers in processes that are killed or stopped.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use tokio::time::sleep;

use crate::support::database::Database;
use crate::support::receiver::{Receiver, endpoint_at};
use crate::support::worker::{Running, client};
use crate::support::{Process, until};
use openapi_webhooks_outbox::Lookup;

crate::for_each_store!(
    killed_in_mid_delivery_twenty_times_nothing_is_lost,
    a_result_that_comes_after_the_lease_is_refused,
);

const DEADLINE: Duration = Duration::from_millis(500);
const LEASE: Duration = Duration::from_millis(1_500);

/// This program, as another process that runs [`worker_process`].
fn start_worker(database: &Database, receiver: &Receiver) -> Process {
    let worker = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "killed::worker_process",
            "--ignored",
            "--nocapture",
        ])
        .env("OUTBOX_WORKER_DATABASE", database.location())
        .env("OUTBOX_WORKER_RECEIVER", receiver.address.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    Process(worker.unwrap())
}

/// Works until its input ends, and then tells how many of its results were refused.
#[tokio::test]
#[ignore = "a process that other tests start"]
async fn worker_process() {
    let Ok(location) = std::env::var("OUTBOX_WORKER_DATABASE") else {
        return;
    };
    let address = std::env::var("OUTBOX_WORKER_RECEIVER")
        .unwrap()
        .parse()
        .unwrap();
    let outbox = Database::at(&location).outbox();
    let endpoints = move |key: String| {
        std::future::ready(Ok::<_, String>(Lookup::Send(endpoint_at(address, &key))))
    };
    let input = tokio::task::spawn_blocking(|| std::io::read_to_string(std::io::stdin()));
    let worker = outbox
        .worker()
        .max_in_flight(32)
        .max_in_flight_per_endpoint(32)
        .lease(LEASE);
    worker
        .run(client(DEADLINE), endpoints, async { drop(input.await) })
        .await
        .unwrap();
    println!("fenced: {}", outbox.stats().await.unwrap().fenced);
}

async fn killed_in_mid_delivery_twenty_times_nothing_is_lost(database: Database) {
    const MESSAGES: usize = 3_000;
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "after/20").await;
    for kill in 1..=20 {
        let mut worker = start_worker(&database, &receiver);
        let before = receiver.requests("after/20");
        until("it delivers", async || {
            receiver.requests("after/20") >= before + 50
        })
        .await;
        worker.kill();
        let ended = database.count(2).await;
        assert!(
            ended < MESSAGES as i64,
            "{ended} were delivered before kill {kill}"
        );
    }
    let leased = database.count(1).await;
    assert!(leased > 0, "the last one was killed in mid-delivery");
    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight_per_endpoint(64).lease(LEASE);
    let worker = Running::start(worker, client(DEADLINE), receiver.lookup());
    until("all are delivered", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    worker.stop().await;
    let messages = receiver.messages("after/20");
    let again: usize = messages.values().map(|count| count - 1).sum();
    assert_eq!(messages.len(), MESSAGES, "lost");
    println!("lost: 0 of {MESSAGES}, sent again: {again}");
}

async fn a_result_that_comes_after_the_lease_is_refused(database: Database) {
    const MESSAGES: usize = 16;
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "after/300").await;
    let mut stopped = start_worker(&database, &receiver);
    until("all are in flight", async || {
        receiver.requests("after/300") == MESSAGES
    })
    .await;
    signal(&stopped, "-STOP");
    assert_eq!(database.count(2).await, 0, "stopped before it knew");
    sleep(LEASE).await;

    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight_per_endpoint(32).lease(LEASE);
    let worker = Running::start(worker, client(DEADLINE), receiver.lookup());
    until("another worker delivered them", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    worker.stop().await;
    let attempts = "select count(*) from outbox.attempt";
    assert_eq!(database.number(attempts).await, MESSAGES as i64);

    signal(&stopped, "-CONT");
    drop(stopped.0.stdin.take());
    let mut told = String::new();
    let mut output = stopped.0.stdout.take().unwrap();
    output.read_to_string(&mut told).unwrap();
    assert!(stopped.0.wait().unwrap().success());
    assert!(told.contains(&format!("fenced: {MESSAGES}")), "{told}");
    assert_eq!(
        database.number(attempts).await,
        MESSAGES as i64,
        "nothing was added"
    );
    assert_eq!(
        database
            .number("select min(number) from outbox.attempt")
            .await,
        2
    );
}

fn signal(process: &Process, signal: &str) {
    let status = Command::new("kill")
        .args([signal, &process.0.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
}
