//! Ids that receivers have seen.

use std::time::Duration;

use openapi_webhooks::receiver::Claim;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::connection::{after, now};

pub(super) fn claim(tx: &Transaction<'_>, key: &[u8], lease: Duration) -> rusqlite::Result<Claim> {
    let now = now(tx)?;
    let mut statement =
        tx.prepare_cached("select handled from webhooks_seen where key = ?1 and until > ?2")?;
    let is_handled: Option<bool> = statement
        .query_row(params![key, now], |row| row.get(0))
        .optional()?;
    match is_handled {
        Some(true) => Ok(Claim::Duplicate),
        Some(false) => Ok(Claim::InProgress),
        None => {
            put(tx, key, false, after(now, lease))?;
            Ok(Claim::New)
        }
    }
}

pub(super) fn commit(tx: &Transaction<'_>, key: &[u8], keep: Duration) -> rusqlite::Result<()> {
    let until = after(now(tx)?, keep);
    put(tx, key, true, until)
}

fn put(tx: &Transaction<'_>, key: &[u8], handled: bool, until: i64) -> rusqlite::Result<()> {
    let mut statement = tx.prepare_cached(
        "insert into webhooks_seen (key, handled, until) values (?1, ?2, ?3)
            on conflict (key) do update set handled = ?2, until = ?3",
    )?;
    statement.execute(params![key, handled, until]).map(drop)
}

/// Keeps handled ids: after the claim expired, another attempt may have handled the message.
pub(super) fn release(connection: &Connection, key: &[u8]) -> rusqlite::Result<()> {
    let mut statement =
        connection.prepare_cached("delete from webhooks_seen where key = ?1 and handled = 0")?;
    statement.execute([key]).map(drop)
}

pub(super) fn clean(tx: &Transaction<'_>, limit: u32) -> rusqlite::Result<u64> {
    let now = now(tx)?;
    let mut statement = tx.prepare_cached(
        "delete from webhooks_seen where key in
            (select key from webhooks_seen where until <= ?1 order by until limit ?2)",
    )?;
    Ok(statement.execute(params![now, limit])? as u64)
}
