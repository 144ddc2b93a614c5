//! Results of workers.

use rusqlite::{Transaction, params};

use super::connection::{after, now};
use crate::record::to_millis;
use crate::store::job::{AttemptResult, Finished, Next};

/// Changes nothing if the worker no longer holds the lease.
const HELD: &str = "where id = ?1 and lease = ?2 and state = 1";

pub(super) fn finish(tx: &Transaction<'_>, results: &[Finished]) -> rusqlite::Result<Vec<i64>> {
    let now = now(tx)?;
    let mut accepted = Vec::new();
    for result in results {
        if finish_one(tx, now, result)? {
            if let Some(attempt) = &result.attempt {
                record(tx, now, result.id, attempt)?;
            }
            accepted.push(result.id);
        }
    }
    Ok(accepted)
}

fn finish_one(tx: &Transaction<'_>, now: i64, result: &Finished) -> rusqlite::Result<bool> {
    let Finished { id, lease, .. } = result;
    let changed = match result.next {
        Next::Release(pause) => {
            let release = format!(
                "update webhooks_delivery set state = 0, leased_until = null,
                    due_at = case when ?3 > ?4 then ?3 else due_at end,
                    unfinished = max(unfinished - 1, 0),
                    first_at = case when attempts > 0 or unfinished > 1 then first_at end {HELD}"
            );
            tx.prepare_cached(&release)?
                .execute(params![id, lease, after(now, pause), now])?
        }
        Next::RetryIn(pause) => {
            let retry = format!(
                "update webhooks_delivery set state = 0, leased_until = null, due_at = ?3,
                    attempts = attempts + unfinished, unfinished = 0, verdict = ?4 {HELD}"
            );
            tx.prepare_cached(&retry)?.execute(params![
                id,
                lease,
                after(now, pause),
                verdict(result)
            ])?
        }
        Next::Delivered | Next::Dead => {
            let state = if result.next == Next::Delivered { 2 } else { 3 };
            let end = format!(
                "update webhooks_delivery set state = ?3, leased_until = null, ended_at = ?4,
                    attempts = attempts + unfinished, unfinished = 0, verdict = ?5 {HELD}"
            );
            tx.prepare_cached(&end)?
                .execute(params![id, lease, state, now, verdict(result)])?
        }
    };
    Ok(changed > 0)
}

fn verdict(result: &Finished) -> Option<&'static str> {
    let attempt = result.attempt.as_ref();
    attempt.map(|attempt| attempt.verdict.as_str())
}

fn record(
    tx: &Transaction<'_>,
    now: i64,
    delivery: i64,
    attempt: &AttemptResult,
) -> rusqlite::Result<()> {
    let mut statement = tx.prepare_cached(
        "insert into webhooks_attempt (delivery_id, number, at, millis, verdict, status, error)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing",
    )?;
    let AttemptResult {
        number,
        duration,
        verdict,
        status,
        error,
    } = attempt;
    statement.execute(params![
        delivery,
        number,
        now,
        to_millis(*duration),
        verdict.as_str(),
        status,
        error
    ])?;
    Ok(())
}
