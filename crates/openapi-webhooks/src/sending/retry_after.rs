//! The response header `Retry-After`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// The longest delay that is honoured.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// Parses `Retry-After`: whole seconds, or a date in any form of RFC 9110 §5.6.7. Anything else is
/// ignored, and a past date is zero.
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
}
