//! Queries for deliveries and attempts.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::connection::{now, to_micros, to_millis};
use crate::record::{
    AttemptRecord, DeliveryRecord, DeliveryState, MOST_ATTEMPTS, Page, from_micros,
};
use crate::recorded_verdict::RecordedVerdict;
use crate::stats::{Gauges, MOST_COUNTED};

const COLUMNS: &str = "select d.id, d.message_id, m.webhook, d.endpoint, d.state,
        d.attempts + d.unfinished, d.verdict, d.due_at, d.ended_at,
        case d.state when 0 then d.due_at when 1 then d.leased_until else d.ended_at end
    from webhooks_delivery d join webhooks_message m on m.id = d.message_id";

pub(super) fn attempts(
    connection: &Connection,
    message_id: &str,
    endpoint: Option<&str>,
) -> rusqlite::Result<Vec<AttemptRecord>> {
    let mut statement = connection.prepare_cached(
        "select d.endpoint, a.number, a.at, a.millis, a.verdict, a.status, a.error
            from webhooks_delivery d join webhooks_attempt a on a.delivery_id = d.id
            where d.message_id = ?1 and (?2 is null or d.endpoint = ?2)
            order by d.endpoint, a.number limit ?3",
    )?;
    let rows = statement.query_map(params![message_id, endpoint, MOST_ATTEMPTS], |row| {
        Ok(AttemptRecord {
            endpoint: row.get(0)?,
            number: row.get(1)?,
            at: from_micros(to_micros(row.get(2)?)).unwrap_or(std::time::UNIX_EPOCH),
            duration: Duration::from_millis(row.get::<_, i64>(3)?.unsigned_abs()),
            verdict: RecordedVerdict::parse(row.get_ref(4)?.as_str()?),
            status: row.get(5)?,
            error: row.get(6)?,
        })
    })?;
    rows.collect()
}

pub(super) fn delivery(
    connection: &Connection,
    id: i64,
) -> rusqlite::Result<Option<DeliveryRecord>> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} where d.id = ?1"))?;
    statement.query_row([id], record).optional()
}

pub(super) fn deliveries(
    connection: &Connection,
    endpoint: &str,
    state: DeliveryState,
    page: Page,
) -> rusqlite::Result<Vec<DeliveryRecord>> {
    // Waiting deliveries are oldest first, ended ones newest first.
    let (time, order, first) = match state {
        DeliveryState::Waiting => ("due_at", ">", (i64::MIN, i64::MIN)),
        DeliveryState::InFlight => ("leased_until", ">", (i64::MIN, i64::MIN)),
        DeliveryState::Delivered | DeliveryState::Dead => ("ended_at", "<", (i64::MAX, i64::MAX)),
    };
    let direction = if order == ">" { "asc" } else { "desc" };
    let state = state.number();
    // The state is part of the statement's text, so that the database uses its partial index.
    let query = format!(
        "{COLUMNS} where d.state = {state} and d.endpoint = ?1 and (d.{time}, d.id) {order} (?2, ?3)
            order by d.{time} {direction}, d.id {direction} limit ?4"
    );
    let (time, id) = page.after.map_or(first, |(time, id)| (to_millis(time), id));
    let mut statement = connection.prepare_cached(&query)?;
    let rows = statement.query_map(params![endpoint, time, id, page.limit], record)?;
    rows.collect()
}

fn record(row: &Row<'_>) -> rusqlite::Result<DeliveryRecord> {
    let state = DeliveryState::from_number(row.get(4)?);
    let is_waiting = state == DeliveryState::Waiting;
    Ok(DeliveryRecord {
        id: row.get(0)?,
        message_id: row.get(1)?,
        webhook: row.get(2)?,
        endpoint: row.get(3)?,
        state,
        attempts: row.get(5)?,
        verdict: row
            .get_ref(6)?
            .as_str_or_null()?
            .map(RecordedVerdict::parse),
        due_at: from_micros(to_micros(row.get(7)?)).filter(|_| is_waiting),
        ended_at: row
            .get::<_, Option<i64>>(8)?
            .map(to_micros)
            .and_then(from_micros),
        position: to_micros(row.get::<_, Option<i64>>(9)?.unwrap_or(i64::MAX)),
    })
}

pub(super) fn gauges(connection: &Connection) -> rusqlite::Result<Gauges> {
    let now = now(connection)?;
    let mut statement = connection.prepare_cached(
        "select (select min(due_at) from webhooks_delivery where state = 0 and due_at <= ?1),
            (select count(*) from (select 1 from webhooks_delivery
                where state = 0 and due_at <= ?1 limit ?2)),
            (select count(*) from webhooks_delivery where state = 1)",
    )?;
    statement.query_row(params![now, MOST_COUNTED], |row| {
        let oldest: Option<i64> = row.get(0)?;
        let age = (now - oldest.unwrap_or(now)).max(0);
        Ok(Gauges {
            oldest_due_age: Duration::from_millis(age.unsigned_abs()),
            due: row.get::<_, i64>(1)?.unsigned_abs(),
            in_flight: row.get::<_, i64>(2)?.unsigned_abs(),
        })
    })
}
