//! Queries for deliveries and attempts.

use std::time::{Duration, UNIX_EPOCH};

use tokio_postgres::Row;

use super::connection::{Connections, Parameters};
use crate::error::Error;
use crate::record::{
    AttemptRecord, DeliveryRecord, DeliveryState, MOST_ATTEMPTS, Page, from_micros,
};
use crate::recorded_verdict::RecordedVerdict;
use crate::stats::{Gauges, MOST_COUNTED};

const ATTEMPTS: &str =
    "select d.endpoint, a.number, (extract(epoch from a.at) * 1000000)::bigint as at,
        a.millis, a.verdict, a.status, a.error
    from webhooks.delivery d join webhooks.attempt a on a.delivery_id = d.id
    where d.message_id = $1 and ($2::text is null or d.endpoint = $2)
    order by d.endpoint, a.number limit $3";

const COLUMNS: &str = "select d.id, d.message_id, m.webhook, d.endpoint, d.state,
        d.attempts + d.unfinished as attempts, d.verdict,
        case when d.state = 0 and isfinite(d.due_at)
            then (extract(epoch from d.due_at) * 1000000)::bigint end as due_at,
        (extract(epoch from d.ended_at) * 1000000)::bigint as ended_at,
        (extract(epoch from nullif(
            case d.state when 0 then d.due_at when 1 then d.leased_until else d.ended_at end,
        'infinity')) * 1000000)::bigint as position
    from webhooks.delivery d join webhooks.message m on m.id = d.message_id";

const GAUGES: &str = "select
        (select (extract(epoch from now() - due_at) * 1000)::bigint from webhooks.delivery
            where state = 0 and due_at <= now() order by due_at limit 1) as oldest,
        (select count(*) from (select from webhooks.delivery
            where state = 0 and due_at <= now() limit $1) d) as due,
        (select count(*) from webhooks.delivery where state = 1 and leased_until is not null) as in_flight";

pub(super) async fn attempts(
    connections: &Connections,
    message_id: &str,
    endpoint: Option<&str>,
) -> Result<Vec<AttemptRecord>, Error> {
    let parameters: &Parameters<'_> = &[&message_id, &endpoint, &i64::from(MOST_ATTEMPTS)];
    let rows = connections.query(ATTEMPTS, parameters).await?;
    let attempt = |row: &Row| AttemptRecord {
        endpoint: row.get("endpoint"),
        number: row.get::<_, i32>("number").unsigned_abs(),
        at: from_micros(row.get("at")).unwrap_or(UNIX_EPOCH),
        duration: Duration::from_millis(row.get::<_, i64>("millis").unsigned_abs()),
        verdict: RecordedVerdict::parse(row.get("verdict")),
        status: row
            .get::<_, Option<i32>>("status")
            .and_then(|status| u16::try_from(status).ok()),
        error: row.get("error"),
    };
    Ok(rows.iter().map(attempt).collect())
}

pub(super) async fn delivery(
    connections: &Connections,
    id: i64,
) -> Result<Option<DeliveryRecord>, Error> {
    let rows = connections
        .query(&format!("{COLUMNS} where d.id = $1"), &[&id])
        .await?;
    Ok(rows.first().map(record))
}

pub(super) async fn deliveries(
    connections: &Connections,
    endpoint: &str,
    state: DeliveryState,
    page: Page,
) -> Result<Vec<DeliveryRecord>, Error> {
    // Waiting deliveries are oldest first, ended ones newest first.
    let (time, order, direction, first) = match state {
        DeliveryState::Waiting => ("due_at", ">", "asc", "'-infinity'"),
        DeliveryState::InFlight => ("leased_until", ">", "asc", "'-infinity'"),
        DeliveryState::Delivered | DeliveryState::Dead => ("ended_at", "<", "desc", "'infinity'"),
    };
    // The state is part of the statement's text, so that the database uses its partial index.
    let statement = format!(
        "{COLUMNS} where d.state = {} and d.endpoint = $1
            and (d.{time}, d.id) {order} (
                case when $2::bigint is null then {first}::timestamptz
                    when $2 = 9223372036854775807 then 'infinity'::timestamptz
                    else timestamptz 'epoch' + $2 * interval '1 microsecond' end,
                coalesce($3::bigint, 0))
            order by d.{time} {direction}, d.id {direction} limit $4",
        state.number()
    );
    let (time, id) = page.after.unzip();
    let limit = i64::from(page.limit);
    let rows = connections
        .query(&statement, &[&endpoint, &time, &id, &limit])
        .await?;
    Ok(rows.iter().map(record).collect())
}

fn record(row: &Row) -> DeliveryRecord {
    let time = |column| row.get::<_, Option<i64>>(column).and_then(from_micros);
    DeliveryRecord {
        id: row.get("id"),
        message_id: row.get("message_id"),
        webhook: row.get("webhook"),
        endpoint: row.get("endpoint"),
        state: DeliveryState::from_number(row.get("state")),
        attempts: row.get::<_, i32>("attempts").unsigned_abs(),
        verdict: row
            .get::<_, Option<&str>>("verdict")
            .map(RecordedVerdict::parse),
        due_at: time("due_at"),
        ended_at: time("ended_at"),
        position: row.get::<_, Option<i64>>("position").unwrap_or(i64::MAX),
    }
}

pub(super) async fn gauges(connections: &Connections) -> Result<Gauges, Error> {
    let rows = connections
        .query(GAUGES, &[&i64::from(MOST_COUNTED)])
        .await?;
    let Some(row) = rows.first() else {
        return Ok(Gauges::default());
    };
    let oldest: Option<i64> = row.get("oldest");
    let count = |column| row.get::<_, i64>(column).unsigned_abs();
    Ok(Gauges {
        oldest_due_age: Duration::from_millis(oldest.unwrap_or_default().max(0).unsigned_abs()),
        due: count("due"),
        in_flight: count("in_flight"),
    })
}
