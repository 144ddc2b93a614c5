//! Verdicts.

use std::fmt;

use http::StatusCode;

/// The outcome of an attempt, and what it means for the next one.
///
/// ```
/// # use openapi_webhooks::{Verdict, http::StatusCode};
/// assert_eq!(Verdict::of(StatusCode::NO_CONTENT), Verdict::Delivered);
/// assert_eq!(Verdict::of(StatusCode::GONE), Verdict::Gone);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// 200–299: the endpoint accepted the message.
    Delivered,
    /// 410: stop sending to this endpoint (Standard Webhooks 1.0.0, "Delivery").
    Gone,
    /// 429, 502, 503 or 504, or the [limits](crate::Endpoint::max_in_flight) of the endpoint: retry
    /// later, and slow down for the whole endpoint; see
    /// [`retry_after`](crate::SendError::retry_after).
    Throttled,
    /// 408, 425, another 5xx, or no response: retry later.
    Transient,
    /// 3xx or another 4xx: the endpoint rejects this message. Retrying seldom helps, but a receiver
    /// with a bug responds like this too, so the [schedule](crate::Schedule) retries by default.
    Rejected,
    /// The [egress policy](crate::egress::Policy) blocks the endpoint.
    Blocked,
    /// The message or the endpoint is invalid: retrying does not help.
    Invalid,
}

impl Verdict {
    /// The verdict of a status.
    ///
    /// Only 200–299 means that the message arrived. A status outside 100–599 counts as 5xx (RFC
    /// 9110 §15), and so does 1xx, which should have been followed by another status.
    #[must_use]
    pub fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            200..=299 => Self::Delivered,
            410 => Self::Gone,
            429 | 502..=504 => Self::Throttled,
            408 | 425 => Self::Transient,
            300..=499 => Self::Rejected,
            _ => Self::Transient,
        }
    }

    /// The text of [`Display`](fmt::Display), such as `"throttled"`: a label for metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Gone => "gone",
            Self::Throttled => "throttled",
            Self::Transient => "transient",
            Self::Rejected => "rejected",
            Self::Blocked => "blocked",
            Self::Invalid => "invalid",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_its_verdict() {
        for status in 100..=999 {
            let expected = match status {
                200..=299 => Verdict::Delivered,
                410 => Verdict::Gone,
                429 | 502 | 503 | 504 => Verdict::Throttled,
                408 | 425 => Verdict::Transient,
                300..=499 => Verdict::Rejected,
                _ => Verdict::Transient,
            };
            assert_eq!(
                Verdict::of(StatusCode::from_u16(status).expect("a status")),
                expected,
                "{status}"
            );
        }
    }
}
