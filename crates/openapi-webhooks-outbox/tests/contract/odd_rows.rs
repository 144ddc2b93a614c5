//! Rows that cannot be delivered end alone.

use openapi_webhooks_outbox::{Page, RecordedVerdict};

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::worker::{patient_client, schedule};

crate::for_each_store!(
    an_undecodable_message_ends_alone,
    a_delivery_without_its_message_ends_alone,
    a_newer_format_waits_for_a_newer_worker,
    a_delivery_that_kills_its_workers_ends,
    a_result_that_the_database_refuses_holds_back_no_other,
);

async fn an_undecodable_message_ends_alone(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 10, "ok").await;
    for (id, stored) in [
        ("msg_3", ""),
        ("msg_4", "{}"),
        ("msg_5", r#"{"version": 1, "id": "a.b"}"#),
    ] {
        database
            .execute(&format!(
                "update outbox.message set stored = '{stored}' where id = '{id}'"
            ))
            .await;
    }
    let outbox = database.outbox();
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!((database.count(2).await, database.count(3).await), (7, 3));
    let dead = outbox.dead("ok", Page::default()).await.unwrap();
    assert!(
        dead.iter()
            .all(|record| record.verdict == Some(RecordedVerdict::Undecodable))
    );
    assert_eq!(outbox.stats().await.unwrap().undecodable, 3);
    assert_eq!(
        outbox.attempts("msg_3").await.unwrap()[0].verdict,
        RecordedVerdict::Undecodable
    );
}

async fn a_delivery_without_its_message_ends_alone(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 10, "ok").await;
    // A connection of the application may not enforce foreign keys.
    let delete = database.choose(
        "pragma foreign_keys = off; delete from outbox.message where id = 'msg_3'",
        "alter table outbox.delivery drop constraint delivery_message_id_fkey;
            delete from outbox.message where id = 'msg_3'",
    );
    database.execute(delete).await;
    let outbox = database.outbox();
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!((database.count(2).await, database.count(3).await), (9, 1));
    assert_eq!(outbox.stats().await.unwrap().undecodable, 1);
}

async fn a_newer_format_waits_for_a_newer_worker(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 10, "ok").await;
    let newer = r#"update outbox.message set stored = '{"version": 2}' where id = 'msg_3'"#;
    database.execute(newer).await;
    let outbox = database.outbox();
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!((database.count(2).await, database.count(0).await), (9, 1));
    let waiting = outbox.pending("ok", Page::default()).await.unwrap();
    assert_eq!(
        (waiting[0].message_id.as_str(), waiting[0].attempts),
        ("msg_3", 0)
    );
    assert!(
        waiting[0].due_at.unwrap() > std::time::SystemTime::now(),
        "not at once"
    );
    let stats = outbox.stats().await.unwrap();
    assert_eq!((stats.newer_format, stats.released), (1, 1));
}

async fn a_delivery_that_kills_its_workers_ends(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 2, "ok").await;
    database
        .execute("update outbox.delivery set unfinished = 10 where message_id = 'msg_1'")
        .await;
    database
        .execute("update outbox.delivery set unfinished = 9 where message_id = 'msg_2'")
        .await;
    let outbox = database.outbox();
    outbox
        .worker()
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    let dead = outbox.dead("ok", Page::default()).await.unwrap();
    assert_eq!((dead.len(), dead[0].message_id.as_str()), (1, "msg_1"));
    assert_eq!(dead[0].verdict, Some(RecordedVerdict::Abandoned));
    assert_eq!(receiver.messages("ok"), [("msg_2".to_owned(), 1)].into());
}

async fn a_result_that_the_database_refuses_holds_back_no_other(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 300, "ok").await;
    database.fill("refused_", 2, "418").await;
    let refuse = database.choose(
        "create trigger refuse before insert on outbox.attempt when new.status = 418
            begin select raise(abort, 'refused'); end",
        "alter table outbox.attempt add constraint refuse check (status <> 418)",
    );
    let expire = database.choose(
        "update outbox.delivery set leased_until = 1, unfinished = 10 where state = 1",
        "update outbox.delivery set leased_until = 'epoch', unfinished = 10 where state = 1",
    );
    database.execute(refuse).await;
    let outbox = database.outbox();
    let run = || {
        let worker = outbox.worker().schedule(schedule(0));
        worker.run_once(patient_client(), receiver.lookup())
    };
    run().await.unwrap();
    assert_eq!((database.count(2).await, database.count(1).await), (300, 2));
    assert_eq!(outbox.stats().await.unwrap().fenced, 0);

    // After some leases, no more attempts are made.
    database.execute(expire).await;
    run().await.unwrap();
    assert_eq!((database.count(3).await, database.count(1).await), (2, 0));
    let dead = outbox.dead("418", Page::default()).await.unwrap();
    assert_eq!(dead[0].verdict, Some(RecordedVerdict::Abandoned));
    assert_eq!(receiver.requests("418"), 2);
}
