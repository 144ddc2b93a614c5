//! Migration, resending and retention.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::connection::{now, to_micros, to_millis};
use super::statement::SCHEMA;
use crate::store::job::{Replay, Swept};

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

/// Latest first: a delivery that ends again meanwhile ends later than those that are left.
pub(super) fn replay(tx: &Transaction<'_>, replay: &Replay) -> rusqlite::Result<Swept> {
    // Rounded down, as the times of the database are.
    let (since, until) = (replay.since.div_euclid(1000), to_millis(replay.until));
    let state = replay.state.number();
    // The state is part of the statement's text, so that the database uses its partial index.
    let mut statement = tx.prepare_cached(&format!(
        "select id, ended_at from webhooks_delivery where state = {state} and endpoint = ?1
            and ended_at between ?2 and ?3 order by ended_at desc limit ?4"
    ))?;
    let ended: Vec<(i64, i64)> = statement
        .query_map(
            params![replay.endpoint, since, until, replay.limit],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .collect::<Result<_, _>>()?;
    let (now, mut again) = (now(tx)?, tx.prepare_cached(AGAIN)?);
    for (id, _) in &ended {
        again.execute(params![now, id])?;
    }
    Ok(Swept::of(
        ended.iter().map(|(_, ended_at)| to_micros(*ended_at)),
    ))
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
