//! Measures how the rate of deliveries depends on what waits. It takes minutes, and asserts nothing about
//! time: `cargo test -p openapi-webhooks-outbox --all-features --test contract growth -- --ignored --nocapture
//! --test-threads 1`.

use std::time::Duration;

use openapi_webhooks::Verdict;
use tokio::time::{Instant, sleep};

use crate::support::database::Database;
use crate::support::receiver::Receiver;
use crate::support::worker::{Running, client};

const ENDPOINTS: usize = 200;
const ROUND: Duration = Duration::from_secs(5);

#[cfg(feature = "sqlite")]
#[tokio::test]
#[ignore = "measures for minutes"]
async fn growth_on_sqlite() {
    measure("SQLite", async || Some(Database::sqlite().await)).await;
}

#[cfg(feature = "postgres")]
#[tokio::test]
#[ignore = "measures for minutes"]
async fn growth_on_postgres() {
    measure("Postgres", async || Database::postgres().await).await;
}

async fn measure(store: &str, database: impl AsyncFn() -> Option<Database>) {
    for (what, waiting, hanging) in [
        ("50,000 waiting", 50_000, 0),
        ("1,000,000 waiting", 1_000_000, 0),
        (
            "50,000 waiting behind 100,000 of one that hangs",
            50_000,
            100_000,
        ),
        (
            "50,000 waiting behind 900,000 of one that hangs",
            50_000,
            900_000,
        ),
    ] {
        let Some(database) = database().await else {
            return;
        };
        database.fill("hanging_", hanging, "hang").await;
        database.fill("msg_", waiting, "ok").await;
        let spread = format!(
            "update outbox.delivery set endpoint = 'ok/' || (id % {ENDPOINTS}) where endpoint = 'ok'"
        );
        database.execute(&spread).await;
        let before = log_position(&database).await;
        let (count, rate) = rate(&database).await;
        let log = (log_position(&database).await - before) as u64 / count;
        println!("{store}, {what}: {rate:.0} deliveries/s, {log} bytes of Postgres' log for each");
    }
}

/// Deliveries per second in a round, or until nearly all are delivered. Statistics are asked for seldom,
/// since they count what is due.
async fn rate(database: &Database) -> (u64, f64) {
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    let worker = Running::start(
        outbox.worker(),
        client(Duration::from_secs(600)),
        receiver.lookup(),
    );
    let delivered = async || {
        let stats = outbox.stats().await.unwrap();
        stats
            .attempts()
            .find(|(verdict, _)| *verdict == Verdict::Delivered)
            .unwrap()
            .1
    };
    while delivered().await < 500 {
        sleep(Duration::from_millis(100)).await;
    }
    let (start, before) = (Instant::now(), delivered().await);
    while start.elapsed() < ROUND && delivered().await < 45_000 {
        sleep(Duration::from_millis(250)).await;
    }
    let after = delivered().await;
    let rate = (after - before) as f64 / start.elapsed().as_secs_f64();
    drop(worker);
    (after, rate)
}

/// How much Postgres has written to its write-ahead log.
async fn log_position(database: &Database) -> i64 {
    match database {
        #[cfg(feature = "sqlite")]
        Database::Sqlite { .. } => 0,
        #[cfg(feature = "postgres")]
        Database::Postgres { .. } => {
            database
                .number("select pg_current_wal_lsn() - '0/0'::pg_lsn")
                .await
        }
    }
}
