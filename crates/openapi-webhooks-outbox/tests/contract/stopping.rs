//! A worker that stops loses nothing and holds nothing.

use std::time::Duration;

use openapi_webhooks::Schedule;
use tokio::time::Instant;

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::until;
use crate::support::worker::{Running, client};

crate::for_each_store!(
    attempts_in_flight_end_and_nothing_stays_leased,
    hanging_attempts_end_with_the_deadline,
);

async fn attempts_in_flight_end_and_nothing_stays_leased(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 200, "after/400").await;
    let outbox = database.outbox();
    let worker = Running::of(&outbox, receiver.lookup());
    until("some are in flight", async || {
        receiver.requests("after/400") > 0
    })
    .await;
    worker.stop().await;
    let requests = receiver.requests("after/400") as i64;
    assert_eq!(database.count(1).await, 0, "nothing stays leased");
    assert_eq!(
        database.count(2).await,
        requests,
        "what was sent is known to be delivered"
    );
    assert_eq!(database.count(0).await, 200 - requests);
    assert_eq!(database.number("select coalesce(max(attempts + unfinished), 0) from outbox.delivery where state = 0").await, 0);
}

async fn hanging_attempts_end_with_the_deadline(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 8, "hang").await;
    let outbox = database.outbox();
    let deadline = Duration::from_millis(800);
    let worker = outbox.worker().lease(Duration::from_secs(600));
    let worker = worker.schedule(Schedule::new([Duration::from_secs(3_600)]));
    let worker = Running::start(worker, client(deadline), receiver.lookup());
    until("they are in flight", async || {
        receiver.requests("hang") == 8
    })
    .await;
    let start = Instant::now();
    worker.stop().await;
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "one deadline, and no lease"
    );
    assert_eq!((database.count(0).await, database.count(1).await), (8, 0));
    let failed = "select count(*) from outbox.attempt where verdict = 'transient'";
    assert_eq!(database.number(failed).await, 8);
}
