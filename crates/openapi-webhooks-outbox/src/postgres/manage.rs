//! Migration, resending and retention.

use std::time::Duration;

use deadpool_postgres::Object;
use tokio::time::timeout;

use super::connection::{Connections, Parameters, database_error};
use crate::error::Error;
use crate::record::{DeliveryState, to_millis};
use crate::store::job::{Replay, Swept};

pub(super) const SCHEMA: &str = include_str!("schema.sql");

/// The version of the tables.
pub(super) const VERSION: i32 = 1;

/// The starts of the years 1 and 10,000, in microseconds since 1970. Postgres cannot represent all times before and
/// after these.
const EARLIEST: i64 = -62_135_596_800_000_000;
const LATEST: i64 = 253_402_300_800_000_000;

/// A lock, since all processes of an application may migrate when they start.
const LOCK: &str = "select pg_advisory_xact_lock(hashtext('openapi-webhooks-outbox'))";

pub(super) async fn migrate(connections: &Connections) -> Result<(), Error> {
    let mut client = connections.get().await?;
    let migrated = async {
        let transaction = client.transaction().await?;
        transaction.batch_execute(LOCK).await?;
        transaction.batch_execute(SCHEMA).await?;
        transaction.commit().await
    };
    migrated.await.map_err(|error| database_error(&error))
}

pub(super) async fn version(connections: &Connections) -> Result<i32, Error> {
    let rows = connections
        .query("select version from webhooks.schema_version", &[])
        .await?;
    Ok(rows.first().map_or(0, |row| row.get(0)))
}

/// The next attempt is the first of its schedule.
macro_rules! again {
    ($where:literal) => {
        concat!(
            "update webhooks.delivery set state = 0, due_at = clock_timestamp(), ended_at = null,
                schedule_from = attempts, first_at = null where state >= 2 and ",
            $where,
            " returning id"
        )
    };
}

const RESEND: &str = again!("message_id = $1 and endpoint = $2");

/// Latest first: a delivery that ends again meanwhile ends later than those that are left. The state is
/// part of the statement's text, so that the database uses its partial index.
macro_rules! replay {
    ($state:literal) => {
        concat!(
            "with ended as (
                select id, ended_at from webhooks.delivery where state = ",
            $state,
            " and endpoint = $1
                    and ended_at >= timestamptz 'epoch' + $2::bigint * interval '1 microsecond'
                    and ended_at <= case when $3::bigint = 9223372036854775807 then 'infinity'::timestamptz
                        else timestamptz 'epoch' + $3 * interval '1 microsecond' end
                order by ended_at desc limit $4 for update skip locked
            ), changed as (",
            again!("id = any(array(select id from ended))"),
            ") select (extract(epoch from ended_at) * 1000000)::bigint from ended"
        )
    };
}

const REPLAY_DELIVERED: &str = replay!("2");
const REPLAY_DEAD: &str = replay!("3");

/// A lock. Two transactions that delete the last deliveries of a message at the same time would each see those that
/// the other deletes, and neither would delete the message.
const CLEAN_LOCK: &str = "select pg_advisory_xact_lock(hashtext('openapi-webhooks-outbox-clean'))";

/// Skips messages that are locked because a transaction is adding an endpoint to them.
const CLEAN_MESSAGES: &str = "delete from webhooks.message where id = any(array(
        select m.id from webhooks.message m
        where m.id = any($1) and (select d.id from webhooks.delivery d where d.message_id = m.id limit 1) is null
        for update skip locked
    )) returning id";

const CLEAN: &str = "with cleaned as (
        delete from webhooks.delivery where id = any(array(
            select id from webhooks.delivery
            where state >= 2 and ended_at < now() - $1::bigint * interval '1 millisecond'
            order by ended_at limit $2 for update skip locked
        )) returning id, message_id
    ), attempts as (
        delete from webhooks.attempt where delivery_id = any(array(select id from cleaned))
    )
    select message_id from cleaned";

/// The server ends each of the three statements after 30 seconds.
const CLEAN_TIMEOUT: Duration = Duration::from_secs(100);

pub(super) async fn resend(
    connections: &Connections,
    message_id: &str,
    endpoint: &str,
) -> Result<bool, Error> {
    Ok(connections.count(RESEND, &[&message_id, &endpoint]).await? > 0)
}

pub(super) async fn replay(connections: &Connections, replay: &Replay) -> Result<Swept, Error> {
    let statement = match replay.state {
        DeliveryState::Dead => REPLAY_DEAD,
        _ => REPLAY_DELIVERED,
    };
    let since = replay.since.clamp(EARLIEST, LATEST);
    let parameters: &Parameters<'_> = &[
        &replay.endpoint,
        &since,
        &replay.until,
        &i64::from(replay.limit),
    ];
    let rows = connections.query(statement, parameters).await?;
    Ok(Swept::of(rows.iter().map(|row| row.get(0))))
}

pub(super) async fn clean(
    connections: &Connections,
    older_than: Duration,
    limit: u32,
) -> Result<u64, Error> {
    let mut client = connections.get().await?;
    let cleaned = async {
        let transaction = client.transaction().await?;
        transaction.batch_execute(CLEAN_LOCK).await?;
        let clean = transaction.prepare_cached(CLEAN).await?;
        let parameters: &Parameters<'_> = &[&to_millis(older_than), &i64::from(limit)];
        let rows = transaction.query(&clean, parameters).await?;
        let messages: Vec<&str> = rows.iter().map(|row| row.get(0)).collect();
        let clean = transaction.prepare_cached(CLEAN_MESSAGES).await?;
        transaction.query(&clean, &[&messages]).await?;
        transaction.commit().await?;
        Ok(rows.len() as u64)
    };
    match timeout(CLEAN_TIMEOUT, cleaned).await {
        Ok(cleaned) => cleaned.map_err(|error| database_error(&error)),
        Err(_) => {
            drop(Object::take(client));
            Err(Error::connection("timed out"))
        }
    }
}
