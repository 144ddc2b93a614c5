//! Endpoints that are gone, fail or ask for a pause.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_webhooks::Verdict;
use openapi_webhooks_outbox::{DisableReason, Page};

use crate::support::database::Database;
use crate::support::message;
use crate::support::receiver::Receiver;
use crate::support::worker::{patient_client, schedule};

crate::for_each_store!(
    an_endpoint_that_is_gone_is_disabled,
    an_endpoint_that_fails_for_too_long_is_disabled,
    a_success_ends_a_series_of_failures,
    a_throttled_endpoint_rests_as_long_as_it_asks,
    a_pause_does_not_enable_a_disabled_endpoint,
);

type Told = Arc<Mutex<Vec<(String, DisableReason)>>>;

fn told() -> (Told, impl Fn(&str, DisableReason) + Send + Sync) {
    let told = Told::default();
    let log = Arc::clone(&told);
    (told, move |endpoint: &str, reason| {
        log.lock().unwrap().push((endpoint.to_owned(), reason));
    })
}

async fn an_endpoint_that_is_gone_is_disabled(database: Database) {
    let receiver = Receiver::start().await;
    receiver.set_status(410);
    database.fill("msg_", 100, "settable").await;
    let outbox = database.outbox();
    let (told, callback) = told();
    let worker = outbox.worker().on_disabled(callback);
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        [("settable".to_owned(), DisableReason::Gone)]
    );
    let requests = receiver.requests("settable");
    assert!((1..=16).contains(&requests), "those in flight: {requests}");
    let dead = outbox.dead("settable", Page::default()).await.unwrap();
    assert_eq!(dead.len(), requests);
    assert!(
        dead.iter()
            .all(|record| record.verdict == Some(Verdict::Gone.into()))
    );
    let kept = outbox.pending("settable", Page::default()).await.unwrap();
    assert_eq!(kept.len(), 100 - requests);
    assert!(
        kept.iter().all(|record| record.due_at.is_none()),
        "until it is resumed"
    );
    let state = outbox.endpoint("settable").await.unwrap();
    assert!(state.disabled_at.is_some() && state.is_paused);

    receiver.set_status(200);
    assert_eq!(outbox.resume("settable").await.unwrap(), kept.len() as u64);
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(database.count(2).await, kept.len() as i64);
    assert_eq!(
        outbox.endpoint("settable").await.unwrap(),
        Default::default()
    );
}

async fn an_endpoint_that_fails_for_too_long_is_disabled(database: Database) {
    let receiver = Receiver::start().await;
    database.enqueue(&message("msg_1"), &["500"]).await;
    let outbox = database.outbox();
    let (told, callback) = told();
    let worker = outbox.worker().schedule(schedule(1)).on_disabled(callback);
    worker
        .clone()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert!(told.lock().unwrap().is_empty(), "not within five days");
    let first = outbox.endpoint("500").await.unwrap().failing_since.unwrap();

    database.enqueue(&message("msg_2"), &["500"]).await;
    let strict = worker.clone().disable_after(Duration::from_millis(1));
    strict
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        [("500".to_owned(), DisableReason::Failing)]
    );
    let state = outbox.endpoint("500").await.unwrap();
    assert_eq!(state.failing_since, Some(first));
    assert!(state.disabled_at.is_some());

    // A failure long ago does not count.
    outbox.resume("500").await.unwrap();
    database.execute("delete from outbox.endpoint").await;
    let long_ago = database.choose("insert into outbox.endpoint (id, failing_since, failed_at) values ('500', 0, 1)", "insert into outbox.endpoint (id, failing_since, failed_at) values ('500', 'epoch', 'epoch')");
    database.execute(long_ago).await;
    database.enqueue(&message("msg_3"), &["500"]).await;
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert!(outbox.endpoint("500").await.unwrap().disabled_at.is_none());
}

async fn a_success_ends_a_series_of_failures(database: Database) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    let worker = outbox.worker().schedule(schedule(0));
    for (number, status, is_failing) in [
        (1, 500, true),
        (2, 404, true),
        (3, 200, false),
        (4, 502, true),
    ] {
        receiver.set_status(status);
        database
            .enqueue(&message(&format!("msg_{number}")), &["settable"])
            .await;
        worker
            .clone()
            .run_once(patient_client(), receiver.lookup())
            .await
            .unwrap();
        let state = outbox.endpoint("settable").await.unwrap();
        assert_eq!(state.failing_since.is_some(), is_failing, "after {status}");
    }
}

async fn a_throttled_endpoint_rests_as_long_as_it_asks(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 100, "throttled").await;
    database.fill("other_", 100, "ok").await;
    let outbox = database.outbox();
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(database.count(2).await, 100);
    let requests = receiver.requests("throttled");
    assert!((1..=16).contains(&requests), "those in flight: {requests}");
    let state = outbox.endpoint("throttled").await.unwrap();
    let pause = state
        .paused_until
        .unwrap()
        .duration_since(std::time::SystemTime::now())
        .unwrap();
    assert!(
        pause > Duration::from_secs(3500) && pause <= Duration::from_secs(3601),
        "{pause:?}"
    );
    assert_eq!(outbox.stats().await.unwrap().due, 0);
    assert_eq!(
        outbox
            .pending("throttled", Page::default())
            .await
            .unwrap()
            .len(),
        100
    );
}

async fn a_pause_does_not_enable_a_disabled_endpoint(database: Database) {
    let receiver = Receiver::start().await;
    database.enqueue(&message("msg_1"), &["410"]).await;
    let outbox = database.outbox();
    let worker = || outbox.worker();
    worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    let disabled = outbox.endpoint("410").await.unwrap();
    assert!(disabled.is_paused && disabled.disabled_at.is_some());

    let past = Some(std::time::SystemTime::UNIX_EPOCH);
    outbox.pause("410", past).await.unwrap();
    assert_eq!(outbox.endpoint("410").await.unwrap(), disabled);
    database.enqueue(&message("msg_2"), &["410"]).await;
    worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(receiver.requests("410"), 1);

    // After it is resumed, it can be paused, and disabled again.
    outbox.resume("410").await.unwrap();
    outbox.pause("410", past).await.unwrap();
    worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(receiver.requests("410"), 2);
    assert!(outbox.endpoint("410").await.unwrap().disabled_at.is_some());
}
