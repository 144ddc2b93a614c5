//! What an attempt means for the next one.

use std::fmt;

use http::StatusCode;

/// What the outcome of an attempt means for the next one.
///
/// ```
/// # use openapi_webhooks::{Verdict, http::StatusCode};
/// assert_eq!(Verdict::of(StatusCode::NO_CONTENT), Verdict::Delivered);
/// assert_eq!(Verdict::of(StatusCode::GONE), Verdict::Gone);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// 200–299: the endpoint took the message.
    Delivered,
    /// 410: stop sending to this endpoint (Standard Webhooks 1.0.0, "Delivery").
    Gone,
    /// 429, 502, 503 or 504: try again later, and slow down for the whole endpoint;
    /// [`retry_after`](crate::SendError::retry_after) counts.
    Throttled,
    /// 408, 425, another 5xx, or no answer at all: try again later.
    Transient,
    /// 3xx or another 4xx: the endpoint does not take this message. Trying again seldom helps, but a
    /// receiver that was deployed with a fault answers like this too, so that the
    /// [schedule](crate::Schedule) goes on unless it is told otherwise.
    Rejected,
    /// The [egress policy](crate::egress::Policy) refuses the endpoint.
    Blocked,
    /// The message or the endpoint cannot be sent as it is: trying again changes nothing.
    Invalid,
}

impl Verdict {
    /// What a status means.
    ///
    /// Only 200–299 says that the message arrived. A status outside 100–599 counts as 5xx (RFC 9110
    /// §15), and so does one that announces another to follow, for none did.
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

    /// The word that [`Display`](fmt::Display) writes, such as `"throttled"`: a label for metrics.
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
