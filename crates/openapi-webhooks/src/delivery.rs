//! What came back, and what it means.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

/// A message that the endpoint took: it answered 200–299.
///
/// `R` is what the document says of the answer. An answer that is not what the document says does
/// not turn a delivery into a failure, for the message has arrived.
#[derive(Clone)]
pub struct Delivery<R = Answer> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) message_id: String,
    pub(crate) response: R,
}

impl<R> Delivery<R> {
    /// The status, one of 200–299.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id of the message, the same over all attempts.
    #[must_use]
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// The answer's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The answer, typed as the document says.
    #[must_use]
    pub fn response(&self) -> &R {
        &self.response
    }

    /// The answer, typed as the document says.
    #[must_use]
    pub fn into_response(self) -> R {
        self.response
    }
}

impl<R> fmt::Debug for Delivery<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Delivery")
            .field("status", &self.status)
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}

/// An answer as it came, its body read up to 16 KiB.
#[derive(Clone)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) is_truncated: bool,
}

impl Answer {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, or its beginning.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the body is only a beginning: it was longer than 16 KiB, broke off, or outlasted the
    /// deadline.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.is_truncated
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// Gives the answer back as it is when its content type is another, its body is truncated, or
    /// it does not parse. A body without a content type is tried (RFC 9110 §8.3 lets the recipient
    /// look).
    #[expect(
        clippy::result_large_err,
        reason = "the answer is not lost, and not boxed to be given back"
    )]
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Self> {
        if self.is_truncated || !self.may_be_json() {
            return Err(self);
        }
        serde_json::from_slice(&self.body).map_err(|_| self)
    }

    /// `application/json` or a type with the suffix `+json` (RFC 6839 §3.1), whatever its
    /// parameters.
    fn may_be_json(&self) -> bool {
        let Some(value) = self.headers.get(CONTENT_TYPE) else {
            return true;
        };
        let Ok(text) = value.to_str() else {
            return false;
        };
        let essence = text
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("status", &self.status)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What a failure means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// 410: stop sending to this endpoint.
    Gone,
    /// 429, 502, 503 or 504: try again later, and slow down for the whole endpoint;
    /// [`retry_after`](crate::SendError::retry_after) counts.
    Throttled,
    /// 408, 425, another 5xx, or no answer at all: try again later.
    Transient,
    /// 3xx or another 4xx: the endpoint does not take this message, and trying again rarely helps.
    Rejected,
    /// The [egress policy](crate::egress::Policy) refuses the endpoint.
    Blocked,
    /// The message or the endpoint cannot be sent as it is: trying again changes nothing.
    Invalid,
}

impl Verdict {
    /// What a status means; `None` for 200–299, the only statuses that say that the message
    /// arrived.
    ///
    /// A status outside 100–599 counts as 5xx (RFC 9110 §15), and so does one that announces
    /// another to follow, for none did.
    pub(crate) fn of(status: StatusCode) -> Option<Self> {
        match status.as_u16() {
            200..=299 => None,
            410 => Some(Self::Gone),
            429 | 502..=504 => Some(Self::Throttled),
            408 | 425 => Some(Self::Transient),
            300..=499 => Some(Self::Rejected),
            _ => Some(Self::Transient),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Gone => "gone",
            Self::Throttled => "throttled",
            Self::Transient => "transient",
            Self::Rejected => "rejected",
            Self::Blocked => "blocked",
            Self::Invalid => "invalid",
        })
    }
}

/// No receiver holds a message back for longer than a day.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads `Retry-After`: whole seconds, or a date in any form of RFC 9110 §5.6.7. Whatever else is
/// there counts as nothing, and a date that has passed as zero.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let pause = if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_or(LONGEST_PAUSE, Duration::from_secs)
    } else {
        let date = httpdate::parse_http_date(text).ok()?;
        date.duration_since(now).unwrap_or_default()
    };
    Some(pause.min(LONGEST_PAUSE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_its_verdict() {
        for status in 100..=999 {
            let expected = match status {
                200..=299 => None,
                410 => Some(Verdict::Gone),
                429 | 502 | 503 | 504 => Some(Verdict::Throttled),
                408 | 425 => Some(Verdict::Transient),
                300..=499 => Some(Verdict::Rejected),
                _ => Some(Verdict::Transient),
            };
            assert_eq!(
                Verdict::of(StatusCode::from_u16(status).expect("a status")),
                expected,
                "{status}"
            );
        }
    }

    #[test]
    fn retry_after_never_exceeds_a_day_and_never_panics() {
        let day = Some(LONGEST_PAUSE);
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 30);
        for (text, expected) in [
            ("0", Some(Duration::ZERO)),
            ("120", Some(Duration::from_secs(120))),
            (" 7 ", Some(Duration::from_secs(7))),
            ("120.5", None),
            ("-5", None),
            ("1e13", None),
            ("inf", None),
            ("", None),
            ("soon", None),
            ("86401", day),
            ("18446744073709551616", day),
            ("9999999999999999999999999999999999999999", day),
            (
                "Sun, 06 Nov 1994 08:49:37 GMT",
                Some(Duration::from_secs(30)),
            ),
            (
                "Sunday, 06-Nov-94 08:49:37 GMT",
                Some(Duration::from_secs(30)),
            ),
            ("Sun Nov  6 08:49:37 1994", Some(Duration::from_secs(30))),
            ("Sun, 06 Nov 1993 08:49:37 GMT", None),
            ("Sat, 06 Nov 1993 08:49:37 GMT", Some(Duration::ZERO)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", day),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().expect("a value"))]);
            assert_eq!(retry_after(&headers, now), expected, "{text}");
        }
        let odd = HeaderMap::from_iter([(
            RETRY_AFTER,
            http::HeaderValue::from_bytes(b"\xff").expect("a value"),
        )]);
        assert_eq!(retry_after(&odd, now), None);
    }

    #[test]
    fn json_is_read_by_content_type() {
        let answer = |content_type: Option<&'static str>, body: &'static str| Answer {
            status: StatusCode::OK,
            headers: content_type
                .map(|text| (CONTENT_TYPE, http::HeaderValue::from_static(text)))
                .into_iter()
                .collect(),
            body: Bytes::from_static(body.as_bytes()),
            is_truncated: false,
        };
        for content_type in [
            None,
            Some("application/json"),
            Some("Application/Problem+JSON; charset=utf-8"),
        ] {
            assert_eq!(answer(content_type, "1").json::<u8>().expect("a number"), 1);
        }
        assert_eq!(
            answer(Some("text/html"), "1")
                .json::<u8>()
                .expect_err("html")
                .body(),
            "1"
        );
        assert_eq!(
            answer(None, "x").json::<u8>().expect_err("no JSON").body(),
            "x"
        );
        let truncated = Answer {
            is_truncated: true,
            ..answer(None, "1")
        };
        assert!(truncated.json::<u8>().is_err());
    }
}
