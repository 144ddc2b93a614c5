//! What only SQLite can do.

use std::time::Duration;

use openapi_webhooks_outbox::rusqlite::{Connection, TransactionBehavior};
use openapi_webhooks_outbox::{DeliveryState, Outbox, Page, RecordedVerdict};
use tempfile::TempDir;

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::worker::patient_client;

/// SQLite does not check that text is UTF-8.
#[tokio::test]
async fn a_message_that_is_not_text_ends_alone() {
    let database = Database::sqlite().await;
    let receiver = Receiver::start().await;
    database.fill("msg_", 10, "ok").await;
    let broken = "update outbox.message set stored = cast(x'7bff7d' as text) where id = 'msg_3'";
    database.execute(broken).await;
    let outbox = database.outbox();
    let worker = outbox.worker();
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    let dead = outbox.dead("ok", Page::default()).await.unwrap();
    assert_eq!(dead[0].message_id, "msg_3");
    assert_eq!(dead[0].verdict, Some(RecordedVerdict::Undecodable));
    assert_eq!((database.count(2).await, dead.len()), (9, 1));
}

/// As another process does that creates the same file.
#[tokio::test]
async fn opening_a_new_file_waits_for_another_writer() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("app.db");
    let mut connection = Connection::open(&path).unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    let writer = std::thread::spawn(move || {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate);
        let transaction = transaction.unwrap();
        transaction.execute_batch("create table a (b)").unwrap();
        sender.send(()).unwrap();
        std::thread::sleep(Duration::from_millis(300));
        transaction.commit().unwrap();
    });
    receiver.recv().unwrap();
    let outbox = Outbox::sqlite(path).unwrap();
    outbox.migrate().await.unwrap();
    writer.join().unwrap();
}

/// Times are stored in milliseconds, rounded down.
#[tokio::test]
async fn a_replay_includes_what_ended_in_the_same_millisecond() {
    let database = Database::sqlite().await;
    let receiver = Receiver::start().await;
    database.fill("msg_", 1, "ok").await;
    let outbox = database.outbox();
    let worker = outbox.worker();
    let run_once = worker.run_once(patient_client(), receiver.lookup());
    run_once.await.unwrap();
    let (state, page) = (DeliveryState::Delivered, Page::default());
    let delivered = outbox.deliveries("ok", state, page).await.unwrap();
    let ended_at = delivered[0].ended_at.unwrap();
    for (later, expected) in [(1_000, 0), (999, 1)] {
        let since = ended_at + Duration::from_micros(later);
        assert_eq!(outbox.replay("ok", since).await.unwrap(), expected);
    }
}
