//! Enqueueing in transactions of diesel, by the documented statements.

use diesel::result::Error::RollbackTransaction;
use diesel::sql_query;
use diesel::sql_types::Text;
use openapi_webhooks_outbox::NewMessage;

use crate::support::database::Database;
use crate::support::message;

const SUBSCRIBE: &str = "insert into subscription values ('ada')";

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn sqlite() {
    use diesel::{Connection, RunQueryDsl, SqliteConnection};
    use openapi_webhooks_outbox::Sqlite;

    let database = Database::sqlite().await;
    let path = database.path().to_str().unwrap();
    let mut connection = SqliteConnection::establish(path).unwrap();
    database.create_subscriptions().await;
    for (is_committed, expected) in [(false, (0, 0)), (true, (1, 2))] {
        let ended = connection.transaction(|transaction| {
            sql_query(SUBSCRIBE).execute(transaction)?;
            let new = NewMessage::new(&message("msg_1"), ["ep_1", "ep_2"]).unwrap();
            sql_query(Sqlite::ENQUEUE)
                .bind::<Text, _>(new.id())
                .bind::<Text, _>(new.webhook())
                .bind::<Text, _>(new.stored())
                .bind::<Text, _>(new.endpoints_json())
                .execute(transaction)?;
            if is_committed {
                Ok(())
            } else {
                Err(RollbackTransaction)
            }
        });
        assert_eq!(ended.is_ok(), is_committed, "{ended:?}");
        assert_eq!(database.subscriptions_and_deliveries().await, expected);
    }
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn postgres() {
    use diesel::sql_types::Array;
    use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
    use openapi_webhooks_outbox::Postgres;

    let Some(database) = Database::postgres().await else {
        return;
    };
    let client = database.tokio_postgres().await;
    let mut connection = AsyncPgConnection::try_from(client).await.unwrap();
    database.create_subscriptions().await;
    for (is_committed, expected) in [(false, (0, 0)), (true, (1, 2))] {
        let ended = connection
            .transaction(async |transaction| {
                sql_query(SUBSCRIBE).execute(transaction).await?;
                let new = NewMessage::new(&message("msg_1"), ["ep_1", "ep_2"]).unwrap();
                sql_query(Postgres::ENQUEUE)
                    .bind::<Text, _>(new.id())
                    .bind::<Text, _>(new.webhook())
                    .bind::<Text, _>(new.stored())
                    .bind::<Array<Text>, _>(new.endpoints())
                    .execute(transaction)
                    .await?;
                if is_committed {
                    Ok(())
                } else {
                    Err(RollbackTransaction)
                }
            })
            .await;
        assert_eq!(ended.is_ok(), is_committed, "{ended:?}");
        assert_eq!(database.subscriptions_and_deliveries().await, expected);
    }
}
