//! Claims.

use std::time::Duration;

use tokio_postgres::Row;

use super::connection::Connections;
use crate::error::Error;
use crate::record::{to_count, to_millis};
use crate::store::job::{ClaimRequest, Claimed, Job, WaitingEndpoint};

const CLAIM: &str = concat!(include_str!("due.sql"), include_str!("claim.sql"));
const CLAIM_OF: &str = concat!(include_str!("due_of.sql"), include_str!("claim.sql"));
const WAITING: &str = include_str!("waiting.sql");

pub(super) async fn claim(
    connections: &Connections,
    request: &ClaimRequest,
) -> Result<Claimed, Error> {
    let (window, batch) = (i64::from(request.window), i64::from(request.batch));
    let (share, lease) = (i64::from(request.share), to_millis(request.lease));
    let (busy, since) = (&request.busy, &request.due_since);
    let parameters: [&(dyn tokio_postgres::types::ToSql + Sync); 6] =
        [&window, &batch, &share, busy, &lease, since];
    Ok(claimed(&connections.query(CLAIM, &parameters).await?))
}

pub(super) async fn claim_of(
    connections: &Connections,
    endpoints: &[String],
    request: &ClaimRequest,
) -> Result<Claimed, Error> {
    let (window, batch) = (i64::from(request.window), i64::from(request.batch));
    let (share, lease) = (i64::from(request.share), to_millis(request.lease));
    let parameters: [&(dyn tokio_postgres::types::ToSql + Sync); 6] =
        [&window, &batch, &share, &request.busy, &lease, &endpoints];
    Ok(claimed(&connections.query(CLAIM_OF, &parameters).await?))
}

/// If nothing was claimed, there is one row in which the columns of the delivery are null.
fn claimed(rows: &[Row]) -> Claimed {
    let first = rows.first();
    let seen = first.map_or(0, |row| row.get::<_, i64>("seen").unsigned_abs());
    Claimed {
        jobs: rows.iter().filter_map(job).collect(),
        seen: to_count(usize::try_from(seen).unwrap_or(usize::MAX)),
        oldest_due: first.and_then(|row| row.get("oldest_due")),
    }
}

fn job(row: &Row) -> Option<Job> {
    let id: Option<i64> = row.get("id");
    let number = |column| row.get::<_, i32>(column).unsigned_abs();
    Some(Job {
        id: id?,
        lease: row.get("lease"),
        message_id: row.get("message_id"),
        endpoint: row.get("endpoint"),
        stored: row.get("stored"),
        number: number("number"),
        unfinished: number("unfinished"),
        schedule_from: number("schedule_from"),
        since_first: Duration::from_millis(row.get::<_, i64>("since_first").unsigned_abs()),
    })
}

pub(super) async fn waiting_endpoints(
    connections: &Connections,
    after: &str,
    limit: u32,
) -> Result<Vec<WaitingEndpoint>, Error> {
    let rows = connections
        .query(WAITING, &[&after, &i64::from(limit)])
        .await?;
    let endpoint = |row: &Row| WaitingEndpoint {
        id: row.get("endpoint"),
        is_due: row.get("is_due"),
    };
    Ok(rows.iter().map(endpoint).collect())
}
