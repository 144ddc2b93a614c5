//! An endpoint that hangs delays nobody else.

use std::collections::HashSet;
use std::time::Duration;

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::until;
use crate::support::worker::{Running, client};

crate::for_each_store!(
    a_backlog_of_a_hanging_endpoint_stops_nobody,
    the_others_keep_nine_tenths_of_their_rate,
    what_was_in_flight_in_a_dead_worker_goes_first,
);

/// More than all others together, and due before them.
const BACKLOG: usize = 100_000;
const OTHERS: usize = 50;
const MESSAGES: usize = 20;

/// The deadline of the hanging attempts does not pass before the end, so that their number is what may
/// be in flight.
async fn a_backlog_of_a_hanging_endpoint_stops_nobody(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("hang_", BACKLOG, "hang").await;
    for other in 0..OTHERS {
        database
            .fill(
                &format!("other_{other}_"),
                MESSAGES,
                &format!("ok/{other:03}"),
            )
            .await;
    }
    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight(64);
    let worker = Running::start(worker, client(Duration::from_secs(600)), receiver.lookup());
    until("the others are delivered", async || {
        database.count(2).await == (OTHERS * MESSAGES) as i64
    })
    .await;
    let hanging = receiver.requests("hang");
    assert!(
        (1..=8).contains(&hanging),
        "at most eight in flight: {hanging}"
    );
    drop(worker);
}

/// The others answer only when all places are occupied. Each round therefore counts the places that the
/// others have, which is their rate if all deliveries take as long.
async fn the_others_keep_nine_tenths_of_their_rate(database: Database) {
    let without = deliveries_in_rounds(&database.another().await, 0).await;
    let with = deliveries_in_rounds(&database, BACKLOG).await;
    assert!(with * 10 >= without * 9, "{with} of {without}");
}

async fn deliveries_in_rounds(database: &Database, backlog: usize) -> usize {
    const ROUNDS: usize = 4;
    const PLACES: usize = 256;
    database.fill("hang_", backlog, "hang").await;
    for other in 0..OTHERS {
        let (prefix, endpoint) = (format!("other_{other}_"), format!("gate/{other:03}"));
        database.fill(&prefix, ROUNDS * 8, &endpoint).await;
    }
    let receiver = Receiver::start().await;
    let worker = database.outbox().worker();
    let worker = Running::start(worker, client(Duration::from_secs(600)), receiver.lookup());
    let others = || receiver.requests_below("gate/");
    let mut answered = 0;
    for _ in 0..ROUNDS {
        until("all places are occupied", async || {
            others() - answered + receiver.requests("hang") == PLACES
        })
        .await;
        answered = others();
        receiver.open_gate();
    }
    drop(worker);
    answered
}

async fn what_was_in_flight_in_a_dead_worker_goes_first(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("backlog_", 2_000, "ok/backlog").await;
    database.fill("lost_", 4, "ok/lost").await;
    // As a worker leaves them that was killed.
    let expired = database.choose(
        "update outbox.delivery set state = 1, lease = 7, leased_until = 1",
        "update outbox.delivery set state = 1, lease = 7, leased_until = 'epoch'",
    );
    database
        .execute(&format!(
            "{expired}, unfinished = 1 where endpoint = 'ok/lost'"
        ))
        .await;
    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight(8);
    let worker = Running::start(worker, client(Duration::from_secs(20)), receiver.lookup());
    until("they are delivered", async || {
        receiver.requests("ok/lost") == 4
    })
    .await;
    let before = receiver.requests("ok/backlog");
    assert!(before < 1_000, "{before} of the backlog came first");
    worker.stop().await;
    let numbers: HashSet<_> = outbox
        .attempts("lost_1")
        .await
        .unwrap()
        .iter()
        .map(|attempt| attempt.number)
        .collect();
    assert_eq!(numbers, [2].into(), "the lost attempt counts");
}
