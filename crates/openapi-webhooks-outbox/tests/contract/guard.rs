//! The replay guard, shared by receivers.

use std::time::{Duration, SystemTime};

use openapi_webhooks::receiver::{Claim, ReplayGuard};

use crate::support::database::Database;

crate::for_each_store!(
    an_id_is_let_through_once,
    of_claims_at_once_one_is_new,
    expired_ids_are_deleted,
);

async fn an_id_is_let_through_once(database: Database) {
    let (one, two) = (
        database.outbox().replay_guard(),
        database.outbox().replay_guard(),
    );
    let now = SystemTime::now();
    assert_eq!(one.claim("msg_1", now).await.unwrap(), Claim::New);
    assert_eq!(two.claim("msg_1", now).await.unwrap(), Claim::InProgress);
    one.release("msg_1").await.unwrap();
    assert_eq!(two.claim("msg_1", now).await.unwrap(), Claim::New);
    two.commit("msg_1", now).await.unwrap();
    assert_eq!(one.claim("msg_1", now).await.unwrap(), Claim::Duplicate);
    one.release("msg_1").await.unwrap();
    assert_eq!(
        one.claim("msg_1", now).await.unwrap(),
        Claim::Duplicate,
        "it was handled"
    );

    let hasty = database.outbox().replay_guard().lease(Duration::ZERO);
    assert_eq!(hasty.claim("msg_2", now).await.unwrap(), Claim::New);
    assert_eq!(
        hasty.claim("msg_2", now).await.unwrap(),
        Claim::New,
        "the claim expired"
    );
    assert!(
        one.claim(&"a".repeat(257), now)
            .await
            .unwrap_err()
            .is_invalid()
    );
}

async fn of_claims_at_once_one_is_new(database: Database) {
    let guards: Vec<_> = (0..8).map(|_| database.outbox().replay_guard()).collect();
    for number in 0..20 {
        let id = format!("msg_{number}");
        let mut claims = tokio::task::JoinSet::new();
        for guard in &guards {
            let (guard, id) = (guard.clone(), id.clone());
            claims.spawn(async move { guard.claim(&id, SystemTime::now()).await.unwrap() });
        }
        let claims = claims.join_all().await;
        assert_eq!(
            claims.iter().filter(|claim| **claim == Claim::New).count(),
            1,
            "{claims:?}"
        );
    }
}

async fn expired_ids_are_deleted(database: Database) {
    let guard = database.outbox().replay_guard().tolerance(Duration::ZERO);
    for number in 0..300 {
        guard
            .commit(&format!("msg_{number}"), SystemTime::now())
            .await
            .unwrap();
    }
    assert_eq!(
        database.number("select count(*) from outbox.seen").await,
        300
    );
    tokio::time::sleep(Duration::from_millis(5)).await;
    guard.claim("another", SystemTime::now()).await.unwrap();
    assert_eq!(database.number("select count(*) from outbox.seen").await, 1);
}
