//! Checks that all schemes share: single headers and the age of timestamps.

use std::fmt::Display;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName};

use crate::receiver::error::VerifyError;
use crate::signing::timestamp::TimestampFormat;

/// Senders sign with few keys. More candidates would only cost the receiver time.
pub(super) const MAX_SIGNATURES: usize = 16;

/// A duplicate header is rejected as ambiguous.
pub(super) fn single_header<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
) -> Result<&'a str, VerifyError> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Err(VerifyError::missing().detail(format!("the header `{name}` is missing")));
    };
    if values.next().is_some() {
        let detail = format!("the header `{name}` occurs more than once");
        return Err(VerifyError::malformed().detail(detail));
    }
    value.to_str().map_err(|_| malformed(name))
}

pub(super) fn malformed(name: impl Display) -> VerifyError {
    VerifyError::malformed().detail(format!("the header `{name}` is malformed"))
}

/// Parses a timestamp within the tolerance.
pub(super) fn parse_timestamp(
    text: &str,
    format: TimestampFormat,
    now: SystemTime,
    tolerance: Duration,
) -> Result<SystemTime, VerifyError> {
    let time = format.parse(text);
    let time = time.ok_or(VerifyError::malformed().detail("the timestamp is malformed"))?;
    let (distance, direction) = match now.duration_since(time) {
        Ok(age) => (age, "old"),
        Err(future) => (future.duration(), "in the future"),
    };
    if distance <= tolerance {
        return Ok(time);
    }
    let (distance, tolerance) = (distance.as_secs(), tolerance.as_secs());
    let detail = format!("the message is {distance} seconds {direction}; {tolerance} are allowed");
    Err(VerifyError::timestamp().detail(detail))
}
