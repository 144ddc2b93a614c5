//! Claims.

use std::collections::HashMap;
use std::time::Duration;

use rusqlite::{CachedStatement, Connection, Row, Transaction, params};

use super::connection::{after, now, to_micros};
use crate::record::to_count;
use crate::store::job::{ClaimRequest, Claimed, Job, WaitingEndpoint};

const EXPIRED: &str = "select id, endpoint, leased_until from webhooks_delivery
    where state = 1 and leased_until <= ?1 order by leased_until limit ?2";

const DUE: &str = "select id, endpoint, due_at from webhooks_delivery
    where state = 0 and due_at <= ?1 and due_at >= ?2 order by due_at limit ?3";

const DUE_OF_ENDPOINT: &str = "select id, endpoint, due_at from webhooks_delivery
    where state = 0 and endpoint = ?1 and due_at <= ?2 order by due_at limit ?3";

const PAUSED_UNTIL: &str = "select paused_until from webhooks_endpoint where id = ?1";

/// Moves deliveries of a paused endpoint to the end of the pause, so that claims do not read them
/// again.
const PARK: &str = "update webhooks_delivery set state = 0, due_at = ?2, leased_until = null
    where id = ?1";

const LEASE: &str = "update webhooks_delivery set state = 1, lease = lease + 1,
        unfinished = unfinished + 1, leased_until = ?2, first_at = coalesce(first_at, ?3)
    where id = ?1
    returning lease, message_id, endpoint, attempts + unfinished, unfinished, schedule_from, first_at,
        coalesce((select stored from webhooks_message where webhooks_message.id = message_id), '')";

/// Each step finds the next endpoint in the index, without reading the deliveries in between.
const WAITING: &str = "with recursive walk (endpoint, step) as (
        select * from (select endpoint, 1 from webhooks_delivery
            where state = 0 and endpoint > ?1 order by endpoint limit 1)
        union all
        select (select endpoint from webhooks_delivery
            where state = 0 and endpoint > walk.endpoint order by endpoint limit 1), step + 1
        from walk where walk.endpoint is not null and step < ?2
    )
    select endpoint, (select min(due_at) from webhooks_delivery
        where state = 0 and webhooks_delivery.endpoint = walk.endpoint) <= ?3
    from walk where endpoint is not null";

struct Candidate {
    id: i64,
    endpoint: String,
    since: i64,
}

/// Checks without a lock whether a claim might find anything.
pub(super) fn is_anything_due(connection: &Connection) -> rusqlite::Result<bool> {
    let now = now(connection)?;
    let mut statement = connection.prepare_cached(
        "select exists (select 1 from webhooks_delivery where state = 0 and due_at <= ?1)
            or exists (select 1 from webhooks_delivery where state = 1 and leased_until <= ?1)",
    )?;
    statement.query_row([now], |row| row.get(0))
}

pub(super) fn claim(tx: &Transaction<'_>, request: &ClaimRequest) -> rusqlite::Result<Claimed> {
    let now = now(tx)?;
    let mut expired = tx.prepare_cached(EXPIRED)?;
    let mut candidates = read(&mut expired, params![now, request.window])?;
    let since = request
        .due_since
        .map_or(i64::MIN, |micros| micros.div_euclid(1000));
    let mut due = tx.prepare_cached(DUE)?;
    let waiting = read(&mut due, params![now, since, request.window])?;
    let oldest_due = waiting.first().map(|oldest| to_micros(oldest.since));
    candidates.extend(waiting);
    let claimed = lease(tx, now, &candidates, request)?;
    Ok(Claimed {
        oldest_due,
        ..claimed
    })
}

pub(super) fn claim_of(
    tx: &Transaction<'_>,
    endpoints: &[String],
    request: &ClaimRequest,
) -> rusqlite::Result<Claimed> {
    let now = now(tx)?;
    let mut candidates = Vec::new();
    let mut due = tx.prepare_cached(DUE_OF_ENDPOINT)?;
    for endpoint in endpoints {
        candidates.extend(read(&mut due, params![endpoint, now, request.share])?);
    }
    lease(tx, now, &candidates, request)
}

fn read(
    statement: &mut CachedStatement<'_>,
    parameters: impl rusqlite::Params,
) -> rusqlite::Result<Vec<Candidate>> {
    let rows = statement.query_map(parameters, |row| {
        Ok(Candidate {
            id: row.get(0)?,
            endpoint: text(row, 1)?,
            since: row.get(2)?,
        })
    })?;
    rows.collect()
}

/// Leases the candidates that the request allows, and parks those of paused endpoints.
fn lease(
    tx: &Transaction<'_>,
    now: i64,
    candidates: &[Candidate],
    request: &ClaimRequest,
) -> rusqlite::Result<Claimed> {
    let mut shares: HashMap<&str, u32> = request
        .busy
        .iter()
        .map(|endpoint| (endpoint.as_str(), 0))
        .collect();
    let mut pauses: HashMap<&str, i64> = HashMap::new();
    let mut jobs = Vec::new();
    for candidate in candidates {
        let endpoint = candidate.endpoint.as_str();
        let paused_until = match pauses.get(endpoint) {
            Some(known) => *known,
            None => *pauses
                .entry(endpoint)
                .or_insert(paused_until(tx, endpoint)?),
        };
        if paused_until > now {
            tx.prepare_cached(PARK)?
                .execute(params![candidate.id, paused_until])?;
            continue;
        }
        let share = shares.entry(endpoint).or_insert(request.share);
        if *share > 0 && to_count(jobs.len()) < request.batch {
            *share -= 1;
            jobs.push(lease_one(tx, now, candidate.id, request)?);
        }
    }
    Ok(Claimed {
        jobs,
        seen: to_count(candidates.len()),
        oldest_due: None,
    })
}

fn paused_until(tx: &Transaction<'_>, endpoint: &str) -> rusqlite::Result<i64> {
    let mut statement = tx.prepare_cached(PAUSED_UNTIL)?;
    let mut rows = statement.query([endpoint])?;
    rows.next()?.map_or(Ok(0), |row| row.get(0))
}

fn lease_one(
    tx: &Transaction<'_>,
    now: i64,
    id: i64,
    request: &ClaimRequest,
) -> rusqlite::Result<Job> {
    let mut statement = tx.prepare_cached(LEASE)?;
    statement.query_row(params![id, after(now, request.lease), now], |row| {
        let first_at: i64 = row.get(6)?;
        Ok(Job {
            id,
            lease: row.get(0)?,
            message_id: text(row, 1)?,
            endpoint: text(row, 2)?,
            number: row.get(3)?,
            unfinished: row.get(4)?,
            schedule_from: row.get(5)?,
            since_first: Duration::from_millis((now - first_at).max(0).unsigned_abs()),
            // A message that is not UTF-8 becomes empty, so its delivery fails and the others are claimed.
            stored: row.get_ref(7)?.as_str().unwrap_or_default().to_owned(),
        })
    })
}

/// SQLite does not check that text is UTF-8. One invalid row must not stop the claims of others.
fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(String::from_utf8_lossy(row.get_ref(column)?.as_bytes()?).into_owned())
}

pub(super) fn waiting_endpoints(
    connection: &Connection,
    after: &str,
    limit: u32,
) -> rusqlite::Result<Vec<WaitingEndpoint>> {
    let now = now(connection)?;
    let mut statement = connection.prepare_cached(WAITING)?;
    let rows = statement.query_map(params![after, limit, now], |row| {
        Ok(WaitingEndpoint {
            id: text(row, 0)?,
            is_due: row.get(1)?,
        })
    })?;
    rows.collect()
}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;
    use crate::sqlite::statement::SCHEMA;

    /// The steps of the statements of 20 claims, as SQLite counts them.
    fn steps(waiting: u32) -> Vec<(&'static str, i32)> {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(SCHEMA).unwrap();
        let fill = format!(
            "with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < {waiting})
                insert into webhooks_delivery (message_id, endpoint, due_at)
                select 'msg_' || n, 'ep_' || (n % 100), n from numbers;
            insert into webhooks_message select message_id, 'hook', '{{}}', 0 from webhooks_delivery;"
        );
        connection
            .pragma_update(None, "foreign_keys", false)
            .unwrap();
        connection.execute_batch(&fill).unwrap();
        let request = ClaimRequest {
            batch: 64,
            share: 4,
            window: 256,
            busy: Vec::new(),
            lease: Duration::from_secs(60),
            due_since: None,
        };
        let tx = connection.transaction().unwrap();
        for _ in 0..20 {
            assert_eq!(claim(&tx, &request).unwrap().jobs.len(), 64);
        }
        assert_eq!(waiting_endpoints(&tx, "", 250).unwrap().len(), 100);
        let steps = |statement| {
            let cached = tx.prepare_cached(statement).unwrap();
            (statement, cached.get_status(StatementStatus::VmStep))
        };
        [EXPIRED, DUE, PAUSED_UNTIL, LEASE, WAITING]
            .map(steps)
            .into()
    }

    #[test]
    fn a_claim_takes_as_many_steps_in_a_larger_backlog() {
        let (small, large) = (steps(3_000), steps(300_000));
        assert!(small.iter().all(|(_, steps)| *steps > 0), "{small:?}");
        assert_eq!(small, large);
    }
}
