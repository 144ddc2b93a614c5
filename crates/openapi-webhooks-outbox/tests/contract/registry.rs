//! The registry of endpoints.

use std::time::{Duration, SystemTime};

use openapi_webhooks::Secret;
use openapi_webhooks_outbox::{Outbox, Page, Registration};

use crate::support::database::Database;
use crate::support::message;
use crate::support::receiver::Receiver;
use crate::support::worker::patient_client;

crate::for_each_store!(
    a_message_goes_to_those_who_receive_its_webhook,
    an_endpoint_comes_back_as_it_was_put,
    a_rotated_secret_signs_beside_its_successor,
    a_removed_endpoint_ends_its_deliveries,
);

fn registration(key: &str, receiver: &Receiver) -> Registration {
    let url = format!("http://{}/{key}", receiver.address);
    Registration::new(key, url, &Secret::generate()).unwrap()
}

async fn run(outbox: &Outbox) {
    let worker = outbox.worker();
    let delivered = worker.run_once(patient_client(), outbox.registry()).await;
    delivered.unwrap();
}

async fn a_message_goes_to_those_who_receive_its_webhook(database: Database) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    let registry = outbox.registry();
    for (key, customer, webhooks) in [
        ("ok/all", "a", None),
        ("ok/some", "a", Some(["new-*", "other"])),
        ("ok/others", "a", Some(["plan-*", "new"])),
        ("ok/b", "b", None),
    ] {
        let endpoint = registration(key, &receiver).for_customer(customer);
        let endpoint = match webhooks {
            Some(webhooks) => endpoint.for_webhooks(webhooks),
            None => endpoint,
        };
        registry.put(&endpoint).await.unwrap();
    }
    let message = message("msg_1");
    let all = registry.subscribers(message.webhook()).await.unwrap();
    assert_eq!(all, ["ok/all", "ok/b", "ok/some"]);
    let of_a = registry
        .subscribers_of("a", message.webhook())
        .await
        .unwrap();
    assert_eq!(of_a, ["ok/all", "ok/some"]);
    assert!(
        registry
            .subscribers_of("c", "new")
            .await
            .unwrap()
            .is_empty()
    );

    let keys: Vec<&str> = of_a.iter().map(String::as_str).collect();
    database.enqueue(&message, &keys).await;
    run(&outbox).await;
    assert_eq!(
        (receiver.requests("ok/all"), receiver.requests("ok/some")),
        (1, 1)
    );
    assert_eq!(database.count(2).await, 2);
}

async fn an_endpoint_comes_back_as_it_was_put(database: Database) {
    let receiver = Receiver::start().await;
    let registry = database.outbox().registry();
    let first = registration("ok", &receiver);
    registry.put(&first).await.unwrap();
    let second = registration("ok", &receiver)
        .for_customer("it's")
        .for_webhooks(["a\"b", "c*"]);
    registry.put(&second).await.unwrap();
    assert_eq!(registry.get("ok").await.unwrap(), Some(second));
    assert_eq!(registry.get("' or 1=1 --").await.unwrap(), None);
    let overlap = Duration::from_secs(60);
    let secret = Secret::generate();
    assert!(!registry.rotate("other", &secret, overlap).await.unwrap());
    assert!(registry.rotate("ok", &secret, overlap).await.unwrap());
    let rotated = registry.get("ok").await.unwrap().unwrap();
    registry.put(&rotated).await.unwrap();
    assert_eq!(registry.get("ok").await.unwrap(), Some(rotated));
}

/// Each message has a signature by each secret that is used.
async fn a_rotated_secret_signs_beside_its_successor(database: Database) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    let registry = outbox.registry();
    registry.put(&registration("ok", &receiver)).await.unwrap();
    for (number, (overlap, signatures)) in [
        (Duration::ZERO, 1),
        (Duration::from_secs(3600), 2),
        (Duration::MAX, 2),
    ]
    .into_iter()
    .enumerate()
    {
        let rotated = registry.rotate("ok", &Secret::generate(), overlap).await;
        assert!(rotated.unwrap());
        // The clocks of the database and of this machine may differ by less than a millisecond.
        tokio::time::sleep(Duration::from_millis(5)).await;
        database
            .enqueue(&message(&format!("msg_{number}")), &["ok"])
            .await;
        run(&outbox).await;
        assert_eq!(receiver.signatures(), signatures, "{overlap:?}");
    }
}

async fn a_removed_endpoint_ends_its_deliveries(database: Database) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    let registry = outbox.registry();
    registry.put(&registration("ok", &receiver)).await.unwrap();
    database.enqueue(&message("msg_1"), &["ok"]).await;
    assert!(registry.remove("ok").await.unwrap());
    assert!(!registry.remove("ok").await.unwrap());
    let before = SystemTime::now() - Duration::from_secs(60);
    run(&outbox).await;
    let dead = outbox.dead("ok", Page::default()).await.unwrap();
    assert_eq!(dead.len(), 1);
    assert!(dead[0].ended_at.unwrap() > before);
    assert_eq!(receiver.requests("ok"), 0);
}
