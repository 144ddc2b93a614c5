//! Enqueueing in transactions of sqlx.

use openapi_webhooks_outbox::EnqueueTransaction;

use crate::support::database::Database;
use crate::support::message;

const SUBSCRIBE: &str = "insert into subscription values ('ada')";

async fn without_tables<C: EnqueueTransaction>(database: &Database, connection: &mut C) {
    let drop = database.choose(
        "drop view webhooks_enqueue",
        "drop function webhooks.enqueue",
    );
    database.execute(drop).await;
    let outbox = database.outbox();
    let message = message("msg_2");
    let refused = outbox.enqueue(connection, &message, ["ep_1"]).await;
    let error = refused.unwrap_err();
    assert!(
        error.is_schema() && error.to_string().contains("migrate the outbox first"),
        "{error}"
    );
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn sqlite() {
    use sqlx::SqlitePool;
    use sqlx::sqlite::SqliteConnectOptions;

    let database = Database::sqlite().await;
    let options = SqliteConnectOptions::new().filename(database.path());
    let pool = SqlitePool::connect_with(options).await.unwrap();
    database.create_subscriptions().await;
    for (is_committed, expected) in [(false, (0, 0)), (true, (1, 2))] {
        let mut transaction = pool.begin().await.unwrap();
        let subscribed = sqlx::query(SUBSCRIBE).execute(&mut *transaction).await;
        subscribed.unwrap();
        let outbox = database.outbox();
        outbox
            .enqueue(&mut *transaction, &message("msg_1"), ["ep_1", "ep_2"])
            .await
            .unwrap();
        let ended = if is_committed {
            transaction.commit().await
        } else {
            transaction.rollback().await
        };
        ended.unwrap();
        assert_eq!(database.subscriptions_and_deliveries().await, expected);
    }
    without_tables(&database, &mut *pool.acquire().await.unwrap()).await;
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres() {
    use sqlx::PgPool;
    use sqlx::postgres::PgConnectOptions;

    let Some(database) = Database::postgres().await else {
        return;
    };
    let config = database.config();
    let openapi_webhooks_outbox::tokio_postgres::config::Host::Tcp(host) = &config.get_hosts()[0]
    else {
        panic!("{config:?}")
    };
    let options = PgConnectOptions::new_without_pgpass()
        .host(host)
        .port(config.get_ports().first().copied().unwrap_or(5432))
        .username(config.get_user().unwrap())
        .database(config.get_dbname().unwrap());
    let pool = PgPool::connect_with(options).await.unwrap();
    database.create_subscriptions().await;
    for (is_committed, expected) in [(false, (0, 0)), (true, (1, 2))] {
        let mut transaction = pool.begin().await.unwrap();
        let subscribed = sqlx::query(SUBSCRIBE).execute(&mut *transaction).await;
        subscribed.unwrap();
        let outbox = database.outbox();
        outbox
            .enqueue(&mut *transaction, &message("msg_1"), ["ep_1", "ep_2"])
            .await
            .unwrap();
        let ended = if is_committed {
            transaction.commit().await
        } else {
            transaction.rollback().await
        };
        ended.unwrap();
        assert_eq!(database.subscriptions_and_deliveries().await, expected);
    }
    without_tables(&database, &mut *pool.acquire().await.unwrap()).await;
    pool.close().await;
}
