//! Workers in processes that are killed or stopped.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::database::Database;
use crate::support::receiver::{Receiver, endpoint_at};
use crate::support::worker::{Running, client, patient_client, schedule};
use crate::support::{Process, until};
use openapi_webhooks_outbox::Lookup;

crate::for_each_store!(
    killed_in_mid_delivery_twenty_times_nothing_is_lost,
    a_result_that_comes_after_the_lease_is_refused,
);

/// Short, since the test waits until leases end. Attempts may exceed it on a slow machine.
const DEADLINE: Duration = Duration::from_millis(500);
const RETRIES: usize = 100;

/// The shortest lease for clients with a deadline.
fn lease(deadline: Duration) -> Duration {
    deadline + Duration::from_secs(1)
}

/// This program, as another process that runs [`worker_process`].
fn start_worker(database: &Database, receiver: &Receiver, deadline: Duration) -> Process {
    let worker = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "killed::worker_process",
            "--ignored",
            "--nocapture",
        ])
        .env("OUTBOX_WORKER_DATABASE", database.location())
        .env("OUTBOX_WORKER_RECEIVER", receiver.address.to_string())
        .env("OUTBOX_WORKER_DEADLINE", deadline.as_millis().to_string())
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
    let deadline = std::env::var("OUTBOX_WORKER_DEADLINE").unwrap();
    let deadline = Duration::from_millis(deadline.parse().unwrap());
    let outbox = Database::at(&location).outbox();
    let endpoints = move |key: String| {
        std::future::ready(Ok::<_, String>(Lookup::Send(endpoint_at(address, &key))))
    };
    let input = tokio::task::spawn_blocking(|| std::io::read_to_string(std::io::stdin()));
    let worker = outbox
        .worker()
        .max_in_flight(32)
        .max_in_flight_per_endpoint(32)
        .schedule(schedule(RETRIES))
        .lease(lease(deadline));
    worker
        .run(client(deadline), endpoints, async { drop(input.await) })
        .await
        .unwrap();
    println!("fenced: {}", outbox.stats().await.unwrap().fenced);
}

async fn killed_in_mid_delivery_twenty_times_nothing_is_lost(database: Database) {
    const MESSAGES: usize = 3_000;
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "after/100").await;
    for kill in 1..=20 {
        let mut worker = start_worker(&database, &receiver, DEADLINE);
        let before = receiver.requests("after/100");
        until("it delivers", async || {
            receiver.requests("after/100") >= before + 50
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
    let worker = outbox.worker().max_in_flight_per_endpoint(64);
    let worker = worker.schedule(schedule(RETRIES)).lease(lease(DEADLINE));
    let worker = Running::start(worker, client(DEADLINE), receiver.lookup());
    until("all are delivered", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    worker.stop().await;
    let messages = receiver.messages("after/100");
    let again: usize = messages.values().map(|count| count - 1).sum();
    assert_eq!(messages.len(), MESSAGES, "lost");
    println!("lost: 0 of {MESSAGES}, sent again: {again}");
}

async fn a_result_that_comes_after_the_lease_is_refused(database: Database) {
    const MESSAGES: usize = 16;
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "gate/1").await;
    let mut stopped = start_worker(&database, &receiver, Duration::from_secs(60));
    until("all are in flight", async || {
        receiver.requests("gate/1") == MESSAGES
    })
    .await;
    signal(&stopped, "-STOP");
    let expire = database.choose(
        "update outbox.delivery set leased_until = 1 where state = 1",
        "update outbox.delivery set leased_until = 'epoch' where state = 1",
    );
    database.execute(expire).await;

    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight_per_endpoint(32);
    let worker = Running::start(worker, patient_client(), receiver.lookup());
    until("all are in flight again", async || {
        receiver.requests("gate/1") == 2 * MESSAGES
    })
    .await;
    // The stopped worker finds its answers when it continues.
    receiver.open_gate();
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
