//! Enqueueing is a part of the caller's transaction.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::Method;
use openapi_webhooks_outbox::{Lookup, Page};
use tokio::time::timeout;

use crate::support::database::{Database, End};
use crate::support::message;
use crate::support::receiver::{Receiver, endpoint_at};
use crate::support::worker::patient_client;

crate::for_each_store!(
    a_rollback_leaves_nothing,
    enqueueing_twice_gives_each_row_once,
    an_id_belongs_to_one_message,
    without_endpoints_nothing_is_stored,
    migrating_again_changes_nothing,
    migrating_again_waits_for_no_transaction,
    odd_keys_and_large_messages_are_delivered,
);

async fn a_rollback_leaves_nothing(database: Database) {
    database
        .try_enqueue(&[message("msg_1")], &["ok"], End::Rollback)
        .await
        .unwrap();
    assert_eq!(
        database.number("select count(*) from outbox.message").await,
        0
    );
    assert_eq!(
        database
            .number("select count(*) from outbox.delivery")
            .await,
        0
    );
    database.enqueue(&message("msg_1"), &["ok"]).await;
    assert_eq!(database.count(0).await, 1);
}

async fn enqueueing_twice_gives_each_row_once(database: Database) {
    database.enqueue(&message("msg_1"), &["a", "b", "a"]).await;
    database.enqueue(&message("msg_1"), &["a", "b", "c"]).await;
    database.enqueue(&message("msg_2"), &["a"]).await;
    assert_eq!(
        database.number("select count(*) from outbox.message").await,
        2
    );
    assert_eq!(database.count(0).await, 4);
}

async fn an_id_belongs_to_one_message(database: Database) {
    database.enqueue(&message("msg_1"), &["a"]).await;
    let other = MessageBuilder::new("other", Method::POST).empty().unwrap();
    let other = other.with_id("msg_1").unwrap();
    let error = database.try_enqueue(&[other], &["b"], End::Commit).await;
    let error = error.unwrap_err();
    assert!(
        error.to_string().contains("another message has this id"),
        "{error}"
    );
    assert_eq!(database.count(0).await, 1);
}

async fn without_endpoints_nothing_is_stored(database: Database) {
    database.enqueue(&message("msg_1"), &[]).await;
    assert_eq!(
        database.number("select count(*) from outbox.message").await,
        0
    );
}

async fn migrating_again_changes_nothing(database: Database) {
    database.enqueue(&message("msg_1"), &["a"]).await;
    let outboxes = [database.outbox(), database.outbox()];
    let [one, two] = &outboxes;
    let (one, two) = tokio::join!(one.migrate(), two.migrate());
    one.and(two).unwrap();
    assert_eq!(database.count(0).await, 1);

    let table = database.version_table();
    database
        .execute(&format!("update {table} set version = 99"))
        .await;
    assert!(database.outbox().migrate().await.unwrap_err().is_schema());
}

/// A process that starts must not wait for a long transaction of another one, nor let others wait.
async fn migrating_again_waits_for_no_transaction(database: Database) {
    let outbox = database.outbox();
    let (message, endpoints) = (message("msg_1"), ["a"]);
    // If it waited, SQLite would fail after 10 seconds, and Postgres would not respond.
    let migrated = async || timeout(Duration::from_secs(30), outbox.migrate()).await;
    match &database {
        #[cfg(feature = "sqlite")]
        Database::Sqlite { .. } => {
            let mut connection = database.rusqlite();
            let mut transaction = connection.transaction().unwrap();
            let enqueued = outbox.enqueue(&mut transaction, &message, endpoints);
            enqueued.await.unwrap();
            migrated().await.expect("does not wait").unwrap();
        }
        #[cfg(feature = "postgres")]
        Database::Postgres { .. } => {
            let mut client = database.tokio_postgres().await;
            let mut transaction = client.transaction().await.unwrap();
            let enqueued = outbox.enqueue(&mut transaction, &message, endpoints);
            enqueued.await.unwrap();
            migrated().await.expect("does not wait").unwrap();
        }
    }
}

async fn odd_keys_and_large_messages_are_delivered(database: Database) {
    let longest = "a".repeat(256);
    let keys = [
        " ",
        "'",
        "\"",
        "\\",
        "%_*?",
        "{}",
        "null",
        "$1",
        "\n\t",
        "é漢😀",
        "\u{fffd}",
        &longest,
    ];
    let large = format!("\0{}", "a".repeat(256 * 1024));
    let message = MessageBuilder::new("new-subscription", Method::POST)
        .json("application/json", &large)
        .unwrap();
    database.enqueue(&message, &keys).await;
    let receiver = Receiver::start().await;
    let address = receiver.address;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let lookup = move |key: String| {
        log.lock().unwrap().push(key);
        std::future::ready(Ok::<_, String>(Lookup::Send(endpoint_at(address, "ok"))))
    };
    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight(2);
    worker.run_once(patient_client(), lookup).await.unwrap();
    assert_eq!(database.count(2).await, keys.len() as i64);
    let mut asked = asked.lock().unwrap().clone();
    asked.sort_unstable();
    let mut sorted = keys;
    sorted.sort_unstable();
    assert_eq!(asked, sorted);
    for key in keys {
        assert!(outbox.resend(message.id(), key).await.unwrap(), "{key:?}");
        let waiting = outbox.pending(key, Page::default()).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].endpoint.as_str()), (1, key));
        outbox.pause(key, None).await.unwrap();
        assert!(outbox.endpoint(key).await.unwrap().is_paused);
    }
}
