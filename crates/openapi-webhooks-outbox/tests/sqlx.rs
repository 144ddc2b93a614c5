//! Enqueueing in transactions of sqlx.
#![cfg(feature = "sqlx")]

use openapi_webhooks::Message;
use openapi_webhooks::codegen::v1::MessageBuilder;
use openapi_webhooks::http::Method;
use openapi_webhooks_outbox::Outbox;

fn message() -> Message {
    MessageBuilder::new("new-subscription", Method::POST)
        .json("application/json", "ada")
        .unwrap()
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn sqlite() {
    use sqlx::SqlitePool;
    use sqlx::sqlite::SqliteConnectOptions;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("app.db");
    let outbox = Outbox::sqlite(&file).unwrap();
    outbox.migrate().await.unwrap();
    let pool = SqlitePool::connect_with(SqliteConnectOptions::new().filename(&file))
        .await
        .unwrap();
    sqlx::query("create table subscription (username text primary key)")
        .execute(&pool)
        .await
        .unwrap();
    let count = async || -> (i64, i64) {
        let counts =
            "select (select count(*) from subscription), (select count(*) from webhooks_delivery)";
        sqlx::query_as(counts).fetch_one(&pool).await.unwrap()
    };

    for (is_committed, expected) in [(false, (0, 0)), (true, (1, 2))] {
        let mut transaction = pool.begin().await.unwrap();
        sqlx::query("insert into subscription values ('ada')")
            .execute(&mut *transaction)
            .await
            .unwrap();
        outbox
            .enqueue(&mut *transaction, &message(), ["ep_1", "ep_2"])
            .await
            .unwrap();
        if is_committed {
            transaction.commit().await.unwrap();
        } else {
            transaction.rollback().await.unwrap();
        }
        assert_eq!(count().await, expected);
    }
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres() {
    use openapi_webhooks_outbox::{Tls, tokio_postgres::Config};
    use sqlx::PgPool;
    use sqlx::postgres::PgConnectOptions;

    let url = std::env::var("OUTBOX_POSTGRES")
        .unwrap_or_else(|_| "host=127.0.0.1 user=postgres connect_timeout=5".to_owned());
    let config: Config = url.parse().unwrap();
    let (server, connection) = match config
        .connect(openapi_webhooks_outbox::tokio_postgres::NoTls)
        .await
    {
        Ok(connected) => connected,
        Err(error) => {
            assert!(std::env::var("CI").is_err(), "no Postgres: {error}");
            return eprintln!(
                "skipped: no Postgres: {error}; set OUTBOX_POSTGRES or run .ci/services"
            );
        }
    };
    tokio::spawn(connection);
    let name = format!("outbox_sqlx_{}", std::process::id());
    server
        .batch_execute(&format!("create database {name}"))
        .await
        .unwrap();

    let mut own = config.clone();
    let outbox = Outbox::postgres(own.dbname(&name).clone(), Tls::off()).unwrap();
    outbox.migrate().await.unwrap();
    let host = match &config.get_hosts()[0] {
        openapi_webhooks_outbox::tokio_postgres::config::Host::Tcp(host) => host.clone(),
        other => panic!("{other:?}"),
    };
    let options = PgConnectOptions::new_without_pgpass()
        .host(&host)
        .port(config.get_ports().first().copied().unwrap_or(5432))
        .username(config.get_user().unwrap())
        .database(&name);
    let pool = PgPool::connect_with(options).await.unwrap();
    sqlx::query("create table subscription (username text primary key)")
        .execute(&pool)
        .await
        .unwrap();
    let count = async || -> (i64, i64) {
        let counts =
            "select (select count(*) from subscription), (select count(*) from webhooks.delivery)";
        sqlx::query_as(counts).fetch_one(&pool).await.unwrap()
    };

    for (is_committed, expected) in [(false, (0, 0)), (true, (1, 2))] {
        let mut transaction = pool.begin().await.unwrap();
        sqlx::query("insert into subscription values ('ada')")
            .execute(&mut *transaction)
            .await
            .unwrap();
        outbox
            .enqueue(&mut *transaction, &message(), ["ep_1", "ep_2"])
            .await
            .unwrap();
        if is_committed {
            transaction.commit().await.unwrap();
        } else {
            transaction.rollback().await.unwrap();
        }
        assert_eq!(count().await, expected);
    }
    pool.close().await;
    server
        .batch_execute(&format!("drop database {name} with (force)"))
        .await
        .unwrap();
}
