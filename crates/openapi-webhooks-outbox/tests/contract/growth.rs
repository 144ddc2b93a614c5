//! How the work for a delivery depends on the backlog.
//!
//! The ignored tests measure rates and blocks. They take minutes, and assert nothing about time:
//! `cargo test -p openapi-webhooks-outbox --all-features --test contract growth -- --ignored --nocapture
//! --test-threads 1`. `OUTBOX_GROWTH_ROWS=10000000` measures one more backlog.

use std::time::Duration;

use openapi_webhooks::Verdict;
use tokio::time::{Instant, sleep};

use crate::support::database::Database;
use crate::support::receiver::Receiver;
#[cfg(feature = "postgres")]
use crate::support::until;
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

#[cfg(feature = "postgres")]
#[tokio::test]
#[ignore = "measures for minutes"]
async fn blocks_on_postgres() {
    let rows = [10_000, 1_000_000].into_iter().chain(more_rows());
    for waiting in rows {
        let blocks = blocks_for_each_delivery(waiting, 0).await;
        println!("{waiting} waiting: {blocks:.1?} blocks for each delivery");
    }
}

fn more_rows() -> Option<usize> {
    let rows = std::env::var("OUTBOX_GROWTH_ROWS").ok()?;
    Some(rows.parse().expect("OUTBOX_GROWTH_ROWS is a number"))
}

async fn measure(store: &str, database: impl AsyncFn() -> Option<Database>) {
    let more = more_rows().map(|rows| (rows, 0));
    let backlogs = [
        (10_000, 0),
        (1_000_000, 0),
        (50_000, 100_000),
        (50_000, 900_000),
    ];
    for (waiting, hanging) in backlogs.into_iter().chain(more) {
        let Some(database) = database().await else {
            return;
        };
        fill(&database, waiting, hanging).await;
        let before = log_position(&database).await;
        let (count, rate) = rate(&database, waiting as u64).await;
        let log = (log_position(&database).await - before) as u64 / count;
        println!(
            "{store}, {waiting} waiting behind {hanging} of one that hangs: {rate:.0} deliveries/s, \
             {log} bytes of Postgres' log for each"
        );
    }
}

async fn fill(database: &Database, waiting: usize, hanging: usize) {
    database.fill("hanging_", hanging, "hang").await;
    let endpoint = format!("'ok/' || (n % {ENDPOINTS})");
    database.fill_by("msg_", waiting, &endpoint).await;
}

/// With thirty times as many rows, the indexes are one or two levels deeper. Nothing else may grow. Behind
/// a backlog of an endpoint that hangs, claims walk over the endpoints.
#[cfg(feature = "postgres")]
#[tokio::test]
async fn a_delivery_reads_no_more_blocks_of_a_larger_backlog() {
    let mut blocks = Vec::new();
    for (waiting, hanging) in [(2_000, 0), (60_000, 0), (2_000, 60_000)] {
        let Some(read) = blocks_for_each_delivery(waiting, hanging).await else {
            return;
        };
        blocks.push(read);
    }
    println!("blocks for each delivery: {blocks:.1?}");
    assert!(blocks[0] > 1.0, "{blocks:?}");
    assert!(blocks[1] <= blocks[0] * 1.5, "{blocks:?}");
    assert!(blocks[2] <= blocks[0] * 2.0, "{blocks:?}");
}

/// The blocks that a worker reads for each delivery, which do not depend on the load of the machine.
#[cfg(feature = "postgres")]
async fn blocks_for_each_delivery(waiting: usize, hanging: usize) -> Option<f64> {
    let database = Database::postgres().await?;
    fill(&database, waiting, hanging).await;
    // Marks the rows as visible, which the first reader would do otherwise.
    database
        .execute("vacuum webhooks.delivery, webhooks.message")
        .await;
    let before = blocks_read(&database).await;
    let receiver = Receiver::start().await;
    let outbox = database.outbox();
    // Attempts that hang do not delay the end.
    let client = client(Duration::from_secs(5));
    let worker = Running::start(outbox.worker(), client, receiver.lookup());
    until("some are delivered", async || {
        receiver.requests_below("ok/") >= 1_000
    })
    .await;
    worker.stop().await;
    drop(outbox);
    let delivered = database.count(2).await;
    let mut read = 0;
    // Sessions report when they end.
    until("the sessions have ended", async || {
        let others = "select count(*) from pg_stat_activity where datname = current_database()
            and application_name = 'openapi-webhooks-outbox'";
        read = blocks_read(&database).await - before;
        database.number(others).await == 0
    })
    .await;
    Some(read as f64 / delivered as f64)
}

#[cfg(feature = "postgres")]
async fn blocks_read(database: &Database) -> i64 {
    let all = "select sum(heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read)
        from pg_statio_user_tables where schemaname = 'webhooks'";
    database.number(all).await
}

/// Deliveries per second in a round, or until nearly all are delivered. The statistics are rarely read,
/// since they count all due deliveries.
async fn rate(database: &Database, waiting: u64) -> (u64, f64) {
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
    while start.elapsed() < ROUND && delivered().await < waiting * 9 / 10 {
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
