//! Deliveries, retries and their records.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_webhooks::{Client, Verdict, egress};
use openapi_webhooks_outbox::{DeliveryState, Lookup, Page};

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::worker::{Running, client, patient_client, schedule};
use crate::support::{message, until};

crate::for_each_store!(
    what_was_enqueued_arrives_once,
    two_workers_never_hold_one_delivery,
    failures_are_retried_and_recorded_under_their_numbers,
    a_rejected_lookup_holds_the_endpoint_back,
    a_deleted_endpoint_ends_its_deliveries,
    a_worker_is_woken_after_a_commit,
    a_lease_is_longer_than_the_deadline,
    the_longest_and_shortest_durations_work,
    without_tables_nothing_runs,
);

async fn what_was_enqueued_arrives_once(database: Database) {
    let receiver = Receiver::start().await;
    database.enqueue(&message("msg_1"), &["ok/1", "ok/2"]).await;
    let outbox = database.outbox();
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    for endpoint in ["ok/1", "ok/2"] {
        assert_eq!(
            receiver.messages(endpoint),
            [("msg_1".to_owned(), 1)].into()
        );
    }
    let attempts = outbox.attempts("msg_1").await.unwrap();
    assert_eq!(attempts.len(), 2);
    assert_eq!(attempts[0].endpoint, "ok/1");
    assert_eq!((attempts[0].number, attempts[0].status), (1, Some(204)));
    assert_eq!(
        (attempts[0].verdict.as_str(), &attempts[0].error),
        ("delivered", &None)
    );
    let delivered = outbox
        .deliveries("ok/1", DeliveryState::Delivered, Page::default())
        .await
        .unwrap();
    assert_eq!((delivered.len(), delivered[0].attempts), (1, 1));
    assert_eq!(delivered[0].webhook, "new-subscription");
    assert!(delivered[0].ended_at.is_some() && delivered[0].due_at.is_none());
    assert_eq!(
        outbox.delivery(delivered[0].id).await.unwrap().unwrap(),
        delivered[0]
    );
    let stats = outbox.stats().await.unwrap();
    assert_eq!(
        (stats.due, stats.in_flight, stats.claimed, stats.fenced),
        (0, 0, 2, 0)
    );
    assert!(
        stats
            .attempts()
            .any(|counted| counted == (Verdict::Delivered, 2))
    );
}

async fn two_workers_never_hold_one_delivery(database: Database) {
    const MESSAGES: usize = 1_000;
    let receiver = Receiver::start().await;
    for endpoint in ["ok/1", "ok/2", "ok/3", "ok/4"] {
        database
            .fill(&format!("msg_{}_", &endpoint[3..]), MESSAGES / 4, endpoint)
            .await;
    }
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let worker = database.outbox().worker().max_in_flight(32);
            Running::start(worker, patient_client(), receiver.lookup())
        })
        .collect();
    until("all are delivered", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    for worker in workers {
        worker.stop().await;
    }
    for endpoint in ["ok/1", "ok/2", "ok/3", "ok/4"] {
        let messages = receiver.messages(endpoint);
        assert_eq!(messages.len(), MESSAGES / 4);
        assert!(messages.values().all(|count| *count == 1));
    }
    assert_eq!(
        database
            .number("select max(lease) from outbox.delivery")
            .await,
        1
    );
}

async fn failures_are_retried_and_recorded_under_their_numbers(database: Database) {
    let receiver = Receiver::start().await;
    database
        .enqueue(&message("msg_1"), &["500", "settable"])
        .await;
    let outbox = database.outbox();
    let numbers = Arc::new(Mutex::new(Vec::new()));
    let (log, settable) = (Arc::clone(&numbers), receiver.clone());
    let policy = egress::Policy::default().allow_loopback().allow_http();
    let client: Client = Client::builder()
        .egress(policy)
        .on_attempt(move |attempt| {
            let number = if attempt.verdict == Verdict::Delivered {
                0
            } else {
                attempt.number
            };
            log.lock().unwrap().push(number);
            if number == 2 {
                settable.set_status(200);
            }
        })
        .build();
    let worker = outbox.worker().schedule(schedule(3));
    worker.run_once(client, receiver.lookup()).await.unwrap();
    let mut numbers = numbers.lock().unwrap().clone();
    numbers.sort_unstable();
    assert_eq!(numbers.iter().filter(|number| **number == 0).count(), 1);
    assert_eq!(numbers.last(), Some(&4), "{numbers:?}");

    let attempts = outbox.attempts("msg_1").await.unwrap();
    let failed: Vec<_> = attempts
        .iter()
        .filter(|attempt| attempt.endpoint == "500")
        .collect();
    assert_eq!(
        failed
            .iter()
            .map(|attempt| attempt.number)
            .collect::<Vec<_>>(),
        [1, 2, 3, 4]
    );
    assert!(
        failed
            .iter()
            .all(|attempt| attempt.status == Some(500)
                && attempt.verdict == Verdict::Transient.into())
    );
    assert!(
        failed[0].error.as_ref().unwrap().contains("500"),
        "{:?}",
        failed[0]
    );
    let dead = outbox.dead("500", Page::default()).await.unwrap();
    assert_eq!((dead.len(), dead[0].attempts), (1, 4));
    assert_eq!(dead[0].verdict, Some(Verdict::Transient.into()));
    assert_eq!(database.count(2).await, 1);
}

async fn a_rejected_lookup_holds_the_endpoint_back(database: Database) {
    let receiver = Receiver::start().await;
    for key in ["error", "pause", "panic", "ok"] {
        database.fill(key, 20, key).await;
    }
    let address = receiver.address;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let lookup = move |key: String| {
        log.lock().unwrap().push(key.clone());
        async move {
            match key.as_str() {
                "error" => Err("the database of endpoints is down"),
                "pause" => Ok(Lookup::Pause(Duration::from_secs(3600))),
                "panic" => panic!("a mistake in the lookup"),
                key => Ok(Lookup::Send(crate::support::receiver::endpoint_at(
                    address, key,
                ))),
            }
        }
    };
    let outbox = database.outbox();
    let worker = Running::of(&outbox, lookup);
    until("the others are delivered", async || {
        database.count(2).await == 20
    })
    .await;
    until("the endpoints are held back", async || {
        outbox.stats().await.unwrap().due == 0
    })
    .await;
    worker.stop().await;
    let asked = asked.lock().unwrap().clone();
    let times = |name: &str| asked.iter().filter(|key| *key == name).count();
    assert!(
        times("error") < 20 && times("pause") < 20,
        "not for every message"
    );
    assert_eq!(times("panic"), 20, "each until its lease ends");
    assert!(outbox.attempts("error1").await.unwrap().is_empty());
    assert!(outbox.endpoint("pause").await.unwrap().is_paused);
}

async fn a_deleted_endpoint_ends_its_deliveries(database: Database) {
    database.enqueue(&message("msg_1"), &["deleted"]).await;
    let outbox = database.outbox();
    let gone = |_: String| std::future::ready(Ok::<_, String>(Lookup::Gone));
    outbox
        .worker()
        .run_once(patient_client(), gone)
        .await
        .unwrap();
    let dead = outbox.dead("deleted", Page::default()).await.unwrap();
    assert_eq!(dead[0].verdict, Some(Verdict::Gone.into()));
    assert_eq!(
        outbox.attempts("msg_1").await.unwrap()[0].error.as_deref(),
        Some("the endpoint does not exist")
    );
}

async fn a_worker_is_woken_after_a_commit(database: Database) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    let worker = outbox.worker().poll_interval(Duration::from_secs(3600));
    let worker = Running::start(worker, patient_client(), receiver.lookup());
    // The first claim finds nothing.
    tokio::time::sleep(Duration::from_millis(300)).await;
    for number in 0..3 {
        let id = format!("msg_{number}");
        database.enqueue(&message(&id), &["ok"]).await;
        outbox.wake();
        until("it is delivered", async || {
            database.count(2).await == number + 1
        })
        .await;
    }
    worker.stop().await;
}

async fn a_lease_is_longer_than_the_deadline(database: Database) {
    let receiver = Receiver::start().await;
    let deadline = Duration::from_secs(5);
    for (lease, is_accepted) in [(5_999, false), (6_000, true)] {
        let worker = database
            .outbox()
            .worker()
            .lease(Duration::from_millis(lease));
        let outcome = worker.run_once(client(deadline), receiver.lookup()).await;
        assert_eq!(outcome.is_ok(), is_accepted);
        if let Err(error) = outcome {
            assert!(
                error.is_invalid() && error.to_string().contains("the client's deadline of 5s"),
                "{error}"
            );
        }
    }
}

async fn the_longest_and_shortest_durations_work(database: Database) {
    let receiver = Receiver::start().await;
    for (number, duration) in [(1, Duration::ZERO), (2, Duration::MAX)] {
        let id = format!("msg_{number}");
        database.enqueue(&message(&id), &["ok"]).await;
        let outbox = database.outbox();
        let worker = outbox.worker().poll_interval(duration).lease(Duration::MAX);
        let worker = worker.disable_after(duration).retention(Duration::MAX);
        let worker = Running::start(worker, patient_client(), receiver.lookup());
        until("it is delivered", async || {
            database.count(2).await == number
        })
        .await;
        worker.stop().await;
    }
    let endless = client(Duration::MAX);
    let worker = database.outbox().worker();
    let refused = worker.run_once(endless, receiver.lookup()).await;
    assert!(refused.unwrap_err().is_invalid());
}

async fn without_tables_nothing_runs(database: Database) {
    for table in ["attempt", "delivery", "message"] {
        database
            .execute(&format!("drop table outbox.{table}"))
            .await;
    }
    database
        .execute(&format!("drop table {}", database.version_table()))
        .await;
    let outbox = database.outbox();
    let receiver = Receiver::start().await;
    let error = outbox
        .run(patient_client(), receiver.lookup(), std::future::pending())
        .await;
    let error = error.unwrap_err();
    assert!(
        error.is_schema() && error.to_string().contains("migrate the outbox first"),
        "{error}"
    );
}
