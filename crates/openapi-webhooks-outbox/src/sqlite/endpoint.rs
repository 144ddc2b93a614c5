//! The state of endpoints.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::connection::{after, now, to_micros, to_millis};
use crate::record::{EndpointState, from_micros};
use crate::store::job::{DisableReason, EndpointChanges, Swept};
use crate::store::seam::FORGET_FAILURES_AFTER;

const FAILED: &str =
    "insert into webhooks_endpoint (id, failing_since, failed_at) values (?1, ?2, ?2)
    on conflict (id) do update set failed_at = ?2,
        failing_since = case when failed_at >= ?3 then coalesce(failing_since, ?2) else ?2 end";

const PAUSED: &str = "insert into webhooks_endpoint (id, paused_until) values (?1, ?2)
    on conflict (id) do update set paused_until = max(paused_until, ?2)";

const DISABLED: &str = "insert into webhooks_endpoint (id, paused_until, disabled_at)
    values (?1, 9223372036854775807, ?2)
    on conflict (id) do update set paused_until = 9223372036854775807, disabled_at = ?2
    where disabled_at is null";

pub(super) fn change(
    tx: &Transaction<'_>,
    changes: &EndpointChanges,
) -> rusqlite::Result<Vec<(String, DisableReason)>> {
    let now = now(tx)?;
    for endpoint in &changes.succeeded {
        let mut statement = tx.prepare_cached(
            "update webhooks_endpoint set failing_since = null, failed_at = null
                where id = ?1 and failing_since is not null",
        )?;
        statement.execute([endpoint])?;
    }
    for (endpoint, pause) in &changes.paused {
        tx.prepare_cached(PAUSED)?
            .execute(params![endpoint, after(now, *pause)])?;
    }
    let mut disabled = Vec::new();
    for endpoint in &changes.failed {
        let forget = now.saturating_sub(crate::record::to_millis(FORGET_FAILURES_AFTER));
        tx.prepare_cached(FAILED)?
            .execute(params![endpoint, now, forget])?;
        if has_failed_for(tx, endpoint, now, changes.disable_after)? {
            disable(tx, now, endpoint, DisableReason::Failing, &mut disabled)?;
        }
    }
    for endpoint in &changes.gone {
        disable(tx, now, endpoint, DisableReason::Gone, &mut disabled)?;
    }
    Ok(disabled)
}

fn has_failed_for(
    tx: &Transaction<'_>,
    endpoint: &str,
    now: i64,
    time: Duration,
) -> rusqlite::Result<bool> {
    let mut statement =
        tx.prepare_cached("select failing_since from webhooks_endpoint where id = ?1")?;
    let since: i64 = statement.query_row([endpoint], |row| row.get(0))?;
    Ok(after(since, time) <= now)
}

fn disable(
    tx: &Transaction<'_>,
    now: i64,
    endpoint: &str,
    reason: DisableReason,
    disabled: &mut Vec<(String, DisableReason)>,
) -> rusqlite::Result<()> {
    if tx
        .prepare_cached(DISABLED)?
        .execute(params![endpoint, now])?
        > 0
    {
        disabled.push((endpoint.to_owned(), reason));
    }
    Ok(())
}

pub(super) fn pause(connection: &Connection, endpoint: &str, until: i64) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "insert into webhooks_endpoint (id, paused_until) values (?1, ?2)
            on conflict (id) do update set paused_until = ?2 where disabled_at is null",
    )?;
    statement.execute(params![endpoint, until]).map(drop)
}

pub(super) fn resume(connection: &Connection, endpoint: &str) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "update webhooks_endpoint set paused_until = 0, failing_since = null, failed_at = null,
            disabled_at = null where id = ?1",
    )?;
    statement.execute([endpoint]).map(drop)
}

/// Makes waiting deliveries due, latest first: a delivery that fails meanwhile waits for an earlier
/// time than those that are left.
pub(super) fn hasten(
    tx: &Transaction<'_>,
    endpoint: &str,
    until_micros: i64,
    limit: u32,
) -> rusqlite::Result<Swept> {
    let (now, until) = (now(tx)?, to_millis(until_micros));
    let mut statement = tx.prepare_cached(
        "select id, due_at from webhooks_delivery
            where state = 0 and endpoint = ?1 and due_at > ?2 and due_at <= ?3
                and not exists (select 1 from webhooks_endpoint where id = ?1 and paused_until > ?2)
            order by due_at desc limit ?4",
    )?;
    let waiting: Vec<(i64, i64)> = statement
        .query_map(params![endpoint, now, until, limit], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect::<Result<_, _>>()?;
    let mut hasten = tx.prepare_cached("update webhooks_delivery set due_at = ?2 where id = ?1")?;
    for (id, _) in &waiting {
        hasten.execute(params![id, now])?;
    }
    Ok(Swept::of(
        waiting.iter().map(|(_, due_at)| to_micros(*due_at)),
    ))
}

pub(super) fn state(connection: &Connection, endpoint: &str) -> rusqlite::Result<EndpointState> {
    let now = now(connection)?;
    let mut statement = connection.prepare_cached(
        "select paused_until, failing_since, disabled_at from webhooks_endpoint where id = ?1",
    )?;
    let found = statement.query_row([endpoint], |row| {
        let paused_until: i64 = row.get(0)?;
        let time = |millis: Option<i64>| millis.map(to_micros).and_then(from_micros);
        Ok(EndpointState {
            paused_until: time(Some(paused_until).filter(|until| *until > now)),
            is_paused: paused_until > now,
            failing_since: time(row.get(1)?),
            disabled_at: time(row.get(2)?),
        })
    });
    Ok(found.optional()?.unwrap_or_default())
}
