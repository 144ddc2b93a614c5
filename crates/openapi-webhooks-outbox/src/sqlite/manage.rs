//! Migration, resending and retention.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::connection::{now, to_millis};
use super::statement::SCHEMA;

pub(super) fn migrate(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(SCHEMA)
}

pub(super) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("select version from webhooks_schema", [], |row| row.get(0))
}

/// The next attempt is the first of its schedule.
const AGAIN: &str = "update webhooks_delivery set state = 0, due_at = ?1, ended_at = null,
    schedule_from = attempts, first_at = null where id = ?2 and state >= 2";

pub(super) fn resend(
    tx: &Transaction<'_>,
    message_id: &str,
    endpoint: &str,
) -> rusqlite::Result<bool> {
    let now = now(tx)?;
    let mut statement = tx.prepare_cached(
        "select id from webhooks_delivery where message_id = ?1 and endpoint = ?2",
    )?;
    let id: Option<i64> = statement
        .query_row([message_id, endpoint], |row| row.get(0))
        .optional()?;
    let Some(id) = id else { return Ok(false) };
    Ok(tx.prepare_cached(AGAIN)?.execute(params![now, id])? > 0)
}

pub(super) fn replay(
    tx: &Transaction<'_>,
    endpoint: &str,
    since_micros: i64,
    limit: u32,
) -> rusqlite::Result<u64> {
    let (now, since) = (now(tx)?, to_millis(since_micros));
    let mut count = 0;
    for state in [2, 3] {
        let mut statement = tx.prepare_cached(&format!(
            "select id from webhooks_delivery where state = {state} and endpoint = ?1
                and ended_at >= ?2 order by ended_at limit ?3"
        ))?;
        let ids: Vec<i64> = statement
            .query_map(params![endpoint, since, limit], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in ids {
            count += tx.prepare_cached(AGAIN)?.execute(params![now, id])? as u64;
        }
    }
    Ok(count)
}

pub(super) fn clean(
    tx: &Transaction<'_>,
    older_than: Duration,
    limit: u32,
) -> rusqlite::Result<u64> {
    let before = now(tx)?.saturating_sub(crate::record::to_millis(older_than));
    let mut statement = tx.prepare_cached(
        "select id, message_id from webhooks_delivery
            where state >= 2 and ended_at < ?1 order by ended_at limit ?2",
    )?;
    let ended: Vec<(i64, String)> = statement
        .query_map(params![before, limit], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut delete = tx.prepare_cached("delete from webhooks_delivery where id = ?1")?;
    let mut delete_message = tx.prepare_cached(
        "delete from webhooks_message where id = ?1
            and not exists (select 1 from webhooks_delivery where message_id = ?1)",
    )?;
    for (id, message) in &ended {
        delete.execute([id])?;
        delete_message.execute([message])?;
    }
    Ok(ended.len() as u64)
}
