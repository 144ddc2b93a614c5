//! Formats of timestamps.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};

/// How a timestamp is written.
///
/// ```
/// use openapi_webhooks::http::HeaderName;
/// use openapi_webhooks::signing::{Scheme, TimestampFormat};
///
/// let header = HeaderName::from_static("x-slack-request-timestamp");
/// let in_milliseconds = Scheme::slack().timestamp_header(header, TimestampFormat::Milliseconds);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampFormat {
    /// Whole seconds since 1970.
    Seconds,
    /// Whole milliseconds since 1970.
    Milliseconds,
    /// RFC 3339, such as `2026-01-31T09:30:00Z`.
    Rfc3339,
}

impl TimestampFormat {
    /// A time before 1970 is written as 1970.
    pub(crate) fn write(self, time: SystemTime) -> String {
        let since = time.duration_since(SystemTime::UNIX_EPOCH);
        let since = since.unwrap_or_default();
        match self {
            Self::Seconds => since.as_secs().to_string(),
            Self::Milliseconds => since.as_millis().to_string(),
            Self::Rfc3339 => {
                let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
                let time = DateTime::<Utc>::from_timestamp(seconds, 0).unwrap_or_default();
                time.to_rfc3339_opts(SecondsFormat::Secs, true)
            }
        }
    }

    pub(crate) fn parse(self, text: &str) -> Option<SystemTime> {
        let since = match self {
            Self::Seconds => Duration::from_secs(digits(text)?),
            Self::Milliseconds => Duration::from_millis(digits(text)?),
            Self::Rfc3339 => {
                let time = DateTime::parse_from_rfc3339(text).ok()?;
                Duration::from_millis(u64::try_from(time.timestamp_millis()).ok()?)
            }
        };
        SystemTime::UNIX_EPOCH.checked_add(since)
    }
}

/// Digits only: `u64` would also accept a sign.
fn digits(text: &str) -> Option<u64> {
    let are_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for (format, text) in [
            (TimestampFormat::Seconds, "1700000000"),
            (TimestampFormat::Milliseconds, "1700000000000"),
            (TimestampFormat::Rfc3339, "2023-11-14T22:13:20Z"),
        ] {
            assert_eq!(format.write(time), text);
            assert_eq!(format.parse(text), Some(time));
            for text in ["", "-1", "+1", "1.0", " 1", "99999999999999999999999"] {
                assert_eq!(format.parse(text), None, "{text}");
            }
        }
    }

    #[test]
    fn extreme_times_cause_no_panic() {
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
        for format in [
            TimestampFormat::Seconds,
            TimestampFormat::Milliseconds,
            TimestampFormat::Rfc3339,
        ] {
            assert!(!format.write(far).is_empty());
            assert!(
                format
                    .write(SystemTime::UNIX_EPOCH - Duration::from_secs(1))
                    .contains('0')
            );
            format.parse(&u64::MAX.to_string());
        }
    }
}
