//! The JSON messages between relays and consumers.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::recorded_verdict::RecordedVerdict;
use crate::store::job::{Finished, Job};
use crate::worker::attempt::JobResult;

/// The version of both formats.
const VERSION: u32 = 1;

/// A delivery that a relay leased, for a consumer.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RelayedJob {
    version: u32,
    /// Where the relay expects the result.
    pub(super) result_subject: String,
    pub(super) job: Job,
}

impl RelayedJob {
    pub(super) fn new(job: Job, result_subject: String) -> Self {
        Self {
            version: VERSION,
            result_subject,
            job,
        }
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>, Error> {
        encode(self)
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        decode(bytes)
    }
}

/// The result of a delivery, for the relay that leased it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RelayedResult {
    version: u32,
    endpoint: String,
    finished: Finished,
    verdict: Option<RecordedVerdict>,
    pause_endpoint: Option<Duration>,
}

impl RelayedResult {
    pub(super) fn encode(result: &JobResult) -> Result<Vec<u8>, Error> {
        encode(&Self {
            version: VERSION,
            endpoint: result.endpoint.clone(),
            finished: result.finished.clone(),
            verdict: result.verdict.map(Into::into),
            pause_endpoint: result.pause_endpoint,
        })
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<JobResult, Error> {
        let result: Self = decode(bytes)?;
        Ok(JobResult {
            endpoint: result.endpoint,
            finished: result.finished,
            verdict: result.verdict.and_then(RecordedVerdict::client),
            pause_endpoint: result.pause_endpoint,
        })
    }
}

fn encode(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(value).map_err(|_| Error::invalid("the delivery cannot be encoded"))
}

fn decode<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T, Error> {
    #[derive(Deserialize)]
    struct Format {
        version: u32,
    }
    match serde_json::from_slice::<Format>(bytes) {
        Ok(format) if format.version != VERSION => Err(Error::invalid(format!(
            "it has version {} of the format, not {VERSION}",
            format.version
        ))),
        _ => serde_json::from_slice(bytes).map_err(|_| Error::invalid("it cannot be read")),
    }
}

#[cfg(test)]
mod tests {
    use openapi_webhooks::Verdict;

    use super::*;
    use crate::store::job::{AttemptResult, Next};

    #[test]
    fn results_round_trip() {
        for (verdict, next) in [
            (Some(Verdict::Delivered), Next::Delivered),
            (Some(Verdict::Gone), Next::Dead),
            (
                Some(Verdict::Throttled),
                Next::RetryIn(Duration::from_millis(1_500)),
            ),
            (None, Next::Release(Duration::ZERO)),
        ] {
            let attempt = verdict.map(|verdict| AttemptResult {
                number: 3,
                duration: Duration::from_millis(20),
                verdict: verdict.into(),
                status: Some(204),
                error: Some("an \"error\"".to_owned()),
            });
            let result = JobResult {
                endpoint: "ep_1".to_owned(),
                finished: Finished {
                    id: i64::MAX,
                    lease: 7,
                    next,
                    attempt,
                },
                verdict,
                pause_endpoint: verdict.map(|_| Duration::from_secs(60)),
            };
            let bytes = RelayedResult::encode(&result).unwrap();
            let decoded = RelayedResult::decode(&bytes).unwrap();
            assert_eq!(format!("{decoded:?}"), format!("{result:?}"));
        }
    }

    #[test]
    fn unsupported_versions_are_distinguished_from_invalid_bytes() {
        let reason = |bytes: &[u8]| RelayedJob::decode(bytes).unwrap_err().to_string();
        assert_eq!(
            reason(br#"{"version": 2, "jobs": []}"#),
            "it has version 2 of the format, not 1"
        );
        for bytes in [
            &b""[..],
            b"{}",
            b"\xff",
            br#"{"version": 1}"#,
            br#"{"version": -1}"#,
        ] {
            assert_eq!(reason(bytes), "it cannot be read");
        }
    }
}
