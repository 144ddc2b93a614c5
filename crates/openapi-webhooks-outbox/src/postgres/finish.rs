//! Results of workers.

use super::connection::Connections;
use crate::error::Error;
use crate::record::to_millis;
use crate::store::job::{AttemptResult, Finished, Next};

const FINISH: &str = include_str!("finish.sql");

/// The results as arrays, the parameters of the statement.
#[derive(Default)]
struct Columns<'a> {
    ids: Vec<i64>,
    leases: Vec<i64>,
    states: Vec<i16>,
    pauses: Vec<i64>,
    numbers: Vec<Option<i32>>,
    millis: Vec<Option<i64>>,
    verdicts: Vec<Option<&'a str>>,
    statuses: Vec<Option<i32>>,
    errors: Vec<Option<&'a str>>,
}

impl<'a> Columns<'a> {
    fn push(&mut self, result: &'a Finished) {
        let (state, pause) = match result.next {
            Next::RetryIn(pause) | Next::Release(pause) => (0, to_millis(pause)),
            Next::Delivered => (2, 0),
            Next::Dead => (3, 0),
        };
        let attempt: Option<&AttemptResult> = result.attempt.as_ref();
        let number = |attempt: &AttemptResult| i32::try_from(attempt.number).unwrap_or(i32::MAX);
        self.ids.push(result.id);
        self.leases.push(result.lease);
        self.states.push(state);
        self.pauses.push(pause);
        self.numbers.push(attempt.map(number));
        self.millis
            .push(attempt.map(|attempt| to_millis(attempt.duration)));
        self.verdicts
            .push(attempt.map(|attempt| attempt.verdict.as_str()));
        self.statuses
            .push(attempt.and_then(|attempt| attempt.status).map(i32::from));
        self.errors
            .push(attempt.and_then(|attempt| attempt.error.as_deref()));
    }
}

pub(super) async fn finish(
    connections: &Connections,
    results: &[Finished],
) -> Result<Vec<i64>, Error> {
    let mut columns = Columns::default();
    for result in results {
        columns.push(result);
    }
    let Columns {
        ids,
        leases,
        states,
        pauses,
        numbers,
        millis,
        verdicts,
        statuses,
        errors,
    } = &columns;
    let rows = connections
        .query(
            FINISH,
            &[
                ids, leases, states, pauses, numbers, millis, verdicts, statuses, errors,
            ],
        )
        .await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}
