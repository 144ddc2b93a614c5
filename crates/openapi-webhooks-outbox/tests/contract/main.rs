//! What every store promises, against real files and a real Postgres.
//!
//! `OUTBOX_POSTGRES` is the connection string of a server on which databases can be created; by default
//! the one on this machine. Without a server, the tests of Postgres say so and pass, except where
//! `CI=true`. The same holds for NATS, whose program is `OUTBOX_NATS_SERVER`, by default `nats-server`.

mod support;

mod api;
mod delivering;
mod endpoint_state;
mod enqueue_diesel;
#[cfg(feature = "sqlx")]
mod enqueue_sqlx;
mod enqueueing;
mod fairness;
mod growth;
mod guard;
#[cfg(all(feature = "jetstream", unix))]
mod jetstream;
#[cfg(unix)]
mod killed;
mod odd_rows;
#[cfg(all(feature = "postgres", unix))]
mod postgres_only;
mod registry;
#[cfg(feature = "sqlite")]
mod sqlite_only;
mod stopping;

/// Runs tests, which are functions of a database, once for each store.
macro_rules! for_each_store {
    ($($name:ident),+ $(,)?) => {
        #[cfg(feature = "sqlite")]
        mod sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    super::$name($crate::support::database::Database::sqlite().await).await;
                }
            )+
        }

        #[cfg(feature = "postgres")]
        mod postgres {
            $(
                #[tokio::test]
                async fn $name() {
                    if let Some(database) = $crate::support::database::Database::postgres().await {
                        super::$name(database).await;
                    }
                }
            )+
        }
    };
}

use for_each_store;
