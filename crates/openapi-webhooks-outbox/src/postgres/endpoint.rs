//! The state of endpoints.

use std::time::SystemTime;

use tokio_postgres::Row;

use super::connection::{Connections, Parameters};
use crate::error::Error;
use crate::record::{EndpointState, from_micros, to_micros, to_millis};
use crate::store::job::{DisableReason, EndpointChanges, Swept};
use crate::store::seam::FORGET_FAILURES_AFTER;

const SUCCEEDED: &str = "update webhooks.endpoint set failing_since = null, failed_at = null
    where id = any($1) and failing_since is not null returning id";

const PAUSED: &str = "insert into webhooks.endpoint as e (id, paused_until)
    select id, now() + pause * interval '1 millisecond'
        from unnest($1::text[], $2::bigint[]) as p (id, pause)
    on conflict (id) do update set paused_until = greatest(e.paused_until, excluded.paused_until)
    returning id";

/// Returns the endpoints that have failed for too long and are not disabled yet.
const FAILED: &str = "with failed as (
        insert into webhooks.endpoint as e (id, failing_since, failed_at)
        select id, now(), now() from unnest($1::text[]) as f (id)
        on conflict (id) do update set failed_at = now(), failing_since = case
            when e.failed_at >= now() - $2::bigint * interval '1 millisecond'
            then coalesce(e.failing_since, now()) else now() end
        returning id, failing_since, disabled_at
    )
    select id from failed
    where failing_since + $3::bigint * interval '1 millisecond' <= now() and disabled_at is null";

const DISABLE: &str = "insert into webhooks.endpoint as e (id, paused_until, disabled_at)
    select id, 'infinity', now() from unnest($1::text[]) as d (id)
    on conflict (id) do update set paused_until = 'infinity', disabled_at = now()
        where e.disabled_at is null
    returning id";

const PAUSE: &str = "insert into webhooks.endpoint as e (id, paused_until)
    values ($1, coalesce(timestamptz 'epoch' + $2::bigint * interval '1 microsecond', 'infinity'))
    on conflict (id) do update set paused_until = excluded.paused_until where e.disabled_at is null
    returning id";

const RESUME: &str =
    "update webhooks.endpoint set paused_until = '-infinity', failing_since = null,
        failed_at = null, disabled_at = null
    where id = $1 returning id";

/// Makes waiting deliveries due, latest first: a delivery that fails meanwhile waits for an earlier
/// time than those that are left.
const HASTEN: &str = "with hastened as (
        select id, due_at from webhooks.delivery
        where state = 0 and endpoint = $1 and due_at > now()
            and due_at <= case when $2::bigint = 9223372036854775807 then 'infinity'::timestamptz
                else timestamptz 'epoch' + $2 * interval '1 microsecond' end
            and not exists (select from webhooks.endpoint where id = $1 and paused_until > now())
        order by due_at desc limit $3 for update skip locked
    ), changed as (
        update webhooks.delivery set due_at = now()
        where id = any(array(select id from hastened))
    )
    select case when isfinite(due_at) then (extract(epoch from due_at) * 1000000)::bigint end from hastened";

const STATE: &str = "select paused_until > now() as is_paused,
        case when isfinite(paused_until) then (extract(epoch from paused_until) * 1000000)::bigint end
            as paused_until,
        (extract(epoch from failing_since) * 1000000)::bigint as failing_since,
        (extract(epoch from disabled_at) * 1000000)::bigint as disabled_at
    from webhooks.endpoint where id = $1";

pub(super) async fn change(
    connections: &Connections,
    changes: &EndpointChanges,
) -> Result<Vec<(String, DisableReason)>, Error> {
    if !changes.succeeded.is_empty() {
        connections.query(SUCCEEDED, &[&changes.succeeded]).await?;
    }
    if !changes.paused.is_empty() {
        let (ids, pauses): (Vec<&str>, Vec<i64>) = changes
            .paused
            .iter()
            .map(|(id, pause)| (id.as_str(), to_millis(*pause)))
            .unzip();
        connections.query(PAUSED, &[&ids, &pauses]).await?;
    }
    let mut failing = Vec::new();
    if !changes.failed.is_empty() {
        let (forget, after) = (
            to_millis(FORGET_FAILURES_AFTER),
            to_millis(changes.disable_after),
        );
        let rows = connections
            .query(FAILED, &[&changes.failed, &forget, &after])
            .await?;
        failing = rows.iter().map(|row| row.get(0)).collect();
    }
    let mut disabled = disable(connections, &failing, DisableReason::Failing).await?;
    disabled.extend(disable(connections, &changes.gone, DisableReason::Gone).await?);
    Ok(disabled)
}

async fn disable(
    connections: &Connections,
    endpoints: &[String],
    reason: DisableReason,
) -> Result<Vec<(String, DisableReason)>, Error> {
    if endpoints.is_empty() {
        return Ok(Vec::new());
    }
    let rows = connections.query(DISABLE, &[&endpoints]).await?;
    Ok(rows.iter().map(|row| (row.get(0), reason)).collect())
}

pub(super) async fn pause(
    connections: &Connections,
    endpoint: &str,
    until: Option<SystemTime>,
) -> Result<(), Error> {
    connections
        .query(PAUSE, &[&endpoint, &until.map(to_micros)])
        .await
        .map(drop)
}

pub(super) async fn resume(connections: &Connections, endpoint: &str) -> Result<(), Error> {
    connections.query(RESUME, &[&endpoint]).await.map(drop)
}

pub(super) async fn hasten(
    connections: &Connections,
    endpoint: &str,
    until: i64,
    limit: u32,
) -> Result<Swept, Error> {
    let parameters: &Parameters<'_> = &[&endpoint, &until, &i64::from(limit)];
    let rows = connections.query(HASTEN, parameters).await?;
    let times = rows.iter().map(|row| row.get::<_, Option<i64>>(0));
    Ok(Swept::of(times.map(|time| time.unwrap_or(i64::MAX))))
}

pub(super) async fn state(
    connections: &Connections,
    endpoint: &str,
) -> Result<EndpointState, Error> {
    let rows = connections.query(STATE, &[&endpoint]).await?;
    Ok(rows
        .first()
        .map_or_else(EndpointState::default, endpoint_state))
}

fn endpoint_state(row: &Row) -> EndpointState {
    let time = |column| row.get::<_, Option<i64>>(column).and_then(from_micros);
    let is_paused = row.get("is_paused");
    EndpointState {
        is_paused,
        paused_until: time("paused_until").filter(|_| is_paused),
        failing_since: time("failing_since"),
        disabled_at: time("disabled_at"),
    }
}
