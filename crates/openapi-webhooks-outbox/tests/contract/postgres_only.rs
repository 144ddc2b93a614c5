//! What only Postgres can do.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use openapi_webhooks_outbox::{DeliveryState, Outbox, Page, Tls, tokio_postgres};
use tokio::time::Instant;

use crate::support::cluster::Cluster;
use crate::support::database::{Database, connect};
use crate::support::receiver::Receiver;
use crate::support::worker::{Running, client, patient_client, schedule};
use crate::support::{message, until};

/// A long transaction of somebody else keeps deleted entries in the indexes.
#[tokio::test]
async fn an_old_snapshot_does_not_slow_claims() {
    const MESSAGES: i64 = 4_000;
    let Some(database) = Database::postgres().await else {
        return;
    };
    let mut other = database.tokio_postgres().await;
    let snapshot = other
        .build_transaction()
        .isolation_level(tokio_postgres::IsolationLevel::RepeatableRead);
    let snapshot = snapshot.start().await.unwrap();
    snapshot
        .query_one("select count(*) from webhooks.delivery", &[])
        .await
        .unwrap();

    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES as usize, "ok").await;
    let spread = "update webhooks.delivery set due_at = now() - id * interval '10 milliseconds'";
    database.execute(spread).await;
    let before = scans(&database, "delivery_due").await;
    let outbox = database.outbox();
    let start = Instant::now();
    let worker = outbox
        .worker()
        .max_in_flight(16)
        .max_in_flight_per_endpoint(32);
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    let seconds = start.elapsed().as_secs() as i64;
    drop(outbox);
    assert_eq!(database.count(2).await, MESSAGES);
    until("the scans are counted", async || {
        scans(&database, "delivery_due").await.0 - before.0 > MESSAGES / 16
    })
    .await;
    let (scans, entries) = scans(&database, "delivery_due").await;
    let (scans, entries) = (scans - before.0, entries - before.1);
    // Once a second, a claim reads all entries. The others read some 200 each. Without a low-water mark they
    // would read those of all deliveries that are gone, half of all on average.
    let most = scans * MESSAGES / 6 + (seconds + 2) * 2 * MESSAGES;
    assert!(
        entries < most,
        "{entries} entries in {scans} scans of {seconds} seconds, not {most}"
    );
    snapshot.rollback().await.unwrap();
}

/// How often an index was scanned, and how many of its entries were read.
async fn scans(database: &Database, index: &str) -> (i64, i64) {
    let query = "select idx_scan, idx_tup_read from pg_stat_user_indexes where indexrelname = $1";
    let row = database
        .tokio_postgres()
        .await
        .query_one(query, &[&index])
        .await
        .unwrap();
    (row.get(0), row.get(1))
}

/// Every statement finds its rows by an index, whatever the planner believes about the tables.
#[tokio::test]
async fn tables_that_were_never_analyzed_are_not_scanned() {
    let Some(database) = Database::postgres().await else {
        return;
    };
    for table in ["delivery", "message", "attempt", "endpoint"] {
        database
            .execute(&format!(
                "alter table outbox.{table} set (autovacuum_enabled = false)"
            ))
            .await;
    }
    let receiver = Receiver::start().await;
    database.fill("later_", 20_000, "later").await;
    database
        .execute("update outbox.delivery set due_at = now() + interval '1 day'")
        .await;
    database.fill("msg_", 300, "ok").await;
    database.fill("dead_", 300, "400").await;
    database.execute("select pg_stat_reset()").await;

    let outbox = database.outbox();
    let worker = outbox.worker().schedule(schedule(0));
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    for state in [
        DeliveryState::Waiting,
        DeliveryState::Delivered,
        DeliveryState::Dead,
    ] {
        outbox
            .deliveries("ok", state, Page::default())
            .await
            .unwrap();
    }
    outbox.attempts("msg_1").await.unwrap();
    outbox.stats().await.unwrap();
    outbox.pause("ok", None).await.unwrap();
    outbox.resume("ok").await.unwrap();
    outbox.resend("msg_1", "ok").await.unwrap();
    outbox.replay("400", SystemTime::UNIX_EPOCH).await.unwrap();
    outbox.clean(Duration::ZERO).await.unwrap();
    drop(outbox);
    until("the scans are counted", async || {
        scans(&database, "delivery_due").await.0 > 10
    })
    .await;

    let query = "select relname::text, seq_scan from pg_stat_user_tables
        where relname in ('delivery', 'message', 'attempt', 'endpoint')";
    let rows = database
        .tokio_postgres()
        .await
        .query(query, &[])
        .await
        .unwrap();
    let scans: HashMap<String, i64> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(scans.len(), 4);
    assert!(scans.values().all(|count| *count == 0), "{scans:?}");
}

#[tokio::test]
async fn a_restart_of_the_server_loses_nothing() {
    const MESSAGES: usize = 2_000;
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let database = cluster.database();
    database.outbox().migrate().await.unwrap();
    let receiver = Receiver::start().await;
    database.fill("msg_", MESSAGES, "after/50").await;
    let outbox = database.outbox();
    let lease = Duration::from_secs(2);
    let worker = outbox.worker().max_in_flight_per_endpoint(32).lease(lease);
    let worker = worker.schedule(schedule(100));
    let worker = Running::start(worker, client(Duration::from_secs(1)), receiver.lookup());
    for restart in 1..=2 {
        let before = receiver.requests("after/50");
        until("it delivers", async || {
            receiver.requests("after/50") >= before + 200
        })
        .await;
        cluster.control(&["-m", "immediate", "restart"]);
        assert!(
            receiver.requests("after/50") < MESSAGES,
            "before restart {restart}"
        );
    }
    until("all are delivered", async || {
        database.count(2).await == MESSAGES as i64
    })
    .await;
    worker.stop().await;
    assert_eq!(receiver.messages("after/50").len(), MESSAGES);
}

#[tokio::test]
async fn a_worker_waits_for_a_server_that_starts_later() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let database = cluster.database();
    database.outbox().migrate().await.unwrap();
    let receiver = Receiver::start().await;
    database.fill("msg_", 10, "ok").await;
    cluster.control(&["-m", "immediate", "stop"]);
    let outbox = database.outbox();
    assert!(outbox.stats().await.unwrap_err().is_connection());
    let worker = Running::of(&outbox, receiver.lookup());
    tokio::time::sleep(Duration::from_millis(500)).await;
    cluster.control(&["start"]);
    until("all are delivered", async || receiver.requests("ok") == 10).await;
    worker.stop().await;
    assert_eq!(database.count(2).await, 10);

    // The server is there, and no retry will create the database.
    let url = cluster.url().replace("dbname=postgres", "dbname=missing");
    let outbox = Outbox::postgres(url.parse().unwrap(), Tls::off()).unwrap();
    let never = std::future::pending();
    let error = outbox.run(patient_client(), receiver.lookup(), never).await;
    let error = error.unwrap_err();
    assert!(
        !error.is_connection() && error.to_string().contains("missing"),
        "{error}"
    );
}

#[tokio::test]
async fn a_worker_that_waits_for_its_server_can_be_stopped() {
    let config = "host=127.0.0.1 port=1 user=someone".parse().unwrap();
    let outbox = Outbox::postgres(config, Tls::off()).unwrap();
    let receiver = Receiver::start().await;
    let soon = tokio::time::sleep(Duration::from_millis(300));
    let stopped = outbox.run(patient_client(), receiver.lookup(), soon).await;
    stopped.unwrap();
    let worker = outbox.worker();
    let once = worker.run_once(patient_client(), receiver.lookup()).await;
    assert!(once.unwrap_err().is_connection());
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_without_its_password() {
    let config: tokio_postgres::Config =
        "host=127.0.0.1 port=1 user=someone password=hunter2 dbname=app"
            .parse()
            .unwrap();
    let outbox = Outbox::postgres(config, Tls::off()).unwrap();
    let error = outbox.stats().await.unwrap_err();
    assert!(error.is_connection() && error.to_string().contains("refused"));
    for text in [
        format!("{error} {error:?}"),
        format!("{outbox:?} {:?}", outbox.worker()),
    ] {
        assert!(
            !text.contains("hunter2") && !text.contains("someone"),
            "{text}"
        );
    }
    assert!(
        Outbox::postgres("user=someone".parse().unwrap(), Tls::off())
            .unwrap_err()
            .is_invalid()
    );
}

#[tokio::test]
async fn an_error_quotes_no_payload() {
    let Some(database) = Database::postgres().await else {
        return;
    };
    database
        .execute("alter table outbox.message add constraint refused check (webhook = '')")
        .await;
    let outbox = database.outbox();
    let mut connection = database.tokio_postgres().await;
    let mut transaction = connection.transaction().await.unwrap();
    let error = outbox
        .enqueue(&mut transaction, &message("msg_1"), ["ok"])
        .await
        .unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("refused") && text.contains("23514"), "{text}");
    assert!(
        !text.contains("version") && !text.contains("msg_1"),
        "{text}"
    );
}

#[tokio::test]
async fn tls_is_verified_and_never_given_up() {
    let certificate = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let Some(cluster) = Cluster::start() else {
        return;
    };
    cluster.write("server.crt", &certificate.cert.pem());
    cluster.write("server.key", &certificate.signing_key.serialize_pem());
    cluster.configure("ssl = on");
    cluster.control(&["restart"]);
    let config = || -> tokio_postgres::Config {
        let url = cluster.url().replace("host=127.0.0.1", "host=localhost");
        format!("{url} sslmode=disable").parse().unwrap()
    };
    let root = Tls::verified_by(certificate.cert.der().to_vec()).unwrap();
    let outbox = Outbox::postgres(config(), root.clone()).unwrap();
    outbox.migrate().await.unwrap();
    let encrypted = "select count(*) from pg_stat_ssl join pg_stat_activity using (pid)
        where ssl and application_name = 'openapi-webhooks-outbox'";
    let other = connect(&cluster.url()).await;
    assert!(
        other
            .query_one(encrypted, &[])
            .await
            .unwrap()
            .get::<_, i64>(0)
            > 0
    );

    let untrusted = Outbox::postgres(config(), Tls::verified()).unwrap();
    assert!(untrusted.migrate().await.unwrap_err().is_connection());
    assert!(
        Tls::verified_by(*b"no certificate")
            .unwrap_err()
            .is_invalid()
    );

    cluster.configure("ssl = off");
    cluster.control(&["restart"]);
    let plain = Outbox::postgres(config(), root).unwrap();
    assert!(
        plain.migrate().await.unwrap_err().is_connection(),
        "no connection without TLS"
    );
    Outbox::postgres(config(), Tls::off())
        .unwrap()
        .migrate()
        .await
        .unwrap();
}

/// The settings of the application's session do not matter.
#[tokio::test]
async fn enqueueing_works_in_any_session() {
    let Some(database) = Database::postgres().await else {
        return;
    };
    let outbox = database.outbox();
    let mut client = database.tokio_postgres().await;
    for (number, setting) in [
        "search_path = ''",
        "search_path = missing",
        "default_transaction_isolation = 'serializable'",
        "default_transaction_isolation = 'repeatable read'",
        "plan_cache_mode = force_custom_plan",
        "DateStyle = 'German, DMY'",
        "TimeZone = 'Asia/Kathmandu'",
        "standard_conforming_strings = off",
        "constraint_exclusion = on",
    ]
    .into_iter()
    .enumerate()
    {
        let set = format!("reset all; set {setting}");
        client.batch_execute(&set).await.unwrap();
        let message = message(&format!("msg_{number}"));
        for endpoint in ["a", "b"] {
            let mut transaction = client.transaction().await.unwrap();
            let enqueued = outbox.enqueue(&mut transaction, &message, [endpoint]);
            enqueued.await.unwrap();
            transaction.commit().await.unwrap();
        }
        let expected = 2 * (number as i64 + 1);
        assert_eq!(database.count(0).await, expected, "{setting}");
    }

    client
        .batch_execute("reset all; set default_transaction_read_only = on")
        .await
        .unwrap();
    let mut transaction = client.transaction().await.unwrap();
    let message = message("msg_read_only");
    let refused = outbox.enqueue(&mut transaction, &message, ["a"]).await;
    let error = refused.unwrap_err().to_string();
    assert!(error.contains("read-only"), "{error}");
}
