//! Ids that receivers have seen.

use std::time::Duration;

use openapi_webhooks::receiver::Claim;

use super::connection::Connections;
use crate::error::Error;
use crate::record::to_millis;

/// If two claims run at the same time, the row lock lets only one succeed.
const CLAIM: &str = "insert into webhooks.seen as s (key, handled, until)
    values ($1, false, now() + $2::bigint * interval '1 millisecond')
    on conflict (key) do update set handled = false, until = excluded.until where s.until <= now()
    returning key";

const IS_HANDLED: &str = "select handled from webhooks.seen where key = $1 and until > now()";

const COMMIT: &str = "insert into webhooks.seen (key, handled, until)
    values ($1, true, now() + $2::bigint * interval '1 millisecond')
    on conflict (key) do update set handled = true, until = excluded.until returning key";

/// Keeps handled ids: after the claim expired, another attempt may have handled the message.
const RELEASE: &str = "delete from webhooks.seen where key = $1 and not handled returning key";

const CLEAN: &str = "delete from webhooks.seen where key = any(array(
        select key from webhooks.seen where until <= now() order by until limit $1
        for update skip locked
    )) returning key";

pub(super) async fn claim(
    connections: &Connections,
    key: &[u8],
    lease: Duration,
) -> Result<Claim, Error> {
    if connections.count(CLAIM, &[&key, &to_millis(lease)]).await? > 0 {
        return Ok(Claim::New);
    }
    let rows = connections.query(IS_HANDLED, &[&key]).await?;
    match rows.first() {
        Some(row) if row.get(0) => Ok(Claim::Duplicate),
        // This is also correct if the id was released in between, since the sender will retry.
        _ => Ok(Claim::InProgress),
    }
}

pub(super) async fn commit(
    connections: &Connections,
    key: &[u8],
    keep: Duration,
) -> Result<(), Error> {
    connections
        .query(COMMIT, &[&key, &to_millis(keep)])
        .await
        .map(drop)
}

pub(super) async fn release(connections: &Connections, key: &[u8]) -> Result<(), Error> {
    connections.query(RELEASE, &[&key]).await.map(drop)
}

pub(super) async fn clean(connections: &Connections, limit: u32) -> Result<u64, Error> {
    connections.count(CLEAN, &[&i64::from(limit)]).await
}
