//! Metrics and traces of attempts.

use std::future::Future;
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
#[cfg(feature = "tracing")]
use tracing::{Instrument, Span, field};

use crate::endpoint::endpoint::Endpoint;
use crate::message::message::Message;
use crate::sending::delivery::Delivery;
use crate::sending::error::SendError;
use crate::sending::verdict::Verdict;
use crate::transport::sent::Sent;

/// The maximum length of a webhook's name in traces and metrics, in bytes. Ids and hosts are never
/// longer.
const LONGEST_NAME: usize = 256;

/// The target of spans and events, independent of this file's path.
#[cfg(feature = "tracing")]
const TARGET: &str = env!("CARGO_CRATE_NAME");

/// A finished attempt, as passed to
/// [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt).
///
/// It contains no secrets, and no text longer than 256 bytes. The host is chosen by the customer
/// and the id is always new, so neither is a good label for metrics.
///
/// ```
/// use openapi_webhooks::Attempt;
///
/// /// The labels of a metric, each with few values.
/// fn labels<'a>(attempt: &Attempt<'a>) -> [&'a str; 3] {
///     [attempt.webhook, attempt.verdict.as_str(), attempt.sent.as_str()]
/// }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The webhook's name in the document.
    pub webhook: &'a str,
    /// The message's id, the same over all attempts.
    pub message_id: &'a str,
    /// The endpoint's host, without its port.
    pub host: &'a str,
    /// The number of the attempt, from 1; above 1 only with
    /// [`deliver_with_retries`](crate::Client::deliver_with_retries) and
    /// [`deliver_attempt`](crate::Client::deliver_attempt).
    pub number: u32,
    /// The status, if the endpoint responded.
    pub status: Option<StatusCode>,
    /// The verdict.
    pub verdict: Verdict,
    /// Whether the receiver may have seen this attempt.
    pub sent: Sent,
    /// The duration, from signing to the end of the response body.
    pub duration: Duration,
}

/// The callback of [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt).
pub(crate) type Callback = Box<dyn Fn(&Attempt<'_>) + Send + Sync>;

/// An attempt in progress.
pub(crate) struct AttemptRecorder<'a> {
    endpoint: &'a Endpoint,
    message: &'a Message,
    number: u32,
    pub(crate) start: Instant,
    #[cfg(feature = "tracing")]
    span: Span,
}

impl<'a> AttemptRecorder<'a> {
    pub(crate) fn start(endpoint: &'a Endpoint, message: &'a Message, number: u32) -> Self {
        Self {
            endpoint,
            message,
            number,
            start: Instant::now(),
            #[cfg(feature = "tracing")]
            span: tracing::info_span!(
                target: TARGET,
                "attempt",
                webhook = beginning(message.webhook()),
                message_id = message.id(),
                host = endpoint.host(),
                attempt = number,
                status = field::Empty,
                verdict = field::Empty,
                sent = field::Empty,
                duration_ms = field::Empty,
            ),
        }
    }

    /// Runs a future within the span.
    #[cfg(feature = "tracing")]
    pub(crate) fn over<F: Future>(&self, attempt: F) -> impl Future<Output = F::Output> {
        attempt.instrument(self.span.clone())
    }

    #[cfg(not(feature = "tracing"))]
    pub(crate) fn over<F: Future>(&self, attempt: F) -> impl Future<Output = F::Output> {
        attempt
    }

    /// Reports the outcome.
    pub(crate) fn end(self, outcome: &Result<Delivery, SendError>, callback: Option<&Callback>) {
        let (status, verdict, sent) = match outcome {
            Ok(delivery) => (Some(delivery.status), Verdict::Delivered, Sent::Yes),
            Err(error) => (error.status(), error.verdict(), error.sent()),
        };
        let duration = self.start.elapsed();
        #[cfg(feature = "tracing")]
        record(&self.span, status, verdict, sent, duration);
        if let Some(callback) = callback {
            callback(&Attempt {
                webhook: beginning(self.message.webhook()),
                message_id: self.message.id(),
                host: self.endpoint.host(),
                number: self.number,
                status,
                verdict,
                sent,
                duration,
            });
        }
    }
}

#[cfg(feature = "tracing")]
fn record(
    span: &Span,
    status: Option<StatusCode>,
    verdict: Verdict,
    sent: Sent,
    duration: Duration,
) {
    let is_delivered = verdict == Verdict::Delivered;
    let status = status.map(|status| status.as_u16());
    let (verdict, sent) = (verdict.as_str(), sent.as_str());
    let duration_ms = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    span.record("status", status)
        .record("verdict", verdict)
        .record("sent", sent)
        .record("duration_ms", duration_ms);
    let _entered = span.enter();
    if is_delivered {
        tracing::debug!(target: TARGET, status, verdict, sent, duration_ms, "delivered");
    } else {
        tracing::info!(target: TARGET, status, verdict, sent, duration_ms, "not delivered");
    }
}

/// A missing credential is not a failure, unless the client requires it.
#[cfg(feature = "tracing")]
pub(crate) fn missing_credential(scheme: &str) {
    let scheme = beginning(scheme);
    tracing::info!(
        target: TARGET,
        scheme,
        "the endpoint has no credential for a security scheme"
    );
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn missing_credential(_: &str) {}

/// Documents and stored messages may contain names of any length.
fn beginning(text: &str) -> &str {
    let longest = LONGEST_NAME.min(text.len());
    let cut = (0..=longest).rev().find_map(|end| text.get(..end));
    cut.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_between_characters() {
        assert_eq!(beginning(""), "");
        assert_eq!(beginning("new-subscription"), "new-subscription");
        let long = "ä".repeat(LONGEST_NAME);
        assert_eq!(beginning(&long), "ä".repeat(LONGEST_NAME / 2));
        let odd = format!("a{long}");
        assert_eq!(beginning(&odd).len(), LONGEST_NAME - 1);
    }
}
