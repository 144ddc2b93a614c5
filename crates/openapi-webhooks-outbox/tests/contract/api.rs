//! What an operator asks for: sending again, pauses, lists, retention.

use std::time::{Duration, SystemTime};

use openapi_webhooks_outbox::{DeliveryState, Page};
use tokio::time::timeout;

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::worker::{Running, patient_client, schedule};
use crate::support::{PATIENCE, message, until};

crate::for_each_store!(
    an_ended_delivery_is_sent_again,
    a_replay_sends_what_ended_since,
    a_replay_sends_nothing_twice,
    a_replay_includes_the_time_since_which_it_sends,
    dead_letters_are_sent_again,
    resuming_an_endpoint_that_still_fails_repeats_few_retries,
    resuming_an_endpoint_that_is_disabled_again_ends,
    a_pause_holds_deliveries_back_until_it_ends,
    lists_come_in_pages,
    retention_deletes_what_ended,
    a_deletion_that_fails_leaves_no_message_behind,
    retention_while_running_loses_nothing,
);

async fn an_ended_delivery_is_sent_again(database: Database) {
    let receiver = Receiver::start().await;
    database.enqueue(&message("msg_1"), &["settable"]).await;
    let outbox = database.outbox();
    let run = || {
        outbox
            .worker()
            .schedule(schedule(1))
            .run_once(patient_client(), receiver.lookup())
    };
    assert!(
        !outbox.resend("msg_1", "settable").await.unwrap(),
        "it has not ended"
    );
    run().await.unwrap();
    assert_eq!(database.count(3).await, 1);

    assert!(outbox.resend("msg_1", "settable").await.unwrap());
    assert!(!outbox.resend("msg_1", "other").await.unwrap());
    run().await.unwrap();
    let attempts = outbox.attempts("msg_1").await.unwrap();
    let numbers: Vec<_> = attempts.iter().map(|attempt| attempt.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4], "a new schedule");

    receiver.set_status(200);
    assert!(outbox.resend("msg_1", "settable").await.unwrap());
    run().await.unwrap();
    assert_eq!(database.count(2).await, 1);
    assert!(
        outbox.resend("msg_1", "settable").await.unwrap(),
        "delivered ones too"
    );
    run().await.unwrap();
    assert_eq!(receiver.requests("settable"), 6);
}

async fn a_replay_sends_what_ended_since(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("old_", 10, "ok/1").await;
    let outbox = database.outbox();
    let run = || {
        let worker = outbox.worker().max_in_flight_per_endpoint(128);
        worker.run_once(patient_client(), receiver.lookup())
    };
    run().await.unwrap();
    let old = database.choose(
        "update outbox.delivery set ended_at = ended_at - 3600000",
        "update outbox.delivery set ended_at = ended_at - interval '1 hour'",
    );
    database.execute(old).await;
    database.fill("new_", 1_100, "ok/1").await;
    database.fill("other_", 10, "ok/2").await;
    run().await.unwrap();
    let since = SystemTime::now() - Duration::from_secs(1800);
    assert_eq!(outbox.replay("ok/1", since).await.unwrap(), 1_100);
    run().await.unwrap();
    let messages = receiver.messages("ok/1");
    let twice = messages
        .iter()
        .filter(|(id, count)| id.starts_with("new_") && **count == 2);
    assert_eq!(twice.count(), 1_100);
    assert_eq!(receiver.requests("ok/1"), 2_210);
    assert_eq!(receiver.requests("ok/2"), 10);
}

async fn dead_letters_are_sent_again(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("delivered_", 3, "settable").await;
    database.fill("other_", 2, "500").await;
    let outbox = database.outbox();
    let run = || {
        let worker = outbox.worker().schedule(schedule(0));
        let worker = worker.max_in_flight_per_endpoint(128);
        worker.run_once(patient_client(), receiver.lookup())
    };
    receiver.set_status(200);
    run().await.unwrap();
    receiver.set_status(500);
    database.fill("dead_", 1_100, "settable").await;
    run().await.unwrap();
    receiver.set_status(200);
    assert_eq!(outbox.resend_dead("settable").await.unwrap(), 1_100);
    run().await.unwrap();
    assert_eq!(
        (database.count(2).await, database.count(3).await),
        (1_103, 2)
    );
    assert_eq!(receiver.requests("settable"), 3 + 2 * 1_100);
}

async fn a_replay_includes_the_time_since_which_it_sends(database: Database) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    for number in 0..20 {
        let id = format!("msg_{number}");
        database.enqueue(&message(&id), &["ok"]).await;
        let since = SystemTime::now();
        let run_once = outbox
            .worker()
            .run_once(patient_client(), receiver.lookup());
        run_once.await.unwrap();
        assert!(outbox.replay("ok", since).await.unwrap() > 0, "{number}");
        let run_once = outbox
            .worker()
            .run_once(patient_client(), receiver.lookup());
        run_once.await.unwrap();
    }
    for (since, expected) in [
        (SystemTime::UNIX_EPOCH - Duration::from_secs(1 << 44), 20),
        (SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 44), 0),
    ] {
        assert_eq!(outbox.replay("ok", since).await.unwrap(), expected);
    }
}

/// More deliveries than one transaction changes.
const MANY: usize = 1_100;

/// A trigger does what a fast worker does between two transactions.
async fn a_replay_sends_nothing_twice(database: Database) {
    database.fill("msg_", MANY, "ok").await;
    database
        .execute(database.choose(
            "update outbox.delivery set state = 2, ended_at = due_at - 1000 * id;
            create trigger deliver after update of state on outbox.delivery when new.state = 0
                begin update outbox.delivery set state = 2, ended_at = new.due_at where id = new.id; end",
            "update outbox.delivery set state = 2, ended_at = due_at - id * interval '1 second';
            create function deliver() returns trigger language plpgsql as $$ begin
                new.state = 2; new.ended_at = new.due_at; return new; end $$;
            create trigger deliver before update of state on outbox.delivery for each row
                execute function deliver()",
        ))
        .await;
    let outbox = database.outbox();
    let replay = timeout(PATIENCE, outbox.replay("ok", SystemTime::UNIX_EPOCH));
    assert_eq!(replay.await.unwrap().unwrap(), MANY as u64);
}

async fn resuming_an_endpoint_that_still_fails_repeats_few_retries(database: Database) {
    let refail = database.choose(
        "begin update outbox.delivery set due_at = new.due_at + 5000 where id = new.id; end",
        "new.due_at = new.due_at + interval '5 seconds'",
    );
    let resumed = resume_beside(&database, refail).await;
    assert!((MANY..=2 * MANY).contains(&resumed), "{resumed}");
}

async fn resuming_an_endpoint_that_is_disabled_again_ends(database: Database) {
    let disable = database.choose(
        "begin update outbox.endpoint set paused_until = 9223372036854775807 where id = 'ok';
            update outbox.delivery set due_at = 9223372036854775807 where id = new.id; end",
        "update outbox.endpoint set paused_until = 'infinity' where id = 'ok'; new.due_at = 'infinity'",
    );
    assert_eq!(resume_beside(&database, disable).await, 1_000);
}

/// Resumes an endpoint while a trigger does what a fast worker does with each delivery that is due.
async fn resume_beside(database: &Database, worker: &str) -> usize {
    database.fill("msg_", MANY, "ok").await;
    let outbox = database.outbox();
    outbox.pause("ok", None).await.unwrap();
    let never = "update outbox.delivery set due_at =";
    database
        .execute(database.choose(
            &format!(
                "{never} 9223372036854775807;
                create trigger attempt after update of due_at on outbox.delivery {worker}"
            ),
            &format!(
                "{never} 'infinity';
                create function attempt() returns trigger language plpgsql as $$ begin
                    {worker}; return new; end $$;
                create trigger attempt before update of due_at on outbox.delivery for each row
                    execute function attempt()"
            ),
        ))
        .await;
    let resumed = timeout(PATIENCE, outbox.resume("ok")).await;
    resumed.unwrap().unwrap() as usize
}

async fn a_pause_holds_deliveries_back_until_it_ends(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 1_100, "ok/1").await;
    let outbox = database.outbox();
    let run = || {
        outbox
            .worker()
            .run_once(patient_client(), receiver.lookup())
    };

    for key in ["", "a\0", &"a".repeat(257)] {
        assert!(outbox.pause(key, None).await.unwrap_err().is_invalid());
    }
    outbox.pause("ok/1", None).await.unwrap();
    run().await.unwrap();
    assert_eq!(receiver.requests("ok/1"), 0);
    let state = outbox.endpoint("ok/1").await.unwrap();
    assert!(state.is_paused && state.paused_until.is_none() && state.disabled_at.is_none());
    assert_eq!(outbox.stats().await.unwrap().due, 0);
    assert_eq!(outbox.resume("ok/1").await.unwrap(), 1_100);
    run().await.unwrap();
    assert_eq!(receiver.requests("ok/1"), 1_100);

    let ages = Duration::from_secs(1 << 44);
    for (until, is_paused) in [
        (SystemTime::UNIX_EPOCH - ages, false),
        (SystemTime::UNIX_EPOCH + ages, true),
    ] {
        outbox.pause("ok/1", Some(until)).await.unwrap();
        let state = outbox.endpoint("ok/1").await.unwrap();
        assert_eq!((state.is_paused, state.paused_until), (is_paused, None));
    }

    database.enqueue(&message("later"), &["ok/1"]).await;
    let until_then = SystemTime::now() + Duration::from_millis(1_500);
    outbox.pause("ok/1", Some(until_then)).await.unwrap();
    let worker = Running::of(&outbox, receiver.lookup());
    until("it is delivered", async || {
        receiver.messages("ok/1").contains_key("later")
    })
    .await;
    assert!(SystemTime::now() >= until_then);
    worker.stop().await;
}

async fn lists_come_in_pages(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 25, "500").await;
    database.fill("other_", 5, "ok").await;
    let outbox = database.outbox();
    let pages = async |state| {
        let (mut page, mut ids, mut count) = (Page::default().limit(10), Vec::new(), 0);
        loop {
            let part = outbox.deliveries("500", state, page).await.unwrap();
            count += 1;
            assert!(
                part.iter()
                    .all(|record| record.state == state && record.endpoint == "500")
            );
            let Some(last) = part.last() else { break };
            page = page.after(last);
            ids.extend(part.into_iter().map(|record| record.id));
        }
        let total = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), total, "each once");
        (total, count)
    };
    assert_eq!(pages(DeliveryState::Waiting).await, (25, 4));
    assert_eq!(
        outbox.pending("500", Page::default()).await.unwrap().len(),
        25
    );
    let worker = outbox.worker().schedule(schedule(0));
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(pages(DeliveryState::Dead).await, (25, 4));
    assert_eq!(pages(DeliveryState::Waiting).await, (0, 1));
    assert_eq!(pages(DeliveryState::InFlight).await, (0, 1));
    database
        .execute("update outbox.delivery set state = 1, leased_until = ended_at")
        .await;
    assert_eq!(pages(DeliveryState::InFlight).await, (25, 4));
    let attempts = outbox.attempts_to("msg_1", "500").await.unwrap();
    assert_eq!(attempts, outbox.attempts("msg_1").await.unwrap());
    assert_eq!(attempts.len(), 1);
    assert_eq!(outbox.attempts_to("msg_1", "ok").await.unwrap(), []);
}

async fn retention_deletes_what_ended(database: Database) {
    let receiver = Receiver::start().await;
    database.enqueue(&message("msg_1"), &["ok"]).await;
    database.enqueue(&message("msg_2"), &["ok", "paused"]).await;
    database.enqueue(&message("msg_3"), &["500"]).await;
    let outbox = database.outbox();
    outbox.pause("paused", None).await.unwrap();
    let worker = outbox.worker().schedule(schedule(0));
    worker
        .run_once(patient_client(), receiver.lookup())
        .await
        .unwrap();
    assert_eq!(outbox.clean(Duration::from_secs(3600)).await.unwrap(), 0);
    tokio::time::sleep(Duration::from_millis(5)).await;
    assert_eq!(outbox.clean(Duration::ZERO).await.unwrap(), 3);
    assert_eq!(
        database.number("select count(*) from outbox.attempt").await,
        0
    );
    assert_eq!(
        database.number("select count(*) from outbox.message").await,
        1
    );
    assert_eq!(database.count(0).await, 1, "what waits is kept");
    outbox.clean(Duration::MAX).await.unwrap();

    database.enqueue(&message("msg_4"), &["ok"]).await;
    let run_once = outbox
        .worker()
        .run_once(patient_client(), receiver.lookup());
    run_once.await.unwrap();
    tokio::time::sleep(Duration::from_millis(5)).await;
    let worker = outbox.worker().retention(Duration::ZERO);
    let worker = Running::start(worker, patient_client(), receiver.lookup());
    until("a worker deletes it", async || database.count(2).await == 0).await;
    worker.stop().await;
}

async fn a_deletion_that_fails_leaves_no_message_behind(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 10, "ok").await;
    let outbox = database.outbox();
    let run_once = outbox
        .worker()
        .run_once(patient_client(), receiver.lookup());
    run_once.await.unwrap();
    tokio::time::sleep(Duration::from_millis(5)).await;
    database
        .execute(database.choose(
            "create trigger refuse before delete on outbox.message
                begin select raise(abort, 'refused'); end",
            "create function refuse() returns trigger language plpgsql as $$ begin
                raise 'refused'; end $$;
            create trigger refuse before delete on outbox.message for each row execute function refuse()",
        ))
        .await;
    assert!(outbox.clean(Duration::ZERO).await.is_err());
    database
        .execute(database.choose(
            "drop trigger refuse",
            "drop trigger refuse on outbox.message",
        ))
        .await;
    assert_eq!(outbox.clean(Duration::ZERO).await.unwrap(), 10);
    let messages = "select count(*) from outbox.message";
    assert_eq!(database.number(messages).await, 0);
}

async fn retention_while_running_loses_nothing(database: Database) {
    let receiver = Receiver::start().await;
    database.fill("msg_", 2_000, "ok").await;
    let outbox = database.outbox();
    let worker = outbox.worker().max_in_flight_per_endpoint(64);
    let worker = Running::start(worker, patient_client(), receiver.lookup());
    until("all are delivered and deleted", async || {
        outbox.clean(Duration::ZERO).await.unwrap();
        database.number("select count(*) from outbox.message").await == 0
    })
    .await;
    worker.stop().await;
    let messages = receiver.messages("ok");
    assert_eq!(messages.len(), 2_000);
    assert!(messages.values().all(|count| *count == 1));
}
